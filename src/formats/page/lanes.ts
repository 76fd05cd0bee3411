/** A lane of time for each application: what happened, on whose side, what was promised and what came. */
import { addDays, daysBetween } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { percent } from './funnel.ts';
import { type Html, html } from './html.ts';

/** The days the lanes reach over, today among them. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
  /** The first days of months, as they are said. */
  readonly months: readonly { readonly day: Day; readonly says: string }[];
}

export type MarkKind =
  | 'applied'
  | 'interview'
  | 'booked'
  | 'heard'
  | 'offer'
  | 'refusal'
  | 'wrote'
  | 'planned'
  | 'ended';

export interface Mark {
  readonly kind: MarkKind;
  readonly day: Day;
  /** The day and what happened, in words. */
  readonly on: string;
  readonly says: string;
}

/** From the day they promised to the day they named; then, where it was late, to the day they wrote, or today. */
export interface PromiseSpan {
  readonly said: Day;
  readonly by: Day;
  readonly outcome: 'open' | 'kept' | 'moved' | 'late' | 'never';
  readonly until: Day | null;
  readonly says: string;
}

export interface Lane {
  readonly id: number;
  readonly company: string;
  readonly role: string | null;
  readonly status: string;
  /** Where it stands, in a line. */
  readonly note: string;
  readonly marks: readonly Mark[];
  readonly promises: readonly PromiseSpan[];
}

// Three rows: theirs, what was done together, ours.
const THEIRS = 9;
const TOGETHER = 21;
const OURS = 33;
const HEIGHT = 42;

const ROWS: Readonly<Record<MarkKind, number>> = {
  applied: TOGETHER,
  interview: TOGETHER,
  booked: TOGETHER,
  ended: TOGETHER,
  heard: THEIRS,
  offer: THEIRS,
  refusal: THEIRS,
  wrote: OURS,
  planned: OURS,
};

/** Each kind has a shape of its own, so that nothing rests on colour. */
const SHAPES: Readonly<Record<MarkKind, Html>> = {
  applied: html`<circle class="hollow" r="4.5"/>`,
  interview: html`<path class="met" d="M0-7 7 0 0 7-7 0Z"/>`,
  booked: html`<path class="hollow" d="M0-6.5 6.5 0 0 6.5-6.5 0Z"/>`,
  heard: html`<circle class="theirs" r="4.5"/>`,
  offer: html`<path class="good" d="M0-8 2.3-2.6 8-2.4 3.5 1.2 5 7 0 3.7-5 7-3.5 1.2-8-2.4-2.3-2.6Z"/>`,
  refusal: html`<path class="cross" d="M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5"/>`,
  wrote: html`<path class="ours" d="M0-5 5 4.5-5 4.5Z"/>`,
  planned: html`<path class="hollow" d="M0-4.5 4.5 4-4.5 4Z"/>`,
  ended: html`<path class="end" d="M-1.5-7h3v14h-3Z"/>`,
};

const LEGEND: readonly (readonly [MarkKind | 'promise', string])[] = [
  ['applied', 'applied'],
  ['interview', 'interview'],
  ['booked', 'booked'],
  ['heard', 'they wrote'],
  ['offer', 'offer'],
  ['refusal', 'refusal'],
  ['wrote', 'you wrote'],
  ['planned', 'to do'],
  ['ended', 'ended'],
];

export const legend = (): Html =>
  html`<p class="unseen">What the signs mean:</p><ul class="legend">${LEGEND.map(
    ([kind, name]) =>
      html`<li><svg width="20" height="20" aria-hidden="true" focusable="false"><g transform="translate(10 10)">${SHAPES[kind as MarkKind]}</g></svg>${name}</li>`,
  )}<li><svg width="42" height="20" aria-hidden="true" focusable="false"><rect class="promise" x="1" y="7" width="24" height="6" rx="3"/><path class="cap" d="M25 3v14"/><path class="over" d="M26 10h15"/></svg>promised, and overdue</li></ul>`;

export const lanesChart = (
  name: string,
  lanes: readonly Lane[],
  span: Span,
): Html => html`<h3>${name} <span class="quiet">${lanes.length}</span></h3>
<div class="lanes">${axis(span)}${lanes.map((lane) => laneRow(lane, span))}</div>`;

/** Every second month is named where there is little room. */
const axis = (span: Span): Html => html`<div class="axis" aria-hidden="true"><svg width="100%" height="32">
${span.months.map(
  ({ day, says }, i) =>
    html`<text class="${i % 2 === 1 && span.months.length > 4 ? 'second' : ''}" x="${place(day, span)}" y="13" dx="3">${says}</text><line class="month" x1="${place(day, span)}" x2="${place(day, span)}" y1="2" y2="32"/>`,
)}<text class="now" x="${place(span.today, span)}" y="28">today</text></svg></div>`;

const laneRow = (lane: Lane, span: Span): Html => {
  const { id, company, role, status, note, marks, promises } = lane;
  const shown = marks.filter(({ day }) => day >= span.from && day <= span.to);
  return html`<article class="lane"><div class="who"><h4>${company}</h4>${role && html`<p class="role">${role}</p>`}<p class="note"><span class="status s-${status}">${status}</span> ${note}</p></div>
<svg class="line" width="100%" height="${HEIGHT}" role="img" aria-labelledby="lane-${id}">
<title id="lane-${id}">${company}${role ? `, ${role}` : ''}: ${status}. ${shown.length} events; they are listed below.</title>
${span.months.map(({ day }) => html`<line class="month" x1="${place(day, span)}" x2="${place(day, span)}" y1="0" y2="${HEIGHT}"/>`)}
<line class="rail" x1="0" x2="100%" y1="${TOGETHER}" y2="${TOGETHER}"/>
<line class="today" x1="${place(span.today, span)}" x2="${place(span.today, span)}" y1="0" y2="${HEIGHT}"/>
${promises.map((promise) => promiseBar(promise, span))}
${shown.map(({ kind, day, on, says }) => html`<svg x="${place(day, span)}" y="${ROWS[kind]}" overflow="visible"><title>${on}: ${says}</title>${SHAPES[kind]}</svg>`)}
</svg>
<details><summary>In words<span class="unseen">: ${company}</span></summary><ol>${marks.map(
    ({ on, says }) => html`<li><b>${on}</b> ${says}</li>`,
  )}${promises.map(({ says }) => html`<li>${says}</li>`)}</ol></details></article>`;
};

const promiseBar = ({ said, by, outcome, until, says }: PromiseSpan, span: Span): Html | null => {
  if (by < span.from || said > span.to) return null;
  const from = said < span.from ? span.from : said;
  const to = by > span.to ? span.to : by;
  const over = until !== null && until > to ? (until > span.to ? span.to : until) : null;
  return html`<g><title>${says}</title><rect class="promise ${outcome}" x="${place(from, span)}" width="${width(from, to, span)}" y="${THEIRS - 3}" height="6" rx="3"/><line class="cap" x1="${place(to, span)}" x2="${place(to, span)}" y1="${THEIRS - 7}" y2="${THEIRS + 7}"/>${
    over &&
    html`<line class="over" x1="${place(to, span)}" x2="${place(over, span)}" y1="${THEIRS}" y2="${THEIRS}"/>`
  }</g>`;
};

/** The middle of a day on the span. */
const place = (day: Day, { from, to }: Span): string =>
  percent((daysBetween(from, day) + 0.5) / (daysBetween(from, addDays(to, 1)) || 1));

const width = (a: Day, b: Day, { from, to }: Span): string =>
  percent(Math.max(0.3, daysBetween(a, b)) / (daysBetween(from, addDays(to, 1)) || 1));
