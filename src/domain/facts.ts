/** The facts jobfu keeps: what was applied for, who was met, what they said, what was answered. */

/** A calendar day in the user's zone, `YYYY-MM-DD`. */
export type Day = string;

/** An instant, ISO 8601 in UTC with milliseconds: `2026-03-11T14:00:00.000Z`. */
export type Instant = string;

/** When something happened: an instant where the time is known, else only its day. A day has ten characters. */
export type Moment = Day | Instant;

export const isDay = (moment: Moment): boolean => moment.length === 10;

// ---------------------------------------------------------------- what they said (PLAYBOOK section 2)

export const KINDS = ['clear-timeline', 'vague', 'none', 'immediate'] as const;
export type Kind = (typeof KINDS)[number];

export const OUTCOMES = ['offer', 'rejection'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a message is: one of the kinds, or the outcome that decides the matter. */
export const LABELS = [...KINDS, ...OUTCOMES] as const;
export type Label = (typeof LABELS)[number];

/** How a person may overrule a reading: `none` names no next step, `silent` says nothing about next steps at all. */
export const MEANINGS = [...LABELS, 'silent'] as const;
export type Meaning = (typeof MEANINGS)[number];

export const NEXT_STEPS = [
  'interview',
  'assessment',
  'references',
  'paperwork',
  'call',
  'negotiation',
  'other',
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** A bounded time they named. `from` and `to` are calendar days, both included; `to` is null for a lower bound alone. */
export interface Deadline {
  readonly from: Day;
  readonly to: Day | null;
  /** them: they will answer by then · you: the candidate must act by then */
  readonly owner: 'them' | 'you';
  readonly phrase: string;
  /** True where a person would have to ask (12/04). */
  readonly ambiguous: boolean;
  /** The other reading of an ambiguous date. */
  readonly alternative?: { readonly from: Day; readonly to: Day };
}

/** One time they fix or propose for the candidate; `at` is local, `2026-03-26T11:00`, or a day. */
export interface Appointment {
  readonly at: string;
  readonly phrase: string;
  /** The IANA zone the words name ("3pm ET"), where they name one; `at` is then in that zone. */
  readonly zone?: string;
}

/** The very words a reading rests on. `start` and `end` are UTF-16 offsets; `quote` is exactly that slice. */
export interface Evidence {
  readonly rule: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly says: Label;
}

export interface Reading {
  readonly kind: Kind;
  readonly outcome: Outcome | null;
  /** True for a `none` that says nothing about next steps: small talk, a receipt, an automatic reply. */
  readonly silent: boolean;
  readonly invitesQuestions: boolean;
  readonly nextStep: NextStep | null;
  readonly appointment: Appointment | null;
  /** Where they propose several to choose from, on more than one day; `appointment` is then null. */
  readonly times?: readonly Appointment[];
  readonly deadline: Deadline | null;
  /** 0..1: of readings at 0.9, nine in ten are right. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Named only where the words are in another language than English, and so were not read. */
  readonly language?: 'other';
}

// ---------------------------------------------------------------- who, when, what
// Interviews, messages, letters, decisions and endings draw their ids from one sequence: ids order facts by entry.

export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  /** Their part in it, in the user's words: "recruiter", "hiring manager". */
  readonly role: string | null;
}

/** Something talked about; `person` ties it to one of those met. */
export interface Topic {
  readonly text: string;
  readonly person: number | null;
}

/** Known stages (PLAYBOOK section 3); free text is welcome beside them. */
export const STAGES = [
  'phone',
  'video',
  'in-person',
  'panel',
  'assessment',
  'hr',
  'negotiation',
  'final',
] as const;

export interface Interview {
  readonly id: number;
  readonly stage: string | null;
  readonly at: Moment;
  /** The IANA zone in force when it was recorded. */
  readonly zone: string | null;
  readonly minutes: number | null;
  /** Ids of the people met. */
  readonly with: readonly number[];
  readonly topics: readonly Topic[];
  readonly project: string | null;
  readonly challenge: string | null;
  readonly place: string | null;
  readonly note: string | null;
  readonly cancelled: Moment | null;
}

export const CHANNELS = ['email', 'phone', 'chat', 'in-person', 'letter'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How a person overruled a reading; kept beside it, never in its place. */
export interface Correction {
  readonly as: Meaning | null;
  /** The day they meant. */
  readonly by: Day | null;
  readonly at: Instant;
}

/** Words of theirs. `interview` is set for words said in the room. */
export interface Message {
  readonly id: number;
  readonly text: string;
  readonly on: Moment;
  readonly via: Channel | null;
  readonly interview: number | null;
  readonly from: number | null;
  readonly subject: string | null;
  readonly reading: Reading;
  readonly correction: Correction | null;
}

/** A letter of ours that was sent, by whatever way. `to` holds ids of people; empty where no one was named. */
export interface Letter {
  readonly id: number;
  readonly template: string;
  readonly to: readonly number[];
  readonly on: Moment;
  readonly via: Channel;
  readonly subject: string | null;
  readonly text: string | null;
}

/**
 * A letter as the user changed it, kept until it is sent or written anew. The plan knows nothing of it. `to` is as in a
 * letter, and there is one draft of a template to the same people.
 */
export interface KeptDraft {
  readonly id: number;
  readonly template: string;
  readonly to: readonly number[];
  /** When it was changed last. */
  readonly at: Instant;
  readonly subject: string;
  readonly text: string;
}

/**
 * What the user settled: an item of the plan, `about` being its own key, so that it stays with its event; or, under the
 * rule `question`, that a question of the bank has been asked.
 */
export interface Decision {
  readonly id: number;
  readonly verb: 'done' | 'snooze' | 'skip';
  readonly rule: string;
  readonly about: string;
  readonly at: Instant;
  readonly until: Day | null;
}

export const ENDINGS = ['rejected', 'withdrawn', 'accepted', 'declined', 'ghosted'] as const;
export type EndingStatus = (typeof ENDINGS)[number];

/** The user closed the application, or opened it again. */
export interface Ending {
  readonly id: number;
  readonly as: EndingStatus | 'reopened';
  readonly at: Instant;
}

export type ApplicationStatus = 'open' | 'offer' | EndingStatus;

/** One application with all that is known of it. Lists are in the order they were entered. */
export interface Application {
  readonly id: number;
  readonly company: string;
  readonly role: string | null;
  readonly applied: Day | null;
  readonly url: string | null;
  readonly note: string | null;
  /** The employer's own holiday region, where it differs from the user's. */
  readonly region: string | null;
  readonly created: Instant;
  readonly people: readonly Person[];
  readonly interviews: readonly Interview[];
  readonly messages: readonly Message[];
  readonly letters: readonly Letter[];
  readonly decisions: readonly Decision[];
  readonly endings: readonly Ending[];
}
