/** What happened week by week: a row of bars for each kind, all to one scale. */
import { percent } from './funnel.ts';
import { type Html, html } from './html.ts';
import type { Week } from './report.ts';

const KINDS = [
  ['applied', 'Applied'],
  ['interviews', 'Interviews'],
  ['wrote', 'You wrote'],
  ['heard', 'They wrote'],
] as const;

const HEIGHT = 44;

export const activityChart = (weeks: readonly Week[]): Html => {
  if (weeks.length === 0) return html`<p>Nothing has happened yet.</p>`;
  const most = Math.max(1, ...weeks.flatMap((week) => KINDS.map(([kind]) => week[kind])));
  const first = weeks[0]?.says ?? '';
  const last = weeks.at(-1)?.says ?? '';
  return html`<div class="weeks">${KINDS.map(([kind, name]) => row(kind, name, weeks, most))}
<p class="ends quiet" aria-hidden="true"><span>week of ${first}</span><span>week of ${last}</span></p></div>
<details><summary>As a table</summary><div class="scroll" tabindex="0" role="group" aria-label="What happened, week by week"><table><thead><tr><th scope="col">Week of</th>${KINDS.map(
    ([, name]) => html`<th scope="col" class="n">${name}</th>`,
  )}</tr></thead><tbody>${weeks.map(
    (week) =>
      html`<tr><th scope="row">${week.says}</th>${KINDS.map(([kind]) => html`<td class="n">${week[kind]}</td>`)}</tr>`,
  )}</tbody></table></div></details>`;
};

const row = (kind: (typeof KINDS)[number][0], name: string, weeks: readonly Week[], most: number): Html => {
  const total = weeks.reduce((sum, week) => sum + week[kind], 0);
  const width = 1 / weeks.length;
  return html`<div class="week-row"><p>${name} <b>${total}</b></p>
<svg class="columns" width="100%" height="${HEIGHT}" role="img" aria-label="${name}: ${total} in ${weeks.length} weeks">
<line class="base" x1="0" x2="100%" y1="${HEIGHT - 0.5}" y2="${HEIGHT - 0.5}"/>
${weeks.map((week, i) => {
  const n = week[kind];
  if (n === 0) return null;
  const height = Math.max(3, Math.round((n / most) * (HEIGHT - 14)));
  return html`<g><title>Week of ${week.says}: ${n}</title><rect x="${percent((i + 0.14) * width)}" width="${percent(width * 0.72)}" y="${HEIGHT - height}" height="${height}" rx="2"/>${
    weeks.length <= 26 && html`<text x="${percent((i + 0.5) * width)}" y="${HEIGHT - height - 3}">${n}</text>`
  }</g>`;
})}</svg></div>`;
};
