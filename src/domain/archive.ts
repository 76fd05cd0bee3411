/** All facts of a database, with the numbers they carry, as they leave it and come back. */
import type {
  Application,
  Correction,
  Decision,
  Instant,
  Interview,
  KeptDraft,
  Message,
  Topic,
} from './facts.ts';

export interface ArchivedTopic extends Topic {
  readonly id: number;
}

export interface ArchivedInterview extends Omit<Interview, 'topics'> {
  readonly topics: readonly ArchivedTopic[];
}

export interface ArchivedCorrection extends Correction {
  readonly id: number;
}

/** A message with every correction it was given, not the last alone. */
export interface ArchivedMessage extends Omit<Message, 'correction'> {
  readonly corrections: readonly ArchivedCorrection[];
}

export interface ArchivedApplication extends Omit<Application, 'interviews' | 'messages'> {
  readonly interviews: readonly ArchivedInterview[];
  readonly messages: readonly ArchivedMessage[];
  readonly drafts: readonly KeptDraft[];
}

/** The last number given to each kind; facts of all other kinds share one row of numbers. None is given twice. */
export interface LastNumbers {
  readonly application: number;
  readonly person: number;
  readonly topic: number;
  readonly correction: number;
  readonly fact: number;
}

export interface Archive {
  readonly exported: Instant;
  readonly settings: Readonly<Record<string, string>>;
  readonly numbers: LastNumbers;
  readonly applications: readonly ArchivedApplication[];
}

/**
 * The key of a plan's item for an application whose facts got other numbers: "thank-you/i12/p7" names interview 12 and
 * person 7. A part that names nothing known stays as it is.
 */
export const renumberAbout = (
  about: Decision['about'],
  facts: ReadonlyMap<number, number>,
  people: ReadonlyMap<number, number>,
): string =>
  about.replace(/(?<=\/)([imxep])(\d+)(?=\/|$)/g, (part, kind: string, id: string) => {
    const fresh = (kind === 'p' ? people : facts).get(Number(id));
    return fresh === undefined ? part : `${kind}${fresh}`;
  });
