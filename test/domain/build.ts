/** Builds facts for tests: an application with what happened to it, said in a line each. */
import {
  type DateOrder,
  SYSTEM_ZONE,
  WEEKDAYS_ONLY,
  type WorkCalendar,
  type Zone,
} from '../../src/domain/calendar.ts';
import type {
  Application,
  Correction,
  Deadline,
  Decision,
  Ending,
  Interview,
  Label,
  Letter,
  Message,
  Moment,
  Person,
  Reading,
} from '../../src/domain/facts.ts';
import { type Plan, type PlanContext, type PlanItem, plan } from '../../src/domain/plan.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy.ts';

export const reading = (label: Label, more: Partial<Reading> = {}): Reading => ({
  kind: label === 'offer' ? 'immediate' : label === 'rejection' ? 'none' : label,
  outcome: label === 'offer' || label === 'rejection' ? label : null,
  silent: false,
  invitesQuestions: false,
  nextStep: label === 'immediate' ? 'interview' : label === 'offer' ? 'other' : null,
  appointment: null,
  deadline: null,
  confidence: 0.95,
  evidence: [],
  ...more,
});

export const deadline = (to: string | null, from: string, more: Partial<Deadline> = {}): Deadline => ({
  from,
  to,
  owner: 'them',
  phrase: 'by then',
  ambiguous: false,
  ...more,
});

const empty: Omit<Application, 'id'> = {
  company: 'Acme',
  role: 'Senior Engineer',
  applied: null,
  url: null,
  note: null,
  region: null,
  created: '2026-01-01T00:00:00.000Z',
  people: [],
  interviews: [],
  messages: [],
  letters: [],
  decisions: [],
  endings: [],
};

/** An application that grows by what happens; every step returns a new one. */
export class History {
  readonly application: Application;
  constructor(application: Partial<Application> = {}) {
    this.application = { id: 1, ...empty, ...application };
  }
  private grown(more: Partial<Application>): History {
    return new History({ ...this.application, ...more });
  }
  private get next(): number {
    const { people, interviews, messages, letters, decisions, endings } = this.application;
    return (
      1 +
      people.length +
      interviews.length +
      messages.length +
      letters.length +
      decisions.length +
      endings.length
    );
  }
  met(name: string, email: string | null = null, role: string | null = null): History {
    const person: Person = { id: this.next, name, email, role };
    return this.grown({ people: [...this.application.people, person] });
  }
  /** With everybody met so far. */
  interview(at: Moment, more: Partial<Interview> = {}): History {
    const interview: Interview = {
      id: this.next,
      stage: 'phone',
      at,
      zone: null,
      minutes: null,
      with: this.application.people.map(({ id }) => id),
      topics: [],
      project: null,
      challenge: null,
      place: null,
      note: null,
      cancelled: null,
      ...more,
    };
    return this.grown({ interviews: [...this.application.interviews, interview] });
  }
  /** Words in the room of the last interview. */
  said(words: Reading): History {
    const interview = this.application.interviews.at(-1);
    return this.message(interview?.at.slice(0, 10) ?? '', words, { interview: interview?.id ?? null });
  }
  heard(on: Moment, words: Reading, more: Partial<Message> = {}): History {
    return this.message(on, words, more);
  }
  private message(on: Moment, words: Reading, more: Partial<Message>): History {
    const message: Message = {
      id: this.next,
      text: 'their words',
      on,
      via: null,
      interview: null,
      from: null,
      subject: null,
      reading: words,
      correction: null,
      ...more,
    };
    return this.grown({ messages: [...this.application.messages, message] });
  }
  corrected(correction: Partial<Correction>): History {
    const messages = this.application.messages.map((message, i, all) =>
      i === all.length - 1
        ? { ...message, correction: { as: null, by: null, at: '2026-01-01T00:00:00.000Z', ...correction } }
        : message,
    );
    return this.grown({ messages });
  }
  sent(template: string, on: Moment, to: readonly number[] = []): History {
    const letter: Letter = { id: this.next, template, to, on, via: 'email', subject: null, text: null };
    return this.grown({ letters: [...this.application.letters, letter] });
  }
  decided(
    verb: Decision['verb'],
    rule: string,
    about: string,
    at: string,
    until: string | null = null,
  ): History {
    const decision: Decision = { id: this.next, verb, rule, about, at, until };
    return this.grown({ decisions: [...this.application.decisions, decision] });
  }
  ended(as: Ending['as'], at: string): History {
    return this.grown({ endings: [...this.application.endings, { id: this.next, as, at }] });
  }
}

export interface Setup {
  readonly policy?: Partial<Policy>;
  readonly zone?: Zone;
  readonly dateOrder?: DateOrder;
  readonly work?: WorkCalendar;
}

export const contextAt = (now: string, { policy, zone, dateOrder, work }: Setup = {}): PlanContext => ({
  now: new Date(now).toISOString(),
  zone: zone ?? SYSTEM_ZONE,
  policy: { ...DEFAULT_POLICY, ...policy },
  dateOrder: dateOrder ?? 'dmy',
  work: () => work ?? WEEKDAYS_ONLY,
});

export const planAt = (now: string, histories: History | readonly History[], setup: Setup = {}): Plan => {
  const all = Array.isArray(histories) ? (histories as readonly History[]) : [histories as History];
  return plan(
    all.map(({ application }) => application),
    contextAt(now, setup),
  );
};

/** What is due, as "rule due-day" lines. */
export const dueAt = (now: string, histories: History | readonly History[], setup: Setup = {}): string[] =>
  planAt(now, histories, setup).due.map(line);

export const upcomingAt = (
  now: string,
  histories: History | readonly History[],
  setup: Setup = {},
): string[] => planAt(now, histories, setup).upcoming.map(line);

const line = ({ rule, due, state, to }: PlanItem): string =>
  `${rule}${rule === 'thank-you' && to[0] ? ` ${to[0].name}` : ''} ${due.slice(0, 10)}${state === 'overdue' ? ' overdue' : ''}`;
