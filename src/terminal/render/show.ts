/** One application on a page: who, what was promised, and one line of time through what happened and what is planned. */
import type { Reading } from '../../domain/facts.ts';
import { byText } from '../../domain/order.ts';
import { isOverruled } from '../../domain/overruled.ts';
import { quote, sayDay, sayNames } from '../../domain/wording.ts';
import type { View } from '../view.ts';
import { type ItemLines, sayApplication, sayTask } from './items.ts';
import { type PromiseLine, sayPromise } from './promises.ts';
import { sayRead, sayReading } from './reading.ts';
import { type Screen, sayInterview } from './recorded.ts';

type TimelineEvent =
  | { readonly what: 'applied'; readonly at: string }
  | {
      readonly what: 'interview';
      readonly at: string;
      readonly interview: {
        readonly stage: string | null;
        readonly at: string;
        readonly place: string | null;
        readonly with: readonly { readonly name: string }[];
        readonly topics: readonly { readonly text: string; readonly person: string | null }[];
        readonly project: string | null;
        readonly challenge: string | null;
        readonly note: string | null;
        readonly cancelled: string | null;
      };
    }
  | {
      readonly what: 'heard';
      readonly at: string;
      readonly message: {
        readonly text: string;
        readonly from: string | null;
        readonly said: Reading;
        readonly correction: { readonly as: string | null; readonly by: string | null } | null;
      };
      readonly reading: Reading;
    }
  | {
      readonly what: 'sent';
      readonly at: string;
      readonly letter: {
        readonly template: string;
        readonly via: string;
        readonly to: readonly string[];
        readonly subject: string | null;
        readonly text: string | null;
      };
    }
  | {
      readonly what: 'decided';
      readonly at: string;
      readonly verb: string;
      readonly rule: string;
      readonly until: string | null;
    }
  | { readonly what: 'asked'; readonly at: string; readonly question: { readonly text: string } }
  | { readonly what: 'ended'; readonly at: string; readonly as: string };

export interface Shown {
  /** The moment it is drawn, ISO with the local offset. */
  readonly now: string;
  readonly application: {
    readonly id: number;
    readonly company: string;
    readonly role: string | null;
    readonly status: string;
    readonly url: string | null;
    readonly note: string | null;
    readonly people: readonly {
      readonly name: string;
      readonly email: string | null;
      readonly role: string | null;
    }[];
  };
  readonly standing: { readonly stands: string; readonly theirSide: string | null };
  readonly timeline: readonly TimelineEvent[];
  readonly promises: readonly PromiseLine[];
  readonly plan: {
    readonly due: readonly ItemLines[];
    readonly upcoming: readonly ItemLines[];
    readonly waiting: readonly { readonly until: string | null; readonly why: string }[];
  };
}

export const showLines = (shown: Shown, screen: Screen, view: View): string[] => {
  const { application, standing, timeline, promises, plan, now } = shown;
  const { bold } = view.style;
  const lines = view.wrap(
    `${bold(sayApplication(application))} · number ${application.id} · ${application.status}`,
  );
  for (const { name, email, role } of application.people) {
    lines.push(...view.wrap(`  ${name}${email ? ` <${email}>` : ''}${role ? ` (${role})` : ''}`, 4));
  }
  if (application.url) lines.push(`  ${application.url}`);
  if (application.note) lines.push(...view.wrap(`  ${application.note}`, 2));
  lines.push('', ...standingLines(standing, view));
  if (promises.length > 0) lines.push('', bold('What they promised'));
  for (const promise of promises) lines.push(...view.wrap(`  ${sayPromise(promise, screen)}`, 4));
  lines.push('', bold('So far, and ahead'));
  const isAhead = ({ at }: TimelineEvent): boolean => (at.length > 10 ? at > now : at > now.slice(0, 10));
  // One by one: a message of a hundred thousand lines is too many arguments.
  const add = (entry: Entry): void => {
    for (const line of entryLines(entry, screen, view)) lines.push(line);
  };
  for (const event of timeline) if (!isAhead(event)) add(happened(event, screen));
  lines.push(`  ${sayDay(screen.today, screen.order, screen.today).padEnd(DAY_WIDTH)} ${bold('today')}`);
  const planned = [
    ...plan.due.map((item) => ({ ...planLines(item), at: screen.today })),
    ...[
      ...timeline.filter(isAhead).map((event) => happened(event, screen)),
      ...plan.upcoming.map(planLines),
    ].sort((a, b) => byText(a.at.slice(0, 10), b.at.slice(0, 10))),
  ];
  for (const entry of planned) add(entry);
  if (plan.due.length + plan.upcoming.length === 0) {
    for (const { why } of plan.waiting)
      lines.push(...view.wrap(`  ${' '.repeat(DAY_WIDTH)} ${why}`, DAY_WIDTH + 3));
  }
  return lines;
};

