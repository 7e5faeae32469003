/** Of the report as a page and on paper; in the file itself, so that it can be kept and passed on. */
export const styles = `
:root { --ink: #1d1c19; --soft: #5c5952; --line: #cfccc3; --ground: #fff; --mark: #fff3c4; --link: #1f5a85; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae4; --soft: #b5b1a6; --line: #4a4843; --ground: #191917; --mark: #4a3d0c; --link: #8cc4ef; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 56rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 "Noto Sans", system-ui, sans-serif; color: var(--ink); background: var(--ground); overflow-wrap: break-word; }
a { color: var(--link); }
h1 { font-size: 2rem; line-height: 1.15; margin: 0 0 .25rem; }
h2 { font-size: 1.5rem; line-height: 1.2; margin: 3rem 0 1rem; }
h3 { font-size: 1.125rem; line-height: 1.3; margin: 0 0 .25rem; }
header p { margin: .25rem 0; } .subtitle { color: var(--soft); }
.means { font-size: .875rem; color: var(--soft); }
.draft, .released { padding: .5rem .75rem; border-left: 4px solid #c29200; background: var(--mark); }
.released { border-left-color: var(--link); background: none; }
.skip { position: absolute; left: -999rem; } .skip:focus { position: static; }
nav ol, nav ul { padding-left: 1.25rem; } nav ul { list-style: none; margin-bottom: .5rem; }
figure { margin: 0 0 3rem; } figcaption, .means, dl { color: var(--soft); font-size: .875rem; }
svg { width: 100%; max-width: 40rem; min-width: 26rem; height: auto; background: #fff; padding: .5rem; }
.scroll { overflow-x: auto; margin: 1rem 0 .5rem; } .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; } caption { text-align: left; font-weight: 600; padding-bottom: .375rem; }
th, td { padding: .25rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th { font-weight: 600; border-bottom: 2px solid var(--ink); } .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.total th, .total td { font-weight: 700; border-top: 2px solid var(--ink); }
dl { margin: .75rem 0 0; } dl div { display: grid; grid-template-columns: 11rem 1fr; gap: .75rem; padding: .125rem 0; } dt { font-weight: 600; } dd { margin: 0; min-width: 0; }
@media (max-width: 40rem) { dl div { grid-template-columns: 1fr; gap: 0; padding: .25rem 0; } }
@media print { :root { --ink: #000; --soft: #333; --line: #999; --ground: #fff; --mark: #fff; --link: #000; } @page { size: A4; margin: 18mm 16mm; } body { max-width: none; padding: 0; font-size: 10pt; } h2 { break-before: page; margin-top: 0; } h2, h3, caption { break-after: avoid; } tr, svg { break-inside: avoid; } .scroll { overflow: visible; } .skip { display: none; } thead { display: table-header-group; } }
`;
