/**
 * The store as the other rooms see it. Everything returns a promise, so that a database across a network can stand
 * behind it later; nothing here speaks of SQLite.
 */
import type {
  Application,
  Channel,
  Correction,
  Decision,
  Ending,
  Instant,
  Interview,
  Moment,
  Person,
  Reading,
} from '../domain/facts.ts';
import type { Settings } from '../domain/policy.ts';

export type NewApplication = Pick<
  Application,
  'company' | 'role' | 'applied' | 'url' | 'note' | 'region' | 'created'
>;
export type NewInterview = Omit<Interview, 'id' | 'cancelled'>;
export type NewPerson = Omit<Person, 'id'>;

export interface NewMessage {
  readonly text: string;
  readonly on: Moment;
  readonly via: Channel | null;
  readonly interview: number | null;
  readonly from: number | null;
  readonly subject: string | null;
  readonly reading: Reading;
}

export interface NewLetter {
  readonly template: string;
  readonly to: readonly number[];
  readonly on: Moment;
  readonly via: Channel;
  readonly subject: string | null;
  readonly text: string | null;
}

/** The facts, read. */
export interface Facts {
  /** All applications with all that is known of them, by number. */
  applications(): Promise<Application[]>;
  /** One application, or null. */
  application(id: number): Promise<Application | null>;
  settings(): Promise<Settings>;
}

/** The facts, written, inside one transaction: all of it is kept, or nothing. Each returns the new number. */
export interface Writer extends Facts {
  addApplication(application: NewApplication): Promise<number>;
  /** Fills in what was not known of an application; what is known stays. */
  completeApplication(
    application: number,
    more: Pick<NewApplication, 'role' | 'applied' | 'url' | 'region'>,
  ): Promise<void>;
  addPerson(application: number, person: NewPerson): Promise<number>;
  /** Fills in what was not known of a person; what is known stays. */
  completePerson(person: number, more: Pick<NewPerson, 'email' | 'role'>): Promise<void>;
  addInterview(application: number, interview: NewInterview): Promise<number>;
  /** Fills in what was not known of an interview; what is known stays. */
  completeInterview(interview: number, more: Pick<NewInterview, 'project' | 'challenge'>): Promise<void>;
  moveInterview(interview: number, at: Moment, zone: string | null): Promise<void>;
  cancelInterview(interview: number, at: Instant): Promise<void>;
  addMessage(application: number, message: NewMessage): Promise<number>;
  addCorrection(message: number, correction: Correction): Promise<number>;
  addLetter(application: number, letter: NewLetter): Promise<number>;
  addDecision(application: number, decision: Omit<Decision, 'id'>): Promise<number>;
  addEnding(application: number, as: Ending['as'], at: Instant): Promise<number>;
  /** Sets a setting, or forgets it with null. */
  setSetting(key: string, value: string | null): Promise<void>;
}

export interface Store extends Facts {
  /** Runs a change in one transaction: the message numbers it returns are on disk when the promise resolves. */
  write<T>(change: (writer: Writer) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
