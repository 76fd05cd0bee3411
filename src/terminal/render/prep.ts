/** A page to take to the interview, or to wait with: when, whom, what was said, what to do, what to ask. */
import type { Reading } from '../../domain/facts.ts';
import type { Check, Occasion } from '../../domain/preparation.ts';
import { sayDay, sayDistance, sayStage, upper } from '../../domain/wording.ts';
import type { View } from '../view.ts';
import { sayApplication } from './items.ts';
import { type QuestionLine, questionLine } from './questions.ts';
import { sayRead } from './reading.ts';
import { type Screen, sayInterview } from './recorded.ts';
import { standingLines, wholeWords } from './show.ts';

interface Met {
  readonly stage: string | null;
  readonly at: string;
  readonly minutes: number | null;
  readonly place: string | null;
  readonly with: readonly { readonly name: string }[];
}

export interface Prepared {
  readonly application: {
    readonly id: number;
    readonly company: string;
    readonly role: string | null;
    readonly url: string | null;
    readonly note: string | null;
  };
  readonly occasion: Occasion;
  readonly standing: { readonly stands: string; readonly theirSide: string | null };
  readonly interview: (Met & { readonly note: string | null }) | null;
  /** What to type once an interview is fixed. */
  readonly booking: string;
  readonly people: readonly {
    readonly name: string;
    readonly email: string | null;
    readonly role: string | null;
    readonly met: boolean;
    readonly expected: boolean;
    readonly looksFor: { readonly says: string } | null;
  }[];
  readonly lastTime: {
    readonly interview: Met | null;
    readonly topics: readonly { readonly text: string; readonly person: string | null }[];
    readonly project: string | null;
    readonly challenge: string | null;
    readonly note: string | null;
    readonly said: {
      readonly text: string;
      readonly on: string;
      readonly from: string | null;
      readonly reading: Reading;
    } | null;
  } | null;
  readonly checklist: readonly Check[];
  readonly questions: readonly QuestionLine[];
}

const TITLES: Readonly<Record<Occasion, string>> = {
  interview: 'Before you go',
  waiting: 'While you wait',
  offer: 'Before you answer',
  refused: 'Before you go on',
  ended: '',
};

export const prepLines = (prepared: Prepared, screen: Screen, view: View): string[] => {
  const { bold } = view.style;
  const { application, occasion, standing } = prepared;
  const lines = view.wrap(`${bold(sayApplication(application))} · number ${application.id}`, 2);
  lines.push(...whenLines(prepared, screen, view), ...standingLines(standing, view));
  if (occasion === 'ended') return [...lines, '', 'Nothing to prepare here any more.'];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      prepared.people.some(({ expected }) => expected) ? 'Whom you meet' : 'Whom you know there',
      peopleLines(prepared, view),
    ],
    ['Last time', lastTimeLines(prepared, screen, view)],
    [TITLES[occasion], prepared.checklist.flatMap((check) => checkLines(check, view))],
    ['To ask', prepared.questions.flatMap((question) => questionLine(question, screen, view))],
  ];
  for (const [title, own] of sections) if (own.length > 0) lines.push('', bold(title), ...own);
  return [...lines, '', ...nextLines(prepared)];
};

const whenLines = (
  { booking, interview, occasion }: Prepared,
  { order, today }: Screen,
  view: View,
): string[] => {
  if (interview === null) {
    return occasion === 'waiting' ? ['No interview is booked. Once it is:', `  ${booking}`] : [];
  }
  const day = interview.at.slice(0, 10);
  const time = interview.at.length > 10 ? ` at ${interview.at.slice(11, 16)}` : '';
  const length = interview.minutes === null ? '' : `, ${interview.minutes} minutes`;
  const kind = sayStage(interview.stage);
  return [
    ...view.wrap(
      `${upper(kind)} on ${sayDay(day, order, today)}${time}${length}, ${sayDistance(day, today)}`,
      2,
    ),
    ...(interview.place ? view.wrap(`Where: ${interview.place}`, 2) : []),
    ...(interview.note ? view.wrap(`Note: ${interview.note}`, 2) : []),
  ];
};

const peopleLines = ({ people }: Prepared, view: View): string[] =>
  people.flatMap(({ name, email, role, met, looksFor }) => [
    ...view.wrap(
      `  ${name}${email ? ` <${email}>` : ''}${role ? ` (${role})` : ''}${met ? ', whom you have met' : ''}`,
      4,
    ),
    ...(looksFor ? view.wrap(`    looks mostly at ${looksFor.says}`, 4) : []),
  ]);

const lastTimeLines = ({ lastTime }: Prepared, screen: Screen, view: View): string[] => {
  if (lastTime === null) return [];
  const { interview, topics, project, challenge, note, said } = lastTime;
  const lines = [
    ...(interview ? [`${sayInterview(interview, screen)}`] : []),
    ...topics.map(({ text, person }) => `talked about: ${text}${person ? ` (${person})` : ''}`),
    ...(project ? [`project: ${project}`] : []),
    ...(challenge ? [`challenge: ${challenge}`] : []),
    ...(note ? [`note: ${note}`] : []),
    ...(said
      ? [
          ...wholeWords(
            `${said.from ?? 'they'} on ${sayDay(said.on.slice(0, 10), screen.order, screen.today)}`,
            said.text,
          ),
          sayRead(said.reading, screen.order, screen.today),
        ]
      : []),
  ];
  return lines.flatMap((line) => view.wrap(`  ${line}`, 4));
};

const checkLines = ({ says, sources }: Check, view: View): string[] =>
  view.wrap(`  [ ] ${says} ${view.style.dim(`[${sources.join(', ')}]`)}`, 6);

const nextLines = ({ application: { id }, occasion }: Prepared): string[] => {
  switch (occasion) {
    case 'interview':
      return [`Ready? jobfu done ${id} prepare`, `More questions: jobfu questions --for ${id}`];
    case 'waiting':
      return [`What they said since: jobfu heard ${id} "…"`, `More questions: jobfu questions --for ${id}`];
    case 'offer':
      return [`To ask for more time: jobfu draft offer-extension ${id} --set until="next Friday"`];
    default:
      return [`What comes next: jobfu show ${id}`];
  }
};
