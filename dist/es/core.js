/*! prevent-widgets 0.1.0 | MIT, content OGL v3.0 */
// src/core/lookup/place-names.ts
var e = /^(the|of|and|on|upon|under|in|with|council|borough|boro|district|county|city|authority|unitary|ua|[mbdc]c|m[bd]c|corporation|police|constabulary|service|force|area|region)$/, t = /\b(council|borough|district|m[bd]c|cc)\b/i, n = /\b(police|constabulary|force)\b/i;
function r(t) {
	let n = t.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f'\u2019.]/g, "").replace(/[^a-z\d]+/g, " ").replace(/\b(london|royal|metropolitan) (boro\w*|district)/g, " ").replace(/\bsaint\b/g, "st").split(" ").filter(Boolean), r = n.filter((t) => !e.test(t));
	return r.length > 0 ? r : n;
}
function i(e, t) {
	let n = [], i = (e, i, a) => {
		let o = t.filter((e) => a.split(";").some((t) => e.policeAreas.includes(t)));
		for (let t of e.split(";")) t && n.push({
			name: t,
			kind: i,
			regions: o.map(({ id: e }) => e),
			words: r(t)
		});
	}, a = e.trim().split("\n");
	for (let { name: e, policeAreas: n } of t) {
		i(e, "region", n.join(";"));
		for (let e of n) {
			let [t = "", n = ""] = a.shift()?.split("=") ?? [];
			i(t, "council", e), i(n, "former-council", e), i(e, "police-area", e);
		}
	}
	for (let e of a) {
		let [t = "", n = ""] = e.split("~");
		i(t, "county", n);
	}
	return n;
}
function a(e, t) {
	let n = r(e).join(" ");
	return c(e, t.filter((e) => e.words.join(" ") === n));
}
function o(e, t) {
	let n = r(e);
	return n.join("").length < 3 ? [] : t.filter((e) => n.every((t) => e.words.some((e) => e.startsWith(t))));
}
function s(e, { words: t }) {
	return r(e).every((e, n) => t[n]?.startsWith(e));
}
function c(e, r) {
	let i = r.filter(({ kind: r }) => r === "police-area" ? n.test(e) : r.includes("council") && t.test(e));
	return i.length > 0 ? i : r;
}
// src/core/lookup/postcode.ts
var l = /^([A-Z]{1,2})(?:(\d[A-Z\d]?)(?: ?(\d)(?:[A-Z]|([A-Z]{2}))?)?)?$/, u = /\b[A-Z]{1,2}\d[A-Z\d]? ?[\dO][A-Z]{2}\b/;
function d(e) {
	let t = e.toUpperCase().replace(/[^A-Z\d]+/g, " ").trim(), n = (u.exec(t)?.[0] ?? t).replace(/O(?=[A-Z]{2}$)/, "0"), r = l.exec(n) ?? l.exec(n.replace(/ /g, ""));
	if (!r) return;
	let [, i = "", a, o, s] = r;
	return {
		area: i,
		district: a,
		sector: o,
		unit: s
	};
}
// src/core/lookup/find-region.ts
var ee = {
	n: "north-east",
	w: "north-west",
	m: "west-midlands",
	d: "east-midlands",
	s: "south-east",
	t: "south-west",
	e: "east-of-england",
	l: "london"
}, te = {
	x: "wales",
	y: "scotland",
	i: "northern-ireland",
	c: "channel-islands",
	f: "british-forces"
}, ne = /* @__PURE__ */ new Map([
	["wales", "wales"],
	["scotland", "scotland"],
	["northern ireland", "northern-ireland"],
	["channel islands", "channel-islands"],
	["jersey", "channel-islands"],
	["guernsey", "channel-islands"]
]);
function re(e, t) {
	return ie(e, t.postcodes) ?? oe(e.trim(), t.places()) ?? {
		kind: "unknown",
		reason: m(e)
	};
}
function ie(e, t) {
	let n = d(e), r = n && t(n);
	if (!r) return;
	let { area: i, district: a = "", sector: o = "", unit: s = "" } = n;
	return ae(r, `${i}${a} ${o}${s}`.trim());
}
function ae(e, t) {
	let n = e.letters.split(""), r = n.flatMap((e) => ee[e] ?? []), i = n.flatMap((e) => te[e] ?? []), [a] = r, [o] = i;
	if (n.length > 1) return {
		kind: "several",
		regions: r,
		countries: i,
		places: [],
		place: t
	};
	if (o) return {
		kind: "outside",
		country: o,
		place: t
	};
	if (!a) return {
		kind: "unknown",
		reason: "unknown-postcode"
	};
	let { level: s, isNearBoundary: c } = e;
	return {
		kind: "found",
		region: a,
		nearBoundary: c,
		level: s,
		place: t
	};
}
function oe(e, t) {
	let n = ne.get(r(e).join(" "));
	if (n) return {
		kind: "outside",
		country: n,
		place: e
	};
	let [i = ""] = e.split(","), c = a(e, t), l = c.length > 0 ? c : a(i, t), u = o(i, t);
	return f(e, l) ?? (u.length > 1 || u.every((e) => s(i, e)) ? f(e, u) : void 0) ?? se(e, u);
}
function f(e, t) {
	let [n] = t, [r, ...i] = p(t);
	if (!n || !r || i.length > 0) return;
	let a = t.every(({ name: e }) => e === n.name) ? n.name : e;
	return {
		kind: "found",
		region: r,
		nearBoundary: !1,
		level: n.kind,
		place: a
	};
}
function se(e, t) {
	let n = t.filter((e, n) => t.findIndex(({ name: t }) => t === e.name) === n);
	if (n.length !== 0) return {
		kind: "several",
		regions: p(n),
		countries: [],
		places: n,
		place: e
	};
}
function p(e) {
	return [...new Set(e.flatMap(({ regions: e }) => e))];
}
function m(e) {
	return /[a-z\d]/i.test(e) ? /\d/.test(e) ? d(e) ? "unknown-postcode" : "not-a-postcode" : "unknown-place" : "empty";
}
// src/core/routes/route-table.ts
var h = [
	"school",
	"further-education",
	"independent-training-provider"
], g = ["higher-education"], _ = ["local-authority"], ce = ["staff", "student"], v = ["staff"], y = ["student"], le = ["public"], b = (e, t = ce) => [
	{
		settings: h,
		audiences: t,
		routes: ["safeguarding-lead", ...e]
	},
	{
		settings: g,
		audiences: t,
		routes: ["provider-prevent-lead", ...e]
	},
	{
		settings: _,
		audiences: t,
		routes: ["council-procedure", ...e]
	}
], x = (e) => ({
	audiences: le,
	routes: e
}), S = ["local-prevent-team", "prevent-referral"], C = { routes: ["regional-coordinator"] }, ue = {
	"immediate-danger": [{ routes: ["emergency", "own-lead-afterwards"] }],
	"planning-an-offence": [{ routes: ["emergency", "own-lead-afterwards"] }],
	"information-about-terrorism": [{ routes: ["anti-terrorist-hotline", "own-lead-afterwards"] }],
	"person-at-risk": [
		{
			settings: h,
			audiences: v,
			routes: ["safeguarding-lead", ...S]
		},
		{
			settings: g,
			audiences: v,
			routes: ["provider-prevent-lead", "prevent-referral"]
		},
		{
			settings: _,
			audiences: v,
			routes: ["council-procedure", ...S]
		},
		...b(["act-early"], y),
		x([
			"act-early",
			"police-101",
			"local-prevent-team"
		])
	],
	unsure: [
		...b([
			"local-prevent-team",
			"police-101",
			"counter-extremism-helpline"
		], v),
		...b(["act-early", "police-101"], y),
		x([
			"act-early",
			"police-101",
			"local-prevent-team"
		])
	],
	"staff-allegation": [
		{
			settings: [...h, ...g],
			audiences: v,
			routes: [
				"allegations-procedure",
				"designated-officer",
				"report-extremism-form"
			]
		},
		{
			settings: _,
			audiences: v,
			routes: ["allegations-procedure", "designated-officer"]
		},
		...b(["report-extremism-form"], y),
		x(["report-extremism-form", "child-safeguarding-team"])
	],
	"provider-extremism": [...b(["report-extremism-form", "counter-extremism-helpline"]), x(["report-extremism-form", "counter-extremism-helpline"])],
	"child-safeguarding": [...b(["child-safeguarding-team"]), x(["child-safeguarding-team"])],
	"higher-education-incident": [
		{
			settings: g,
			audiences: v,
			routes: [
				"provider-prevent-lead",
				"ofs-serious-incident",
				"ofs-reportable-event"
			]
		},
		{
			settings: h,
			audiences: v,
			routes: ["safeguarding-lead", "regional-coordinator"]
		},
		{
			settings: _,
			audiences: v,
			routes: ["council-procedure", "regional-coordinator"]
		},
		...b([], y),
		x(["report-extremism-form", "police-101"])
	],
	"online-material": [...b(["report-online-material"]), x(["report-online-material"])],
	"hate-crime": [...b(["police-101"]), x(["police-101"])],
	"complex-case": [
		...b(["regional-coordinator"], v),
		...b(["act-early"], y),
		x([
			"act-early",
			"police-101",
			"local-prevent-team"
		])
	],
	"training-or-newsletter": [C],
	"new-provider-forum": [C]
};
// src/core/routes/decide-routes.ts
function de(e, t, n = {}) {
	return fe([
		"emergency",
		...me(e),
		"anti-terrorist-hotline"
	], t, n);
}
function fe(e, t, n) {
	let r = pe(t, n);
	return [...new Set(e)].flatMap((e) => r.filter((t) => t.id === e));
}
function pe(e, { withUnconfirmed: t = !1 }) {
	return e.filter(({ onRequest: e }) => t || !e);
}
function me({ concern: e, setting: t, audience: n }) {
	return ue[e].filter(({ settings: e, audiences: r }) => (!t || !e || e.includes(t)) && (!n || !r || r.includes(n))).flatMap((e) => e.routes);
}
// src/core/routes/flat-route.ts
function he({ id: e, title: t, who: n, what: r, phone: i, link: a, source: o }) {
	return {
		id: e,
		title: t,
		who: n,
		what: r,
		source: o,
		...i && { phone: i.number },
		...i?.textRelay && { textRelay: i.textRelay },
		...i?.hours && { hours: i.hours },
		...a && {
			url: a.url,
			linkText: a.text
		}
	};
}
// src/core/time/london-time.ts
var w;
function ge() {
	return w ??= new Intl.DateTimeFormat("en-GB", {
		timeZone: "Europe/London",
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric"
	}), w;
}
function _e(e) {
	let t = {
		year: 0,
		month: 0,
		day: 0,
		hour: 0,
		minute: 0
	};
	for (let { type: n, value: r } of ge().formatToParts(e)) n in t && (t[n] = Number(r));
	return t;
}
function ve({ year: e, month: t }) {
	return `${String(e)}-${String(t).padStart(2, "0")}`;
}
// src/core/sessions/session-list.ts
function ye(e, t, n = {}) {
	return xe(e, n).filter((e) => !Se(e, t)).sort(Ce);
}
function be(e) {
	return ve(_e(new Date(e.start)));
}
function xe(e, { audience: t, region: n, month: r }) {
	return e.filter((e) => (!t || e.audience === t) && (!n || !e.regions || e.regions.includes(n)) && (!r || be(e) === r));
}
function Se(e, t) {
	return t >= new Date(e.end);
}
function Ce(e, t) {
	return Date.parse(e.start) - Date.parse(t.start);
}
// src/core/lookup/postcode-table.ts
var we = /^(\d+[A-Z]?)(?:-(\d+))?([a-z])?(.*)$/, Te = /(\d)(?:-(\d))?([a-z])([a-z]?)((?:[A-Z]{2}[a-z]?)*)/g;
function T(e) {
	let t = /* @__PURE__ */ new Map();
	return (n) => {
		let { area: r } = n;
		t.has(r) || t.set(r, E(e, r));
		let i = t.get(r);
		return i && D(i, n);
	};
}
function E(e, t) {
	let [, n, r = ""] = RegExp(`(?:^|;)${t}([a-z]),?([^;]*)`).exec(e) ?? [];
	if (!n) return;
	let i = /* @__PURE__ */ new Map();
	for (let e of r.split(",")) {
		let [, t, r = t, a = n, o = ""] = we.exec(e) ?? [];
		if (!t) continue;
		let s = {
			letter: a,
			sectors: o
		};
		if (t === r) i.set(t, s);
		else for (let e = Number(t); e <= Number(r); e++) i.set(String(e), s);
	}
	return {
		letter: n,
		districts: i
	};
}
function D(e, t) {
	let { district: n, sector: r, unit: i } = t;
	if (e.districts.size === 0) return A(e.letter, "area");
	if (n === void 0) return A([...e.districts.values()].map(k).join(""), "area");
	let a = e.districts.get(n);
	if (!a) return r === void 0 ? O(e, n) : void 0;
	if (a.sectors === "") return A(a.letter, "district");
	if (r === void 0) return A(k(a), "district");
	let o = Ee(a, r);
	return o.cuts === "" ? A(o.first, "sector") : i === void 0 ? A(Oe(o), "sector", !0) : A(De(o, i), "unit", !0);
}
function O(e, t) {
	let n = [...e.districts].flatMap(([e, n]) => e.replace(/[A-Z]$/, "") === t ? k(n) : []);
	return n.length > 0 ? A(n.join(""), "district") : void 0;
}
function Ee({ letter: e, sectors: t }, n) {
	for (let [, e = "", r = e, i = "", a = "", o = ""] of t.matchAll(Te)) if (n >= e && n <= r) return {
		first: i,
		second: a,
		cuts: o
	};
	return {
		first: e,
		second: "",
		cuts: ""
	};
}
function De({ first: e, second: t, cuts: n }, r) {
	let i = e;
	for (let [, a = "", o = ""] of n.matchAll(/([A-Z]{2})([a-z]?)/g)) {
		if (r < a) break;
		i = o || (i === e ? t : e);
	}
	return i;
}
function Oe({ first: e, second: t, cuts: n }) {
	return e + t + n.replace(/[A-Z]/g, "");
}
function k({ letter: e, sectors: t }) {
	return e + t.replace(/[^a-z]/g, "");
}
function A(e, t, n = !1) {
	return {
		letters: [...new Set(e)].join(""),
		level: t,
		isNearBoundary: n
	};
}
// src/data/places.ts
var ke = "\nBolton;Bury;Manchester;Oldham;Rochdale;Salford;Stockport;Tameside;Trafford;Wigan\nCheshire East;Cheshire West and Chester;Halton;Warrington\nCumberland;Westmorland and Furness=Allerdale;Barrow-in-Furness;Carlisle;Copeland;Cumbria;Eden;South Lakeland\n\nBlackburn with Darwen;Blackpool;Burnley;Chorley;Fylde;Hyndburn;Lancashire;Lancaster;Pendle;Preston;Ribble Valley;Rossendale;South Ribble;West Lancashire;Wyre\nKnowsley;Liverpool;Sefton;St. Helens;Wirral\nBradford;Calderdale;Kirklees;Leeds;Wakefield\nHartlepool;Middlesbrough;Redcar and Cleveland;Stockton-on-Tees\nCounty Durham;Darlington\nEast Riding of Yorkshire;Hull;Kingston upon Hull;North East Lincolnshire;North Lincolnshire\nGateshead;Newcastle upon Tyne;North Tyneside;Northumberland;South Tyneside;Sunderland\nNorth Yorkshire;York=Craven;Hambleton;Harrogate;Richmondshire;Ryedale;Scarborough;Selby\nBarnsley;Doncaster;Rotherham;Sheffield\nBirmingham;Coventry;Dudley;Sandwell;Solihull;Walsall;Wolverhampton\nCannock Chase;East Staffordshire;Lichfield;Newcastle-under-Lyme;South Staffordshire;Stafford;Staffordshire;Staffordshire Moorlands;Stoke-on-Trent;Tamworth\nNorth Warwickshire;Nuneaton and Bedworth;Rugby;Stratford-on-Avon;Warwick;Warwickshire\nBromsgrove;Herefordshire;Malvern Hills;Redditch;Shropshire;Telford and Wrekin;Worcester;Worcestershire;Wychavon;Wyre Forest\nAmber Valley;Bolsover;Chesterfield;Derby;Derbyshire;Derbyshire Dales;Erewash;High Peak;North East Derbyshire;South Derbyshire\nBlaby;Charnwood;Harborough;Hinckley and Bosworth;Leicester;Leicestershire;Melton;North West Leicestershire;Oadby and Wigston;Rutland\nBoston;East Lindsey;Lincoln;Lincolnshire;North Kesteven;South Holland;South Kesteven;West Lindsey\nNorth Northamptonshire;West Northamptonshire=Corby;Daventry;East Northamptonshire;Kettering;Northampton;Northamptonshire;South Northamptonshire;Wellingborough\nAshfield;Bassetlaw;Broxtowe;Gedling;Mansfield;Newark and Sherwood;Nottingham;Nottinghamshire;Rushcliffe\nBracknell Forest;Buckinghamshire;Cherwell;Milton Keynes;Oxford;Oxfordshire;Reading;Slough;South Oxfordshire;Vale of White Horse;West Berkshire;West Oxfordshire;Windsor and Maidenhead;Wokingham=Aylesbury Vale;Chiltern;South Bucks;Wycombe\nBasingstoke and Deane;East Hampshire;Eastleigh;Fareham;Gosport;Hampshire;Hart;Havant;Isle of Wight;New Forest;Portsmouth;Rushmoor;Southampton;Test Valley;Winchester\nAshford;Canterbury;Dartford;Dover;Folkestone and Hythe;Gravesham;Kent;Maidstone;Medway;Sevenoaks;Swale;Thanet;Tonbridge and Malling;Tunbridge Wells\nElmbridge;Epsom and Ewell;Guildford;Mole Valley;Reigate and Banstead;Runnymede;Spelthorne;Surrey;Surrey Heath;Tandridge;Waverley;Woking\nAdur;Arun;Brighton and Hove;Chichester;Crawley;East Sussex;Eastbourne;Hastings;Horsham;Lewes;Mid Sussex;Rother;Wealden;West Sussex;Worthing\nBath and North East Somerset;Bristol;North Somerset;Somerset;South Gloucestershire=Mendip;Sedgemoor;Somerset West and Taunton;South Somerset;Taunton Deane;West Somerset\nCornwall;Devon;East Devon;Exeter;Isles of Scilly;Mid Devon;North Devon;Plymouth;South Hams;Teignbridge;Torbay;Torridge;West Devon\nBournemouth, Christchurch and Poole;Dorset=Bournemouth;Christchurch;East Dorset;North Dorset;Poole;Purbeck;West Dorset;Weymouth and Portland\nCheltenham;Cotswold;Forest of Dean;Gloucester;Gloucestershire;Stroud;Tewkesbury\nSwindon;Wiltshire\nBedford;Central Bedfordshire;Luton\nBasildon;Braintree;Brentwood;Castle Point;Chelmsford;Colchester;Epping Forest;Essex;Harlow;Maldon;Rochford;Southend-on-Sea;Tendring;Thurrock;Uttlesford\nBroxbourne;Dacorum;East Hertfordshire;Hertfordshire;Hertsmere;North Hertfordshire;St Albans;Stevenage;Three Rivers;Watford;Welwyn Hatfield\nBreckland;Broadland;Great Yarmouth;King's Lynn and West Norfolk;Norfolk;North Norfolk;Norwich;South Norfolk\nCambridge;Cambridgeshire;East Cambridgeshire;Fenland;Huntingdonshire;Peterborough;South Cambridgeshire\nBabergh;East Suffolk;Ipswich;Mid Suffolk;Suffolk;West Suffolk=Forest Heath;St Edmundsbury;Suffolk Coastal;Waveney\nBarking and Dagenham;Barnet;Bexley;Brent;Bromley;Camden;Croydon;Ealing;Enfield;Greenwich;Hackney;Hammersmith and Fulham;Haringey;Harrow;Havering;Hillingdon;Hounslow;Islington;Kensington and Chelsea;Kingston upon Thames;Lambeth;Lewisham;Merton;Newham;Redbridge;Richmond upon Thames;Southwark;Sutton;Tower Hamlets;Waltham Forest;Wandsworth;Westminster\nCity of London\nBerkshire~Thames Valley\nCounty Durham~Cleveland;Durham\nGloucestershire~Avon & Somerset;Gloucestershire\nGreater London~Metropolitan\nLincolnshire~Humberside;Lincolnshire\nNorth Yorkshire~Cleveland;North Yorkshire\nTyne and Wear~Northumbria\n", Ae = "GYc;JEc;DEd,1,3-5,6d2dmADAPAYBEBGBHBPDGEBEDFRGAGBGGGSGTGUHGHHJQJR5dmBQBRBTEAGAHGHPHRLELFQZRARBRD,7,11-12,13m9mdLYLZ,14m,15m0mdBFBPBQBSDRDSPSPWQAQJQNTPTQTRTSTTTWTXUAUDYZ9mdFUFWNHNJNQNRPRPSPWPXQEQGQXRASLSQST,21-24,45,55-56,65,72-75,99;LEd,1-9,10d3dmAZBABLBNDPDREEEFFTFWGAGLGNHTHWHZJDJEJGJJLANA,11-16,17d5dmBABD6dmARAURBRD,18-19,21,41,65,67,87,94-95;LNd,1-6,7d6dnJXLGLQLS,8d6dnBPBQ,9-13;NGd,1-25,31-34,80,90;NNd,1-6,7d2dsJPJR,8-9,10d0deSGSH9deFGFHFRFSFTFWLELYNANBNQNRPTPW,11d6dmDSDWDXFALALBLLLN,12d8dsFUFWGRGSGZHA,13d5dsBAFAFTGAGWHAJAJYJZLDLELFNJNNPRPSRFRQRRRURWRXSNSQSRSUSWSXSYSZTATETPTQTRTUUYWAYAYEYS,14-18,29d7deHJHLHPHQHRHWHXJAJBJGJQJRLDLEXAXB;ALe,1-10;CBe,1-11,21-25;CMe,0-9,11-12,13e3elJAJB,14e5elNGNH,15-24,77,92,98-99;COe,1-16;IPe,1-33,98;LUe,1-5,6e1esRUSA2esBABBEEFAFEFHFLFNFPFUGAGYHAHNHPHQHRHWHXJBJDJJJLJPLELFNSNTQSQWRARLRNRQRWSA,7e0esAZBABBBHBPBQBTBWBXDUDWDZEEEQERFLFNFRFTPNPPWFXAXZYA9seBHBQBSBTBWBXDUDWFNFPFQFRGNGPHDHGHHHPHRJYLAQSRARBRGRHRPSRSSTETHTJXA;NRe,1-35,99;PEe,1-5,6d0deABAEDRDSFFFGFHFJFRFWFXGAGFGGGQGRLGLHLYLZNX6-7e9edANAPAQARAUAYAZBABYDADDDEDHDJGAHAHPHQHS,7,8d4deXA6edEPEQERESETEWFJFPFRFUFWHANPNQNUNWPARASBSDSTSYTA9e,9d1deNAPAXQXR2deLHLJ3deADALANAXBABFBGDADLDQDRERETFAFBFDHALLWAWL4deWA9e,10-11d,12d0deQXRA,13e4edJFJG5edFFFGNNNPPDPGQAQDQERFRHRQRSTA,14e7edJHJLJPJQJSJW,15-16,19,20-25d,26-33,34e4edHGHNHQHR,35-38;SGe,1-19;SSe,0-9,11-17,22,99;WDe,3e1elPZQA5esQBQD6esDPEWEXFA8elUAUGURUSUUUYUZWAXDYA9esXWXX,4-5,6e2elRNRPRWSA,7,17-19,23e1elJQJRNTNWNXNY,24-25,99;BFf;BTi;BRl,1-5,6l7lsNZPAPJPQPRQBQDQLQQQR,7,8s7slQGQSQWQX8slEPER;CRl,0,2,3s0slDBDYEXEZ5slQQQRQSQTQUQW,4,5l1lsLTNANNPAPLPPPSPXRNSASBSETAYA3lsBNBPDXDYDZEAEBEDEEEHEJELFAFEFFFHLALFLGLJLLLRLTLWLXLYNANYPAQAQBWAYA,6s9slABADAEAGAHAJAUAYBWBXFGFHPPPR,7,8l5lsFHFPGFGQ,9,90;ECl,1A,1M,1N,1P,1R,1V,1Y,2A,2M,2N,2P,2R,2V,2Y,3A,3M,3N,3P,3R,3V,4A,4M,4N,4P,4R,4V,4Y;ENl,1,2l8leATAW,3,4l0lePAPN,5l3leJEJF4elAGAPAQAWAYBFBJFAHARASNSZ,6e5elQTRA,7e5elHRHS,8e7elRRRY8elEXFAHNJAQTQWQXRHRQRRRYSA,9e1elALAN,10-11e;El,1,1W,2-3,4l7leBFBHDFDGFAFPQLRSRWRXSASE,5-18,20,22,98;HAl,0-4,5l4leAJAL,6l2leARBDBPBSEAFAFFFPHHHQHRJPJQJSLANAPQPR3leAPASATBABFBGBPBQBSFAFDFEFFFGFHGAGZJXJZLBLDLGLHLTLWLXNANBNFNGNPNQNZPRPWPXPYQASHSJSLWA,7l3leHXHZ,8-9;IGl,1-6,7e4leBJBLFBFDGHGRQAQLQQQS5elJGJN6elATAWHLHXNGNNNQNT,8l0leSQSR1e8leAGAHAUAWAXBFBGBHBQBSENEPPXQA9leDNDPWA,9e5elHEHFHLHPHQHRHWHXJBJEJGJSJWLATTTW6elEDEFEREWEXFAFBFDJAJS,10e,11;NWl,1,1W,2-11,26;Nl,1,1C,1P,2-22,81;RMl,1-3,4e1elFAFBJXLTPARAUYXA,5-13,14l2leXBXH3leBFBGBJBLBNBSEBEHENEPPDPFPJPLREUA,15e4elUUXAXJXL,16-20e;SEl,1,1P,2-28;SMl,1,2l5lsPAPHPJPR7lsHJHQHRHXJLNANDNNNQNR,3l8lsABADALANDPDR,4,5l4lsHTHW,6,7s1slPFPJPLPNPQPZQARN3slBABGDXDZHZJBJFJH;SWl,1A,1E,1H,1P,1V,1W,1X,1Y,2-20,95;TWl,1-5,6l3lsPAPR,7-11,12l2lsFZGA,13,14l8lsFPFQRTRURWRX,15s1slATAWAXBABFBGBLBPHXHY,16-18s,19s6slBPBQBWBX7slLELFLZNA,20s;UBl,1-7,8l1lsDHDQNBND,9s5slHNHRQA6leHZJA,10-11,18;WCl,1A,1B,1E,1H,1N,1R,1V,1X,2A,2B,2E,2H,2N,2R;Wl,1A,1B,1C,1D,1F,1G,1H,1J,1K,1S,1T,1U,1W,2-14;Bm,1-21,23-38,40,42-50,60-78,79m0mdPJPL,80,90-99;CVm,1-8,9m1mdRDRE3mdFNFQFRHBLGNSNTNXNYSHSPSRSUSXSYYA,10m0mdRYRZSBSDTTTWTXTYTZUBUXUY,11m6mdBEBF,12,13d0dmWA,21-22,23m0mdAEAGAQATPGPHSPSQSRSWSXTATETHXXYA8mdAJAQAWAXBFBGBQBSFAFGFJFQGDHASATETF,31-37,47;DYm,1-14;HRm,1-2,3m5xmALANBBBGBZDAENEQERFAFEHZQXRERFRHRNRPRQRRRWRXSTSWSXSZTATH6mxBWBXEXEZHAHEHLHPJJJLJUJZ,4,5m3mxEPEQGDGHNDNENPNQNRPBPDPFPJPQPRPSPWPXQBQYQZRB,6-7,8m1mtNTNUNXPJPQPRPWPXQYRARSRWRXSDSESG2mtHZJALGLN,9m7mtAHAJARASBJBLEFEGFBFDLFLHSPSQ;STm,1-6,7m1mwUFUG2w3mwAJNANGNZPAPGPQPSPWPXPYPZQB4mwHAHBNJNNNPNQNRPGYEYFYPYU,8-13,14m5mdBPBQBSBW,15-21,55;SYm,1-4,5m0mxJJJP9mxARBXEUEWFBFDFFGAGNGPGRGXLDLESBWA,6,7m8mxPSPW,8,9m5mxJPJQJWJX,10m0x7mxJEJPJQJRJWJXLQLRNENHNSNWNXPBPGPHPSPWPXRA9mxBPBQBWBXFNFQHZJAJGJQJRLSLTLULWLXPAPB,11-12,13m2mxJHJLJNJYJZLFLJLTLULZPBPD3mxADBFBGBLBQFAGAJDNZPF4mAHwAQmARwBFmBGwBHmBJwBLmBQwBTmDAwDBmDDwDEmEBwEDmEYwHAmHDwHJmHLwHNmHPwJLmJQwJRmJWwJYmLAwLRmLSwLZmNAwNBmNDwNGmQLwQQmQRwRExRFw,14w7wANxAPwAZxBAwHYxHZwJHxJJwJTxJWwJZxNEwWAm,15x6xmAXAZBDBFBGDHDPDQDRDSEDEFEPEQFHHAHTHWHYHZSPSQSYTATRTWTZUAUBUJUQUR,16-20x,21x8xmDLDPEPEQERESEWEXFFFGJLJZ,22x6xmEAENEQERHBHEJXJYLGLHLLLPLQNAQYQZTNTPWEXA,23-25x,99;TFm,1-8,9m3mwFHFJ,10-13;WRm,1-7,8m9mtLALB,9-10,11m7mtADAEHFHGQAQDQEQFQNQPQUQXTGTNTPTWTXUA,12m7mtFJFLFTGAJHJJJQJSJTJWJXLALBLHLJLLLQLTLYNNNQNRPEQHQNQQRG,13m6mtAHAJAQAR,14-15,99;WSm,1-15;WVm,1-16,98-99;BDn,1-22,23n3nwFEFFJPJQJSLATQTRUJUL4nwLNLPSFSPSQSRSU,24,97-99;DHn,1-9,97-99;DLn,1-11,12n0nwJAJB,13-17,98;DNn,1-8,9n2ndENEQNWNX,10d4dnBEBF6ndABBFBGBXDJDQDREZFAFBFDFEHEHN,11n8d9ndHAHB,12,14-16,17n3ndAPAQARAUAWAX,18-19,20n8ndSUSWSXSY9ndFHFJFQFRGZHAHEHP,21d3dnHYJA4dnASATAUAWAYEREWEXFAFLGAGEGGHAHUJDJERERGRHTFTHTLTP,22d,31-35,36n5dnPXPYRPRQ,37n0ndFAFBJEJGSRSWSYTJTRTW8dnLLLQ,38n6ndAGBFBGBJBLDBDEDFEEELENFDFHHA,39n6ndSSST,40,41n7ndQHQJ8ndDEDFEAFDFPFRHAJDJETATPTQ;HDn,1-9;HGn,1-5;HUn,1-20;HXn,1-7;LSn,1-29,88,98-99;NEn,1-13,15-49,61-71,85,88,92,98-99;SRn,1-8;Sn,1-7,8n8ndBGBL,9-10,11n7ndTZXA,12n3ndGBGDXDXEXFXHXJXLXNXQXR,13-14,17n3ndBPDA,18d,20,21d,25-26,32-33d,35-36,40-45d,49d,60-66,70-75,80d3dnJGLD,81d8dnAHALARAZBABNBQBSBZDADBDJDQDSJPJQJRLLLNLPNRNSNYPAPTPUQAQSQWQYRATA,95-99;TSn,1-29;WFn,1-17,90;YOn,1,7-8,10-19,21-26,30-32,41-43,51,60-62,90;BNs,1-3,5-18,20-27,41-45,50-52,88,95,99;CTs,1-21,50;DAs,1s3slLDLENPNQNRQFQGQLQQQWQXQYQZWA4lsAFALAQAS5lsADQJQL,2-4,5l2slAJAQARBDBEBGBHBJBQDGDHDXFAGALA9s,6-8l,9-13,14l5lsASAUFBFD,15-16l,17l9s,18l;GUs,1-12,14-35,46-47,51-52;HPs,1-3e,4e1esFRFSNFNJQUQWQXRARDSA2esSXSZ3esUEUF,5s1seFFFJXBXF,6-7,8s4seBTBW,9-22,23e4esBWBXFEFFLALHLJLLLNNGNHNPNQNRPTPUQRQS5esFUFWQGQJRZSA6esJTJWJXLRLZPDPFPU,27;KTs,1-3l,4l7lsADAEAFATAUAWAXELENHZJEJXJYJZLALDNANBPLPQPSPXPYQAQDQHQLQX,5l,6l4lsERESETEU5lsAZBBDRDTDXJLJNLRPXRYRZWA6lsNDNENZPAPFPGQEQHRPRQSASB,7s0slJUJWZA,8s9slANAQARAWAXAYBDBEBNBQBSBTBUDE,9l1lsBHBJUAXA,10-16,17s2slDFDGJJJNJWJXLPLQLRLS3slHLHY,18s7slTRYA,19s9slHNHPHWHXJAJB,20-21,22s0slDPDQ,23-24;MEs,1-20;MKs,1-15,16s8sdLRLTPBPE,17s8seAPAQAXBFBGBYDDDEDFDYDZETFRFSHEHFHHHJHLJDJHJQJRLBLFLGNJNQNRNTNWNXPAPBQJQLQRQSQUQWRXRYSHSQSRSWSXTBTETUTWTYXGXLXQXRXXXYYHYJ9seDLDNDPDQDREPEQETEWEXEZFAFBFFFGFHFJFNFSFTHDJBPAPBPGPNPPPRPTRA,18,19d6dsDEDFDSDWDXEHEJESETEXFSFTFWFXUAUX7sdBABHDFDLEZFEJAJSJULA,40-42e,43e8esAEAQARAW,44-45e,46,77;OXs,1-5,7s5smQBQDSJSL6stFEFFSDSTSWSXUAUGURUWUXWAXAXUXWXX,9-14,15s5smAFBLBNBPBQBSDWDXFDFGFJFQHFHHHNHQHRJPJQJRJWJXNBND6smDGDYEBEDHJHQHRHWLPLQ,16,17d1sAGdAPsAQdARsBSmBWsBXmDNsDQmDRsDSmDWsDXmENsEQmERsETdEUsFAmFBsFLdGAsHSmHWsHXmJPsJQmJRdJTsJUdJWsJXdNAsTLdTQsUAm2dsBLBPBWBXERESFJFLJUJWJXJY3dsDZFTFWFZGAJRJSNXNYPGPLPPPWPXSHWAZA,18s4stBFBGBPBQDJDNDSDTTATZURXA,20,25-26,27s7sdSLSN,28-29,33,39,44,49;POs,1-22,30-41;RGs,1-2,4-10,12,14,17s0stGWGXLNLPQTQURERRRWRYSSSTSUSYTBUHWAWHWLYA,18-31,40-42,45;RHs,1-20,77;SLs,0-8,9s0seQYQZRARE,60,95;SOs,14-25,30-32,40-43,45,50,51s6stFTFW,52-53,97;TNs,1-13,14s7slHRHWNQNRNZPAQARPSFSG,15,16s1slZA2slHAJSNNNTNW3-9l,17-40;BAt,1-16,20-22;BHt,1-22,23t5tsQQQR7tsAGALATAWAXBPBQBTBUBWDAES8s,24s2stABYA,25s,31t7tsASAT;BSt,1-11,13-16,20-32,34-37,39-41,48-49,98-99;DTt,1-11;EXt,1-24,31-39;GLt,1-6,7t3tsHAHBHDHNHQHRHUHWHXJSJWNAQJRL,8-15,16t8txPBPD,17t0tmLSLU9tmBHBP,18t1tmJPJQNRNUNZPBPFPPPQPS,19t3tmNUNWPAPUPWPXPYPZ4tmLTLXLYNFNGNTNWQAQGQW,20t6tmADBGEPEQERFAHAHBHEHFHPJD7mtABADARASBADUDXEBFAFBFDFGFHHAPLPNQAQEQRQWQYUAUBWAYA8tmGFGLHNHQHRHXJQJR,50-54,55t6tmNYNZTHTJTQTR,56t0tDLmDNtFRmFStPEmPFsPHmPStPWmQAtRLmRPsRQtRRmSLsSNmSSsSWmSXsTBtTDmTFtTGmTHt9tmAUAWQUQWQXQZRARFRNRPSATA;PLt,1-35,95;SNt,1-5,6t7tsPRPXPZQA8stJJJLNZPBPERA,7s,8t2tsJTJU,9-16,25-26,38,99;SPt,1-3,4t0tsDRDSDTDWDXEHETEU,5t1tsBABFBPBQBSBUBZDBESEUEXEYEZHNHQHRHUHWJAJBJGJHJLJQJWPFTHTNUAUY2tsDBDDLPLQ5tsRLRN,6s1stPUPWPXPY3tsBPBQBSBWBXDDEDEFELENESEWEXFBFFFHHAHFHGHYJBJZLALULWLYNAPDPEPHPLPTPURA,7-8,9t7tsRLRNTATBTDTETFTHTJWAYA,10s,11s9stBWBXDDFPFQFZGAHEHGHLJELNLQLRLSLWLYPEPGTYTZ;TAt,1-24;TQt,1-14;TRt,1-27;BBw,1-12,18w6wnJHJJJRJSLBLD;BLw,0-9,11,78;CAw,1-7,8w2wnJFJG7wnABAEBBBPBQBSBUBWDHDQDRLTNE,9w3wnBGBJLALBNHNL,10-28,95;CHw,1w4wxQLQNQXRA6wxBABDBLBUBXDADDDEEBEDHAHEHHHJQBQDQEQHQQQR,2-3,4w0x8wxBFBGBTBUFAHALALBLHLLLQLSLTLULWLXNANDNHNLPBPDPYPZQBQDQEQUQWQXQZRDRF9xwADAHAQARBWBXDEDXEBEHELFWGAGDGHGWHAPAQA,5-8x,25-34,41-49,60-66,70,88,99;CWw,1,2w5wmPUPXPYQAQBQJQQQRSBSD,3m0w9mwBXBYDBDE,4-11,12w3wmNDNGQFQHQNQPQQQRQWQXSBSJ,98;FYw,1-8;IMw;LAw,1,2w7nwDNDPDWDX8nwAXAZBFBGFAFBGAHAJFJHJLNZPARPRQ,3-5,6w3nwLXLY,7-9,10w5wnPTPWPXQA,11-23;Lw,1-40,67-72,74-75,80;Mw,1-9,11-35,38,40-41,43-46,50,60-61,90,99;OLw,1-13,14n6nwURUZ7nwEAEE8nwQERA,15w9wnPEPF,16;PRw,0-9,11,25-26;SKw,1-10,11w0wmQTTA,12,13d,14w8wdLALE,15-16,17d0dmADAEAJALBHBSENEPEREWEXHLHNRNRQRRSHTJTL,22d3dwAHAPAZBBLALR,23d7dwBSBUEHELQUQWQXRHRNRRTEUA;WAw,1-16,55,88;WNw,1-8;CFx;LDx,1-6,7x1xmDYEBNBNGTNUGUWUYYSYTYUYWYY,8x2xmHHHXHYLALELFLGLJLLNEPRPT;LLx,11-13,14x5xmBUBWBYBZDADHDLEPEWEYLJLLLPLQ,15-49,51-78;NPx,4,7x8xmEBEDHHHL,8,10-13,15,16x7txNXPAWAYA,18-20,22-24,25x3xmSRSWSXSY4xtASATLALELHLULXNY5xmQJQQRDRERGRZ,26,44,90;SAx;ABy;DDy;DGy,1-14,16y5ywHTHWHZJD;EHy;FKy;Gy;HSy;IVy;KAy;KWy;KYy;MLy;PAy;PHy;TDy,1-4,5y8ynARAS,6-8,9y0ywTJTLTPTQTRTUTWTX,10-11,12y4ynFHHAQA,13-14,15n1nyBTBUFFFGSUSWSZTATDTQTRTUTWTXUFUNUSUTUZWAXAXX;ZEy", j = {
	title: "Regional Prevent education co-ordinators",
	url: "https://www.gov.uk/guidance/regional-prevent-education-coordinators",
	updated: "2025-05-21",
	checked: "2026-11-21",
	licence: "OGL-UK-3.0"
}, { checked: M } = j, N = (e) => ({
	source: e,
	checked: M,
	certainty: "seen"
}), P = (e) => ({
	source: e,
	checked: M,
	certainty: "inferred"
}), F = N(j.url), I = (e, t, n) => ({
	...F,
	id: e,
	name: t,
	policeAreas: n,
	post: "unknown"
}), L = [
	I("north-west", "North-West", [
		"Greater Manchester",
		"Cheshire",
		"Cumbria",
		"Isle of Man",
		"Lancashire",
		"Merseyside"
	]),
	I("north-east", "North-East", [
		"West Yorkshire",
		"Cleveland",
		"Durham",
		"Humberside",
		"Northumbria",
		"North Yorkshire",
		"South Yorkshire"
	]),
	I("west-midlands", "West Midlands", [
		"West Midlands",
		"Staffordshire",
		"Warwickshire",
		"West Mercia"
	]),
	I("east-midlands", "East Midlands", [
		"Derbyshire",
		"Leicestershire",
		"Lincolnshire",
		"Northamptonshire",
		"Nottinghamshire"
	]),
	I("south-east", "South-East", [
		"Thames Valley",
		"Hampshire",
		"Kent",
		"Surrey",
		"Sussex"
	]),
	I("south-west", "South-West", [
		"Avon & Somerset",
		"Devon & Cornwall",
		"Dorset",
		"Gloucestershire",
		"Wiltshire"
	]),
	I("east-of-england", "East-of-England", [
		"Bedfordshire",
		"Essex",
		"Hertfordshire",
		"Norfolk",
		"Cambridgeshire",
		"Suffolk"
	]),
	{
		...I("london", "London", ["Metropolitan", "City of London"]),
		...P(j.url)
	}
], je, Me = {
	postcodes: T(Ae),
	places: () => je ??= i(ke, L)
}, R = (e) => Object.keys(e).map((t) => ({
	...F,
	id: t,
	text: e[t] ?? ""
})), Ne = R({
	"better-delivery": "Help education providers get better at Prevent, also when a monitoring body has found problems",
	"complex-cases": "Support providers with complex cases of radicalisation or terrorism that involve children, learners or staff",
	incidents: "Work with providers and the police after an incident, terrorism-related or not",
	webinars: "Give online training and good practice webinars for providers",
	"regional-training": "Give training that follows the risks in their region",
	newsletters: "Keep the region informed, among other ways with a newsletter",
	partners: "Join up the work of partners in the region, such as police and councils"
}), Pe = R({
	training: "find out which training your region offers",
	newsletter: "get your region’s newsletter",
	"complex-case": "get help with a complex case of radicalisation",
	"prevent-advocate": "find a Prevent advocate to speak at a higher education provider",
	"local-risk": "understand the risk in your area better",
	"good-practice-forum": "find out whether your area has a good practice forum"
}), Fe = R({
	trends: "trends and risks in the region",
	"new-guidance": "newly published guidance, courses and materials",
	changes: "changes to how Prevent is carried out",
	news: "news, blogs and other reading"
}), z = [{
	...F,
	id: "safeguarding-leads",
	title: "Prevent in education: training for designated safeguarding leads (DSLs)",
	audience: "designated-safeguarding-leads"
}, {
	...F,
	id: "governors",
	title: "Prevent in education: training for governors and trustees in schools",
	audience: "governors-and-trustees"
}], Ie = [
	{
		...N("https://www.support-people-susceptible-to-radicalisation.service.gov.uk/portal"),
		title: "Prevent e-learning (Home Office)",
		summary: "Online courses: awareness, referrals, Channel and refreshers.",
		url: "https://www.support-people-susceptible-to-radicalisation.service.gov.uk/portal"
	},
	{
		...N("https://traded.enfield.gov.uk/"),
		title: "Safeguarding learners who are susceptible to radicalisation (DfE)",
		summary: "Guidance for early years, schools and further education.",
		url: "https://www.gov.uk/government/publications/the-prevent-duty-safeguarding-learners-vulnerable-to-radicalisation",
		settings: [
			"school",
			"further-education",
			"independent-training-provider"
		]
	},
	{
		...N("https://www.educateagainsthate.com/"),
		title: "Educate Against Hate (DfE)",
		summary: "Advice and resources for schools and colleges.",
		url: "https://www.educateagainsthate.com/",
		settings: ["school", "further-education"]
	},
	{
		...P(j.url),
		title: "Prevent training and support materials for higher education (DfE)",
		url: "https://www.gov.uk/government/collections/the-prevent-duty-in-higher-education-he-training-and-guidance-for-practitioners",
		settings: ["higher-education"]
	},
	{
		...N("https://www.gov.uk/government/publications/prevent-duty-guidance/prevent-duty-guidance-for-england-and-wales-accessible"),
		title: "Prevent duty guidance for England and Wales (Home Office)",
		summary: "The statutory guidance, in force since 31 December 2023.",
		url: "https://www.gov.uk/government/publications/prevent-duty-guidance/prevent-duty-guidance-for-england-and-wales-accessible"
	},
	{
		...N("https://www.gov.uk/government/publications/prevent-duty-self-assessment-tool-further-education"),
		title: "Prevent duty risk assessment templates (DfE)",
		summary: "For early years, schools and further education.",
		url: "https://www.gov.uk/government/publications/prevent-duty-self-assessment-tool-further-education",
		settings: [
			"school",
			"further-education",
			"independent-training-provider"
		]
	}
], B = "https://www.protectuk.police.uk/advice-and-guidance/awareness/act-report-suspicious-activity", V = "https://report-extremism.education.gov.uk/", H = "https://actearly.uk/contact/", U = "https://www.educateagainsthate.com/", W = "https://www.officeforstudents.org.uk/for-providers/student-protection-and-support/counter-terrorism-the-prevent-duty/guidance-for-providers", G = "https://www.officeforstudents.org.uk/publications/regulatory-advice-16-reportable-events/", Le = "https://www.gov.uk/find-local-council", K = (e, t, n = N(e)) => ({
	...n,
	text: t,
	url: e
}), q = (e, t, n) => ({
	...N(e),
	number: t,
	...n
}), J = K(Le, "Find your council’s website (GOV.UK)", P("https://github.com/alphagov/frontend")), Y = K(W, "OfS guidance on Prevent for providers"), Re = [
	{
		...F,
		id: "emergency",
		title: "Call 999",
		who: "Anyone, at once",
		what: "If someone is about to put themselves or others in danger, or seems to be planning a crime.",
		phone: q(j.url, "999")
	},
	{
		...N(B),
		id: "anti-terrorist-hotline",
		title: "Call the Anti-Terrorist Hotline",
		who: "Anyone, today",
		what: "Tell the police what you saw or heard, when nobody is in immediate danger. You can also report it online.",
		phone: q(V, "0800 789 321"),
		link: K(B, "Report suspicious activity (ProtectUK)")
	},
	{
		...N(U),
		id: "safeguarding-lead",
		title: "Tell your designated safeguarding lead (DSL)",
		who: "Staff and students in schools, colleges and training providers",
		what: "Follow your own safeguarding procedure first, unless your concern is about the DSL. The DSL decides what happens next."
	},
	{
		...P(W),
		id: "provider-prevent-lead",
		title: "Tell your safeguarding or Prevent lead",
		who: "Staff and students in higher education",
		what: "Follow your own safeguarding procedure first, unless your concern is about the lead. The lead decides what happens next."
	},
	{
		...P(j.url),
		id: "council-procedure",
		title: "Follow your council’s safeguarding procedure",
		who: "Council staff",
		what: "Start with your line manager or safeguarding lead, then the council’s Prevent team."
	},
	{
		...P(U),
		id: "own-lead-afterwards",
		title: "Afterwards, tell your own safeguarding lead",
		who: "Anyone who works or studies where it happened",
		what: "Once the police know, follow your own safeguarding procedure."
	},
	{
		...N(U),
		id: "local-prevent-team",
		title: "Ask your council’s Prevent team",
		who: "The safeguarding lead, or anyone who has nobody else to ask",
		what: "The team can give advice before a referral is made.",
		link: J
	},
	{
		...F,
		id: "prevent-referral",
		title: "Make a Prevent referral",
		who: "The safeguarding lead",
		what: "The guidance says how to refer someone and who to tell first.",
		link: K("https://www.gov.uk/guidance/making-a-referral-to-prevent", "Making a referral to Prevent (GOV.UK)", P(j.url))
	},
	{
		...N(H),
		id: "act-early",
		title: "Call the ACT Early Support Line",
		who: "Parents, friends and other members of the public. Staff use their own safeguarding lead.",
		what: "Talk through a worry about someone you know.",
		phone: q(H, "0800 011 3764", { hours: "9am to 5pm every day. Later calls go to counter terrorism officers." }),
		link: K(H, "ACT Early")
	},
	{
		...N(U),
		id: "police-101",
		title: "Call the police on 101",
		who: "Anyone",
		what: "Report it or ask for advice when it is not an emergency.",
		phone: q(H, "101", { textRelay: "18001 101" })
	},
	{
		...N(U),
		id: "allegations-procedure",
		title: "Follow your procedure for allegations about staff",
		who: "The head, principal or case manager",
		what: "Tell the person your own procedure names."
	},
	{
		...N(U),
		id: "designated-officer",
		title: "Tell the local authority designated officer (LADO)",
		who: "The head, principal or case manager",
		what: "When the adult works or volunteers with under-18s. Your council has the contact.",
		link: J
	},
	{
		...N(V),
		id: "report-extremism-form",
		title: "Use the Report Extremism in Education form",
		who: "Anyone",
		what: "For extremism in an education provider in England, among its staff or from outside. You need not give your name. You cannot save the form part-way.",
		link: K(V, "Report Extremism in Education")
	},
	{
		...N(U),
		id: "counter-extremism-helpline",
		title: "Call the DfE counter-extremism helpline",
		who: "Anyone who cannot use the online form or needs advice",
		what: "A last resort. We could not confirm that this line is still open.",
		phone: q(U, "020 7340 7264", { hours: "Monday to Friday, 11am to 3pm. Closed on bank holidays." }),
		onRequest: !0
	},
	{
		...N(V),
		id: "child-safeguarding-team",
		title: "Tell the council’s children’s safeguarding team",
		who: "Anyone worried about a child’s safety",
		what: "The contact is on your council’s website.",
		link: J
	},
	{
		...F,
		id: "ofs-serious-incident",
		title: "Tell the Office for Students (OfS)",
		who: "Higher education providers registered with the OfS or with over 250 students",
		what: "A Prevent-related incident may have to be reported as a serious incident, as soon as possible.",
		link: Y
	},
	{
		...N(G),
		id: "ofs-reportable-event",
		title: "Check whether it is a reportable event",
		who: "Higher education providers registered with the OfS",
		what: "The same incident may also be a reportable event.",
		link: K(G, "OfS regulatory advice 16: reportable events")
	},
	{
		...N(W),
		id: "ofs-change",
		title: "Tell the OfS about changes",
		who: "The higher education provider",
		what: "If your Prevent lead or a core Prevent policy changes, tell the OfS as soon as possible.",
		link: Y
	},
	{
		...N("https://www.northyorkshire.police.uk/"),
		id: "report-online-material",
		title: "Report terrorist material found online",
		who: "Anyone",
		what: "Tell the police about the page, post or video. You need not give your name.",
		link: K("https://www.gov.uk/report-terrorism", "Report online material promoting terrorism (GOV.UK)", N("https://www.northyorkshire.police.uk/"))
	},
	{
		...F,
		id: "regional-coordinator",
		title: "Contact your regional co-ordinator",
		who: "The provider’s safeguarding or Prevent lead",
		what: "Use the contact form on the GOV.UK page.",
		link: K(j.url, "Regional Prevent education co-ordinators (GOV.UK)")
	}
], X = (e, t, n) => n.map(([n, r]) => ({
	...t,
	id: `${e.id}-${n.slice(0, 16).replace(/[T:]/g, "-")}`,
	title: e.title,
	audience: e.audience,
	start: n,
	end: n.slice(0, 11) + r + n.slice(16)
})), ze = N("https://govdiff.njk.onl/update/2025-05-21T10:31:00+01:00/www.gov.uk/guidance/regional-prevent-education-coordinators"), [Z, Be] = z, Ve = [
	...X(Z, F, [
		["2024-10-02T15:30+01:00", "16:30"],
		["2024-10-10T16:00+01:00", "17:00"],
		["2024-11-25T15:30+00:00", "16:30"],
		["2024-12-05T16:00+00:00", "17:00"],
		["2024-12-16T15:30+00:00", "16:30"],
		["2025-01-15T16:00+00:00", "17:00"]
	]),
	...X(Z, ze, [["2025-03-17T15:30+00:00", "16:45"], ["2025-07-03T15:30+01:00", "16:45"]]),
	...X(Be, F, [
		["2024-10-17T19:00+01:00", "20:00"],
		["2024-10-22T12:00+01:00", "13:00"],
		["2024-11-07T12:00+00:00", "13:00"],
		["2024-12-12T17:00+00:00", "18:00"],
		["2025-01-06T17:00+00:00", "18:00"],
		["2025-01-21T17:00+00:00", "18:00"]
	])
], Q = N("https://www.govwire.co.uk/news/department-for-education/guidance-regional-prevent-coordinators-62275"), $ = {
	source: j,
	regions: L,
	courses: z,
	sessions: Ve,
	routes: Re,
	responsibilities: Ne,
	contactReasons: Pe,
	newsletterTopics: Fe,
	resources: Ie,
	updates: [
		{
			...N("https://govdiff.njk.onl/update/2025-05-21T10:31:00+01:00/www.gov.uk/guidance/regional-prevent-education-coordinators"),
			date: "2025-05-21",
			note: "Dates of later training sessions were added."
		},
		{
			...Q,
			date: "2023-09-07",
			note: "The page was brought into line with the changed Prevent duty guidance for England, Scotland and Wales."
		},
		{
			...Q,
			note: "What it says about the co-ordinators of the West Midlands and London was revised."
		},
		{
			...Q,
			note: "What it says about the further and higher education co-ordinators of the North East and Yorkshire, East Midlands, South West and London was revised."
		},
		{
			...Q,
			note: "What it says about the further and higher education co-ordinator of the West Midlands was revised."
		},
		{
			...Q,
			note: "The South-West post fell vacant; for urgent support, readers were sent to another co-ordinator on the list."
		},
		{
			...Q,
			note: "The page was first published."
		}
	]
}, { regions: He } = $;
function Ue(e) {
	return re(e, Me);
}
function We(e) {
	return de(e, $.routes).map(he);
}
function Ge({ now: e, audience: t, region: n }) {
	return ye($.sessions, e, {
		audience: t,
		region: n
	});
}
export { We as decideRoutes, Ue as findRegion, He as regions, $ as snapshot, Ge as upcomingSessions };
