/*! prevent-widgets 0.1.0 | MIT, content OGL v3.0 */
// node_modules/htmlparser2/node_modules/entities/dist/decode-codepoint.js
var e = [
	8364,
	0,
	8218,
	402,
	8222,
	8230,
	8224,
	8225,
	710,
	8240,
	352,
	8249,
	338,
	0,
	381,
	0,
	0,
	8216,
	8217,
	8220,
	8221,
	8226,
	8211,
	8212,
	732,
	8482,
	353,
	8250,
	339,
	0,
	382,
	376
];
function t(e) {
	return e === 0 || e >= 55296 && e <= 57343 || e > 1114111;
}
function n(n) {
	return t(n) ? 65533 : n >= 128 && n <= 159 && e[n - 128] || n;
}
function r(e) {
	return t(e) ? 65533 : e;
}
// node_modules/htmlparser2/node_modules/entities/dist/internal/decode-shared.js
var i = /* #__PURE__ */ (() => {
	let e = /* @__PURE__ */ new Uint8Array(127), t = 0;
	for (let n = 33; n <= 126; n++) n !== 34 && n !== 36 && n !== 92 && (e[n] = t++);
	return e;
})();
function a(e, t, n, r, a, o) {
	let s = e.length, c = o * 90, l = 0, u = () => {
		let t = i[e.charCodeAt(l++)];
		return t < o ? t : t * 91 - c + i[e.charCodeAt(l++)];
	}, d = n - r, f = n + a, p = new Int32Array(f);
	p.fill(-1, r, o), p.fill(-1, o + d, f);
	let m = new Int32Array(f), h = new Int32Array(f);
	function g(t, n) {
		let r = 0, a = n, o = n + t;
		for (; a < o;) {
			let t = i[e.charCodeAt(l++)];
			if (t < 89) r += t, p[a++] = r;
			else if (t === 89) {
				let t = i[e.charCodeAt(l++)] + 2;
				for (; t--;) p[a++] = ++r;
			} else {
				let t = i[e.charCodeAt(l++)];
				r += 89 + (t < 90 ? t * 91 + i[e.charCodeAt(l++)] : i[e.charCodeAt(l++)] * 8281 + i[e.charCodeAt(l++)] * 91 + i[e.charCodeAt(l++)]), p[a++] = r;
			}
		}
	}
	g(r, 0), g(d, o);
	let _ = new Int32Array(a * 2), v = 0, y = 0;
	function b(e, t) {
		for (let n = 0; n < e; n++) {
			let e = t + n, r = u(), i = u();
			_[y * 2] = r, _[y * 2 + 1] = i, y += 1, m[e] = v;
			let a = (p[r] < 0 ? h[r] : 1) + (p[i] < 0 ? h[i] : 1);
			h[e] = a, v += a;
		}
	}
	b(a - o + r, o + d), b(o - r, r);
	let x = new Uint16Array(v), S = 0;
	for (let e = 0; e < y; e++) for (let t = 0; t < 2; t++) {
		let n = _[e * 2 + t], r = p[n];
		if (r < 0) {
			let e = m[n], t = e + h[n];
			for (; e < t;) x[S++] = x[e++];
		} else x[S++] = r;
	}
	let ee = new Uint16Array(t), C = 0;
	for (; l < s;) {
		let t = i[e.charCodeAt(l++)];
		t >= o && (t = t * 91 - c + i[e.charCodeAt(l++)]);
		let n = p[t];
		if (n < 0) {
			let e = m[t], n = e + h[t];
			for (; e < n;) ee[C++] = x[e++];
		} else ee[C++] = n;
	}
	return ee;
}
// node_modules/htmlparser2/node_modules/entities/dist/generated/decode-data-html.js
var o = /* #__PURE__ */ a("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61), s = /* #__PURE__ */ new Uint16Array([
	512,
	26465,
	29036,
	7,
	0,
	2,
	4,
	116,
	24638,
	116,
	24636,
	8693,
	29807,
	24610,
	621,
	1,
	0,
	0,
	3,
	112,
	24614,
	111,
	115,
	24615
]), c;
(function(e) {
	e[e.VALUE_LENGTH = 49152] = "VALUE_LENGTH", e[e.FLAG13 = 8192] = "FLAG13", e[e.BRANCH_LENGTH = 8064] = "BRANCH_LENGTH", e[e.JUMP_TABLE = 127] = "JUMP_TABLE", e[e.VALUE_MASK = 8191] = "VALUE_MASK";
})(c ||= {});
// node_modules/htmlparser2/node_modules/entities/dist/decode.js
var l;
(function(e) {
	e[e.AMP = 38] = "AMP", e[e.NUM = 35] = "NUM", e[e.SEMI = 59] = "SEMI", e[e.EQUALS = 61] = "EQUALS", e[e.ZERO = 48] = "ZERO", e[e.NINE = 57] = "NINE", e[e.LOWER_A = 97] = "LOWER_A", e[e.LOWER_X = 120] = "LOWER_X";
})(l ||= {});
var u = 32;
function d(e) {
	return e - l.ZERO >>> 0 <= 9;
}
function f(e) {
	return (e | u) - l.LOWER_A >>> 0 <= 5;
}
function p(e) {
	return (e | u) - l.LOWER_A >>> 0 <= 25;
}
function m(e) {
	return e === l.EQUALS || p(e) || d(e);
}
var h;
(function(e) {
	e[e.EntityStart = 0] = "EntityStart", e[e.NumericStart = 1] = "NumericStart", e[e.NumericDecimal = 2] = "NumericDecimal", e[e.NumericHex = 3] = "NumericHex", e[e.NamedEntity = 4] = "NamedEntity";
})(h ||= {});
var g;
(function(e) {
	e[e.Legacy = 0] = "Legacy", e[e.Strict = 1] = "Strict", e[e.Attribute = 2] = "Attribute";
})(g ||= {});
var _ = class {
	decodeTree;
	emitCodePoint;
	errors;
	state = h.EntityStart;
	consumed = 1;
	result = 0;
	treeIndex = 0;
	excess = 1;
	decodeMode = g.Strict;
	runConsumed = 0;
	constructor(e, t, n) {
		this.decodeTree = e, this.emitCodePoint = t, this.errors = n;
	}
	startEntity(e) {
		this.decodeMode = e, this.state = h.EntityStart, this.result = 0, this.treeIndex = 0, this.excess = 1, this.consumed = 1, this.runConsumed = 0;
	}
	write(e, t) {
		switch (this.state) {
			case h.EntityStart: return e.charCodeAt(t) === l.NUM ? (this.state = h.NumericStart, this.consumed += 1, this.stateNumericStart(e, t + 1)) : (this.state = h.NamedEntity, this.stateNamedEntity(e, t));
			case h.NumericStart: return this.stateNumericStart(e, t);
			case h.NumericDecimal: return this.stateNumericDecimal(e, t);
			case h.NumericHex: return this.stateNumericHex(e, t);
			default: return this.stateNamedEntity(e, t);
		}
	}
	stateNumericStart(e, t) {
		return t >= e.length ? -1 : (e.charCodeAt(t) | u) === l.LOWER_X ? (this.state = h.NumericHex, this.consumed += 1, this.stateNumericHex(e, t + 1)) : (this.state = h.NumericDecimal, this.stateNumericDecimal(e, t));
	}
	stateNumericHex(e, t) {
		let n = e.length, { result: r } = this, { consumed: i } = this;
		for (; t < n;) {
			let n = e.charCodeAt(t);
			if (d(n) || f(n)) {
				let e = n <= l.NINE ? n - l.ZERO : (n | u) - l.LOWER_A + 10;
				r = r * 16 + e, i += 1, t += 1;
			} else return this.result = r, this.consumed = i, this.emitNumericEntity(n, 3);
		}
		return this.result = r, this.consumed = i, -1;
	}
	stateNumericDecimal(e, t) {
		let n = e.length, { result: r } = this, { consumed: i } = this;
		for (; t < n;) {
			let n = e.charCodeAt(t) - l.ZERO;
			if (n >>> 0 > 9) return this.result = r, this.consumed = i, this.emitNumericEntity(n + l.ZERO, 2);
			r = r * 10 + n, i += 1, t += 1;
		}
		return this.result = r, this.consumed = i, -1;
	}
	emitNumericEntity(e, t) {
		if (this.consumed <= t) return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
		if (e === l.SEMI) this.consumed += 1;
		else if (this.decodeMode === g.Strict) return 0;
		return this.emitCodePoint((this.decodeTree === s ? r : n)(this.result), this.consumed), this.errors && (e !== l.SEMI && this.errors.missingSemicolonAfterCharacterReference(), this.errors.validateNumericCharacterReference(this.result)), this.consumed;
	}
	flushAndEmitLegacyOrReject(e, t, n, r) {
		return this.consumed = e, this.excess = t, this.result === 0 || this.decodeMode === g.Attribute && (r === 0 || t > 1 || m(n)) ? 0 : this.emitNotTerminatedNamedEntity();
	}
	stateNamedEntity(e, t) {
		let { decodeTree: n } = this, r = e.length, i = this.decodeMode === g.Strict, { treeIndex: a } = this, { excess: o } = this, { consumed: s } = this, u = n[a];
		for (; t < r;) {
			for (; (u & (c.VALUE_LENGTH | c.FLAG13)) === 0 && (u & c.JUMP_TABLE) !== 0;) {
				let i = e.charCodeAt(t), l = u & c.JUMP_TABLE, d = (u & c.BRANCH_LENGTH) >> 7;
				if (d === 0) {
					if (i !== l) return this.flushAndEmitLegacyOrReject(s, o, i, 0);
					a += 1;
				} else {
					let e = i - l;
					if (e >>> 0 >= d) return this.flushAndEmitLegacyOrReject(s, o, i, 0);
					let t = n[a + 1 + e];
					if (t === 0) return this.flushAndEmitLegacyOrReject(s, o, i, 0);
					a = a + d + t & 65535;
				}
				if (u = n[a], t += 1, o += 1, t >= r) break;
			}
			if (t >= r) break;
			if ((u & (c.VALUE_LENGTH | c.FLAG13)) === c.FLAG13) {
				let i = (u & c.BRANCH_LENGTH) >> 7, { runConsumed: l } = this;
				if (l === 0) {
					let n = e.charCodeAt(t);
					if (n !== (u & c.JUMP_TABLE)) return this.flushAndEmitLegacyOrReject(s, o, n, 0);
					t += 1, o += 1, l = 1;
				}
				for (; l < i;) {
					if (t >= r) return this.treeIndex = a, this.excess = o, this.consumed = s, this.runConsumed = l, -1;
					let i = l - 1, c = n[a + 1 + (i >> 1)] >> ((i & 1) << 3) & 255, u = e.charCodeAt(t);
					if (u !== c) return this.runConsumed = 0, this.flushAndEmitLegacyOrReject(s, o, u, 0);
					t += 1, o += 1, l += 1;
				}
				this.runConsumed = 0, a += 1 + (i >> 1), u = n[a];
				continue;
			}
			let d = u >>> 14, f = e.charCodeAt(t);
			if (d !== 0) {
				if (!i && (u & c.FLAG13) === 0 && (this.result = a, s += o - 1, o = 1), f === l.SEMI) return this.emitNamedEntityData(a, d, s + o);
				if (d === 1) return this.flushAndEmitLegacyOrReject(s, o, f, d);
			}
			let p = v(n, u, a + (d || 1), f);
			if (p < 0) return this.flushAndEmitLegacyOrReject(s, o, f, d);
			a = p, u = n[a], t += 1, o += 1;
		}
		return !i && u >>> 14 && (u & c.FLAG13) === 0 && (this.result = a, s += o - 1, o = 1), this.treeIndex = a, this.excess = o, this.consumed = s, -1;
	}
	emitNotTerminatedNamedEntity() {
		let { result: e, decodeTree: t } = this, n = t[e] >>> 14;
		return this.emitNamedEntityData(e, n, this.consumed), this.errors?.missingSemicolonAfterCharacterReference(), this.consumed;
	}
	emitNamedEntityData(e, t, n) {
		let { decodeTree: r } = this;
		return this.emitCodePoint(t === 1 ? r[e] & c.VALUE_MASK : r[e + 1], n), t === 3 && this.emitCodePoint(r[e + 2], n), n;
	}
	end() {
		switch (this.state) {
			case h.NamedEntity: return this.result !== 0 && (this.decodeMode !== g.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
			case h.NumericDecimal: return this.emitNumericEntity(0, 2);
			case h.NumericHex: return this.emitNumericEntity(0, 3);
			case h.NumericStart: return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
			default: return 0;
		}
	}
};
function v(e, t, n, r) {
	let i = (t & c.BRANCH_LENGTH) >> 7, a = t & c.JUMP_TABLE;
	if (a) {
		if (i === 0) return r === a ? n : -1;
		let t = r - a;
		if (t >>> 0 >= i) return -1;
		let o = e[n + t];
		return o === 0 ? -1 : n + i + o - 1 & 65535;
	}
	if (i === 0) return -1;
	let o = i + 1 >> 1, s = n + o + i;
	for (let t = 0; t < i; t++) {
		let i = e[n + (t >> 1)] >> ((t & 1) << 3) & 255;
		if (i === r) return s + e[n + o + t] & 65535;
		if (i > r) return -1;
	}
	return -1;
}
// node_modules/htmlparser2/dist/Tokenizer.js
var y;
(function(e) {
	e[e.Tab = 9] = "Tab", e[e.NewLine = 10] = "NewLine", e[e.FormFeed = 12] = "FormFeed", e[e.CarriageReturn = 13] = "CarriageReturn", e[e.Space = 32] = "Space", e[e.ExclamationMark = 33] = "ExclamationMark", e[e.Number = 35] = "Number", e[e.Amp = 38] = "Amp", e[e.SingleQuote = 39] = "SingleQuote", e[e.DoubleQuote = 34] = "DoubleQuote", e[e.Dash = 45] = "Dash", e[e.Slash = 47] = "Slash", e[e.Zero = 48] = "Zero", e[e.Nine = 57] = "Nine", e[e.Semi = 59] = "Semi", e[e.Lt = 60] = "Lt", e[e.Eq = 61] = "Eq", e[e.Gt = 62] = "Gt", e[e.Questionmark = 63] = "Questionmark", e[e.UpperA = 65] = "UpperA", e[e.LowerA = 97] = "LowerA", e[e.UpperF = 70] = "UpperF", e[e.LowerF = 102] = "LowerF", e[e.UpperZ = 90] = "UpperZ", e[e.LowerZ = 122] = "LowerZ", e[e.LowerX = 120] = "LowerX", e[e.OpeningSquareBracket = 91] = "OpeningSquareBracket";
})(y ||= {});
var b;
(function(e) {
	e[e.Text = 1] = "Text", e[e.BeforeTagName = 2] = "BeforeTagName", e[e.InTagName = 3] = "InTagName", e[e.InSelfClosingTag = 4] = "InSelfClosingTag", e[e.BeforeClosingTagName = 5] = "BeforeClosingTagName", e[e.InClosingTagName = 6] = "InClosingTagName", e[e.AfterClosingTagName = 7] = "AfterClosingTagName", e[e.BeforeAttributeName = 8] = "BeforeAttributeName", e[e.InAttributeName = 9] = "InAttributeName", e[e.AfterAttributeName = 10] = "AfterAttributeName", e[e.BeforeAttributeValue = 11] = "BeforeAttributeValue", e[e.InAttributeValueDq = 12] = "InAttributeValueDq", e[e.InAttributeValueSq = 13] = "InAttributeValueSq", e[e.InAttributeValueNq = 14] = "InAttributeValueNq", e[e.BeforeDeclaration = 15] = "BeforeDeclaration", e[e.InDeclaration = 16] = "InDeclaration", e[e.InProcessingInstruction = 17] = "InProcessingInstruction", e[e.BeforeComment = 18] = "BeforeComment", e[e.CDATASequence = 19] = "CDATASequence", e[e.DeclarationSequence = 20] = "DeclarationSequence", e[e.InSpecialComment = 21] = "InSpecialComment", e[e.InCommentLike = 22] = "InCommentLike", e[e.SpecialStartSequence = 23] = "SpecialStartSequence", e[e.InSpecialTag = 24] = "InSpecialTag", e[e.InPlainText = 25] = "InPlainText", e[e.InEntity = 26] = "InEntity";
})(b ||= {});
function x(e) {
	return e === y.Space || e === y.NewLine || e === y.Tab || e === y.FormFeed || e === y.CarriageReturn;
}
function S(e) {
	return e === y.Slash || e === y.Gt || x(e);
}
function ee(e) {
	return e >= y.LowerA && e <= y.LowerZ || e >= y.UpperA && e <= y.UpperZ;
}
var C;
(function(e) {
	e[e.NoValue = 0] = "NoValue", e[e.Unquoted = 1] = "Unquoted", e[e.Single = 2] = "Single", e[e.Double = 3] = "Double";
})(C ||= {});
var w = {
	Empty: /* @__PURE__ */ new Uint8Array(),
	Cdata: new Uint8Array([
		67,
		68,
		65,
		84,
		65,
		91
	]),
	CdataEnd: new Uint8Array([
		93,
		93,
		62
	]),
	CommentEnd: new Uint8Array([
		45,
		45,
		33,
		62
	]),
	Doctype: new Uint8Array([
		100,
		111,
		99,
		116,
		121,
		112,
		101
	]),
	IframeEnd: new Uint8Array([
		60,
		47,
		105,
		102,
		114,
		97,
		109,
		101
	]),
	NoembedEnd: new Uint8Array([
		60,
		47,
		110,
		111,
		101,
		109,
		98,
		101,
		100
	]),
	NoframesEnd: new Uint8Array([
		60,
		47,
		110,
		111,
		102,
		114,
		97,
		109,
		101,
		115
	]),
	Plaintext: new Uint8Array([
		60,
		47,
		112,
		108,
		97,
		105,
		110,
		116,
		101,
		120,
		116
	]),
	ScriptEnd: new Uint8Array([
		60,
		47,
		115,
		99,
		114,
		105,
		112,
		116
	]),
	StyleEnd: new Uint8Array([
		60,
		47,
		115,
		116,
		121,
		108,
		101
	]),
	TitleEnd: new Uint8Array([
		60,
		47,
		116,
		105,
		116,
		108,
		101
	]),
	TextareaEnd: new Uint8Array([
		60,
		47,
		116,
		101,
		120,
		116,
		97,
		114,
		101,
		97
	]),
	XmpEnd: new Uint8Array([
		60,
		47,
		120,
		109,
		112
	])
}, te = /* @__PURE__ */ new Map([
	[w.IframeEnd[2], w.IframeEnd],
	[w.NoembedEnd[2], w.NoembedEnd],
	[w.Plaintext[2], w.Plaintext],
	[w.ScriptEnd[2], w.ScriptEnd],
	[w.TitleEnd[2], w.TitleEnd],
	[w.XmpEnd[2], w.XmpEnd]
]), ne = class {
	cbs;
	state = b.Text;
	buffer = "";
	sectionStart = 0;
	index = 0;
	entityStart = 0;
	baseState = b.Text;
	isSpecial = !1;
	running = !0;
	offset = 0;
	xmlMode;
	decodeEntities;
	recognizeSelfClosing;
	entityDecoder;
	constructor({ xmlMode: e = !1, decodeEntities: t = !0, recognizeSelfClosing: n = e }, r) {
		this.cbs = r, this.xmlMode = e, this.decodeEntities = t, this.recognizeSelfClosing = n, this.entityDecoder = new _(e ? s : o, (e, t) => this.emitCodePoint(e, t));
	}
	reset() {
		this.state = b.Text, this.buffer = "", this.sectionStart = 0, this.index = 0, this.baseState = b.Text, this.isSpecial = !1, this.currentSequence = w.Empty, this.sequenceIndex = 0, this.running = !0, this.offset = 0;
	}
	write(e) {
		this.offset += this.buffer.length, this.buffer = e, this.parse();
	}
	end() {
		this.running && this.finish();
	}
	pause() {
		this.running = !1;
	}
	resume() {
		this.running = !0, this.index < this.buffer.length + this.offset && this.parse();
	}
	stateText(e) {
		e === y.Lt || !this.decodeEntities && this.fastForwardTo(y.Lt) ? (this.index > this.sectionStart && this.cbs.ontext(this.sectionStart, this.index), this.state = b.BeforeTagName, this.sectionStart = this.index) : this.decodeEntities && e === y.Amp && this.startEntity();
	}
	currentSequence = w.Empty;
	sequenceIndex = 0;
	enterTagBody() {
		this.currentSequence === w.Plaintext ? (this.currentSequence = w.Empty, this.state = b.InPlainText) : this.isSpecial ? (this.state = b.InSpecialTag, this.sequenceIndex = 0) : this.state = b.Text;
	}
	stateSpecialStartSequence(e) {
		let t = e | 32;
		if (this.sequenceIndex < this.currentSequence.length) {
			if (t === this.currentSequence[this.sequenceIndex]) {
				this.sequenceIndex++;
				return;
			}
			if (this.sequenceIndex === 3) {
				if (this.currentSequence === w.ScriptEnd && t === w.StyleEnd[3]) {
					this.currentSequence = w.StyleEnd, this.sequenceIndex = 4;
					return;
				}
				if (this.currentSequence === w.TitleEnd && t === w.TextareaEnd[3]) {
					this.currentSequence = w.TextareaEnd, this.sequenceIndex = 4;
					return;
				}
			} else if (this.sequenceIndex === 4 && this.currentSequence === w.NoembedEnd && t === w.NoframesEnd[4]) {
				this.currentSequence = w.NoframesEnd, this.sequenceIndex = 5;
				return;
			}
		} else if (S(e)) {
			this.sequenceIndex = 0, this.state = b.InTagName, this.stateInTagName(e);
			return;
		}
		this.isSpecial = !1, this.currentSequence = w.Empty, this.sequenceIndex = 0, this.state = b.InTagName, this.stateInTagName(e);
	}
	stateCDATASequence(e) {
		e === w.Cdata[this.sequenceIndex] ? ++this.sequenceIndex === w.Cdata.length && (this.state = b.InCommentLike, this.currentSequence = w.CdataEnd, this.sequenceIndex = 0, this.sectionStart = this.index + 1) : (this.sequenceIndex = 0, this.xmlMode ? (this.state = b.InDeclaration, this.stateInDeclaration(e)) : (this.state = b.InSpecialComment, this.stateInSpecialComment(e)));
	}
	fastForwardTo(e) {
		for (; ++this.index < this.buffer.length + this.offset;) if (this.buffer.charCodeAt(this.index - this.offset) === e) return !0;
		return this.index = this.buffer.length + this.offset - 1, !1;
	}
	emitComment(e) {
		this.cbs.oncomment(this.sectionStart, this.index, e), this.sequenceIndex = 0, this.sectionStart = this.index + 1, this.state = b.Text;
	}
	stateInCommentLike(e) {
		!this.xmlMode && this.currentSequence === w.CommentEnd && this.sequenceIndex <= 1 && this.index === this.sectionStart + this.sequenceIndex && e === y.Gt ? this.emitComment(this.sequenceIndex) : this.currentSequence === w.CommentEnd && this.sequenceIndex === 2 && e === y.Gt ? this.emitComment(2) : this.currentSequence === w.CommentEnd && this.sequenceIndex === this.currentSequence.length - 1 && e !== y.Gt ? this.sequenceIndex = Number(e === y.Dash) : e === this.currentSequence[this.sequenceIndex] ? ++this.sequenceIndex === this.currentSequence.length && (this.currentSequence === w.CdataEnd ? this.cbs.oncdata(this.sectionStart, this.index, 2) : this.cbs.oncomment(this.sectionStart, this.index, 3), this.sequenceIndex = 0, this.sectionStart = this.index + 1, this.state = b.Text) : this.sequenceIndex === 0 ? this.fastForwardTo(this.currentSequence[0]) && (this.sequenceIndex = 1) : e !== this.currentSequence[this.sequenceIndex - 1] && (this.sequenceIndex = 0);
	}
	isTagStartChar(e) {
		return this.xmlMode ? !S(e) : ee(e);
	}
	stateInSpecialTag(e) {
		if (this.sequenceIndex === this.currentSequence.length) {
			if (S(e)) {
				let t = this.index - this.currentSequence.length;
				if (this.sectionStart < t) {
					let e = this.index;
					this.index = t, this.cbs.ontext(this.sectionStart, t), this.index = e;
				}
				this.isSpecial = !1, this.sectionStart = t + 2, this.stateInClosingTagName(e);
				return;
			}
			this.sequenceIndex = 0;
		}
		(e | 32) === this.currentSequence[this.sequenceIndex] ? this.sequenceIndex += 1 : this.sequenceIndex === 0 ? this.currentSequence === w.TitleEnd || this.currentSequence === w.TextareaEnd ? this.decodeEntities && e === y.Amp && this.startEntity() : this.fastForwardTo(y.Lt) && (this.sequenceIndex = 1) : this.sequenceIndex = Number(e === y.Lt);
	}
	stateBeforeTagName(e) {
		if (e === y.ExclamationMark) this.state = b.BeforeDeclaration, this.sectionStart = this.index + 1;
		else if (e === y.Questionmark) this.xmlMode ? (this.state = b.InProcessingInstruction, this.sequenceIndex = 0, this.sectionStart = this.index + 1) : (this.state = b.InSpecialComment, this.sectionStart = this.index);
		else if (this.isTagStartChar(e)) {
			this.sectionStart = this.index;
			let t = this.xmlMode || this.cbs.isInForeignContext?.() ? void 0 : te.get(e | 32);
			t === void 0 ? this.state = b.InTagName : (this.isSpecial = !0, this.currentSequence = t, this.sequenceIndex = 3, this.state = b.SpecialStartSequence);
		} else e === y.Slash ? this.state = b.BeforeClosingTagName : (this.state = b.Text, this.stateText(e));
	}
	stateInTagName(e) {
		S(e) && (this.cbs.onopentagname(this.sectionStart, this.index), this.sectionStart = -1, this.state = b.BeforeAttributeName, this.stateBeforeAttributeName(e));
	}
	stateBeforeClosingTagName(e) {
		x(e) ? this.xmlMode || (this.state = b.InSpecialComment, this.sectionStart = this.index) : e === y.Gt ? (this.state = b.Text, this.xmlMode || (this.sectionStart = this.index + 1)) : (this.state = this.isTagStartChar(e) ? b.InClosingTagName : b.InSpecialComment, this.sectionStart = this.index);
	}
	stateInClosingTagName(e) {
		S(e) && (this.cbs.onclosetag(this.sectionStart, this.index), this.sectionStart = -1, this.state = b.AfterClosingTagName, this.stateAfterClosingTagName(e));
	}
	stateAfterClosingTagName(e) {
		(e === y.Gt || this.fastForwardTo(y.Gt)) && (this.state = b.Text, this.sectionStart = this.index + 1);
	}
	stateBeforeAttributeName(e) {
		e === y.Gt ? (this.cbs.onopentagend(this.index), this.enterTagBody(), this.sectionStart = this.index + 1) : e === y.Slash ? this.state = b.InSelfClosingTag : x(e) || (this.state = b.InAttributeName, this.sectionStart = this.index);
	}
	stateInSelfClosingTag(e) {
		if (e === y.Gt) {
			if (this.cbs.onselfclosingtag(this.index), this.sectionStart = this.index + 1, !this.recognizeSelfClosing) {
				this.enterTagBody();
				return;
			}
			this.state = b.Text, this.isSpecial = !1, this.currentSequence = w.Empty;
		} else x(e) || (this.state = b.BeforeAttributeName, this.stateBeforeAttributeName(e));
	}
	stateInAttributeName(e) {
		(e === y.Eq || S(e)) && (this.cbs.onattribname(this.sectionStart, this.index), this.sectionStart = this.index, this.state = b.AfterAttributeName, this.stateAfterAttributeName(e));
	}
	stateAfterAttributeName(e) {
		e === y.Eq ? this.state = b.BeforeAttributeValue : e === y.Slash || e === y.Gt ? (this.cbs.onattribend(C.NoValue, this.sectionStart), this.sectionStart = -1, this.state = b.BeforeAttributeName, this.stateBeforeAttributeName(e)) : x(e) || (this.cbs.onattribend(C.NoValue, this.sectionStart), this.state = b.InAttributeName, this.sectionStart = this.index);
	}
	stateBeforeAttributeValue(e) {
		e === y.DoubleQuote ? (this.state = b.InAttributeValueDq, this.sectionStart = this.index + 1) : e === y.SingleQuote ? (this.state = b.InAttributeValueSq, this.sectionStart = this.index + 1) : x(e) || (this.sectionStart = this.index, this.state = b.InAttributeValueNq, this.stateInAttributeValueNoQuotes(e));
	}
	handleInAttributeValue(e, t) {
		e === t || !this.decodeEntities && this.fastForwardTo(t) ? (this.cbs.onattribdata(this.sectionStart, this.index), this.sectionStart = -1, this.cbs.onattribend(t === y.DoubleQuote ? C.Double : C.Single, this.index + 1), this.state = b.BeforeAttributeName) : this.decodeEntities && e === y.Amp && this.startEntity();
	}
	stateInAttributeValueDoubleQuotes(e) {
		this.handleInAttributeValue(e, y.DoubleQuote);
	}
	stateInAttributeValueSingleQuotes(e) {
		this.handleInAttributeValue(e, y.SingleQuote);
	}
	stateInAttributeValueNoQuotes(e) {
		x(e) || e === y.Gt ? (this.cbs.onattribdata(this.sectionStart, this.index), this.sectionStart = -1, this.cbs.onattribend(C.Unquoted, this.index), this.state = b.BeforeAttributeName, this.stateBeforeAttributeName(e)) : this.decodeEntities && e === y.Amp && this.startEntity();
	}
	stateBeforeDeclaration(e) {
		e === y.OpeningSquareBracket ? (this.state = b.CDATASequence, this.sequenceIndex = 0) : this.xmlMode ? this.state = e === y.Dash ? b.BeforeComment : b.InDeclaration : (e | 32) === w.Doctype[0] ? (this.state = b.DeclarationSequence, this.currentSequence = w.Doctype, this.sequenceIndex = 1) : e === y.Gt ? (this.cbs.oncomment(this.sectionStart, this.index, 0), this.state = b.Text, this.sectionStart = this.index + 1) : this.state = e === y.Dash ? b.BeforeComment : b.InSpecialComment;
	}
	stateDeclarationSequence(e) {
		this.sequenceIndex === this.currentSequence.length ? (this.state = b.InDeclaration, this.stateInDeclaration(e)) : (e | 32) === this.currentSequence[this.sequenceIndex] ? this.sequenceIndex += 1 : e === y.Gt ? (this.cbs.oncomment(this.sectionStart, this.index, 0), this.state = b.Text, this.sectionStart = this.index + 1) : this.state = b.InSpecialComment;
	}
	stateInDeclaration(e) {
		(e === y.Gt || this.fastForwardTo(y.Gt)) && (this.cbs.ondeclaration(this.sectionStart, this.index), this.state = b.Text, this.sectionStart = this.index + 1);
	}
	stateInProcessingInstruction(e) {
		e === y.Questionmark ? this.sequenceIndex = 1 : e === y.Gt && this.sequenceIndex === 1 ? (this.cbs.onprocessinginstruction(this.sectionStart, this.index - 1), this.sequenceIndex = 0, this.state = b.Text, this.sectionStart = this.index + 1) : this.sequenceIndex = Number(this.fastForwardTo(y.Questionmark));
	}
	stateBeforeComment(e) {
		e === y.Dash ? (this.state = b.InCommentLike, this.currentSequence = w.CommentEnd, this.sequenceIndex = 0, this.sectionStart = this.index + 1) : this.xmlMode ? this.state = b.InDeclaration : e === y.Gt ? (this.cbs.oncomment(this.sectionStart, this.index, 0), this.state = b.Text, this.sectionStart = this.index + 1) : this.state = b.InSpecialComment;
	}
	stateInSpecialComment(e) {
		(e === y.Gt || this.fastForwardTo(y.Gt)) && (this.cbs.oncomment(this.sectionStart, this.index, 0), this.state = b.Text, this.sectionStart = this.index + 1);
	}
	startEntity() {
		this.baseState = this.state, this.state = b.InEntity, this.entityStart = this.index, this.entityDecoder.startEntity(this.xmlMode ? g.Strict : this.baseState === b.Text || this.baseState === b.InSpecialTag ? g.Legacy : g.Attribute);
	}
	stateInEntity() {
		let e = this.index - this.offset, t = this.entityDecoder.write(this.buffer, e);
		if (t >= 0) this.state = this.baseState, t === 0 && --this.index;
		else {
			if (e < this.buffer.length && this.buffer.charCodeAt(e) === y.Amp) {
				this.state = this.baseState, --this.index;
				return;
			}
			this.index = this.offset + this.buffer.length - 1;
		}
	}
	cleanup() {
		this.running && this.sectionStart !== this.index && (this.state === b.Text || this.state === b.InPlainText || this.state === b.InSpecialTag && this.sequenceIndex === 0 ? (this.cbs.ontext(this.sectionStart, this.index), this.sectionStart = this.index) : (this.state === b.InAttributeValueDq || this.state === b.InAttributeValueSq || this.state === b.InAttributeValueNq) && (this.cbs.onattribdata(this.sectionStart, this.index), this.sectionStart = this.index));
	}
	shouldContinue() {
		return this.index < this.buffer.length + this.offset && this.running;
	}
	parse() {
		for (; this.shouldContinue();) {
			let e = this.buffer.charCodeAt(this.index - this.offset);
			switch (this.state) {
				case b.Text:
					this.stateText(e);
					break;
				case b.InPlainText:
					this.index = this.buffer.length + this.offset - 1;
					break;
				case b.SpecialStartSequence:
					this.stateSpecialStartSequence(e);
					break;
				case b.InSpecialTag:
					this.stateInSpecialTag(e);
					break;
				case b.CDATASequence:
					this.stateCDATASequence(e);
					break;
				case b.DeclarationSequence:
					this.stateDeclarationSequence(e);
					break;
				case b.InAttributeValueDq:
					this.stateInAttributeValueDoubleQuotes(e);
					break;
				case b.InAttributeName:
					this.stateInAttributeName(e);
					break;
				case b.InCommentLike:
					this.stateInCommentLike(e);
					break;
				case b.InSpecialComment:
					this.stateInSpecialComment(e);
					break;
				case b.BeforeAttributeName:
					this.stateBeforeAttributeName(e);
					break;
				case b.InTagName:
					this.stateInTagName(e);
					break;
				case b.InClosingTagName:
					this.stateInClosingTagName(e);
					break;
				case b.BeforeTagName:
					this.stateBeforeTagName(e);
					break;
				case b.AfterAttributeName:
					this.stateAfterAttributeName(e);
					break;
				case b.InAttributeValueSq:
					this.stateInAttributeValueSingleQuotes(e);
					break;
				case b.BeforeAttributeValue:
					this.stateBeforeAttributeValue(e);
					break;
				case b.BeforeClosingTagName:
					this.stateBeforeClosingTagName(e);
					break;
				case b.AfterClosingTagName:
					this.stateAfterClosingTagName(e);
					break;
				case b.InAttributeValueNq:
					this.stateInAttributeValueNoQuotes(e);
					break;
				case b.InSelfClosingTag:
					this.stateInSelfClosingTag(e);
					break;
				case b.InDeclaration:
					this.stateInDeclaration(e);
					break;
				case b.BeforeDeclaration:
					this.stateBeforeDeclaration(e);
					break;
				case b.BeforeComment:
					this.stateBeforeComment(e);
					break;
				case b.InProcessingInstruction:
					this.stateInProcessingInstruction(e);
					break;
				case b.InEntity: this.stateInEntity();
			}
			this.index++;
		}
		this.cleanup();
	}
	finish() {
		this.state === b.InEntity && (this.entityDecoder.end(), this.state = this.baseState), this.handleTrailingData(), this.cbs.onend();
	}
	handleTrailingCommentLikeData(e) {
		if (this.state !== b.InCommentLike) return !1;
		if (this.currentSequence === w.CdataEnd) {
			if (this.xmlMode) this.sectionStart < e && this.cbs.oncdata(this.sectionStart, e, 0);
			else {
				let t = this.sectionStart - w.Cdata.length - 1;
				this.cbs.oncomment(t, e, 0);
			}
		} else {
			let t = this.xmlMode ? 0 : Math.min(this.sequenceIndex, w.CommentEnd.length - 1);
			this.cbs.oncomment(this.sectionStart, e, t);
		}
		return !0;
	}
	handleTrailingMarkupDeclaration(e) {
		if (this.xmlMode) switch (this.state) {
			case b.InSpecialComment:
			case b.BeforeComment:
			case b.CDATASequence:
			case b.DeclarationSequence:
			case b.InDeclaration: return this.cbs.ontext(this.sectionStart, e), !0;
			default: return !1;
		}
		switch (this.state) {
			case b.BeforeDeclaration:
			case b.InSpecialComment:
			case b.BeforeComment:
			case b.CDATASequence: return this.cbs.oncomment(this.sectionStart, e, 0), !0;
			case b.DeclarationSequence: return this.sequenceIndex !== w.Doctype.length && this.cbs.oncomment(this.sectionStart, e, 0), !0;
			case b.InDeclaration: return !0;
			default: return !1;
		}
	}
	handleTrailingData() {
		let e = this.buffer.length + this.offset;
		if (!(this.handleTrailingCommentLikeData(e) || this.handleTrailingMarkupDeclaration(e)) && !(this.sectionStart >= e)) switch (this.state) {
			case b.InTagName:
			case b.BeforeAttributeName:
			case b.BeforeAttributeValue:
			case b.AfterAttributeName:
			case b.InAttributeName:
			case b.InAttributeValueSq:
			case b.InAttributeValueDq:
			case b.InAttributeValueNq:
			case b.InClosingTagName: break;
			default: this.cbs.ontext(this.sectionStart, e);
		}
	}
	emitCodePoint(e, t) {
		this.baseState !== b.Text && this.baseState !== b.InSpecialTag ? (this.sectionStart < this.entityStart && this.cbs.onattribdata(this.sectionStart, this.entityStart), this.sectionStart = this.entityStart + t, this.index = this.sectionStart - 1, this.cbs.onattribentity(e)) : (this.sectionStart < this.entityStart && this.cbs.ontext(this.sectionStart, this.entityStart), this.sectionStart = this.entityStart + t, this.index = this.sectionStart - 1, this.cbs.ontextentity(e, this.sectionStart));
	}
}, { fromCodePoint: re } = String, T = /* @__PURE__ */ new Set([
	"input",
	"option",
	"optgroup",
	"select",
	"button",
	"datalist",
	"textarea"
]), E = /* @__PURE__ */ new Set(["p"]), D = /* @__PURE__ */ new Set([
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"p"
]), ie = /* @__PURE__ */ new Set(["thead", "tbody"]), ae = /* @__PURE__ */ new Set(["dd", "dt"]), oe = /* @__PURE__ */ new Set(["rt", "rp"]), se = /* @__PURE__ */ new Map([
	["tr", /* @__PURE__ */ new Set([
		"tr",
		"th",
		"td"
	])],
	["th", /* @__PURE__ */ new Set(["th"])],
	["td", /* @__PURE__ */ new Set([
		"thead",
		"th",
		"td"
	])],
	["body", /* @__PURE__ */ new Set([
		"head",
		"link",
		"script"
	])],
	["a", /* @__PURE__ */ new Set(["a"])],
	["li", /* @__PURE__ */ new Set(["li"])],
	["p", E],
	["h1", D],
	["h2", D],
	["h3", D],
	["h4", D],
	["h5", D],
	["h6", D],
	["select", T],
	["input", T],
	["output", T],
	["button", T],
	["datalist", T],
	["textarea", T],
	["option", /* @__PURE__ */ new Set(["option"])],
	["optgroup", /* @__PURE__ */ new Set(["optgroup", "option"])],
	["dd", ae],
	["dt", ae],
	["address", E],
	["article", E],
	["aside", E],
	["blockquote", E],
	["details", E],
	["div", E],
	["dl", E],
	["fieldset", E],
	["figcaption", E],
	["figure", E],
	["footer", E],
	["form", E],
	["header", E],
	["hr", E],
	["main", E],
	["nav", E],
	["ol", E],
	["pre", E],
	["section", E],
	["table", E],
	["ul", E],
	["rt", oe],
	["rp", oe],
	["tbody", ie],
	["tfoot", ie]
]), ce = "doctype", le = /* @__PURE__ */ new Set([
	"area",
	"base",
	"basefont",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"img",
	"input",
	"isindex",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]), ue = /* @__PURE__ */ new Set(["math", "svg"]), de = /* @__PURE__ */ new Set([
	"mi",
	"mo",
	"mn",
	"ms",
	"mtext",
	"annotation-xml",
	"foreignObject",
	"desc",
	"title"
]), fe = /* @__PURE__ */ new Map([
	["altglyph", "altGlyph"],
	["altglyphdef", "altGlyphDef"],
	["altglyphitem", "altGlyphItem"],
	["animatecolor", "animateColor"],
	["animatemotion", "animateMotion"],
	["animatetransform", "animateTransform"],
	["clippath", "clipPath"],
	["feblend", "feBlend"],
	["fecolormatrix", "feColorMatrix"],
	["fecomponenttransfer", "feComponentTransfer"],
	["fecomposite", "feComposite"],
	["feconvolvematrix", "feConvolveMatrix"],
	["fediffuselighting", "feDiffuseLighting"],
	["fedisplacementmap", "feDisplacementMap"],
	["fedistantlight", "feDistantLight"],
	["fedropshadow", "feDropShadow"],
	["feflood", "feFlood"],
	["fefunca", "feFuncA"],
	["fefuncb", "feFuncB"],
	["fefuncg", "feFuncG"],
	["fefuncr", "feFuncR"],
	["fegaussianblur", "feGaussianBlur"],
	["feimage", "feImage"],
	["femerge", "feMerge"],
	["femergenode", "feMergeNode"],
	["femorphology", "feMorphology"],
	["feoffset", "feOffset"],
	["fepointlight", "fePointLight"],
	["fespecularlighting", "feSpecularLighting"],
	["fespotlight", "feSpotLight"],
	["fetile", "feTile"],
	["feturbulence", "feTurbulence"],
	["foreignobject", "foreignObject"],
	["glyphref", "glyphRef"],
	["lineargradient", "linearGradient"],
	["radialgradient", "radialGradient"],
	["textpath", "textPath"]
]), O;
(function(e) {
	e[e.None = 0] = "None", e[e.Svg = 1] = "Svg", e[e.MathML = 2] = "MathML";
})(O ||= {});
var pe = /\s|\//, me = class {
	options;
	startIndex = 0;
	endIndex = 0;
	openTagStart = 0;
	tagname = "";
	attribname = "";
	attribvalue = "";
	attribs = null;
	stack = [];
	foreignContext;
	cbs;
	lowerCaseTagNames;
	lowerCaseAttributeNames;
	recognizeSelfClosing;
	htmlMode;
	tokenizer;
	buffers = [];
	bufferOffset = 0;
	writeIndex = 0;
	ended = !1;
	constructor(e, t = {}) {
		this.options = t, this.cbs = e ?? {}, this.htmlMode = !this.options.xmlMode, this.lowerCaseTagNames = t.lowerCaseTags ?? this.htmlMode, this.lowerCaseAttributeNames = t.lowerCaseAttributeNames ?? this.htmlMode, this.recognizeSelfClosing = t.recognizeSelfClosing ?? !this.htmlMode, this.tokenizer = new (t.Tokenizer ?? ne)(this.options, this), this.foreignContext = [O.None], this.cbs.onparserinit?.(this);
	}
	ontext(e, t) {
		let n = this.getSlice(e, t);
		this.endIndex = t - 1, this.cbs.ontext?.(n), this.startIndex = t;
	}
	ontextentity(e, t) {
		this.endIndex = t - 1, this.cbs.ontext?.(re(e)), this.startIndex = t;
	}
	isInForeignContext() {
		return this.foreignContext[0] !== O.None;
	}
	isVoidElement(e) {
		return this.htmlMode && le.has(e);
	}
	readTagName(e, t) {
		let n = this.lowerCaseTagNames ? this.getSlice(e, t).toLowerCase() : this.getSlice(e, t);
		if (!(this.lowerCaseTagNames && this.htmlMode)) return n;
		if (this.foreignContext[0] === O.Svg) return fe.get(n) ?? n;
		if (this.foreignContext.length > 1) {
			let e = fe.get(n);
			if (e !== void 0 && this.stack.includes(e)) return e;
		}
		return this.isInForeignContext() ? n : n === "image" ? "img" : n;
	}
	onopentagname(e, t) {
		this.endIndex = t, this.emitOpenTag(this.readTagName(e, t));
	}
	emitOpenTag(e) {
		if (this.openTagStart = this.startIndex, this.tagname = e, this.htmlMode && e === "form" && this.stack.includes("form")) {
			this.tagname = "";
			return;
		}
		let t = this.htmlMode && se.get(e);
		if (t) for (; this.stack.length > 0 && t.has(this.stack[0]);) this.popElement(!0);
		this.isVoidElement(e) || (this.stack.unshift(e), this.htmlMode && (e === "svg" ? this.foreignContext.unshift(O.Svg) : e === "math" ? this.foreignContext.unshift(O.MathML) : de.has(e) && this.foreignContext.unshift(O.None))), this.cbs.onopentagname?.(e), this.cbs.onopentag && (this.attribs = {});
	}
	endOpenTag(e) {
		this.startIndex = this.openTagStart, this.attribs &&= (this.cbs.onopentag?.(this.tagname, this.attribs, e), null), this.cbs.onclosetag && this.isVoidElement(this.tagname) && this.cbs.onclosetag(this.tagname, !0), this.tagname = "";
	}
	onopentagend(e) {
		this.endIndex = e, this.endOpenTag(!1), this.startIndex = e + 1;
	}
	onclosetag(e, t) {
		this.endIndex = t;
		let n = this.readTagName(e, t);
		if (this.isVoidElement(n)) this.htmlMode && n === "br" && (this.cbs.onopentagname?.("br"), this.cbs.onopentag?.("br", {}, !0), this.cbs.onclosetag?.("br", !1));
		else {
			let e = this.stack.indexOf(n);
			if (e !== -1) {
				for (let t = 0; t < e; t++) this.popElement(!0);
				this.popElement(!1);
			} else this.htmlMode && n === "p" && (this.emitOpenTag("p"), this.closeCurrentTag(!0));
		}
		this.startIndex = t + 1;
	}
	onselfclosingtag(e) {
		this.endIndex = e, this.recognizeSelfClosing || this.isInForeignContext() ? (this.closeCurrentTag(!1), this.startIndex = e + 1) : this.onopentagend(e);
	}
	popElement(e) {
		let t = this.stack.shift();
		this.htmlMode && (ue.has(t) || de.has(t)) && this.foreignContext.shift(), this.cbs.onclosetag?.(t, e);
	}
	closeCurrentTag(e) {
		let t = this.tagname;
		this.endOpenTag(e), this.stack[0] === t && this.popElement(!e);
	}
	onattribname(e, t) {
		this.startIndex = e;
		let n = this.getSlice(e, t);
		this.attribname = this.lowerCaseAttributeNames ? n.toLowerCase() : n;
	}
	onattribdata(e, t) {
		this.attribvalue += this.getSlice(e, t);
	}
	onattribentity(e) {
		this.attribvalue += re(e);
	}
	onattribend(e, t) {
		this.endIndex = t, this.cbs.onattribute?.(this.attribname, this.attribvalue, e === C.Double ? "\"" : e === C.Single ? "'" : e === C.NoValue ? void 0 : null), this.attribs && !Object.hasOwn(this.attribs, this.attribname) && (this.attribs[this.attribname] = this.attribvalue), this.attribvalue = "";
	}
	getInstructionName(e) {
		let t = e.search(pe), n = t < 0 ? e : e.substr(0, t);
		return this.lowerCaseTagNames && (n = n.toLowerCase()), n;
	}
	ondeclaration(e, t) {
		this.endIndex = t;
		let n = this.getSlice(e, t);
		if (this.cbs.onprocessinginstruction) {
			let e = this.htmlMode ? this.lowerCaseTagNames ? ce : n.slice(0, 7) : this.getInstructionName(n);
			this.cbs.onprocessinginstruction(`!${e}`, `!${n}`);
		}
		this.startIndex = t + 1;
	}
	onprocessinginstruction(e, t) {
		this.endIndex = t;
		let n = this.getSlice(e, t);
		if (this.cbs.onprocessinginstruction) {
			let e = this.getInstructionName(n);
			this.cbs.onprocessinginstruction(`?${e}`, `?${n}`);
		}
		this.startIndex = t + 1;
	}
	oncomment(e, t, n) {
		this.endIndex = t, this.cbs.oncomment?.(this.getSlice(e, t - n)), this.cbs.oncommentend?.(), this.startIndex = t + 1;
	}
	oncdata(e, t, n) {
		this.endIndex = t;
		let r = this.getSlice(e, t - n);
		!this.htmlMode || this.options.recognizeCDATA ? (this.cbs.oncdatastart?.(), this.cbs.ontext?.(r), this.cbs.oncdataend?.()) : this.isInForeignContext() ? this.cbs.ontext?.(r) : (this.cbs.oncomment?.(`[CDATA[${r}]]`), this.cbs.oncommentend?.()), this.startIndex = t + 1;
	}
	onend() {
		if (this.cbs.onclosetag) {
			this.endIndex = this.startIndex;
			for (let e = 0; e < this.stack.length; e++) this.cbs.onclosetag(this.stack[e], !0);
		}
		this.cbs.onend?.();
	}
	reset() {
		this.cbs.onreset?.(), this.tokenizer.reset(), this.tagname = "", this.attribname = "", this.attribvalue = "", this.attribs = null, this.stack.length = 0, this.startIndex = 0, this.endIndex = 0, this.cbs.onparserinit?.(this), this.buffers.length = 0, this.foreignContext.length = 0, this.foreignContext.unshift(O.None), this.bufferOffset = 0, this.writeIndex = 0, this.ended = !1;
	}
	parseComplete(e) {
		this.reset(), this.end(e);
	}
	getSlice(e, t) {
		if (e === t) return "";
		for (; e - this.bufferOffset >= this.buffers[0].length;) this.shiftBuffer();
		let n = this.buffers[0].slice(e - this.bufferOffset, t - this.bufferOffset);
		for (; t - this.bufferOffset > this.buffers[0].length;) this.shiftBuffer(), n += this.buffers[0].slice(0, t - this.bufferOffset);
		return n;
	}
	shiftBuffer() {
		this.bufferOffset += this.buffers[0].length, this.writeIndex--, this.buffers.shift();
	}
	write(e) {
		this.ended ? this.cbs.onerror?.(/* @__PURE__ */ Error(".write() after done!")) : (this.buffers.push(e), this.tokenizer.running && (this.tokenizer.write(e), this.writeIndex++));
	}
	end(e) {
		this.ended ? this.cbs.onerror?.(/* @__PURE__ */ Error(".end() after done!")) : (e && this.write(e), this.ended = !0, this.tokenizer.end());
	}
	pause() {
		this.tokenizer.pause();
	}
	resume() {
		for (this.tokenizer.resume(); this.tokenizer.running && this.writeIndex < this.buffers.length;) this.tokenizer.write(this.buffers[this.writeIndex++]);
		this.ended && this.tokenizer.end();
	}
}, k;
(function(e) {
	e.Root = "root", e.Text = "text", e.Directive = "directive", e.Comment = "comment", e.Script = "script", e.Style = "style", e.Tag = "tag", e.CDATA = "cdata", e.Doctype = "doctype";
})(k ||= {});
function he(e) {
	return e.type === k.Tag || e.type === k.Script || e.type === k.Style;
}
k.Root, k.Text, k.Directive, k.Comment, k.Script, k.Style, k.Tag, k.CDATA, k.Doctype;
// node_modules/domhandler/dist/node.js
var ge = class {
	parent = null;
	prev = null;
	next = null;
	startIndex = null;
	endIndex = null;
	get parentNode() {
		return this.parent;
	}
	set parentNode(e) {
		this.parent = e;
	}
	get previousSibling() {
		return this.prev;
	}
	set previousSibling(e) {
		this.prev = e;
	}
	get nextSibling() {
		return this.next;
	}
	set nextSibling(e) {
		this.next = e;
	}
	cloneNode(e = !1) {
		return je(this, e);
	}
}, _e = class extends ge {
	data;
	constructor(e) {
		super(), this.data = e;
	}
	get nodeValue() {
		return this.data;
	}
	set nodeValue(e) {
		this.data = e;
	}
}, ve = class extends _e {
	type = k.Text;
	get nodeType() {
		return 3;
	}
}, ye = class extends _e {
	type = k.Comment;
	get nodeType() {
		return 8;
	}
}, be = class extends _e {
	type = k.Directive;
	name;
	constructor(e, t) {
		super(t), this.name = e;
	}
	get nodeType() {
		return 1;
	}
	"x-name";
	"x-publicId";
	"x-systemId";
}, xe = class extends ge {
	children;
	constructor(e) {
		super(), this.children = e;
	}
	get firstChild() {
		return this.children[0] ?? null;
	}
	get lastChild() {
		return this.children.length > 0 ? this.children[this.children.length - 1] : null;
	}
	get childNodes() {
		return this.children;
	}
	set childNodes(e) {
		this.children = e;
	}
}, Se = class extends xe {
	type = k.CDATA;
	get nodeType() {
		return 4;
	}
}, Ce = class extends xe {
	type = k.Root;
	get nodeType() {
		return 9;
	}
}, we = class extends xe {
	name;
	attribs;
	type;
	constructor(e, t, n = [], r = e === "script" ? k.Script : e === "style" ? k.Style : k.Tag) {
		super(n), this.name = e, this.attribs = t, this.type = r;
	}
	get nodeType() {
		return 1;
	}
	get tagName() {
		return this.name;
	}
	set tagName(e) {
		this.name = e;
	}
	get attributes() {
		return Object.keys(this.attribs).map((e) => ({
			name: e,
			value: this.attribs[e],
			namespace: this["x-attribsNamespace"]?.[e],
			prefix: this["x-attribsPrefix"]?.[e]
		}));
	}
	namespace;
	"x-attribsNamespace";
	"x-attribsPrefix";
};
function Te(e) {
	return he(e);
}
function Ee(e) {
	return e.type === k.CDATA;
}
function De(e) {
	return e.type === k.Text;
}
function Oe(e) {
	return e.type === k.Comment;
}
function ke(e) {
	return e.type === k.Directive;
}
function Ae(e) {
	return e.type === k.Root;
}
function je(e, t = !1) {
	let n;
	if (De(e)) n = new ve(e.data);
	else if (Oe(e)) n = new ye(e.data);
	else if (Te(e)) {
		let r = t ? Me(e.children) : [], i = new we(e.name, { ...e.attribs }, r);
		for (let e of r) e.parent = i;
		e.namespace != null && (i.namespace = e.namespace), e["x-attribsNamespace"] && (i["x-attribsNamespace"] = { ...e["x-attribsNamespace"] }), e["x-attribsPrefix"] && (i["x-attribsPrefix"] = { ...e["x-attribsPrefix"] }), n = i;
	} else if (Ee(e)) {
		let r = t ? Me(e.children) : [], i = new Se(r);
		for (let e of r) e.parent = i;
		n = i;
	} else if (Ae(e)) {
		let r = t ? Me(e.children) : [], i = new Ce(r);
		for (let e of r) e.parent = i;
		e["x-mode"] && (i["x-mode"] = e["x-mode"]), n = i;
	} else if (ke(e)) {
		let t = new be(e.name, e.data);
		e["x-name"] != null && (t["x-name"] = e["x-name"], t["x-publicId"] = e["x-publicId"], t["x-systemId"] = e["x-systemId"]), n = t;
	} else throw Error(`Not implemented yet: ${e.type}`);
	return n.startIndex = e.startIndex, n.endIndex = e.endIndex, e.sourceCodeLocation != null && (n.sourceCodeLocation = e.sourceCodeLocation), n;
}
function Me(e) {
	let t = e.map((e) => je(e, !0));
	for (let e = 1; e < t.length; e++) t[e].prev = t[e - 1], t[e - 1].next = t[e];
	return t;
}
// node_modules/domhandler/dist/index.js
var Ne = {
	withStartIndices: !1,
	withEndIndices: !1,
	xmlMode: !1
}, Pe = class {
	dom = [];
	root = new Ce(this.dom);
	callback;
	options;
	elementCB;
	done = !1;
	tagStack = [this.root];
	lastNode = null;
	parser = null;
	constructor(e, t, n) {
		typeof t == "function" && (n = t, t = Ne), typeof e == "object" && (t = e, e = void 0), this.callback = e ?? null, this.options = t ?? Ne, this.elementCB = n ?? null;
	}
	onparserinit(e) {
		this.parser = e;
	}
	onreset() {
		this.dom = [], this.root = new Ce(this.dom), this.done = !1, this.tagStack = [this.root], this.lastNode = null, this.parser = null;
	}
	onend() {
		this.done || (this.done = !0, this.parser = null, this.handleCallback(null));
	}
	onerror(e) {
		this.handleCallback(e);
	}
	onclosetag() {
		this.lastNode = null;
		let e = this.tagStack.pop();
		this.options.withEndIndices && this.parser && (e.endIndex = this.parser.endIndex), this.elementCB && this.elementCB(e);
	}
	onopentag(e, t) {
		let n = new we(e, t, void 0, this.options.xmlMode ? k.Tag : void 0);
		this.addNode(n), this.tagStack.push(n);
	}
	ontext(e) {
		let { lastNode: t } = this;
		if (t && t.type === k.Text) t.data += e, this.options.withEndIndices && this.parser && (t.endIndex = this.parser.endIndex);
		else {
			let t = new ve(e);
			this.addNode(t), this.lastNode = t;
		}
	}
	oncomment(e) {
		if (this.lastNode && this.lastNode.type === k.Comment) {
			this.lastNode.data += e;
			return;
		}
		let t = new ye(e);
		this.addNode(t), this.lastNode = t;
	}
	oncommentend() {
		this.lastNode = null;
	}
	oncdatastart() {
		let e = new ve(""), t = new Se([e]);
		this.addNode(t), e.parent = t, this.lastNode = e;
	}
	oncdataend() {
		this.lastNode = null;
	}
	onprocessinginstruction(e, t) {
		let n = new be(e, t);
		this.addNode(n);
	}
	handleCallback(e) {
		if (typeof this.callback == "function") this.callback(e, this.dom);
		else if (e) throw e;
	}
	addNode(e) {
		let t = this.tagStack[this.tagStack.length - 1], n = t.children[t.children.length - 1];
		this.options.withStartIndices && this.parser && (e.startIndex = this.parser.startIndex), this.options.withEndIndices && this.parser && (e.endIndex = this.parser.endIndex), t.children.push(e), n && (e.prev = n, n.next = e), e.parent = t, this.lastNode = null;
	}
};
// node_modules/htmlparser2/dist/index.js
function Fe(e, t) {
	let n = new Pe(void 0, t);
	return new me(n, t).end(e), n.root;
}
// src/core/local/own-sessions.ts
var Ie = 40;
function Le({ sessions: e = [], organisation: t }) {
	let n = /* @__PURE__ */ new Map();
	return e.map((e) => {
		let { title: r, start: i, organiser: a = t?.name } = e, o = i.slice(0, 16).replace(/\D/g, ""), s = Re(r), c = (n.get(o + s) ?? 0) + 1;
		n.set(o + s, c);
		let l = `own-${o}${c > 1 ? String(c) : ""}${s}`;
		return {
			...e,
			id: l,
			isLocal: !0,
			...a && { organiser: a }
		};
	});
}
function Re(e) {
	return `-${e.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()}`.replace(/[^a-z0-9]+/g, "-").slice(0, Ie).replace(/-$/, "");
}
// src/core/lookup/typing-slips.ts
function ze(e, t) {
	if (!Be(e, t)) return;
	let { length: n } = e, r = n < 4 ? 0 : n < 6 ? 1 : n < 10 ? 2 : 3;
	if (r === 0 || n > t.length + r) return;
	let i = Ve(e, t), a = i.at(-1) ?? Infinity, o = n < 6 ? Infinity : Math.min(...i) + .5, s = Math.min(a, o);
	return s <= r + .5 ? s : void 0;
}
function Be(e, t) {
	let [n] = e;
	return n === t[0] || n === t[1] || e[1] === t[0];
}
function Ve(e, t) {
	let n = [], r = t.split("").map((e, t) => t).concat(t.length);
	for (let i = 1; i <= e.length; i++) {
		let a = [i];
		for (let o = 1; o <= t.length; o++) {
			let s = e[i - 1] === t[o - 1], c = e[i - 2] === t[o - 1] && e[i - 1] === t[o - 2];
			a.push(Math.min(He(r, o) + 1, He(a, o - 1) + 1, He(r, o - 1) + +!s, c ? He(n, o - 2) + 1 : Infinity));
		}
		n = r, r = a;
	}
	return r;
}
function He(e, t) {
	return e[t] ?? Infinity;
}
// src/core/local/nearest-key.ts
function Ue(e, t) {
	let n = We(e), r, i = 3;
	for (let e of t) {
		let t = We(e), a = n === t ? 0 : ze(n, t) ?? i;
		a < i && ([r, i] = [e, a]);
	}
	return r;
}
function We(e) {
	return e.toLowerCase().replace(/[^a-z]/g, "");
}
// src/core/local/check-shape.ts
function Ge(e, t, n, r) {
	return typeof t == "string" ? Je(e, t, n, r) : typeof t == "number" ? e === t ? e : r.refuse(n, "version", e) : "list" in t ? t.orText && typeof e == "string" ? Je(e, t.orText, n, r) : Ke(e, t, n, r) : "fields" in t ? qe(e, t, n, r) : t.includes(e) ? e : r.refuse(n, "choice", e, { choices: t.join(", ") });
}
function Ke(e, { list: t, least: n }, r, i, a = Ge) {
	return Array.isArray(e) ? e.length < n ? i.refuse(r, "emptyList", e) : [...e].map((e, n) => a(e, t, `${r}[${String(n)}]`, i)).filter((e) => e !== null) : i.refuse(r, "list", e);
}
function qe(e, { fields: t, needed: n }, r, i, a = Ge) {
	if (typeof e != "object" || !e || Array.isArray(e)) return i.refuse(r, "entry", e);
	let o = e, s = Object.keys(t), c = (e) => (r && `${r}.`) + e, l = {};
	Object.entries(t).forEach(([e, t], r) => {
		let s = o[e], u = s === null || typeof s == "string" && !s.trim();
		if (s !== void 0 && !u) {
			let n = a(s, t, c(e), i);
			n && (l[e] = n);
		} else r < n ? i.refuse(c(e), "missing", s, { key: e }) : u && i.warn(c(e), "empty", s);
	});
	for (let e of Object.keys(o)) {
		if (s.includes(e)) continue;
		let t = Ue(e, s), n = {
			key: t ?? "",
			choices: s.join(", ")
		};
		i.leaveOut(c(e.slice(0, 40)), t ? "misspeltKey" : "unknownKey", o[e], n);
	}
	return l;
}
function Je(e, t, n, r) {
	if (typeof e != "string") return r.refuse(n, "text", e);
	let i = e.trim(), a = t === "words", o = a ? i : i.replace(/\s+/g, " ");
	if (!r.formats[t].test(o)) {
		let i = o.length > 2e3 ? "tooLong" : "damaged";
		return r.refuse(n, a && !/[<>]/.test(o) ? i : t, e);
	}
	return /^(day|time)$/.test(t) && !Ye(o) ? r.refuse(n, "noSuchDay", e) : o;
}
function Ye(e) {
	let t = e.slice(0, 10), n = new Date(t);
	return !isNaN(n.getTime()) && n.toISOString().startsWith(t);
}
// src/core/local/contact-warnings.ts
var Xe = /@(.*\.)?(pnn\.police|(gcsx|gs[eix])\.gov)\.uk$/i;
function Ze({ name: e, phone: t, email: n, url: r, reviewBy: i }, a, { warn: o }) {
	n && Xe.test(n) && o(`${a}.email`, "retiredMail", n), e && !i && o(`${a}.name`, "agingName", e), e && t && /^(44)?0?7/.test(t.replace(/\D/g, "")) && o(`${a}.phone`, "mobile", t), t || n || r || o(a, "noWayIn", null);
}
// src/core/local/opening-slips.ts
function Qe({ hours: e }, t, { refuse: n, warn: r }) {
	typeof e == "object" && e.forEach(({ opens: e, closes: i }, a) => {
		if (i > e) return;
		let o = `${t}.hours[${String(a)}].closes`;
		e >= "18:00" && i <= "06:00" ? r(o, "pastMidnight", i) : n(o, "closesTooSoon", i);
	});
}
// src/core/text/fill.ts
function A(e, t) {
	return e.replace(/\{(\w+)\}/g, (e, n) => String(t[n] ?? e));
}
function $e(e, t) {
	return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} ${t} ${e[e.length - 1] ?? ""}`;
}
// src/core/text/problem-list.ts
var et = 100, tt = 80;
function nt(e) {
	let t = [], n = 0, r = !0, i = (e, t, n, r, i) => ({
		path: t,
		message: A(n ?? "", i),
		value: r,
		...e && { isWarning: e }
	});
	return {
		add(a, { path: o, line: s }, c, l, u = {}) {
			if (t.length < et) {
				let n = i(a, o, e[c], rt(l), u);
				t.push({
					...n,
					...s && { line: s }
				});
			} else n++, r &&= a;
			return null;
		},
		all() {
			return n ? [...t, i(r, "", e.more, n, { count: n })] : t;
		}
	};
}
function rt(e) {
	return Array.isArray(e) ? "[…]" : typeof e == "object" && e ? "{…}" : typeof e == "string" && e.length > tt ? `${e.slice(0, tt)}…` : e;
}
// src/core/local/problem-notes.ts
function it(e) {
	let t = nt(e), n = 0, r = (e) => (n, r, i, a) => t.add(e, { path: n }, r, i, a), i = r(!1);
	return {
		leaveOut: i,
		warn: r(!0),
		refuse(...e) {
			return n++, i(...e);
		},
		refusals: () => n,
		problems: t.all
	};
}
// src/core/time/london-time.ts
var at = 6e4, ot;
function st() {
	return ot ??= new Intl.DateTimeFormat("en-GB", {
		timeZone: "Europe/London",
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric"
	}), ot;
}
function j(e) {
	let t = {
		year: 0,
		month: 0,
		day: 0,
		hour: 0,
		minute: 0
	};
	for (let { type: n, value: r } of st().formatToParts(e)) n in t && (t[n] = Number(r));
	return t;
}
function ct(e) {
	let t = Date.UTC(e.year, e.month - 1, e.day, e.hour, e.minute);
	return [t - 60 * at, t].map((e) => new Date(e)).filter((t) => mt(j(t), e));
}
function M(e) {
	return j(e).hour !== e.getUTCHours();
}
function lt(e) {
	return /^.{10}T(0[1-9]|1\d|2[0-2]).*(Z|\+0[01]:00)$/.test(e) ? e.slice(0, 10) : pt(j(new Date(e)));
}
function ut({ year: e, month: t, day: n }) {
	return new Date(Date.UTC(e, t - 1, n)).getUTCDay();
}
function dt(e, t) {
	return e.year === t.year && e.month === t.month && e.day === t.day;
}
function ft({ year: e, month: t }) {
	return `${String(e)}-${String(t).padStart(2, "0")}`;
}
function pt(e) {
	return `${ft(e)}-${String(e.day).padStart(2, "0")}`;
}
function mt(e, t) {
	return dt(e, t) && e.hour === t.hour && e.minute === t.minute;
}
// src/core/local/session-times.ts
var ht = 36e5, gt = 24 * ht, _t = 31 * gt, vt = /* @__PURE__ */ new Map();
function yt(e, t, { refuse: n, warn: r }) {
	let i = {};
	for (let a of ["start", "end"]) {
		let o = e[a];
		if (!o) continue;
		let s = `${t}.${a}`, [c, l] = bt(o);
		(c ?? o).startsWith("20") ? c ? (i[a] = c, l && r(s, "repeated", o)) : n(s, "skipped", o) : n(s, "time", o);
	}
	let { start: a, end: o } = i;
	if (a && o) {
		let i = Date.parse(o) - Date.parse(a);
		i <= 0 && n(`${t}.end`, "endsTooSoon", e.end), i > _t && r(`${t}.end`, "lasts", e.end);
	}
	return {
		...e,
		...i
	};
}
function bt(e) {
	return /(Z|[+-]\d\d:\d\d)$/.test(e) ? [xt(new Date(e))] : ["+01:00", "Z"].map((t) => xt(new Date(e + t))).filter((t) => t.startsWith(e.slice(0, 16)));
}
function xt(e) {
	let t = +!!St(e);
	return `${new Date(e.getTime() + t * ht).toISOString().slice(0, 16)}+0${String(t)}:00`;
}
function St(e) {
	let t = Math.floor((e.getTime() - ht) / gt), n = vt.get(t) ?? M(e);
	return vt.set(t, n), n;
}
// src/core/local/read-local-information.ts
function Ct(e, t, n) {
	let r = it(n), i = {
		...r,
		formats: t.formats
	}, a = /* @__PURE__ */ new Set(), o = (e, t, n) => {
		let o = r.refusals(), s = () => r.refusals() === o, c = Ge(e, t, n, i);
		if (n.startsWith("sessions") && c) {
			let e = yt(c, n, r);
			c = e, s() && a.size === a.add(e.start + e.title).size && r.refuse(n, "twice", e.title);
		}
		return n.startsWith("contacts") && s() && (Qe(c, n, r), s() && Ze(c, n, r)), s() ? c : null;
	}, s = qe(e, t.file, "", i, (e, t, n) => typeof t == "object" && "list" in t ? Ke(e, t, n, i, o) : Ge(e, t, n, i));
	return {
		value: s?.version ? s : null,
		problems: r.problems()
	};
}
// src/core/time/bank-holidays.ts
var [wt, Tt, Et] = [
	1,
	2,
	5
];
function Dt(e) {
	let { month: t, day: n } = e, r = ut(e), i = Ot(e);
	return t === 12 && n > 24 ? n < 27 || n < 29 && (r === wt || r === Tt) : t === 1 && n === 1 || r === Et && i > -2 && i < 6 || r === wt && (i > 1 && i < 9 || t === 1 && n < 4 || t === 5 && n < 8 || (t === 5 || t === 8) && n > 24);
}
function Ot({ year: e, month: t, day: n }) {
	let r = e % 19, i = (19 * r + 24) % 30, a = +(i + Number(r > 10) > 28);
	return 31 * t + n - 114 - i + a;
}
// src/core/time/phrases.ts
var kt = 6e4;
function At(e, t) {
	return `${String(e.day)} ${Mt(e, t)}`;
}
function jt(e, t) {
	return `${t.weekdays[ut(e)] ?? ""} ${At(e, t)}`;
}
function Mt({ year: e, month: t }, n) {
	return `${n.months[t - 1] ?? ""} ${String(e)}`;
}
function Nt({ hour: e, minute: t }, n) {
	if (t === 0 && e === 0) return n.midnight;
	if (t === 0 && e === 12) return n.midday;
	let r = t === 0 ? "" : `:${String(t).padStart(2, "0")}`;
	return `${String(e % 12 || 12)}${r}${e < 12 ? n.am : n.pm}`;
}
function Pt(e, t, n) {
	let r = j(e), i = j(t), a = dt(r, i) ? "" : `${jt(i, n)}, `, o = !a && M(e) !== M(t) || [e, t].some((e) => Ft(e)), s = (e, t) => {
		let r = o && (M(e) ? n.summerTime : n.winterTime);
		return Nt(t, n) + (r ? ` ${r}` : "");
	};
	return `${jt(r, n)}, ${s(e, r)} ${n.to} ${a}${s(t, i)}`;
}
function Ft(e) {
	let t = (t) => M(new Date(e.getTime() + t * 60 * kt));
	return t(-1) && !t(1);
}
// src/core/time/opening-hours.ts
var N = [
	"sunday",
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday"
], It = 6e4, Lt = 60 * It, P = 24 * Lt, Rt = 150;
function zt({ times: e, onBankHolidays: t }, n) {
	let r = j(n), i = Date.UTC(r.year, r.month - 1, r.day), a = i + Rt * P, o = (t) => {
		let r;
		for (let { from: o, until: s } of Ut(e, i - P, a, t)) {
			let e = Kt(o, -1);
			if (r && e > r) break;
			let t = Kt(s, 0);
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
	}, s = o(t === "closed" ? Dt : () => !1);
	return t || s.kind === "open" && !s.closes ? s : Dt(r) ? { kind: "bank-holiday" } : o(Dt);
}
function Bt(e, t, n) {
	if (e.kind === "bank-holiday") return n.bankHoliday;
	if (e.kind === "open") {
		let { closes: r } = e;
		return !r || r.getTime() - t.getTime() >= P ? n.openNow : A(n.openUntil, { time: Nt(j(r), n.dates) });
	}
	if (!e.opens) return n.closed;
	let r = j(e.opens);
	return A(n.closedOpens, {
		day: Vt(r, j(t), n),
		time: Nt(r, n.dates)
	});
}
function Vt(e, t, n) {
	let r = Ht(e) - Ht(t);
	return r > 6 ? jt(e, n.dates) : [n.today, n.tomorrow][r] ?? n.dates.weekdays[ut(e)] ?? "";
}
var Ht = ({ year: e, month: t, day: n }) => Date.UTC(e, t - 1, n) / P;
function Ut(e, t, n, r) {
	let i = [];
	for (let a = t; a < n; a += P) {
		if (r(Gt(a))) continue;
		let t = r(Gt(a + P));
		for (let { days: n, opens: r, closes: o } of e) {
			if (!n.some((e) => e === N[ut(Gt(a))])) continue;
			let e = a + Wt(r), s = a + Wt(o) + (o <= r ? P : 0);
			s > e && i.push({
				from: e,
				until: t ? Math.min(s, a + P) : s
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
function Wt(e) {
	let [t = NaN, n = NaN] = e.split(":").map(Number);
	return t * Lt + n * It;
}
function Gt(e) {
	let [t = 0, n = 0, r = 0, i = 0, a = 0] = new Date(e).toISOString().split(/\D/).map(Number);
	return {
		year: t,
		month: n,
		day: r,
		hour: i,
		minute: a
	};
}
var Kt = (e, t) => ct(Gt(e)).at(t) ?? /* @__PURE__ */ new Date(e - e % Lt), qt = [...N.slice(1), ...N.slice(0, 1)];
function Jt(e, t, n) {
	return e.map(({ days: e, opens: r, closes: i }) => `${$e(Yt(e, t), n)}, ${Qt(r, t)} ${t.to} ${Qt(i, t)}`).join("; ");
}
function Yt(e, t) {
	let n = [];
	for (let r = 0; r < qt.length; r++) {
		let i = r;
		for (; Xt(qt[i], e);) i++;
		if (i === r) continue;
		let a = qt.slice(r, i).map((e, n) => Zt(r + n, t)), [o = ""] = a, s = a[a.length - 1] ?? "";
		n.push(...a.length > 2 ? [`${o} ${t.to} ${s}`] : a), r = i;
	}
	return n;
}
function Xt(e, t) {
	return e !== void 0 && t.includes(e);
}
function Zt(e, { weekdays: t }) {
	return t[(e + 1) % qt.length] ?? "";
}
function Qt(e, t) {
	let [n = 0, r = 0] = e.split(":").map(Number);
	return Nt({
		year: 0,
		month: 1,
		day: 1,
		hour: n % 24,
		minute: r
	}, t);
}
// src/core/time/read-hours.ts
var $t = /\b(?:(closed|not|exc\w+\.?(?: for)?)|inc\w+\.?|open)(?: on)?(?: bank| public| and)+ holidays?(?= ?($|[.;:)\n]|,? ?\d))/, en = [
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
], tn = String.raw`\b(\d\d?)(?:[:.]([0-5]\d))?(?: ?([ap]m))?\b`, nn = RegExp(`${tn}-${tn}`, "g"), rn = 1440, an = "([a-z]{6,},?)+", on = "H[\\d:]{5}-[\\d:]{5}", sn = [`${an}[ ,:-]*${on}`, `${on}[ ,:-]*${an}`].map((e) => RegExp(`${e}(,|;|$)`, "gy"));
function cn(e) {
	let t, n = e.toLowerCase().replace(/[^\S\n]+/g, " ").replace($t, (e, n) => (t = n ? "closed" : "open", ""));
	for (let [e, t] of en) n = n.replace(e, t);
	n = n.replace(nn, fn).replace(/([a-z]+)(?:-([a-z]+))?/g, un);
	let r = sn.map((e) => n.match(e) ?? []).find((e) => e.join("") === n), i = ln(n);
	if (!(!r?.length || new Set(i).size < i.length) && !(r.length > 1 && t === "open")) return {
		times: r.map((e) => {
			let [t = "", n = ""] = e.match(/[\d:]{5}/g) ?? [];
			return {
				days: ln(e),
				opens: t,
				closes: n
			};
		}),
		...t && { onBankHolidays: t }
	};
}
var ln = (e) => e.match(/[a-z]+/g) ?? [];
function un(e, t, n = t) {
	let r = dn(t), i = dn(n);
	return r < 0 || i < 0 ? "?" : [...N, ...N].slice(r, i + (i < r ? 8 : 1)).join();
}
var dn = (e) => e.length < 3 ? -1 : N.findIndex((t) => t.startsWith(e.replace(/s$/, "")));
function fn(...e) {
	let [, t = "", n, r, i = "", a, o] = e, s = !r && !o;
	for (let [e, c] of s ? [[]] : [[o, r], ["am", "pm"]]) {
		let l = pn(t, n, r, e), u = pn(i, a, o, c) || rn, d = l < u, f = [
			d,
			t[1] && i[1],
			Number(t) > 12 || Number(i) > 12
		];
		if ((s ? n && a && f.filter(Boolean).length > 1 : d || r && o && t !== "12" && i !== "12") && l < rn && u <= rn) return `H${mn(l)}-${mn(u)}`;
	}
	return "?";
}
function pn(e, t = "0", n, r) {
	let i = n ?? (e.startsWith("0") ? "" : r), a = Number(e);
	return i === "am" && a > 11 ? Infinity : (i === "pm" && a < 12 ? a + 12 : a) * 60 + Number(t);
}
var mn = (e) => [Math.floor(e / 60), e % 60].map((e) => String(e).padStart(2, "0")).join(":"), hn = [
	"staff",
	"student",
	"public"
], gn = ["child", "adult"];
function _n(e, { audience: t, concern: n }) {
	let r = n === "child-safeguarding" ? "child" : void 0, i = e.filter((e) => vn(e, hn, t) && vn(e, gn, r));
	return i.length > 0 ? i : e;
}
function vn({ audience: e }, t, n) {
	let r = e.filter((e) => t.includes(e));
	return !n || r.length === 0 || r.some((e) => e === n);
}
// src/core/local/view-contacts.ts
function yn(e, t, n, r) {
	let i = _n(e, t), a = {
		...r.contacts.opening,
		dates: r.dates
	}, o = new Set(i.map(({ audience: e }) => [...e].sort().join())).size > 1;
	return i.map((e) => {
		let { audience: t, hours: i = "" } = e, s = t.map((e) => r.contacts.audiences[e] ?? e), c = typeof i == "string" ? cn(i) : { times: i };
		return {
			contact: e,
			audiences: o ? A(r.contacts.audience, { audiences: $e(s, r.and) }) : "",
			hours: typeof i == "string" ? i : Jt(i, r.dates, r.and),
			opening: c ? Bt(zt(c, n), n, a) : ""
		};
	});
}
// src/core/lookup/place-words.ts
var bn = new Set("the of and on upon under in with council c co borough boro b mb rb lb lbc district county city authority unitary ua bc cc dc mc cbc mbc mdc cncl councils corporation police constabulary service force area region".split(" ")), xn = /^[a-z ]*$/;
function Sn(e) {
	return Cn(Dn(e));
}
function Cn(e) {
	let t = e.split(" ").filter(Boolean), n = t.filter((e, n) => !bn.has(e) && !On(e, t[n + 1], n === 0));
	return (n.length > 0 ? n : t).map((e) => e === "saint" ? "st" : e);
}
function wn(e) {
	return Sn(e).join(" ");
}
function Tn(e) {
	return /^(north|south|east|west|mid)$/.test(e);
}
function En(e) {
	return [...bn].some((t) => t.startsWith(e));
}
function Dn(e) {
	let t = e.toLowerCase();
	return xn.test(t) ? t : t.normalize("NFKD").replace(/\.(?=[a-z]{2})/g, " ").replace(/[\u0300-\u036f'\u2019.]/g, "").replace(/\b([a-z]) ?& ?/g, "$1").replace(/[^a-z\d]+/g, " ");
}
function On(e, t, n) {
	let r = t !== void 0 && /^(boro|district)/.test(t);
	return e === "london" || e === "royal" && n ? r : e !== "metropolitan" && e !== "met" ? !1 : r || !n && (t === void 0 || t === "council");
}
function kn(e) {
	return new Map(e.trim().split("\n").map((e) => {
		let [t = "", n = ""] = e.split("=");
		return [wn(t), Sn(n)];
	}));
}
function An(e, t) {
	let n = Sn(e), r = t.get(n.join(" ")) ?? n.flatMap((e) => t.get(e) ?? [e]);
	return r.length < 2 || r.join(" ") === "east england" ? r : r.filter((e) => e !== "england");
}
// src/core/lookup/region-answer.ts
function jn(e, t, n = []) {
	return {
		kind: "several",
		regions: e,
		countries: n,
		places: [],
		place: t,
		isGuess: !1
	};
}
function Mn(e, t, n, r) {
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
function Nn(e, t) {
	let [n] = t, r = Ln(t), i = Rn(t);
	if (!n || r.length + i.length !== 1) return;
	let a = t.every(({ name: e }) => wn(e) === wn(n.name)), o = a ? n.name : e, [s] = r, [c] = i;
	return s ? a ? Mn(s, n.kind, o, n.policeArea) : Mn(s, "names", o) : c && {
		kind: "outside",
		country: c,
		place: o
	};
}
function Pn(e, t, n = !1) {
	let r = t.filter((e, n) => e.regions.length < 2 && t.findIndex((t) => In(e, t)) === n);
	if (r.length === 0) return;
	let [i, a] = [Ln(r), Rn(r)];
	return {
		kind: "several",
		regions: i,
		countries: a,
		places: r,
		place: e,
		isGuess: n
	};
}
function Fn(e, t) {
	let [n = [], ...r] = t, i = zn(n).filter((e) => r.every((t) => zn(t).includes(e))), a = t.map((e) => e.filter((e) => zn([e]).every((e) => i.includes(e)))).find(({ length: e }) => e > 0) ?? t.flat();
	return Nn(e, a) ?? Pn(e, a);
}
function In(e, t) {
	return e.name === t.name && zn([e]).join() === zn([t]).join();
}
function Ln(e) {
	return [...new Set(e.flatMap(({ regions: e }) => e))];
}
function Rn(e) {
	return [...new Set(e.flatMap(({ country: e }) => e ?? []))];
}
function zn(e) {
	return [...Ln(e), ...Rn(e)];
}
// src/core/lookup/place-list.ts
function Bn(e, t) {
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
function Vn(e) {
	let t = Dn(e.name);
	return {
		...e,
		words: Cn(t),
		letters: Un(t)
	};
}
function Hn(e) {
	return Un(Dn(e));
}
function Un(e) {
	return e.split(" ").join("");
}
function Wn(e, t) {
	let n = [], r = (e, r, i) => {
		let a = t.filter((e) => i.split(";").some((t) => e.policeAreas.includes(t))), o = r.includes("council") ? { policeArea: i } : {};
		for (let t of e.split(";").filter(Boolean)) n.push(Vn({
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
function Gn(e, t) {
	let n = e.trim().split("\n");
	return t.flatMap(({ id: e }, t) => (n[t] ?? "").split(";").filter(Boolean).map((t) => Vn({
		name: t,
		kind: "town",
		regions: [e]
	})));
}
function Kn(e) {
	return e.trim().split("\n").flatMap((e) => {
		let [t = "", n = ""] = e.split("=");
		return n.split(";").map((e) => Vn({
			name: e,
			kind: "outside",
			regions: [],
			country: t
		}));
	});
}
// src/core/lookup/rank-places.ts
var qn = [
	"region",
	"council",
	"county",
	"police-area",
	"town",
	"former-council",
	"outside"
], Jn = /^(new|greater|great|st|isle|royal|market|chipping|high|castle|lower|upper|old)$/, Yn = /,| and | & | with /, Xn = 6, Zn = 10, Qn = 100;
function $n(e, t, n) {
	let r = An(e, n), i = Hn(e);
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
	}, o = Sn(e), s = o.length === 1 || i.length >= Xn, c = [i, Hn(o.join(" "))], l = (e) => (t) => tr(e, c, s, t), u = l(r), d = o.join() === r.join() ? void 0 : l(o), f = a((e) => u(e) ?? d?.(e));
	if (f.length === 0 && En(o.at(-1) ?? "")) {
		let e = An(o.slice(0, -1).join(" "), n);
		e.every(En) || (f = a(l(e)));
	}
	return f.length === 0 && (f = a((e) => ir(r, e))), f.sort((e, t) => e.score - t.score || er(e.place) - er(t.place));
}
function er({ kind: e }) {
	return qn.indexOf(e);
}
function tr(e, t, n, { name: r, words: i, letters: a }) {
	let o = e.every((e) => i.includes(e));
	if (o && e.length === i.length || t.includes(a)) return {
		fit: "same",
		score: 0
	};
	let s = rr(e, i);
	return o ? {
		fit: s && nr(e, i, r) ? "beginning" : "whole",
		score: s ? 1 : 3
	} : s || n && t.some((e) => a.startsWith(e)) ? {
		fit: "words",
		score: 2
	} : e.every((e) => i.some((t) => t.startsWith(e))) ? {
		fit: "words",
		score: 4
	} : void 0;
}
function nr(e, t, n) {
	let [r = ""] = n.split(Yn), i = t.filter((e) => !Tn(e));
	return [Sn(r), i].some((t) => t.join() === e.join());
}
function rr(e, t) {
	let n = t.findIndex((e) => !Tn(e)), r = e.length - 1;
	return [0, Math.max(n, 0)].some((n) => e.every((e, i) => i === r ? t[n + i]?.startsWith(e) : e === t[n + i]));
}
function ir(e, { words: t }) {
	let n = Zn;
	for (let r of e) n < Qn && (n += ar(r, t));
	if (n < Qn) return {
		fit: "slip",
		score: n
	};
	let [r = ""] = t;
	return !e.includes(r) || Tn(r) || Jn.test(r) ? void 0 : {
		fit: "part",
		score: Qn - t.filter((t) => e.includes(t)).length + t.length / 10
	};
}
function ar(e, t) {
	let n = Qn;
	for (let r of t) {
		let t = r.startsWith(e) ? 0 : ze(e, r);
		t !== void 0 && t < n && (n = t);
	}
	return n;
}
// src/core/lookup/read-names.ts
var or = new Set("academy area around at by ca cca central centre children childrens college combined diocese england for from gb greater icb in inner just la lea lead local lscb lscp mayoral mca my n near nhs nr or outer outskirts outside partnership please pls plus postcode prevent primary safeguarding school schools secondary sixth form team thank thanks the town trust u uk uni university".split(" ")), sr = [
	"county",
	"police-area",
	"region"
], cr = /\b(council|borough|district|m[bd]c|[cdb]c)\b/i, lr = /\b(police|constabulary|force)\b/i;
function ur(e, t) {
	let n = An(e, t.shortForms), r = [], i = 0;
	for (; i < n.length;) {
		let [a, o] = dr(n, i, t);
		if (o === 0) return [];
		a.length > 0 && r.push(fr(e, a)), i += o;
	}
	return r;
}
function dr(e, t, n) {
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
	for (; Tn(e[t + s] ?? "");) s++;
	if (o > s) return [a, o];
	let [c] = i(t + s);
	return s > 0 && c.some(({ kind: e }) => sr.includes(e)) ? [[], s] : o > 0 ? [a, o] : [[], +!!or.has(e[t] ?? "")];
}
function fr(e, t) {
	let n = t.filter(({ kind: t }) => t === "police-area" ? lr.test(e) : t.includes("council") && cr.test(e));
	return n.length > 0 ? n : t;
}
// src/core/lookup/find-by-name.ts
var pr = /^(england|uk|gb|united kingdom|great britain|britain)$/, mr = 200, hr = 3;
function gr(e, t) {
	let n = e.trim().slice(0, mr);
	if (pr.test(An(n, t.shortForms).join(" "))) return jn(Ln(t.places.filter(({ kind: e }) => e === "region")), n);
	let r = $n(n, t.places, t.shortForms), i = _r(n, r);
	if (i.length > 0) return Nn(n, i) ?? Pn(n, F(r.filter(xr)));
	let a = n.split(","), [o = ""] = a, s = a.flatMap((e) => ur(e, t)), c = a.length === 1, l = c ? r : $n(o, t.places, t.shortForms);
	if (s.length === 0) return vr(n, l);
	let u = c ? [] : F(l.filter(br));
	return Fn(n, u.length > 0 ? [...s, u] : s);
}
function _r(e, t) {
	return fr(e, F(t.filter(({ fit: e }) => e === "same")));
}
function vr(e, t) {
	if (e.replace(/\W/g, "").length < hr) return;
	let n = t.filter(xr);
	if (n.length === 0) return yr(e, t);
	let r = n.filter(({ fit: e }) => e !== "words");
	return (r.some(({ fit: e, place: t }) => e === "beginning" && t.kind !== "town") ? Nn(e, F(r)) : void 0) ?? Pn(e, F(n));
}
function yr(e, t) {
	let n = t[0]?.score ?? 0;
	return Pn(e, F(t.filter(({ score: e }) => e <= n + 1).slice(0, 8)), !0);
}
function br({ score: e }) {
	return e <= 1;
}
function xr({ fit: e }) {
	return e !== "slip" && e !== "part";
}
function F(e) {
	return e.map(({ place: e }) => e);
}
// src/core/lookup/postcode.ts
var Sr = /^([A-Z]{1,2})(?:(\d[A-Z\d]?)(?: ?(\d)(?:[A-Z]|([A-Z]{2}))?)?)?$/, Cr = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/, wr = "([\\dOILZSB])([A-Z\\d]? ?)([\\dOILZSB])([A-Z0158]{2})\\b", Tr = [RegExp(`\\b([A-Z]{1,2})${wr}`, "g"), RegExp(`\\b([A-Z015]{1,2})${wr}`, "g")], Er = {
	0: "O",
	1: "I",
	5: "S",
	8: "B"
}, Dr = {
	O: "0",
	I: "1",
	L: "1",
	Z: "2",
	S: "5",
	B: "8"
};
function Or(e) {
	let t = jr(e);
	return Ar(t) ?? Ar(Cr.exec(t)?.[0] ?? t.replace(/ /g, ""));
}
function kr(e) {
	let t = jr(e);
	return Tr.flatMap((e) => {
		let n = t.match(e)?.find((e) => /\d/.test(e));
		return Ar(n?.replace(e, Nr) ?? "") ?? [];
	});
}
function Ar(e) {
	let t = Sr.exec(e);
	if (!t) return;
	let [, n = "", r, i, a] = t;
	return {
		area: n,
		district: r,
		sector: i,
		unit: a
	};
}
function jr(e) {
	return e.toUpperCase().replace(/[^A-Z\d]+/g, " ").trim();
}
function Mr(e) {
	return e.toUpperCase().match(/\b[A-Z]{1,2}\d[A-Z\d]?\b/g) ?? [];
}
function Nr(e, t, n, r, i, a) {
	let o = (e) => e.replace(/\d/g, (e) => Er[e] ?? e), s = (e) => Dr[e] ?? e;
	return o(t) + s(n) + r + s(i) + o(a);
}
// src/core/lookup/find-by-postcode.ts
var Pr = {
	n: "north-east",
	w: "north-west",
	m: "west-midlands",
	d: "east-midlands",
	s: "south-east",
	t: "south-west",
	e: "east-of-england",
	l: "london"
}, Fr = {
	x: "wales",
	y: "scotland",
	i: "northern-ireland",
	c: "channel-islands",
	f: "british-forces"
};
function Ir(e, t) {
	let n = Or(e), r = n && Lr(n, t);
	if (r) return r;
	for (let n of kr(e)) {
		let e = Lr(n, t);
		if (e) return e;
	}
}
function Lr(e, t) {
	let n = t(e);
	if (!n) return;
	let { area: r, district: i = "", sector: a = "", unit: o = "" } = e;
	return Rr(n, `${r}${i} ${a}${o}`.trim());
}
function Rr(e, t) {
	let { letters: n, level: r, neighbours: i } = e, a = zr(n), o = n.split("").flatMap((e) => Fr[e] ?? []), [s] = a, [c] = o;
	return n.length > 1 ? jn(a, t, o) : c ? {
		kind: "outside",
		country: c,
		place: t
	} : s ? {
		kind: "found",
		region: s,
		nearBoundary: i !== "",
		neighbours: zr(i),
		level: r,
		place: t
	} : {
		kind: "unknown",
		reason: "unknown-postcode"
	};
}
function zr(e) {
	return e.split("").flatMap((e) => Pr[e] ?? []);
}
// src/core/lookup/find-region.ts
function Br(e, t) {
	let n = Ir(e, t.postcodes);
	if (n?.kind === "found") return Hr(e, n, t) ?? n;
	if (n) return n;
	let r = gr(e, t.names());
	return Vr(e, r, t.postcodes) ?? r ?? {
		kind: "unknown",
		reason: Ur(e)
	};
}
function Vr(e, t, n) {
	let r = Mr(e).flatMap((e) => Ir(e, n) ?? []);
	if (r.length === 0) return;
	let i = [...r, ...t ? [t] : []], a = [...new Set(i.flatMap((e) => e.kind === "found" ? e.region : e.kind === "several" ? e.regions : []))], o = i.flatMap((e) => e.kind === "outside" ? e.country : e.kind === "several" ? e.countries : []), [s] = i;
	return a.length + o.length < 2 ? s : jn(a, e.trim(), o);
}
function Hr(e, { region: t, level: n, place: r }, i) {
	if (n !== "area") return;
	let { byWords: a, shortForms: o } = i.names(), s = An(e, o).join(" "), c = Nn(e, a.get(s) ?? []);
	if (c?.kind === "found" && c.region !== t) return jn([t, c.region], r);
}
function Ur(e) {
	return /[a-z\d]/i.test(e) ? /\d/.test(e) ? Or(e) ? "unknown-postcode" : "not-a-postcode" : "unknown-place" : "empty";
}
// src/core/routes/route-table.ts
var Wr = [
	"school",
	"further-education",
	"independent-training-provider"
], Gr = ["higher-education"], Kr = ["local-authority"], qr = ["staff", "student"], I = ["staff"], Jr = ["student"], Yr = ["public"], L = (e, t = qr) => [
	{
		settings: Wr,
		audiences: t,
		routes: ["safeguarding-lead", ...e]
	},
	{
		settings: Gr,
		audiences: t,
		routes: ["provider-prevent-lead", ...e]
	},
	{
		settings: Kr,
		audiences: t,
		routes: ["council-procedure", ...e]
	}
], R = (e) => ({
	audiences: Yr,
	routes: e
}), Xr = ["local-prevent-team", "prevent-referral"], Zr = { routes: ["regional-coordinator"] }, Qr = {
	"immediate-danger": [{ routes: ["emergency", "own-lead-afterwards"] }],
	"planning-an-offence": [{ routes: ["emergency", "own-lead-afterwards"] }],
	"information-about-terrorism": [{ routes: ["anti-terrorist-hotline", "own-lead-afterwards"] }],
	"person-at-risk": [
		{
			settings: Wr,
			audiences: I,
			routes: ["safeguarding-lead", ...Xr]
		},
		{
			settings: Gr,
			audiences: I,
			routes: ["provider-prevent-lead", "prevent-referral"]
		},
		{
			settings: Kr,
			audiences: I,
			routes: ["council-procedure", ...Xr]
		},
		...L(["act-early"], Jr),
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
		], I),
		...L(["act-early", "police-101"], Jr),
		R([
			"act-early",
			"police-101",
			"local-prevent-team"
		])
	],
	"staff-allegation": [
		{
			settings: [...Wr, ...Gr],
			audiences: I,
			routes: [
				"allegations-procedure",
				"designated-officer",
				"report-extremism-form"
			]
		},
		{
			settings: Kr,
			audiences: I,
			routes: ["allegations-procedure", "designated-officer"]
		},
		...L(["report-extremism-form"], Jr),
		R(["report-extremism-form", "child-safeguarding-team"])
	],
	"provider-extremism": [...L(["report-extremism-form", "counter-extremism-helpline"]), R(["report-extremism-form", "counter-extremism-helpline"])],
	"child-safeguarding": [...L(["child-safeguarding-team"]), R(["child-safeguarding-team"])],
	"higher-education-incident": [
		{
			settings: Gr,
			audiences: I,
			routes: [
				"provider-prevent-lead",
				"ofs-serious-incident",
				"ofs-reportable-event"
			]
		},
		{
			settings: Wr,
			audiences: I,
			routes: ["safeguarding-lead", "regional-coordinator"]
		},
		{
			settings: Kr,
			audiences: I,
			routes: ["council-procedure", "regional-coordinator"]
		},
		...L([], Jr),
		R(["report-extremism-form", "police-101"])
	],
	"online-material": [...L(["report-online-material"]), R(["report-online-material"])],
	"hate-crime": [...L(["police-101"]), R(["police-101"])],
	"complex-case": [
		...L(["regional-coordinator"], I),
		...L(["act-early"], Jr),
		R([
			"act-early",
			"police-101",
			"local-prevent-team"
		])
	],
	"training-or-newsletter": [Zr],
	"new-provider-forum": [Zr]
};
// src/core/routes/decide-routes.ts
function $r(e, t, n = {}) {
	return ei([
		"emergency",
		...ni(e),
		"anti-terrorist-hotline"
	], t, n);
}
function ei(e, t, n) {
	let r = ti(t, n);
	return [...new Set(e)].flatMap((e) => r.filter((t) => t.id === e));
}
function ti(e, { withUnconfirmed: t = !1 }) {
	return e.filter(({ onRequest: e }) => t || !e);
}
function ni({ concern: e, setting: t, audience: n }) {
	return Qr[e].filter(({ settings: e, audiences: r }) => (!t || !e || e.includes(t)) && (!n || !r || r.includes(n))).flatMap((e) => e.routes);
}
// src/core/routes/flat-route.ts
function ri(e) {
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
function ii(e, t) {
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
// src/core/sessions/session-list.ts
function ai(e, t, n = {}) {
	return ci(e.filter((e) => si(e, n) && !li(e, t)));
}
function oi({ start: e }) {
	return lt(e).slice(0, 7);
}
function si(e, { audience: t, region: n, month: r }) {
	return (!t || e.audience === t) && (!n || !e.regions || e.regions.includes(n)) && (!r || oi(e) === r);
}
function ci(e) {
	return e.map((e) => ({
		session: e,
		start: Date.parse(e.start)
	})).sort((e, t) => e.start - t.start).map(({ session: e }) => e);
}
function li(e, t) {
	return t >= new Date(e.end);
}
// src/core/sessions/merge-sessions.ts
function ui(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let t of e) {
		let e = fi(t);
		n.set(e, [...n.get(e) ?? [], t]);
	}
	let r = new Set(e.map(({ id: e }) => e)), i = di(t).map((e) => {
		let t = n.get(fi(e)) ?? [], i = t.find((t) => pi(t, e));
		if (!i) return {
			...e,
			id: hi(e.id, r)
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
	return ci([...[...n.values()].flat(), ...i]);
}
function di(e) {
	let t = (e) => {
		let { title: t, place: n, regions: r, register: i } = e;
		return JSON.stringify([
			fi(e),
			mi(t),
			n,
			r,
			i
		]);
	};
	return [...new Map(e.map((e) => [t(e), e])).values()];
}
function fi({ start: e, audience: t }) {
	return `${String(Date.parse(e))} ${t}`;
}
function pi(e, t) {
	return mi(e.title) === mi(t.title) || !!e.register && e.register === t.register;
}
function mi(e) {
	return e.trim().toLowerCase().replace(/\s+/g, " ");
}
function hi(e, t) {
	let n = e;
	for (let r = 2; t.has(n); r++) n = `${e}-${String(r)}`;
	return t.add(n), n;
}
// src/core/sessions/calendar.ts
var gi = 75, _i = "\r\n";
function vi(e, t, n) {
	return [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		`PRODID:${z(t.product)}`,
		"CALSCALE:GREGORIAN",
		"METHOD:PUBLISH",
		...e.flatMap((e) => yi(e, t, n(e))),
		"END:VCALENDAR"
	].map((e) => Si(e) + _i).join("");
}
function yi(e, { describe: t }, n) {
	let { id: r, title: i, audience: a, start: o, end: s, register: c, regions: l } = e, { place: u, mode: d, organiser: f, summary: p, revision: m = 0, isCancelled: h } = e, g = (e, t) => t ? [`${e}:${z(t)}`] : [];
	return [
		"BEGIN:VEVENT",
		`UID:${z(r)}@prevent-widgets`,
		`SEQUENCE:${String(m)}`,
		`DTSTAMP:${bi(n)}`,
		`LAST-MODIFIED:${bi(n)}`,
		`DTSTART:${bi(new Date(o))}`,
		`DTEND:${bi(new Date(s))}`,
		`SUMMARY:${z(i)}`,
		`DESCRIPTION:${z(t(e))}`,
		`CATEGORIES:${z(a)}`,
		...g("LOCATION", u ?? d),
		...c ? [`URL:${c.replace(/\s/g, "")}`] : [],
		...g("X-PREVENT-ORGANISER", f),
		...g("X-PREVENT-MODE", d),
		...g("X-PREVENT-SUMMARY", p),
		...g("X-PREVENT-REGIONS", l?.join()),
		`STATUS:${h ? "CANCELLED" : "CONFIRMED"}`,
		`TRANSP:${h ? "TRANSPARENT" : "OPAQUE"}`,
		"END:VEVENT"
	];
}
function bi(e) {
	return e.toISOString().replace(/[-:]|\.\d{3}/g, "");
}
function z(e) {
	return e.replace(/\r\n?/g, "\n").replace(/[\0-\x08\x0b-\x1f\x7f]/g, " ").replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}
function xi(e) {
	let t = e.codePointAt(0) ?? 0;
	return t < 128 ? 1 : t < 2048 ? 2 : t < 65536 ? 3 : 4;
}
function Si(e) {
	let t = "", n = 0;
	for (let r of e) {
		let e = xi(r);
		n + e > gi && (t += `${_i} `, n = 1), t += r, n += e;
	}
	return t;
}
// src/core/sessions/describe-session.ts
function Ci(e, t, n) {
	let { start: r, end: i, audience: a, organiser: o, mode: s, place: c, summary: l, register: u, isLocal: d } = e, f = Pt(new Date(r), new Date(i), t.dates), p = [s, c].filter(Boolean).join(", ");
	return [
		A(t.time, { period: f }),
		A(t.audience, { audience: t.audiences[a] ?? a }),
		o && A(t.organiser, { organiser: o }),
		p && A(t.where, { where: p }),
		l,
		(u ?? !d) && A(u ? t.register : t.registerOnPage, { url: u ?? n })
	].filter(Boolean).join("\n");
}
// src/core/sessions/whole-calendar.ts
function wi(e, t, n, r) {
	let { product: i } = t;
	return vi(e.map(Ti), {
		product: i,
		describe: (e) => Ci(e, t, n)
	}, r);
}
function Ti(e) {
	return e.register?.startsWith("https:") ? e : {
		...e,
		register: void 0
	};
}
// src/core/lookup/postcode-table.ts
var Ei = /^(\d+[A-Z]?)(?:-(\d+))?([a-z])?(.*)$/, Di = /(\d)(?:-(\d))?([a-z])([a-z]?)((?:[A-Z]{2}[a-z]?)*)/g;
function Oi(e) {
	let t = `;${e}`, n = /* @__PURE__ */ new Map();
	return (e) => {
		let { area: r } = e;
		n.has(r) || n.set(r, ki(t, r));
		let i = n.get(r);
		return i && Ai(i, e);
	};
}
function ki(e, t) {
	let n = e.indexOf(`;${t}`);
	for (; n >= 0 && !Pi(e.charAt(n + t.length + 1));) n = e.indexOf(`;${t}`, n + 1);
	if (n < 0) return;
	let [r = ""] = e.slice(n + t.length + 1).split(";", 1), i = r.charAt(0), a = r.slice(1), o = /* @__PURE__ */ new Map();
	for (let e of a.split(",")) {
		let [, t, n = t, r = i, a = ""] = Ei.exec(e) ?? [];
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
function Ai(e, t) {
	let { district: n, sector: r, unit: i } = t;
	if (e.districts.size === 0) return B(e.letter, "area");
	if (n === void 0) return B([...e.districts.values()].map(Ii).join(""), "area");
	let a = e.districts.get(n);
	if (!a) return r === void 0 ? ji(e, n) : void 0;
	if (a.sectors === "") return B(a.letter, "district");
	if (r === void 0) return B(Ii(a), "district");
	let o = Mi(a, r);
	if (o.cuts === "") return B(o.first, "sector");
	let { letters: s } = o;
	if (i === void 0) return B(s, "sector");
	let c = Fi(o, i);
	return {
		letters: c,
		level: "unit",
		neighbours: s.replace(c, "")
	};
}
function ji(e, t) {
	let n = [...e.districts].flatMap(([e, n]) => e.replace(/[A-Z]$/, "") === t ? Ii(n) : []);
	return n.length > 0 ? B(n.join(""), "district") : void 0;
}
function Mi(e, t) {
	let { letter: n } = e;
	return e.bySector ??= Ni(e.sectors), e.bySector.get(t) ?? {
		first: n,
		second: "",
		cuts: "",
		letters: n
	};
}
function Ni(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [, n = "", r = n, i = "", a = "", o = ""] of e.matchAll(Di)) {
		let e = Li(i + a + o.replace(/[A-Z]/g, ""));
		for (let s = Number(n); s <= Number(r); s++) t.set(String(s), {
			first: i,
			second: a,
			cuts: o,
			letters: e
		});
	}
	return t;
}
function Pi(e) {
	return e >= "a" && e <= "z";
}
function Fi({ first: e, second: t, cuts: n }, r) {
	let i = e;
	for (let [, a = "", o = ""] of n.matchAll(/([A-Z]{2})([a-z]?)/g)) {
		if (r < a) break;
		i = o || (i === e ? t : e);
	}
	return i;
}
function Ii({ letter: e, sectors: t }) {
	return e + t.replace(/[^a-z]/g, "");
}
function B(e, t) {
	return {
		letters: Li(e),
		level: t,
		neighbours: ""
	};
}
function Li(e) {
	return e.length === 1 ? e : [...new Set(e)].join("");
}
// src/data/places.ts
var Ri = "\nBolton;Bury;Manchester;Oldham;Rochdale;Salford;Stockport;Tameside;Trafford;Wigan\nCheshire East;Cheshire West and Chester;Halton;Warrington\nCumberland;Westmorland and Furness=Allerdale;Barrow-in-Furness;Carlisle;Copeland;Cumbria;Eden;South Lakeland\n\nBlackburn with Darwen;Blackpool;Burnley;Chorley;Fylde;Hyndburn;Lancashire;Lancaster;Pendle;Preston;Ribble Valley;Rossendale;South Ribble;West Lancashire;Wyre\nKnowsley;Liverpool;Sefton;St. Helens;Wirral\nBradford;Calderdale;Kirklees;Leeds;Wakefield\nHartlepool;Middlesbrough;Redcar and Cleveland;Stockton-on-Tees\nCounty Durham;Darlington\nEast Riding of Yorkshire;Hull;Kingston upon Hull;North East Lincolnshire;North Lincolnshire\nGateshead;Newcastle upon Tyne;North Tyneside;Northumberland;South Tyneside;Sunderland\nNorth Yorkshire;York=Craven;Hambleton;Harrogate;Richmondshire;Ryedale;Scarborough;Selby\nBarnsley;Doncaster;Rotherham;Sheffield\nBirmingham;Coventry;Dudley;Sandwell;Solihull;Walsall;Wolverhampton\nCannock Chase;East Staffordshire;Lichfield;Newcastle-under-Lyme;South Staffordshire;Stafford;Staffordshire;Staffordshire Moorlands;Stoke-on-Trent;Tamworth\nNorth Warwickshire;Nuneaton and Bedworth;Rugby;Stratford-on-Avon;Warwick;Warwickshire\nBromsgrove;Herefordshire;Malvern Hills;Redditch;Shropshire;Telford and Wrekin;Worcester;Worcestershire;Wychavon;Wyre Forest\nAmber Valley;Bolsover;Chesterfield;Derby;Derbyshire;Derbyshire Dales;Erewash;High Peak;North East Derbyshire;South Derbyshire\nBlaby;Charnwood;Harborough;Hinckley and Bosworth;Leicester;Leicestershire;Melton;North West Leicestershire;Oadby and Wigston;Rutland\nBoston;East Lindsey;Lincoln;Lincolnshire;North Kesteven;South Holland;South Kesteven;West Lindsey\nNorth Northamptonshire;West Northamptonshire=Corby;Daventry;East Northamptonshire;Kettering;Northampton;Northamptonshire;South Northamptonshire;Wellingborough\nAshfield;Bassetlaw;Broxtowe;Gedling;Mansfield;Newark and Sherwood;Nottingham;Nottinghamshire;Rushcliffe\nBracknell Forest;Buckinghamshire;Cherwell;Milton Keynes;Oxford;Oxfordshire;Reading;Slough;South Oxfordshire;Vale of White Horse;West Berkshire;West Oxfordshire;Windsor and Maidenhead;Wokingham=Aylesbury Vale;Chiltern;South Bucks;Wycombe\nBasingstoke and Deane;East Hampshire;Eastleigh;Fareham;Gosport;Hampshire;Hart;Havant;Isle of Wight;New Forest;Portsmouth;Rushmoor;Southampton;Test Valley;Winchester\nAshford;Canterbury;Dartford;Dover;Folkestone and Hythe;Gravesham;Kent;Maidstone;Medway;Sevenoaks;Swale;Thanet;Tonbridge and Malling;Tunbridge Wells\nElmbridge;Epsom and Ewell;Guildford;Mole Valley;Reigate and Banstead;Runnymede;Spelthorne;Surrey;Surrey Heath;Tandridge;Waverley;Woking\nAdur;Arun;Brighton and Hove;Chichester;Crawley;East Sussex;Eastbourne;Hastings;Horsham;Lewes;Mid Sussex;Rother;Wealden;West Sussex;Worthing\nBath and North East Somerset;Bristol;North Somerset;Somerset;South Gloucestershire=Mendip;Sedgemoor;Somerset West and Taunton;South Somerset;Taunton Deane;West Somerset\nCornwall;Devon;East Devon;Exeter;Isles of Scilly;Mid Devon;North Devon;Plymouth;South Hams;Teignbridge;Torbay;Torridge;West Devon\nBournemouth, Christchurch and Poole;Dorset=Bournemouth;Christchurch;East Dorset;North Dorset;Poole;Purbeck;West Dorset;Weymouth and Portland\nCheltenham;Cotswold;Forest of Dean;Gloucester;Gloucestershire;Stroud;Tewkesbury\nSwindon;Wiltshire\nBedford;Central Bedfordshire;Luton\nBasildon;Braintree;Brentwood;Castle Point;Chelmsford;Colchester;Epping Forest;Essex;Harlow;Maldon;Rochford;Southend-on-Sea;Tendring;Thurrock;Uttlesford\nBroxbourne;Dacorum;East Hertfordshire;Hertfordshire;Hertsmere;North Hertfordshire;St Albans;Stevenage;Three Rivers;Watford;Welwyn Hatfield\nBreckland;Broadland;Great Yarmouth;King's Lynn and West Norfolk;Norfolk;North Norfolk;Norwich;South Norfolk\nCambridge;Cambridgeshire;East Cambridgeshire;Fenland;Huntingdonshire;Peterborough;South Cambridgeshire\nBabergh;East Suffolk;Ipswich;Mid Suffolk;Suffolk;West Suffolk=Forest Heath;St Edmundsbury;Suffolk Coastal;Waveney\nBarking and Dagenham;Barnet;Bexley;Brent;Bromley;Camden;Croydon;Ealing;Enfield;Greenwich;Hackney;Hammersmith and Fulham;Haringey;Harrow;Havering;Hillingdon;Hounslow;Islington;Kensington and Chelsea;Kingston upon Thames;Lambeth;Lewisham;Merton;Newham;Redbridge;Richmond upon Thames;Southwark;Sutton;Tower Hamlets;Waltham Forest;Wandsworth;Westminster\nCity of London\nBerkshire~Thames Valley\nCounty Durham~Cleveland;Durham\nGloucestershire~Avon & Somerset;Gloucestershire\nGreater London~Metropolitan\nLincolnshire~Humberside;Lincolnshire\nNorth Yorkshire~Cleveland;North Yorkshire\nTyne and Wear~Northumbria\n", zi = "\nwales=Wales;Blaenau Gwent;Bridgend;Caerphilly;Cardiff;Carmarthenshire;Ceredigion;Conwy;Denbighshire;Dyfed-Powys Police;Flintshire;Gwent Police;Gwynedd;Isle of Anglesey;Merthyr Tydfil;Monmouthshire;Neath Port Talbot;Newport;North Wales Police;Pembrokeshire;Powys;Rhondda Cynon Taf;South Wales Police;Swansea;Torfaen;Vale of Glamorgan;Wrexham\nscotland=Scotland;Aberdeen;Aberdeenshire;Angus;Argyll and Bute;Clackmannanshire;Dumfries and Galloway;Dundee;East Ayrshire;East Dunbartonshire;East Lothian;East Renfrewshire;Edinburgh;Falkirk;Fife;Glasgow;Highland;Inverclyde;Midlothian;Moray;Na h-Eileanan Siar;North Ayrshire;North Lanarkshire;Orkney Islands;Perth and Kinross;Renfrewshire;Scottish Borders;Shetland Islands;South Ayrshire;South Lanarkshire;Stirling;West Dunbartonshire;West Lothian\nnorthern-ireland=Northern Ireland;Antrim and Newtownabbey;Ards and North Down;Armagh, Banbridge and Craigavon;Belfast;Causeway Coast and Glens;Derry and Strabane;Fermanagh and Omagh;Lisburn and Castlereagh;Mid and East Antrim;Mid Ulster;Newry, Mourne and Down\nchannel-islands=Channel Islands;Guernsey;Jersey\n", Bi = "GYc;JEc;DEd,1,3-5,6d2dmADAPAYBEBGBHBPDGEBEDFRGAGBGGGSGTGUHGHHJQJR5dmBQBRBTEAGAHGHPHRLELFQZRARBRD,7,11-12,13m9mdLYLZ,14m,15m0mdBFBPBQBSDRDSPSPWQAQJQNTPTQTRTSTTTWTXUAUDYZ9mdFUFWNHNJNQNRPRPSPWPXQEQGQXRASLSQST,21-24,45,55-56,65,72-75,99;LEd,1-9,10d3dmAZBABLBNDPDREEEFFTFWGAGLGNHTHWHZJDJEJGJJLANA,11-16,17d5dmBABD6dmARAURBRD,18-19,21,41,65,67,87,94-95;LNd,1-6,7d6dnJXLGLQLS,8d6dnBPBQ,9-13;NGd,1-25,31-34,80,90;NNd,1-6,7d2dsJPJR,8-9,10d0deSGSH9deFGFHFRFSFTFWLELYNANBNQNRPTPW,11d6dmDSDWDXFALALBLLLN,12d8dsFUFWGRGSGZHA,13d5dsBAFAFTGAGWHAJAJYJZLDLELFNJNNPRPSRFRQRRRURWRXSNSQSRSUSWSXSYSZTATETPTQTRTUUYWAYAYEYS,14-18,29d7deHJHLHPHQHRHWHXJAJBJGJQJRLDLEXAXB;ALe,1-10;CBe,1-11,21-25;CMe,0-9,11-12,13e3elJAJB,14e5elNGNH,15-24,77,92,98-99;COe,1-16;IPe,1-33,98;LUe,1-5,6e1esRUSA2esBABBEEFAFEFHFLFNFPFUGAGYHAHNHPHQHRHWHXJBJDJJJLJPLELFNSNTQSQWRARLRNRQRWSA,7e0esAZBABBBHBPBQBTBWBXDUDWDZEEEQERFLFNFRFTPNPPWFXAXZYA9seBHBQBSBTBWBXDUDWFNFPFQFRGNGPHDHGHHHPHRJYLAQSRARBRGRHRPSRSSTETHTJXA;NRe,1-35,99;PEe,1-5,6d0deABAEDRDSFFFGFHFJFRFWFXGAGFGGGQGRLGLHLYLZNX6-7e9edANAPAQARAUAYAZBABYDADDDEDHDJGAHAHPHQHS,7,8d4deXA6edEPEQERESETEWFJFPFRFUFWHANPNQNUNWPARASBSDSTSYTA9e,9d1deNAPAXQXR2deLHLJ3deADALANAXBABFBGDADLDQDRERETFAFBFDHALLWAWL4deWA9e,10-11d,12d0deQXRA,13e4edJFJG5edFFFGNNNPPDPGQAQDQERFRHRQRSTA,14e7edJHJLJPJQJSJW,15-16,19,20-25d,26-33,34e4edHGHNHQHR,35-38;SGe,1-19;SSe,0-9,11-17,22,99;WDe,3e1elPZQA5esQBQD6esDPEWEXFA8elUAUGURUSUUUYUZWAXDYA9esXWXX,4-5,6e2elRNRPRWSA,7,17-19,23e1elJQJRNTNWNXNY,24-25,99;BFf;BTi;BRl,1-5,6l7lsNZPAPJPQPRQBQDQLQQQR,7,8s7slQGQSQWQX8slEPER;CRl,0,2,3s0slDBDYEXEZ5slQQQRQSQTQUQW,4,5l1lsLTNANNPAPLPPPSPXRNSASBSETAYA3lsBNBPDXDYDZEAEBEDEEEHEJELFAFEFFFHLALFLGLJLLLRLTLWLXLYNANYPAQAQBWAYA,6s9slABADAEAGAHAJAUAYBWBXFGFHPPPR,7,8l5lsFHFPGFGQ,9,90;ECl,1A,1M,1N,1P,1R,1V,1Y,2A,2M,2N,2P,2R,2V,2Y,3A,3M,3N,3P,3R,3V,4A,4M,4N,4P,4R,4V,4Y;ENl,1,2l8leATAW,3,4l0lePAPN,5l3leJEJF4elAGAPAQAWAYBFBJFAHARASNSZ,6e5elQTRA,7e5elHRHS,8e7elRRRY8elEXFAHNJAQTQWQXRHRQRRRYSA,9e1elALAN,10-11e;El,1,1W,2-3,4l7leBFBHDFDGFAFPQLRSRWRXSASE,5-18,20,22,98;HAl,0-4,5l4leAJAL,6l2leARBDBPBSEAFAFFFPHHHQHRJPJQJSLANAPQPR3leAPASATBABFBGBPBQBSFAFDFEFFFGFHGAGZJXJZLBLDLGLHLTLWLXNANBNFNGNPNQNZPRPWPXPYQASHSJSLWA,7l3leHXHZ,8-9;IGl,1-6,7e4leBJBLFBFDGHGRQAQLQQQS5elJGJN6elATAWHLHXNGNNNQNT,8l0leSQSR1e8leAGAHAUAWAXBFBGBHBQBSENEPPXQA9leDNDPWA,9e5elHEHFHLHPHQHRHWHXJBJEJGJSJWLATTTW6elEDEFEREWEXFAFBFDJAJS,10e,11;NWl,1,1W,2-11,26;Nl,1,1C,1P,2-22,81;RMl,1-3,4e1elFAFBJXLTPARAUYXA,5-13,14l2leXBXH3leBFBGBJBLBNBSEBEHENEPPDPFPJPLREUA,15e4elUUXAXJXL,16-20e;SEl,1,1P,2-28;SMl,1,2l5lsPAPHPJPR7lsHJHQHRHXJLNANDNNNQNR,3l8lsABADALANDPDR,4,5l4lsHTHW,6,7s1slPFPJPLPNPQPZQARN3slBABGDXDZHZJBJFJH;SWl,1A,1E,1H,1P,1V,1W,1X,1Y,2-20,95;TWl,1-5,6l3lsPAPR,7-11,12l2lsFZGA,13,14l8lsFPFQRTRURWRX,15s1slATAWAXBABFBGBLBPHXHY,16-18s,19s6slBPBQBWBX7slLELFLZNA,20s;UBl,1-7,8l1lsDHDQNBND,9s5slHNHRQA6leHZJA,10-11,18;WCl,1A,1B,1E,1H,1N,1R,1V,1X,2A,2B,2E,2H,2N,2R;Wl,1A,1B,1C,1D,1F,1G,1H,1J,1K,1S,1T,1U,1W,2-14;Bm,1-21,23-38,40,42-50,60-78,79m0mdPJPL,80,90-99;CVm,1-8,9m1mdRDRE3mdFNFQFRHBLGNSNTNXNYSHSPSRSUSXSYYA,10m0mdRYRZSBSDTTTWTXTYTZUBUXUY,11m6mdBEBF,12,13d0dmWA,21-22,23m0mdAEAGAQATPGPHSPSQSRSWSXTATETHXXYA8mdAJAQAWAXBFBGBQBSFAFGFJFQGDHASATETF,31-37,47;DYm,1-14;HRm,1-2,3m5xmALANBBBGBZDAENEQERFAFEHZQXRERFRHRNRPRQRRRWRXSTSWSXSZTATH6mxBWBXEXEZHAHEHLHPJJJLJUJZ,4,5m3mxEPEQGDGHNDNENPNQNRPBPDPFPJPQPRPSPWPXQBQYQZRB,6-7,8m1mtNTNUNXPJPQPRPWPXQYRARSRWRXSDSESG2mtHZJALGLN,9m7mtAHAJARASBJBLEFEGFBFDLFLHSPSQ;STm,1-6,7m1mwUFUG2w3mwAJNANGNZPAPGPQPSPWPXPYPZQB4mwHAHBNJNNNPNQNRPGYEYFYPYU,8-13,14m5mdBPBQBSBW,15-21,55;SYm,1-4,5m0mxJJJP9mxARBXEUEWFBFDFFGAGNGPGRGXLDLESBWA,6,7m8mxPSPW,8,9m5mxJPJQJWJX,10m0x7mxJEJPJQJRJWJXLQLRNENHNSNWNXPBPGPHPSPWPXRA9mxBPBQBWBXFNFQHZJAJGJQJRLSLTLULWLXPAPB,11-12,13m2mxJHJLJNJYJZLFLJLTLULZPBPD3mxADBFBGBLBQFAGAJDNZPF4mAHwAQmARwBFmBGwBHmBJwBLmBQwBTmDAwDBmDDwDEmEBwEDmEYwHAmHDwHJmHLwHNmHPwJLmJQwJRmJWwJYmLAwLRmLSwLZmNAwNBmNDwNGmQLwQQmQRwRExRFw,14w7wANxAPwAZxBAwHYxHZwJHxJJwJTxJWwJZxNEwWAm,15x6xmAXAZBDBFBGDHDPDQDRDSEDEFEPEQFHHAHTHWHYHZSPSQSYTATRTWTZUAUBUJUQUR,16-20x,21x8xmDLDPEPEQERESEWEXFFFGJLJZ,22x6xmEAENEQERHBHEJXJYLGLHLLLPLQNAQYQZTNTPWEXA,23-25x,99;TFm,1-8,9m3mwFHFJ,10-13;WRm,1-7,8m9mtLALB,9-10,11m7mtADAEHFHGQAQDQEQFQNQPQUQXTGTNTPTWTXUA,12m7mtFJFLFTGAJHJJJQJSJTJWJXLALBLHLJLLLQLTLYNNNQNRPEQHQNQQRG,13m6mtAHAJAQAR,14-15,99;WSm,1-15;WVm,1-16,98-99;BDn,1-22,23n3nwFEFFJPJQJSLATQTRUJUL4nwLNLPSFSPSQSRSU,24,97-99;DHn,1-9,97-99;DLn,1-11,12n0nwJAJB,13-17,98;DNn,1-8,9n2ndENEQNWNX,10d4dnBEBF6ndABBFBGBXDJDQDREZFAFBFDFEHEHN,11n8d9ndHAHB,12,14-16,17n3ndAPAQARAUAWAX,18-19,20n8ndSUSWSXSY9ndFHFJFQFRGZHAHEHP,21d3dnHYJA4dnASATAUAWAYEREWEXFAFLGAGEGGHAHUJDJERERGRHTFTHTLTP,22d,31-35,36n5dnPXPYRPRQ,37n0ndFAFBJEJGSRSWSYTJTRTW8dnLLLQ,38n6ndAGBFBGBJBLDBDEDFEEELENFDFHHA,39n6ndSSST,40,41n7ndQHQJ8ndDEDFEAFDFPFRHAJDJETATPTQ;HDn,1-9;HGn,1-5;HUn,1-20;HXn,1-7;LSn,1-29,88,98-99;NEn,1-13,15-49,61-71,85,88,92,98-99;SRn,1-8;Sn,1-7,8n8ndBGBL,9-10,11n7ndTZXA,12n3ndGBGDXDXEXFXHXJXLXNXQXR,13-14,17n3ndBPDA,18d,20,21d,25-26,32-33d,35-36,40-45d,49d,60-66,70-75,80d3dnJGLD,81d8dnAHALARAZBABNBQBSBZDADBDJDQDSJPJQJRLLLNLPNRNSNYPAPTPUQAQSQWQYRATA,95-99;TSn,1-29;WFn,1-17,90;YOn,1,7-8,10-19,21-26,30-32,41-43,51,60-62,90;BNs,1-3,5-18,20-27,41-45,50-52,88,95,99;CTs,1-21,50;DAs,1s3slLDLENPNQNRQFQGQLQQQWQXQYQZWA4lsAFALAQAS5lsADQJQL,2-4,5l2slAJAQARBDBEBGBHBJBQDGDHDXFAGALA9s,6-8l,9-13,14l5lsASAUFBFD,15-16l,17l9s,18l;GUs,1-12,14-35,46-47,51-52;HPs,1-3e,4e1esFRFSNFNJQUQWQXRARDSA2esSXSZ3esUEUF,5s1seFFFJXBXF,6-7,8s4seBTBW,9-22,23e4esBWBXFEFFLALHLJLLLNNGNHNPNQNRPTPUQRQS5esFUFWQGQJRZSA6esJTJWJXLRLZPDPFPU,27;KTs,1-3l,4l7lsADAEAFATAUAWAXELENHZJEJXJYJZLALDNANBPLPQPSPXPYQAQDQHQLQX,5l,6l4lsERESETEU5lsAZBBDRDTDXJLJNLRPXRYRZWA6lsNDNENZPAPFPGQEQHRPRQSASB,7s0slJUJWZA,8s9slANAQARAWAXAYBDBEBNBQBSBTBUDE,9l1lsBHBJUAXA,10-16,17s2slDFDGJJJNJWJXLPLQLRLS3slHLHY,18s7slTRYA,19s9slHNHPHWHXJAJB,20-21,22s0slDPDQ,23-24;MEs,1-20;MKs,1-15,16s8sdLRLTPBPE,17s8seAPAQAXBFBGBYDDDEDFDYDZETFRFSHEHFHHHJHLJDJHJQJRLBLFLGNJNQNRNTNWNXPAPBQJQLQRQSQUQWRXRYSHSQSRSWSXTBTETUTWTYXGXLXQXRXXXYYHYJ9seDLDNDPDQDREPEQETEWEXEZFAFBFFFGFHFJFNFSFTHDJBPAPBPGPNPPPRPTRA,18,19d6dsDEDFDSDWDXEHEJESETEXFSFTFWFXUAUX7sdBABHDFDLEZFEJAJSJULA,40-42e,43e8esAEAQARAW,44-45e,46,77;OXs,1-5,7s5smQBQDSJSL6stFEFFSDSTSWSXUAUGURUWUXWAXAXUXWXX,9-14,15s5smAFBLBNBPBQBSDWDXFDFGFJFQHFHHHNHQHRJPJQJRJWJXNBND6smDGDYEBEDHJHQHRHWLPLQ,16,17d1sAGdAPsAQdARsBSmBWsBXmDNsDQmDRsDSmDWsDXmENsEQmERsETdEUsFAmFBsFLdGAsHSmHWsHXmJPsJQmJRdJTsJUdJWsJXdNAsTLdTQsUAm2dsBLBPBWBXERESFJFLJUJWJXJY3dsDZFTFWFZGAJRJSNXNYPGPLPPPWPXSHWAZA,18s4stBFBGBPBQDJDNDSDTTATZURXA,20,25-26,27s7sdSLSN,28-29,33,39,44,49;POs,1-22,30-41;RGs,1-2,4-10,12,14,17s0stGWGXLNLPQTQURERRRWRYSSSTSUSYTBUHWAWHWLYA,18-31,40-42,45;RHs,1-20,77;SLs,0-8,9s0seQYQZRARE,60,95;SOs,14-25,30-32,40-43,45,50,51s6stFTFW,52-53,97;TNs,1-13,14s7slHRHWNQNRNZPAQARPSFSG,15,16s1slZA2slHAJSNNNTNW3-9l,17-40;BAt,1-16,20-22;BHt,1-22,23t5tsQQQR7tsAGALATAWAXBPBQBTBUBWDAES8s,24s2stABYA,25s,31t7tsASAT;BSt,1-11,13-16,20-32,34-37,39-41,48-49,98-99;DTt,1-11;EXt,1-24,31-39;GLt,1-6,7t3tsHAHBHDHNHQHRHUHWHXJSJWNAQJRL,8-15,16t8txPBPD,17t0tmLSLU9tmBHBP,18t1tmJPJQNRNUNZPBPFPPPQPS,19t3tmNUNWPAPUPWPXPYPZ4tmLTLXLYNFNGNTNWQAQGQW,20t6tmADBGEPEQERFAHAHBHEHFHPJD7mtABADARASBADUDXEBFAFBFDFGFHHAPLPNQAQEQRQWQYUAUBWAYA8tmGFGLHNHQHRHXJQJR,50-54,55t6tmNYNZTHTJTQTR,56t0tDLmDNtFRmFStPEmPFsPHmPStPWmQAtRLmRPsRQtRRmSLsSNmSSsSWmSXsTBtTDmTFtTGmTHt9tmAUAWQUQWQXQZRARFRNRPSATA;PLt,1-35,95;SNt,1-5,6t7tsPRPXPZQA8stJJJLNZPBPERA,7s,8t2tsJTJU,9-16,25-26,38,99;SPt,1-3,4t0tsDRDSDTDWDXEHETEU,5t1tsBABFBPBQBSBUBZDBESEUEXEYEZHNHQHRHUHWJAJBJGJHJLJQJWPFTHTNUAUY2tsDBDDLPLQ5tsRLRN,6s1stPUPWPXPY3tsBPBQBSBWBXDDEDEFELENESEWEXFBFFFHHAHFHGHYJBJZLALULWLYNAPDPEPHPLPTPURA,7-8,9t7tsRLRNTATBTDTETFTHTJWAYA,10s,11s9stBWBXDDFPFQFZGAHEHGHLJELNLQLRLSLWLYPEPGTYTZ;TAt,1-24;TQt,1-14;TRt,1-27;BBw,1-12,18w6wnJHJJJRJSLBLD;BLw,0-9,11,78;CAw,1-7,8w2wnJFJG7wnABAEBBBPBQBSBUBWDHDQDRLTNE,9w3wnBGBJLALBNHNL,10-28,95;CHw,1w4wxQLQNQXRA6wxBABDBLBUBXDADDDEEBEDHAHEHHHJQBQDQEQHQQQR,2-3,4w0x8wxBFBGBTBUFAHALALBLHLLLQLSLTLULWLXNANDNHNLPBPDPYPZQBQDQEQUQWQXQZRDRF9xwADAHAQARBWBXDEDXEBEHELFWGAGDGHGWHAPAQA,5-8x,25-34,41-49,60-66,70,88,99;CWw,1,2w5wmPUPXPYQAQBQJQQQRSBSD,3m0w9mwBXBYDBDE,4-11,12w3wmNDNGQFQHQNQPQQQRQWQXSBSJ,98;FYw,1-8;IMw;LAw,1,2w7nwDNDPDWDX8nwAXAZBFBGFAFBGAHAJFJHJLNZPARPRQ,3-5,6w3nwLXLY,7-9,10w5wnPTPWPXQA,11-23;Lw,1-40,67-72,74-75,80;Mw,1-9,11-35,38,40-41,43-46,50,60-61,90,99;OLw,1-13,14n6nwURUZ7nwEAEE8nwQERA,15w9wnPEPF,16;PRw,0-9,11,25-26;SKw,1-10,11w0wmQTTA,12,13d,14w8wdLALE,15-16,17d0dmADAEAJALBHBSENEPEREWEXHLHNRNRQRRSHTJTL,22d3dwAHAPAZBBLALR,23d7dwBSBUEHELQUQWQXRHRNRRTEUA;WAw,1-16,55,88;WNw,1-8;CFx;LDx,1-6,7x1xmDYEBNBNGTNUGUWUYYSYTYUYWYY,8x2xmHHHXHYLALELFLGLJLLNEPRPT;LLx,11-13,14x5xmBUBWBYBZDADHDLEPEWEYLJLLLPLQ,15-49,51-78;NPx,4,7x8xmEBEDHHHL,8,10-13,15,16x7txNXPAWAYA,18-20,22-24,25x3xmSRSWSXSY4xtASATLALELHLULXNY5xmQJQQRDRERGRZ,26,44,90;SAx;ABy;DDy;DGy,1-14,16y5ywHTHWHZJD;EHy;FKy;Gy;HSy;IVy;KAy;KWy;KYy;MLy;PAy;PHy;TDy,1-4,5y8ynARAS,6-8,9y0ywTJTLTPTQTRTUTWTX,10-11,12y4ynFHHAQA,13-14,15n1nyBTBUFFFGSUSWSZTATDTQTRTUTWTXUFUNUSUTUZWAXAXX;ZEy", V = {
	title: "Regional Prevent education co-ordinators",
	url: "https://www.gov.uk/guidance/regional-prevent-education-coordinators",
	updated: "2025-05-21",
	checked: "2026-11-21",
	licence: "OGL-UK-3.0"
}, Vi = "2026-11-21", H = (e, t = Vi) => ({
	source: e,
	checked: t,
	certainty: "seen"
}), U = (e, t = Vi) => ({
	source: e,
	checked: t,
	certainty: "inferred"
}), W = H(V.url, V.checked), Hi = {}, G = (e, t, n) => ({
	...W,
	id: e,
	name: t,
	policeAreas: n,
	post: Hi[e] ?? "unknown"
}), Ui = [
	G("north-west", "North-West", [
		"Greater Manchester",
		"Cheshire",
		"Cumbria",
		"Isle of Man",
		"Lancashire",
		"Merseyside"
	]),
	G("north-east", "North-East", [
		"West Yorkshire",
		"Cleveland",
		"Durham",
		"Humberside",
		"Northumbria",
		"North Yorkshire",
		"South Yorkshire"
	]),
	G("west-midlands", "West Midlands", [
		"West Midlands",
		"Staffordshire",
		"Warwickshire",
		"West Mercia"
	]),
	G("east-midlands", "East Midlands", [
		"Derbyshire",
		"Leicestershire",
		"Lincolnshire",
		"Northamptonshire",
		"Nottinghamshire"
	]),
	G("south-east", "South-East", [
		"Thames Valley",
		"Hampshire",
		"Kent",
		"Surrey",
		"Sussex"
	]),
	G("south-west", "South-West", [
		"Avon & Somerset",
		"Devon & Cornwall",
		"Dorset",
		"Gloucestershire",
		"Wiltshire"
	]),
	G("east-of-england", "East-of-England", [
		"Bedfordshire",
		"Essex",
		"Hertfordshire",
		"Norfolk",
		"Cambridgeshire",
		"Suffolk"
	]),
	{
		...G("london", "London", ["Metropolitan", "City of London"]),
		...U(V.url)
	}
], Wi = "\nn=north\ns=south\ne=east\nw=west\nne=north east\nnw=north west\nse=south east\nsw=south west\nmids=midlands\nabertawe=swansea\nalderney=channel islands\nalnwick=northumberland\nbanes=bath and north east somerset\nbathnes=bath and north east somerset\nbcp=bournemouth christchurch and poole\nbeds=bedfordshire\nberks=berkshire\nberwick upon tweed=northumberland\nbham=birmingham\nbhcc=brighton and hove\nblack country=west midlands\nblyth valley=northumberland\nbmouth=bournemouth\nbnes=bath and north east somerset\nbridgnorth=shropshire\nbrum=birmingham\nbucks=buckinghamshire\nbwd=blackburn with darwen\ncaerdydd=cardiff\ncambs=cambridgeshire\ncaradon=cornwall\ncarms=carmarthenshire\ncastle morpeth=northumberland\ncec=cheshire east\nches=cheshire\ncpca=cambridgeshire\ncw=cheshire west and chester\ncwac=cheshire west and chester\ncyc=york\ncymru=wales\nderbys=derbyshire\nderwentside=county durham\neasington=county durham\neast anglia=east of england\neastern=east\nellan vannin=isle of man\neoe=east of england\neryc=east riding of yorkshire\nescc=east sussex\ngla=greater london\nglos=gloucestershire\ngmca=greater manchester\ngmp=greater manchester\ngt=great\ngtr=greater\nhants=hampshire\nherts=hertfordshire\nhf=hammersmith and fulham\nhiow=hampshire\nhiowc=hampshire\nhunts=huntingdonshire\niom=isle of man\niow=isle of wight\nisle of white=isle of wight\nkc=kensington and chelsea\nkcc=kent\nkennet=wiltshire\nkerrier=cornwall\nlake district=cumbria\nlancs=lancashire\nlbbd=barking and dagenham\nlbhf=hammersmith and fulham\nlbrut=richmond upon thames\nlbth=tower hamlets\nlbwf=waltham forest\nlcr=merseyside\nlcrca=merseyside\nleics=leicestershire\nlincs=lincolnshire\nlpool=liverpool\nmbro=middlesbrough\nmcr=manchester\nmet=metropolitan\nmiddlesex=greater london\nmiddx=greater london\nmk=milton keynes\nmkcc=milton keynes\nmorpeth=northumberland\nmps=metropolitan\nmside=merseyside\nnelc=north east lincolnshire\nnew scotland yard=metropolitan\nnhants=northamptonshire\nni=northern ireland\nnnc=north northamptonshire\nnorth east and yorkshire=north east\nnorth riding=north yorkshire\nnorthants=northamptonshire\nnorthern england=north\nnorthwestern=north west\nnottm=nottingham\nnotts=nottinghamshire\nnyc=north yorkshire\nnycc=north yorkshire\nnyp=north yorkshire\nouter hebrides=na h eileanan siar\noxon=oxfordshire\npboro=peterborough\npembs=pembrokeshire\npenwith=cornwall\npotteries=stoke on trent\npsni=northern ireland\nrbg=greenwich\nrbk=kingston upon thames\nrbkc=kensington and chelsea\nrbwm=windsor and maidenhead\nrct=rhondda cynon taf\nrestormel=cornwall\nsalop=shropshire\nsark=channel islands\nscotland yard=metropolitan\nsedgefield=county durham\nsgc=south gloucestershire\nshepway=folkestone and hythe\nshrops=shropshire\nsir gaerfyrddin=carmarthenshire\nsoton=southampton\nsouth lakes=south lakeland\nsouthwestern=south west\nsquare mile=city of london\nst helier=jersey\nst peter port=guernsey\nstaffs=staffordshire\nsymca=south yorkshire\nsyp=south yorkshire\ntees valley=cleveland\nteesdale=county durham\nteesside=cleveland\ntfgm=greater manchester\ntvca=cleveland\ntvp=thames valley\ntyne valley=northumberland\ntynedale=northumberland\nvale royal=cheshire west and chester\nwansbeck=northumberland\nwarks=warwickshire\nwear valley=county durham\nwearside=sunderland\nweca=avon and somerset\nwest country=south west\nwest riding of yorkshire=west yorkshire\nwest riding=west yorkshire\nwestern isles=na h eileanan siar\nwestern=west\nwhampton=wolverhampton\nwilts=wiltshire\nwmca=west midlands\nwmp=west midlands\nwnc=west northamptonshire\nwolves=wolverhampton\nworcs=worcestershire\nwscc=west sussex\nwton=wolverhampton\nwyca=west yorkshire\nwyp=west yorkshire\nyh=north east\nynys mon=isle of anglesey\nyorks=yorkshire\nyorkshire and humberside=north east\nyorkshire and the humber=north east\nyorkshire west riding=west yorkshire\n", Gi = "\nAccrington;Altrincham;Ashton in Makerfield;Ashton-under-Lyne;Atherton;Bebington;Birkenhead;Blackburn;Bootle;Bramhall;Bredbury;Cheadle Hulme;Chester;Cleveleys;Colne;Congleton;Crewe;Crosby;Darwen;Denton;Douglas;Droylsden;Dukinfield;Eccles;Ellesmere Port;Failsworth;Farnworth;Fleetwood;Formby;Golborne;Great Sankey;Hale;Haslingden;Haydock;Hazel Grove;Heswall;Heysham;Heywood;Hindley;Horwich;Huyton;Hyde;Irlam;Kendal;Kirkby;Leigh;Leyland;Litherland;Longsight;Lytham St Annes;Macclesfield;Maghull;Marple;Middleton;Morecambe;Moreton;Nantwich;Nelson;Neston;Newton-le-Willows;Northwich;Ormskirk;Penrith;Poulton-le-Fylde;Prescot;Prestwich;Radcliffe;Ramsbottom;Rawtenstall;Royton;Runcorn;Sale;Sandbach;Skelmersdale;Southport;Stalybridge;Staveley;Stretford;Swinton;Thornton-Cleveleys;Tyldesley;Urmston;Walkden;Wallasey;Westhoughton;Whitefield;Whitehaven;Widnes;Wilmslow;Winsford;Workington\nAdwick le Street;Ashington;Baildon;Batley;Bedlington;Bentley;Beverley;Billingham;Bingley;Bishop Auckland;Blyth;Bridlington;Brighouse;Brough;Burngreave;Castleford;Chapel Allerton;Chapeltown;Chester-le-Street;Cleckheaton;Cleethorpes;Conisbrough;Consett;Cramlington;Darras Hall;Darton;Dewsbury;Dinnington;Elland;Felling;Goole;Gosforth;Grimsby;Guisborough;Guiseley;Halifax;Hebburn;Horsforth;Houghton-Le-Spring;Hoyland Nether;Huddersfield;Jarrow;Keighley;Kippax;Lofthouse;Maltby;Mexborough;Mirfield;Morley;Newburn;Newport;Newton Aycliffe;North Shields;Northallerton;Ossett;Peterlee;Pontefract;Pudsey;Rawmarsh;Redcar;Richmond;Ripon;Royston;Scunthorpe;Seaham;Shipley;Skipton;South Elmsall;South Shields;Spennymoor;Stanley;Thornaby-on-Tees;Thorne;Tynemouth;Wallsend;Washington;Wath upon Dearne;Whickham;Whitby;Whitley Bay;Wombwell;Yarm;Yeadon\nAcocks Green;Acton;Aldridge;Aston;Bartley Green;Bedworth;Biddulph;Bloxwich;Brierley Hill;Brownhills;Burntwood;Burton upon Trent;Cannock;Droitwich;Evesham;Farnborough;Great Malvern;Great Wyrley;Halesowen;Hereford;Kenilworth;Kidderminster;Kidsgrove;Kingswinford;Leek;Newport;Nuneaton;Oswestry;Royal Leamington Spa;Rugeley;Ryton;Shirley;Shrewsbury;Stourbridge;Stourport-on-Severn;Stratford;Sutton Coldfield;Telford;Tipton;Washwood Heath;Wednesbury;Wednesfield;Wellington;West Bromwich;Willenhall\nAlfreton;Arnold;Basford;Belper;Buxton;Coalville;Dronfield;Earl Shilton;Eastwood;Fleet;Gainsborough;Glossop;Grantham;Heanor;Hinckley;Hucknall;Ilkeston;Kirkby;Kirkby in Ashfield;Long Eaton;Loughborough;Louth;Mansfield Woodhouse;Market Harborough;Melton Mowbray;Mountsorrel;New Mills;Newark on Trent;Oadby;Oakham;Retford;Ripley;Rushden;Sinfin;Skegness;Sleaford;Spalding;Stamford;Staveley;Sutton in Ashfield;Swadlincote;West Bridgford;Wigston Magna;Worksop\nAbingdon;Aldershot;Alton;Amersham;Amersham on the Hill;Andover;Ascot;Ashington;Aylesbury;Banbury;Banstead;Basingstoke;Bexhill-on-Sea;Bicester;Bishopstoke;Bletchley;Bognor Regis;Bordon;Bracknell;Brighton;Broadstairs;Burgess Hill;Camberley;Carterton;Caterham;Chalfont Saint Peter;Chatham;Chesham;Cobham;Cowes;Cowley;Crowborough;Crowthorne;Deal;Didcot;Dorking;East Grinstead;East Molesey;Egham;Emsworth;Epsom;Esher;Ewell;Farnborough;Farnham;Faversham;Fleet;Folkestone;Gerrards Cross;Gillingham;Godalming;Gravesend;Grove;Hailsham;Hale;Hartley;Hayling Island;Haywards Heath;Hedge End;Herne Bay;High Wycombe;Hook;Horley;Hove;Hythe;Kidlington;Lancing;Leatherhead;Littlehampton;Longfield;Lower Earley;Lymington;Maidenhead;Margate;Marlow;New Milton;Newbury;Newport;Newport Pagnell;Peacehaven;Portslade;Ramsgate;Redhill;Reigate;Ripley;Rochester;Romsey;Rottingdean;Royal Tunbridge Wells;Ryde;Saint Peters;Sandown;Seaford;Shoreham-by-Sea;Sittingbourne;South Hayling;Southsea;Staines;Strood;Sunbury-on-Thames;Swanley;Swanscombe;Tadley;Thatcham;Tonbridge;Totton;Uckfield;Walton-on-Thames;Wantage;Washington;Waterlooville;West Molesey;Weybridge;Whitstable;Windsor;Witney;Yateley\nBarnstaple;Bath;Bideford;Bridgwater;Brixham;Brixton;Burnham-on-Sea;Calne;Camborne;Chippenham;Chipping Sodbury;Cirencester;Clevedon;Devizes;Dorchester;Exmouth;Falmouth;Ferndown;Frome;Gillingham;Glastonbury;Heavitree;Keynsham;Kingswood;Mangotsfield;Melksham;Nailsea;Neston;Newquay;Newton Abbot;Paignton;Penzance;Plymstock;Portishead;Redruth;Salisbury;Saltash;St Austell;St Ives;Taunton;Teignmouth;Tiverton;Torquay;Trowbridge;Truro;Warminster;Wellington;Wells;Westbury;Weston-super-Mare;Weymouth;Yate;Yeovil\nAmpthill;Berkhamsted;Biggleswade;Billericay;Bishops Stortford;Borehamwood;Bowthorpe;Bury St Edmunds;Bushey;Buxton;Canvey Island;Cheshunt;Clacton-on-Sea;Dunstable;East Dereham;Ely;Felixstowe;Frinton-on-Sea;Grays;Hadleigh;Harpenden;Harwich;Hatfield;Haverhill;Hemel Hempstead;Hertford;Hitchin;Hoddesdon;Huntingdon;Kempston;Kempston Hardwick;King's Lynn;Leighton Buzzard;Letchworth Garden City;Lowestoft;March;Newmarket;Newport;Pitsea;Potters Bar;Rayleigh;Royston;Saffron Walden;Saint Neots;South Benfleet;South Ockendon;St Ives;Stanford-le-Hope;Stowmarket;Sudbury;Thetford;Waltham Abbey;Walton-on-the-Naze;Ware;Welwyn Garden City;Wickford;Wisbech;Witham\nActon;Archway;Barking;Battersea;Bayswater;Beckenham;Becontree;Bethnal Green;Blackheath;Brixton;Camden Town;Canary Wharf;Carshalton;Catford;Chelsea;Chessington;Chislehurst;Coulsdon;Dagenham;Earlsfield;East Ham;Enfield Town;Farnborough;Feltham;Greenford;Hadley Wood;Hampton;Harringay;Hayes;Holloway;Hook;Hornchurch;Ilford;Isleworth;Mitcham;Morden;New Malden;Northolt;Orpington;Peckham;Pinner;Purley;Richmond;Romford;Ruislip;South Croydon;Southall;Stratford;Surbiton;Tottenham;Twickenham;Uxbridge;Walthamstow;Welling;Wembley;Wimbledon;Woodford Green;Woolwich;Worcester Park\n", Ki = "\nwales=Aberdare;Abergele;Aberystwyth;Ammanford;Bangor;Barry;Blackwood;Briton Ferry;Brymbo;Buckley;Carmarthen;Chepstow;Clydach;Coity;Colwyn Bay;Cwmbran;Deeside;Ebbw Vale;Flint;Gelligaer;Gorseinon;Hawarden;Llandudno;Llanelli;Maesteg;Neath;Penarth;Pontypool;Pontypridd;Porthcawl;Prestatyn;Rhondda;Rhosllanerchrugog;Rhyl;Risca;Tonypandy\nscotland=Airdrie;Alloa;Arbroath;Ayr;Barrhead;Bathgate;Bearsden;Bellshill;Bishopbriggs;Blantyre;Bonnyrigg;Broxburn;Cambuslang;Clydebank;Coatbridge;Cumbernauld;Dalserf;Dumbarton;Dumfries;Dunfermline;East Kilbride;Elgin;Erskine;Glenrothes;Grangemouth;Greenock;Hamilton;High Blantyre;Inverness;Irvine;Isle of Lewis;Johnstone;Kilmarnock;Kilwinning;Kirkcaldy;Kirkintilloch;Larkhall;Livingston;Motherwell;Musselburgh;Newton Mearns;Orkney;Paisley;Penicuik;Perth;Peterhead;Port Glasgow;Renfrew;Rutherglen;Saint Andrews;Vale of Leven;Viewpark;Wishaw\nnorthern-ireland=Antrim;Ballymena;Banbridge;Bangor;Carrickfergus;Castlereagh;Coleraine;Craigavon;Derry;Larne;Lisburn;Londonderry;Newry;Newtownabbey;Newtownards;Omagh;Portadown\n", qi, Ji = () => Bn([
	...Wn(Ri, Ui),
	...Gn(Gi, Ui),
	...Kn(zi),
	...Kn(Ki)
], kn(Wi)), Yi = {
	postcodes: Oi(Bi),
	names: () => qi ??= Ji()
}, Xi = {
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
}, Zi = (e) => Object.keys(e).map((t) => ({
	...W,
	id: t,
	text: e[t] ?? ""
})), Qi = Zi({
	"better-delivery": "Help education providers get better at Prevent, also when a monitoring body has found problems",
	"complex-cases": "Support providers with complex cases of radicalisation or terrorism that involve children, learners or staff",
	incidents: "Work with providers and the police after an incident, terrorism-related or not",
	webinars: "Give online training and good practice webinars for providers",
	"regional-training": "Give training that follows the risks in their region",
	newsletters: "Keep the region informed, among other ways with a newsletter",
	partners: "Join up the work of partners in the region, such as police and councils"
}), $i = Zi({
	training: "find out which training your region offers",
	newsletter: "get your region’s newsletter",
	"complex-case": "get help with a complex case of radicalisation",
	"prevent-advocate": "find a Prevent advocate to speak at a higher education provider",
	"local-risk": "understand the risk in your area better",
	"good-practice-forum": "find out whether your area has a good practice forum"
}), ea = Zi({
	trends: "trends and risks in the region",
	"new-guidance": "newly published guidance, courses and materials",
	changes: "changes to how Prevent is carried out",
	news: "news, blogs and other reading"
}), ta = [{
	...W,
	id: "safeguarding-leads",
	title: "Prevent in education: training for designated safeguarding leads (DSLs)",
	audience: "designated-safeguarding-leads"
}, {
	...W,
	id: "governors",
	title: "Prevent in education: training for governors and trustees in schools",
	audience: "governors-and-trustees"
}], na = [
	{
		...H("https://www.support-people-susceptible-to-radicalisation.service.gov.uk/portal"),
		title: "Prevent e-learning (Home Office)",
		summary: "Online courses: awareness, referrals, Channel and refreshers.",
		url: "https://www.support-people-susceptible-to-radicalisation.service.gov.uk/portal"
	},
	{
		...H("https://www.govwire.co.uk/news/department-for-education/guidance-regional-prevent-coordinators-62275"),
		title: "Introduction to the Prevent duty, for safeguarding leads (DfE)",
		summary: "For schools and colleges.",
		settings: ["school", "further-education"]
	},
	{
		...H("https://traded.enfield.gov.uk/"),
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
		...H("https://www.educateagainsthate.com/"),
		title: "Educate Against Hate (DfE)",
		summary: "Advice and resources for schools and colleges.",
		url: "https://www.educateagainsthate.com/",
		settings: ["school", "further-education"]
	},
	{
		...U(V.url),
		title: "Prevent training and support materials for higher education (DfE)",
		url: "https://www.gov.uk/government/collections/the-prevent-duty-in-higher-education-he-training-and-guidance-for-practitioners",
		settings: ["higher-education"]
	},
	{
		...H("https://www.gov.uk/government/publications/prevent-duty-guidance/prevent-duty-guidance-for-england-and-wales-accessible"),
		title: "Prevent duty guidance for England and Wales (Home Office)",
		summary: "The statutory guidance, in force since 31 December 2023.",
		url: "https://www.gov.uk/government/publications/prevent-duty-guidance/prevent-duty-guidance-for-england-and-wales-accessible"
	},
	{
		...H("https://www.gov.uk/government/publications/prevent-duty-self-assessment-tool-further-education"),
		title: "Prevent duty risk assessment templates (DfE)",
		summary: "For early years, schools and further education.",
		url: "https://www.gov.uk/government/publications/prevent-duty-self-assessment-tool-further-education",
		settings: [
			"school",
			"further-education",
			"independent-training-provider"
		]
	}
], ra = "https://www.protectuk.police.uk/advice-and-guidance/awareness/act-report-suspicious-activity", ia = "https://report-extremism.education.gov.uk/", aa = "https://actearly.uk/contact/", K = "https://www.educateagainsthate.com/", oa = "https://www.officeforstudents.org.uk/for-providers/student-protection-and-support/counter-terrorism-the-prevent-duty/guidance-for-providers", sa = "https://www.officeforstudents.org.uk/publications/regulatory-advice-16-reportable-events/", ca = "https://www.gov.uk/find-local-council", q = (e, t, n = H(e)) => ({
	...n,
	text: t,
	url: e
}), J = (e, t, n) => ({
	...H(e),
	number: t,
	...n
}), la = q(ca, "Find your council’s website (GOV.UK)", U("https://github.com/alphagov/frontend")), ua = q(oa, "OfS guidance on Prevent for providers"), da = [
	{
		...H(V.url),
		id: "emergency",
		title: "Call 999",
		who: "Anyone, at once",
		what: "If someone is about to put themselves or others in danger, or seems to be planning a crime.",
		why: "Police, ambulance and fire can be there before anyone else.",
		next: "An operator asks which service you need and where you are. Stay on the line.",
		phone: J(V.url, "999")
	},
	{
		...H(ra),
		id: "anti-terrorist-hotline",
		title: "Call the Anti-Terrorist Hotline",
		who: "Anyone, today",
		what: "Tell the police what you saw or heard, when nobody is in immediate danger. You can also report it online.",
		why: "It is the police’s own line for anything that may be linked to terrorism.",
		next: "Trained officers take the details and decide what to do. You need not be sure.",
		phone: J(ia, "0800 789 321"),
		link: q(ra, "Report suspicious activity (ProtectUK)")
	},
	{
		...H(K),
		id: "safeguarding-lead",
		title: "Tell your designated safeguarding lead (DSL)",
		who: "Staff and students in schools, colleges and training providers",
		what: "Follow your own safeguarding procedure first, unless your concern is about the DSL.",
		why: "The DSL knows your procedure, and may know more about the person.",
		next: "The DSL may ask the council for advice, and decides whether to make a referral."
	},
	{
		...U(oa),
		id: "provider-prevent-lead",
		title: "Tell your safeguarding or Prevent lead",
		who: "Staff and students in higher education",
		what: "Follow your own safeguarding procedure first, unless your concern is about the lead.",
		why: "The lead knows your procedure, and may know more about the person.",
		next: "The lead may ask for advice outside, and decides whether to make a referral."
	},
	{
		...U(V.url),
		id: "council-procedure",
		title: "Follow your council’s safeguarding procedure",
		who: "Council staff",
		what: "Start with your line manager or safeguarding lead, then the council’s Prevent team.",
		why: "Your council has its own people for this, who know the area.",
		next: "They look at what you know, and decide whether to make a referral."
	},
	{
		...U(K),
		id: "own-lead-afterwards",
		title: "Afterwards, tell your own safeguarding lead",
		who: "Anyone who works or studies where it happened",
		what: "Once the police know, follow your own safeguarding procedure.",
		why: "The lead looks after the people on your site once the police have acted.",
		next: "The lead keeps the record, and sees who needs support."
	},
	{
		...H(K),
		id: "local-prevent-team",
		title: "Ask your council’s Prevent team",
		who: "The safeguarding lead, or anyone who has nobody else to ask",
		what: "The team can give advice before a referral is made.",
		why: "The team knows the area, and advises on such worries every day.",
		next: "You talk it through. Asking for advice is not a referral yet.",
		link: la
	},
	{
		...H(V.url),
		id: "prevent-referral",
		title: "Make a Prevent referral",
		who: "The safeguarding lead",
		what: "The guidance says how to refer someone and who to tell first.",
		why: "It is the official way to get help for someone before harm is done.",
		next: "Specialists look at it. If support would help, it is offered. It is not a punishment.",
		link: q("https://www.gov.uk/guidance/making-a-referral-to-prevent", "Making a referral to Prevent (GOV.UK)", U(V.url))
	},
	{
		...H(aa),
		id: "act-early",
		title: "Call the ACT Early Support Line",
		who: "Friends, family, students and other members of the public. Staff use their own safeguarding lead.",
		what: "Talk through a worry about someone you know.",
		why: "It is for people who know the person, and who have no safeguarding lead to ask.",
		next: "An officer listens, and says what help there is. You can talk it through first.",
		phone: J(aa, "0800 011 3764", { hours: "9am to 5pm every day. Later calls go to counter terrorism officers." }),
		link: q(aa, "ACT Early")
	},
	{
		...H(K),
		id: "police-101",
		title: "Call the police on 101",
		who: "Anyone",
		what: "Report it or ask for advice when it is not an emergency.",
		why: "The police can act on it, or say who can.",
		next: "A call handler takes the details and passes them to the right team.",
		phone: J(aa, "101", { textRelay: "18001 101" })
	},
	{
		...H(K),
		id: "allegations-procedure",
		title: "Follow your procedure for allegations about staff",
		who: "The head, principal or case manager",
		what: "Tell the person your own procedure names.",
		why: "Your procedure protects the children, and treats the adult fairly.",
		next: "The case manager decides the next step with the council’s designated officer."
	},
	{
		...H(K),
		id: "designated-officer",
		title: "Tell the local authority designated officer (LADO)",
		who: "The head, principal or case manager",
		what: "When the adult works or volunteers with under-18s. Your council has the contact.",
		why: "The LADO sees to it that allegations against adults who work with children are dealt with properly.",
		next: "The officer says what to do next, and who else has to know.",
		link: la
	},
	{
		...H(ia),
		id: "report-extremism-form",
		title: "Use the Report Extremism in Education form",
		who: "Anyone",
		what: "For extremism in an education provider in England, among its staff or from outside. You need not give your name. You cannot save the form part-way.",
		why: "The Department for Education looks into extremism in providers, whoever reports it.",
		next: "The department reads it and decides what to do.",
		link: q(ia, "Report Extremism in Education")
	},
	{
		...H(K),
		id: "counter-extremism-helpline",
		title: "Call the DfE counter-extremism helpline",
		who: "Anyone who cannot use the online form or needs advice",
		what: "A last resort. We could not confirm that this line is still open.",
		why: "Some people cannot use the form, or need to ask first.",
		next: "Someone takes the details, or says where to turn.",
		phone: J(K, "020 7340 7264", { hours: "Monday to Friday, 11am to 3pm. Closed on bank holidays." }),
		onRequest: !0
	},
	{
		...H(ia),
		id: "child-safeguarding-team",
		title: "Tell the council’s children’s safeguarding team",
		who: "Anyone worried about a child’s safety",
		what: "The contact is on your council’s website.",
		why: "A child’s safety comes first, whatever the reason for the worry.",
		next: "Social workers decide how soon someone must see the child.",
		link: la
	},
	{
		...H(V.url),
		id: "ofs-serious-incident",
		title: "Tell the Office for Students (OfS)",
		who: "Higher education providers registered with the OfS or with over 250 students",
		what: "A Prevent-related incident may have to be reported as a serious incident, as soon as possible.",
		why: "Higher education providers in England answer to the OfS for their Prevent duty.",
		next: "The OfS may ask what happened, and what you changed.",
		link: ua
	},
	{
		...H(sa),
		id: "ofs-reportable-event",
		title: "Check whether it is a reportable event",
		who: "Higher education providers registered with the OfS",
		what: "The same incident may also be a reportable event.",
		why: "Registered providers must tell the OfS of events that matter to their registration.",
		next: "The guidance says which events count, and how to report one.",
		link: q(sa, "OfS regulatory advice 16: reportable events")
	},
	{
		...H(oa),
		id: "ofs-change",
		title: "Tell the OfS about changes",
		who: "The higher education provider",
		what: "If your Prevent lead or a core Prevent policy changes, tell the OfS as soon as possible.",
		why: "The OfS needs to know who to ask, and which policies hold.",
		next: "The OfS notes the change.",
		link: ua
	},
	{
		...H("https://www.northyorkshire.police.uk/"),
		id: "report-online-material",
		title: "Report terrorist material found online",
		who: "Anyone",
		what: "Tell the police about the page, post or video. You need not give your name.",
		why: "A police unit works with websites to take such material down.",
		next: "Specialists look at it, and can ask the website to take it down.",
		link: q("https://www.gov.uk/report-terrorism", "Report online material promoting terrorism (GOV.UK)", H("https://www.northyorkshire.police.uk/"))
	},
	{
		...H(V.url),
		id: "regional-coordinator",
		title: "Contact your regional co-ordinator",
		who: "The provider’s safeguarding or Prevent lead",
		what: "Use the contact form on the GOV.UK page.",
		why: "Co-ordinators speak for the Department for Education in their region.",
		next: "The co-ordinator of your region answers. Day-to-day cases stay with your own lead.",
		link: q(V.url, "Regional Prevent education co-ordinators (GOV.UK)")
	}
];
// src/data/national-session.ts
function Y(e, t, n, r, i) {
	let a = ta.find(({ id: t }) => t === e);
	return {
		...r,
		id: `${e}-${t.slice(0, 16).replace(/[T:]/g, "-")}`,
		title: a?.title ?? "",
		audience: a?.audience ?? "",
		start: t,
		end: n,
		...i
	};
}
// src/data/sessions.ts
var fa = [
	Y("safeguarding-leads", "2024-10-02T15:30+01:00", "2024-10-02T16:30+01:00", W),
	Y("safeguarding-leads", "2024-10-10T16:00+01:00", "2024-10-10T17:00+01:00", W),
	Y("safeguarding-leads", "2024-11-25T15:30+00:00", "2024-11-25T16:30+00:00", W),
	Y("safeguarding-leads", "2024-12-05T16:00+00:00", "2024-12-05T17:00+00:00", W),
	Y("safeguarding-leads", "2024-12-16T15:30+00:00", "2024-12-16T16:30+00:00", W),
	Y("safeguarding-leads", "2025-01-15T16:00+00:00", "2025-01-15T17:00+00:00", W),
	Y("safeguarding-leads", "2025-03-17T15:30+00:00", "2025-03-17T16:45+00:00", H("https://govdiff.njk.onl/update/2025-05-21T10:31:00+01:00/www.gov.uk/guidance/regional-prevent-education-coordinators", "2026-11-21")),
	Y("safeguarding-leads", "2025-07-03T15:30+01:00", "2025-07-03T16:45+01:00", H("https://govdiff.njk.onl/update/2025-05-21T10:31:00+01:00/www.gov.uk/guidance/regional-prevent-education-coordinators", "2026-11-21")),
	Y("governors", "2024-10-17T19:00+01:00", "2024-10-17T20:00+01:00", W),
	Y("governors", "2024-10-22T12:00+01:00", "2024-10-22T13:00+01:00", W),
	Y("governors", "2024-11-07T12:00+00:00", "2024-11-07T13:00+00:00", W),
	Y("governors", "2024-12-12T17:00+00:00", "2024-12-12T18:00+00:00", W),
	Y("governors", "2025-01-06T17:00+00:00", "2025-01-06T18:00+00:00", W),
	Y("governors", "2025-01-21T17:00+00:00", "2025-01-21T18:00+00:00", W)
], X = H("https://www.govwire.co.uk/news/department-for-education/guidance-regional-prevent-coordinators-62275"), Z = {
	source: V,
	regions: Ui,
	courses: ta,
	sessions: fa,
	routes: da,
	responsibilities: Qi,
	contactReasons: $i,
	newsletterTopics: ea,
	resources: na,
	updates: [
		{
			...H("https://govdiff.njk.onl/update/2025-05-21T10:31:00+01:00/www.gov.uk/guidance/regional-prevent-education-coordinators"),
			date: "2025-05-21",
			note: "Dates of later training sessions were added."
		},
		{
			...X,
			date: "2023-09-07",
			note: "The page was brought into line with the changed Prevent duty guidance for England, Scotland and Wales."
		},
		{
			...X,
			note: "What it says about the co-ordinators of the West Midlands and London was revised."
		},
		{
			...X,
			note: "What it says about the further and higher education co-ordinators of the North East and Yorkshire, East Midlands, South West and London was revised."
		},
		{
			...X,
			note: "What it says about the further and higher education co-ordinator of the West Midlands was revised."
		},
		{
			...X,
			note: "The South-West post fell vacant; for urgent support, readers were sent to another co-ordinator on the list."
		},
		{
			...X,
			note: "The page was first published."
		}
	]
}, pa = /(?!\s)[<>\ufffd\p{Cc}\p{Cs}\p{DI}]/gu, ma = 2e3;
function Q(e) {
	let t = e.replace(pa, "").replace(/\s+/g, " ").trim().slice(0, ma).replace(/\p{Cs}$/u, "").trim();
	return /[\p{L}\p{N}]/u.test(t) ? t : "";
}
function ha(e) {
	let t = e.normalize("NFKD").toLowerCase().replace(/[\p{M}'’]/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-/, "");
	return t.slice(0, ga + 1).replace(t.length > ga ? /-[^-]*$/ : /-$/, "").slice(0, ga);
}
var ga = 60;
// src/import/page/markup-node.ts
function _a({ tagName: e = "" }) {
	return e.toLowerCase();
}
function va({ attributes: e }) {
	return new Map([...e ?? []].map(({ name: e, value: t }) => [e, t]));
}
function ya(e) {
	let t = [e];
	for (let e of t) {
		if (_a(e) === "main" || va(e).get("role") === "main") return e;
		for (let n of e.childNodes ?? []) t.push(n);
	}
	return e;
}
// src/import/page/blocks-of-markup.ts
var ba = /^(script|style|template|noscript|head|nav|footer|form|aside|svg|iframe|object|select|button|del|s)$/, xa = /^(navigation|banner|contentinfo|complementary|search|dialog)$/, Sa = /^(abbr|b|br|cite|code|em|font|i|ins|label|mark|q|small|span|strong|su[bp]|time|u|wbr)$/, Ca = 20;
function wa(e, t) {
	let n = [], r = [], i = [], a = [], o = [], s, c, l = (e, n) => {
		let i = t?.(e), a = {
			text: "",
			links: [],
			...i && { line: i },
			...n
		};
		return r.push(a), a;
	}, u = (e) => (n.push(e), e), d = (e) => o.at(-1) ?? (s ??= u(l(e, { kind: "paragraph" }))), f = () => {
		s = void 0;
		let e = o.at(-1);
		e && (e.text += " "), c && (c.text += " ");
	}, p = (e, t) => (t?.push(e), o.push(e), () => o.pop()), m = (e, t, n) => {
		if (t === "a") return c = {
			text: "",
			href: n.get("href") ?? ""
		}, d(e).links.push(c), () => c = void 0;
		if (t === "br" && (d(e).text += " "), Sa.test(t)) return;
		f();
		let r = i.at(-1);
		if (t === "table") return i.push(u({
			kind: "table",
			caption: l(e, {}),
			rows: [],
			spanning: []
		})), () => i.pop();
		if (r && t === "caption") return p(r.caption);
		if (r && t === "tr") {
			let e = [];
			return r.rows.push(e), Ta(e, r), f;
		}
		if (r && /^t[dh]$/.test(t)) {
			let i = r.rows.at(-1) ?? (r.rows[0] = []), a = Math.min(Number(n.get("colspan")) || 1, Ca), o = (Number(n.get("rowspan")) || 1) - 1, s = { isHeader: t === "th" }, c = l(e, s), u = p(c);
			for (let t = 0; !t || t < a; t++) {
				let n = t ? l(e, s) : c;
				o > 0 && i.length < Ca && (r.spanning[i.length] = {
					cell: n,
					left: o
				}), i.push(n);
			}
			return Ta(i, r), u;
		}
		if (r && o.length) return f;
		let s = /^h([1-6])$/.exec(t)?.[1];
		if (s && !o.length) return p(u(l(e, {
			kind: "heading",
			level: Number(s)
		})));
		if (/^[ou]l$/.test(t)) return a.push(a.at(-1) ?? u({
			kind: "list",
			items: []
		})), () => a.pop();
		let m = a.at(-1);
		return m && t === "li" ? p(l(e, { depth: a.length - 1 }), m.items) : f;
	}, h = ya(e), g = h === e, _ = [{
		nodes: [h],
		at: 0
	}];
	for (let e = _.at(-1); e; e = _.at(-1)) {
		let t = e.nodes[e.at++];
		if (!t) {
			_.pop(), e.close?.();
			continue;
		}
		let n = t.nodeType === 3 ? t.nodeValue ?? "" : "";
		if ((/\S/.test(n) || n && (o.length || s)) && (d(t).text += n, c && (c.text += n)), !t.childNodes) continue;
		let r = _a(t), i = va(t);
		ba.test(r) || g && r === "header" || Ea(i) || _.push({
			nodes: t.childNodes,
			at: 0,
			close: r ? m(t, r, i) : void 0
		});
	}
	for (let e of r) for (let t of [e, ...e.links]) t.text = Q(t.text);
	return n.flatMap((e) => {
		if (e.kind === "table") return e;
		if (e.kind !== "list") return e.text ? e : [];
		let t = e.items.filter(({ text: e }) => e);
		return t.length ? {
			...e,
			items: t
		} : [];
	});
}
function Ta(e, { spanning: t }) {
	for (let n = t[e.length]; n?.left; n = t[e.length]) n.left--, e.push(n.cell);
}
function Ea(e) {
	return (e.get("hidden") ?? "until-found") !== "until-found" || e.get("aria-hidden") === "true" || xa.test(e.get("role") ?? "") || /display:\s*none/.test(e.get("style") ?? "");
}
// src/import/page/text-words.ts
var Da = /\[([^[\]]{1,2000})\]\(([^()\s]{1,2000})\)/g;
function Oa(e) {
	let t = [], n = e.replace(/^\s*#{1,6} /, "").replaceAll("**", ""), r = n.replace(Da, (e, n, r) => (t.push({
		text: Q(n),
		href: r
	}), n));
	for (let [e] of n.replace(Da, "").matchAll(/\bhttps?:\/\/[^\s|)<>]*[^\s|)<>.,;:]/g)) t.push({
		text: Q(e),
		href: e
	});
	return {
		text: Q(r),
		links: t
	};
}
// src/import/page/text-table.ts
function ka(e) {
	return /^[\s|:+-]+$/.test(e) && e.includes("|") && e.includes("--");
}
function Aa(e, t) {
	let n = e.includes("|"), r = (n ? e.replace(/^\s*\|/, "").replace(/\|\s*$/, "") : e).split(n ? "|" : "	");
	return n || r.length > 1 && /\S\s*\t/.test(e) ? r.map((e) => ({
		...Oa(e),
		line: t,
		isHeader: !1
	})) : void 0;
}
// src/import/page/blocks-of-text.ts
var ja = /^(\s*)(?:[-*•‣◦–·]|\d{1,3}[.)])(?:\s+(.*))?$/, Ma = /\n[^\S\n]*\n[^\n]*\S[^\n]*\n[^\S\n]*\n/, Na = 120;
function Pa(e) {
	let t = [], n, r, i, a = !1, o = 0, s = !1, c = !1, l = Ma.test(e), u = (e, r) => {
		n || (t.push({
			kind: "list",
			items: n = []
		}), o = r), n.push({
			...e,
			depth: +(r > o)
		}), i = void 0;
	};
	return e.split(/\r\n?|\n/).forEach((e, o) => {
		let d = o + 1, [, f = "", p] = ja.exec(e) ?? [], m = ja.test(e), h = a;
		if (a = m, ka(e)) {
			let e = r?.at(-1);
			e && r?.splice(-1, 1, e.map((e) => ({
				...e,
				isHeader: !0
			})));
			return;
		}
		let g = s;
		if (s = !e.trim(), s) return;
		let _ = m ? void 0 : Aa(e, d);
		if (_) {
			r || t.push({
				kind: "table",
				caption: {
					text: "",
					links: []
				},
				rows: r = []
			}), r.push(_), c = !1, n = i = void 0;
			return;
		}
		r = void 0;
		let v = {
			...Oa(m ? p ?? "" : e),
			line: d
		}, y = Ra(m ? f : e);
		if (m) c = !1, i = { depth: y }, v.text && u(v, y);
		else if (!v.text) return;
		else if (i) u(v, i.depth);
		else if (n && h && /^\s/.test(e)) {
			let e = n.pop();
			if (e) {
				let t = Q(`${e.text} ${v.text}`);
				n.push({
					...e,
					text: t,
					links: [...e.links, ...v.links]
				});
			}
			a = !0;
		} else c && (La(v.text) || l && !(n && g)) ? u(v, 0) : (n = void 0, c = v.text.endsWith(":"), t.push(Fa(e.trim(), v, t.length === 0)));
	}), t;
}
function Fa(e, t, n) {
	let r = /^(#{1,6}) /.exec(e)?.[1];
	return r ? {
		kind: "heading",
		level: r.length,
		...t
	} : Ia(t.text) ? {
		kind: "heading",
		level: n ? 1 : 2,
		...t
	} : {
		kind: "paragraph",
		...t
	};
}
function Ia(e) {
	return e.length <= Na && /^[\p{Lu}\p{N}“‘"']/u.test(e) && !/[.:;,!?…]["'”’)]?$/.test(e) && !/\b(updated|published|https?:)/i.test(e);
}
var La = (e) => /^\p{Ll}/u.test(e);
function Ra(e) {
	return /^(\t|\s{2})*/.exec(e)?.[0].replaceAll("	", "  ").length ?? 0;
}
// src/import/page/place-blocks.ts
var za = 6;
function Ba(e) {
	let t = [];
	return e.map((n, r) => {
		let i = e[r - 1], a = i?.kind === "paragraph" ? i.text : "", o = {
			block: n,
			headings: t,
			intro: a
		};
		return n.kind === "heading" && (t = [n, ...i?.kind === "heading" ? t : t.filter(({ level: e }) => e < n.level)].slice(0, za)), o;
	});
}
// src/import/when/read-day.ts
var Va = "jan feb mar apr may jun jul aug sep oct nov dec", Ha = "sun mon tue wed thu fri sat", Ua = "(jan(?:uary)?|febr?(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])", Wa = "\\b(sun|mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\\b", Ga = "\\b(\\d\\d?)(?:st|nd|rd|th)?", Ka = "(?:[ ,.-]{0,3}((?:19|20)\\d\\d(?!\\d)|['’]?[2-6]\\d(?!\\d|[:.]\\d| ?(?:(?:-|to|until|till) ?\\d|[ap]\\.?m))))?", qa = [
	[
		/\b(\d{4})([-/])(\d\d?)\2(\d\d?)(?:t(?=\d)|(?!\d))/i,
		1,
		3,
		4
	],
	[
		/\b(\d\d?) ?([-./]) ?(\d\d?) ?\2 ?(\d{4}|\d\d)(?!\d|:\d)/,
		4,
		3,
		1
	],
	[
		RegExp(`${Ga}[ .,-]{0,2}(?:of )?${Ua}\\.?${Ka}`, "i"),
		3,
		2,
		1
	],
	[
		RegExp(`\\b${Ua}[ .]{0,2}(?:the )?${Ga}(?![\\d:]|\\.\\d| ?[ap]\\.?m)${Ka}`, "i"),
		3,
		1,
		2
	]
], Ja = RegExp(`${Wa}[.,:]{0,2} ?(?:the )?$`, "i"), Ya = RegExp(`^[ ,-]{0,3}\\(?${Wa}\\.?\\)?(?! ?(?:the )?${Ga}(?:[-./]\\d|[ .,-]{0,2}(?:of )?${Ua}))`, "i"), Xa = /(?:^|[^\d:.])\d\d?(?:st|nd|rd|th)? ?(?:-|&|and|to|\/) ?$/i;
function $(e, t = {}) {
	let n = e.replace(/\s/g, " ").replace(/[‐-―−]/g, "-"), [r] = qa.flatMap(([e, ...t]) => {
		let r = e.exec(n);
		return r ? [{
			match: r,
			groups: t
		}] : [];
	}).sort((e, t) => e.match.index - t.match.index);
	if (!r) return null;
	let { match: i, groups: a } = r, [o = "", s = "", c = ""] = a.map((e) => i[e]), l = Number(s) || Va.indexOf(s.slice(0, 3).toLowerCase()) / 4 + 1, u = $a(Qa(o, l, t), l, Number(c)), d = n.slice(0, i.index), f = i.index + i[0].length;
	if (!u || /\d[-./]$/.test(d) || Xa.test(d.slice(-9))) return null;
	let p = Ja.exec(d.slice(-20)), m = p ? null : Ya.exec(n.slice(f, f + 40)), h = i.index - (p?.[0].length ?? 0), g = f + (m?.[0].length ?? 0), _ = (p ?? m)?.[1];
	return {
		day: u,
		..._ && { weekday: Ha.indexOf(_.slice(0, 3).toLowerCase()) / 4 },
		rest: eo(`${e.slice(0, h)} ${e.slice(g)}`),
		matched: e.slice(h, g).trim()
	};
}
function Za(e) {
	let t = /\b(20\d\d) ?(?:to|[-/‐-―−]) ?(?:20)?(\d\d)(?!\d)/i.exec(e.replace(/\s+/g, " ")), n = Number(t?.[1]);
	if (t && (n + 1) % 100 === Number(t[2])) return { academicYear: n };
	let r = new Set(e.match(/\b20[1-4]\d\b/g));
	return r.size === 1 ? { year: Number([...r][0]) } : {};
}
function Qa(e, t, n) {
	let r = e.replace(/\D/, "");
	if (r) return Number(r) + (r.length < 3 ? 2e3 : 0);
	let { academicYear: i = NaN } = n;
	return n.year ?? (t > 8 ? i : i + 1);
}
function $a(e, t, n) {
	let r = new Date(Date.UTC(e, t - 1, n));
	if (r.getUTCFullYear() === e && r.getUTCMonth() === t - 1) return n > 0 ? r.toISOString().slice(0, 10) : void 0;
}
function eo(e) {
	return e.replace(/\s+/g, " ").replace(/\( ?\)/g, "").replace(/^[ ,:;|‐-―−-]+|[ ,:;|‐-―−-]{1,9}$/g, "");
}
// src/core/page/fold-name.ts
function to(e) {
	return e.toLowerCase().replace(/&/g, "and").replace(/[^\p{L}\p{N}]/gu, "");
}
// src/import/page/read-police-areas.ts
var no = /\b(which|regions?|including|includes?|covering|covers?|compris\w+|consists? of|made up of|police|(forces?|areas?)( of)?)\b/gi, ro = /\b(the |this )?(post |role |co-?ordinator )*(is )?(currently )?vacan(t|cy)( (post|role))?\b/gi, io = /^\p{Lu}[\p{L}\p{M}'’.& -]{2,60}$/u;
function ao(e, t, n, r, i) {
	let a = new Map(n.regions.flatMap(({ id: e, policeAreas: t }) => t.map((t) => [to(t), e]))), o = {
		path: "regions",
		line: i
	}, s = e.replace(ro, ",").replace(no, "").split(/[,;:()[\]]| [-–—] /), c = /* @__PURE__ */ new Map();
	for (let e of s.flatMap((e) => oo(e, a))) {
		let n = to(e);
		if (!n || c.has(n)) continue;
		let i = a.get(n);
		!i && !io.test(e) ? r.leaveOut(o, "noArea", e, { name: e }) : (c.set(n, e), i ? i !== t && r.warn(o, "movedArea", e, {
			name: e,
			region: t
		}) : r.warn(o, "newArea", e, { name: e }));
	}
	return [...c.values()];
}
function oo(e, t) {
	let n = [];
	for (let r of e.replace(/^\s*and\b/, "").split(/\band\b/)) {
		let e = `${n.at(-1) ?? ""} and ${r.trim()}`;
		t.has(to(e)) ? n.splice(-1, 1, e) : n.push(r.trim());
	}
	return n.map((e) => Q(e.replace(/^the /i, "")));
}
// src/import/page/read-regions.ts
function so(e, t) {
	for (let n of t.regions) {
		let t = n.id.replaceAll("-", "\\W*"), r = RegExp(`^(?:the )?(${t})(?![\\p{L}\\p{N}])(?: region)?`, "iu").exec(e);
		if (r) return {
			region: n,
			name: r[1] ?? "",
			rest: e.slice(r[0].length)
		};
	}
}
function co(e, t) {
	let n = e.split(/[,;/&]| and /).map((e) => so(e.trim(), t)), r = n.flatMap((e) => e && !to(e.rest) ? [e.region.id] : []);
	return r.length === n.length ? [...new Set(r)] : [];
}
function lo({ items: e }, t) {
	let n = e.filter(({ depth: e }) => !e), r = n.filter(({ text: e }) => so(e, t)).length;
	return r * 2 > n.length ? r : 0;
}
function uo(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i;
	for (let a of e.items) {
		if (a.depth && i) {
			i.areas.push(...ao(a.text, i.region.id, t, n));
			continue;
		}
		if (i = fo(a, t, n), !i) continue;
		let { region: e } = i;
		r.has(e.id) ? n.leaveOut({
			path: "regions",
			line: a.line
		}, "regionTwice", a.text) : r.set(e.id, e);
	}
	let a = t.regions.filter(({ id: e }) => !r.has(e)).map(({ name: e }) => e);
	if (a.length) {
		let e = a.join(", ");
		n.warn({ path: "regions" }, "missingRegions", e, { names: e });
	}
	return [...r.values()];
}
function fo({ text: e, line: t }, n, r) {
	let i = so(e, n);
	if (!i) {
		r.leaveOut({
			path: "regions",
			line: t
		}, "newRegion", e, { text: e });
		return;
	}
	let { name: a, rest: o, region: s } = i, c = ao(o, s.id, n, r, t), l = /\bvacan/i.test(o) ? "vacant" : "unknown";
	return {
		region: {
			id: s.id,
			name: a,
			policeAreas: c,
			post: l
		},
		areas: c
	};
}
// src/import/page/gather-regions.ts
var po = /^\s*($|[:;,(–—-]|includ|cover)/, mo = 2;
function ho(e, t) {
	let n, r = 0;
	for (let i of e) {
		let e = i.kind === "list" ? lo(i, t) : 0;
		i.kind === "list" && e > r && ([n, r] = [{
			list: i,
			blocks: /* @__PURE__ */ new Set([i])
		}, e]);
	}
	let i = go(e, t);
	return lo(i.list, t) > Math.max(r, mo) ? i : n;
}
function go(e, t) {
	let n = [], r = /* @__PURE__ */ new Set(), i = !1, a = (e, t) => {
		n.push(...t), t.length && r.add(e);
	}, o = (e) => {
		let n = so(e, t);
		return n && po.test(n.rest) ? n : void 0;
	};
	for (let t of e) {
		let e = i;
		if (i = !1, t.kind === "table") a(t, t.rows.flatMap(([e, ...t]) => {
			let n = t.map(({ text: e }) => e).join();
			return e && o(e.text) && !$(n, { year: 2e3 }) ? {
				...e,
				text: `${e.text}: ${n}`,
				depth: 0
			} : [];
		}));
		else if (t.kind === "list") e && a(t, t.items.map((e) => ({
			...e,
			depth: 1
		})));
		else {
			let n = e && t.kind === "paragraph" && !/[.:]$/.test(t.text), r = n && t.text.includes(",") ? void 0 : o(t.text);
			(r ?? n) && a(t, [{
				...t,
				depth: +!r
			}]), i = !!r && !to(r.rest);
		}
	}
	return {
		list: {
			kind: "list",
			items: n
		},
		blocks: r
	};
}
// src/import/page/list-kind.ts
var _o = [
	["emergency", /\b999\b|police immediately/],
	["updates", /all updates|last updated|updates to this|^updates$|change history/],
	["contactReasons", /contact form|\b(contact(ing)?|touch)\b.{0,80}(ordinator|\brpec)/],
	["newsletterTopics", /newsletter/],
	["resources", /further|find out more|additional|advice|resources|(help|support) and|more (help|support)/],
	["responsibilities", /responsib|\broles?\b|ordinators?.{0,80}\b(do|act|help|support)\b/]
];
function vo({ headings: e, intro: t }) {
	let n = t.split(/[.!?] /).at(-1) ?? "";
	for (let r of [
		n,
		t,
		e[0]?.text ?? ""
	]) {
		let e = r.toLowerCase(), t = _o.find(([, t]) => t.test(e));
		if (t) return t[0];
	}
}
// src/import/page/page-notes.ts
var yo = 80;
function bo(e) {
	let t = nt(e), n = (e) => (n, r, i = null, a) => {
		let o = typeof i == "string" ? i.slice(0, yo) : i;
		return t.add(e, n, r, o, a);
	};
	return {
		words: e,
		leaveOut: n(!1),
		warn: n(!0),
		problems: t.all
	};
}
// src/import/page/page-tools.ts
function xo(e, t, n = []) {
	return {
		value: null,
		problems: [{
			path: "",
			message: e[t],
			value: null
		}, ...n]
	};
}
// src/import/page/read-points.ts
var So = {
	responsibilities: [
		["better-delivery", /improv|better/i],
		["complex-cases", /complex/i],
		["incidents", /incident|terrorism activity/i],
		["webinars", /webinar|virtual|online/i],
		["partners", /partner/i],
		["newsletters", /newsletter/i],
		["regional-training", /training/i]
	],
	contactReasons: [
		["complex-case", /complex/i],
		["prevent-advocate", /advocate|speaker/i],
		["good-practice-forum", /forum/i],
		["newsletter", /newsletter/i],
		["local-risk", /\brisk/i],
		["training", /training/i]
	],
	newsletterTopics: [
		["trends", /trend|\brisk/i],
		["new-guidance", /guidance|training/i],
		["changes", /change/i],
		["news", /\bnews\b|blog/i]
	]
};
function Co(e, t, n) {
	let r = /* @__PURE__ */ new Map();
	for (let { text: i, line: a } of e) {
		let e = So[t].find(([e, t]) => t.test(i) && !r.has(e)), o = ha(i.split(" ").slice(0, 6).join(" ")) || "point", s = e?.[0] ?? o;
		for (let e = 2; r.has(s); e++) s = `${o}-${String(e)}`;
		e || n.warn({
			path: t,
			line: a
		}, "newPoint", i, { text: i }), r.set(s, {
			id: s,
			text: i
		});
	}
	return [...r.values()];
}
// src/import/page/read-address.ts
function wo(e) {
	try {
		let { protocol: t, username: n, password: r, href: i } = new URL(e, "https://www.gov.uk");
		return t === "https:" && !n && !r ? i : void 0;
	} catch {
		return;
	}
}
function To(e) {
	return /^\s*[^#\s]/.test(e);
}
// src/import/page/read-resources.ts
function Eo(e, t) {
	return e.flatMap(({ text: e, links: n, line: r }) => {
		let i = n.filter(({ href: e, text: t }) => t && To(e));
		return (i.length ? i : [void 0]).map((n) => {
			let i = n && wo(n.href);
			return n && !i && t.leaveOut({
				path: "resources",
				line: r
			}, "unsafeLink", n.href), {
				title: n?.text ?? e,
				...i && { url: i }
			};
		});
	});
}
// src/import/page/read-routes.ts
var Do = [
	["emergency", /\b999\b/],
	["prevent-referral", /(make|making) a (prevent )?referral|prevent referral/i],
	["report-extremism-form", /report(ing)? extremism( form)?/i],
	["ofs-serious-incident", /(prevent-related )?serious incidents?/i],
	["regional-coordinator", /((regional|rpec|co-?ordinators?’?) )*contact form/i]
];
function Oo(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let { words: r, isReport: i } of e) {
		for (let [e, i] of Do) {
			let a = e === "emergency", o = i.exec(r.text)?.[0].trim();
			if (!o || n.get(e)?.url) continue;
			let s = a ? ko(o, r.text) : o, c = a ? void 0 : r.links.find(({ text: e }) => i.test(e)), l = c && To(c.href) ? wo(c.href) : void 0;
			l && c ? n.set(e, {
				id: e,
				title: c.text,
				url: l
			}) : n.has(e) || (n.set(e, {
				id: e,
				title: s
			}), c && To(c.href) && t.leaveOut({
				path: "routes",
				line: r.line
			}, "unsafeLink", c.href));
		}
		if (i) for (let { text: e, href: n } of r.links) e && To(n) && !Do.some(([, t]) => t.test(e)) && t.warn({
			path: "routes",
			line: r.line
		}, "unknownLink", n, { text: e });
	}
	return [...n.values()];
}
function ko(e, t) {
	return t.split(/[.!?:]+(?: |$)/).find((t) => t.includes(e)) ?? e;
}
// src/import/page/read-course.ts
var Ao = [[
	"safeguarding-leads",
	"designated-safeguarding-leads",
	/\bdsls?\b|safeguarding leads?/i
], [
	"governors",
	"governors-and-trustees",
	/governor|trustee/i
]], jo = /^((upcoming|future|next|available|virtual|online|training|sessions?|dates?|times?|autumn|spring|summer|winter|term|register|book(ing)?|academic|year|and|for|the|to|of|on|eventbrite|\d+)(\W+|$))+$/i, Mo = /training|course/i, No = /\bfor (?:the |all )?(.+?)(?= (?:in|at|of|who|with|from|across|working|on) |[:;,.()–—]|$)/i;
function Po(e, t) {
	let n = t.findIndex((e) => !Fo(e)), r = [e, ...t.slice(0, n + 1 || 1)].filter(Boolean), i = [e, t[n] ?? ""].filter((e) => e && !Fo(e));
	return {
		title: i.find(Ro) ?? i[0] ?? r[0],
		texts: r
	};
}
var Fo = (e) => jo.test(e) || $(`1 ${e}`, { year: 2e3 })?.rest === "", Io = (e) => !!Ro(e) || Mo.test(e);
function Lo(e, t, n) {
	let r = t.find((t) => t.title.toLowerCase() === e.toLowerCase());
	if (r) return r;
	let [i, a] = Ro(e) ?? [], o = (e) => t.some((t) => t.id === e), s = ha(e) || "course", c = i && !o(i) ? i : s;
	for (let e = 2; o(c); e++) c = `${s}-${String(e)}`;
	let l = ha(No.exec(e)?.[1] ?? ""), u = {
		id: c,
		title: e,
		audience: a ?? (l || s)
	};
	return t.push(u), c !== i && n.warn({ path: "courses" }, "newCourse", e, { title: e }), u;
}
function Ro(e) {
	let t = Ao.filter(([, , t]) => t.test(e));
	return t.length === 1 ? t[0] : void 0;
}
// src/import/when/read-times.ts
var zo = [
	[/\s+/g, " "],
	[/[‐-―−]/g, "-"],
	[/(\d) ?([ap])\.? ?m\b\.?/g, "$1$2m"],
	[/(?:12(?:[:.]00)?(?:pm)? ?\(?)?\b(?:noon|midday)\)?/g, "12pm"],
	[/(?:12(?:[:.]00)?(?:[ap]m)? ?\(?)?\bmidnight\)?/g, "00:00"],
	[/\b(?:room|hall|floor|module|part|session|unit|level|stage|week|year|group|no\.?|£) ?\d+/g, "#"],
	[/\b(\d\d)[:.]?(\d\d) ?h(?:ou)?rs?\b/g, "$1:$2"],
	[/\b(\d\d?)(\d\d)([ap]m)\b/g, "$1:$2$3"],
	[/\b(?!20[1-4]\d ?(?:-|to) ?20[1-4]\d)([012]\d)(\d\d) ?(-|to|until|till) ?([012]\d)(\d\d)\b/g, "$1:$2-$4:$5"],
	[/\bbetween ([\d:.]+(?:[ap]m)?) and\b/g, "$1-"]
], Bo = "(\\d\\d?)(?:([:.])(\\d\\d)(?::\\d\\d)?)?([ap]m)?", Vo = RegExp(`(?:^|[^\\w.:£+#])${Bo}(?: ?(?:-|to|until|till) ?${Bo})?(?![\\w:+]|\\.\\d)`, "g"), Ho = 1440;
function Uo(e) {
	let t = e.toLowerCase();
	for (let [e, n] of zo) t = t.replace(e, n);
	let n = /* @__PURE__ */ new Map();
	for (let e of t.matchAll(Vo)) {
		let [r, i = "", a, o, s, c, l, u, d] = e, f = {
			hour: i,
			minute: o,
			half: s
		};
		if (i === "24") return null;
		if (c === void 0) {
			if (!s && a !== ":" && (!a || r !== t.trim())) continue;
			let e = Ko(f) ? qo(f, s) : NaN;
			n.set(r, e >= 0 ? { start: Jo(e) } : null);
		} else (s ?? d ?? a ?? l) && n.set(r, Wo(f, {
			hour: c,
			minute: u,
			half: d
		}));
	}
	let [r = null, ...i] = n.values();
	return i.length > 0 ? null : r;
}
function Wo(e, t) {
	let n = e.half && t.half;
	if (!e.half && !t.half && !(Ko(e) && Ko(t))) return null;
	for (let r of Go(e, t)) for (let i of Go(t, e)) {
		let a = qo(e, r), o = qo(t, i), s = o === 0 ? Ho : o, c = !e.half && !e.minute && a < 420;
		if (s > a && !c || n && a >= 0 && s >= 0) return {
			start: Jo(a),
			end: Jo(s)
		};
	}
	return null;
}
function Go({ half: e, hour: t }, n) {
	let r = t.startsWith("0") || Number(t) > 12;
	return e || r || !n.half ? [e] : n.half === "am" ? ["am", "pm"] : ["pm", "am"];
}
var Ko = ({ hour: e, half: t }) => t !== void 0 || e.startsWith("0") || Number(e) > 7;
function qo({ hour: e, minute: t = "0" }, n) {
	let r = Number(e);
	return Number(t) > 59 || r > 23 ? e + t === "2400" ? 0 : NaN : n && (r < 1 || n === "am" && r > 11) ? NaN : (n === "pm" && r < 12 ? r + 12 : r) * 60 + Number(t);
}
function Jo(e) {
	let t = e % Ho;
	return [Math.floor(t / 60), t % 60].map((e) => String(e).padStart(2, "0")).join(":");
}
// src/import/page/read-session-row.ts
var Yo = /\b(cancell?ed|postponed|withdrawn)\b/i, Xo = /\b(fully booked|full|sold out|no (more )?(places|spaces)|(bookings?|registration) (is |has )?closed)\b/i, Zo = /\b(all|every|any|national|england|online)\b/i, Qo = "sun mon tue wed thu fri sat", $o = /^(sun|mon|tue|wed|thu|fri|sat)\w*\.?$/i, es = /^(register|book|sign|join|apply|tb[ac]|to (follow|be))\b/i, ts = "(?:\\d[\\d:.]*|noon|midday)(?: ?[ap]\\.?m\\b| ?hrs)?", ns = RegExp(`${ts} ?(?:[-–—]|to|until|till|and) ?${ts}|${ts}$`, "gi"), rs = /\b(gmt|bst|uk|time|at|from|between)\b/gi;
function is(e, t, n, r, i) {
	let a = e.map((e) => e.text).join(" | "), o = (...[e, n]) => i.leaveOut(t, e, a, n);
	if (Yo.test(a)) return i.warn(t, "cancelled", a);
	let s = as(e, n);
	if (!s) return o("noDay");
	let { cell: c, day: l, rest: u } = s;
	if ($(u, n)) return o("severalDays");
	let d = s.weekday ?? os(e);
	if (d !== void 0 && d !== new Date(l).getUTCDay()) return o("weekday", { matched: s.matched });
	let f = ss([u, ...e.filter((e) => e !== c && /^(date|time)?$/.test(e.kind)).map((e) => e.text)]);
	if (!f) return o("noTimes");
	let [p, m] = cs(l, f.start), [h] = cs(l, f.end).filter((e) => p && e > p);
	if (!p) return o("skipped");
	if (f.end <= f.start) return o("endsTooSoon");
	if (!h) return o("skipped");
	m && i.warn(t, "repeated", a);
	let g = Xo.test(a) ? void 0 : us(e, t, i), _ = ds(e, c, u, r), v = fs(e, c, u, r);
	for (let e of v) Xo.test(e) || i.warn(t, "moreWords", e, { text: e });
	return {
		start: `${l}T${f.start}${ls(p)}`,
		end: `${l}T${f.end}${ls(h)}`,
		...g && { register: g },
		..._.length && { regions: _ },
		...v.length && { summary: Q(v.join(". ")) }
	};
}
function as(e, t) {
	let n = e.filter(({ kind: e }) => e === "date");
	for (let r of n.length ? n : e.filter(({ kind: e }) => !e || e === "time")) {
		let e = $(r.text, t);
		if (e) return {
			...e,
			cell: r
		};
	}
}
function os(e) {
	let t = e.find(({ text: e }) => $o.test(e));
	return t && Qo.indexOf(t.text.slice(0, 3).toLowerCase()) / 4;
}
function ss(e) {
	let t = e.map(Uo).filter((e) => e !== null), [n, r] = t, i = n?.end ?? r?.start;
	if (!(!n || !i || t.length > (n.end ? 1 : 2) || !n.end && r?.end)) return {
		start: n.start,
		end: i
	};
}
function cs(e, t) {
	let [n = 0, r = 0, i = 0] = e.split("-").map(Number), [a = 0, o = 0] = t.split(":").map(Number);
	return ct({
		year: n,
		month: r,
		day: i,
		hour: a,
		minute: o
	});
}
var ls = (e) => M(e) ? "+01:00" : "+00:00";
function us(e, t, n) {
	let r = e.flatMap((e) => e.links).filter(({ href: e }) => To(e)), [i] = r.flatMap(({ href: e }) => wo(e) ?? []), [a] = r;
	return !i && a && n.leaveOut(t, "unsafeLink", a.href), i;
}
function ds(e, t, n, r) {
	return e.map((e) => e === t ? /\(([^)]+)\)/.exec(n)?.[1] ?? "" : e.text).flatMap((e) => e ? co(e, r) : []);
}
function fs(e, t, n, r) {
	return e.flatMap((e) => {
		let { kind: i, links: a, text: o } = e, s = e !== t && (a.length || es.test(o));
		if (!Xo.test(o) && (s || !/^(date|time|register|region)?$/.test(i))) return [];
		let c = (e === t ? n : o).replace(e === t || Uo(o) ? ns : "", " ").replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/g, "").replace(/^\((.*)\)$/, "$1");
		return i === "region" && Zo.test(c) || $o.test(c) || co(c, r).length || !/\p{L}{2}/u.test(c.replace(rs, "")) ? [] : Q(c);
	});
}
// src/import/page/table-columns.ts
var ps = [
	["other", /clos|deadline|\bby\b|before|places/i],
	["region", /region/i],
	["date", /\b(dates?|days?|when|sessions?)\b/i],
	["time", /\b(times?|starts?|begins?|ends?|finish|from|to|until)\b/i],
	["register", /regist|book|link|sign|join|eventbrite/i],
	["course", /course|training|title|topic|audience/i]
];
function ms(e) {
	return e ? ps.find(([, t]) => t.test(e))?.[0] ?? "unknown" : "";
}
// src/import/page/session-table.ts
var hs = { year: 2e3 };
function gs({ rows: e }, t) {
	let n = e.find((e) => e.length < 2 || _s(e).length > 1) ?? [], r = ys(n) || !bs(n), i = r ? n.map(({ text: e }) => ms(e)) : [];
	if (!(i.includes("date") && (i.includes("time") || i.includes("register"))) && !e.some(bs)) return;
	let a = xs([...r ? n.map(({ text: e }) => e) : [], ...t]), o, s = [], c = n.filter((e, t) => i[t] === "unknown").map(({ text: e }) => e);
	for (let l of e) {
		if (r && l === n) continue;
		let e = _s(l), u = e.length < 2 && !Uo(vs(l)), d = l.some(({ links: e }) => e.length);
		if (!bs(l) && !d && (ys(l) || u)) {
			let n = e[0]?.text ?? "", r = xs([vs(l)]);
			Io(n) ? o = n : n && !r && !Fo(n) && c.push(n), a = r ?? a ?? xs(t);
			continue;
		}
		let f = l.map((e, t) => ({
			...e,
			kind: i[t] ?? ""
		})), p = f.find(({ kind: e, text: t }) => e === "course" && t)?.text ?? o;
		s.push({
			number: s.length + 1,
			cells: f,
			hint: a ?? {},
			course: p
		});
	}
	return {
		unknown: c,
		rows: s
	};
}
var _s = (e) => e.filter(({ text: e }) => e), vs = (e) => e.map(({ text: e }) => e).join(" "), ys = (e) => e.every(({ text: e, isHeader: t }) => t || !e), bs = (e) => e.some(({ text: e }) => /\d/.test(e) && $(e, hs));
function xs(e) {
	return e.map(Za).find(({ academicYear: e, year: t }) => e ?? t);
}
// src/import/page/read-session-tables.ts
function Ss(e, t, n) {
	let r = [], i = /* @__PURE__ */ new Map();
	for (let { block: a, headings: o } of e) {
		if (a.kind !== "table") continue;
		let { title: e, texts: s } = Po(a.caption.text, o.map(({ text: e }) => e)), c = {
			path: e ?? "sessions",
			line: a.rows[0]?.[0]?.line
		}, l = gs(a, s);
		if (!l) {
			a.rows.length && n.warn(c, "unknownTable", e);
			continue;
		}
		let u = l.unknown.join(", ");
		u && n.warn(c, "unknownColumn", u, { column: u });
		let [d] = l.rows;
		d || n.warn(c, "noRows"), e && !d?.course && Lo(e, r, n);
		for (let a of l.rows) {
			let { number: o, cells: s, hint: c } = a, l = a.course ?? e, u = {
				path: A(n.words.row, {
					row: o,
					course: l ?? ""
				}),
				line: s[0]?.line
			};
			if (!l) {
				n.leaveOut(u, "noCourse");
				continue;
			}
			let d = is(s, u, c, t, n);
			if (!d) continue;
			let { id: f, ...p } = Lo(l, r, n), m = `${f}-${d.start.slice(0, 16).replace(/[T:]/g, "-")}`;
			i.has(m) ? n.leaveOut(u, "twice", d.start) : i.set(m, {
				id: m,
				...p,
				...d
			});
		}
	}
	return {
		courses: r,
		sessions: [...i.values()]
	};
}
// src/import/page/read-facts.ts
var Cs = "https://www.gov.uk/guidance/regional-prevent-education-coordinators", ws = [
	"responsibilities",
	"contactReasons",
	"newsletterTopics",
	"resources",
	"routes",
	"updates"
];
function Ts(e, { known: t, words: n, today: r }, i) {
	let a = bo(n), o = ho(e, t);
	if (!o) return xo(n, "noRegions");
	let s = Ba(e).filter(({ block: e }) => !o.blocks.has(e)), c = Ss(s, t, a), l = Es(s, a);
	if (!c.sessions.length) return xo(n, "noSessions", a.problems());
	let { title: u, url: d = Cs, updated: f, updates: p, withdrawn: m } = i, h = {
		regions: uo(o.list, t, a),
		courses: [...c.courses],
		sessions: [...c.sessions],
		responsibilities: Co(l.responsibilities, "responsibilities", a),
		contactReasons: Co(l.contactReasons, "contactReasons", a),
		newsletterTopics: Co(l.newsletterTopics, "newsletterTopics", a),
		resources: Eo(l.resources, a),
		routes: Oo(Os(s), a),
		updates: p
	};
	for (let e of ws) h[e].length || a.warn({ path: e }, "missing", null, { section: e });
	return {
		value: {
			source: {
				title: u || n.title,
				url: d,
				...f && { updated: f },
				checked: r,
				licence: "OGL-UK-3.0"
			},
			...h,
			...m && { withdrawn: m }
		},
		problems: a.problems()
	};
}
function Es(e, t) {
	let n = {
		emergency: [],
		updates: [],
		contactReasons: [],
		newsletterTopics: [],
		resources: [],
		responsibilities: []
	};
	for (let r of e) {
		let { block: e, intro: i, headings: a } = r;
		if (e.kind === "table") continue;
		let o = (e.kind === "list" ? e.items : [e]).filter(Ds), s = a[0]?.text ?? "";
		for (let { text: e, line: n } of o) t.warn({
			path: s,
			line: n
		}, "noTable", e);
		if (e.kind !== "list" || o.length) continue;
		let c = vo(r);
		if (c) for (let t of e.items) n[c].push(t);
		else {
			let n = i || s;
			t.warn({
				path: n,
				line: e.items[0]?.line
			}, "unknownList", e.items[0]?.text, { name: n });
		}
	}
	return n;
}
var Ds = ({ text: e }) => /(\d(:\d\d| ?[ap]\.?m).*){2}/i.test(e) && !!$(e, { year: 2e3 });
function Os(e) {
	return e.flatMap(({ block: e, headings: t }) => e.kind === "paragraph" ? [{
		words: e,
		isReport: /concern|report/i.test(t[0]?.text ?? "")
	}] : []);
}
// src/import/page/sort-updates.ts
function ks(e) {
	let t = e.every(({ date: e }) => e);
	return [...e].sort((e, n) => t ? (n.date ?? "").localeCompare(e.date ?? "") : 0);
}
// src/import/page/read-updates.ts
var As = /all updates|updates to this|^updates$|change history/i;
function js(e) {
	let t = [], n, r = !1, i = !1, a, o = (e, n) => {
		let r = $(e), i = r && e.startsWith(r.matched), o = Q(i ? r.rest : e), s = i ? r.day : a;
		o && (s ?? n) && t.push({
			...s && { date: s },
			note: o
		}), a = i && !o ? s : void 0;
	};
	for (let t of e) {
		let { block: e } = t;
		if (e.kind === "table") continue;
		if (e.kind === "list") {
			if (vo(t) === "updates") for (let { text: t } of e.items) o(t, !0);
			continue;
		}
		let { text: s } = e, c = /(last updated|^updated:?( on)? (?=\d|\w+day )).*/i.exec(s) ?? /^(first )?published.*/i.exec(s), l = c || i ? $(c?.[0] ?? s)?.day : void 0;
		i = !!c && !l, l && (!n || l > n) && (n = l), As.test(s) ? r = !0 : r && o(s, !1), e.kind === "heading" && !As.test(s) && !a && (r = !1);
	}
	return Ms(t, n);
}
function Ms(e, t) {
	let n = e.flatMap(({ date: e }) => e ?? []), [r, ...i] = e;
	return t && r && !n.length ? {
		updated: t,
		updates: [{
			...r,
			date: t
		}, ...i]
	} : (t && n.push(t), {
		updated: n.sort().at(-1),
		updates: ks(e)
	});
}
// src/import/page/read-withdrawn.ts
var Ns = /^(withdrawn\W+)?this (page|guidance|guide|detailed guide|document|publication|content|information|advice)\b.{0,40}\bwithdrawn( on)?/i;
function Ps(e) {
	let t = e.map((e) => "text" in e ? e.text : ""), n = t.findIndex((e) => Ns.test(e)), r = t[n];
	if (!r) return;
	let i = $(r.slice(0, 100)), a = Q(r.replace(Ns, "").replace(i?.matched ?? "", "").replace(/^[\s.,:]+/, "")), o = e[n + 1], s = a || (e[n]?.kind === "heading" && o?.kind === "paragraph" ? o.text : "");
	return {
		...i && { date: i.day },
		...s && { note: s }
	};
}
// src/import/page/read-blocks.ts
function Fs(e, t) {
	let n = Ps(e);
	return Ts(e, t, {
		title: Is(e),
		...js(Ba(e)),
		...n && { withdrawn: n }
	});
}
function Is(e) {
	let t = e.filter((e) => e.kind === "heading");
	return (t.find(({ level: e }) => e === 1) ?? t[0])?.text ?? "";
}
// src/import/page/read-content-item.ts
var Ls = 2 ** 21;
function Rs(e, t) {
	let n = (e) => xo(t.words, e), r = Vs(e);
	if (!r) return n("notItem");
	let i = [r.document_type, r.schema_name];
	if (i.includes("redirect")) return n("moved");
	if (i.includes("gone")) return n("gone");
	let { body: a, change_history: o } = Vs(r.details) ?? {};
	if (typeof a != "string") return n("noBody");
	if (a.length > Ls) return n("tooBig");
	let s = Hs(r.base_path), c = Bs(r.withdrawn_notice, t);
	return Ts(wa(t.parseMarkup(a)), t, {
		title: Hs(r.title),
		.../^(\/[\w-]+)+$/.test(s) && { url: `https://www.gov.uk${s}` },
		...zs(o, Us(r.public_updated_at)),
		...c && { withdrawn: c }
	});
}
function zs(e, t) {
	let n = (Array.isArray(e) ? [...e] : []).flatMap((e) => {
		let { public_timestamp: t, note: n } = Vs(e) ?? {}, r = Us(t), i = Hs(n);
		return i ? [{
			...r && { date: r },
			note: i
		}] : [];
	});
	return {
		updated: [t, ...n.map(({ date: e }) => e)].filter((e) => e !== void 0).sort().at(-1),
		updates: ks(n)
	};
}
function Bs(e, t) {
	let n = Vs(e);
	if (!n) return;
	let { explanation: r, withdrawn_at: i } = n, a = typeof r == "string" ? r.slice(0, Ls) : "", o = Q(wa(t.parseMarkup(a)).map((e) => "text" in e ? e.text : "").join(" ")), s = Us(i);
	return {
		...s && { date: s },
		...o && { note: o }
	};
}
function Vs(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? e : void 0;
}
function Hs(e) {
	return typeof e == "string" ? Q(e) : "";
}
function Us(e) {
	return typeof e == "string" && /^20\d\d-/.test(e) && !isNaN(Date.parse(e)) ? lt(e) : void 0;
}
// src/import/page/read-page-document.ts
function Ws(e, t, n) {
	return Fs(wa(e, n), t);
}
// src/import/page/read-page-text.ts
var Gs = /<(!doctype|html|head|body|main|article|section|div|h[1-6]|p|ul|ol|table)[\s>]/i;
function Ks(e, t) {
	if (e.length > Ls) return xo(t.words, "tooBig");
	let n = e.replace(/^\ufeff/, "");
	if (/^\s*[{[]/.test(n)) {
		let e;
		try {
			e = JSON.parse(n);
		} catch {
			return xo(t.words, "notJson");
		}
		return Rs(e, t);
	}
	return Gs.test(n) ? Ws(t.parseMarkup(n), t, qs(n)) : Fs(Pa(n), t);
}
function qs(e) {
	let t = 0, n = 1;
	return ({ startIndex: r }) => {
		if (typeof r == "number") {
			for (r < t && ([t, n] = [0, 1]); t < r; t++) e.charCodeAt(t) === 10 && n++;
			return n;
		}
	};
}
// src/text/en-GB.ts
var Js = {
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
}, Ys = {
	wales: "Wales",
	scotland: "Scotland",
	"northern-ireland": "Northern Ireland",
	"channel-islands": "the Channel Islands",
	"british-forces": "the British Forces postcode area"
}, Xs = {
	postcode: "postcode",
	council: "council",
	"former-council": "former council",
	"police-area": "police area",
	county: "county",
	town: "town",
	region: "Prevent region",
	outside: "outside England"
}, Zs = {
	"to-come": "",
	today: "Today",
	now: "On now",
	past: "Past"
}, Qs = {
	school: "School or early years",
	"further-education": "Further education college",
	"higher-education": "University or other higher education",
	"independent-training-provider": "Independent training provider",
	"local-authority": "Council"
}, $s = {
	staff: "Member of staff, governor or volunteer",
	student: "Pupil or student",
	public: "Parent, friend or member of the public"
}, ec = {
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
}, tc = {
	"designated-safeguarding-leads": "Designated safeguarding leads",
	"governors-and-trustees": "Governors and trustees"
}, nc = {
	time: "{period}, UK time.",
	audience: "For: {audience}.",
	organiser: "Run by: {organiser}.",
	where: "Where: {where}.",
	register: "Register: {url}",
	registerOnPage: "Find the registration link on GOV.UK, and check that the time has not changed: {url}"
}, rc = "We could not match “{typed}”. Enter your council, police area or full postcode", ic = {
	language: "en-GB",
	dates: Js,
	countries: Ys,
	placeKinds: Xs,
	moments: Zs,
	settings: Qs,
	audiences: $s,
	concerns: ec,
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
		withdrawn: "GOV.UK has withdrawn the page this comes from. Look there before you rely on anything here.",
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
			"not-a-postcode": rc,
			"unknown-place": rc,
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
		audiences: tc,
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
		calendar: nc
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
		form: "Open the contact form for co-ordinators",
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
}, ac = {
	...nc,
	dates: Js,
	audiences: tc,
	product: "-//Prevent widgets//Training sessions//EN"
}, oc = {
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
	tooSlow: "no answer within 15 seconds",
	unsafeFile: "Use https or an address on the same site",
	more: "There are {count} more problems. Mend those above first."
}, sc = {
	row: "{course}, row {row}",
	title: "Regional Prevent education co-ordinators",
	tooBig: "The page is over 2 MiB. Save it again, without pictures.",
	notJson: "This begins like JSON but is damaged or cut off. Fetch it again.",
	notItem: "This is no item of the GOV.UK Content API. Give the item, the page or its text.",
	moved: "GOV.UK has moved this page. Give the one it leads to.",
	gone: "GOV.UK has removed this page.",
	noBody: "The item has no body (details.body), so there is nothing to read.",
	noRegions: "The page lists no Prevent regions. Check that it is the right page, and all of it.",
	noSessions: "The page has no table with a session we can read, so it may be an older page or another one. Check it.",
	newRegion: "“{text}” is not a Prevent region we know, so it is left out.",
	regionTwice: "This region is in the list twice. The first is used.",
	noArea: "“{name}” cannot be the name of a police area, so it is left out.",
	noCourse: "No heading says which course this is, so it is left out.",
	noDay: "There is no day with its year here, so the row is left out.",
	severalDays: "There is more than one day here, so the row is left out.",
	weekday: "{matched} is another day of the week, so the row is left out.",
	noTimes: "There is no clear start and end here, so the row is left out.",
	skipped: "This time does not exist, because the clocks go forward. The row is left out.",
	endsTooSoon: "The session must end after it starts, so the row is left out.",
	twice: "This session is there twice. The second is left out.",
	unsafeLink: "Only links that begin with https are used, so this one is left out.",
	more: "There are {count} more problems. Mend those above first."
}, cc = {
	missingRegions: "The page does not list {names}.",
	newArea: "“{name}” is new among the police areas. Check it.",
	movedArea: "“{name}” has moved to the region {region}. Check it.",
	newCourse: "“{title}” is a new course. Check its audience.",
	repeated: "This time comes twice, because the clocks go back. We take the first.",
	cancelled: "The session is cancelled or put off, so it is left out.",
	noTable: "This session is in no table, so it is left out.",
	moreWords: "“{text}” is no day, time or region we know. It is kept as words.",
	noRows: "This table has no sessions.",
	unknownColumn: "We do not know what “{column}” is, so it is not used.",
	unknownTable: "This table is not of sessions, so it is not used.",
	unknownList: "We do not know what the list under “{name}” is, so it is not used.",
	unknownLink: "“{text}” is not a way to report that we know, so it is not used.",
	newPoint: "“{text}” is new. Check it.",
	missing: "The page has no {section} that we can make out."
}, { regions: lc } = Z;
function uc(e) {
	return Br(e, Yi);
}
function dc(e) {
	return Ct(e, Xi, oc);
}
function fc(e, t = lt((/* @__PURE__ */ new Date()).toISOString())) {
	let n = {
		parseMarkup: _c,
		known: Z,
		words: {
			...sc,
			...cc
		},
		today: t
	};
	return typeof e == "string" ? Ks(e, n) : vc(e) ? Ws(e, n) : Rs(e, n);
}
function pc({ local: e, ...t }) {
	let { contacts: n = [] } = gc(e), r = yn(n, t, /* @__PURE__ */ new Date(0), ic), [i, ...a] = $r(t, Z.routes).map(ri);
	return [
		...i ? [i] : [],
		...r.map(({ contact: e, hours: t }) => ii(e, t)),
		...a
	];
}
function mc({ now: e, audience: t, region: n, local: r }) {
	return ai(ui(Z.sessions, Le(gc(r))), e, {
		audience: t,
		region: n
	});
}
function hc(e) {
	let { url: t, checked: n } = Z.source;
	return wi(e, ac, t, () => new Date(n));
}
function gc(e) {
	return (e && dc(e).value) ?? { version: 1 };
}
function _c(e) {
	return Fe(e, { withStartIndices: !0 });
}
function vc(e) {
	return typeof e == "object" && !!e && "nodeType" in e;
}
export { pc as decideRoutes, uc as findRegion, dc as readLocalInformation, fc as readPage, lc as regions, Z as snapshot, hc as toCalendar, mc as upcomingSessions };

//# sourceMappingURL=core.js.map