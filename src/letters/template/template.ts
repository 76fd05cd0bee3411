/** A letter's template as the rest of the room sees it: what its front matter says, and its sections ready to fill. */
import type { Facts } from '../facts/fields.ts';

export const AUDIENCES = ['candidate', 'employer'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A template's own further fields stand beside the known ones. */
export type Context = Facts & Readonly<Record<string, unknown>>;
export type Fill = (facts: Context) => string;

/** The front matter of a template. */
export interface Heading {
  readonly name: string;
  /** When it is sent, in a few words. */
  readonly when: string;
  readonly audience: Audience;
  /** It answers mail: `Re:` and their subject, where one is known. */
  readonly thread: boolean;
  /** It speaks of the interview with those it goes to; else of the latest one held. */
  readonly interview: 'theirs' | 'latest';
  /** How many words it should have. */
  readonly words: { readonly from: number; readonly to: number };
  /** Facts it cannot do without; of each group, one is enough. */
  readonly needs: readonly (readonly string[])[];
  /** Facts it uses where they are known, and closes up without. */
  readonly likes: readonly string[];
  /** The playbook's sources. */
  readonly source: string;
}

/** One wording of the letter; `variant` is null where there is only one. */
export interface Section {
  readonly variant: string | null;
  /** Every field it names. */
  readonly fields: readonly string[];
  readonly subject: Fill;
  readonly body: Fill;
}

export interface Template extends Heading {
  /** The first is the one used when none is asked for. */
  readonly sections: readonly [Section, ...Section[]];
}

/** A file as it was read: its name, for messages, and its text. */
export interface TemplateSource {
  readonly fileName: string;
  readonly source: string;
}

/** Something wrong in a template, where a person can find it. Lines and columns count from 1. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly says: string;
}

export const variantsOf = (template: Template): string[] =>
  template.sections.map(({ variant }) => variant).filter((variant) => variant !== null);
