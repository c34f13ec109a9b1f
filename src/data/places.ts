// Packed by `npm run places` from ONS lookups (LAD24_CSP24_PFA24, December 2024; current and former authorities and lieutenancies, 5 June 2026), OGL v3; grammar in core/lookup/place-names.ts.

/** Police areas with their councils and former councils, and the counties whose names are not among them. */
export const packedPlaces = `
Greater Manchester=Bolton;Bury;Manchester;Oldham;Rochdale;Salford;Stockport;Tameside;Trafford;Wigan=
Cheshire=Cheshire East;Cheshire West and Chester;Halton;Warrington=
Cumbria=Cumberland;Westmorland and Furness=Allerdale;Barrow-in-Furness;Carlisle;Copeland;Cumbria;Eden;South Lakeland
Isle of Man==
Lancashire=Blackburn with Darwen;Blackpool;Burnley;Chorley;Fylde;Hyndburn;Lancashire;Lancaster;Pendle;Preston;Ribble Valley;Rossendale;South Ribble;West Lancashire;Wyre=
Merseyside=Knowsley;Liverpool;Sefton;St. Helens;Wirral=
West Yorkshire=Bradford;Calderdale;Kirklees;Leeds;Wakefield=
Cleveland=Hartlepool;Middlesbrough;Redcar and Cleveland;Stockton-on-Tees=
Durham=County Durham;Darlington=
Humberside=East Riding of Yorkshire;Kingston upon Hull;North East Lincolnshire;North Lincolnshire=
Northumbria=Gateshead;Newcastle upon Tyne;North Tyneside;Northumberland;South Tyneside;Sunderland=
North Yorkshire=North Yorkshire;York=Craven;Hambleton;Harrogate;Richmondshire;Ryedale;Scarborough;Selby
South Yorkshire=Barnsley;Doncaster;Rotherham;Sheffield=
West Midlands=Birmingham;Coventry;Dudley;Sandwell;Solihull;Walsall;Wolverhampton=
Staffordshire=Cannock Chase;East Staffordshire;Lichfield;Newcastle-under-Lyme;South Staffordshire;Stafford;Staffordshire;Staffordshire Moorlands;Stoke-on-Trent;Tamworth=
Warwickshire=North Warwickshire;Nuneaton and Bedworth;Rugby;Stratford-on-Avon;Warwick;Warwickshire=
West Mercia=Bromsgrove;Herefordshire;Malvern Hills;Redditch;Shropshire;Telford and Wrekin;Worcester;Worcestershire;Wychavon;Wyre Forest=
Derbyshire=Amber Valley;Bolsover;Chesterfield;Derby;Derbyshire;Derbyshire Dales;Erewash;High Peak;North East Derbyshire;South Derbyshire=
Leicestershire=Blaby;Charnwood;Harborough;Hinckley and Bosworth;Leicester;Leicestershire;Melton;North West Leicestershire;Oadby and Wigston;Rutland=
Lincolnshire=Boston;East Lindsey;Lincoln;Lincolnshire;North Kesteven;South Holland;South Kesteven;West Lindsey=
Northamptonshire=North Northamptonshire;West Northamptonshire=Corby;Daventry;East Northamptonshire;Kettering;Northampton;Northamptonshire;South Northamptonshire;Wellingborough
Nottinghamshire=Ashfield;Bassetlaw;Broxtowe;Gedling;Mansfield;Newark and Sherwood;Nottingham;Nottinghamshire;Rushcliffe=
Thames Valley=Bracknell Forest;Buckinghamshire;Cherwell;Milton Keynes;Oxford;Oxfordshire;Reading;Slough;South Oxfordshire;Vale of White Horse;West Berkshire;West Oxfordshire;Windsor and Maidenhead;Wokingham=Aylesbury Vale;Chiltern;South Bucks;Wycombe
Hampshire=Basingstoke and Deane;East Hampshire;Eastleigh;Fareham;Gosport;Hampshire;Hart;Havant;Isle of Wight;New Forest;Portsmouth;Rushmoor;Southampton;Test Valley;Winchester=
Kent=Ashford;Canterbury;Dartford;Dover;Folkestone and Hythe;Gravesham;Kent;Maidstone;Medway;Sevenoaks;Swale;Thanet;Tonbridge and Malling;Tunbridge Wells=
Surrey=Elmbridge;Epsom and Ewell;Guildford;Mole Valley;Reigate and Banstead;Runnymede;Spelthorne;Surrey;Surrey Heath;Tandridge;Waverley;Woking=
Sussex=Adur;Arun;Brighton and Hove;Chichester;Crawley;East Sussex;Eastbourne;Hastings;Horsham;Lewes;Mid Sussex;Rother;Wealden;West Sussex;Worthing=
Avon & Somerset=Bath and North East Somerset;Bristol;North Somerset;Somerset;South Gloucestershire=Mendip;Sedgemoor;Somerset West and Taunton;South Somerset;Taunton Deane;West Somerset
Devon & Cornwall=Cornwall;Devon;East Devon;Exeter;Isles of Scilly;Mid Devon;North Devon;Plymouth;South Hams;Teignbridge;Torbay;Torridge;West Devon=
Dorset=Bournemouth, Christchurch and Poole;Dorset=Bournemouth;Christchurch;East Dorset;North Dorset;Poole;Purbeck;West Dorset;Weymouth and Portland
Gloucestershire=Cheltenham;Cotswold;Forest of Dean;Gloucester;Gloucestershire;Stroud;Tewkesbury=
Wiltshire=Swindon;Wiltshire=
Bedfordshire=Bedford;Central Bedfordshire;Luton=
Essex=Basildon;Braintree;Brentwood;Castle Point;Chelmsford;Colchester;Epping Forest;Essex;Harlow;Maldon;Rochford;Southend-on-Sea;Tendring;Thurrock;Uttlesford=
Hertfordshire=Broxbourne;Dacorum;East Hertfordshire;Hertfordshire;Hertsmere;North Hertfordshire;St Albans;Stevenage;Three Rivers;Watford;Welwyn Hatfield=
Norfolk=Breckland;Broadland;Great Yarmouth;King's Lynn and West Norfolk;Norfolk;North Norfolk;Norwich;South Norfolk=
Cambridgeshire=Cambridge;Cambridgeshire;East Cambridgeshire;Fenland;Huntingdonshire;Peterborough;South Cambridgeshire=
Suffolk=Babergh;East Suffolk;Ipswich;Mid Suffolk;Suffolk;West Suffolk=Forest Heath;St Edmundsbury;Suffolk Coastal;Waveney
Metropolitan=Barking and Dagenham;Barnet;Bexley;Brent;Bromley;Camden;Croydon;Ealing;Enfield;Greenwich;Hackney;Hammersmith and Fulham;Haringey;Harrow;Havering;Hillingdon;Hounslow;Islington;Kensington and Chelsea;Kingston upon Thames;Lambeth;Lewisham;Merton;Newham;Redbridge;Richmond upon Thames;Southwark;Sutton;Tower Hamlets;Waltham Forest;Wandsworth;Westminster=
City of London=City of London=
Berkshire~Thames Valley
County Durham~Cleveland;Durham
Gloucestershire~Avon & Somerset;Gloucestershire
Greater London~Metropolitan
Lincolnshire~Humberside;Lincolnshire
North Yorkshire~Cleveland;North Yorkshire
Tyne and Wear~Northumbria
`;
