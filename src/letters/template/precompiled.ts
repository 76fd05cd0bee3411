/** A template from data: what the build compiled, or what was read just now. Loads nothing of Handlebars. */
import { fillFrom, type Piece } from './pieces.ts';
import type { Heading, Section, Template } from './template.ts';

/** A wording as data. */
export interface SectionPieces {
  readonly variant: string | null;
  /** Every field it names. */
  readonly fields: readonly string[];
  readonly subject: readonly Piece[];
  readonly body: readonly Piece[];
}

export const templateFrom = (heading: Heading, sections: readonly SectionPieces[]): Template => {
  const [first, ...others] = sections.map(
    ({ subject, body, ...section }): Section => ({
      ...section,
      subject: fillFrom(subject),
      body: fillFrom(body),
    }),
  );
  if (!first) throw new Error(`there is no letter in ${heading.name}`);
  return { ...heading, sections: [first, ...others] };
};
