/** What a letter is asked for with, and what comes of it. */
import type { DateOrder, Zone } from '../domain/calendar.ts';
import type { Application, Instant, Letter, Message, Person, Reading } from '../domain/facts.ts';

/** The one who writes. Missing details close up in the sign-off. */
export interface Sender {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly linkedin: string | null;
}

/** A word of theirs with the reading that holds: corrected where a person corrected it. */
export interface SettledMessage {
  readonly message: Message;
  readonly reading: Reading;
}

export interface LetterRequest {
  readonly application: Application;
  readonly me: Sender;
  /** Whom it goes to; empty where no one is known. Referees and candidates are people too. */
  readonly to: readonly Person[];
  readonly now: Instant;
  readonly zone: Zone;
  readonly dateOrder: DateOrder;
  /** Facts given for this letter alone (`--set key=value`); they win over what is kept. */
  readonly set: Readonly<Record<string, string>>;
  /** Their words with the readings that hold, the newest last. */
  readonly messages: readonly SettledMessage[];
  /** Letters of this application already sent, the newest last. */
  readonly previous: readonly Letter[];
  /** Of their words those that wait for an answer. */
  readonly waiting: readonly SettledMessage[];
}

interface Addressee {
  readonly name: string;
  readonly email: string | null;
}

/** A letter on its way: what the checks, the .eml and the mailto take. The body has `\n` line ends. */
export interface Email {
  readonly to: readonly Addressee[];
  readonly subject: string;
  readonly body: string;
}

/** A needed fact that is not known, and what to type for it. */
export interface MissingFact {
  readonly field: string;
  readonly flag: string;
}

export interface Written extends Email {
  readonly template: string;
  readonly variant: string | null;
  /** Notes for the writer, one sentence each. */
  readonly remarks: readonly string[];
  /** Not empty: nothing was written, subject and body are empty, and the remarks say why what was given will not do. */
  readonly missing: readonly MissingFact[];
}
