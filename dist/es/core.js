/*! prevent-widgets 0.1.0 | MIT, content OGL v3.0 */
// src/core/lookup/place-words.ts
var e = new Set("the of and on upon under in with council c co borough boro b mb rb lb lbc district county city authority unitary ua bc cc dc mc cbc mbc mdc cncl councils corporation police constabulary service force area region".split(" ")), t = /^[a-z ]*$/;
function n(e) {
	return r(s(e));
}
function r(t) {
	let n = t.split(" ").filter(Boolean), r = n.filter((t, r) => !e.has(t) && !c(t, n[r + 1], r === 0));
	return (r.length > 0 ? r : n).map((e) => e === "saint" ? "st" : e);
}
function i(e) {
	return n(e).join(" ");
}
function a(e) {
	return /^(north|south|east|west|mid)$/.test(e);
}
function o(t) {
	return [...e].some((e) => e.startsWith(t));
}
function s(e) {
	let n = e.toLowerCase();
	return t.test(n) ? n : n.normalize("NFKD").replace(/\.(?=[a-z]{2})/g, " ").replace(/[\u0300-\u036f'\u2019.]/g, "").replace(/\b([a-z]) ?& ?/g, "$1").replace(/[^a-z\d]+/g, " ");
}
function c(e, t, n) {
	let r = t !== void 0 && /^(boro|district)/.test(t);
	return e === "london" || e === "royal" && n ? r : e !== "metropolitan" && e !== "met" ? !1 : r || !n && (t === void 0 || t === "council");
}
function l(e) {
	return new Map(e.trim().split("\n").map((e) => {
		let [t = "", r = ""] = e.split("=");
		return [i(t), n(r)];
	}));
}
function u(e, t) {
	let r = n(e), i = t.get(r.join(" ")) ?? r.flatMap((e) => t.get(e) ?? [e]);
	return i.length < 2 || i.join(" ") === "east england" ? i : i.filter((e) => e !== "england");
}
// src/core/lookup/region-answer.ts
function d(e, t, n = []) {
	return {
		kind: "several",
		regions: e,
		countries: n,
		places: [],
		place: t,
		isGuess: !1
	};
}
function f(e, t, n, r) {
	return {
		kind: "found",
		region: e,
		nearBoundary: !1,
		neighbours: [],
		level: t,
		place: n,
		policeArea: r
	};
}
// src/core/lookup/answer-places.ts
function p(e, t) {
	let [n] = t, r = g(t), a = _(t);
	if (!n || r.length + a.length !== 1) return;
	let o = t.every(({ name: e }) => i(e) === i(n.name)), s = o ? n.name : e, [c] = r, [l] = a;
	return c ? o ? f(c, n.kind, s, n.policeArea) : f(c, "names", s) : l && {
		kind: "outside",
		country: l,
		place: s
	};
}
function m(e, t, n = !1) {
	let r = t.filter((e, n) => e.regions.length < 2 && t.findIndex((t) => ee(e, t)) === n);
	if (r.length === 0) return;
	let [i, a] = [g(r), _(r)];
	return {
		kind: "several",
		regions: i,
		countries: a,
		places: r,
		place: e,
		isGuess: n
	};
}
function h(e, t) {
	let [n = [], ...r] = t, i = v(n).filter((e) => r.every((t) => v(t).includes(e))), a = t.map((e) => e.filter((e) => v([e]).every((e) => i.includes(e)))).find(({ length: e }) => e > 0) ?? t.flat();
	return p(e, a) ?? m(e, a);
}
function ee(e, t) {
	return e.name === t.name && v([e]).join() === v([t]).join();
}
function g(e) {
	return [...new Set(e.flatMap(({ regions: e }) => e))];
}
function _(e) {
	return [...new Set(e.flatMap(({ country: e }) => e ?? []))];
}
function v(e) {
	return [...g(e), ..._(e)];
}
// src/core/lookup/place-list.ts
function te(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let t of e) {
		let e = t.words.join(" ");
		n.set(e, [...n.get(e) ?? [], t]);
	}
	return {
		places: e,
		byWords: n,
		shortForms: t
	};
}
function y(e) {
	let t = s(e.name);
	return {
		...e,
		words: r(t),
		letters: re(t)
	};
}
function ne(e) {
	return re(s(e));
}
function re(e) {
	return e.split(" ").join("");
}
function ie(e, t) {
	let n = [], r = (e, r, i) => {
		let a = t.filter((e) => i.split(";").some((t) => e.policeAreas.includes(t))), o = r.includes("council") ? { policeArea: i } : {};
		for (let t of e.split(";").filter(Boolean)) n.push(y({
			name: t,
			kind: r,
			regions: a.map(({ id: e }) => e),
			...o
		}));
	}, i = e.slice(1, -1).split("\n");
	for (let { name: e, policeAreas: n } of t) {
		r(e, "region", n.join(";"));
		for (let e of n) {
			let [t = "", n = ""] = i.shift()?.split("=") ?? [];
			r(t, "council", e), r(n, "former-council", e), r(e, "police-area", e);
		}
	}
	for (let e of i) {
		let [t = "", n = ""] = e.split("~");
		r(t, "county", n);
	}
	return n;
}
function ae(e, t) {
	let n = e.trim().split("\n");
	return t.flatMap(({ id: e }, t) => (n[t] ?? "").split(";").filter(Boolean).map((t) => y({
		name: t,
		kind: "town",
		regions: [e]
	})));
}
function oe(e) {
	return e.trim().split("\n").flatMap((e) => {
		let [t = "", n = ""] = e.split("=");
		return n.split(";").map((e) => y({
			name: e,
			kind: "outside",
			regions: [],
			country: t
		}));
	});
}
// src/core/lookup/typing-slips.ts
function se(e, t) {
	if (!ce(e, t)) return;
	let { length: n } = e, r = n < 4 ? 0 : n < 6 ? 1 : n < 10 ? 2 : 3;
	if (r === 0 || n > t.length + r) return;
	let i = le(e, t), a = i.at(-1) ?? Infinity, o = n < 6 ? Infinity : Math.min(...i) + .5, s = Math.min(a, o);
	return s <= r + .5 ? s : void 0;
}
function ce(e, t) {
	let [n] = e;
	return n === t[0] || n === t[1] || e[1] === t[0];
}
function le(e, t) {
	let n = [], r = t.split("").map((e, t) => t).concat(t.length);
	for (let i = 1; i <= e.length; i++) {
		let a = [i];
		for (let o = 1; o <= t.length; o++) {
			let s = e[i - 1] === t[o - 1], c = e[i - 2] === t[o - 1] && e[i - 1] === t[o - 2];
			a.push(Math.min(b(r, o) + 1, b(a, o - 1) + 1, b(r, o - 1) + +!s, c ? b(n, o - 2) + 1 : Infinity));
		}
		n = r, r = a;
	}
	return r;
}
function b(e, t) {
	return e[t] ?? Infinity;
}
// src/core/lookup/rank-places.ts
var ue = [
	"region",
	"council",
	"county",
	"police-area",
	"town",
	"former-council",
	"outside"
], de = /^(new|greater|great|st|isle|royal|market|chipping|high|castle|lower|upper|old)$/, fe = /,| and | & | with /, pe = 6, me = 10, x = 100;
function he(e, t, r) {
	let i = u(e, r), a = ne(e);
	if (a.length < 2) return [];
	let s = (e) => {
		let n = [];
		for (let r of t) {
			let t = e(r);
			t && n.push({
				place: r,
				...t
			});
		}
		return n;
	}, c = n(e), l = c.length === 1 || a.length >= pe, d = [a, ne(c.join(" "))], f = (e) => (t) => _e(e, d, l, t), p = f(i), m = c.join() === i.join() ? void 0 : f(c), h = s((e) => p(e) ?? m?.(e));
	if (h.length === 0 && o(c.at(-1) ?? "")) {
		let e = u(c.slice(0, -1).join(" "), r);
		e.every(o) || (h = s(f(e)));
	}
	return h.length === 0 && (h = s((e) => be(i, e))), h.sort((e, t) => e.score - t.score || ge(e.place) - ge(t.place));
}
function ge({ kind: e }) {
	return ue.indexOf(e);
}
function _e(e, t, n, { name: r, words: i, letters: a }) {
	let o = e.every((e) => i.includes(e));
	if (o && e.length === i.length || t.includes(a)) return {
		fit: "same",
		score: 0
	};
	let s = ye(e, i);
	return o ? {
		fit: s && ve(e, i, r) ? "beginning" : "whole",
		score: s ? 1 : 3
	} : s || n && t.some((e) => a.startsWith(e)) ? {
		fit: "words",
		score: 2
	} : e.every((e) => i.some((t) => t.startsWith(e))) ? {
		fit: "words",
		score: 4
	} : void 0;
}
function ve(e, t, r) {
	let [i = ""] = r.split(fe), o = t.filter((e) => !a(e));
	return [n(i), o].some((t) => t.join() === e.join());
}
function ye(e, t) {
	let n = t.findIndex((e) => !a(e)), r = e.length - 1;
	return [0, Math.max(n, 0)].some((n) => e.every((e, i) => i === r ? t[n + i]?.startsWith(e) : e === t[n + i]));
}
function be(e, { words: t }) {
	let n = me;
	for (let r of e) n < x && (n += xe(r, t));
	if (n < x) return {
		fit: "slip",
		score: n
	};
	let [r = ""] = t;
	return !e.includes(r) || a(r) || de.test(r) ? void 0 : {
		fit: "part",
		score: x - t.filter((t) => e.includes(t)).length + t.length / 10
	};
}
function xe(e, t) {
	let n = x;
	for (let r of t) {
		let t = r.startsWith(e) ? 0 : se(e, r);
		t !== void 0 && t < n && (n = t);
	}
	return n;
}
// src/core/lookup/read-names.ts
var Se = new Set("academy area around at by ca cca central centre children childrens college combined diocese england for from gb greater icb in inner just la lea lead local lscb lscp mayoral mca my n near nhs nr or outer outskirts outside partnership please pls plus postcode prevent primary safeguarding school schools secondary sixth form team thank thanks the town trust u uk uni university".split(" ")), Ce = [
	"county",
	"police-area",
	"region"
], we = /\b(council|borough|district|m[bd]c|[cdb]c)\b/i, Te = /\b(police|constabulary|force)\b/i;
function Ee(e, t) {
	let n = u(e, t.shortForms), r = [], i = 0;
	for (; i < n.length;) {
		let [a, o] = De(n, i, t);
		if (o === 0) return [];
		a.length > 0 && r.push(Oe(e, a)), i += o;
	}
	return r;
}
function De(e, t, n) {
	let r = (t, r) => {
		let i = e.slice(t, r).join(" ");
		return n.byWords.get(n.shortForms.get(i)?.join(" ") ?? i) ?? [];
	}, i = (t) => {
		for (let n = e.length; n > t; n--) {
			let e = r(t, n);
			if (e.length > 0) return [e, n - t];
		}
		return [[], 0];
	}, [o, s] = i(t), c = 0;
	for (; a(e[t + c] ?? "");) c++;
	if (s > c) return [o, s];
	let [l] = i(t + c);
	return c > 0 && l.some(({ kind: e }) => Ce.includes(e)) ? [[], c] : s > 0 ? [o, s] : [[], +!!Se.has(e[t] ?? "")];
}
function Oe(e, t) {
	let n = t.filter(({ kind: t }) => t === "police-area" ? Te.test(e) : t.includes("council") && we.test(e));
	return n.length > 0 ? n : t;
}
// src/core/lookup/find-by-name.ts
var ke = /^(england|uk|gb|united kingdom|great britain|britain)$/, Ae = 200, je = 3;
function Me(e, t) {
	let n = e.trim().slice(0, Ae);
	if (ke.test(u(n, t.shortForms).join(" "))) return d(g(t.places.filter(({ kind: e }) => e === "region")), n);
	let r = he(n, t.places, t.shortForms), i = Ne(n, r);
	if (i.length > 0) return p(n, i) ?? m(n, S(r.filter(Le)));
	let a = n.split(","), [o = ""] = a, s = a.flatMap((e) => Ee(e, t)), c = a.length === 1, l = c ? r : he(o, t.places, t.shortForms);
	if (s.length === 0) return Pe(n, l);
	let f = c ? [] : S(l.filter(Ie));
	return h(n, f.length > 0 ? [...s, f] : s);
}
function Ne(e, t) {
	return Oe(e, S(t.filter(({ fit: e }) => e === "same")));
}
function Pe(e, t) {
	if (e.replace(/\W/g, "").length < je) return;
	let n = t.filter(Le);
	if (n.length === 0) return Fe(e, t);
	let r = n.filter(({ fit: e }) => e !== "words");
	return (r.some(({ fit: e, place: t }) => e === "beginning" && t.kind !== "town") ? p(e, S(r)) : void 0) ?? m(e, S(n));
}
function Fe(e, t) {
	let n = t[0]?.score ?? 0;
	return m(e, S(t.filter(({ score: e }) => e <= n + 1).slice(0, 8)), !0);
}
function Ie({ score: e }) {
	return e <= 1;
}
function Le({ fit: e }) {
	return e !== "slip" && e !== "part";
}
function S(e) {
	return e.map(({ place: e }) => e);
}
// src/core/lookup/postcode.ts
var Re = /^([A-Z]{1,2})(?:(\d[A-Z\d]?)(?: ?(\d)(?:[A-Z]|([A-Z]{2}))?)?)?$/, ze = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/, Be = "([\\dOILZSB])([A-Z\\d]? ?)([\\dOILZSB])([A-Z0158]{2})\\b", Ve = [RegExp(`\\b([A-Z]{1,2})${Be}`, "g"), RegExp(`\\b([A-Z015]{1,2})${Be}`, "g")], He = {
	0: "O",
	1: "I",
	5: "S",
	8: "B"
}, Ue = {
	O: "0",
	I: "1",
	L: "1",
	Z: "2",
	S: "5",
	B: "8"
};
function We(e) {
	let t = Ke(e);
	return C(t) ?? C(ze.exec(t)?.[0] ?? t.replace(/ /g, ""));
}
function Ge(e) {
	let t = Ke(e);
	return Ve.flatMap((e) => {
		let n = t.match(e)?.find((e) => /\d/.test(e));
		return C(n?.replace(e, Je) ?? "") ?? [];
	});
}
function C(e) {
	let t = Re.exec(e);
	if (!t) return;
	let [, n = "", r, i, a] = t;
	return {
		area: n,
		district: r,
		sector: i,
		unit: a
	};
}
function Ke(e) {
	return e.toUpperCase().replace(/[^A-Z\d]+/g, " ").trim();
}
function qe(e) {
	return e.toUpperCase().match(/\b[A-Z]{1,2}\d[A-Z\d]?\b/g) ?? [];
}
function Je(e, t, n, r, i, a) {
	let o = (e) => e.replace(/\d/g, (e) => He[e] ?? e), s = (e) => Ue[e] ?? e;
	return o(t) + s(n) + r + s(i) + o(a);
}
// src/core/lookup/find-by-postcode.ts
var Ye = {
	n: "north-east",
	w: "north-west",
	m: "west-midlands",
	d: "east-midlands",
	s: "south-east",
	t: "south-west",
	e: "east-of-england",
	l: "london"
}, Xe = {
	x: "wales",
	y: "scotland",
	i: "northern-ireland",
	c: "channel-islands",
	f: "british-forces"
};
function Ze(e, t) {
	let n = We(e), r = n && Qe(n, t);
	if (r) return r;
	for (let n of Ge(e)) {
		let e = Qe(n, t);
		if (e) return e;
	}
}
function Qe(e, t) {
	let n = t(e);
	if (!n) return;
	let { area: r, district: i = "", sector: a = "", unit: o = "" } = e;
	return $e(n, `${r}${i} ${a}${o}`.trim());
}
function $e(e, t) {
	let { letters: n, level: r, neighbours: i } = e, a = et(n), o = n.split("").flatMap((e) => Xe[e] ?? []), [s] = a, [c] = o;
	return n.length > 1 ? d(a, t, o) : c ? {
		kind: "outside",
		country: c,
		place: t
	} : s ? {
		kind: "found",
		region: s,
		nearBoundary: i !== "",
		neighbours: et(i),
		level: r,
		place: t
	} : {
		kind: "unknown",
		reason: "unknown-postcode"
	};
}
function et(e) {
	return e.split("").flatMap((e) => Ye[e] ?? []);
}
// src/core/lookup/find-region.ts
function tt(e, t) {
	let n = Ze(e, t.postcodes);
	if (n?.kind === "found") return rt(e, n, t) ?? n;
	if (n) return n;
	let r = Me(e, t.names());
	return nt(e, r, t.postcodes) ?? r ?? {
		kind: "unknown",
		reason: it(e)
	};
}
function nt(e, t, n) {
	let r = qe(e).flatMap((e) => Ze(e, n) ?? []);
	if (r.length === 0) return;
	let i = [...r, ...t ? [t] : []], a = [...new Set(i.flatMap((e) => e.kind === "found" ? e.region : e.kind === "several" ? e.regions : []))], o = i.flatMap((e) => e.kind === "outside" ? e.country : e.kind === "several" ? e.countries : []), [s] = i;
	return a.length + o.length < 2 ? s : d(a, e.trim(), o);
}
function rt(e, { region: t, level: n, place: r }, i) {
	if (n !== "area") return;
	let { byWords: a, shortForms: o } = i.names(), s = u(e, o).join(" "), c = p(e, a.get(s) ?? []);
	if (c?.kind === "found" && c.region !== t) return d([t, c.region], r);
}
function it(e) {
	return /[a-z\d]/i.test(e) ? /\d/.test(e) ? We(e) ? "unknown-postcode" : "not-a-postcode" : "unknown-place" : "empty";
}
// src/core/routes/route-table.ts
var w = [
	"school",
	"further-education",
	"independent-training-provider"
], T = ["higher-education"], E = ["local-authority"], at = ["staff", "student"], D = ["staff"], O = ["student"], ot = ["public"], k = (e, t = at) => [
	{
		settings: w,
		audiences: t,
		routes: ["safeguarding-lead", ...e]
	},
	{
		settings: T,
		audiences: t,
		routes: ["provider-prevent-lead", ...e]
	},
	{
		settings: E,
		audiences: t,
		routes: ["council-procedure", ...e]
	}
], A = (e) => ({
	audiences: ot,
	routes: e
}), st = ["local-prevent-team", "prevent-referral"], ct = { routes: ["regional-coordinator"] }, lt = {
	"immediate-danger": [{ routes: ["emergency", "own-lead-afterwards"] }],
	"planning-an-offence": [{ routes: ["emergency", "own-lead-afterwards"] }],
	"information-about-terrorism": [{ routes: ["anti-terrorist-hotline", "own-lead-afterwards"] }],
	"person-at-risk": [
		{
			settings: w,
			audiences: D,
			routes: ["safeguarding-lead", ...st]
		},
		{
			settings: T,
			audiences: D,
			routes: ["provider-prevent-lead", "prevent-referral"]
		},
		{
			settings: E,
			audiences: D,
			routes: ["council-procedure", ...st]
		},
		...k(["act-early"], O),
		A([
			"act-early",
			"police-101",
			"local-prevent-team"
		])
	],
	unsure: [
		...k([
			"local-prevent-team",
			"police-101",
			"counter-extremism-helpline"
		], D),
		...k(["act-early", "police-101"], O),
		A([
			"act-early",
			"police-101",
			"local-prevent-team"
		])
	],
	"staff-allegation": [
		{
			settings: [...w, ...T],
			audiences: D,
			routes: [
				"allegations-procedure",
				"designated-officer",
				"report-extremism-form"
			]
		},
		{
			settings: E,
			audiences: D,
			routes: ["allegations-procedure", "designated-officer"]
		},
		...k(["report-extremism-form"], O),
		A(["report-extremism-form", "child-safeguarding-team"])
	],
	"provider-extremism": [...k(["report-extremism-form", "counter-extremism-helpline"]), A(["report-extremism-form", "counter-extremism-helpline"])],
	"child-safeguarding": [...k(["child-safeguarding-team"]), A(["child-safeguarding-team"])],
	"higher-education-incident": [
		{
			settings: T,
			audiences: D,
			routes: [
				"provider-prevent-lead",
				"ofs-serious-incident",
				"ofs-reportable-event"
			]
		},
		{
			settings: w,
			audiences: D,
			routes: ["safeguarding-lead", "regional-coordinator"]
		},
		{
			settings: E,
			audiences: D,
			routes: ["council-procedure", "regional-coordinator"]
		},
		...k([], O),
		A(["report-extremism-form", "police-101"])
	],
	"online-material": [...k(["report-online-material"]), A(["report-online-material"])],
	"hate-crime": [...k(["police-101"]), A(["police-101"])],
	"complex-case": [
		...k(["regional-coordinator"], D),
		...k(["act-early"], O),
		A([
			"act-early",
			"police-101",
			"local-prevent-team"
		])
	],
	"training-or-newsletter": [ct],
	"new-provider-forum": [ct]
};
// src/core/routes/decide-routes.ts
function ut(e, t, n = {}) {
	return dt([
		"emergency",
		...pt(e),
		"anti-terrorist-hotline"
	], t, n);
}
function dt(e, t, n) {
	let r = ft(t, n);
	return [...new Set(e)].flatMap((e) => r.filter((t) => t.id === e));
}
function ft(e, { withUnconfirmed: t = !1 }) {
	return e.filter(({ onRequest: e }) => t || !e);
}
function pt({ concern: e, setting: t, audience: n }) {
	return lt[e].filter(({ settings: e, audiences: r }) => (!t || !e || e.includes(t)) && (!n || !r || r.includes(n))).flatMap((e) => e.routes);
}
// src/core/routes/flat-route.ts
function mt({ id: e, title: t, who: n, what: r, phone: i, link: a, source: o }) {
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
// src/core/sessions/calendar.ts
var ht = 75, gt = "\r\n";
function _t(e, t, n) {
	return [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		`PRODID:${M(t.product)}`,
		"CALSCALE:GREGORIAN",
		"METHOD:PUBLISH",
		...e.flatMap((e) => vt(e, t, n(e))),
		"END:VCALENDAR"
	].map((e) => yt(e) + gt).join("");
}
function vt(e, { describe: t }, n) {
	let { id: r, title: i, start: a, end: o, register: s } = e;
	return [
		"BEGIN:VEVENT",
		`UID:${M(r)}@prevent-widgets`,
		`DTSTAMP:${j(n)}`,
		`DTSTART:${j(new Date(a))}`,
		`DTEND:${j(new Date(o))}`,
		`SUMMARY:${M(i)}`,
		`DESCRIPTION:${M(t(e))}`,
		...s ? [`URL:${s.replace(/\s/g, "")}`] : [],
		"END:VEVENT"
	];
}
function j(e) {
	return e.toISOString().replace(/[-:]|\.\d{3}/g, "");
}
function M(e) {
	return e.replace(/\r\n?/g, "\n").replace(/[\0-\x09\x0b-\x1f\x7f]/g, " ").replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}
function yt(e) {
	let t = "", n = 0;
	for (let r of e) {
		let e = new TextEncoder().encode(r).length;
		n + e > ht && (t += `${gt} `, n = 1), t += r, n += e;
	}
	return t;
}
// src/core/text/fill.ts
function N(e, t) {
	return e.replace(/\{(\w+)\}/g, (e, n) => String(t[n] ?? e));
}
// src/core/time/london-time.ts
var bt;
function xt() {
	return bt ??= new Intl.DateTimeFormat("en-GB", {
		timeZone: "Europe/London",
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric"
	}), bt;
}
function P(e) {
	let t = {
		year: 0,
		month: 0,
		day: 0,
		hour: 0,
		minute: 0
	};
	for (let { type: n, value: r } of xt().formatToParts(e)) n in t && (t[n] = Number(r));
	return t;
}
function St({ year: e, month: t, day: n }) {
	return new Date(Date.UTC(e, t - 1, n)).getUTCDay();
}
function Ct(e, t) {
	return e.year === t.year && e.month === t.month && e.day === t.day;
}
function wt({ year: e, month: t }) {
	return `${String(e)}-${String(t).padStart(2, "0")}`;
}
// src/core/time/phrases.ts
function Tt(e, t) {
	return `${String(e.day)} ${Dt(e, t)}`;
}
function Et(e, t) {
	return `${t.weekdays[St(e)] ?? ""} ${Tt(e, t)}`;
}
function Dt({ year: e, month: t }, n) {
	return `${n.months[t - 1] ?? ""} ${String(e)}`;
}
function Ot({ hour: e, minute: t }, n) {
	if (t === 0 && e === 0) return n.midnight;
	if (t === 0 && e === 12) return n.midday;
	let r = t === 0 ? "" : `:${String(t).padStart(2, "0")}`;
	return `${String(e % 12 || 12)}${r}${e < 12 ? n.am : n.pm}`;
}
function kt(e, t, n) {
	let r = P(e), i = P(t), a = Ct(r, i) ? "" : `${Et(i, n)}, `;
	return `${Et(r, n)}, ${Ot(r, n)} ${n.to} ${a}${Ot(i, n)}`;
}
// src/core/sessions/describe-session.ts
function At(e, t, n) {
	let { start: r, end: i, audience: a, register: o } = e, s = kt(new Date(r), new Date(i), t.dates);
	return [
		N(t.time, { period: s }),
		N(t.audience, { audience: t.audiences[a] ?? a }),
		N(o ? t.register : t.registerOnPage, { url: o ?? n })
	].join("\n");
}
// src/core/sessions/session-list.ts
function jt(e, t, n = {}) {
	return Nt(e, n).filter((e) => !Pt(e, t)).sort(Ft);
}
function Mt(e) {
	return wt(P(new Date(e.start)));
}
function Nt(e, { audience: t, region: n, month: r }) {
	return e.filter((e) => (!t || e.audience === t) && (!n || !e.regions || e.regions.includes(n)) && (!r || Mt(e) === r));
}
function Pt(e, t) {
	return t >= new Date(e.end);
}
function Ft(e, t) {
	return Date.parse(e.start) - Date.parse(t.start);
}
// src/core/lookup/postcode-table.ts
var It = /^(\d+[A-Z]?)(?:-(\d+))?([a-z])?(.*)$/, Lt = /(\d)(?:-(\d))?([a-z])([a-z]?)((?:[A-Z]{2}[a-z]?)*)/g;
function Rt(e) {
	let t = `;${e}`, n = /* @__PURE__ */ new Map();
	return (e) => {
		let { area: r } = e;
		n.has(r) || n.set(r, zt(t, r));
		let i = n.get(r);
		return i && Bt(i, e);
	};
}
function zt(e, t) {
	let n = e.indexOf(`;${t}`);
	for (; n >= 0 && !Wt(e.charAt(n + t.length + 1));) n = e.indexOf(`;${t}`, n + 1);
	if (n < 0) return;
	let [r = ""] = e.slice(n + t.length + 1).split(";", 1), i = r.charAt(0), a = r.slice(1), o = /* @__PURE__ */ new Map();
	for (let e of a.split(",")) {
		let [, t, n = t, r = i, a = ""] = It.exec(e) ?? [];
		if (!t) continue;
		let s = {
			letter: r,
			sectors: a
		};
		if (t === n) o.set(t, s);
		else for (let e = Number(t); e <= Number(n); e++) o.set(String(e), s);
	}
	return {
		letter: i,
		districts: o
	};
}
function Bt(e, t) {
	let { district: n, sector: r, unit: i } = t;
	if (e.districts.size === 0) return I(e.letter, "area");
	if (n === void 0) return I([...e.districts.values()].map(F).join(""), "area");
	let a = e.districts.get(n);
	if (!a) return r === void 0 ? Vt(e, n) : void 0;
	if (a.sectors === "") return I(a.letter, "district");
	if (r === void 0) return I(F(a), "district");
	let o = Ht(a, r);
	if (o.cuts === "") return I(o.first, "sector");
	let { letters: s } = o;
	if (i === void 0) return I(s, "sector");
	let c = Gt(o, i);
	return {
		letters: c,
		level: "unit",
		neighbours: s.replace(c, "")
	};
}
function Vt(e, t) {
	let n = [...e.districts].flatMap(([e, n]) => e.replace(/[A-Z]$/, "") === t ? F(n) : []);
	return n.length > 0 ? I(n.join(""), "district") : void 0;
}
function Ht(e, t) {
	let { letter: n } = e;
	return e.bySector ??= Ut(e.sectors), e.bySector.get(t) ?? {
		first: n,
		second: "",
		cuts: "",
		letters: n
	};
}
function Ut(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [, n = "", r = n, i = "", a = "", o = ""] of e.matchAll(Lt)) {
		let e = Kt(i + a + o.replace(/[A-Z]/g, ""));
		for (let s = Number(n); s <= Number(r); s++) t.set(String(s), {
			first: i,
			second: a,
			cuts: o,
			letters: e
		});
	}
	return t;
}
function Wt(e) {
	return e >= "a" && e <= "z";
}
function Gt({ first: e, second: t, cuts: n }, r) {
	let i = e;
	for (let [, a = "", o = ""] of n.matchAll(/([A-Z]{2})([a-z]?)/g)) {
		if (r < a) break;
		i = o || (i === e ? t : e);
	}
	return i;
}
function F({ letter: e, sectors: t }) {
	return e + t.replace(/[^a-z]/g, "");
}
function I(e, t) {
	return {
		letters: Kt(e),
		level: t,
		neighbours: ""
	};
}
function Kt(e) {
	return e.length === 1 ? e : [...new Set(e)].join("");
}
// src/data/places.ts
var qt = "\nBolton;Bury;Manchester;Oldham;Rochdale;Salford;Stockport;Tameside;Trafford;Wigan\nCheshire East;Cheshire West and Chester;Halton;Warrington\nCumberland;Westmorland and Furness=Allerdale;Barrow-in-Furness;Carlisle;Copeland;Cumbria;Eden;South Lakeland\n\nBlackburn with Darwen;Blackpool;Burnley;Chorley;Fylde;Hyndburn;Lancashire;Lancaster;Pendle;Preston;Ribble Valley;Rossendale;South Ribble;West Lancashire;Wyre\nKnowsley;Liverpool;Sefton;St. Helens;Wirral\nBradford;Calderdale;Kirklees;Leeds;Wakefield\nHartlepool;Middlesbrough;Redcar and Cleveland;Stockton-on-Tees\nCounty Durham;Darlington\nEast Riding of Yorkshire;Hull;Kingston upon Hull;North East Lincolnshire;North Lincolnshire\nGateshead;Newcastle upon Tyne;North Tyneside;Northumberland;South Tyneside;Sunderland\nNorth Yorkshire;York=Craven;Hambleton;Harrogate;Richmondshire;Ryedale;Scarborough;Selby\nBarnsley;Doncaster;Rotherham;Sheffield\nBirmingham;Coventry;Dudley;Sandwell;Solihull;Walsall;Wolverhampton\nCannock Chase;East Staffordshire;Lichfield;Newcastle-under-Lyme;South Staffordshire;Stafford;Staffordshire;Staffordshire Moorlands;Stoke-on-Trent;Tamworth\nNorth Warwickshire;Nuneaton and Bedworth;Rugby;Stratford-on-Avon;Warwick;Warwickshire\nBromsgrove;Herefordshire;Malvern Hills;Redditch;Shropshire;Telford and Wrekin;Worcester;Worcestershire;Wychavon;Wyre Forest\nAmber Valley;Bolsover;Chesterfield;Derby;Derbyshire;Derbyshire Dales;Erewash;High Peak;North East Derbyshire;South Derbyshire\nBlaby;Charnwood;Harborough;Hinckley and Bosworth;Leicester;Leicestershire;Melton;North West Leicestershire;Oadby and Wigston;Rutland\nBoston;East Lindsey;Lincoln;Lincolnshire;North Kesteven;South Holland;South Kesteven;West Lindsey\nNorth Northamptonshire;West Northamptonshire=Corby;Daventry;East Northamptonshire;Kettering;Northampton;Northamptonshire;South Northamptonshire;Wellingborough\nAshfield;Bassetlaw;Broxtowe;Gedling;Mansfield;Newark and Sherwood;Nottingham;Nottinghamshire;Rushcliffe\nBracknell Forest;Buckinghamshire;Cherwell;Milton Keynes;Oxford;Oxfordshire;Reading;Slough;South Oxfordshire;Vale of White Horse;West Berkshire;West Oxfordshire;Windsor and Maidenhead;Wokingham=Aylesbury Vale;Chiltern;South Bucks;Wycombe\nBasingstoke and Deane;East Hampshire;Eastleigh;Fareham;Gosport;Hampshire;Hart;Havant;Isle of Wight;New Forest;Portsmouth;Rushmoor;Southampton;Test Valley;Winchester\nAshford;Canterbury;Dartford;Dover;Folkestone and Hythe;Gravesham;Kent;Maidstone;Medway;Sevenoaks;Swale;Thanet;Tonbridge and Malling;Tunbridge Wells\nElmbridge;Epsom and Ewell;Guildford;Mole Valley;Reigate and Banstead;Runnymede;Spelthorne;Surrey;Surrey Heath;Tandridge;Waverley;Woking\nAdur;Arun;Brighton and Hove;Chichester;Crawley;East Sussex;Eastbourne;Hastings;Horsham;Lewes;Mid Sussex;Rother;Wealden;West Sussex;Worthing\nBath and North East Somerset;Bristol;North Somerset;Somerset;South Gloucestershire=Mendip;Sedgemoor;Somerset West and Taunton;South Somerset;Taunton Deane;West Somerset\nCornwall;Devon;East Devon;Exeter;Isles of Scilly;Mid Devon;North Devon;Plymouth;South Hams;Teignbridge;Torbay;Torridge;West Devon\nBournemouth, Christchurch and Poole;Dorset=Bournemouth;Christchurch;East Dorset;North Dorset;Poole;Purbeck;West Dorset;Weymouth and Portland\nCheltenham;Cotswold;Forest of Dean;Gloucester;Gloucestershire;Stroud;Tewkesbury\nSwindon;Wiltshire\nBedford;Central Bedfordshire;Luton\nBasildon;Braintree;Brentwood;Castle Point;Chelmsford;Colchester;Epping Forest;Essex;Harlow;Maldon;Rochford;Southend-on-Sea;Tendring;Thurrock;Uttlesford\nBroxbourne;Dacorum;East Hertfordshire;Hertfordshire;Hertsmere;North Hertfordshire;St Albans;Stevenage;Three Rivers;Watford;Welwyn Hatfield\nBreckland;Broadland;Great Yarmouth;King's Lynn and West Norfolk;Norfolk;North Norfolk;Norwich;South Norfolk\nCambridge;Cambridgeshire;East Cambridgeshire;Fenland;Huntingdonshire;Peterborough;South Cambridgeshire\nBabergh;East Suffolk;Ipswich;Mid Suffolk;Suffolk;West Suffolk=Forest Heath;St Edmundsbury;Suffolk Coastal;Waveney\nBarking and Dagenham;Barnet;Bexley;Brent;Bromley;Camden;Croydon;Ealing;Enfield;Greenwich;Hackney;Hammersmith and Fulham;Haringey;Harrow;Havering;Hillingdon;Hounslow;Islington;Kensington and Chelsea;Kingston upon Thames;Lambeth;Lewisham;Merton;Newham;Redbridge;Richmond upon Thames;Southwark;Sutton;Tower Hamlets;Waltham Forest;Wandsworth;Westminster\nCity of London\nBerkshire~Thames Valley\nCounty Durham~Cleveland;Durham\nGloucestershire~Avon & Somerset;Gloucestershire\nGreater London~Metropolitan\nLincolnshire~Humberside;Lincolnshire\nNorth Yorkshire~Cleveland;North Yorkshire\nTyne and Wear~Northumbria\n", Jt = "\nwales=Wales;Blaenau Gwent;Bridgend;Caerphilly;Cardiff;Carmarthenshire;Ceredigion;Conwy;Denbighshire;Dyfed-Powys Police;Flintshire;Gwent Police;Gwynedd;Isle of Anglesey;Merthyr Tydfil;Monmouthshire;Neath Port Talbot;Newport;North Wales Police;Pembrokeshire;Powys;Rhondda Cynon Taf;South Wales Police;Swansea;Torfaen;Vale of Glamorgan;Wrexham\nscotland=Scotland;Aberdeen;Aberdeenshire;Angus;Argyll and Bute;Clackmannanshire;Dumfries and Galloway;Dundee;East Ayrshire;East Dunbartonshire;East Lothian;East Renfrewshire;Edinburgh;Falkirk;Fife;Glasgow;Highland;Inverclyde;Midlothian;Moray;Na h-Eileanan Siar;North Ayrshire;North Lanarkshire;Orkney Islands;Perth and Kinross;Renfrewshire;Scottish Borders;Shetland Islands;South Ayrshire;South Lanarkshire;Stirling;West Dunbartonshire;West Lothian\nnorthern-ireland=Northern Ireland;Antrim and Newtownabbey;Ards and North Down;Armagh, Banbridge and Craigavon;Belfast;Causeway Coast and Glens;Derry and Strabane;Fermanagh and Omagh;Lisburn and Castlereagh;Mid and East Antrim;Mid Ulster;Newry, Mourne and Down\nchannel-islands=Channel Islands;Guernsey;Jersey\n", Yt = "GYc;JEc;DEd,1,3-5,6d2dmADAPAYBEBGBHBPDGEBEDFRGAGBGGGSGTGUHGHHJQJR5dmBQBRBTEAGAHGHPHRLELFQZRARBRD,7,11-12,13m9mdLYLZ,14m,15m0mdBFBPBQBSDRDSPSPWQAQJQNTPTQTRTSTTTWTXUAUDYZ9mdFUFWNHNJNQNRPRPSPWPXQEQGQXRASLSQST,21-24,45,55-56,65,72-75,99;LEd,1-9,10d3dmAZBABLBNDPDREEEFFTFWGAGLGNHTHWHZJDJEJGJJLANA,11-16,17d5dmBABD6dmARAURBRD,18-19,21,41,65,67,87,94-95;LNd,1-6,7d6dnJXLGLQLS,8d6dnBPBQ,9-13;NGd,1-25,31-34,80,90;NNd,1-6,7d2dsJPJR,8-9,10d0deSGSH9deFGFHFRFSFTFWLELYNANBNQNRPTPW,11d6dmDSDWDXFALALBLLLN,12d8dsFUFWGRGSGZHA,13d5dsBAFAFTGAGWHAJAJYJZLDLELFNJNNPRPSRFRQRRRURWRXSNSQSRSUSWSXSYSZTATETPTQTRTUUYWAYAYEYS,14-18,29d7deHJHLHPHQHRHWHXJAJBJGJQJRLDLEXAXB;ALe,1-10;CBe,1-11,21-25;CMe,0-9,11-12,13e3elJAJB,14e5elNGNH,15-24,77,92,98-99;COe,1-16;IPe,1-33,98;LUe,1-5,6e1esRUSA2esBABBEEFAFEFHFLFNFPFUGAGYHAHNHPHQHRHWHXJBJDJJJLJPLELFNSNTQSQWRARLRNRQRWSA,7e0esAZBABBBHBPBQBTBWBXDUDWDZEEEQERFLFNFRFTPNPPWFXAXZYA9seBHBQBSBTBWBXDUDWFNFPFQFRGNGPHDHGHHHPHRJYLAQSRARBRGRHRPSRSSTETHTJXA;NRe,1-35,99;PEe,1-5,6d0deABAEDRDSFFFGFHFJFRFWFXGAGFGGGQGRLGLHLYLZNX6-7e9edANAPAQARAUAYAZBABYDADDDEDHDJGAHAHPHQHS,7,8d4deXA6edEPEQERESETEWFJFPFRFUFWHANPNQNUNWPARASBSDSTSYTA9e,9d1deNAPAXQXR2deLHLJ3deADALANAXBABFBGDADLDQDRERETFAFBFDHALLWAWL4deWA9e,10-11d,12d0deQXRA,13e4edJFJG5edFFFGNNNPPDPGQAQDQERFRHRQRSTA,14e7edJHJLJPJQJSJW,15-16,19,20-25d,26-33,34e4edHGHNHQHR,35-38;SGe,1-19;SSe,0-9,11-17,22,99;WDe,3e1elPZQA5esQBQD6esDPEWEXFA8elUAUGURUSUUUYUZWAXDYA9esXWXX,4-5,6e2elRNRPRWSA,7,17-19,23e1elJQJRNTNWNXNY,24-25,99;BFf;BTi;BRl,1-5,6l7lsNZPAPJPQPRQBQDQLQQQR,7,8s7slQGQSQWQX8slEPER;CRl,0,2,3s0slDBDYEXEZ5slQQQRQSQTQUQW,4,5l1lsLTNANNPAPLPPPSPXRNSASBSETAYA3lsBNBPDXDYDZEAEBEDEEEHEJELFAFEFFFHLALFLGLJLLLRLTLWLXLYNANYPAQAQBWAYA,6s9slABADAEAGAHAJAUAYBWBXFGFHPPPR,7,8l5lsFHFPGFGQ,9,90;ECl,1A,1M,1N,1P,1R,1V,1Y,2A,2M,2N,2P,2R,2V,2Y,3A,3M,3N,3P,3R,3V,4A,4M,4N,4P,4R,4V,4Y;ENl,1,2l8leATAW,3,4l0lePAPN,5l3leJEJF4elAGAPAQAWAYBFBJFAHARASNSZ,6e5elQTRA,7e5elHRHS,8e7elRRRY8elEXFAHNJAQTQWQXRHRQRRRYSA,9e1elALAN,10-11e;El,1,1W,2-3,4l7leBFBHDFDGFAFPQLRSRWRXSASE,5-18,20,22,98;HAl,0-4,5l4leAJAL,6l2leARBDBPBSEAFAFFFPHHHQHRJPJQJSLANAPQPR3leAPASATBABFBGBPBQBSFAFDFEFFFGFHGAGZJXJZLBLDLGLHLTLWLXNANBNFNGNPNQNZPRPWPXPYQASHSJSLWA,7l3leHXHZ,8-9;IGl,1-6,7e4leBJBLFBFDGHGRQAQLQQQS5elJGJN6elATAWHLHXNGNNNQNT,8l0leSQSR1e8leAGAHAUAWAXBFBGBHBQBSENEPPXQA9leDNDPWA,9e5elHEHFHLHPHQHRHWHXJBJEJGJSJWLATTTW6elEDEFEREWEXFAFBFDJAJS,10e,11;NWl,1,1W,2-11,26;Nl,1,1C,1P,2-22,81;RMl,1-3,4e1elFAFBJXLTPARAUYXA,5-13,14l2leXBXH3leBFBGBJBLBNBSEBEHENEPPDPFPJPLREUA,15e4elUUXAXJXL,16-20e;SEl,1,1P,2-28;SMl,1,2l5lsPAPHPJPR7lsHJHQHRHXJLNANDNNNQNR,3l8lsABADALANDPDR,4,5l4lsHTHW,6,7s1slPFPJPLPNPQPZQARN3slBABGDXDZHZJBJFJH;SWl,1A,1E,1H,1P,1V,1W,1X,1Y,2-20,95;TWl,1-5,6l3lsPAPR,7-11,12l2lsFZGA,13,14l8lsFPFQRTRURWRX,15s1slATAWAXBABFBGBLBPHXHY,16-18s,19s6slBPBQBWBX7slLELFLZNA,20s;UBl,1-7,8l1lsDHDQNBND,9s5slHNHRQA6leHZJA,10-11,18;WCl,1A,1B,1E,1H,1N,1R,1V,1X,2A,2B,2E,2H,2N,2R;Wl,1A,1B,1C,1D,1F,1G,1H,1J,1K,1S,1T,1U,1W,2-14;Bm,1-21,23-38,40,42-50,60-78,79m0mdPJPL,80,90-99;CVm,1-8,9m1mdRDRE3mdFNFQFRHBLGNSNTNXNYSHSPSRSUSXSYYA,10m0mdRYRZSBSDTTTWTXTYTZUBUXUY,11m6mdBEBF,12,13d0dmWA,21-22,23m0mdAEAGAQATPGPHSPSQSRSWSXTATETHXXYA8mdAJAQAWAXBFBGBQBSFAFGFJFQGDHASATETF,31-37,47;DYm,1-14;HRm,1-2,3m5xmALANBBBGBZDAENEQERFAFEHZQXRERFRHRNRPRQRRRWRXSTSWSXSZTATH6mxBWBXEXEZHAHEHLHPJJJLJUJZ,4,5m3mxEPEQGDGHNDNENPNQNRPBPDPFPJPQPRPSPWPXQBQYQZRB,6-7,8m1mtNTNUNXPJPQPRPWPXQYRARSRWRXSDSESG2mtHZJALGLN,9m7mtAHAJARASBJBLEFEGFBFDLFLHSPSQ;STm,1-6,7m1mwUFUG2w3mwAJNANGNZPAPGPQPSPWPXPYPZQB4mwHAHBNJNNNPNQNRPGYEYFYPYU,8-13,14m5mdBPBQBSBW,15-21,55;SYm,1-4,5m0mxJJJP9mxARBXEUEWFBFDFFGAGNGPGRGXLDLESBWA,6,7m8mxPSPW,8,9m5mxJPJQJWJX,10m0x7mxJEJPJQJRJWJXLQLRNENHNSNWNXPBPGPHPSPWPXRA9mxBPBQBWBXFNFQHZJAJGJQJRLSLTLULWLXPAPB,11-12,13m2mxJHJLJNJYJZLFLJLTLULZPBPD3mxADBFBGBLBQFAGAJDNZPF4mAHwAQmARwBFmBGwBHmBJwBLmBQwBTmDAwDBmDDwDEmEBwEDmEYwHAmHDwHJmHLwHNmHPwJLmJQwJRmJWwJYmLAwLRmLSwLZmNAwNBmNDwNGmQLwQQmQRwRExRFw,14w7wANxAPwAZxBAwHYxHZwJHxJJwJTxJWwJZxNEwWAm,15x6xmAXAZBDBFBGDHDPDQDRDSEDEFEPEQFHHAHTHWHYHZSPSQSYTATRTWTZUAUBUJUQUR,16-20x,21x8xmDLDPEPEQERESEWEXFFFGJLJZ,22x6xmEAENEQERHBHEJXJYLGLHLLLPLQNAQYQZTNTPWEXA,23-25x,99;TFm,1-8,9m3mwFHFJ,10-13;WRm,1-7,8m9mtLALB,9-10,11m7mtADAEHFHGQAQDQEQFQNQPQUQXTGTNTPTWTXUA,12m7mtFJFLFTGAJHJJJQJSJTJWJXLALBLHLJLLLQLTLYNNNQNRPEQHQNQQRG,13m6mtAHAJAQAR,14-15,99;WSm,1-15;WVm,1-16,98-99;BDn,1-22,23n3nwFEFFJPJQJSLATQTRUJUL4nwLNLPSFSPSQSRSU,24,97-99;DHn,1-9,97-99;DLn,1-11,12n0nwJAJB,13-17,98;DNn,1-8,9n2ndENEQNWNX,10d4dnBEBF6ndABBFBGBXDJDQDREZFAFBFDFEHEHN,11n8d9ndHAHB,12,14-16,17n3ndAPAQARAUAWAX,18-19,20n8ndSUSWSXSY9ndFHFJFQFRGZHAHEHP,21d3dnHYJA4dnASATAUAWAYEREWEXFAFLGAGEGGHAHUJDJERERGRHTFTHTLTP,22d,31-35,36n5dnPXPYRPRQ,37n0ndFAFBJEJGSRSWSYTJTRTW8dnLLLQ,38n6ndAGBFBGBJBLDBDEDFEEELENFDFHHA,39n6ndSSST,40,41n7ndQHQJ8ndDEDFEAFDFPFRHAJDJETATPTQ;HDn,1-9;HGn,1-5;HUn,1-20;HXn,1-7;LSn,1-29,88,98-99;NEn,1-13,15-49,61-71,85,88,92,98-99;SRn,1-8;Sn,1-7,8n8ndBGBL,9-10,11n7ndTZXA,12n3ndGBGDXDXEXFXHXJXLXNXQXR,13-14,17n3ndBPDA,18d,20,21d,25-26,32-33d,35-36,40-45d,49d,60-66,70-75,80d3dnJGLD,81d8dnAHALARAZBABNBQBSBZDADBDJDQDSJPJQJRLLLNLPNRNSNYPAPTPUQAQSQWQYRATA,95-99;TSn,1-29;WFn,1-17,90;YOn,1,7-8,10-19,21-26,30-32,41-43,51,60-62,90;BNs,1-3,5-18,20-27,41-45,50-52,88,95,99;CTs,1-21,50;DAs,1s3slLDLENPNQNRQFQGQLQQQWQXQYQZWA4lsAFALAQAS5lsADQJQL,2-4,5l2slAJAQARBDBEBGBHBJBQDGDHDXFAGALA9s,6-8l,9-13,14l5lsASAUFBFD,15-16l,17l9s,18l;GUs,1-12,14-35,46-47,51-52;HPs,1-3e,4e1esFRFSNFNJQUQWQXRARDSA2esSXSZ3esUEUF,5s1seFFFJXBXF,6-7,8s4seBTBW,9-22,23e4esBWBXFEFFLALHLJLLLNNGNHNPNQNRPTPUQRQS5esFUFWQGQJRZSA6esJTJWJXLRLZPDPFPU,27;KTs,1-3l,4l7lsADAEAFATAUAWAXELENHZJEJXJYJZLALDNANBPLPQPSPXPYQAQDQHQLQX,5l,6l4lsERESETEU5lsAZBBDRDTDXJLJNLRPXRYRZWA6lsNDNENZPAPFPGQEQHRPRQSASB,7s0slJUJWZA,8s9slANAQARAWAXAYBDBEBNBQBSBTBUDE,9l1lsBHBJUAXA,10-16,17s2slDFDGJJJNJWJXLPLQLRLS3slHLHY,18s7slTRYA,19s9slHNHPHWHXJAJB,20-21,22s0slDPDQ,23-24;MEs,1-20;MKs,1-15,16s8sdLRLTPBPE,17s8seAPAQAXBFBGBYDDDEDFDYDZETFRFSHEHFHHHJHLJDJHJQJRLBLFLGNJNQNRNTNWNXPAPBQJQLQRQSQUQWRXRYSHSQSRSWSXTBTETUTWTYXGXLXQXRXXXYYHYJ9seDLDNDPDQDREPEQETEWEXEZFAFBFFFGFHFJFNFSFTHDJBPAPBPGPNPPPRPTRA,18,19d6dsDEDFDSDWDXEHEJESETEXFSFTFWFXUAUX7sdBABHDFDLEZFEJAJSJULA,40-42e,43e8esAEAQARAW,44-45e,46,77;OXs,1-5,7s5smQBQDSJSL6stFEFFSDSTSWSXUAUGURUWUXWAXAXUXWXX,9-14,15s5smAFBLBNBPBQBSDWDXFDFGFJFQHFHHHNHQHRJPJQJRJWJXNBND6smDGDYEBEDHJHQHRHWLPLQ,16,17d1sAGdAPsAQdARsBSmBWsBXmDNsDQmDRsDSmDWsDXmENsEQmERsETdEUsFAmFBsFLdGAsHSmHWsHXmJPsJQmJRdJTsJUdJWsJXdNAsTLdTQsUAm2dsBLBPBWBXERESFJFLJUJWJXJY3dsDZFTFWFZGAJRJSNXNYPGPLPPPWPXSHWAZA,18s4stBFBGBPBQDJDNDSDTTATZURXA,20,25-26,27s7sdSLSN,28-29,33,39,44,49;POs,1-22,30-41;RGs,1-2,4-10,12,14,17s0stGWGXLNLPQTQURERRRWRYSSSTSUSYTBUHWAWHWLYA,18-31,40-42,45;RHs,1-20,77;SLs,0-8,9s0seQYQZRARE,60,95;SOs,14-25,30-32,40-43,45,50,51s6stFTFW,52-53,97;TNs,1-13,14s7slHRHWNQNRNZPAQARPSFSG,15,16s1slZA2slHAJSNNNTNW3-9l,17-40;BAt,1-16,20-22;BHt,1-22,23t5tsQQQR7tsAGALATAWAXBPBQBTBUBWDAES8s,24s2stABYA,25s,31t7tsASAT;BSt,1-11,13-16,20-32,34-37,39-41,48-49,98-99;DTt,1-11;EXt,1-24,31-39;GLt,1-6,7t3tsHAHBHDHNHQHRHUHWHXJSJWNAQJRL,8-15,16t8txPBPD,17t0tmLSLU9tmBHBP,18t1tmJPJQNRNUNZPBPFPPPQPS,19t3tmNUNWPAPUPWPXPYPZ4tmLTLXLYNFNGNTNWQAQGQW,20t6tmADBGEPEQERFAHAHBHEHFHPJD7mtABADARASBADUDXEBFAFBFDFGFHHAPLPNQAQEQRQWQYUAUBWAYA8tmGFGLHNHQHRHXJQJR,50-54,55t6tmNYNZTHTJTQTR,56t0tDLmDNtFRmFStPEmPFsPHmPStPWmQAtRLmRPsRQtRRmSLsSNmSSsSWmSXsTBtTDmTFtTGmTHt9tmAUAWQUQWQXQZRARFRNRPSATA;PLt,1-35,95;SNt,1-5,6t7tsPRPXPZQA8stJJJLNZPBPERA,7s,8t2tsJTJU,9-16,25-26,38,99;SPt,1-3,4t0tsDRDSDTDWDXEHETEU,5t1tsBABFBPBQBSBUBZDBESEUEXEYEZHNHQHRHUHWJAJBJGJHJLJQJWPFTHTNUAUY2tsDBDDLPLQ5tsRLRN,6s1stPUPWPXPY3tsBPBQBSBWBXDDEDEFELENESEWEXFBFFFHHAHFHGHYJBJZLALULWLYNAPDPEPHPLPTPURA,7-8,9t7tsRLRNTATBTDTETFTHTJWAYA,10s,11s9stBWBXDDFPFQFZGAHEHGHLJELNLQLRLSLWLYPEPGTYTZ;TAt,1-24;TQt,1-14;TRt,1-27;BBw,1-12,18w6wnJHJJJRJSLBLD;BLw,0-9,11,78;CAw,1-7,8w2wnJFJG7wnABAEBBBPBQBSBUBWDHDQDRLTNE,9w3wnBGBJLALBNHNL,10-28,95;CHw,1w4wxQLQNQXRA6wxBABDBLBUBXDADDDEEBEDHAHEHHHJQBQDQEQHQQQR,2-3,4w0x8wxBFBGBTBUFAHALALBLHLLLQLSLTLULWLXNANDNHNLPBPDPYPZQBQDQEQUQWQXQZRDRF9xwADAHAQARBWBXDEDXEBEHELFWGAGDGHGWHAPAQA,5-8x,25-34,41-49,60-66,70,88,99;CWw,1,2w5wmPUPXPYQAQBQJQQQRSBSD,3m0w9mwBXBYDBDE,4-11,12w3wmNDNGQFQHQNQPQQQRQWQXSBSJ,98;FYw,1-8;IMw;LAw,1,2w7nwDNDPDWDX8nwAXAZBFBGFAFBGAHAJFJHJLNZPARPRQ,3-5,6w3nwLXLY,7-9,10w5wnPTPWPXQA,11-23;Lw,1-40,67-72,74-75,80;Mw,1-9,11-35,38,40-41,43-46,50,60-61,90,99;OLw,1-13,14n6nwURUZ7nwEAEE8nwQERA,15w9wnPEPF,16;PRw,0-9,11,25-26;SKw,1-10,11w0wmQTTA,12,13d,14w8wdLALE,15-16,17d0dmADAEAJALBHBSENEPEREWEXHLHNRNRQRRSHTJTL,22d3dwAHAPAZBBLALR,23d7dwBSBUEHELQUQWQXRHRNRRTEUA;WAw,1-16,55,88;WNw,1-8;CFx;LDx,1-6,7x1xmDYEBNBNGTNUGUWUYYSYTYUYWYY,8x2xmHHHXHYLALELFLGLJLLNEPRPT;LLx,11-13,14x5xmBUBWBYBZDADHDLEPEWEYLJLLLPLQ,15-49,51-78;NPx,4,7x8xmEBEDHHHL,8,10-13,15,16x7txNXPAWAYA,18-20,22-24,25x3xmSRSWSXSY4xtASATLALELHLULXNY5xmQJQQRDRERGRZ,26,44,90;SAx;ABy;DDy;DGy,1-14,16y5ywHTHWHZJD;EHy;FKy;Gy;HSy;IVy;KAy;KWy;KYy;MLy;PAy;PHy;TDy,1-4,5y8ynARAS,6-8,9y0ywTJTLTPTQTRTUTWTX,10-11,12y4ynFHHAQA,13-14,15n1nyBTBUFFFGSUSWSZTATDTQTRTUTWTXUFUNUSUTUZWAXAXX;ZEy", L = {
	title: "Regional Prevent education co-ordinators",
	url: "https://www.gov.uk/guidance/regional-prevent-education-coordinators",
	updated: "2025-05-21",
	checked: "2026-11-21",
	licence: "OGL-UK-3.0"
}, { checked: Xt } = L, R = (e) => ({
	source: e,
	checked: Xt,
	certainty: "seen"
}), z = (e) => ({
	source: e,
	checked: Xt,
	certainty: "inferred"
}), B = R(L.url), V = (e, t, n) => ({
	...B,
	id: e,
	name: t,
	policeAreas: n,
	post: "unknown"
}), H = [
	V("north-west", "North-West", [
		"Greater Manchester",
		"Cheshire",
		"Cumbria",
		"Isle of Man",
		"Lancashire",
		"Merseyside"
	]),
	V("north-east", "North-East", [
		"West Yorkshire",
		"Cleveland",
		"Durham",
		"Humberside",
		"Northumbria",
		"North Yorkshire",
		"South Yorkshire"
	]),
	V("west-midlands", "West Midlands", [
		"West Midlands",
		"Staffordshire",
		"Warwickshire",
		"West Mercia"
	]),
	V("east-midlands", "East Midlands", [
		"Derbyshire",
		"Leicestershire",
		"Lincolnshire",
		"Northamptonshire",
		"Nottinghamshire"
	]),
	V("south-east", "South-East", [
		"Thames Valley",
		"Hampshire",
		"Kent",
		"Surrey",
		"Sussex"
	]),
	V("south-west", "South-West", [
		"Avon & Somerset",
		"Devon & Cornwall",
		"Dorset",
		"Gloucestershire",
		"Wiltshire"
	]),
	V("east-of-england", "East-of-England", [
		"Bedfordshire",
		"Essex",
		"Hertfordshire",
		"Norfolk",
		"Cambridgeshire",
		"Suffolk"
	]),
	{
		...V("london", "London", ["Metropolitan", "City of London"]),
		...z(L.url)
	}
], Zt = "\nn=north\ns=south\ne=east\nw=west\nne=north east\nnw=north west\nse=south east\nsw=south west\nmids=midlands\nabertawe=swansea\nalderney=channel islands\nalnwick=northumberland\nbanes=bath and north east somerset\nbathnes=bath and north east somerset\nbcp=bournemouth christchurch and poole\nbeds=bedfordshire\nberks=berkshire\nberwick upon tweed=northumberland\nbham=birmingham\nbhcc=brighton and hove\nblack country=west midlands\nblyth valley=northumberland\nbmouth=bournemouth\nbnes=bath and north east somerset\nbridgnorth=shropshire\nbrum=birmingham\nbucks=buckinghamshire\nbwd=blackburn with darwen\ncaerdydd=cardiff\ncambs=cambridgeshire\ncaradon=cornwall\ncarms=carmarthenshire\ncastle morpeth=northumberland\ncec=cheshire east\nches=cheshire\ncpca=cambridgeshire\ncw=cheshire west and chester\ncwac=cheshire west and chester\ncyc=york\ncymru=wales\nderbys=derbyshire\nderwentside=county durham\neasington=county durham\neast anglia=east of england\neastern=east\nellan vannin=isle of man\neoe=east of england\neryc=east riding of yorkshire\nescc=east sussex\ngla=greater london\nglos=gloucestershire\ngmca=greater manchester\ngmp=greater manchester\ngt=great\ngtr=greater\nhants=hampshire\nherts=hertfordshire\nhf=hammersmith and fulham\nhiow=hampshire\nhiowc=hampshire\nhunts=huntingdonshire\niom=isle of man\niow=isle of wight\nisle of white=isle of wight\nkc=kensington and chelsea\nkcc=kent\nkennet=wiltshire\nkerrier=cornwall\nlake district=cumbria\nlancs=lancashire\nlbbd=barking and dagenham\nlbhf=hammersmith and fulham\nlbrut=richmond upon thames\nlbth=tower hamlets\nlbwf=waltham forest\nlcr=merseyside\nlcrca=merseyside\nleics=leicestershire\nlincs=lincolnshire\nlpool=liverpool\nmbro=middlesbrough\nmcr=manchester\nmet=metropolitan\nmiddlesex=greater london\nmiddx=greater london\nmk=milton keynes\nmkcc=milton keynes\nmorpeth=northumberland\nmps=metropolitan\nmside=merseyside\nnelc=north east lincolnshire\nnew scotland yard=metropolitan\nnhants=northamptonshire\nni=northern ireland\nnnc=north northamptonshire\nnorth east and yorkshire=north east\nnorth riding=north yorkshire\nnorthants=northamptonshire\nnorthern england=north\nnorthwestern=north west\nnottm=nottingham\nnotts=nottinghamshire\nnyc=north yorkshire\nnycc=north yorkshire\nnyp=north yorkshire\nouter hebrides=na h eileanan siar\noxon=oxfordshire\npboro=peterborough\npembs=pembrokeshire\npenwith=cornwall\npotteries=stoke on trent\npsni=northern ireland\nrbg=greenwich\nrbk=kingston upon thames\nrbkc=kensington and chelsea\nrbwm=windsor and maidenhead\nrct=rhondda cynon taf\nrestormel=cornwall\nsalop=shropshire\nsark=channel islands\nscotland yard=metropolitan\nsedgefield=county durham\nsgc=south gloucestershire\nshepway=folkestone and hythe\nshrops=shropshire\nsir gaerfyrddin=carmarthenshire\nsoton=southampton\nsouth lakes=south lakeland\nsouthwestern=south west\nsquare mile=city of london\nst helier=jersey\nst peter port=guernsey\nstaffs=staffordshire\nsymca=south yorkshire\nsyp=south yorkshire\ntees valley=cleveland\nteesdale=county durham\nteesside=cleveland\ntfgm=greater manchester\ntvca=cleveland\ntvp=thames valley\ntyne valley=northumberland\ntynedale=northumberland\nvale royal=cheshire west and chester\nwansbeck=northumberland\nwarks=warwickshire\nwear valley=county durham\nwearside=sunderland\nweca=avon and somerset\nwest country=south west\nwest riding of yorkshire=west yorkshire\nwest riding=west yorkshire\nwestern isles=na h eileanan siar\nwestern=west\nwhampton=wolverhampton\nwilts=wiltshire\nwmca=west midlands\nwmp=west midlands\nwnc=west northamptonshire\nwolves=wolverhampton\nworcs=worcestershire\nwscc=west sussex\nwton=wolverhampton\nwyca=west yorkshire\nwyp=west yorkshire\nyh=north east\nynys mon=isle of anglesey\nyorks=yorkshire\nyorkshire and humberside=north east\nyorkshire and the humber=north east\nyorkshire west riding=west yorkshire\n", Qt = "\nAccrington;Altrincham;Ashton in Makerfield;Ashton-under-Lyne;Atherton;Bebington;Birkenhead;Blackburn;Bootle;Bramhall;Bredbury;Cheadle Hulme;Chester;Cleveleys;Colne;Congleton;Crewe;Crosby;Darwen;Denton;Douglas;Droylsden;Dukinfield;Eccles;Ellesmere Port;Failsworth;Farnworth;Fleetwood;Formby;Golborne;Great Sankey;Hale;Haslingden;Haydock;Hazel Grove;Heswall;Heysham;Heywood;Hindley;Horwich;Huyton;Hyde;Irlam;Kendal;Kirkby;Leigh;Leyland;Litherland;Longsight;Lytham St Annes;Macclesfield;Maghull;Marple;Middleton;Morecambe;Moreton;Nantwich;Nelson;Neston;Newton-le-Willows;Northwich;Ormskirk;Penrith;Poulton-le-Fylde;Prescot;Prestwich;Radcliffe;Ramsbottom;Rawtenstall;Royton;Runcorn;Sale;Sandbach;Skelmersdale;Southport;Stalybridge;Staveley;Stretford;Swinton;Thornton-Cleveleys;Tyldesley;Urmston;Walkden;Wallasey;Westhoughton;Whitefield;Whitehaven;Widnes;Wilmslow;Winsford;Workington\nAdwick le Street;Ashington;Baildon;Batley;Bedlington;Bentley;Beverley;Billingham;Bingley;Bishop Auckland;Blyth;Bridlington;Brighouse;Brough;Burngreave;Castleford;Chapel Allerton;Chapeltown;Chester-le-Street;Cleckheaton;Cleethorpes;Conisbrough;Consett;Cramlington;Darras Hall;Darton;Dewsbury;Dinnington;Elland;Felling;Goole;Gosforth;Grimsby;Guisborough;Guiseley;Halifax;Hebburn;Horsforth;Houghton-Le-Spring;Hoyland Nether;Huddersfield;Jarrow;Keighley;Kippax;Lofthouse;Maltby;Mexborough;Mirfield;Morley;Newburn;Newport;Newton Aycliffe;North Shields;Northallerton;Ossett;Peterlee;Pontefract;Pudsey;Rawmarsh;Redcar;Richmond;Ripon;Royston;Scunthorpe;Seaham;Shipley;Skipton;South Elmsall;South Shields;Spennymoor;Stanley;Thornaby-on-Tees;Thorne;Tynemouth;Wallsend;Washington;Wath upon Dearne;Whickham;Whitby;Whitley Bay;Wombwell;Yarm;Yeadon\nAcocks Green;Acton;Aldridge;Aston;Bartley Green;Bedworth;Biddulph;Bloxwich;Brierley Hill;Brownhills;Burntwood;Burton upon Trent;Cannock;Droitwich;Evesham;Farnborough;Great Malvern;Great Wyrley;Halesowen;Hereford;Kenilworth;Kidderminster;Kidsgrove;Kingswinford;Leek;Newport;Nuneaton;Oswestry;Royal Leamington Spa;Rugeley;Ryton;Shirley;Shrewsbury;Stourbridge;Stourport-on-Severn;Stratford;Sutton Coldfield;Telford;Tipton;Washwood Heath;Wednesbury;Wednesfield;Wellington;West Bromwich;Willenhall\nAlfreton;Arnold;Basford;Belper;Buxton;Coalville;Dronfield;Earl Shilton;Eastwood;Fleet;Gainsborough;Glossop;Grantham;Heanor;Hinckley;Hucknall;Ilkeston;Kirkby;Kirkby in Ashfield;Long Eaton;Loughborough;Louth;Mansfield Woodhouse;Market Harborough;Melton Mowbray;Mountsorrel;New Mills;Newark on Trent;Oadby;Oakham;Retford;Ripley;Rushden;Sinfin;Skegness;Sleaford;Spalding;Stamford;Staveley;Sutton in Ashfield;Swadlincote;West Bridgford;Wigston Magna;Worksop\nAbingdon;Aldershot;Alton;Amersham;Amersham on the Hill;Andover;Ascot;Ashington;Aylesbury;Banbury;Banstead;Basingstoke;Bexhill-on-Sea;Bicester;Bishopstoke;Bletchley;Bognor Regis;Bordon;Bracknell;Brighton;Broadstairs;Burgess Hill;Camberley;Carterton;Caterham;Chalfont Saint Peter;Chatham;Chesham;Cobham;Cowes;Cowley;Crowborough;Crowthorne;Deal;Didcot;Dorking;East Grinstead;East Molesey;Egham;Emsworth;Epsom;Esher;Ewell;Farnborough;Farnham;Faversham;Fleet;Folkestone;Gerrards Cross;Gillingham;Godalming;Gravesend;Grove;Hailsham;Hale;Hartley;Hayling Island;Haywards Heath;Hedge End;Herne Bay;High Wycombe;Hook;Horley;Hove;Hythe;Kidlington;Lancing;Leatherhead;Littlehampton;Longfield;Lower Earley;Lymington;Maidenhead;Margate;Marlow;New Milton;Newbury;Newport;Newport Pagnell;Peacehaven;Portslade;Ramsgate;Redhill;Reigate;Ripley;Rochester;Romsey;Rottingdean;Royal Tunbridge Wells;Ryde;Saint Peters;Sandown;Seaford;Shoreham-by-Sea;Sittingbourne;South Hayling;Southsea;Staines;Strood;Sunbury-on-Thames;Swanley;Swanscombe;Tadley;Thatcham;Tonbridge;Totton;Uckfield;Walton-on-Thames;Wantage;Washington;Waterlooville;West Molesey;Weybridge;Whitstable;Windsor;Witney;Yateley\nBarnstaple;Bath;Bideford;Bridgwater;Brixham;Brixton;Burnham-on-Sea;Calne;Camborne;Chippenham;Chipping Sodbury;Cirencester;Clevedon;Devizes;Dorchester;Exmouth;Falmouth;Ferndown;Frome;Gillingham;Glastonbury;Heavitree;Keynsham;Kingswood;Mangotsfield;Melksham;Nailsea;Neston;Newquay;Newton Abbot;Paignton;Penzance;Plymstock;Portishead;Redruth;Salisbury;Saltash;St Austell;St Ives;Taunton;Teignmouth;Tiverton;Torquay;Trowbridge;Truro;Warminster;Wellington;Wells;Westbury;Weston-super-Mare;Weymouth;Yate;Yeovil\nAmpthill;Berkhamsted;Biggleswade;Billericay;Bishops Stortford;Borehamwood;Bowthorpe;Bury St Edmunds;Bushey;Buxton;Canvey Island;Cheshunt;Clacton-on-Sea;Dunstable;East Dereham;Ely;Felixstowe;Frinton-on-Sea;Grays;Hadleigh;Harpenden;Harwich;Hatfield;Haverhill;Hemel Hempstead;Hertford;Hitchin;Hoddesdon;Huntingdon;Kempston;Kempston Hardwick;King's Lynn;Leighton Buzzard;Letchworth Garden City;Lowestoft;March;Newmarket;Newport;Pitsea;Potters Bar;Rayleigh;Royston;Saffron Walden;Saint Neots;South Benfleet;South Ockendon;St Ives;Stanford-le-Hope;Stowmarket;Sudbury;Thetford;Waltham Abbey;Walton-on-the-Naze;Ware;Welwyn Garden City;Wickford;Wisbech;Witham\nActon;Archway;Barking;Battersea;Bayswater;Beckenham;Becontree;Bethnal Green;Blackheath;Brixton;Camden Town;Canary Wharf;Carshalton;Catford;Chelsea;Chessington;Chislehurst;Coulsdon;Dagenham;Earlsfield;East Ham;Enfield Town;Farnborough;Feltham;Greenford;Hadley Wood;Hampton;Harringay;Hayes;Holloway;Hook;Hornchurch;Ilford;Isleworth;Mitcham;Morden;New Malden;Northolt;Orpington;Peckham;Pinner;Purley;Richmond;Romford;Ruislip;South Croydon;Southall;Stratford;Surbiton;Tottenham;Twickenham;Uxbridge;Walthamstow;Welling;Wembley;Wimbledon;Woodford Green;Woolwich;Worcester Park\n", $t = "\nwales=Aberdare;Abergele;Aberystwyth;Ammanford;Bangor;Barry;Blackwood;Briton Ferry;Brymbo;Buckley;Carmarthen;Chepstow;Clydach;Coity;Colwyn Bay;Cwmbran;Deeside;Ebbw Vale;Flint;Gelligaer;Gorseinon;Hawarden;Llandudno;Llanelli;Maesteg;Neath;Penarth;Pontypool;Pontypridd;Porthcawl;Prestatyn;Rhondda;Rhosllanerchrugog;Rhyl;Risca;Tonypandy\nscotland=Airdrie;Alloa;Arbroath;Ayr;Barrhead;Bathgate;Bearsden;Bellshill;Bishopbriggs;Blantyre;Bonnyrigg;Broxburn;Cambuslang;Clydebank;Coatbridge;Cumbernauld;Dalserf;Dumbarton;Dumfries;Dunfermline;East Kilbride;Elgin;Erskine;Glenrothes;Grangemouth;Greenock;Hamilton;High Blantyre;Inverness;Irvine;Isle of Lewis;Johnstone;Kilmarnock;Kilwinning;Kirkcaldy;Kirkintilloch;Larkhall;Livingston;Motherwell;Musselburgh;Newton Mearns;Orkney;Paisley;Penicuik;Perth;Peterhead;Port Glasgow;Renfrew;Rutherglen;Saint Andrews;Vale of Leven;Viewpark;Wishaw\nnorthern-ireland=Antrim;Ballymena;Banbridge;Bangor;Carrickfergus;Castlereagh;Coleraine;Craigavon;Derry;Larne;Lisburn;Londonderry;Newry;Newtownabbey;Newtownards;Omagh;Portadown\n", en, tn = () => te([
	...ie(qt, H),
	...ae(Qt, H),
	...oe(Jt),
	...oe($t)
], l(Zt)), nn = {
	postcodes: Rt(Yt),
	names: () => en ??= tn()
}, U = (e) => Object.keys(e).map((t) => ({
	...B,
	id: t,
	text: e[t] ?? ""
})), rn = U({
	"better-delivery": "Help education providers get better at Prevent, also when a monitoring body has found problems",
	"complex-cases": "Support providers with complex cases of radicalisation or terrorism that involve children, learners or staff",
	incidents: "Work with providers and the police after an incident, terrorism-related or not",
	webinars: "Give online training and good practice webinars for providers",
	"regional-training": "Give training that follows the risks in their region",
	newsletters: "Keep the region informed, among other ways with a newsletter",
	partners: "Join up the work of partners in the region, such as police and councils"
}), an = U({
	training: "find out which training your region offers",
	newsletter: "get your region’s newsletter",
	"complex-case": "get help with a complex case of radicalisation",
	"prevent-advocate": "find a Prevent advocate to speak at a higher education provider",
	"local-risk": "understand the risk in your area better",
	"good-practice-forum": "find out whether your area has a good practice forum"
}), on = U({
	trends: "trends and risks in the region",
	"new-guidance": "newly published guidance, courses and materials",
	changes: "changes to how Prevent is carried out",
	news: "news, blogs and other reading"
}), sn = [{
	...B,
	id: "safeguarding-leads",
	title: "Prevent in education: training for designated safeguarding leads (DSLs)",
	audience: "designated-safeguarding-leads"
}, {
	...B,
	id: "governors",
	title: "Prevent in education: training for governors and trustees in schools",
	audience: "governors-and-trustees"
}], cn = [
	{
		...R("https://www.support-people-susceptible-to-radicalisation.service.gov.uk/portal"),
		title: "Prevent e-learning (Home Office)",
		summary: "Online courses: awareness, referrals, Channel and refreshers.",
		url: "https://www.support-people-susceptible-to-radicalisation.service.gov.uk/portal"
	},
	{
		...R("https://traded.enfield.gov.uk/"),
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
		...R("https://www.educateagainsthate.com/"),
		title: "Educate Against Hate (DfE)",
		summary: "Advice and resources for schools and colleges.",
		url: "https://www.educateagainsthate.com/",
		settings: ["school", "further-education"]
	},
	{
		...z(L.url),
		title: "Prevent training and support materials for higher education (DfE)",
		url: "https://www.gov.uk/government/collections/the-prevent-duty-in-higher-education-he-training-and-guidance-for-practitioners",
		settings: ["higher-education"]
	},
	{
		...R("https://www.gov.uk/government/publications/prevent-duty-guidance/prevent-duty-guidance-for-england-and-wales-accessible"),
		title: "Prevent duty guidance for England and Wales (Home Office)",
		summary: "The statutory guidance, in force since 31 December 2023.",
		url: "https://www.gov.uk/government/publications/prevent-duty-guidance/prevent-duty-guidance-for-england-and-wales-accessible"
	},
	{
		...R("https://www.gov.uk/government/publications/prevent-duty-self-assessment-tool-further-education"),
		title: "Prevent duty risk assessment templates (DfE)",
		summary: "For early years, schools and further education.",
		url: "https://www.gov.uk/government/publications/prevent-duty-self-assessment-tool-further-education",
		settings: [
			"school",
			"further-education",
			"independent-training-provider"
		]
	}
], ln = "https://www.protectuk.police.uk/advice-and-guidance/awareness/act-report-suspicious-activity", W = "https://report-extremism.education.gov.uk/", G = "https://actearly.uk/contact/", K = "https://www.educateagainsthate.com/", q = "https://www.officeforstudents.org.uk/for-providers/student-protection-and-support/counter-terrorism-the-prevent-duty/guidance-for-providers", un = "https://www.officeforstudents.org.uk/publications/regulatory-advice-16-reportable-events/", dn = "https://www.gov.uk/find-local-council", J = (e, t, n = R(e)) => ({
	...n,
	text: t,
	url: e
}), Y = (e, t, n) => ({
	...R(e),
	number: t,
	...n
}), X = J(dn, "Find your council’s website (GOV.UK)", z("https://github.com/alphagov/frontend")), fn = J(q, "OfS guidance on Prevent for providers"), pn = [
	{
		...B,
		id: "emergency",
		title: "Call 999",
		who: "Anyone, at once",
		what: "If someone is about to put themselves or others in danger, or seems to be planning a crime.",
		phone: Y(L.url, "999")
	},
	{
		...R(ln),
		id: "anti-terrorist-hotline",
		title: "Call the Anti-Terrorist Hotline",
		who: "Anyone, today",
		what: "Tell the police what you saw or heard, when nobody is in immediate danger. You can also report it online.",
		phone: Y(W, "0800 789 321"),
		link: J(ln, "Report suspicious activity (ProtectUK)")
	},
	{
		...R(K),
		id: "safeguarding-lead",
		title: "Tell your designated safeguarding lead (DSL)",
		who: "Staff and students in schools, colleges and training providers",
		what: "Follow your own safeguarding procedure first, unless your concern is about the DSL. The DSL decides what happens next."
	},
	{
		...z(q),
		id: "provider-prevent-lead",
		title: "Tell your safeguarding or Prevent lead",
		who: "Staff and students in higher education",
		what: "Follow your own safeguarding procedure first, unless your concern is about the lead. The lead decides what happens next."
	},
	{
		...z(L.url),
		id: "council-procedure",
		title: "Follow your council’s safeguarding procedure",
		who: "Council staff",
		what: "Start with your line manager or safeguarding lead, then the council’s Prevent team."
	},
	{
		...z(K),
		id: "own-lead-afterwards",
		title: "Afterwards, tell your own safeguarding lead",
		who: "Anyone who works or studies where it happened",
		what: "Once the police know, follow your own safeguarding procedure."
	},
	{
		...R(K),
		id: "local-prevent-team",
		title: "Ask your council’s Prevent team",
		who: "The safeguarding lead, or anyone who has nobody else to ask",
		what: "The team can give advice before a referral is made.",
		link: X
	},
	{
		...B,
		id: "prevent-referral",
		title: "Make a Prevent referral",
		who: "The safeguarding lead",
		what: "The guidance says how to refer someone and who to tell first.",
		link: J("https://www.gov.uk/guidance/making-a-referral-to-prevent", "Making a referral to Prevent (GOV.UK)", z(L.url))
	},
	{
		...R(G),
		id: "act-early",
		title: "Call the ACT Early Support Line",
		who: "Parents, friends and other members of the public. Staff use their own safeguarding lead.",
		what: "Talk through a worry about someone you know.",
		phone: Y(G, "0800 011 3764", { hours: "9am to 5pm every day. Later calls go to counter terrorism officers." }),
		link: J(G, "ACT Early")
	},
	{
		...R(K),
		id: "police-101",
		title: "Call the police on 101",
		who: "Anyone",
		what: "Report it or ask for advice when it is not an emergency.",
		phone: Y(G, "101", { textRelay: "18001 101" })
	},
	{
		...R(K),
		id: "allegations-procedure",
		title: "Follow your procedure for allegations about staff",
		who: "The head, principal or case manager",
		what: "Tell the person your own procedure names."
	},
	{
		...R(K),
		id: "designated-officer",
		title: "Tell the local authority designated officer (LADO)",
		who: "The head, principal or case manager",
		what: "When the adult works or volunteers with under-18s. Your council has the contact.",
		link: X
	},
	{
		...R(W),
		id: "report-extremism-form",
		title: "Use the Report Extremism in Education form",
		who: "Anyone",
		what: "For extremism in an education provider in England, among its staff or from outside. You need not give your name. You cannot save the form part-way.",
		link: J(W, "Report Extremism in Education")
	},
	{
		...R(K),
		id: "counter-extremism-helpline",
		title: "Call the DfE counter-extremism helpline",
		who: "Anyone who cannot use the online form or needs advice",
		what: "A last resort. We could not confirm that this line is still open.",
		phone: Y(K, "020 7340 7264", { hours: "Monday to Friday, 11am to 3pm. Closed on bank holidays." }),
		onRequest: !0
	},
	{
		...R(W),
		id: "child-safeguarding-team",
		title: "Tell the council’s children’s safeguarding team",
		who: "Anyone worried about a child’s safety",
		what: "The contact is on your council’s website.",
		link: X
	},
	{
		...B,
		id: "ofs-serious-incident",
		title: "Tell the Office for Students (OfS)",
		who: "Higher education providers registered with the OfS or with over 250 students",
		what: "A Prevent-related incident may have to be reported as a serious incident, as soon as possible.",
		link: fn
	},
	{
		...R(un),
		id: "ofs-reportable-event",
		title: "Check whether it is a reportable event",
		who: "Higher education providers registered with the OfS",
		what: "The same incident may also be a reportable event.",
		link: J(un, "OfS regulatory advice 16: reportable events")
	},
	{
		...R(q),
		id: "ofs-change",
		title: "Tell the OfS about changes",
		who: "The higher education provider",
		what: "If your Prevent lead or a core Prevent policy changes, tell the OfS as soon as possible.",
		link: fn
	},
	{
		...R("https://www.northyorkshire.police.uk/"),
		id: "report-online-material",
		title: "Report terrorist material found online",
		who: "Anyone",
		what: "Tell the police about the page, post or video. You need not give your name.",
		link: J("https://www.gov.uk/report-terrorism", "Report online material promoting terrorism (GOV.UK)", R("https://www.northyorkshire.police.uk/"))
	},
	{
		...B,
		id: "regional-coordinator",
		title: "Contact your regional co-ordinator",
		who: "The provider’s safeguarding or Prevent lead",
		what: "Use the contact form on the GOV.UK page.",
		link: J(L.url, "Regional Prevent education co-ordinators (GOV.UK)")
	}
], Z = (e, t, n) => n.map(([n, r]) => ({
	...t,
	id: `${e.id}-${n.slice(0, 16).replace(/[T:]/g, "-")}`,
	title: e.title,
	audience: e.audience,
	start: n,
	end: n.slice(0, 11) + r + n.slice(16)
})), mn = R("https://govdiff.njk.onl/update/2025-05-21T10:31:00+01:00/www.gov.uk/guidance/regional-prevent-education-coordinators"), [hn, gn] = sn, _n = [
	...Z(hn, B, [
		["2024-10-02T15:30+01:00", "16:30"],
		["2024-10-10T16:00+01:00", "17:00"],
		["2024-11-25T15:30+00:00", "16:30"],
		["2024-12-05T16:00+00:00", "17:00"],
		["2024-12-16T15:30+00:00", "16:30"],
		["2025-01-15T16:00+00:00", "17:00"]
	]),
	...Z(hn, mn, [["2025-03-17T15:30+00:00", "16:45"], ["2025-07-03T15:30+01:00", "16:45"]]),
	...Z(gn, B, [
		["2024-10-17T19:00+01:00", "20:00"],
		["2024-10-22T12:00+01:00", "13:00"],
		["2024-11-07T12:00+00:00", "13:00"],
		["2024-12-12T17:00+00:00", "18:00"],
		["2025-01-06T17:00+00:00", "18:00"],
		["2025-01-21T17:00+00:00", "18:00"]
	])
], Q = R("https://www.govwire.co.uk/news/department-for-education/guidance-regional-prevent-coordinators-62275"), $ = {
	source: L,
	regions: H,
	courses: sn,
	sessions: _n,
	routes: pn,
	responsibilities: rn,
	contactReasons: an,
	newsletterTopics: on,
	resources: cn,
	updates: [
		{
			...R("https://govdiff.njk.onl/update/2025-05-21T10:31:00+01:00/www.gov.uk/guidance/regional-prevent-education-coordinators"),
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
}, vn = {
	dates: {
		weekdays: [
			"Sunday",
			"Monday",
			"Tuesday",
			"Wednesday",
			"Thursday",
			"Friday",
			"Saturday"
		],
		months: [
			"January",
			"February",
			"March",
			"April",
			"May",
			"June",
			"July",
			"August",
			"September",
			"October",
			"November",
			"December"
		],
		am: "am",
		pm: "pm",
		midday: "midday",
		midnight: "midnight",
		to: "to"
	},
	audiences: {
		"designated-safeguarding-leads": "Designated safeguarding leads",
		"governors-and-trustees": "Governors and trustees"
	},
	product: "-//Prevent widgets//Training sessions//EN",
	time: "{period}, UK time.",
	audience: "For: {audience}.",
	register: "Register: {url}",
	registerOnPage: "Find the registration link on GOV.UK, and check that the time has not changed: {url}"
}, { regions: yn } = $;
function bn(e) {
	return tt(e, nn);
}
function xn(e) {
	return ut(e, $.routes).map(mt);
}
function Sn({ now: e, audience: t, region: n }) {
	return jt($.sessions, e, {
		audience: t,
		region: n
	});
}
function Cn(e) {
	let { product: t } = vn, { url: n } = $.source;
	return _t(e, {
		product: t,
		describe: (e) => At(e, vn, n)
	}, ({ checked: e }) => new Date(e));
}
export { xn as decideRoutes, bn as findRegion, yn as regions, $ as snapshot, Cn as toCalendar, Sn as upcomingSessions };
