/** Template text to a template ready to fill. Compiles, so it loads all of Handlebars: built-in letters come precompiled. */
import { Fault } from '../../domain/errors.ts';
import { COMPILE_OPTIONS, engine, inspect, type PartialShape, suggestion } from './language.ts';
import { joinProse, nameFromFile, type SourceSection, splitSource } from './source.ts';
import type { Context, Fill, Problem, Section, Template, TemplateSource } from './template.ts';

/** A partial ready for use by templates parsed from text. */
export interface LetterPartial extends PartialShape {
  readonly text: string;
  readonly fields: readonly string[];
}

/** A template taken apart and looked through, not yet compiled. */
interface Examined {
  readonly parts: ReturnType<typeof splitSource>;
  readonly fields: readonly (readonly string[])[];
  readonly partialsUsed: readonly LetterPartial[];
  readonly problems: readonly Problem[];
}

/** Looks a template through: its form, its tags, its fields. */
export const examine = (source: string, fileName: string, partials: readonly LetterPartial[]): Examined => {
  const parts = splitSource(source, fileName);
  const problems = [...parts.problems];
  const own = [...parts.heading.needs.flat(), ...parts.heading.likes];
  const fields = parts.sections.map((section) => {
    const inspected = [
      inspect(section.subject, { line: section.subjectLine, column: section.subjectColumn }, partials),
      inspect(section.body, { line: section.bodyLine, column: 0 }, partials),
    ];
    for (const piece of inspected) {
      problems.push(...piece.problems);
      for (const { name, at } of piece.strangers) {
        if (own.includes(name)) continue;
        const otherwise = 'a field of your own goes into "likes" or "needs" of the front matter';
        const says = `there is no field "${name}"${suggestion(name, own) || `; ${otherwise}`}`;
        problems.push({ line: at.line, column: at.column + 1, says });
      }
    }
    const handedOn = usedBy(section.body, partials).flatMap((partial) => partial.fields);
    return [...new Set([...inspected.flatMap((piece) => piece.fields), ...handedOn])];
  });
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  const bodies = parts.sections.map(({ body }) => body).join('\n');
  return { parts, fields, partialsUsed: usedBy(bodies, partials), problems };
};

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
 * A template from its text.
 * @throws Fault('usage') naming file, line and column of the first thing that is wrong.
 */
export const parseTemplate = (
  source: string,
  fileName: string,
  partials: readonly LetterPartial[] = [],
): Template => {
  const { parts, fields, problems } = examine(source, fileName, partials);
  refuse(fileName, problems);
  const compiled = compilePartials(partials);
  const [first, ...others] = parts.sections.map((section, index): Section => {
    const texts = sectionTexts(section);
    return {
      variant: section.variant,
      fields: fields[index] ?? [],
      subject: compile(texts.subject, compiled),
      body: compile(texts.body, compiled),
    };
  });
  if (!first) throw new Fault('usage', `${fileName}: there is no letter in it`);
  return { ...parts.heading, sections: [first, ...others] };
};

const partialText = (source: string): string => source.replace(/\r\n?/g, '\n').replace(/\n+$/, '');

/** What is wrong in a user's own partial; empty where it can be used. */
export const checkPartial = (source: string): readonly Problem[] =>
  inspect(partialText(source), { line: 1, column: 0 }, []).problems;

/** Partials from the files of a folder, named after them. @throws Fault('usage') like `parseTemplate` */
export const parsePartials = (sources: readonly TemplateSource[]): readonly LetterPartial[] =>
  sources.map(({ fileName, source }) => {
    const text = partialText(source);
    const inspected = inspect(text, { line: 1, column: 0 }, []);
    refuse(fileName, inspected.problems);
    const wants = [...new Set(inspected.strangers.map(({ name }) => name))];
    const fields = inspected.fields.filter((field) => !wants.includes(field));
    return { name: nameFromFile(fileName), text, wants, fields };
  });

/** The texts Handlebars gets: the subject as typed, the body with its prose joined. */
export const sectionTexts = (section: SourceSection): { subject: string; body: string } => ({
  subject: section.subject,
  body: joinProse(section.body),
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

type Partials = Readonly<Record<string, (context: Context) => string>>;

const compilePartials = (partials: readonly LetterPartial[]): Partials =>
  Object.fromEntries(partials.map(({ name, text }) => [name, engine.compile(text, COMPILE_OPTIONS)]));

const compile = (text: string, partials: Partials): Fill => {
  const render = engine.compile(text, COMPILE_OPTIONS);
  return (facts) => render(facts, { partials: { ...partials } });
};
