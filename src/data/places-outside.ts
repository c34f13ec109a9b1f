// Written by hand from drkane/geo-lookups la_all_codes.csv (ONS names of local authorities, OGL v3, 2026-06-05) and the police forces of police.uk's list; Jersey and Guernsey have no entry there. Checked 2026-11-21.

/** Countries outside England with their councils and police forces: grammar in core/lookup/place-list.ts. */
export const placesOutside = `
wales=Wales;Blaenau Gwent;Bridgend;Caerphilly;Cardiff;Carmarthenshire;Ceredigion;Conwy;Denbighshire;Dyfed-Powys Police;Flintshire;Gwent Police;Gwynedd;Isle of Anglesey;Merthyr Tydfil;Monmouthshire;Neath Port Talbot;Newport;North Wales Police;Pembrokeshire;Powys;Rhondda Cynon Taf;South Wales Police;Swansea;Torfaen;Vale of Glamorgan;Wrexham
scotland=Scotland;Aberdeen;Aberdeenshire;Angus;Argyll and Bute;Clackmannanshire;Dumfries and Galloway;Dundee;East Ayrshire;East Dunbartonshire;East Lothian;East Renfrewshire;Edinburgh;Falkirk;Fife;Glasgow;Highland;Inverclyde;Midlothian;Moray;Na h-Eileanan Siar;North Ayrshire;North Lanarkshire;Orkney Islands;Perth and Kinross;Renfrewshire;Scottish Borders;Shetland Islands;South Ayrshire;South Lanarkshire;Stirling;West Dunbartonshire;West Lothian
northern-ireland=Northern Ireland;Antrim and Newtownabbey;Ards and North Down;Armagh, Banbridge and Craigavon;Belfast;Causeway Coast and Glens;Derry and Strabane;Fermanagh and Omagh;Lisburn and Castlereagh;Mid and East Antrim;Mid Ulster;Newry, Mourne and Down
channel-islands=Channel Islands;Guernsey;Jersey
`;
