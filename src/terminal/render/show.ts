/** One application on a page: who, what happened day by day, and the plan. */
import type { Reading } from '../../domain/facts.ts';
import { quote, sayDay, sayNames } from '../../domain/wording.ts';
import type { View } from '../view.ts';
import { type ItemLines, itemLines, sayApplication } from './items.ts';
import { sayReading } from './reading.ts';
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
  | { readonly what: 'ended'; readonly at: string; readonly as: string };

export interface Shown {
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
  readonly timeline: readonly TimelineEvent[];
  readonly plan: {
    readonly due: readonly ItemLines[];
    readonly upcoming: readonly ItemLines[];
    readonly waiting: readonly { readonly until: string | null; readonly why: string }[];
  };
}

export const showLines = ({ application, timeline, plan }: Shown, screen: Screen, view: View): string[] => {
  const { bold, dim } = view.style;
  const lines = view.wrap(
    `${bold(sayApplication(application))} · number ${application.id} · ${application.status}`,
  );
  for (const { name, email, role } of application.people) {
    lines.push(...view.wrap(`  ${name}${email ? ` <${email}>` : ''}${role ? ` (${role})` : ''}`, 4));
  }
  if (application.url) lines.push(`  ${application.url}`);
  if (application.note) lines.push(...view.wrap(`  ${application.note}`, 2));
  if (timeline.length > 0) lines.push('', bold('So far'));
  for (const event of timeline) {
    const [head = '', ...more] = eventLines(event, screen);
    lines.push(
      ...view.wrap(`  ${sayDay(event.at.slice(0, 10), screen.order, screen.today).padEnd(11)} ${head}`, 14),
    );
    for (const line of more)
      lines.push(...(line === '' ? [''] : view.wrap(dim(`              ${line}`), 14)));
  }
  const items = [...plan.due, ...plan.upcoming];
  if (items.length > 0) lines.push('', bold('Planned'));
  for (const item of items) lines.push(...itemLines(item, screen.today, screen.order, view));
  if (items.length === 0) for (const { why } of plan.waiting) lines.push('', ...view.wrap(why));
  return lines;
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
      return [`${said}: ${event.rule}${until}`];
    }
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

const heardLines = (
  { message, reading }: Extract<TimelineEvent, { what: 'heard' }>,
  { order, today }: Screen,
): string[] => {
  const { from, text, said, correction } = message;
  const lines = [`${from ?? 'they'}: ${quote(text)}`, `read as ${sayReading(reading, order, today)}`];
  if (correction) lines.push(`you corrected it; jobfu had read ${sayReading(said, order, today)}`);
  return lines;
};
