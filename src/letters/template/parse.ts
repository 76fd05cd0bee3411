/** Template text to a template ready to fill. Loads Handlebars' parser: built-in letters come precompiled. */
import { Fault } from '../../domain/errors.ts';
import { inspect, type PartialShape, piecesOf, suggestion } from './language.ts';
import type { Piece } from './pieces.ts';
import { type SectionPieces, templateFrom } from './precompiled.ts';
import { joinProse, nameFromFile, type SourceSection, splitSource } from './source.ts';
import type { Heading, Problem, Template, TemplateSource } from './template.ts';

/** A partial ready for use by templates parsed from text. */
export interface LetterPartial extends PartialShape {
  readonly pieces: readonly Piece[];
  readonly fields: readonly string[];
}

/** A template taken apart and looked through. */
interface Examined {
  readonly heading: Heading;
  /** Of use only where there are no problems. */
  readonly sections: readonly SectionPieces[];
  readonly problems: readonly Problem[];
}

/** Looks a template through: its form, its tags, its fields. */
export const examine = (source: string, fileName: string, partials: readonly LetterPartial[]): Examined => {
  const { heading, sections, problems: ofForm } = splitSource(source, fileName);
  const own = [...heading.needs.flat(), ...heading.likes];
  const problems = [...ofForm];
  const read = sections.map((section): SectionPieces => {
    const subject = readText(section.subject, partials, own);
    const body = readText(joinProse(section.body), partials, own);
    // Where something is wrong it is read again as it stands in the file, for the line and the column.
    if (subject === null || body === null) problems.push(...problemsIn(section, partials, own));
    const handedOn = usedBy(section.body, partials).flatMap((partial) => partial.fields);
    const fields = [...(subject?.fields ?? []), ...(body?.fields ?? []), ...handedOn];
    return {
      variant: section.variant,
      fields: [...new Set(fields)],
      subject: subject?.pieces ?? [],
      body: body?.pieces ?? [],
    };
  });
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { heading, sections: read, problems };
};

/** A text as data with the fields it names, or null where something is wrong in it. */
const readText = (
  text: string,
  partials: readonly LetterPartial[],
  own: readonly string[],
): { fields: readonly string[]; pieces: readonly Piece[] } | null => {
  const { fields, strangers, problems, program } = inspect(text, { line: 1, column: 0 }, partials);
  if (program === null || problems.length > 0 || strangers.some(({ name }) => !own.includes(name)))
    return null;
  return { fields, pieces: piecesOf(program, partials) };
};

const problemsIn = (
  section: SourceSection,
  partials: readonly LetterPartial[],
  own: readonly string[],
): Problem[] =>
  [
    inspect(section.subject, { line: section.subjectLine, column: section.subjectColumn }, partials),
    inspect(section.body, { line: section.bodyLine, column: 0 }, partials),
  ].flatMap(({ problems, strangers }) => [
    ...problems,
    ...strangers
      .filter(({ name }) => !own.includes(name))
      .map(({ name, at }) => {
        const otherwise = 'a field of your own goes into "likes" or "needs" of the front matter';
        const says = `there is no field "${name}"${suggestion(name, own) || `; ${otherwise}`}`;
        return { line: at.line, column: at.column + 1, says };
      }),
  ]);

/** Every partial a text calls for. */
const usedBy = (text: string, partials: readonly LetterPartial[]): LetterPartial[] => {
  const called = new Set(Array.from(text.matchAll(/\{\{~?>\s*([^\s}~]+)/g), ([, name]) => name));
  return partials.filter(({ name }) => called.has(name));
};

/** What is wrong in a user's own template, in the order of the file; empty where it can be used. */
export const checkTemplate = (
  source: string,
  fileName: string,
  partials: readonly LetterPartial[] = [],
): readonly Problem[] => examine(source, fileName, partials).problems;

/**
 * A template's text as data.
 * @throws Fault('usage') naming file, line and column of the first thing that is wrong.
 */
export const compileTemplate = (
  source: string,
  fileName: string,
  partials: readonly LetterPartial[] = [],
): { heading: Heading; sections: readonly SectionPieces[] } => {
  const { heading, sections, problems } = examine(source, fileName, partials);
  refuse(fileName, problems);
  return { heading, sections };
};

/** A template from its text. @throws Fault('usage') like `compileTemplate` */
export const parseTemplate = (
  source: string,
  fileName: string,
  partials: readonly LetterPartial[] = [],
): Template => {
  const { heading, sections } = compileTemplate(source, fileName, partials);
  return templateFrom(heading, sections);
};

const partialText = (source: string): string => source.replace(/\r\n?/g, '\n').replace(/\n+$/, '');

/** What is wrong in a user's own partial; empty where it can be used. */
export const checkPartial = (source: string): readonly Problem[] =>
  inspect(partialText(source), { line: 1, column: 0 }, []).problems;

/** Partials from the files of a folder, named after them. @throws Fault('usage') like `parseTemplate` */
export const parsePartials = (sources: readonly TemplateSource[]): readonly LetterPartial[] =>
  sources.map(({ fileName, source }) => {
    const { program, problems, strangers, fields } = inspect(partialText(source), { line: 1, column: 0 }, []);
    refuse(fileName, problems);
    const wants = [...new Set(strangers.map(({ name }) => name))];
    return {
      name: nameFromFile(fileName),
      wants,
      fields: fields.filter((field) => !wants.includes(field)),
      pieces: program === null ? [] : piecesOf(program, []),
    };
  });

const refuse = (fileName: string, problems: readonly Problem[]): void => {
  const [problem] = problems;
  if (!problem) return;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new Fault(
    'usage',
    `${fileName}, line ${problem.line}, column ${problem.column}: ${problem.says}${more}`,
    'jobfu templates check',
  );
};
