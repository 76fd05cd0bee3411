/** The report as one page that needs nothing else: no script, no font, no picture is fetched. */
import type { Statistics } from '../../domain/statistics.ts';
import { activityChart } from './activity.ts';
import { funnelChart } from './funnel.ts';
import { type Html, html } from './html.ts';
import { type Lane, lanesChart, legend, type Span } from './lanes.ts';
import { STYLE } from './style.ts';

export interface Task {
  readonly what: string;
  readonly application: string;
  readonly when: string;
  readonly why: string;
  readonly command: string;
  readonly state: 'overdue' | 'today' | 'upcoming';
}

export interface Week {
  /** Its Monday, as it is said. */
  readonly says: string;
  readonly applied: number;
  readonly interviews: number;
  readonly heard: number;
  readonly wrote: number;
}

export interface Report {
  /** The moment it was made, as it is said. */
  readonly madeAt: string;
  readonly statistics: Statistics;
  readonly due: readonly Task[];
  readonly upcoming: readonly Task[];
  readonly span: Span;
  readonly running: readonly Lane[];
  readonly ended: readonly Lane[];
  readonly weeks: readonly Week[];
}

export const reportPage = (report: Report): string =>
  `<!doctype html>\n${html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="jobfu">
<title>My job search, ${report.madeAt}</title>
<style>${STYLE}</style>
</head>
<body>
<header class="page-head">
<h1>My job search</h1>
<p class="quiet">As it stood on ${report.madeAt}</p>
</header>
<main>
${figures(report)}
${tasks(report)}
${lanes(report)}
<div class="pair">
${funnel(report)}
${answers(report)}
</div>
${activity(report)}
${promises(report)}
</main>
<footer class="quiet"><p>Made by jobfu on this computer. Nothing in this page is fetched from anywhere, and nothing leaves it.</p></footer>
</body>
</html>`}\n`;

const figures = ({ statistics, due }: Report): Html => {
  const { applications, interviews, thankYous, letters } = statistics;
  const running = (applications.status.open ?? 0) + (applications.status.offer ?? 0);
  const all: readonly (readonly [string, string | number])[] = [
    ['to do now', due.length],
    ['running', running],
    ['in all', applications.total],
    ['interviews', interviews.held],
    ['letters sent', letters.total],
    ['thanked in time', thankYous.wanted === 0 ? '–' : `${thankYous.inTime} of ${thankYous.wanted}`],
  ];
  return html`<section aria-labelledby="glance"><h2 id="glance" class="unseen">At a glance</h2>
<dl class="figures">${all.map(([name, n]) => html`<div><dt>${name}</dt><dd>${n}</dd></div>`)}</dl></section>`;
};

/** Things to do shown at once; the rest is folded away. */
const SHOWN = 8;

const tasks = ({ due, upcoming }: Report): Html => html`<section aria-labelledby="due">
<h2 id="due">What is due</h2>
${due.length === 0 ? html`<p>Nothing is due. The rest is theirs.</p>` : taskList(due)}
${upcoming.length > 0 && html`<h3>Coming up</h3>${taskList(upcoming)}`}
</section>`;

const taskList = (all: readonly Task[]): Html => {
  const rest = all.slice(SHOWN);
  return html`<ul class="tasks">${all.slice(0, SHOWN).map(task)}</ul>
${rest.length > 0 && html`<details class="more"><summary>and ${rest.length} more</summary><ul class="tasks">${rest.map(task)}</ul></details>`}`;
};

const task = ({ what, application, when, why, command, state }: Task): Html =>
  html`<li class="${state}"><p class="what"><strong>${what}</strong> <span>${application}</span></p>
<p class="when">${when}</p>
<p class="why">${why}</p>${state !== 'upcoming' && html`<p class="command"><code>${command}</code></p>`}</li>`;

const lanes = ({ running, ended, span }: Report): Html => html`<section aria-labelledby="lanes">
<h2 id="lanes">Every application, through time</h2>
${running.length + ended.length === 0 ? html`<p>No applications yet.</p>` : legend()}
${running.length > 0 && lanesChart('Running', running, span)}
${ended.length > 0 && lanesChart('Ended', ended, span)}
</section>`;

const funnel = ({ statistics }: Report): Html => html`<section aria-labelledby="funnel">
<h2 id="funnel">How far they came</h2>
${funnelChart(statistics.funnel)}
</section>`;

const answers = ({ statistics }: Report): Html => {
  const { byStage } = statistics.answers;
  return html`<section aria-labelledby="answers">
<h2 id="answers">How long answers took</h2>
${
  byStage.length === 0
    ? html`<p>No interview has been held yet.</p>`
    : html`<div class="scroll" tabindex="0" role="group" aria-label="Answers by kind of interview"><table><thead><tr><th scope="col">Interview</th><th scope="col" class="n">held</th><th scope="col" class="n">answered</th><th scope="col" class="n">half within</th><th scope="col" class="n">waiting</th><th scope="col" class="n">silent</th></tr></thead>
<tbody>${byStage.map(
        ({ stage, held, answered, median, waiting, silent }) =>
          html`<tr><th scope="row">${stage ?? 'not noted'}</th><td class="n">${held}</td><td class="n">${answered}</td><td class="n">${median === null ? '–' : `${median} ${median === 1 ? 'day' : 'days'}`}</td><td class="n">${waiting}</td><td class="n">${silent}</td></tr>`,
      )}</tbody></table></div>`
}
</section>`;
};

const activity = ({ weeks }: Report): Html => html`<section aria-labelledby="weeks">
<h2 id="weeks">Week by week</h2>
${activityChart(weeks)}
</section>`;

const promises = ({ statistics }: Report): Html => {
  const { byEmployer } = statistics.promises;
  return html`<section aria-labelledby="promises">
<h2 id="promises">What they promised</h2>
${
  byEmployer.length === 0
    ? html`<p>Nobody has named a day yet.</p>`
    : html`<div class="scroll" tabindex="0" role="group" aria-label="Promises by employer"><table><thead><tr><th scope="col">Employer</th><th scope="col" class="n">promises</th><th scope="col" class="n">kept</th><th scope="col" class="n">put off</th><th scope="col" class="n">late</th><th scope="col" class="n">never came</th><th scope="col" class="n">open</th></tr></thead>
<tbody>${byEmployer.map(
        ({ company, total, kept, moved, late, never, open }) =>
          html`<tr><th scope="row">${company}</th><td class="n">${total}</td><td class="n">${kept}</td><td class="n">${moved}</td><td class="n">${late}</td><td class="n">${never}</td><td class="n">${open}</td></tr>`,
      )}</tbody></table></div>`
}
</section>`;
};
