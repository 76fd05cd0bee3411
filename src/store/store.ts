/**
 * The store as the other rooms see it. Everything returns a promise, so that a database across a network can stand
 * behind it later; nothing here speaks of SQLite.
 */
import type { ArchivedApplication, LastNumbers } from '../domain/archive.ts';
import type {
  Application,
  Correction,
  Day,
  Decision,
  Ending,
  Instant,
  Interview,
  KeptDraft,
  Letter,
  Message,
  Moment,
  Person,
  Reading,
  Topic,
} from '../domain/facts.ts';
import type { Outlook, Relation } from '../domain/outlook.ts';
import type { Settings } from '../domain/policy.ts';
import type { Published } from '../domain/publishing.ts';

export type NewApplication = Pick<
  Application,
  'company' | 'role' | 'applied' | 'url' | 'note' | 'region' | 'created'
>;
export type NewInterview = Omit<Interview, 'id' | 'cancelled'>;
export type NewPerson = Omit<Person, 'id'>;

export type NewMessage = Omit<Message, 'id' | 'correction'>;
export type NewLetter = Omit<Letter, 'id'>;

/** The facts, read. */
export interface Facts {
  /** All applications with all that is known of them, by number. */
  applications(): Promise<Application[]>;
  /** One application, or null. */
  application(id: number): Promise<Application | null>;
  /** These applications, by number; those that are not there are left out. */
  some(ids: readonly number[]): Promise<Application[]>;
  settings(): Promise<Settings>;
  /** The letters of one application that were changed and not sent yet, the latest last. */
  drafts(application: number): Promise<KeptDraft[]>;
}

/** All there is, for what leaves the database as a whole or joins it so. */
export interface Whole {
  /** The numbers of all applications, in order. */
  numbers(): Promise<number[]>;
  /** These applications with every number and correction they hold, by number. */
  archived(ids: readonly number[]): Promise<ArchivedApplication[]>;
  lastNumbers(): Promise<LastNumbers>;
  /** What calendars have been told, by the name of the event. */
  published(): Promise<ReadonlyMap<string, Published>>;
}

/** An application that may have something at a time: an instant, or a local day, as the question has it. */
export interface Candidate {
  readonly application: number;
  readonly at: string;
}

/** A name by which an application is found. */
export interface Named {
  readonly application: number;
  readonly folded: string;
}

/** What has been worked out from the facts, so that few of them need to be read. Never the plan itself. */
export interface Outlooks {
  /** Whether there are more than so many applications. */
  isLargerThan(n: number): Promise<boolean>;
  /** Applications whose facts changed since they were looked at. */
  unsettled(): Promise<number[]>;
  /** What the outlooks were worked out with, or null. */
  stamp(): Promise<string | null>;
  /** The clock of the latest outlook. */
  lastComputed(): Promise<Instant | null>;
  /** Names that hold this part, folded; whole ones first. */
  named(part: string, limit: number): Promise<Named[]>;
  /** Applications with any of these relations. */
  sharing(keys: readonly string[]): Promise<number[]>;
  /** These applications with all that are related to them, however remotely. */
  related(ids: readonly number[]): Promise<number[]>;
  /** What may be open: by the earliest day it may be due, then by number. */
  openProspects(asked: {
    now: Instant;
    /** Nothing due before is still open. */
    since: Instant;
    /** What is due later than this and open already has been open for long. */
    soon: Instant;
    limit: number;
  }): Promise<Candidate[]>;
  /** Applications in which something may be open, or held up by something else still to be sent. */
  heldUp(now: Instant, limit: number): Promise<number[]>;
  /** What may open later: by instant, and by local day, each then by number. */
  comingByOpening(now: Instant, limit: number): Promise<Candidate[]>;
  comingByDay(asked: {
    now: Instant;
    today: Day;
    /** Where today ends. */
    tomorrow: Instant;
    limit: number;
  }): Promise<Candidate[]>;
  /** Running applications in which nothing will come up by itself. */
  atRest(now: Instant, limit: number): Promise<number[]>;
  /** The latest application that was never closed, else the latest of all; null where there is none. */
  latest(): Promise<number | null>;
  /** Applications with the latest interviews, from so many of them. */
  lastInterviewed(limit: number): Promise<number[]>;
}

/** The outlooks, written with the facts they are worked out from. */
export interface OutlookWriter {
  unsettleAll(): Promise<void>;
  setStamp(value: string): Promise<void>;
  setNames(application: number, names: readonly string[]): Promise<void>;
  /** Returns the keys under which something changed for the others who share them. */
  setRelations(application: number, relations: readonly Relation[]): Promise<string[]>;
  /** The last day something unasked was sent under each relation of an application, and whether others share one. */
  lastUnasked(application: number): Promise<{ last: ReadonlyMap<string, Day>; related: boolean }>;
  settle(outlook: Outlook, computed: Instant): Promise<void>;
}