/** How far one has come, and what is likely going on over there: told as likely, promising nothing. */
export const standingLines = ({ stands, theirSide }: Shown['standing'], view: View): string[] => [
  ...view.wrap(`${view.style.bold('Where it stands:')} ${stands}.`, 2),
  ...(theirSide === null
    ? []
    : view.wrap(`${view.style.bold('At their side, most likely:')} ${theirSide}.`, 2)),
];

/** The column of days. */
const DAY_WIDTH = 11;

/** One entry of the line of time: its day, what it is, what belongs to it, and what to type, to be copied whole. */
interface Entry {
  readonly at: string;
  readonly head: string;
  readonly more: readonly string[];
  readonly command?: string;
  readonly mark: string;
}

const happened = (event: TimelineEvent, screen: Screen): Entry => {
  const [head = '', ...more] = eventLines(event, screen);
  return { at: event.at, head, more, mark: ' ' };
};

const planLines = (item: ItemLines): Entry => ({
  at: item.opens,
  head: `${sayTask(item)}${item.state === 'overdue' ? ' (overdue)' : ''}`,
  more: [`${item.why} [${item.sources.join(', ')}]`],
  command: item.command,
  mark: item.state === 'overdue' ? '!' : item.state === 'today' ? '*' : '-',
});

const entryLines = ({ at, head, more, command, mark }: Entry, screen: Screen, view: View): string[] => {
  const { dim, calm, bold } = view.style;
  const margin = ' '.repeat(DAY_WIDTH + 3);
  const day = sayDay(at.slice(0, 10), screen.order, screen.today).padEnd(DAY_WIDTH);
  const says = mark === ' ' ? head : bold(head);
  return [
    ...view.wrap(`${mark} ${day} ${says}`, margin.length),
    ...more.flatMap((line) => (line === '' ? [''] : view.wrap(`${margin}${dim(line)}`, margin.length))),
    ...(command === undefined ? [] : [`${margin}${calm(command)}`]),
  ];
};

const eventLines = (event: TimelineEvent, screen: Screen): string[] => {
  switch (event.what) {
    case 'applied':
      return ['you applied'];
    case 'interview':
      return interviewLines(event.interview, screen);
    case 'heard':
      return heardLines(event, screen);
    case 'sent': {
      const { template, to, via, subject, text } = event.letter;
      const names = to.length > 0 ? ` to ${sayNames(to.map((name) => ({ name })))}` : '';
      return [
        `you sent ${template}${names}${via === 'email' ? '' : ` (${via})`}`,
        ...(subject ? [quote(subject)] : []),
        ...(text ? text.trimEnd().split('\n') : []),
      ];
    }
    case 'decided': {
      const until = event.until ? ` until ${sayDay(event.until, screen.order, screen.today)}` : '';
      const said = event.verb === 'done' ? 'done' : event.verb === 'skip' ? 'left out' : 'put off';
      return [`${said}: ${sayTask({ rule: event.rule, to: [] })}${until}`];
    }
    case 'asked':
      return ['you asked', quote(event.question.text)];
    case 'ended':
      return [event.as === 'reopened' ? 'you opened it again' : `you closed it: ${event.as}`];
  }
};

const interviewLines = (
  interview: Extract<TimelineEvent, { what: 'interview' }>['interview'],
  screen: Screen,
): string[] => {
  const { topics, project, challenge, place, note, cancelled } = interview;
  const lines = [
    `${sayInterview(interview, screen).replace(/ on .*$/, '')}${interview.at.length > 10 ? ` at ${interview.at.slice(11, 16)}` : ''}`,
  ];
  if (cancelled) lines.push('called off');
  if (place) lines.push(`place: ${place}`);
  for (const { text, person } of topics) lines.push(`talked about: ${text}${person ? ` (${person})` : ''}`);
  if (project) lines.push(`project: ${project}`);
  if (challenge) lines.push(`challenge: ${challenge}`);
  if (note) lines.push(`note: ${note}`);
  return lines;
};

/** Their words, line by line: whole, like the letters that answer them, for what matters may stand anywhere in them. */
export const wholeWords = (who: string, text: string): string[] => {
  const said = text.trim().split(/\r\n?|\n/);
  return said.length === 1 ? [`${who}: “${said[0]}”`] : [`${who}:`, ...said];
};

const heardLines = (
  { message, reading }: Extract<TimelineEvent, { what: 'heard' }>,
  { order, today }: Screen,
): string[] => {
  const { from, text, said: read, correction } = message;
  const lines = [...wholeWords(from ?? 'they', text), sayRead(reading, order, today)];
  if (correction)
    lines.push(
      isOverruled(read, reading)
        ? `you corrected it; jobfu ${read.language === 'other' ? 'could not read it' : `had read ${sayReading(read, order, today)}`}`
        : 'you confirmed it',
    );
  return lines;
};
