/**
 * Built-in letters, compiled when jobfu is built, so that a draft loads neither the texts nor any of Handlebars, and of
 * the letters only the one it writes.
 *
 * Handlebars parses; of what a template may hold here (fields, `if`, `unless`, partials) plain functions are made that
 * join texts. Handlebars' own output needs its runtime, which takes longer to load than everything else a letter needs;
 * a test holds that both write the same.
 *
 * How it is used: the build hands `precompileAll` the files of `templates/` and gets the texts of modules: one a letter
 * (`thankyou.js`, exporting `letter`, the same template `parseTemplate` gives), and `letters.js`, whose `load` maps each
 * name to an import of its module. The build lets `letters.js` stand in for the module that reads `templates/` in
 * development.
 */
import { Fault } from '../../domain/errors.ts';
import { engine } from './language.ts';
import { examine, type LetterPartial, parsePartials, sectionTexts } from './parse.ts';
import type { TemplateSource } from './template.ts';

/** Module texts by file name. @throws Fault('usage') for a template that cannot be used */
export const precompileAll = (
  templates: readonly TemplateSource[],
  partialSources: readonly TemplateSource[],
): ReadonlyMap<string, string> => {
  const partials = parsePartials(partialSources);
  const modules = new Map<string, string>();
  const loaders: string[] = [];
  for (const template of templates) {
    const { name, text } = precompile(template, partials);
    modules.set(`${name}.js`, text);
    loaders.push(`${JSON.stringify(name)}:()=>import(${JSON.stringify(`./${name}.js`)})`);
  }
  return modules.set('letters.js', `export const load={${loaders.join(',')}};\n`);
};

const precompile = (
  { fileName, source }: TemplateSource,
  partials: readonly LetterPartial[],
): { name: string; text: string } => {
  const { parts, fields, partialsUsed, problems } = examine(source, fileName, partials);
  const [problem] = problems;
  if (problem) {
    throw new Fault('usage', `${fileName}, line ${problem.line}, column ${problem.column}: ${problem.says}`);
  }
  const sections = parts.sections.map((section, index) => {
    const { subject, body } = sectionTexts(section);
    const data = JSON.stringify({ variant: section.variant, fields: fields[index] ?? [] });
    return `{...${data},subject:${fillOf(subject)},body:${fillOf(body)}}`;
  });
  const pieces = partialsUsed.map(({ name, text }) => `${JSON.stringify(name)}:${fillOf(text)}`);
  const heading = JSON.stringify(parts.heading);
  const text = [
    // As Handlebars' strict mode has it: a name that is not there is a fault, not a gap.
    'const say=(fact)=>{if(fact===undefined)throw new Error("a letter names a fact that is not there");return fact};',
    `const partials={${pieces.join(',')}};`,
    `export const letter={...${heading},sections:[${sections.join(',')}]};`,
  ];
  return { name: parts.heading.name, text: `${text.join('\n')}\n` };
};

/** The text of a function from facts to what the template says of them. */
const fillOf = (template: string): string => `(facts)=>${expression(engine.parse(template))}`;

const expression = (program: hbs.AST.Program | undefined): string =>
  ['""', ...(program?.body ?? []).map(term)].join('+');

const term = (node: hbs.AST.Statement): string => {
  switch (node.type) {
    case 'ContentStatement':
      return JSON.stringify((node as hbs.AST.ContentStatement).value);
    case 'MustacheStatement':
      return `say(${value((node as hbs.AST.MustacheStatement).path)})`;
    case 'BlockStatement': {
      const { path, params, program, inverse } = node as hbs.AST.BlockStatement;
      const [then, otherwise] = nameOf(path) === 'if' ? [program, inverse] : [inverse, program];
      return `(${value(params[0] as hbs.AST.Expression)}?${expression(then)}:${expression(otherwise)})`;
    }
    case 'PartialStatement': {
      const { name, hash, indent } = node as hbs.AST.PartialStatement & { indent?: string };
      if (indent) throw new Error(`{{> ${nameOf(name)}}} has to stand at the start of its line`);
      const given = (hash?.pairs ?? []).map(({ key, value: v }) => `${JSON.stringify(key)}:${value(v)}`);
      return `partials[${JSON.stringify(nameOf(name))}]({...facts,${given.join(',')}})`;
    }
    case 'CommentStatement':
      return '""';
    default:
      throw new Error(`a template cannot hold a ${node.type}`);
  }
};

const nameOf = (node: unknown): string => String((node as hbs.AST.PathExpression).original);

const value = (node: hbs.AST.Expression): string =>
  node.type === 'PathExpression'
    ? `facts${(node as hbs.AST.PathExpression).parts.map((part) => `[${JSON.stringify(part)}]`).join('')}`
    : JSON.stringify((node as hbs.AST.Literal & { value: unknown }).value);
