/** How far applications came, as bars of one colour; the number beside each says it too. */
import type { FunnelStep } from '../../domain/statistics.ts';
import { type Html, html } from './html.ts';

export const funnelChart = (steps: readonly FunnelStep[]): Html => {
  const whole = Math.max(1, ...steps.map(({ reached }) => reached));
  return html`<table class="bars"><thead class="unseen"><tr><th scope="col">Step</th><th scope="col">Applications</th><th scope="col">Share</th></tr></thead>
<tbody>${steps.map(
    ({ step, reached }) =>
      html`<tr><th scope="row">${step}</th><td class="n">${reached}</td><td class="bar"><svg width="100%" height="18" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="18" rx="4"/><rect class="fill" width="${percent(reached / whole)}" height="18" rx="4"/></svg></td></tr>`,
  )}</tbody></table>`;
};

/** As SVG and CSS write it; no more digits than can be seen. */
export const percent = (part: number): string => `${Number((part * 100).toFixed(2))}%`;
