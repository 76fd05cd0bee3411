/** What was just kept, how words were read, and what comes next: the answer of `add` and `heard`. */
import type { DateOrder } from '../../domain/calendar.ts';
import type { ApplicationStatus, Day, Reading } from '../../domain/facts.ts';
import { sayDay, sayNames, sayStage } from '../../domain/wording.ts';
import type { View } from '../view.ts';
import { type ItemLines, itemLines, sayApplication } from './items.ts';
import { readingLines } from './reading.ts';

export interface Recorded {
  readonly application: {
    readonly id: number;
    readonly company: string;
    readonly role: string | null;
    readonly status: ApplicationStatus;
  };
  readonly interview?: {
    readonly stage: string | null;
    readonly at: string;
    readonly with: readonly { readonly name: string }[];
  } | null;
  readonly reading: Reading | null;
  readonly next: readonly ItemLines[];
}

export interface Screen {
  readonly order: DateOrder;
  readonly today: Day;
  /** The words the reading rests on. */
  readonly because?: string | undefined;
  /** The day one applied, where that is what was kept. */
  readonly applied?: Day | undefined;
}

export const recordedLines = (recorded: Recorded, screen: Screen, view: View, what = 'Kept'): string[] => {
  const { application, interview, reading, next } = recorded;
  const applied =
    screen.applied === undefined ? '' : ` · applied ${sayDay(screen.applied, screen.order, screen.today)}`;
  const lines = view.wrap(
    `${what}: ${interview ? `${sayInterview(interview, screen)} at ` : ''}${sayApplication(application)}${applied} · number ${application.id}${application.status === 'open' ? '' : ` · ${application.status}`}`,
    2,
  );
  if (reading) lines.push('', ...readingLines(reading, screen, view));
  return [...lines, ...nextLines(next, application.id, screen, view)];
};

export const nextLines = (next: readonly ItemLines[], id: number, screen: Screen, view: View): string[] => {
  const [first] = next;
  if (!first) return ['', `Nothing to do for now. jobfu show ${id}`];
  return ['', view.style.bold('Next'), ...itemLines(first, screen.today, screen.order, view)];
};

export const sayInterview = (
  { stage, at, with: met }: NonNullable<Recorded['interview']>,
  { order, today }: Screen,
): string => {
  const time = at.length > 10 ? ` ${at.slice(11, 16)}` : '';
  const people = met.length > 0 ? ` with ${sayNames(met)}` : '';
  return `${sayStage(stage)}${people} on ${sayDay(at.slice(0, 10), order, today)}${time}`;
};
