/*! prevent-widgets 0.1.0 | MIT, content OGL v3.0 */
!function(){function e({src:e,sandbox:n}){return!n.length||n.contains("allow-same-origin")?new URL(e,document.baseURI).origin:"null"}addEventListener("message",function({data:n,source:t,origin:i}){let{version:o,height:r}=n?.preventWidgets??{};if(1===o&&"number"==typeof r&&r>0&&r<1/0)for(let n of document.querySelectorAll("iframe"))n.contentWindow===t&&e(n)===i&&(n.style.height=`${String(Math.min(2e4,Math.max(100,Math.ceil(r))))}px`)})}();
//# sourceMappingURL=frame-host.js.map