/** The facts, written, inside one transaction: all of it is kept, or nothing. Each returns the new number. */
export interface Writer extends Facts, Whole {
  readonly outlooks: Outlooks & OutlookWriter;
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
  /** Changes what is given; the rest stays. */
  reviseApplication(application: number, to: Partial<Omit<NewApplication, 'created'>>): Promise<void>;
  /** Takes an application away with all that belongs to it. */
  removeApplication(application: number): Promise<void>;
  revisePerson(person: number, to: NewPerson): Promise<void>;
  /** Takes somebody away; what they said and were sent stays, as nobody's. */
  removePerson(person: number): Promise<void>;
  /** Changes what is given; the rest stays. */
  reviseInterview(interview: number, to: Partial<Omit<NewInterview, 'with' | 'topics'>>): Promise<void>;
  /** Those met, in the place of all who were. */
  setMet(interview: number, people: readonly number[]): Promise<void>;
  /** What was talked about, in the place of all that was. */
  setTopics(interview: number, topics: readonly Topic[]): Promise<void>;
  /** Takes an interview away; words said in it stay. */
  removeInterview(interview: number): Promise<void>;
  moveInterview(interview: number, at: Moment, zone: string | null): Promise<void>;
  cancelInterview(interview: number, at: Instant): Promise<void>;
  addMessage(application: number, message: NewMessage): Promise<number>;
  /** The day something was said, and how it is read from there. */
  redateMessage(message: number, on: Moment, reading: Reading): Promise<void>;
  addCorrection(message: number, correction: Correction): Promise<number>;
  addLetter(application: number, letter: NewLetter): Promise<number>;
  /** Keeps a draft in the place of the one of the same template to the same people. */
  keepDraft(application: number, draft: Omit<KeptDraft, 'id'>): Promise<number>;
  dropDraft(draft: number): Promise<void>;
  addDecision(application: number, decision: Omit<Decision, 'id'>): Promise<number>;
  addEnding(application: number, as: Ending['as'], at: Instant): Promise<number>;
  /** Adds an application under the numbers it carries. They have to be free, as in a database without applications. */
  restoreApplication(application: ArchivedApplication): Promise<void>;
  /** From now on this is what calendars have been told, and nothing else. */
  setPublished(events: readonly Published[]): Promise<void>;
  /** What is new gets numbers above these. */
  restoreNumbers(last: LastNumbers): Promise<void>;
  /** Sets a setting, or forgets it with null. */
  setSetting(key: string, value: string | null): Promise<void>;
}

/** What one command did: undo takes it back as a whole. */
export interface Unit {
  readonly id: number;
  /** The clock of the command. */
  readonly at: Instant;
  /** What was done, in words that follow "Undone: " or a day: `heard from Acme: “We will be in touch.”` */
  readonly says: string;
  readonly undone: boolean;
}

/** The log of what was done, and the steps along it. */
export interface Log {
  /** The latest first, those undone among them. */
  units(limit: number): Promise<Unit[]>;
  /** Takes back the last units that stand, the latest first; fewer where there are fewer. All in one transaction. */
  undo(steps: number): Promise<Unit[]>;
  /** Does again what was undone, the earliest first, until something new was done. All in one transaction. */
  redo(steps: number): Promise<Unit[]>;
}

/** The part of the writer that is no fact: what is worked out from them. */
export type Settler = Pick<Writer, 'some' | 'outlooks' | 'published' | 'setPublished'>;

export interface Store extends Facts, Whole {
  readonly outlooks: Outlooks;
  readonly log: Log;
  /**
   * Runs a change in one transaction: the message numbers it returns are on disk when the promise resolves.
   *
   * It is one unit of the log, and `says` are its words: past tense, from a small letter on, such as
   * `closed Acme, Analyst as ghosted`. Several changes of one command (of one open store, that is) are one unit while no
   * other command comes between; their words are joined, the same words once. A change that has to be taken back whole,
   * such as an import, is best one call.
   *
   * `about` is the application the change belongs to, as the command knows it: a question may have stood open for long,
   * and numbers are given out again after an undo.
   * @throws Fault `not-found` where it, or something the command knows of it, is not there any more
   */
  write<T>(
    change: (writer: Writer) => Promise<T>,
    says: string | ((result: T) => string),
    about?: Application,
  ): Promise<T>;
  /** Runs a transaction that is no unit: for what is worked out from the facts. Facts written in it cannot be undone. */
  settle(work: (settler: Settler) => Promise<void>): Promise<void>;
  /** Runs a change as `write` does, and keeps nothing of it: what would be written. A missing file stays missing. */
  rehearse<T>(change: (writer: Writer) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
