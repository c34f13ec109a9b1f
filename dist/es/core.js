/*! prevent-widgets 0.1.0 | MIT, content OGL v3.0 */
function e({ sessions: e = [], organisation: n }) {
	let r = /* @__PURE__ */ new Map();
	return e.map((e) => {
		let { title: i, start: a, organiser: o = n?.name } = e, s = a.slice(0, 16).replace(/\D/g, ""), c = t(i), l = (r.get(s + c) ?? 0) + 1;
		r.set(s + c, l);
		let u = `own-${s}${l > 1 ? String(l) : ""}${c}`;
		return {
			...e,
			id: u,
			isLocal: !0,
			...o && { organiser: o }
		};
	});
}
function t(e) {
	return `-${e.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()}`.replace(/[^a-z0-9]+/g, "-").slice(0, 40).replace(/-$/, "");
}
// src/core/lookup/typing-slips.ts
function n(e, t) {
	if (!r(e, t)) return;
	let { length: n } = e, a = n < 4 ? 0 : n < 6 ? 1 : n < 10 ? 2 : 3;
	if (a === 0 || n > t.length + a) return;
	let o = i(e, t), s = o.at(-1) ?? Infinity, c = n < 6 ? Infinity : Math.min(...o) + .5, l = Math.min(s, c);
	return l <= a + .5 ? l : void 0;
}
function r(e, t) {
	let [n] = e;
	return n === t[0] || n === t[1] || e[1] === t[0];
}
function i(e, t) {
	let n = [], r = t.split("").map((e, t) => t).concat(t.length);
	for (let i = 1; i <= e.length; i++) {
		let o = [i];
		for (let s = 1; s <= t.length; s++) {
			let c = e[i - 1] === t[s - 1], l = e[i - 2] === t[s - 1] && e[i - 1] === t[s - 2];
			o.push(Math.min(a(r, s) + 1, a(o, s - 1) + 1, a(r, s - 1) + +!c, l ? a(n, s - 2) + 1 : Infinity));
		}
		n = r, r = o;
	}
	return r;
}
function a(e, t) {
	return e[t] ?? Infinity;
}
// src/core/local/nearest-key.ts
function o(e, t) {
	let r = s(e), i, a = 3;
	for (let e of t) {
		let t = s(e), o = r === t ? 0 : n(r, t) ?? a;
		o < a && ([i, a] = [e, o]);
	}
	return i;
}
function s(e) {
	return e.toLowerCase().replace(/[^a-z]/g, "");
}
// src/core/local/check-shape.ts
function c(e, t, n, r) {
	return typeof t == "string" ? d(e, t, n, r) : typeof t == "number" ? e === t ? e : r.refuse(n, "version", e) : "list" in t ? t.orText && typeof e == "string" ? d(e, t.orText, n, r) : l(e, t, n, r) : "fields" in t ? u(e, t, n, r) : t.includes(e) ? e : r.refuse(n, "choice", e, { choices: t.join(", ") });
}
function l(e, { list: t, least: n }, r, i, a = c) {
	return Array.isArray(e) ? e.length < n ? i.refuse(r, "emptyList", e) : [...e].map((e, n) => a(e, t, `${r}[${String(n)}]`, i)).filter((e) => e !== null) : i.refuse(r, "list", e);
}
function u(e, { fields: t, needed: n }, r, i, a = c) {
	if (typeof e != "object" || !e || Array.isArray(e)) return i.refuse(r, "entry", e);
	let s = e, l = Object.keys(t), u = (e) => (r && `${r}.`) + e, d = {};
	Object.entries(t).forEach(([e, t], r) => {
		let o = s[e], c = o === null || typeof o == "string" && !o.trim();
		if (o !== void 0 && !c) {
			let n = a(o, t, u(e), i);
			n && (d[e] = n);
		} else r < n ? i.refuse(u(e), "missing", o, { key: e }) : c && i.warn(u(e), "empty", o);
	});
	for (let e of Object.keys(s)) {
		if (l.includes(e)) continue;
		let t = o(e, l), n = {
			key: t ?? "",
			choices: l.join(", ")
		};
		i.leaveOut(u(e.slice(0, 40)), t ? "misspeltKey" : "unknownKey", s[e], n);
	}
	return d;
}
function d(e, t, n, r) {
	if (typeof e != "string") return r.refuse(n, "text", e);
	let i = e.trim(), a = t === "words", o = a ? i : i.replace(/\s+/g, " ");
	if (!r.formats[t].test(o)) {
		let i = o.length > 2e3 ? "tooLong" : "damaged";
		return r.refuse(n, a && !/[<>]/.test(o) ? i : t, e);
	}
	return /^(day|time)$/.test(t) && !f(o) ? r.refuse(n, "noSuchDay", e) : o;
}
function f(e) {
	let t = e.slice(0, 10), n = new Date(t);
	return !isNaN(n.getTime()) && n.toISOString().startsWith(t);
}
// src/core/local/contact-warnings.ts
var ee = /@(.*\.)?(pnn\.police|(gcsx|gs[eix])\.gov)\.uk$/i;
function te({ name: e, phone: t, email: n, url: r, reviewBy: i }, a, { warn: o }) {
	n && ee.test(n) && o(`${a}.email`, "retiredMail", n), e && !i && o(`${a}.name`, "agingName", e), e && t && /^(44)?0?7/.test(t.replace(/\D/g, "")) && o(`${a}.phone`, "mobile", t), t || n || r || o(a, "noWayIn", null);
}
// src/core/local/opening-slips.ts
function ne({ hours: e }, t, { refuse: n, warn: r }) {
	typeof e == "object" && e.forEach(({ opens: e, closes: i }, a) => {
		if (i > e) return;
		let o = `${t}.hours[${String(a)}].closes`;
		e >= "18:00" && i <= "06:00" ? r(o, "pastMidnight", i) : n(o, "closesTooSoon", i);
	});
}
// src/core/text/fill.ts
function p(e, t) {
	return e.replace(/\{(\w+)\}/g, (e, n) => String(t[n] ?? e));
}
function re(e, t) {
	return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} ${t} ${e[e.length - 1] ?? ""}`;
}
function ie(e) {
	let t = [], n = 0, r = 0, i = !0, a = (n, a = 100) => (o, s, c, l = {}) => {
		if (t.length < a) {
			let r = p(e[s], l);
			t.push({
				path: o,
				message: r,
				value: ae(c),
				...n && { isWarning: n }
			});
		} else r++, i &&= n;
		return null;
	}, o = a(!1);
	return {
		leaveOut: o,
		warn: a(!0),
		refuse(...e) {
			return n++, o(...e);
		},
		refusals: () => n,
		problems() {
			return r && a(i, 101)("", "more", r, { count: r }), t;
		}
	};
}
function ae(e) {
	return Array.isArray(e) ? "[…]" : typeof e == "object" && e ? "{…}" : typeof e == "string" && e.length > 80 ? `${e.slice(0, 80)}…` : e;
}
// src/core/time/london-time.ts
var oe;
function se() {
	return oe ??= new Intl.DateTimeFormat("en-GB", {
		timeZone: "Europe/London",
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric"
	}), oe;
}
function m(e) {
	let t = {
		year: 0,
		month: 0,
		day: 0,
		hour: 0,
		minute: 0
	};
	for (let { type: n, value: r } of se().formatToParts(e)) n in t && (t[n] = Number(r));
	return t;
}
function ce(e) {
	let t = Date.UTC(e.year, e.month - 1, e.day, e.hour, e.minute);
	return [t - 36e5, t].map((e) => new Date(e)).filter((t) => pe(m(t), e));
}
function h(e) {
	return m(e).hour !== e.getUTCHours();
}
function le(e) {
	return /^.{10}T(0[1-9]|1\d|2[0-2]).*(Z|\+0[01]:00)$/.test(e) ? e.slice(0, 10) : fe(m(new Date(e)));
}
function g({ year: e, month: t, day: n }) {
	return new Date(Date.UTC(e, t - 1, n)).getUTCDay();
}
function ue(e, t) {
	return e.year === t.year && e.month === t.month && e.day === t.day;
}
function de({ year: e, month: t }) {
	return `${String(e)}-${String(t).padStart(2, "0")}`;
}
function fe(e) {
	return `${de(e)}-${String(e.day).padStart(2, "0")}`;
}
function pe(e, t) {
	return ue(e, t) && e.hour === t.hour && e.minute === t.minute;
}
// src/core/local/session-times.ts
var me = 36e5, he = 24 * me, ge = 31 * he, _e = /* @__PURE__ */ new Map();
function ve(e, t, { refuse: n, warn: r }) {
	let i = {};
	for (let a of ["start", "end"]) {
		let o = e[a];
		if (!o) continue;
		let s = `${t}.${a}`, [c, l] = ye(o);
		(c ?? o).startsWith("20") ? c ? (i[a] = c, l && r(s, "repeated", o)) : n(s, "skipped", o) : n(s, "time", o);
	}
	let { start: a, end: o } = i;
	if (a && o) {
		let i = Date.parse(o) - Date.parse(a);
		i <= 0 && n(`${t}.end`, "endsTooSoon", e.end), i > ge && r(`${t}.end`, "lasts", e.end);
	}
	return {
		...e,
		...i
	};
}
function ye(e) {
	return /(Z|[+-]\d\d:\d\d)$/.test(e) ? [be(new Date(e))] : ["+01:00", "Z"].map((t) => be(new Date(e + t))).filter((t) => t.startsWith(e.slice(0, 16)));
}
function be(e) {
	let t = +!!xe(e);
	return `${new Date(e.getTime() + t * me).toISOString().slice(0, 16)}+0${String(t)}:00`;
}
function xe(e) {
	let t = Math.floor((e.getTime() - me) / he), n = _e.get(t) ?? h(e);
	return _e.set(t, n), n;
}
// src/core/local/read-local-information.ts
function Se(e, t, n) {
	let r = ie(n), i = {
		...r,
		formats: t.formats
	}, a = /* @__PURE__ */ new Set(), o = (e, t, n) => {
		let o = r.refusals(), s = () => r.refusals() === o, l = c(e, t, n, i);
		if (n.startsWith("sessions") && l) {
			let e = ve(l, n, r);
			l = e, s() && a.size === a.add(e.start + e.title).size && r.refuse(n, "twice", e.title);
		}
		return n.startsWith("contacts") && s() && (ne(l, n, r), s() && te(l, n, r)), s() ? l : null;
	}, s = u(e, t.file, "", i, (e, t, n) => typeof t == "object" && "list" in t ? l(e, t, n, i, o) : c(e, t, n, i));
	return {
		value: s?.version ? s : null,
		problems: r.problems()
	};
}
// src/core/time/bank-holidays.ts
var [Ce, we, Te] = [
	1,
	2,
	5
];
function Ee(e) {
	let { month: t, day: n } = e, r = g(e), i = De(e);
	return t === 12 && n > 24 ? n < 27 || n < 29 && (r === Ce || r === we) : t === 1 && n === 1 || r === Te && i > -2 && i < 6 || r === Ce && (i > 1 && i < 9 || t === 1 && n < 4 || t === 5 && n < 8 || (t === 5 || t === 8) && n > 24);
}
function De({ year: e, month: t, day: n }) {
	let r = e % 19, i = (19 * r + 24) % 30, a = +(i + Number(r > 10) > 28);
	return 31 * t + n - 114 - i + a;
}
// src/core/time/phrases.ts
var Oe = 6e4;
function ke(e, t) {
	return `${String(e.day)} ${je(e, t)}`;
}
function Ae(e, t) {
	return `${t.weekdays[g(e)] ?? ""} ${ke(e, t)}`;
}
function je({ year: e, month: t }, n) {
	return `${n.months[t - 1] ?? ""} ${String(e)}`;
}
function _({ hour: e, minute: t }, n) {
	if (t === 0 && e === 0) return n.midnight;
	if (t === 0 && e === 12) return n.midday;
	let r = t === 0 ? "" : `:${String(t).padStart(2, "0")}`;
	return `${String(e % 12 || 12)}${r}${e < 12 ? n.am : n.pm}`;
}
function Me(e, t, n) {
	let r = m(e), i = m(t), a = ue(r, i) ? "" : `${Ae(i, n)}, `, o = !a && h(e) !== h(t) || [e, t].some((e) => Ne(e)), s = (e, t) => {
		let r = o && (h(e) ? n.summerTime : n.winterTime);
		return _(t, n) + (r ? ` ${r}` : "");
	};
	return `${Ae(r, n)}, ${s(e, r)} ${n.to} ${a}${s(t, i)}`;
}
function Ne(e) {
	let t = (t) => h(new Date(e.getTime() + t * 60 * Oe));
	return t(-1) && !t(1);
}
// src/core/time/opening-hours.ts
var v = [
	"sunday",
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday"
], Pe = 6e4, Fe = 60 * Pe, y = 24 * Fe, Ie = 150;
function Le({ times: e, onBankHolidays: t }, n) {
	let r = m(n), i = Date.UTC(r.year, r.month - 1, r.day), a = i + Ie * y, o = (t) => {
		let r;
		for (let { from: o, until: s } of Ve(e, i - y, a, t)) {
			let e = Ue(o, -1);
			if (r && e > r) break;
			let t = Ue(s, 0);
			if (!(t <= n || t <= e)) {
				if (!r && e > n) return {
					kind: "closed",
					opens: e
				};
				if (s >= a) return {
					kind: "open",
					closes: void 0
				};
				r = t;
			}
		}
		return r ? {
			kind: "open",
			closes: r
		} : {
			kind: "closed",
			opens: void 0
		};
	}, s = o(t === "closed" ? Ee : () => !1);
	return t || s.kind === "open" && !s.closes ? s : Ee(r) ? { kind: "bank-holiday" } : o(Ee);
}
function Re(e, t, n) {
	if (e.kind === "bank-holiday") return n.bankHoliday;
	if (e.kind === "open") {
		let { closes: r } = e;
		return !r || r.getTime() - t.getTime() >= y ? n.openNow : p(n.openUntil, { time: _(m(r), n.dates) });
	}
	if (!e.opens) return n.closed;
	let r = m(e.opens);
	return p(n.closedOpens, {
		day: ze(r, m(t), n),
		time: _(r, n.dates)
	});
}
function ze(e, t, n) {
	let r = Be(e) - Be(t);
	return r > 6 ? Ae(e, n.dates) : [n.today, n.tomorrow][r] ?? n.dates.weekdays[g(e)] ?? "";
}
var Be = ({ year: e, month: t, day: n }) => Date.UTC(e, t - 1, n) / y;
function Ve(e, t, n, r) {
	let i = [];
	for (let a = t; a < n; a += y) {
		if (r(b(a))) continue;
		let t = r(b(a + y));
		for (let { days: n, opens: r, closes: o } of e) {
			if (!n.some((e) => e === v[g(b(a))])) continue;
			let e = a + He(r), s = a + He(o) + (o <= r ? y : 0);
			s > e && i.push({
				from: e,
				until: t ? Math.min(s, a + y) : s
			});
		}
	}
	let a = [];
	for (let e of i.sort((e, t) => e.from - t.from)) {
		let t = a.at(-1);
		t && e.from <= t.until ? t.until = Math.max(t.until, e.until) : a.push(e);
	}
	return a;
}
function He(e) {
	let [t = NaN, n = NaN] = e.split(":").map(Number);
	return t * Fe + n * Pe;
}
function b(e) {
	let [t = 0, n = 0, r = 0, i = 0, a = 0] = new Date(e).toISOString().split(/\D/).map(Number);
	return {
		year: t,
		month: n,
		day: r,
		hour: i,
		minute: a
	};
}
var Ue = (e, t) => ce(b(e)).at(t) ?? /* @__PURE__ */ new Date(e - e % Fe), x = [...v.slice(1), ...v.slice(0, 1)];
function We(e, t, n) {
	return e.map(({ days: e, opens: r, closes: i }) => `${re(Ge(e, t), n)}, ${Je(r, t)} ${t.to} ${Je(i, t)}`).join("; ");
}
function Ge(e, t) {
	let n = [];
	for (let r = 0; r < x.length; r++) {
		let i = r;
		for (; Ke(x[i], e);) i++;
		if (i === r) continue;
		let a = x.slice(r, i).map((e, n) => qe(r + n, t)), [o = ""] = a, s = a[a.length - 1] ?? "";
		n.push(...a.length > 2 ? [`${o} ${t.to} ${s}`] : a), r = i;
	}
	return n;
}
function Ke(e, t) {
	return e !== void 0 && t.includes(e);
}
function qe(e, { weekdays: t }) {
	return t[(e + 1) % x.length] ?? "";
}
function Je(e, t) {
	let [n = 0, r = 0] = e.split(":").map(Number);
	return _({
		year: 0,
		month: 1,
		day: 1,
		hour: n % 24,
		minute: r
	}, t);
}
// src/core/time/read-hours.ts
var Ye = /\b(?:(closed|not|exc\w+\.?(?: for)?)|inc\w+\.?|open)(?: on)?(?: bank| public| and)+ holidays?(?= ?($|[.;:)\n]|,? ?\d))/, Xe = [
	[/[‐-―−]/g, "-"],
	[/24\/7/, "24 hours daily"],
	[/24 hours( a day)?/, "00:00-24:00"],
	[/(12 )?(noon|midday)/g, "12pm"],
	[/(12 )?midnight/g, "00:00"],
	[/every ?day|daily|7 days a week/g, "mon-sun"],
	[/weekdays?/g, "mon-fri"],
	[/weekends?/g, "sat-sun"],
	[/\b(from|on)\b/g, ""],
	[/\s*(-|to|(un)?till?)\s*/g, "-"],
	[/(\s*([,&()\n]|and))+\s*/g, ","],
	[/[\s,]*[.;](?!\d)[\s,.;]*/g, ";"],
	[/^[\s,;]*(open )?|[\s,;]+$/g, ""]
], Ze = String.raw`\b(\d\d?)(?:[:.]([0-5]\d))?(?: ?([ap]m))?\b`, Qe = RegExp(`${Ze}-${Ze}`, "g"), $e = 1440, et = "([a-z]{6,},?)+", tt = "H[\\d:]{5}-[\\d:]{5}", nt = [`${et}[ ,:-]*${tt}`, `${tt}[ ,:-]*${et}`].map((e) => RegExp(`${e}(,|;|$)`, "gy"));
function rt(e) {
	let t, n = e.toLowerCase().replace(/[^\S\n]+/g, " ").replace(Ye, (e, n) => (t = n ? "closed" : "open", ""));
	for (let [e, t] of Xe) n = n.replace(e, t);
	n = n.replace(Qe, st).replace(/([a-z]+)(?:-([a-z]+))?/g, at);
	let r = nt.map((e) => n.match(e) ?? []).find((e) => e.join("") === n), i = it(n);
	if (!(!r?.length || new Set(i).size < i.length) && !(r.length > 1 && t === "open")) return {
		times: r.map((e) => {
			let [t = "", n = ""] = e.match(/[\d:]{5}/g) ?? [];
			return {
				days: it(e),
				opens: t,
				closes: n
			};
		}),
		...t && { onBankHolidays: t }
	};
}
var it = (e) => e.match(/[a-z]+/g) ?? [];
function at(e, t, n = t) {
	let r = ot(t), i = ot(n);
	return r < 0 || i < 0 ? "?" : [...v, ...v].slice(r, i + (i < r ? 8 : 1)).join();
}
var ot = (e) => e.length < 3 ? -1 : v.findIndex((t) => t.startsWith(e.replace(/s$/, "")));
function st(...e) {
	let [, t = "", n, r, i = "", a, o] = e, s = !r && !o;
	for (let [e, c] of s ? [[]] : [[o, r], ["am", "pm"]]) {
		let l = ct(t, n, r, e), u = ct(i, a, o, c) || $e, d = l < u, f = [
			d,
			t[1] && i[1],
			Number(t) > 12 || Number(i) > 12
		];
		if ((s ? n && a && f.filter(Boolean).length > 1 : d || r && o && t !== "12" && i !== "12") && l < $e && u <= $e) return `H${lt(l)}-${lt(u)}`;
	}
	return "?";
}
function ct(e, t = "0", n, r) {
	let i = n ?? (e.startsWith("0") ? "" : r), a = Number(e);
	return i === "am" && a > 11 ? Infinity : (i === "pm" && a < 12 ? a + 12 : a) * 60 + Number(t);
}
var lt = (e) => [Math.floor(e / 60), e % 60].map((e) => String(e).padStart(2, "0")).join(":"), ut = [
	"staff",
	"student",
	"public"
], dt = ["child", "adult"];
function ft(e, { audience: t, concern: n }) {
	let r = n === "child-safeguarding" ? "child" : void 0, i = e.filter((e) => pt(e, ut, t) && pt(e, dt, r));
	return i.length > 0 ? i : e;
}
function pt({ audience: e }, t, n) {
	let r = e.filter((e) => t.includes(e));
	return !n || r.length === 0 || r.some((e) => e === n);
}
// src/core/local/view-contacts.ts
function mt(e, t, n, r) {
	let i = ft(e, t), a = {
		...r.contacts.opening,
		dates: r.dates
	}, o = new Set(i.map(({ audience: e }) => [...e].sort().join())).size > 1;
	return i.map((e) => {
		let { audience: t, hours: i = "" } = e, s = t.map((e) => r.contacts.audiences[e] ?? e), c = typeof i == "string" ? rt(i) : { times: i };
		return {
			contact: e,
			audiences: o ? p(r.contacts.audience, { audiences: re(s, r.and) }) : "",
			hours: typeof i == "string" ? i : We(i, r.dates, r.and),
			opening: c ? Re(Le(c, n), n, a) : ""
		};
	});
}
// src/core/lookup/place-words.ts
var ht = new Set("the of and on upon under in with council c co borough boro b mb rb lb lbc district county city authority unitary ua bc cc dc mc cbc mbc mdc cncl councils corporation police constabulary service force area region".split(" ")), gt = /^[a-z ]*$/;
function S(e) {
	return _t(bt(e));
}
function _t(e) {
	let t = e.split(" ").filter(Boolean), n = t.filter((e, n) => !ht.has(e) && !xt(e, t[n + 1], n === 0));
	return (n.length > 0 ? n : t).map((e) => e === "saint" ? "st" : e);
}
function vt(e) {
	return S(e).join(" ");
}
function C(e) {
	return /^(north|south|east|west|mid)$/.test(e);
}
function yt(e) {
	return [...ht].some((t) => t.startsWith(e));
}
function bt(e) {
	let t = e.toLowerCase();
	return gt.test(t) ? t : t.normalize("NFKD").replace(/\.(?=[a-z]{2})/g, " ").replace(/[\u0300-\u036f'\u2019.]/g, "").replace(/\b([a-z]) ?& ?/g, "$1").replace(/[^a-z\d]+/g, " ");
}
function xt(e, t, n) {
	let r = t !== void 0 && /^(boro|district)/.test(t);
	return e === "london" || e === "royal" && n ? r : e !== "metropolitan" && e !== "met" ? !1 : r || !n && (t === void 0 || t === "council");
}
function St(e) {
	return new Map(e.trim().split("\n").map((e) => {
		let [t = "", n = ""] = e.split("=");
		return [vt(t), S(n)];
	}));
}
function w(e, t) {
	let n = S(e), r = t.get(n.join(" ")) ?? n.flatMap((e) => t.get(e) ?? [e]);
	return r.length < 2 || r.join(" ") === "east england" ? r : r.filter((e) => e !== "england");
}
// src/core/lookup/region-answer.ts
function T(e, t, n = []) {
	return {
		kind: "several",
		regions: e,
		countries: n,
		places: [],
		place: t,
		isGuess: !1
	};
}
function Ct(e, t, n, r) {
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
function E(e, t) {
	let [n] = t, r = O(t), i = Et(t);
	if (!n || r.length + i.length !== 1) return;
	let a = t.every(({ name: e }) => vt(e) === vt(n.name)), o = a ? n.name : e, [s] = r, [c] = i;
	return s ? a ? Ct(s, n.kind, o, n.policeArea) : Ct(s, "names", o) : c && {
		kind: "outside",
		country: c,
		place: o
	};
}
function D(e, t, n = !1) {
	let r = t.filter((e, n) => e.regions.length < 2 && t.findIndex((t) => Tt(e, t)) === n);
	if (r.length === 0) return;
	let [i, a] = [O(r), Et(r)];
	return {
		kind: "several",
		regions: i,
		countries: a,
		places: r,
		place: e,
		isGuess: n
	};
}
function wt(e, t) {
	let [n = [], ...r] = t, i = k(n).filter((e) => r.every((t) => k(t).includes(e))), a = t.map((e) => e.filter((e) => k([e]).every((e) => i.includes(e)))).find(({ length: e }) => e > 0) ?? t.flat();
	return E(e, a) ?? D(e, a);
}
function Tt(e, t) {
	return e.name === t.name && k([e]).join() === k([t]).join();
}
function O(e) {
	return [...new Set(e.flatMap(({ regions: e }) => e))];
}
function Et(e) {
	return [...new Set(e.flatMap(({ country: e }) => e ?? []))];
}
function k(e) {
	return [...O(e), ...Et(e)];
}
// src/core/lookup/place-list.ts
function Dt(e, t) {
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
function Ot(e) {
	let t = bt(e.name);
	return {
		...e,
		words: _t(t),
		letters: At(t)
	};
}
function kt(e) {
	return At(bt(e));
}
function At(e) {
	return e.split(" ").join("");
}
function jt(e, t) {
	let n = [], r = (e, r, i) => {
		let a = t.filter((e) => i.split(";").some((t) => e.policeAreas.includes(t))), o = r.includes("council") ? { policeArea: i } : {};
		for (let t of e.split(";").filter(Boolean)) n.push(Ot({
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
function Mt(e, t) {
	let n = e.trim().split("\n");
	return t.flatMap(({ id: e }, t) => (n[t] ?? "").split(";").filter(Boolean).map((t) => Ot({
		name: t,
		kind: "town",
		regions: [e]
	})));
}
function Nt(e) {
	return e.trim().split("\n").flatMap((e) => {
		let [t = "", n = ""] = e.split("=");
		return n.split(";").map((e) => Ot({
			name: e,
			kind: "outside",
			regions: [],
			country: t
		}));
	});
}
// src/core/lookup/rank-places.ts
var Pt = [
	"region",
	"council",
	"county",
	"police-area",
	"town",
	"former-council",
	"outside"
], Ft = /^(new|greater|great|st|isle|royal|market|chipping|high|castle|lower|upper|old)$/, It = /,| and | & | with /, Lt = 6, Rt = 10, A = 100;
function zt(e, t, n) {
	let r = w(e, n), i = kt(e);
	if (i.length < 2) return [];
	let a = (e) => {
		let n = [];
		for (let r of t) {
			let t = e(r);
			t && n.push({
				place: r,
				...t
			});
		}
		return n;
	}, o = S(e), s = o.length === 1 || i.length >= Lt, c = [i, kt(o.join(" "))], l = (e) => (t) => Vt(e, c, s, t), u = l(r), d = o.join() === r.join() ? void 0 : l(o), f = a((e) => u(e) ?? d?.(e));
	if (f.length === 0 && yt(o.at(-1) ?? "")) {
		let e = w(o.slice(0, -1).join(" "), n);
		e.every(yt) || (f = a(l(e)));
	}
	return f.length === 0 && (f = a((e) => Wt(r, e))), f.sort((e, t) => e.score - t.score || Bt(e.place) - Bt(t.place));
}
function Bt({ kind: e }) {
	return Pt.indexOf(e);
}
function Vt(e, t, n, { name: r, words: i, letters: a }) {
	let o = e.every((e) => i.includes(e));
	if (o && e.length === i.length || t.includes(a)) return {
		fit: "same",
		score: 0
	};
	let s = Ut(e, i);
	return o ? {
		fit: s && Ht(e, i, r) ? "beginning" : "whole",
		score: s ? 1 : 3
	} : s || n && t.some((e) => a.startsWith(e)) ? {
		fit: "words",
		score: 2
	} : e.every((e) => i.some((t) => t.startsWith(e))) ? {
		fit: "words",
		score: 4
	} : void 0;
}
function Ht(e, t, n) {
	let [r = ""] = n.split(It), i = t.filter((e) => !C(e));
	return [S(r), i].some((t) => t.join() === e.join());
}
function Ut(e, t) {
	let n = t.findIndex((e) => !C(e)), r = e.length - 1;
	return [0, Math.max(n, 0)].some((n) => e.every((e, i) => i === r ? t[n + i]?.startsWith(e) : e === t[n + i]));
}
function Wt(e, { words: t }) {
	let n = Rt;
	for (let r of e) n < A && (n += Gt(r, t));
	if (n < A) return {
		fit: "slip",
		score: n
	};
	let [r = ""] = t;
	return !e.includes(r) || C(r) || Ft.test(r) ? void 0 : {
		fit: "part",
		score: A - t.filter((t) => e.includes(t)).length + t.length / 10
	};
}
function Gt(e, t) {
	let r = A;
	for (let i of t) {
		let t = i.startsWith(e) ? 0 : n(e, i);
		t !== void 0 && t < r && (r = t);
	}
	return r;
}
// src/core/lookup/read-names.ts
var Kt = new Set("academy area around at by ca cca central centre children childrens college combined diocese england for from gb greater icb in inner just la lea lead local lscb lscp mayoral mca my n near nhs nr or outer outskirts outside partnership please pls plus postcode prevent primary safeguarding school schools secondary sixth form team thank thanks the town trust u uk uni university".split(" ")), qt = [
	"county",
	"police-area",
	"region"
], Jt = /\b(council|borough|district|m[bd]c|[cdb]c)\b/i, Yt = /\b(police|constabulary|force)\b/i;
function Xt(e, t) {
	let n = w(e, t.shortForms), r = [], i = 0;
	for (; i < n.length;) {
		let [a, o] = Zt(n, i, t);
		if (o === 0) return [];
		a.length > 0 && r.push(Qt(e, a)), i += o;
	}
	return r;
}
function Zt(e, t, n) {
	let r = (t, r) => {
		let i = e.slice(t, r).join(" ");
		return n.byWords.get(n.shortForms.get(i)?.join(" ") ?? i) ?? [];
	}, i = (t) => {
		for (let n = e.length; n > t; n--) {
			let e = r(t, n);
			if (e.length > 0) return [e, n - t];
		}
		return [[], 0];
	}, [a, o] = i(t), s = 0;
	for (; C(e[t + s] ?? "");) s++;
	if (o > s) return [a, o];
	let [c] = i(t + s);
	return s > 0 && c.some(({ kind: e }) => qt.includes(e)) ? [[], s] : o > 0 ? [a, o] : [[], +!!Kt.has(e[t] ?? "")];
}
function Qt(e, t) {
	let n = t.filter(({ kind: t }) => t === "police-area" ? Yt.test(e) : t.includes("council") && Jt.test(e));
	return n.length > 0 ? n : t;
}
// src/core/lookup/find-by-name.ts
var $t = /^(england|uk|gb|united kingdom|great britain|britain)$/, en = 200, tn = 3;
function nn(e, t) {
	let n = e.trim().slice(0, en);
	if ($t.test(w(n, t.shortForms).join(" "))) return T(O(t.places.filter(({ kind: e }) => e === "region")), n);
	let r = zt(n, t.places, t.shortForms), i = rn(n, r);
	if (i.length > 0) return E(n, i) ?? D(n, j(r.filter(cn)));
	let a = n.split(","), [o = ""] = a, s = a.flatMap((e) => Xt(e, t)), c = a.length === 1, l = c ? r : zt(o, t.places, t.shortForms);
	if (s.length === 0) return an(n, l);
	let u = c ? [] : j(l.filter(sn));
	return wt(n, u.length > 0 ? [...s, u] : s);
}
function rn(e, t) {
	return Qt(e, j(t.filter(({ fit: e }) => e === "same")));
}
function an(e, t) {
	if (e.replace(/\W/g, "").length < tn) return;
	let n = t.filter(cn);
	if (n.length === 0) return on(e, t);
	let r = n.filter(({ fit: e }) => e !== "words");
	return (r.some(({ fit: e, place: t }) => e === "beginning" && t.kind !== "town") ? E(e, j(r)) : void 0) ?? D(e, j(n));
}
function on(e, t) {
	let n = t[0]?.score ?? 0;
	return D(e, j(t.filter(({ score: e }) => e <= n + 1).slice(0, 8)), !0);
}
function sn({ score: e }) {
	return e <= 1;
}
function cn({ fit: e }) {
	return e !== "slip" && e !== "part";
}
function j(e) {
	return e.map(({ place: e }) => e);
}
// src/core/lookup/postcode.ts
var ln = /^([A-Z]{1,2})(?:(\d[A-Z\d]?)(?: ?(\d)(?:[A-Z]|([A-Z]{2}))?)?)?$/, un = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/, dn = "([\\dOILZSB])([A-Z\\d]? ?)([\\dOILZSB])([A-Z0158]{2})\\b", fn = [RegExp(`\\b([A-Z]{1,2})${dn}`, "g"), RegExp(`\\b([A-Z015]{1,2})${dn}`, "g")], pn = {
	0: "O",
	1: "I",
	5: "S",
	8: "B"
}, mn = {
	O: "0",
	I: "1",
	L: "1",
	Z: "2",
	S: "5",
	B: "8"
};
function hn(e) {
	let t = vn(e);
	return _n(t) ?? _n(un.exec(t)?.[0] ?? t.replace(/ /g, ""));
}
function gn(e) {
	let t = vn(e);
	return fn.flatMap((e) => {
		let n = t.match(e)?.find((e) => /\d/.test(e));
		return _n(n?.replace(e, bn) ?? "") ?? [];
	});
}
function _n(e) {
	let t = ln.exec(e);
	if (!t) return;
	let [, n = "", r, i, a] = t;
	return {
		area: n,
		district: r,
		sector: i,
		unit: a
	};
}
function vn(e) {
	return e.toUpperCase().replace(/[^A-Z\d]+/g, " ").trim();
}
function yn(e) {
	return e.toUpperCase().match(/\b[A-Z]{1,2}\d[A-Z\d]?\b/g) ?? [];
}
function bn(e, t, n, r, i, a) {
	let o = (e) => e.replace(/\d/g, (e) => pn[e] ?? e), s = (e) => mn[e] ?? e;
	return o(t) + s(n) + r + s(i) + o(a);
}
// src/core/lookup/find-by-postcode.ts
var xn = {
	n: "north-east",
	w: "north-west",
	m: "west-midlands",
	d: "east-midlands",
	s: "south-east",
	t: "south-west",
	e: "east-of-england",
	l: "london"
}, Sn = {
	x: "wales",
	y: "scotland",
	i: "northern-ireland",
	c: "channel-islands",
	f: "british-forces"
};
function Cn(e, t) {
	let n = hn(e), r = n && wn(n, t);
	if (r) return r;
	for (let n of gn(e)) {
		let e = wn(n, t);
		if (e) return e;
	}
}
function wn(e, t) {
	let n = t(e);
	if (!n) return;
	let { area: r, district: i = "", sector: a = "", unit: o = "" } = e;
	return Tn(n, `${r}${i} ${a}${o}`.trim());
}
function Tn(e, t) {
	let { letters: n, level: r, neighbours: i } = e, a = En(n), o = n.split("").flatMap((e) => Sn[e] ?? []), [s] = a, [c] = o;
	return n.length > 1 ? T(a, t, o) : c ? {
		kind: "outside",
		country: c,
		place: t
	} : s ? {
		kind: "found",
		region: s,
		nearBoundary: i !== "",
		neighbours: En(i),
		level: r,
		place: t
	} : {
		kind: "unknown",
		reason: "unknown-postcode"
	};
}
function En(e) {
	return e.split("").flatMap((e) => xn[e] ?? []);
}
// src/core/lookup/find-region.ts
function Dn(e, t) {
	let n = Cn(e, t.postcodes);
	if (n?.kind === "found") return kn(e, n, t) ?? n;
	if (n) return n;
	let r = nn(e, t.names());
	return On(e, r, t.postcodes) ?? r ?? {
		kind: "unknown",
		reason: An(e)
	};
}
function On(e, t, n) {
	let r = yn(e).flatMap((e) => Cn(e, n) ?? []);
	if (r.length === 0) return;
	let i = [...r, ...t ? [t] : []], a = [...new Set(i.flatMap((e) => e.kind === "found" ? e.region : e.kind === "several" ? e.regions : []))], o = i.flatMap((e) => e.kind === "outside" ? e.country : e.kind === "several" ? e.countries : []), [s] = i;
	return a.length + o.length < 2 ? s : T(a, e.trim(), o);
}
function kn(e, { region: t, level: n, place: r }, i) {
	if (n !== "area") return;
	let { byWords: a, shortForms: o } = i.names(), s = w(e, o).join(" "), c = E(e, a.get(s) ?? []);
	if (c?.kind === "found" && c.region !== t) return T([t, c.region], r);
}
function An(e) {
	return /[a-z\d]/i.test(e) ? /\d/.test(e) ? hn(e) ? "unknown-postcode" : "not-a-postcode" : "unknown-place" : "empty";
}
// src/core/routes/route-table.ts
var M = [
	"school",
	"further-education",
	"independent-training-provider"
], N = ["higher-education"], P = ["local-authority"], jn = ["staff", "student"], F = ["staff"], I = ["student"], Mn = ["public"], L = (e, t = jn) => [
	{
		settings: M,
		audiences: t,
		routes: ["safeguarding-lead", ...e]
	},
	{
		settings: N,
		audiences: t,
		routes: ["provider-prevent-lead", ...e]
	},
	{
		settings: P,
		audiences: t,
		routes: ["council-procedure", ...e]
	}
], R = (e) => ({
	audiences: Mn,
	routes: e
}), Nn = ["local-prevent-team", "prevent-referral"], Pn = { routes: ["regional-coordinator"] }, Fn = {
	"immediate-danger": [{ routes: ["emergency", "own-lead-afterwards"] }],
	"planning-an-offence": [{ routes: ["emergency", "own-lead-afterwards"] }],
	"information-about-terrorism": [{ routes: ["anti-terrorist-hotline", "own-lead-afterwards"] }],
	"person-at-risk": [
		{
			settings: M,
			audiences: F,
			routes: ["safeguarding-lead", ...Nn]
		},
		{
			settings: N,
			audiences: F,
			routes: ["provider-prevent-lead", "prevent-referral"]
		},
		{
			settings: P,
			audiences: F,
			routes: ["council-procedure", ...Nn]
		},
		...L(["act-early"], I),
		R([
			"act-early",
			"police-101",
			"local-prevent-team"
		])
	],
	unsure: [
		...L([
			"local-prevent-team",
			"police-101",
			"counter-extremism-helpline"
		], F),
		...L(["act-early", "police-101"], I),
		R([
			"act-early",
			"police-101",
			"local-prevent-team"
		])
	],
	"staff-allegation": [
		{
			settings: [...M, ...N],
			audiences: F,
			routes: [
				"allegations-procedure",
				"designated-officer",
				"report-extremism-form"
			]
		},
		{
			settings: P,
			audiences: F,
			routes: ["allegations-procedure", "designated-officer"]
		},
		...L(["report-extremism-form"], I),
		R(["report-extremism-form", "child-safeguarding-team"])
	],
	"provider-extremism": [...L(["report-extremism-form", "counter-extremism-helpline"]), R(["report-extremism-form", "counter-extremism-helpline"])],
	"child-safeguarding": [...L(["child-safeguarding-team"]), R(["child-safeguarding-team"])],
	"higher-education-incident": [
		{
			settings: N,
			audiences: F,
			routes: [
				"provider-prevent-lead",
				"ofs-serious-incident",
				"ofs-reportable-event"
			]
		},
		{
			settings: M,
			audiences: F,
			routes: ["safeguarding-lead", "regional-coordinator"]
		},
		{
			settings: P,
			audiences: F,
			routes: ["council-procedure", "regional-coordinator"]
		},
		...L([], I),
		R(["report-extremism-form", "police-101"])
	],
	"online-material": [...L(["report-online-material"]), R(["report-online-material"])],
	"hate-crime": [...L(["police-101"]), R(["police-101"])],
	"complex-case": [
		...L(["regional-coordinator"], F),
		...L(["act-early"], I),
		R([
			"act-early",
			"police-101",
			"local-prevent-team"
		])
	],
	"training-or-newsletter": [Pn],
	"new-provider-forum": [Pn]
};
// src/core/routes/decide-routes.ts
function In(e, t, n = {}) {
	return Ln([
		"emergency",
		...zn(e),
		"anti-terrorist-hotline"
	], t, n);
}
function Ln(e, t, n) {
	let r = Rn(t, n);
	return [...new Set(e)].flatMap((e) => r.filter((t) => t.id === e));
}
function Rn(e, { withUnconfirmed: t = !1 }) {
	return e.filter(({ onRequest: e }) => t || !e);
}
function zn({ concern: e, setting: t, audience: n }) {
	return Fn[e].filter(({ settings: e, audiences: r }) => (!t || !e || e.includes(t)) && (!n || !r || r.includes(n))).flatMap((e) => e.routes);
}
// src/core/routes/flat-route.ts
function Bn(e) {
	let { id: t, title: n, who: r, what: i, why: a, next: o, phone: s, link: c, source: l } = e;
	return {
		id: t,
		title: n,
		who: r,
		what: i,
		why: a,
		next: o,
		source: l,
		...s && { phone: s.number },
		...s?.textRelay && { textRelay: s.textRelay },
		...s?.hours && { hours: s.hours },
		...c && {
			url: c.url,
			linkText: c.text
		}
	};
}
function Vn(e, t) {
	let { role: n, name: r, audience: i, phone: a, textRelay: o, email: s, url: c, notes: l } = e;
	return {
		id: "own-contact",
		title: n,
		who: i.join(", "),
		what: [r, l].filter(Boolean).join(". "),
		source: "local",
		...a && { phone: a },
		...o && { textRelay: o },
		...t && { hours: t },
		...s && { email: s },
		...c && { url: c }
	};
}
// src/core/sessions/calendar.ts
var Hn = 75, Un = "\r\n";
function Wn(e, t, n) {
	return [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		`PRODID:${B(t.product)}`,
		"CALSCALE:GREGORIAN",
		"METHOD:PUBLISH",
		...e.flatMap((e) => Gn(e, t, n(e))),
		"END:VCALENDAR"
	].map((e) => qn(e) + Un).join("");
}
function Gn(e, { describe: t }, n) {
	let { id: r, title: i, start: a, end: o, register: s, place: c, mode: l } = e, u = c ?? l;
	return [
		"BEGIN:VEVENT",
		`UID:${B(r)}@prevent-widgets`,
		`DTSTAMP:${z(n)}`,
		`LAST-MODIFIED:${z(n)}`,
		`DTSTART:${z(new Date(a))}`,
		`DTEND:${z(new Date(o))}`,
		`SUMMARY:${B(i)}`,
		`DESCRIPTION:${B(t(e))}`,
		...u ? [`LOCATION:${B(u)}`] : [],
		...s ? [`URL:${s.replace(/\s/g, "")}`] : [],
		"STATUS:CONFIRMED",
		"TRANSP:OPAQUE",
		"END:VEVENT"
	];
}
function z(e) {
	return e.toISOString().replace(/[-:]|\.\d{3}/g, "");
}
function B(e) {
	return e.replace(/\r\n?/g, "\n").replace(/[\0-\x09\x0b-\x1f\x7f]/g, " ").replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}
function Kn(e) {
	let t = e.codePointAt(0) ?? 0;
	return t < 128 ? 1 : t < 2048 ? 2 : t < 65536 ? 3 : 4;
}
function qn(e) {
	let t = "", n = 0;
	for (let r of e) {
		let e = Kn(r);
		n + e > Hn && (t += `${Un} `, n = 1), t += r, n += e;
	}
	return t;
}
// src/core/sessions/describe-session.ts
function Jn(e, t, n) {
	let { start: r, end: i, audience: a, organiser: o, mode: s, place: c, summary: l, register: u, isLocal: d } = e, f = Me(new Date(r), new Date(i), t.dates), ee = [s, c].filter(Boolean).join(", ");
	return [
		p(t.time, { period: f }),
		p(t.audience, { audience: t.audiences[a] ?? a }),
		o && p(t.organiser, { organiser: o }),
		ee && p(t.where, { where: ee }),
		l,
		(u ?? !d) && p(u ? t.register : t.registerOnPage, { url: u ?? n })
	].filter(Boolean).join("\n");
}
// src/core/sessions/session-list.ts
function Yn(e, t, n = {}) {
	return Qn(e.filter((e) => Zn(e, n) && !$n(e, t)));
}
function Xn({ start: e }) {
	return le(e).slice(0, 7);
}
function Zn(e, { audience: t, region: n, month: r }) {
	return (!t || e.audience === t) && (!n || !e.regions || e.regions.includes(n)) && (!r || Xn(e) === r);
}
function Qn(e) {
	return e.map((e) => ({
		session: e,
		start: Date.parse(e.start)
	})).sort((e, t) => e.start - t.start).map(({ session: e }) => e);
}
function $n(e, t) {
	return t >= new Date(e.end);
}
// src/core/sessions/merge-sessions.ts
function er(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let t of e) {
		let e = nr(t);
		n.set(e, [...n.get(e) ?? [], t]);
	}
	let r = new Set(e.map(({ id: e }) => e)), i = tr(t).map((e) => {
		let t = n.get(nr(e)) ?? [], i = t.find((t) => rr(t, e));
		if (!i) return {
			...e,
			id: ar(e.id, r)
		};
		t.splice(t.indexOf(i), 1);
		let { id: a, register: o } = i;
		return {
			...o && { register: o },
			...e,
			id: a,
			isLocal: !1
		};
	});
	return Qn([...[...n.values()].flat(), ...i]);
}
function tr(e) {
	let t = (e) => {
		let { title: t, place: n, regions: r, register: i } = e;
		return JSON.stringify([
			nr(e),
			ir(t),
			n,
			r,
			i
		]);
	};
	return [...new Map(e.map((e) => [t(e), e])).values()];
}
function nr({ start: e, audience: t }) {
	return `${String(Date.parse(e))} ${t}`;
}
function rr(e, t) {
	return ir(e.title) === ir(t.title) || !!e.register && e.register === t.register;
}
function ir(e) {
	return e.trim().toLowerCase().replace(/\s+/g, " ");
}
function ar(e, t) {
	let n = e;
	for (let r = 2; t.has(n); r++) n = `${e}-${String(r)}`;
	return t.add(n), n;
}
// src/core/lookup/postcode-table.ts
var or = /^(\d+[A-Z]?)(?:-(\d+))?([a-z])?(.*)$/, sr = /(\d)(?:-(\d))?([a-z])([a-z]?)((?:[A-Z]{2}[a-z]?)*)/g;
function cr(e) {
	let t = `;${e}`, n = /* @__PURE__ */ new Map();
	return (e) => {
		let { area: r } = e;
		n.has(r) || n.set(r, lr(t, r));
		let i = n.get(r);
		return i && ur(i, e);
	};
}
function lr(e, t) {
	let n = e.indexOf(`;${t}`);
	for (; n >= 0 && !mr(e.charAt(n + t.length + 1));) n = e.indexOf(`;${t}`, n + 1);
	if (n < 0) return;
	let [r = ""] = e.slice(n + t.length + 1).split(";", 1), i = r.charAt(0), a = r.slice(1), o = /* @__PURE__ */ new Map();
	for (let e of a.split(",")) {
		let [, t, n = t, r = i, a = ""] = or.exec(e) ?? [];
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
function ur(e, t) {
	let { district: n, sector: r, unit: i } = t;
	if (e.districts.size === 0) return V(e.letter, "area");
	if (n === void 0) return V([...e.districts.values()].map(gr).join(""), "area");
	let a = e.districts.get(n);
	if (!a) return r === void 0 ? dr(e, n) : void 0;
	if (a.sectors === "") return V(a.letter, "district");
	if (r === void 0) return V(gr(a), "district");
	let o = fr(a, r);
	if (o.cuts === "") return V(o.first, "sector");
	let { letters: s } = o;
	if (i === void 0) return V(s, "sector");
	let c = hr(o, i);
	return {
		letters: c,
		level: "unit",
		neighbours: s.replace(c, "")
	};
}
function dr(e, t) {
	let n = [...e.districts].flatMap(([e, n]) => e.replace(/[A-Z]$/, "") === t ? gr(n) : []);
	return n.length > 0 ? V(n.join(""), "district") : void 0;
}
function fr(e, t) {
	let { letter: n } = e;
	return e.bySector ??= pr(e.sectors), e.bySector.get(t) ?? {
		first: n,
		second: "",
		cuts: "",
		letters: n
	};
}
function pr(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [, n = "", r = n, i = "", a = "", o = ""] of e.matchAll(sr)) {
		let e = _r(i + a + o.replace(/[A-Z]/g, ""));
		for (let s = Number(n); s <= Number(r); s++) t.set(String(s), {
			first: i,
			second: a,
			cuts: o,
			letters: e
		});
	}
	return t;
}
function mr(e) {
	return e >= "a" && e <= "z";
}
function hr({ first: e, second: t, cuts: n }, r) {
	let i = e;
	for (let [, a = "", o = ""] of n.matchAll(/([A-Z]{2})([a-z]?)/g)) {
		if (r < a) break;
		i = o || (i === e ? t : e);
	}
	return i;
}
function gr({ letter: e, sectors: t }) {
	return e + t.replace(/[^a-z]/g, "");
}
function V(e, t) {
	return {
		letters: _r(e),
		level: t,
		neighbours: ""
	};
}
function _r(e) {
	return e.length === 1 ? e : [...new Set(e)].join("");
}
// src/data/places.ts
var vr = "\nBolton;Bury;Manchester;Oldham;Rochdale;Salford;Stockport;Tameside;Trafford;Wigan\nCheshire East;Cheshire West and Chester;Halton;Warrington\nCumberland;Westmorland and Furness=Allerdale;Barrow-in-Furness;Carlisle;Copeland;Cumbria;Eden;South Lakeland\n\nBlackburn with Darwen;Blackpool;Burnley;Chorley;Fylde;Hyndburn;Lancashire;Lancaster;Pendle;Preston;Ribble Valley;Rossendale;South Ribble;West Lancashire;Wyre\nKnowsley;Liverpool;Sefton;St. Helens;Wirral\nBradford;Calderdale;Kirklees;Leeds;Wakefield\nHartlepool;Middlesbrough;Redcar and Cleveland;Stockton-on-Tees\nCounty Durham;Darlington\nEast Riding of Yorkshire;Hull;Kingston upon Hull;North East Lincolnshire;North Lincolnshire\nGateshead;Newcastle upon Tyne;North Tyneside;Northumberland;South Tyneside;Sunderland\nNorth Yorkshire;York=Craven;Hambleton;Harrogate;Richmondshire;Ryedale;Scarborough;Selby\nBarnsley;Doncaster;Rotherham;Sheffield\nBirmingham;Coventry;Dudley;Sandwell;Solihull;Walsall;Wolverhampton\nCannock Chase;East Staffordshire;Lichfield;Newcastle-under-Lyme;South Staffordshire;Stafford;Staffordshire;Staffordshire Moorlands;Stoke-on-Trent;Tamworth\nNorth Warwickshire;Nuneaton and Bedworth;Rugby;Stratford-on-Avon;Warwick;Warwickshire\nBromsgrove;Herefordshire;Malvern Hills;Redditch;Shropshire;Telford and Wrekin;Worcester;Worcestershire;Wychavon;Wyre Forest\nAmber Valley;Bolsover;Chesterfield;Derby;Derbyshire;Derbyshire Dales;Erewash;High Peak;North East Derbyshire;South Derbyshire\nBlaby;Charnwood;Harborough;Hinckley and Bosworth;Leicester;Leicestershire;Melton;North West Leicestershire;Oadby and Wigston;Rutland\nBoston;East Lindsey;Lincoln;Lincolnshire;North Kesteven;South Holland;South Kesteven;West Lindsey\nNorth Northamptonshire;West Northamptonshire=Corby;Daventry;East Northamptonshire;Kettering;Northampton;Northamptonshire;South Northamptonshire;Wellingborough\nAshfield;Bassetlaw;Broxtowe;Gedling;Mansfield;Newark and Sherwood;Nottingham;Nottinghamshire;Rushcliffe\nBracknell Forest;Buckinghamshire;Cherwell;Milton Keynes;Oxford;Oxfordshire;Reading;Slough;South Oxfordshire;Vale of White Horse;West Berkshire;West Oxfordshire;Windsor and Maidenhead;Wokingham=Aylesbury Vale;Chiltern;South Bucks;Wycombe\nBasingstoke and Deane;East Hampshire;Eastleigh;Fareham;Gosport;Hampshire;Hart;Havant;Isle of Wight;New Forest;Portsmouth;Rushmoor;Southampton;Test Valley;Winchester\nAshford;Canterbury;Dartford;Dover;Folkestone and Hythe;Gravesham;Kent;Maidstone;Medway;Sevenoaks;Swale;Thanet;Tonbridge and Malling;Tunbridge Wells\nElmbridge;Epsom and Ewell;Guildford;Mole Valley;Reigate and Banstead;Runnymede;Spelthorne;Surrey;Surrey Heath;Tandridge;Waverley;Woking\nAdur;Arun;Brighton and Hove;Chichester;Crawley;East Sussex;Eastbourne;Hastings;Horsham;Lewes;Mid Sussex;Rother;Wealden;West Sussex;Worthing\nBath and North East Somerset;Bristol;North Somerset;Somerset;South Gloucestershire=Mendip;Sedgemoor;Somerset West and Taunton;South Somerset;Taunton Deane;West Somerset\nCornwall;Devon;East Devon;Exeter;Isles of Scilly;Mid Devon;North Devon;Plymouth;South Hams;Teignbridge;Torbay;Torridge;West Devon\nBournemouth, Christchurch and Poole;Dorset=Bournemouth;Christchurch;East Dorset;North Dorset;Poole;Purbeck;West Dorset;Weymouth and Portland\nCheltenham;Cotswold;Forest of Dean;Gloucester;Gloucestershire;Stroud;Tewkesbury\nSwindon;Wiltshire\nBedford;Central Bedfordshire;Luton\nBasildon;Braintree;Brentwood;Castle Point;Chelmsford;Colchester;Epping Forest;Essex;Harlow;Maldon;Rochford;Southend-on-Sea;Tendring;Thurrock;Uttlesford\nBroxbourne;Dacorum;East Hertfordshire;Hertfordshire;Hertsmere;North Hertfordshire;St Albans;Stevenage;Three Rivers;Watford;Welwyn Hatfield\nBreckland;Broadland;Great Yarmouth;King's Lynn and West Norfolk;Norfolk;North Norfolk;Norwich;South Norfolk\nCambridge;Cambridgeshire;East Cambridgeshire;Fenland;Huntingdonshire;Peterborough;South Cambridgeshire\nBabergh;East Suffolk;Ipswich;Mid Suffolk;Suffolk;West Suffolk=Forest Heath;St Edmundsbury;Suffolk Coastal;Waveney\nBarking and Dagenham;Barnet;Bexley;Brent;Bromley;Camden;Croydon;Ealing;Enfield;Greenwich;Hackney;Hammersmith and Fulham;Haringey;Harrow;Havering;Hillingdon;Hounslow;Islington;Kensington and Chelsea;Kingston upon Thames;Lambeth;Lewisham;Merton;Newham;Redbridge;Richmond upon Thames;Southwark;Sutton;Tower Hamlets;Waltham Forest;Wandsworth;Westminster\nCity of London\nBerkshire~Thames Valley\nCounty Durham~Cleveland;Durham\nGloucestershire~Avon & Somerset;Gloucestershire\nGreater London~Metropolitan\nLincolnshire~Humberside;Lincolnshire\nNorth Yorkshire~Cleveland;North Yorkshire\nTyne and Wear~Northumbria\n", yr = "\nwales=Wales;Blaenau Gwent;Bridgend;Caerphilly;Cardiff;Carmarthenshire;Ceredigion;Conwy;Denbighshire;Dyfed-Powys Police;Flintshire;Gwent Police;Gwynedd;Isle of Anglesey;Merthyr Tydfil;Monmouthshire;Neath Port Talbot;Newport;North Wales Police;Pembrokeshire;Powys;Rhondda Cynon Taf;South Wales Police;Swansea;Torfaen;Vale of Glamorgan;Wrexham\nscotland=Scotland;Aberdeen;Aberdeenshire;Angus;Argyll and Bute;Clackmannanshire;Dumfries and Galloway;Dundee;East Ayrshire;East Dunbartonshire;East Lothian;East Renfrewshire;Edinburgh;Falkirk;Fife;Glasgow;Highland;Inverclyde;Midlothian;Moray;Na h-Eileanan Siar;North Ayrshire;North Lanarkshire;Orkney Islands;Perth and Kinross;Renfrewshire;Scottish Borders;Shetland Islands;South Ayrshire;South Lanarkshire;Stirling;West Dunbartonshire;West Lothian\nnorthern-ireland=Northern Ireland;Antrim and Newtownabbey;Ards and North Down;Armagh, Banbridge and Craigavon;Belfast;Causeway Coast and Glens;Derry and Strabane;Fermanagh and Omagh;Lisburn and Castlereagh;Mid and East Antrim;Mid Ulster;Newry, Mourne and Down\nchannel-islands=Channel Islands;Guernsey;Jersey\n", br = "GYc;JEc;DEd,1,3-5,6d2dmADAPAYBEBGBHBPDGEBEDFRGAGBGGGSGTGUHGHHJQJR5dmBQBRBTEAGAHGHPHRLELFQZRARBRD,7,11-12,13m9mdLYLZ,14m,15m0mdBFBPBQBSDRDSPSPWQAQJQNTPTQTRTSTTTWTXUAUDYZ9mdFUFWNHNJNQNRPRPSPWPXQEQGQXRASLSQST,21-24,45,55-56,65,72-75,99;LEd,1-9,10d3dmAZBABLBNDPDREEEFFTFWGAGLGNHTHWHZJDJEJGJJLANA,11-16,17d5dmBABD6dmARAURBRD,18-19,21,41,65,67,87,94-95;LNd,1-6,7d6dnJXLGLQLS,8d6dnBPBQ,9-13;NGd,1-25,31-34,80,90;NNd,1-6,7d2dsJPJR,8-9,10d0deSGSH9deFGFHFRFSFTFWLELYNANBNQNRPTPW,11d6dmDSDWDXFALALBLLLN,12d8dsFUFWGRGSGZHA,13d5dsBAFAFTGAGWHAJAJYJZLDLELFNJNNPRPSRFRQRRRURWRXSNSQSRSUSWSXSYSZTATETPTQTRTUUYWAYAYEYS,14-18,29d7deHJHLHPHQHRHWHXJAJBJGJQJRLDLEXAXB;ALe,1-10;CBe,1-11,21-25;CMe,0-9,11-12,13e3elJAJB,14e5elNGNH,15-24,77,92,98-99;COe,1-16;IPe,1-33,98;LUe,1-5,6e1esRUSA2esBABBEEFAFEFHFLFNFPFUGAGYHAHNHPHQHRHWHXJBJDJJJLJPLELFNSNTQSQWRARLRNRQRWSA,7e0esAZBABBBHBPBQBTBWBXDUDWDZEEEQERFLFNFRFTPNPPWFXAXZYA9seBHBQBSBTBWBXDUDWFNFPFQFRGNGPHDHGHHHPHRJYLAQSRARBRGRHRPSRSSTETHTJXA;NRe,1-35,99;PEe,1-5,6d0deABAEDRDSFFFGFHFJFRFWFXGAGFGGGQGRLGLHLYLZNX6-7e9edANAPAQARAUAYAZBABYDADDDEDHDJGAHAHPHQHS,7,8d4deXA6edEPEQERESETEWFJFPFRFUFWHANPNQNUNWPARASBSDSTSYTA9e,9d1deNAPAXQXR2deLHLJ3deADALANAXBABFBGDADLDQDRERETFAFBFDHALLWAWL4deWA9e,10-11d,12d0deQXRA,13e4edJFJG5edFFFGNNNPPDPGQAQDQERFRHRQRSTA,14e7edJHJLJPJQJSJW,15-16,19,20-25d,26-33,34e4edHGHNHQHR,35-38;SGe,1-19;SSe,0-9,11-17,22,99;WDe,3e1elPZQA5esQBQD6esDPEWEXFA8elUAUGURUSUUUYUZWAXDYA9esXWXX,4-5,6e2elRNRPRWSA,7,17-19,23e1elJQJRNTNWNXNY,24-25,99;BFf;BTi;BRl,1-5,6l7lsNZPAPJPQPRQBQDQLQQQR,7,8s7slQGQSQWQX8slEPER;CRl,0,2,3s0slDBDYEXEZ5slQQQRQSQTQUQW,4,5l1lsLTNANNPAPLPPPSPXRNSASBSETAYA3lsBNBPDXDYDZEAEBEDEEEHEJELFAFEFFFHLALFLGLJLLLRLTLWLXLYNANYPAQAQBWAYA,6s9slABADAEAGAHAJAUAYBWBXFGFHPPPR,7,8l5lsFHFPGFGQ,9,90;ECl,1A,1M,1N,1P,1R,1V,1Y,2A,2M,2N,2P,2R,2V,2Y,3A,3M,3N,3P,3R,3V,4A,4M,4N,4P,4R,4V,4Y;ENl,1,2l8leATAW,3,4l0lePAPN,5l3leJEJF4elAGAPAQAWAYBFBJFAHARASNSZ,6e5elQTRA,7e5elHRHS,8e7elRRRY8elEXFAHNJAQTQWQXRHRQRRRYSA,9e1elALAN,10-11e;El,1,1W,2-3,4l7leBFBHDFDGFAFPQLRSRWRXSASE,5-18,20,22,98;HAl,0-4,5l4leAJAL,6l2leARBDBPBSEAFAFFFPHHHQHRJPJQJSLANAPQPR3leAPASATBABFBGBPBQBSFAFDFEFFFGFHGAGZJXJZLBLDLGLHLTLWLXNANBNFNGNPNQNZPRPWPXPYQASHSJSLWA,7l3leHXHZ,8-9;IGl,1-6,7e4leBJBLFBFDGHGRQAQLQQQS5elJGJN6elATAWHLHXNGNNNQNT,8l0leSQSR1e8leAGAHAUAWAXBFBGBHBQBSENEPPXQA9leDNDPWA,9e5elHEHFHLHPHQHRHWHXJBJEJGJSJWLATTTW6elEDEFEREWEXFAFBFDJAJS,10e,11;NWl,1,1W,2-11,26;Nl,1,1C,1P,2-22,81;RMl,1-3,4e1elFAFBJXLTPARAUYXA,5-13,14l2leXBXH3leBFBGBJBLBNBSEBEHENEPPDPFPJPLREUA,15e4elUUXAXJXL,16-20e;SEl,1,1P,2-28;SMl,1,2l5lsPAPHPJPR7lsHJHQHRHXJLNANDNNNQNR,3l8lsABADALANDPDR,4,5l4lsHTHW,6,7s1slPFPJPLPNPQPZQARN3slBABGDXDZHZJBJFJH;SWl,1A,1E,1H,1P,1V,1W,1X,1Y,2-20,95;TWl,1-5,6l3lsPAPR,7-11,12l2lsFZGA,13,14l8lsFPFQRTRURWRX,15s1slATAWAXBABFBGBLBPHXHY,16-18s,19s6slBPBQBWBX7slLELFLZNA,20s;UBl,1-7,8l1lsDHDQNBND,9s5slHNHRQA6leHZJA,10-11,18;WCl,1A,1B,1E,1H,1N,1R,1V,1X,2A,2B,2E,2H,2N,2R;Wl,1A,1B,1C,1D,1F,1G,1H,1J,1K,1S,1T,1U,1W,2-14;Bm,1-21,23-38,40,42-50,60-78,79m0mdPJPL,80,90-99;CVm,1-8,9m1mdRDRE3mdFNFQFRHBLGNSNTNXNYSHSPSRSUSXSYYA,10m0mdRYRZSBSDTTTWTXTYTZUBUXUY,11m6mdBEBF,12,13d0dmWA,21-22,23m0mdAEAGAQATPGPHSPSQSRSWSXTATETHXXYA8mdAJAQAWAXBFBGBQBSFAFGFJFQGDHASATETF,31-37,47;DYm,1-14;HRm,1-2,3m5xmALANBBBGBZDAENEQERFAFEHZQXRERFRHRNRPRQRRRWRXSTSWSXSZTATH6mxBWBXEXEZHAHEHLHPJJJLJUJZ,4,5m3mxEPEQGDGHNDNENPNQNRPBPDPFPJPQPRPSPWPXQBQYQZRB,6-7,8m1mtNTNUNXPJPQPRPWPXQYRARSRWRXSDSESG2mtHZJALGLN,9m7mtAHAJARASBJBLEFEGFBFDLFLHSPSQ;STm,1-6,7m1mwUFUG2w3mwAJNANGNZPAPGPQPSPWPXPYPZQB4mwHAHBNJNNNPNQNRPGYEYFYPYU,8-13,14m5mdBPBQBSBW,15-21,55;SYm,1-4,5m0mxJJJP9mxARBXEUEWFBFDFFGAGNGPGRGXLDLESBWA,6,7m8mxPSPW,8,9m5mxJPJQJWJX,10m0x7mxJEJPJQJRJWJXLQLRNENHNSNWNXPBPGPHPSPWPXRA9mxBPBQBWBXFNFQHZJAJGJQJRLSLTLULWLXPAPB,11-12,13m2mxJHJLJNJYJZLFLJLTLULZPBPD3mxADBFBGBLBQFAGAJDNZPF4mAHwAQmARwBFmBGwBHmBJwBLmBQwBTmDAwDBmDDwDEmEBwEDmEYwHAmHDwHJmHLwHNmHPwJLmJQwJRmJWwJYmLAwLRmLSwLZmNAwNBmNDwNGmQLwQQmQRwRExRFw,14w7wANxAPwAZxBAwHYxHZwJHxJJwJTxJWwJZxNEwWAm,15x6xmAXAZBDBFBGDHDPDQDRDSEDEFEPEQFHHAHTHWHYHZSPSQSYTATRTWTZUAUBUJUQUR,16-20x,21x8xmDLDPEPEQERESEWEXFFFGJLJZ,22x6xmEAENEQERHBHEJXJYLGLHLLLPLQNAQYQZTNTPWEXA,23-25x,99;TFm,1-8,9m3mwFHFJ,10-13;WRm,1-7,8m9mtLALB,9-10,11m7mtADAEHFHGQAQDQEQFQNQPQUQXTGTNTPTWTXUA,12m7mtFJFLFTGAJHJJJQJSJTJWJXLALBLHLJLLLQLTLYNNNQNRPEQHQNQQRG,13m6mtAHAJAQAR,14-15,99;WSm,1-15;WVm,1-16,98-99;BDn,1-22,23n3nwFEFFJPJQJSLATQTRUJUL4nwLNLPSFSPSQSRSU,24,97-99;DHn,1-9,97-99;DLn,1-11,12n0nwJAJB,13-17,98;DNn,1-8,9n2ndENEQNWNX,10d4dnBEBF6ndABBFBGBXDJDQDREZFAFBFDFEHEHN,11n8d9ndHAHB,12,14-16,17n3ndAPAQARAUAWAX,18-19,20n8ndSUSWSXSY9ndFHFJFQFRGZHAHEHP,21d3dnHYJA4dnASATAUAWAYEREWEXFAFLGAGEGGHAHUJDJERERGRHTFTHTLTP,22d,31-35,36n5dnPXPYRPRQ,37n0ndFAFBJEJGSRSWSYTJTRTW8dnLLLQ,38n6ndAGBFBGBJBLDBDEDFEEELENFDFHHA,39n6ndSSST,40,41n7ndQHQJ8ndDEDFEAFDFPFRHAJDJETATPTQ;HDn,1-9;HGn,1-5;HUn,1-20;HXn,1-7;LSn,1-29,88,98-99;NEn,1-13,15-49,61-71,85,88,92,98-99;SRn,1-8;Sn,1-7,8n8ndBGBL,9-10,11n7ndTZXA,12n3ndGBGDXDXEXFXHXJXLXNXQXR,13-14,17n3ndBPDA,18d,20,21d,25-26,32-33d,35-36,40-45d,49d,60-66,70-75,80d3dnJGLD,81d8dnAHALARAZBABNBQBSBZDADBDJDQDSJPJQJRLLLNLPNRNSNYPAPTPUQAQSQWQYRATA,95-99;TSn,1-29;WFn,1-17,90;YOn,1,7-8,10-19,21-26,30-32,41-43,51,60-62,90;BNs,1-3,5-18,20-27,41-45,50-52,88,95,99;CTs,1-21,50;DAs,1s3slLDLENPNQNRQFQGQLQQQWQXQYQZWA4lsAFALAQAS5lsADQJQL,2-4,5l2slAJAQARBDBEBGBHBJBQDGDHDXFAGALA9s,6-8l,9-13,14l5lsASAUFBFD,15-16l,17l9s,18l;GUs,1-12,14-35,46-47,51-52;HPs,1-3e,4e1esFRFSNFNJQUQWQXRARDSA2esSXSZ3esUEUF,5s1seFFFJXBXF,6-7,8s4seBTBW,9-22,23e4esBWBXFEFFLALHLJLLLNNGNHNPNQNRPTPUQRQS5esFUFWQGQJRZSA6esJTJWJXLRLZPDPFPU,27;KTs,1-3l,4l7lsADAEAFATAUAWAXELENHZJEJXJYJZLALDNANBPLPQPSPXPYQAQDQHQLQX,5l,6l4lsERESETEU5lsAZBBDRDTDXJLJNLRPXRYRZWA6lsNDNENZPAPFPGQEQHRPRQSASB,7s0slJUJWZA,8s9slANAQARAWAXAYBDBEBNBQBSBTBUDE,9l1lsBHBJUAXA,10-16,17s2slDFDGJJJNJWJXLPLQLRLS3slHLHY,18s7slTRYA,19s9slHNHPHWHXJAJB,20-21,22s0slDPDQ,23-24;MEs,1-20;MKs,1-15,16s8sdLRLTPBPE,17s8seAPAQAXBFBGBYDDDEDFDYDZETFRFSHEHFHHHJHLJDJHJQJRLBLFLGNJNQNRNTNWNXPAPBQJQLQRQSQUQWRXRYSHSQSRSWSXTBTETUTWTYXGXLXQXRXXXYYHYJ9seDLDNDPDQDREPEQETEWEXEZFAFBFFFGFHFJFNFSFTHDJBPAPBPGPNPPPRPTRA,18,19d6dsDEDFDSDWDXEHEJESETEXFSFTFWFXUAUX7sdBABHDFDLEZFEJAJSJULA,40-42e,43e8esAEAQARAW,44-45e,46,77;OXs,1-5,7s5smQBQDSJSL6stFEFFSDSTSWSXUAUGURUWUXWAXAXUXWXX,9-14,15s5smAFBLBNBPBQBSDWDXFDFGFJFQHFHHHNHQHRJPJQJRJWJXNBND6smDGDYEBEDHJHQHRHWLPLQ,16,17d1sAGdAPsAQdARsBSmBWsBXmDNsDQmDRsDSmDWsDXmENsEQmERsETdEUsFAmFBsFLdGAsHSmHWsHXmJPsJQmJRdJTsJUdJWsJXdNAsTLdTQsUAm2dsBLBPBWBXERESFJFLJUJWJXJY3dsDZFTFWFZGAJRJSNXNYPGPLPPPWPXSHWAZA,18s4stBFBGBPBQDJDNDSDTTATZURXA,20,25-26,27s7sdSLSN,28-29,33,39,44,49;POs,1-22,30-41;RGs,1-2,4-10,12,14,17s0stGWGXLNLPQTQURERRRWRYSSSTSUSYTBUHWAWHWLYA,18-31,40-42,45;RHs,1-20,77;SLs,0-8,9s0seQYQZRARE,60,95;SOs,14-25,30-32,40-43,45,50,51s6stFTFW,52-53,97;TNs,1-13,14s7slHRHWNQNRNZPAQARPSFSG,15,16s1slZA2slHAJSNNNTNW3-9l,17-40;BAt,1-16,20-22;BHt,1-22,23t5tsQQQR7tsAGALATAWAXBPBQBTBUBWDAES8s,24s2stABYA,25s,31t7tsASAT;BSt,1-11,13-16,20-32,34-37,39-41,48-49,98-99;DTt,1-11;EXt,1-24,31-39;GLt,1-6,7t3tsHAHBHDHNHQHRHUHWHXJSJWNAQJRL,8-15,16t8txPBPD,17t0tmLSLU9tmBHBP,18t1tmJPJQNRNUNZPBPFPPPQPS,19t3tmNUNWPAPUPWPXPYPZ4tmLTLXLYNFNGNTNWQAQGQW,20t6tmADBGEPEQERFAHAHBHEHFHPJD7mtABADARASBADUDXEBFAFBFDFGFHHAPLPNQAQEQRQWQYUAUBWAYA8tmGFGLHNHQHRHXJQJR,50-54,55t6tmNYNZTHTJTQTR,56t0tDLmDNtFRmFStPEmPFsPHmPStPWmQAtRLmRPsRQtRRmSLsSNmSSsSWmSXsTBtTDmTFtTGmTHt9tmAUAWQUQWQXQZRARFRNRPSATA;PLt,1-35,95;SNt,1-5,6t7tsPRPXPZQA8stJJJLNZPBPERA,7s,8t2tsJTJU,9-16,25-26,38,99;SPt,1-3,4t0tsDRDSDTDWDXEHETEU,5t1tsBABFBPBQBSBUBZDBESEUEXEYEZHNHQHRHUHWJAJBJGJHJLJQJWPFTHTNUAUY2tsDBDDLPLQ5tsRLRN,6s1stPUPWPXPY3tsBPBQBSBWBXDDEDEFELENESEWEXFBFFFHHAHFHGHYJBJZLALULWLYNAPDPEPHPLPTPURA,7-8,9t7tsRLRNTATBTDTETFTHTJWAYA,10s,11s9stBWBXDDFPFQFZGAHEHGHLJELNLQLRLSLWLYPEPGTYTZ;TAt,1-24;TQt,1-14;TRt,1-27;BBw,1-12,18w6wnJHJJJRJSLBLD;BLw,0-9,11,78;CAw,1-7,8w2wnJFJG7wnABAEBBBPBQBSBUBWDHDQDRLTNE,9w3wnBGBJLALBNHNL,10-28,95;CHw,1w4wxQLQNQXRA6wxBABDBLBUBXDADDDEEBEDHAHEHHHJQBQDQEQHQQQR,2-3,4w0x8wxBFBGBTBUFAHALALBLHLLLQLSLTLULWLXNANDNHNLPBPDPYPZQBQDQEQUQWQXQZRDRF9xwADAHAQARBWBXDEDXEBEHELFWGAGDGHGWHAPAQA,5-8x,25-34,41-49,60-66,70,88,99;CWw,1,2w5wmPUPXPYQAQBQJQQQRSBSD,3m0w9mwBXBYDBDE,4-11,12w3wmNDNGQFQHQNQPQQQRQWQXSBSJ,98;FYw,1-8;IMw;LAw,1,2w7nwDNDPDWDX8nwAXAZBFBGFAFBGAHAJFJHJLNZPARPRQ,3-5,6w3nwLXLY,7-9,10w5wnPTPWPXQA,11-23;Lw,1-40,67-72,74-75,80;Mw,1-9,11-35,38,40-41,43-46,50,60-61,90,99;OLw,1-13,14n6nwURUZ7nwEAEE8nwQERA,15w9wnPEPF,16;PRw,0-9,11,25-26;SKw,1-10,11w0wmQTTA,12,13d,14w8wdLALE,15-16,17d0dmADAEAJALBHBSENEPEREWEXHLHNRNRQRRSHTJTL,22d3dwAHAPAZBBLALR,23d7dwBSBUEHELQUQWQXRHRNRRTEUA;WAw,1-16,55,88;WNw,1-8;CFx;LDx,1-6,7x1xmDYEBNBNGTNUGUWUYYSYTYUYWYY,8x2xmHHHXHYLALELFLGLJLLNEPRPT;LLx,11-13,14x5xmBUBWBYBZDADHDLEPEWEYLJLLLPLQ,15-49,51-78;NPx,4,7x8xmEBEDHHHL,8,10-13,15,16x7txNXPAWAYA,18-20,22-24,25x3xmSRSWSXSY4xtASATLALELHLULXNY5xmQJQQRDRERGRZ,26,44,90;SAx;ABy;DDy;DGy,1-14,16y5ywHTHWHZJD;EHy;FKy;Gy;HSy;IVy;KAy;KWy;KYy;MLy;PAy;PHy;TDy,1-4,5y8ynARAS,6-8,9y0ywTJTLTPTQTRTUTWTX,10-11,12y4ynFHHAQA,13-14,15n1nyBTBUFFFGSUSWSZTATDTQTRTUTWTXUFUNUSUTUZWAXAXX;ZEy", H = {
	title: "Regional Prevent education co-ordinators",
	url: "https://www.gov.uk/guidance/regional-prevent-education-coordinators",
	updated: "2025-05-21",
	checked: "2026-11-21",
	licence: "OGL-UK-3.0"
}, { checked: xr } = H, U = (e) => ({
	source: e,
	checked: xr,
	certainty: "seen"
}), W = (e) => ({
	source: e,
	checked: xr,
	certainty: "inferred"
}), G = U(H.url), K = (e, t, n) => ({
	...G,
	id: e,
	name: t,
	policeAreas: n,
	post: "unknown"
}), Sr = [
	K("north-west", "North-West", [
		"Greater Manchester",
		"Cheshire",
		"Cumbria",
		"Isle of Man",
		"Lancashire",
		"Merseyside"
	]),
	K("north-east", "North-East", [
		"West Yorkshire",
		"Cleveland",
		"Durham",
		"Humberside",
		"Northumbria",
		"North Yorkshire",
		"South Yorkshire"
	]),
	K("west-midlands", "West Midlands", [
		"West Midlands",
		"Staffordshire",
		"Warwickshire",
		"West Mercia"
	]),
	K("east-midlands", "East Midlands", [
		"Derbyshire",
		"Leicestershire",
		"Lincolnshire",
		"Northamptonshire",
		"Nottinghamshire"
	]),
	K("south-east", "South-East", [
		"Thames Valley",
		"Hampshire",
		"Kent",
		"Surrey",
		"Sussex"
	]),
	K("south-west", "South-West", [
		"Avon & Somerset",
		"Devon & Cornwall",
		"Dorset",
		"Gloucestershire",
		"Wiltshire"
	]),
	K("east-of-england", "East-of-England", [
		"Bedfordshire",
		"Essex",
		"Hertfordshire",
		"Norfolk",
		"Cambridgeshire",
		"Suffolk"
	]),
	{
		...K("london", "London", ["Metropolitan", "City of London"]),
		...W(H.url)
	}
], Cr = "\nn=north\ns=south\ne=east\nw=west\nne=north east\nnw=north west\nse=south east\nsw=south west\nmids=midlands\nabertawe=swansea\nalderney=channel islands\nalnwick=northumberland\nbanes=bath and north east somerset\nbathnes=bath and north east somerset\nbcp=bournemouth christchurch and poole\nbeds=bedfordshire\nberks=berkshire\nberwick upon tweed=northumberland\nbham=birmingham\nbhcc=brighton and hove\nblack country=west midlands\nblyth valley=northumberland\nbmouth=bournemouth\nbnes=bath and north east somerset\nbridgnorth=shropshire\nbrum=birmingham\nbucks=buckinghamshire\nbwd=blackburn with darwen\ncaerdydd=cardiff\ncambs=cambridgeshire\ncaradon=cornwall\ncarms=carmarthenshire\ncastle morpeth=northumberland\ncec=cheshire east\nches=cheshire\ncpca=cambridgeshire\ncw=cheshire west and chester\ncwac=cheshire west and chester\ncyc=york\ncymru=wales\nderbys=derbyshire\nderwentside=county durham\neasington=county durham\neast anglia=east of england\neastern=east\nellan vannin=isle of man\neoe=east of england\neryc=east riding of yorkshire\nescc=east sussex\ngla=greater london\nglos=gloucestershire\ngmca=greater manchester\ngmp=greater manchester\ngt=great\ngtr=greater\nhants=hampshire\nherts=hertfordshire\nhf=hammersmith and fulham\nhiow=hampshire\nhiowc=hampshire\nhunts=huntingdonshire\niom=isle of man\niow=isle of wight\nisle of white=isle of wight\nkc=kensington and chelsea\nkcc=kent\nkennet=wiltshire\nkerrier=cornwall\nlake district=cumbria\nlancs=lancashire\nlbbd=barking and dagenham\nlbhf=hammersmith and fulham\nlbrut=richmond upon thames\nlbth=tower hamlets\nlbwf=waltham forest\nlcr=merseyside\nlcrca=merseyside\nleics=leicestershire\nlincs=lincolnshire\nlpool=liverpool\nmbro=middlesbrough\nmcr=manchester\nmet=metropolitan\nmiddlesex=greater london\nmiddx=greater london\nmk=milton keynes\nmkcc=milton keynes\nmorpeth=northumberland\nmps=metropolitan\nmside=merseyside\nnelc=north east lincolnshire\nnew scotland yard=metropolitan\nnhants=northamptonshire\nni=northern ireland\nnnc=north northamptonshire\nnorth east and yorkshire=north east\nnorth riding=north yorkshire\nnorthants=northamptonshire\nnorthern england=north\nnorthwestern=north west\nnottm=nottingham\nnotts=nottinghamshire\nnyc=north yorkshire\nnycc=north yorkshire\nnyp=north yorkshire\nouter hebrides=na h eileanan siar\noxon=oxfordshire\npboro=peterborough\npembs=pembrokeshire\npenwith=cornwall\npotteries=stoke on trent\npsni=northern ireland\nrbg=greenwich\nrbk=kingston upon thames\nrbkc=kensington and chelsea\nrbwm=windsor and maidenhead\nrct=rhondda cynon taf\nrestormel=cornwall\nsalop=shropshire\nsark=channel islands\nscotland yard=metropolitan\nsedgefield=county durham\nsgc=south gloucestershire\nshepway=folkestone and hythe\nshrops=shropshire\nsir gaerfyrddin=carmarthenshire\nsoton=southampton\nsouth lakes=south lakeland\nsouthwestern=south west\nsquare mile=city of london\nst helier=jersey\nst peter port=guernsey\nstaffs=staffordshire\nsymca=south yorkshire\nsyp=south yorkshire\ntees valley=cleveland\nteesdale=county durham\nteesside=cleveland\ntfgm=greater manchester\ntvca=cleveland\ntvp=thames valley\ntyne valley=northumberland\ntynedale=northumberland\nvale royal=cheshire west and chester\nwansbeck=northumberland\nwarks=warwickshire\nwear valley=county durham\nwearside=sunderland\nweca=avon and somerset\nwest country=south west\nwest riding of yorkshire=west yorkshire\nwest riding=west yorkshire\nwestern isles=na h eileanan siar\nwestern=west\nwhampton=wolverhampton\nwilts=wiltshire\nwmca=west midlands\nwmp=west midlands\nwnc=west northamptonshire\nwolves=wolverhampton\nworcs=worcestershire\nwscc=west sussex\nwton=wolverhampton\nwyca=west yorkshire\nwyp=west yorkshire\nyh=north east\nynys mon=isle of anglesey\nyorks=yorkshire\nyorkshire and humberside=north east\nyorkshire and the humber=north east\nyorkshire west riding=west yorkshire\n", wr = "\nAccrington;Altrincham;Ashton in Makerfield;Ashton-under-Lyne;Atherton;Bebington;Birkenhead;Blackburn;Bootle;Bramhall;Bredbury;Cheadle Hulme;Chester;Cleveleys;Colne;Congleton;Crewe;Crosby;Darwen;Denton;Douglas;Droylsden;Dukinfield;Eccles;Ellesmere Port;Failsworth;Farnworth;Fleetwood;Formby;Golborne;Great Sankey;Hale;Haslingden;Haydock;Hazel Grove;Heswall;Heysham;Heywood;Hindley;Horwich;Huyton;Hyde;Irlam;Kendal;Kirkby;Leigh;Leyland;Litherland;Longsight;Lytham St Annes;Macclesfield;Maghull;Marple;Middleton;Morecambe;Moreton;Nantwich;Nelson;Neston;Newton-le-Willows;Northwich;Ormskirk;Penrith;Poulton-le-Fylde;Prescot;Prestwich;Radcliffe;Ramsbottom;Rawtenstall;Royton;Runcorn;Sale;Sandbach;Skelmersdale;Southport;Stalybridge;Staveley;Stretford;Swinton;Thornton-Cleveleys;Tyldesley;Urmston;Walkden;Wallasey;Westhoughton;Whitefield;Whitehaven;Widnes;Wilmslow;Winsford;Workington\nAdwick le Street;Ashington;Baildon;Batley;Bedlington;Bentley;Beverley;Billingham;Bingley;Bishop Auckland;Blyth;Bridlington;Brighouse;Brough;Burngreave;Castleford;Chapel Allerton;Chapeltown;Chester-le-Street;Cleckheaton;Cleethorpes;Conisbrough;Consett;Cramlington;Darras Hall;Darton;Dewsbury;Dinnington;Elland;Felling;Goole;Gosforth;Grimsby;Guisborough;Guiseley;Halifax;Hebburn;Horsforth;Houghton-Le-Spring;Hoyland Nether;Huddersfield;Jarrow;Keighley;Kippax;Lofthouse;Maltby;Mexborough;Mirfield;Morley;Newburn;Newport;Newton Aycliffe;North Shields;Northallerton;Ossett;Peterlee;Pontefract;Pudsey;Rawmarsh;Redcar;Richmond;Ripon;Royston;Scunthorpe;Seaham;Shipley;Skipton;South Elmsall;South Shields;Spennymoor;Stanley;Thornaby-on-Tees;Thorne;Tynemouth;Wallsend;Washington;Wath upon Dearne;Whickham;Whitby;Whitley Bay;Wombwell;Yarm;Yeadon\nAcocks Green;Acton;Aldridge;Aston;Bartley Green;Bedworth;Biddulph;Bloxwich;Brierley Hill;Brownhills;Burntwood;Burton upon Trent;Cannock;Droitwich;Evesham;Farnborough;Great Malvern;Great Wyrley;Halesowen;Hereford;Kenilworth;Kidderminster;Kidsgrove;Kingswinford;Leek;Newport;Nuneaton;Oswestry;Royal Leamington Spa;Rugeley;Ryton;Shirley;Shrewsbury;Stourbridge;Stourport-on-Severn;Stratford;Sutton Coldfield;Telford;Tipton;Washwood Heath;Wednesbury;Wednesfield;Wellington;West Bromwich;Willenhall\nAlfreton;Arnold;Basford;Belper;Buxton;Coalville;Dronfield;Earl Shilton;Eastwood;Fleet;Gainsborough;Glossop;Grantham;Heanor;Hinckley;Hucknall;Ilkeston;Kirkby;Kirkby in Ashfield;Long Eaton;Loughborough;Louth;Mansfield Woodhouse;Market Harborough;Melton Mowbray;Mountsorrel;New Mills;Newark on Trent;Oadby;Oakham;Retford;Ripley;Rushden;Sinfin;Skegness;Sleaford;Spalding;Stamford;Staveley;Sutton in Ashfield;Swadlincote;West Bridgford;Wigston Magna;Worksop\nAbingdon;Aldershot;Alton;Amersham;Amersham on the Hill;Andover;Ascot;Ashington;Aylesbury;Banbury;Banstead;Basingstoke;Bexhill-on-Sea;Bicester;Bishopstoke;Bletchley;Bognor Regis;Bordon;Bracknell;Brighton;Broadstairs;Burgess Hill;Camberley;Carterton;Caterham;Chalfont Saint Peter;Chatham;Chesham;Cobham;Cowes;Cowley;Crowborough;Crowthorne;Deal;Didcot;Dorking;East Grinstead;East Molesey;Egham;Emsworth;Epsom;Esher;Ewell;Farnborough;Farnham;Faversham;Fleet;Folkestone;Gerrards Cross;Gillingham;Godalming;Gravesend;Grove;Hailsham;Hale;Hartley;Hayling Island;Haywards Heath;Hedge End;Herne Bay;High Wycombe;Hook;Horley;Hove;Hythe;Kidlington;Lancing;Leatherhead;Littlehampton;Longfield;Lower Earley;Lymington;Maidenhead;Margate;Marlow;New Milton;Newbury;Newport;Newport Pagnell;Peacehaven;Portslade;Ramsgate;Redhill;Reigate;Ripley;Rochester;Romsey;Rottingdean;Royal Tunbridge Wells;Ryde;Saint Peters;Sandown;Seaford;Shoreham-by-Sea;Sittingbourne;South Hayling;Southsea;Staines;Strood;Sunbury-on-Thames;Swanley;Swanscombe;Tadley;Thatcham;Tonbridge;Totton;Uckfield;Walton-on-Thames;Wantage;Washington;Waterlooville;West Molesey;Weybridge;Whitstable;Windsor;Witney;Yateley\nBarnstaple;Bath;Bideford;Bridgwater;Brixham;Brixton;Burnham-on-Sea;Calne;Camborne;Chippenham;Chipping Sodbury;Cirencester;Clevedon;Devizes;Dorchester;Exmouth;Falmouth;Ferndown;Frome;Gillingham;Glastonbury;Heavitree;Keynsham;Kingswood;Mangotsfield;Melksham;Nailsea;Neston;Newquay;Newton Abbot;Paignton;Penzance;Plymstock;Portishead;Redruth;Salisbury;Saltash;St Austell;St Ives;Taunton;Teignmouth;Tiverton;Torquay;Trowbridge;Truro;Warminster;Wellington;Wells;Westbury;Weston-super-Mare;Weymouth;Yate;Yeovil\nAmpthill;Berkhamsted;Biggleswade;Billericay;Bishops Stortford;Borehamwood;Bowthorpe;Bury St Edmunds;Bushey;Buxton;Canvey Island;Cheshunt;Clacton-on-Sea;Dunstable;East Dereham;Ely;Felixstowe;Frinton-on-Sea;Grays;Hadleigh;Harpenden;Harwich;Hatfield;Haverhill;Hemel Hempstead;Hertford;Hitchin;Hoddesdon;Huntingdon;Kempston;Kempston Hardwick;King's Lynn;Leighton Buzzard;Letchworth Garden City;Lowestoft;March;Newmarket;Newport;Pitsea;Potters Bar;Rayleigh;Royston;Saffron Walden;Saint Neots;South Benfleet;South Ockendon;St Ives;Stanford-le-Hope;Stowmarket;Sudbury;Thetford;Waltham Abbey;Walton-on-the-Naze;Ware;Welwyn Garden City;Wickford;Wisbech;Witham\nActon;Archway;Barking;Battersea;Bayswater;Beckenham;Becontree;Bethnal Green;Blackheath;Brixton;Camden Town;Canary Wharf;Carshalton;Catford;Chelsea;Chessington;Chislehurst;Coulsdon;Dagenham;Earlsfield;East Ham;Enfield Town;Farnborough;Feltham;Greenford;Hadley Wood;Hampton;Harringay;Hayes;Holloway;Hook;Hornchurch;Ilford;Isleworth;Mitcham;Morden;New Malden;Northolt;Orpington;Peckham;Pinner;Purley;Richmond;Romford;Ruislip;South Croydon;Southall;Stratford;Surbiton;Tottenham;Twickenham;Uxbridge;Walthamstow;Welling;Wembley;Wimbledon;Woodford Green;Woolwich;Worcester Park\n", Tr = "\nwales=Aberdare;Abergele;Aberystwyth;Ammanford;Bangor;Barry;Blackwood;Briton Ferry;Brymbo;Buckley;Carmarthen;Chepstow;Clydach;Coity;Colwyn Bay;Cwmbran;Deeside;Ebbw Vale;Flint;Gelligaer;Gorseinon;Hawarden;Llandudno;Llanelli;Maesteg;Neath;Penarth;Pontypool;Pontypridd;Porthcawl;Prestatyn;Rhondda;Rhosllanerchrugog;Rhyl;Risca;Tonypandy\nscotland=Airdrie;Alloa;Arbroath;Ayr;Barrhead;Bathgate;Bearsden;Bellshill;Bishopbriggs;Blantyre;Bonnyrigg;Broxburn;Cambuslang;Clydebank;Coatbridge;Cumbernauld;Dalserf;Dumbarton;Dumfries;Dunfermline;East Kilbride;Elgin;Erskine;Glenrothes;Grangemouth;Greenock;Hamilton;High Blantyre;Inverness;Irvine;Isle of Lewis;Johnstone;Kilmarnock;Kilwinning;Kirkcaldy;Kirkintilloch;Larkhall;Livingston;Motherwell;Musselburgh;Newton Mearns;Orkney;Paisley;Penicuik;Perth;Peterhead;Port Glasgow;Renfrew;Rutherglen;Saint Andrews;Vale of Leven;Viewpark;Wishaw\nnorthern-ireland=Antrim;Ballymena;Banbridge;Bangor;Carrickfergus;Castlereagh;Coleraine;Craigavon;Derry;Larne;Lisburn;Londonderry;Newry;Newtownabbey;Newtownards;Omagh;Portadown\n", Er, Dr = () => Dt([
	...jt(vr, Sr),
	...Mt(wr, Sr),
	...Nt(yr),
	...Nt(Tr)
], St(Cr)), Or = {
	postcodes: cr(br),
	names: () => Er ??= Dr()
}, kr = {
	formats: {
		words: /^(?=(?:(?=[\s\P{Cc}])[^<>\ufffd\u202a-\u202e\u2066-\u2069\p{Cs}]){1,2000}$)[^]*?(?!\p{DI})[\p{L}\p{N}]/u,
		slug: /^[a-z0-9]+(-[a-z0-9]+)*$/u,
		day: /^\d{4}-\d\d-\d\d$/u,
		time: /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-][01]\d:[0-5]\d)?$/u,
		address: /^([hH][tT][tT][pP][sS]:\/\/\w[\w.-]*(:\d+)?(?![^/?#])|\/(?!\/))[!#-;=?-[\]-~]*$/u,
		phone: /^\(?\+?\d[\d ()-]{1,18}\d(,? ?([xX]|[eE]xt(ension|\.)?|[oO]ption) ?\d{1,6})?$/u,
		email: /^[\w+-][\w.'+-]*@(\w[\w-]*\.)+[a-zA-Z]{2,}$/u,
		opens: /^([01]\d|2[0-3]):[0-5]\d$/u,
		closes: /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/u
	},
	file: {
		needed: 1,
		fields: {
			version: 1,
			$schema: "words",
			organisation: {
				needed: 0,
				fields: {
					name: "words",
					setting: [
						"school",
						"further-education",
						"higher-education",
						"independent-training-provider",
						"local-authority"
					],
					region: [
						"north-west",
						"north-east",
						"west-midlands",
						"east-midlands",
						"south-east",
						"south-west",
						"east-of-england",
						"london"
					]
				}
			},
			contacts: {
				list: {
					needed: 2,
					fields: {
						role: "words",
						audience: {
							list: [
								"staff",
								"student",
								"public",
								"child",
								"adult"
							],
							least: 1
						},
						name: "words",
						phone: "phone",
						textRelay: "phone",
						email: "email",
						url: "address",
						hours: {
							list: {
								needed: 3,
								fields: {
									days: {
										list: [
											"monday",
											"tuesday",
											"wednesday",
											"thursday",
											"friday",
											"saturday",
											"sunday"
										],
										least: 1
									},
									opens: "opens",
									closes: "closes"
								}
							},
							least: 1,
							orText: "words"
						},
						outOfHours: "words",
						notes: "words",
						reviewBy: "day"
					}
				},
				least: 0
			},
			referralForms: {
				list: {
					needed: 2,
					fields: {
						title: "words",
						url: "address",
						format: "words",
						size: "words"
					}
				},
				least: 0
			},
			sessions: {
				list: {
					needed: 4,
					fields: {
						title: "words",
						audience: "slug",
						start: "time",
						end: "time",
						register: "address",
						regions: {
							list: [
								"north-west",
								"north-east",
								"west-midlands",
								"east-midlands",
								"south-east",
								"south-west",
								"east-of-england",
								"london"
							],
							least: 1
						},
						organiser: "words",
						mode: "words",
						place: "words",
						summary: "words"
					}
				},
				least: 0
			},
			resources: {
				list: {
					needed: 2,
					fields: {
						title: "words",
						url: "address",
						summary: "words",
						settings: {
							list: [
								"school",
								"further-education",
								"higher-education",
								"independent-training-provider",
								"local-authority"
							],
							least: 1
						}
					}
				},
				least: 0
			},
			notices: {
				list: {
					needed: 1,
					fields: {
						text: "words",
						until: "day"
					}
				},
				least: 0
			}
		}
	}
}, Ar = (e) => Object.keys(e).map((t) => ({
	...G,
	id: t,
	text: e[t] ?? ""
})), jr = Ar({
	"better-delivery": "Help education providers get better at Prevent, also when a monitoring body has found problems",
	"complex-cases": "Support providers with complex cases of radicalisation or terrorism that involve children, learners or staff",
	incidents: "Work with providers and the police after an incident, terrorism-related or not",
	webinars: "Give online training and good practice webinars for providers",
	"regional-training": "Give training that follows the risks in their region",
	newsletters: "Keep the region informed, among other ways with a newsletter",
	partners: "Join up the work of partners in the region, such as police and councils"
}), Mr = Ar({
	training: "find out which training your region offers",
	newsletter: "get your region’s newsletter",
	"complex-case": "get help with a complex case of radicalisation",
	"prevent-advocate": "find a Prevent advocate to speak at a higher education provider",
	"local-risk": "understand the risk in your area better",
	"good-practice-forum": "find out whether your area has a good practice forum"
}), Nr = Ar({
	trends: "trends and risks in the region",
	"new-guidance": "newly published guidance, courses and materials",
	changes: "changes to how Prevent is carried out",
	news: "news, blogs and other reading"
}), Pr = [{
	...G,
	id: "safeguarding-leads",
	title: "Prevent in education: training for designated safeguarding leads (DSLs)",
	audience: "designated-safeguarding-leads"
}, {
	...G,
	id: "governors",
	title: "Prevent in education: training for governors and trustees in schools",
	audience: "governors-and-trustees"
}], Fr = [
	{
		...U("https://www.support-people-susceptible-to-radicalisation.service.gov.uk/portal"),
		title: "Prevent e-learning (Home Office)",
		summary: "Online courses: awareness, referrals, Channel and refreshers.",
		url: "https://www.support-people-susceptible-to-radicalisation.service.gov.uk/portal"
	},
	{
		...U("https://www.govwire.co.uk/news/department-for-education/guidance-regional-prevent-coordinators-62275"),
		title: "Introduction to the Prevent duty, for safeguarding leads (DfE)",
		summary: "For schools and colleges.",
		settings: ["school", "further-education"]
	},
	{
		...U("https://traded.enfield.gov.uk/"),
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
		...U("https://www.educateagainsthate.com/"),
		title: "Educate Against Hate (DfE)",
		summary: "Advice and resources for schools and colleges.",
		url: "https://www.educateagainsthate.com/",
		settings: ["school", "further-education"]
	},
	{
		...W(H.url),
		title: "Prevent training and support materials for higher education (DfE)",
		url: "https://www.gov.uk/government/collections/the-prevent-duty-in-higher-education-he-training-and-guidance-for-practitioners",
		settings: ["higher-education"]
	},
	{
		...U("https://www.gov.uk/government/publications/prevent-duty-guidance/prevent-duty-guidance-for-england-and-wales-accessible"),
		title: "Prevent duty guidance for England and Wales (Home Office)",
		summary: "The statutory guidance, in force since 31 December 2023.",
		url: "https://www.gov.uk/government/publications/prevent-duty-guidance/prevent-duty-guidance-for-england-and-wales-accessible"
	},
	{
		...U("https://www.gov.uk/government/publications/prevent-duty-self-assessment-tool-further-education"),
		title: "Prevent duty risk assessment templates (DfE)",
		summary: "For early years, schools and further education.",
		url: "https://www.gov.uk/government/publications/prevent-duty-self-assessment-tool-further-education",
		settings: [
			"school",
			"further-education",
			"independent-training-provider"
		]
	}
], Ir = "https://www.protectuk.police.uk/advice-and-guidance/awareness/act-report-suspicious-activity", q = "https://report-extremism.education.gov.uk/", J = "https://actearly.uk/contact/", Y = "https://www.educateagainsthate.com/", Lr = "https://www.officeforstudents.org.uk/for-providers/student-protection-and-support/counter-terrorism-the-prevent-duty/guidance-for-providers", Rr = "https://www.officeforstudents.org.uk/publications/regulatory-advice-16-reportable-events/", zr = "https://www.gov.uk/find-local-council", X = (e, t, n = U(e)) => ({
	...n,
	text: t,
	url: e
}), Z = (e, t, n) => ({
	...U(e),
	number: t,
	...n
}), Br = X(zr, "Find your council’s website (GOV.UK)", W("https://github.com/alphagov/frontend")), Vr = X(Lr, "OfS guidance on Prevent for providers"), Hr = [
	{
		...G,
		id: "emergency",
		title: "Call 999",
		who: "Anyone, at once",
		what: "If someone is about to put themselves or others in danger, or seems to be planning a crime.",
		why: "Police, ambulance and fire can be there before anyone else.",
		next: "An operator asks which service you need and where you are. Stay on the line.",
		phone: Z(H.url, "999")
	},
	{
		...U(Ir),
		id: "anti-terrorist-hotline",
		title: "Call the Anti-Terrorist Hotline",
		who: "Anyone, today",
		what: "Tell the police what you saw or heard, when nobody is in immediate danger. You can also report it online.",
		why: "It is the police’s own line for anything that may be linked to terrorism.",
		next: "Trained officers take the details and decide what to do. You need not be sure.",
		phone: Z(q, "0800 789 321"),
		link: X(Ir, "Report suspicious activity (ProtectUK)")
	},
	{
		...U(Y),
		id: "safeguarding-lead",
		title: "Tell your designated safeguarding lead (DSL)",
		who: "Staff and students in schools, colleges and training providers",
		what: "Follow your own safeguarding procedure first, unless your concern is about the DSL.",
		why: "The DSL knows your procedure, and may know more about the person.",
		next: "The DSL may ask the council for advice, and decides whether to make a referral."
	},
	{
		...W(Lr),
		id: "provider-prevent-lead",
		title: "Tell your safeguarding or Prevent lead",
		who: "Staff and students in higher education",
		what: "Follow your own safeguarding procedure first, unless your concern is about the lead.",
		why: "The lead knows your procedure, and may know more about the person.",
		next: "The lead may ask for advice outside, and decides whether to make a referral."
	},
	{
		...W(H.url),
		id: "council-procedure",
		title: "Follow your council’s safeguarding procedure",
		who: "Council staff",
		what: "Start with your line manager or safeguarding lead, then the council’s Prevent team.",
		why: "Your council has its own people for this, who know the area.",
		next: "They look at what you know, and decide whether to make a referral."
	},
	{
		...W(Y),
		id: "own-lead-afterwards",
		title: "Afterwards, tell your own safeguarding lead",
		who: "Anyone who works or studies where it happened",
		what: "Once the police know, follow your own safeguarding procedure.",
		why: "The lead looks after the people on your site once the police have acted.",
		next: "The lead keeps the record, and sees who needs support."
	},
	{
		...U(Y),
		id: "local-prevent-team",
		title: "Ask your council’s Prevent team",
		who: "The safeguarding lead, or anyone who has nobody else to ask",
		what: "The team can give advice before a referral is made.",
		why: "The team knows the area, and advises on such worries every day.",
		next: "You talk it through. Asking for advice is not a referral yet.",
		link: Br
	},
	{
		...G,
		id: "prevent-referral",
		title: "Make a Prevent referral",
		who: "The safeguarding lead",
		what: "The guidance says how to refer someone and who to tell first.",
		why: "It is the official way to get help for someone before harm is done.",
		next: "Specialists look at it. If support would help, it is offered. It is not a punishment.",
		link: X("https://www.gov.uk/guidance/making-a-referral-to-prevent", "Making a referral to Prevent (GOV.UK)", W(H.url))
	},
	{
		...U(J),
		id: "act-early",
		title: "Call the ACT Early Support Line",
		who: "Friends, family, students and other members of the public. Staff use their own safeguarding lead.",
		what: "Talk through a worry about someone you know.",
		why: "It is for people who know the person, and who have no safeguarding lead to ask.",
		next: "An officer listens, and says what help there is. You can talk it through first.",
		phone: Z(J, "0800 011 3764", { hours: "9am to 5pm every day. Later calls go to counter terrorism officers." }),
		link: X(J, "ACT Early")
	},
	{
		...U(Y),
		id: "police-101",
		title: "Call the police on 101",
		who: "Anyone",
		what: "Report it or ask for advice when it is not an emergency.",
		why: "The police can act on it, or say who can.",
		next: "A call handler takes the details and passes them to the right team.",
		phone: Z(J, "101", { textRelay: "18001 101" })
	},
	{
		...U(Y),
		id: "allegations-procedure",
		title: "Follow your procedure for allegations about staff",
		who: "The head, principal or case manager",
		what: "Tell the person your own procedure names.",
		why: "Your procedure protects the children, and treats the adult fairly.",
		next: "The case manager decides the next step with the council’s designated officer."
	},
	{
		...U(Y),
		id: "designated-officer",
		title: "Tell the local authority designated officer (LADO)",
		who: "The head, principal or case manager",
		what: "When the adult works or volunteers with under-18s. Your council has the contact.",
		why: "The LADO sees to it that allegations against adults who work with children are dealt with properly.",
		next: "The officer says what to do next, and who else has to know.",
		link: Br
	},
	{
		...U(q),
		id: "report-extremism-form",
		title: "Use the Report Extremism in Education form",
		who: "Anyone",
		what: "For extremism in an education provider in England, among its staff or from outside. You need not give your name. You cannot save the form part-way.",
		why: "The Department for Education looks into extremism in providers, whoever reports it.",
		next: "The department reads it and decides what to do.",
		link: X(q, "Report Extremism in Education")
	},
	{
		...U(Y),
		id: "counter-extremism-helpline",
		title: "Call the DfE counter-extremism helpline",
		who: "Anyone who cannot use the online form or needs advice",
		what: "A last resort. We could not confirm that this line is still open.",
		why: "Some people cannot use the form, or need to ask first.",
		next: "Someone takes the details, or says where to turn.",
		phone: Z(Y, "020 7340 7264", { hours: "Monday to Friday, 11am to 3pm. Closed on bank holidays." }),
		onRequest: !0
	},
	{
		...U(q),
		id: "child-safeguarding-team",
		title: "Tell the council’s children’s safeguarding team",
		who: "Anyone worried about a child’s safety",
		what: "The contact is on your council’s website.",
		why: "A child’s safety comes first, whatever the reason for the worry.",
		next: "Social workers decide how soon someone must see the child.",
		link: Br
	},
	{
		...G,
		id: "ofs-serious-incident",
		title: "Tell the Office for Students (OfS)",
		who: "Higher education providers registered with the OfS or with over 250 students",
		what: "A Prevent-related incident may have to be reported as a serious incident, as soon as possible.",
		why: "Higher education providers in England answer to the OfS for their Prevent duty.",
		next: "The OfS may ask what happened, and what you changed.",
		link: Vr
	},
	{
		...U(Rr),
		id: "ofs-reportable-event",
		title: "Check whether it is a reportable event",
		who: "Higher education providers registered with the OfS",
		what: "The same incident may also be a reportable event.",
		why: "Registered providers must tell the OfS of events that matter to their registration.",
		next: "The guidance says which events count, and how to report one.",
		link: X(Rr, "OfS regulatory advice 16: reportable events")
	},
	{
		...U(Lr),
		id: "ofs-change",
		title: "Tell the OfS about changes",
		who: "The higher education provider",
		what: "If your Prevent lead or a core Prevent policy changes, tell the OfS as soon as possible.",
		why: "The OfS needs to know who to ask, and which policies hold.",
		next: "The OfS notes the change.",
		link: Vr
	},
	{
		...U("https://www.northyorkshire.police.uk/"),
		id: "report-online-material",
		title: "Report terrorist material found online",
		who: "Anyone",
		what: "Tell the police about the page, post or video. You need not give your name.",
		why: "A police unit works with websites to take such material down.",
		next: "Specialists look at it, and can ask the website to take it down.",
		link: X("https://www.gov.uk/report-terrorism", "Report online material promoting terrorism (GOV.UK)", U("https://www.northyorkshire.police.uk/"))
	},
	{
		...G,
		id: "regional-coordinator",
		title: "Contact your regional co-ordinator",
		who: "The provider’s safeguarding or Prevent lead",
		what: "Use the contact form on the GOV.UK page.",
		why: "Co-ordinators speak for the Department for Education in their region.",
		next: "The co-ordinator of your region answers. Day-to-day cases stay with your own lead.",
		link: X(H.url, "Regional Prevent education co-ordinators (GOV.UK)")
	}
], Ur = (e, t, n) => n.map(([n, r]) => ({
	...t,
	id: `${e.id}-${n.slice(0, 16).replace(/[T:]/g, "-")}`,
	title: e.title,
	audience: e.audience,
	start: n,
	end: n.slice(0, 11) + r + n.slice(16)
})), Wr = U("https://govdiff.njk.onl/update/2025-05-21T10:31:00+01:00/www.gov.uk/guidance/regional-prevent-education-coordinators"), [Gr, Kr] = Pr, qr = [
	...Ur(Gr, G, [
		["2024-10-02T15:30+01:00", "16:30"],
		["2024-10-10T16:00+01:00", "17:00"],
		["2024-11-25T15:30+00:00", "16:30"],
		["2024-12-05T16:00+00:00", "17:00"],
		["2024-12-16T15:30+00:00", "16:30"],
		["2025-01-15T16:00+00:00", "17:00"]
	]),
	...Ur(Gr, Wr, [["2025-03-17T15:30+00:00", "16:45"], ["2025-07-03T15:30+01:00", "16:45"]]),
	...Ur(Kr, G, [
		["2024-10-17T19:00+01:00", "20:00"],
		["2024-10-22T12:00+01:00", "13:00"],
		["2024-11-07T12:00+00:00", "13:00"],
		["2024-12-12T17:00+00:00", "18:00"],
		["2025-01-06T17:00+00:00", "18:00"],
		["2025-01-21T17:00+00:00", "18:00"]
	])
], Q = U("https://www.govwire.co.uk/news/department-for-education/guidance-regional-prevent-coordinators-62275"), $ = {
	source: H,
	regions: Sr,
	courses: Pr,
	sessions: qr,
	routes: Hr,
	responsibilities: jr,
	contactReasons: Mr,
	newsletterTopics: Nr,
	resources: Fr,
	updates: [
		{
			...U("https://govdiff.njk.onl/update/2025-05-21T10:31:00+01:00/www.gov.uk/guidance/regional-prevent-education-coordinators"),
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
}, Jr = {
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
	to: "to",
	summerTime: "BST",
	winterTime: "GMT"
}, Yr = {
	wales: "Wales",
	scotland: "Scotland",
	"northern-ireland": "Northern Ireland",
	"channel-islands": "the Channel Islands",
	"british-forces": "the British Forces postcode area"
}, Xr = {
	postcode: "postcode",
	council: "council",
	"former-council": "former council",
	"police-area": "police area",
	county: "county",
	town: "town",
	region: "Prevent region",
	outside: "outside England"
}, Zr = {
	"to-come": "",
	today: "Today",
	now: "On now",
	past: "Past"
}, Qr = {
	school: "School or early years",
	"further-education": "Further education college",
	"higher-education": "University or other higher education",
	"independent-training-provider": "Independent training provider",
	"local-authority": "Council"
}, $r = {
	staff: "Member of staff, governor or volunteer",
	student: "Pupil or student",
	public: "Parent, friend or member of the public"
}, ei = {
	"immediate-danger": "Someone is about to put themselves or others in danger",
	"planning-an-offence": "Someone seems to be planning a crime",
	"information-about-terrorism": "I saw or heard something that may be linked to terrorism",
	"person-at-risk": "I am worried that someone is being drawn into terrorism",
	unsure: "I am not sure and want advice",
	"child-safeguarding": "I am worried about a child’s safety",
	"staff-allegation": "An allegation about a member of staff or a volunteer",
	"provider-extremism": "Extremism in an education provider, or outside influence on it",
	"higher-education-incident": "A Prevent-related incident in higher education",
	"online-material": "Terrorist or extremist material online",
	"hate-crime": "A hate crime",
	"complex-case": "Our organisation needs help with a complex case",
	"training-or-newsletter": "I want training, the newsletter or local risk information",
	"new-provider-forum": "We are a new provider and want a regional forum"
}, ti = {
	"designated-safeguarding-leads": "Designated safeguarding leads",
	"governors-and-trustees": "Governors and trustees"
}, ni = {
	time: "{period}, UK time.",
	audience: "For: {audience}.",
	organiser: "Run by: {organiser}.",
	where: "Where: {where}.",
	register: "Register: {url}",
	registerOnPage: "Find the registration link on GOV.UK, and check that the time has not changed: {url}"
}, ri = "We could not match “{typed}”. Enter your council, police area or full postcode", ii = {
	language: "en-GB",
	dates: Jr,
	countries: Yr,
	placeKinds: Xr,
	moments: Zr,
	settings: Qr,
	audiences: $r,
	concerns: ei,
	and: "and",
	or: "or",
	errorPrefix: "Error:",
	showMore: "Show {count} more",
	emergency: {
		inDanger: "In immediate danger?",
		call: "Call 999",
		inOtherWidgets: "If anyone is in immediate danger, call"
	},
	footer: {
		source: "Source:",
		updated: "The newest version we have seen is of {updated}.",
		checked: "We last looked on {checked}.",
		old: "This information is more than a year old. Check GOV.UK before you rely on it.",
		licence: "Contains public sector information licensed under the",
		licenceName: "Open Government Licence v3.0",
		notOfficial: "This is not an official government service."
	},
	problems: {
		failed: "The widget failed, so what stands inside its tag stays in view.",
		unknownChoice: "This is ignored. Use one of {choices}.",
		unknownWords: "These words are ignored: there are none of that name, or they are of another kind, or they hold a {blank} that ours do not."
	},
	regionFinder: {
		heading: "Find your Prevent region",
		label: "Postcode, council or police area",
		hint: "For example LS1 4AP, Leeds or West Yorkshire. What you type stays on this page.",
		find: "Find region",
		suggestions: "Places that fit",
		suggestion: "– {what}",
		suggestionsStatus: "Places that fit best: {count}. Use the up and down arrow keys to choose.",
		noSuggestions: "No place fits what you typed so far.",
		locate: "Use my location",
		locating: "Looking for your location…",
		position: "Your location",
		policeAreas: "Police areas:",
		policeArea: "{name} police area",
		matched: "{place} is in the {region} region.",
		matchedPlace: "{place} ({what}) is in the {region} region.",
		replaces: "This takes the place of the answer for {postcode}.",
		nearBoundary: "{place} is near a boundary. If your council is not in the {region} region, choose yours:",
		nearBorder: "{place} is near a boundary, the border of England. If in doubt, search for your council instead.",
		chosen: "Your region",
		contact: "How to reach the co-ordinator",
		contactLink: "Contact form for co-ordinators (GOV.UK)",
		vacant: "We know of no co-ordinator in post. The same form is the way in.",
		sessions: "Training sessions for this region, on this page",
		severalPlaces: "Is “{place}” one of these?",
		severalRegions: "“{place}” lies in more than one region. Which is yours?",
		severalHint: "A full postcode gives one answer.",
		guess: "We do not know “{place}”. Did you mean this?",
		guessHint: "If not, enter your council, police area or full postcode.",
		pickedOutside: "In {country}",
		outside: "{place} is in {country}.",
		outsideItself: "{place} is outside England.",
		outsideHint: "This service is for England. Ask your safeguarding lead or council who helps you.",
		unknown: {
			empty: "Enter a postcode, council or police area",
			"unknown-postcode": "We do not know the postcode “{typed}”. Check it, or enter your council",
			"not-a-postcode": ri,
			"unknown-place": ri,
			"location-refused": "Your browser did not give your location. Enter a postcode, council or police area",
			"location-unavailable": "Your location could not be found. Enter a postcode, council or police area",
			"location-elsewhere": "Your location does not seem to be in England. Enter a postcode, council or police area"
		},
		chooseRegion: "Or choose your region",
		mapAndList: "Map and list of all 8 regions",
		allRegions: "All 8 regions and their police areas",
		postcodeCredit: "Postcodes as of {date}.",
		credits: "Contains Ordnance Survey and National Statistics data © Crown copyright and database right 2025, and Royal Mail data © Royal Mail copyright and database right 2025. Source: Office for National Statistics licensed under the Open Government Licence v3.0. Town names: GeoNames, CC BY 4.0."
	},
	trainingSessions: {
		heading: "Prevent training sessions",
		intro: "For people who work in education in England. National sessions are online. All times are UK time.",
		audience: "Who it is for",
		anyAudience: "All audiences",
		audiences: ti,
		region: "Region",
		anyRegion: "All regions",
		month: "Month",
		anyMonth: "All months",
		choice: "{name} ({count})",
		runBy: "Run by: {organiser}",
		department: "Department for Education",
		forRegions: "For {regions}",
		until: {
			today: "Today",
			tomorrow: "Tomorrow",
			inDays: "In {count} days"
		},
		durations: {
			days: {
				one: "1 day",
				many: "{count} days"
			},
			hours: {
				one: "1 hour",
				many: "{count} hours"
			},
			minutes: {
				one: "1 minute",
				many: "{count} minutes"
			}
		},
		register: "Register",
		registerFor: "for {title}, {period}",
		registerOnPage: "Find the registration link on GOV.UK",
		registerWith: "To take part, ask {organiser}.",
		noneKnown: "We know of no upcoming sessions.",
		noneKnownHint: "We last looked on {checked}. New dates appear on GOV.UK first.",
		noneLeft: "No upcoming session matches your choice: {choices}.",
		nonePast: "No past session matches your choice: {choices}.",
		lifts: {
			audience: "Show all audiences ({count})",
			region: "Show all regions ({count})",
			month: "Show all months ({count})",
			all: "Show all sessions ({count})"
		},
		checkPage: "Look for new dates on GOV.UK",
		toCome: "Upcoming sessions",
		showPast: "Show past sessions ({count})",
		hidePast: "Hide past sessions",
		past: "Past sessions",
		countStatus: "Upcoming sessions: {count}.",
		pastStatus: "Past sessions: {count}.",
		views: "Show as",
		list: "List",
		monthCalendar: "Month calendar",
		previousMonth: "Previous month",
		nextMonth: "Next month",
		shortWeekdays: [
			"Sun",
			"Mon",
			"Tue",
			"Wed",
			"Thu",
			"Fri",
			"Sat"
		],
		sessionCount: {
			one: "1 session",
			many: "{count} sessions"
		},
		emptyMonth: "No sessions in {month}",
		goToMonth: "Go to {month}",
		wholeMonth: "Show all of {month}",
		addToCalendar: "Add to calendar",
		addAll: "Add all {count} to your calendar",
		download: "Download (.ics)",
		downloadHint: "The file is for Outlook, Google and Apple calendars. If none is saved, copy the text.",
		copyLabel: "The same as text",
		copy: "Copy text",
		copied: "Copied.",
		selected: "The text is selected: copy it with your keyboard or menu.",
		calendar: ni
	},
	concernRouter: {
		heading: "Report a concern",
		intro: "Answer up to 3 questions to see who to tell. Nothing is sent or stored.",
		hotline: "Seen or heard something that may be linked to terrorism? Call the Anti-Terrorist Hotline on",
		questions: {
			concern: "What is your concern?",
			audience: "Who are you?",
			setting: "Where do you work or study?"
		},
		error: "Select {what}",
		continue: "Continue",
		answers: "Your answers",
		change: "Change",
		what: {
			concern: "your concern",
			audience: "who you are",
			setting: "where you work or study"
		},
		result: "What to do",
		who: "Who:",
		why: "Why:",
		next: "What happens next:",
		forms: "Referral forms of your organisation:",
		formDetails: "{title} ({details})",
		startAgain: "Start again",
		showAll: "Show every route",
		showQuestions: "Back to the questions",
		listIntro: "Every place you can take a concern to.",
		print: "Print all routes on one page",
		summaryIntro: "Worried about someone? Tell somebody today. You need not be certain.",
		englandOnly: "These routes are for England."
	},
	phone: {
		call: "Call {phone}",
		textRelay: "If you cannot hear or speak on the phone: {number} (text relay)."
	},
	contacts: {
		heading: "Who to tell here",
		headingAt: "Who to tell at {organisation}",
		audience: "For {audiences}",
		audiences: {
			staff: "staff",
			student: "students",
			public: "the public",
			child: "concerns about a child",
			adult: "concerns about an adult"
		},
		hours: "Hours: {hours}.",
		outOfHours: "Out of hours:",
		page: "Contact page",
		opening: {
			openNow: "Open now",
			openUntil: "Open now, until {time}",
			closed: "Closed now",
			closedOpens: "Closed now, opens {day} at {time}",
			today: "today",
			tomorrow: "tomorrow",
			bankHoliday: "Today is a bank holiday: check the hours before you call"
		}
	},
	coordinatorContact: {
		heading: "Contact your co-ordinator",
		intro: "Regional Prevent education co-ordinators work for the Department for Education. Each supports the education providers of one region.",
		limits: "Day-to-day cases and worries about a person are not for them: go to your own designated safeguarding lead (DSL).",
		concerns: "Report a concern, on this page",
		region: "Your Prevent region",
		choose: "Choose a region",
		policeAreas: "Police areas:",
		finder: "Find your region by postcode or place, on this page",
		wayIn: "How to get in touch",
		link: "Open the page about co-ordinators (GOV.UK)",
		step: "There, under “Contacting your co-ordinator”, follow the link to the contact form.",
		giveRegion: "Your region:",
		vacant: "We know of no co-ordinator in post. The same form is the way in.",
		reasons: "Use the form to:",
		responsibilities: "What co-ordinators do"
	},
	newsletters: {
		heading: "Regional newsletters",
		intro: "Each regional co-ordinator sends a newsletter to education providers in the region.",
		topics: "It carries:",
		wayIn: "Get the newsletter",
		form: "You get it through the co-ordinators’ contact form."
	},
	resources: {
		heading: "Further support",
		setting: "Where do you work?",
		all: "All settings",
		choice: "{setting} ({count})",
		audience: "For: {settings}",
		from: "From {organisation}",
		fromOwn: "From your organisation",
		ownNote: "Chosen by the organisation itself, not part of the GOV.UK page.",
		national: "National resources",
		onPage: "Look for it on GOV.UK",
		none: "None of these is for the setting you chose. Choose “{all}” to see all {count}.",
		status: "Resources shown: {count}."
	},
	updates: {
		heading: "Changes to the official page",
		updated: "The newest version we know of is of {date} ({age}).",
		checked: "We last looked for a newer one on {date} ({age}).",
		old: "What we know is more than a year old. The page may say something else by now.",
		page: "See the page itself (GOV.UK)",
		list: "What changed",
		none: "We know of no changes.",
		unknownDate: "Date not known",
		before: "Date not known, before {date}",
		after: "Date not known, after {date}",
		between: "Date not known, between {from} and {to}",
		ages: {
			today: "today",
			yesterday: "yesterday",
			days: "{count} days ago",
			months: "{count} months ago",
			years: "{count} years ago"
		}
	},
	hub: {
		heading: "Prevent in education",
		parts: "Parts of this panel"
	}
}, ai = {
	...ni,
	dates: Jr,
	audiences: ti,
	product: "-//Prevent widgets//Training sessions//EN"
}, oi = {
	words: "Write some words, without < and >.",
	slug: "Write it in small letters joined by hyphens, such as early-years.",
	day: "Write the day such as 2026-03-31.",
	time: "Write the day and UK time such as 2026-03-31T15:30.",
	address: "Write the address with https:// at its start, or as a path that begins with one /, without spaces or accented letters (write %20 for a space).",
	phone: "Write one number, such as 0113 496 0123 or 0113 496 0123 ext 12.",
	email: "Write the address such as prevent@example.gov.uk.",
	opens: "Write the time such as 09:00.",
	closes: "Write the time such as 17:00.",
	noSuchDay: "This day does not exist. Write it such as 2026-03-31.",
	text: "Put this in quotation marks, or leave it out.",
	choice: "Use one of: {choices}.",
	version: "Write \"version\": 1. There is no other yet.",
	list: "Put this in square brackets, as a list.",
	emptyList: "Put something in this list.",
	entry: "Put this in curly brackets, as an entry.",
	missing: "Add {key}, which is needed here.",
	empty: "This is empty, so it is left out.",
	damaged: "Some letters here are damaged or invisible. Write them again, and save the file as UTF-8.",
	tooLong: "Shorten this to 2,000 characters.",
	unknownKey: "This key is not known, so it is left out. Use one of: {choices}.",
	misspeltKey: "This key is not known, so it is left out. Did you mean {key}?",
	skipped: "This time does not exist, because the clocks go forward. Write another.",
	repeated: "This time comes twice, because the clocks go back. We take the first; for the second, add +00:00.",
	endsTooSoon: "The session must end after it starts. Check the day and the time.",
	closesTooSoon: "These hours must end after they begin. Write 17:00 for 5pm, and 24:00 for midnight.",
	pastMidnight: "These hours run past midnight. If they do not, write 17:00 for 5pm.",
	lasts: "This session lasts more than 31 days. Check the days.",
	twice: "This session is in the list already, with the same title and start. Leave one out.",
	retiredMail: "Addresses of this kind have been retired. Ask for the new one.",
	agingName: "Names age. Add reviewBy, the day to check this one, such as 2026-03-31.",
	noWayIn: "This leaves readers no way to get in touch. Add phone, email or url.",
	mobile: "This looks like a person's mobile phone. Write the number of the team.",
	overdue: "Check whether {who} is still right, and set a new reviewBy.",
	notJson: "This is not JSON. Look for a missing comma, bracket or quotation mark, or one too many.",
	notJsonAt: "This is not JSON. Look for a missing comma, bracket or quotation mark, or one too many, at line {line}, column {column} or just before.",
	tooBig: "The file is over 2 MiB. Leave out what readers do not need.",
	notFetched: "The file could not be fetched",
	unsafeFile: "Use https or an address on the same site",
	more: "There are {count} more problems. Mend those above first."
}, { regions: si } = $;
function ci(e) {
	return Dn(e, Or);
}
function li(e) {
	return Se(e, kr, oi);
}
function ui({ local: e, ...t }) {
	let { contacts: n = [] } = mi(e), r = mt(n, t, /* @__PURE__ */ new Date(0), ii), [i, ...a] = In(t, $.routes).map(Bn);
	return [
		...i ? [i] : [],
		...r.map(({ contact: e, hours: t }) => Vn(e, t)),
		...a
	];
}
function di({ now: t, audience: n, region: r, local: i }) {
	return Yn(er($.sessions, e(mi(i))), t, {
		audience: n,
		region: r
	});
}
function fi(e) {
	let { product: t } = ai, { url: n, checked: r } = $.source;
	return Wn(e.map(pi), {
		product: t,
		describe: (e) => Jn(e, ai, n)
	}, () => new Date(r));
}
function pi({ register: e, ...t }) {
	return e?.startsWith("https:") ? {
		...t,
		register: e
	} : t;
}
function mi(e) {
	return (e && li(e).value) ?? { version: 1 };
}
export { ui as decideRoutes, ci as findRegion, li as readLocalInformation, si as regions, $ as snapshot, fi as toCalendar, di as upcomingSessions };
