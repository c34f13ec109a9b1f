// Packed by `npx prevent-widgets pack-postcodes` from look-ups of the ONS (LAD24_CSP24_PFA24 of December 2024; authorities and lieutenancies of 5 June 2026), OGL v3; grammar in core/lookup/place-list.ts.

/** The councils and former councils of each police area, and the counties whose names are not among them. */
export const packedPlaces = `
Bolton;Bury;Manchester;Oldham;Rochdale;Salford;Stockport;Tameside;Trafford;Wigan
Cheshire East;Cheshire West and Chester;Halton;Warrington
Cumberland;Westmorland and Furness=Allerdale;Barrow-in-Furness;Carlisle;Copeland;Cumbria;Eden;South Lakeland

Blackburn with Darwen;Blackpool;Burnley;Chorley;Fylde;Hyndburn;Lancashire;Lancaster;Pendle;Preston;Ribble Valley;Rossendale;South Ribble;West Lancashire;Wyre
Knowsley;Liverpool;Sefton;St. Helens;Wirral
Bradford;Calderdale;Kirklees;Leeds;Wakefield
Hartlepool;Middlesbrough;Redcar and Cleveland;Stockton-on-Tees
County Durham;Darlington
East Riding of Yorkshire;Hull;Kingston upon Hull;North East Lincolnshire;North Lincolnshire
Gateshead;Newcastle upon Tyne;North Tyneside;Northumberland;South Tyneside;Sunderland
North Yorkshire;York=Craven;Hambleton;Harrogate;Richmondshire;Ryedale;Scarborough;Selby
Barnsley;Doncaster;Rotherham;Sheffield
Birmingham;Coventry;Dudley;Sandwell;Solihull;Walsall;Wolverhampton
Cannock Chase;East Staffordshire;Lichfield;Newcastle-under-Lyme;South Staffordshire;Stafford;Staffordshire;Staffordshire Moorlands;Stoke-on-Trent;Tamworth
North Warwickshire;Nuneaton and Bedworth;Rugby;Stratford-on-Avon;Warwick;Warwickshire
Bromsgrove;Herefordshire;Malvern Hills;Redditch;Shropshire;Telford and Wrekin;Worcester;Worcestershire;Wychavon;Wyre Forest
Amber Valley;Bolsover;Chesterfield;Derby;Derbyshire;Derbyshire Dales;Erewash;High Peak;North East Derbyshire;South Derbyshire
Blaby;Charnwood;Harborough;Hinckley and Bosworth;Leicester;Leicestershire;Melton;North West Leicestershire;Oadby and Wigston;Rutland
Boston;East Lindsey;Lincoln;Lincolnshire;North Kesteven;South Holland;South Kesteven;West Lindsey
North Northamptonshire;West Northamptonshire=Corby;Daventry;East Northamptonshire;Kettering;Northampton;Northamptonshire;South Northamptonshire;Wellingborough
Ashfield;Bassetlaw;Broxtowe;Gedling;Mansfield;Newark and Sherwood;Nottingham;Nottinghamshire;Rushcliffe
Bracknell Forest;Buckinghamshire;Cherwell;Milton Keynes;Oxford;Oxfordshire;Reading;Slough;South Oxfordshire;Vale of White Horse;West Berkshire;West Oxfordshire;Windsor and Maidenhead;Wokingham=Aylesbury Vale;Chiltern;South Bucks;Wycombe
Basingstoke and Deane;East Hampshire;Eastleigh;Fareham;Gosport;Hampshire;Hart;Havant;Isle of Wight;New Forest;Portsmouth;Rushmoor;Southampton;Test Valley;Winchester
Ashford;Canterbury;Dartford;Dover;Folkestone and Hythe;Gravesham;Kent;Maidstone;Medway;Sevenoaks;Swale;Thanet;Tonbridge and Malling;Tunbridge Wells
Elmbridge;Epsom and Ewell;Guildford;Mole Valley;Reigate and Banstead;Runnymede;Spelthorne;Surrey;Surrey Heath;Tandridge;Waverley;Woking
Adur;Arun;Brighton and Hove;Chichester;Crawley;East Sussex;Eastbourne;Hastings;Horsham;Lewes;Mid Sussex;Rother;Wealden;West Sussex;Worthing
Bath and North East Somerset;Bristol;North Somerset;Somerset;South Gloucestershire=Mendip;Sedgemoor;Somerset West and Taunton;South Somerset;Taunton Deane;West Somerset
Cornwall;Devon;East Devon;Exeter;Isles of Scilly;Mid Devon;North Devon;Plymouth;South Hams;Teignbridge;Torbay;Torridge;West Devon
Bournemouth, Christchurch and Poole;Dorset=Bournemouth;Christchurch;East Dorset;North Dorset;Poole;Purbeck;West Dorset;Weymouth and Portland
Cheltenham;Cotswold;Forest of Dean;Gloucester;Gloucestershire;Stroud;Tewkesbury
Swindon;Wiltshire
Bedford;Central Bedfordshire;Luton
Basildon;Braintree;Brentwood;Castle Point;Chelmsford;Colchester;Epping Forest;Essex;Harlow;Maldon;Rochford;Southend-on-Sea;Tendring;Thurrock;Uttlesford
Broxbourne;Dacorum;East Hertfordshire;Hertfordshire;Hertsmere;North Hertfordshire;St Albans;Stevenage;Three Rivers;Watford;Welwyn Hatfield
Breckland;Broadland;Great Yarmouth;King's Lynn and West Norfolk;Norfolk;North Norfolk;Norwich;South Norfolk
Cambridge;Cambridgeshire;East Cambridgeshire;Fenland;Huntingdonshire;Peterborough;South Cambridgeshire
Babergh;East Suffolk;Ipswich;Mid Suffolk;Suffolk;West Suffolk=Forest Heath;St Edmundsbury;Suffolk Coastal;Waveney
Barking and Dagenham;Barnet;Bexley;Brent;Bromley;Camden;Croydon;Ealing;Enfield;Greenwich;Hackney;Hammersmith and Fulham;Haringey;Harrow;Havering;Hillingdon;Hounslow;Islington;Kensington and Chelsea;Kingston upon Thames;Lambeth;Lewisham;Merton;Newham;Redbridge;Richmond upon Thames;Southwark;Sutton;Tower Hamlets;Waltham Forest;Wandsworth;Westminster
City of London
Berkshire~Thames Valley
County Durham~Cleveland;Durham
Gloucestershire~Avon & Somerset;Gloucestershire
Greater London~Metropolitan
Lincolnshire~Humberside;Lincolnshire
North Yorkshire~Cleveland;North Yorkshire
Tyne and Wear~Northumbria
`;
