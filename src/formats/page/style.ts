/** How the report looks: on a screen, light or dark, on a phone, and on paper. */
import { html } from './html.ts';

export const STYLE = html`
:root{--paper:#fbfaf7;--card:#fff;--ink:#1f2328;--quiet:#5c6470;--rule:#e3e0d8;--faint:#efece4;--accent:#1d5f8a;--ours:#8a4b08;--good:#1b6e3c;--bad:#b3261e;--promise:#bcd5e6;--today:#b3261e}
@media(prefers-color-scheme:dark){:root{--paper:#15181c;--card:#1c2026;--ink:#e8e6e1;--quiet:#a3abb6;--rule:#333a43;--faint:#262c34;--accent:#7fb8de;--ours:#e0a35c;--good:#74c893;--bad:#f28b82;--promise:#34566d;--today:#f28b82}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:2rem 1.25rem 3rem;max-width:68rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.9rem;line-height:1.15;margin:0;letter-spacing:-.015em}
h2{font-size:1.2rem;line-height:1.25;margin:0 0 .8rem}
h3{font-size:.95rem;margin:1.6rem 0 .5rem}
h4{font-size:.95rem;line-height:1.3;margin:0}
p{margin:0}
.page-head{margin-bottom:1.4rem}
.quiet{color:var(--quiet);font-weight:400}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
section{margin:0 0 2.6rem}
.figures{display:grid;grid-template-columns:repeat(6,1fr);gap:1px;margin:0;background:var(--rule);border:1px solid var(--rule);border-radius:10px;overflow:hidden}
.figures div{background:var(--card);padding:.8rem 1rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dt{color:var(--quiet);font-size:.82rem;line-height:1.3}
.figures dd{margin:0;font-size:1.5rem;font-weight:600;line-height:1.2;font-variant-numeric:tabular-nums;white-space:nowrap}
.tasks{list-style:none;margin:0;padding:0;border:1px solid var(--rule);border-radius:10px;background:var(--card)}
.tasks li{display:grid;grid-template-columns:1fr auto;gap:.1rem 1rem;padding:.75rem 1rem .8rem;border-left:4px solid var(--rule)}
.tasks li:first-child{border-top-left-radius:9px}.tasks li:last-child{border-bottom-left-radius:9px}
.tasks li+li{border-top:1px solid var(--rule)}
.tasks .overdue{border-left-color:var(--bad)}.tasks .today{border-left-color:var(--accent)}
.what span{color:var(--quiet)}.what span::before{content:"· "}
.when{text-align:right;white-space:nowrap;color:var(--quiet);font-size:.9rem}
.overdue .when{color:var(--bad);font-weight:600}.today .when{color:var(--accent);font-weight:600}
details.more{margin-top:.5rem}details.more .tasks{font-size:1rem;margin-top:.5rem}details.more summary{font-size:.9rem}
.why{grid-column:1/-1;font-size:.9rem;color:var(--quiet)}
.command{grid-column:1/-1}
code{font:.82rem/1.5 ui-monospace,"SF Mono",Menlo,Consolas,monospace;background:var(--faint);border-radius:4px;padding:.1rem .35rem}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;margin:0;padding:0;font-size:.82rem;color:var(--quiet)}
.legend li{display:flex;align-items:center;gap:.2rem}
.lanes{border:1px solid var(--rule);border-radius:10px;background:var(--card);overflow:hidden}
.axis,.lane{display:grid;grid-template-columns:15rem minmax(0,1fr);column-gap:1rem;padding:0 1rem}
.axis{background:var(--faint);border-bottom:1px solid var(--rule)}
.axis svg{grid-column:2;display:block;overflow:visible}
.axis text{font-size:11.5px;fill:var(--quiet)}.axis .now{fill:var(--today);text-anchor:middle;stroke:none}
.lane{padding-top:.55rem;padding-bottom:.5rem;align-items:center}
.who{grid-row:span 2;align-self:start}
.lane+.lane{border-top:1px solid var(--faint)}
.role,.note{font-size:.82rem;line-height:1.35;color:var(--quiet)}
.status{font-weight:600;color:var(--ink)}
.s-offer,.s-accepted{color:var(--good)}.s-rejected{color:var(--bad)}
.line{display:block;overflow:visible}
.rail{stroke:var(--rule);stroke-width:1}
.month{stroke:var(--faint);stroke-width:1}.axis .month{stroke:var(--rule)}
.today{stroke:var(--today);stroke-width:1;stroke-dasharray:2 3}
.met{fill:var(--ink)}.theirs{fill:var(--accent)}.ours{fill:var(--ours)}.good{fill:var(--good)}.end{fill:var(--quiet)}
.hollow{fill:var(--card);stroke:var(--ink);stroke-width:1.5}
.cross{stroke:var(--bad);stroke-width:2.5;fill:none;stroke-linecap:round}
.promise{fill:var(--promise)}
.cap{stroke:var(--accent);stroke-width:1.5}
.over{stroke:var(--bad);stroke-width:2;stroke-dasharray:3 2}
details{font-size:.85rem}
.lane details{grid-column:2;margin-top:.1rem}
summary{cursor:pointer;color:var(--quiet);font-size:.78rem;width:max-content}
summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
ol{margin:.3rem 0 .4rem;padding-left:1.4rem}
li b{font-weight:600}
.pair .n{width:auto}
.pair{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 2rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th{text-align:left;font-weight:400}
thead th{color:var(--quiet);font-size:.82rem;border-bottom:1px solid var(--rule);white-space:nowrap}
th,td{padding:.35rem .9rem .35rem 0;vertical-align:top}
tbody tr+tr>*{border-top:1px solid var(--faint)}
.scroll .n{width:6.2rem}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.bars th,.bars td{border:0!important;padding:.2rem .7rem .2rem 0;vertical-align:middle;white-space:nowrap}
.bars .bar{width:65%;padding-right:0}
.bars svg{display:block}
.track{fill:var(--faint)}.fill{fill:var(--accent)}
.weeks{display:grid;gap:.9rem}
.week-row{display:grid;grid-template-columns:9rem minmax(0,1fr);column-gap:1rem;align-items:end}
.week-row p{font-size:.9rem;line-height:1.2}
.columns{display:block;overflow:visible}
.columns rect{fill:var(--accent)}
.columns text{font-size:10.5px;text-anchor:middle;fill:var(--quiet)}
.base{stroke:var(--rule)}
.ends{display:flex;justify-content:space-between;font-size:.78rem;margin-left:10rem}
footer{font-size:.82rem;border-top:1px solid var(--rule);padding-top:1rem}
@media(max-width:44rem){
body{padding:1.25rem .9rem 2rem}
.figures{grid-template-columns:repeat(3,1fr)}.figures div{padding:.6rem .7rem}.figures dd{font-size:1.25rem}
.tasks li{grid-template-columns:1fr}.when{text-align:left;grid-row:2}
.axis,.lane,.week-row{grid-template-columns:minmax(0,1fr)}
.axis svg,.lane details{grid-column:1}.who{grid-row:auto}
.line{margin-top:.3rem}
.pair{grid-template-columns:minmax(0,1fr)}
.second{display:none}.scroll .n{width:auto}
.ends{margin-left:0}
table{font-size:.85rem}thead th{font-size:.78rem}.scroll th,.scroll td{padding-right:.6rem}.scroll th:last-child,.scroll td:last-child{padding-right:0}
}
@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--faint:#e6e6e6;--accent:#1d5f8a;--ours:#8a4b08;--good:#1b6e3c;--bad:#b3261e;--promise:#bcd5e6;--today:#b3261e}
html{font-size:11.5px}body{max-width:none;padding:0}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.tasks li,.lane,.week-row,tr{break-inside:avoid}
h2,h3{break-after:avoid}
details:not([open]):not(.more),.command,.more summary{display:none}
.more::details-content{content-visibility:visible;display:block}
.scroll{overflow:visible}
}
`;
