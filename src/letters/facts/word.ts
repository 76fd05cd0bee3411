/** What they said that a letter answers or recalls: their day, what they asked for, the thread. */
import type { Zone } from '../../domain/calendar.ts';
import type { Day, Instant, Interview, Reading } from '../../domain/facts.ts';
import { dayOf, hasHappened } from '../../domain/timeline.ts';
import type { SettledMessage } from '../request.ts';

export interface Words {
  /** The word that names the day by which they answer, where it still holds. */
  readonly promise: SettledMessage | null;
  /** The latest word that asks the candidate to do or attend something. */
  readonly asked: SettledMessage | null;
  /** What was said of the next step in an interview: its last meaningful word, or null. A thank-you carries it (rule 3). */
  saidIn(interview: Interview | null): SettledMessage | null;
  /** The latest word that says anything of next steps, where no interview has set it aside. */
  readonly last: SettledMessage | null;
  /** The last they said, whatever it says of next steps, where no interview has set it aside. */
  readonly spoken: SettledMessage | null;
  /** The subject of the mail that is answered, or null. */
  readonly subject: string | null;
}

/** The day by which they want something of the candidate, where it is not past. */
export const dayToAct = ({ deadline }: Reading, today: Day): Day | null =>
  deadline?.owner === 'you' && deadline.to !== null && deadline.to >= today ? deadline.to : null;

export const wordsFor = (
  messages: readonly SettledMessage[],
  latest: Interview | null,
  now: Instant,
  zone: Zone,
): Words => {
  const said = messages.filter(({ message }) => hasHappened(message.on, now, zone));
  const meaningful = said.filter(({ reading }) => !(reading.kind === 'none' && reading.silent));
  // An interview held since has set an older word aside (PLAYBOOK section 1, rule 4).
  const holds = ({ message }: SettledMessage): boolean =>
    latest === null || message.interview === latest.id || dayOf(message.on, zone) >= dayOf(latest.at, zone);
  const last = meaningful.at(-1) ?? null;
  const promised = last?.reading.deadline;
  const asked = meaningful.findLast(({ reading }) => reading.kind === 'immediate') ?? null;
  return {
    promise: last && promised?.owner === 'them' && promised.to !== null && holds(last) ? last : null,
    asked: asked && holds(asked) ? asked : null,
    saidIn: (interview) =>
      meaningful.findLast(({ message }) => interview !== null && message.interview === interview.id) ?? null,
    last: last && holds(last) ? last : null,
    spoken: said.findLast(holds) ?? null,
    subject: (last ?? said.at(-1))?.message.subject ?? null,
  };
};
