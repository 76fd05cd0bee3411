/** The part of Handlebars a template may use: fields, `if`, `unless`, and partials. Nothing in it runs code. */
import Handlebars from 'handlebars';
import { nearest } from '../../domain/nearest.ts';
import { FIELDS, fieldCalled, isField, ME_FIELDS, sourceOf } from '../facts/fields.ts';
import type { Problem } from './template.ts';

export const engine = Handlebars.create();

/** Mail is plain text, so nothing is escaped; a name that is not there is a fault, not a gap. */
export const COMPILE_OPTIONS = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { each: false, with: false, log: false, lookup: false },
} as const;

const BLOCKS = ['if', 'unless'];

/** A piece used by several letters (`{{> signoff close="Kind regards"}}`), and what must be handed to it. */
export interface PartialShape {
  readonly name: string;
  readonly wants: readonly string[];
}

/** Where a text stands in its file: lines from 1, columns from 0. */
interface Place {
  readonly line: number;
  readonly column: number;
}

interface Inspected {
  readonly fields: readonly string[];
  /** Names that are no known field. */
  readonly strangers: readonly { readonly name: string; readonly at: Place }[];
  readonly problems: readonly Problem[];
}

/** Reads a piece of template and reports what it names, and what is wrong with it, by its place in the file. */
export const inspect = (text: string, start: Place, partials: readonly PartialShape[]): Inspected => {
  // Blank lines and spaces before it let Handlebars count as the file does.
  const placed = '\n'.repeat(start.line - 1) + ' '.repeat(start.column) + text;
  let program: hbs.AST.Program;
  try {
    program = engine.parseWithoutProcessing(placed);
  } catch (error) {
    return { fields: [], strangers: [], problems: [syntaxProblem(placed, error)] };
  }
  const names = new Names(partials);
  names.accept(program);
  return { fields: [...names.fields], strangers: names.strangers, problems: names.problems };
};

class Names extends Handlebars.Visitor {
  readonly fields = new Set<string>();
  readonly strangers: { name: string; at: Place }[] = [];
  readonly problems: Problem[] = [];
  private readonly partials: readonly PartialShape[];

  constructor(partials: readonly PartialShape[]) {
    super();
    this.partials = partials;
  }

  private refuse(node: hbs.AST.Node, says: string): void {
    this.problems.push({ line: node.loc.start.line, column: node.loc.start.column + 1, says });
  }

  private field(node: hbs.AST.Expression): void {
    const { original } = node as hbs.AST.PathExpression;
    const name = String(original);
    if (isField(name) || ME_FIELDS.includes(name)) {
      this.fields.add(name);
      const source = sourceOf(name);
      if (source !== undefined) this.fields.add(source);
    } else if (node.type !== 'PathExpression' || /[@./]/.test(name)) {
      this.refuse(node, `"${name}" is no field${suggestion(name)}`);
    } else {
      this.fields.add(name);
      this.strangers.push({ name, at: { line: node.loc.start.line, column: node.loc.start.column } });
    }
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    if (node.params.length > 0 || node.hash?.pairs.length > 0) {
      this.refuse(node, `there is no helper "${named(node.path)}" here: a field stands alone, {{company}}`);
    } else this.field(node.path);
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    const block = named(node.path);
    if (!BLOCKS.includes(block)) {
      const instead = isField(block)
        ? `: write {{#if ${block}}}`
        : ': blocks are {{#if …}} and {{#unless …}}';
      this.refuse(node, `{{#${block}}} is not known here${instead}`);
    } else if (node.params.length !== 1) this.refuse(node, `{{#${block}}} takes one field`);
    for (const param of node.params) this.value(param);
    if (node.program) this.acceptKey(node, 'program');
    if (node.inverse) this.acceptKey(node, 'inverse');
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    const name = named(node.name);
    const partial = this.partials.find((known) => known.name === name);
    const given = node.hash?.pairs ?? [];
    if (!partial) {
      const near = nearest(
        name,
        this.partials.map((known) => known.name),
      );
      this.refuse(node, `there is no partial "${name}"${near ? `: did you mean "${near}"?` : ''}`);
    } else if (node.params.length > 0) this.refuse(node, `hand things to {{> ${name}}} as key="…"`);
    else {
      const lacking = partial.wants.filter((want) => !given.some((pair) => pair.key === want));
      if (lacking.length > 0)
        this.refuse(node, `{{> ${name}}} needs ${lacking.map((want) => `${want}="…"`).join(' ')}`);
    }
    for (const pair of given) this.value(pair.value);
  }

  private value(node: hbs.AST.Expression): void {
    if (node.type === 'PathExpression') this.field(node);
    else if (node.type === 'SubExpression') this.refuse(node, 'nothing is computed inside a template');
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.refuse(node, 'a partial has no block here: write {{> name}}');
  }
  override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
    this.refuse(node, 'a template cannot hold {{#* …}}');
  }
  override Decorator(node: hbs.AST.Decorator): void {
    this.refuse(node, 'a template cannot hold {{* …}}');
  }
}

const named = (node: hbs.AST.Node): string => String((node as hbs.AST.PathExpression).original ?? '');

/** ': did you mean "topics"?', or nothing. */
export const suggestion = (name: string, further: readonly string[] = []): string => {
  const called = fieldCalled(name);
  const near = called !== name ? called : nearest(name, [...Object.keys(FIELDS), ...ME_FIELDS, ...further]);
  return near ? `: did you mean "${near}"?` : '';
};

interface Tag {
  readonly text: string;
  readonly at: number;
}

/** Handlebars names the line where it gave up; a person needs the tag where it went wrong. */
const syntaxProblem = (placed: string, error: unknown): Problem => {
  const at = (offset: number, says: string): Problem => {
    const before = placed.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), says };
  };
  const open: (Tag & { name: string })[] = [];
  for (const tag of tagsOf(placed)) {
    if (!tag.text.endsWith('}}')) return at(tag.at, `"${firstLine(tag.text)}" is not closed: }} is missing`);
    const opens = /^\{\{~?#\s*([^\s}~]+)/.exec(tag.text);
    const closes = /^\{\{~?\/\s*([^\s}~]+)/.exec(tag.text);
    if (opens) open.push({ ...tag, name: opens[1] ?? '' });
    else if (closes) {
      const last = open.pop();
      if (!last) return at(tag.at, `${tag.text} closes a block that was not opened`);
      if (last.name !== closes[1]) return at(tag.at, `${tag.text} stands where {{/${last.name}}} should`);
    } else if (!/^\{\{~?\s*(?:else|\^)/.test(tag.text) && !parses(tag.text)) {
      return at(tag.at, `${firstLine(tag.text)} cannot be read`);
    }
    if (opens && !parses(`${tag.text}{{/${opens[1]}}}`))
      return at(tag.at, `${firstLine(tag.text)} cannot be read`);
  }
  const unclosed = open.at(-1);
  if (unclosed) return at(unclosed.at, `${unclosed.text} is not closed: {{/${unclosed.name}}} is missing`);
  const line = Number(/line (\d+)/.exec(String(error))?.[1] ?? 1);
  return { line, column: 1, says: 'this cannot be read' };
};

const tagsOf = (text: string): Tag[] => {
  const tags: Tag[] = [];
  for (let at = text.indexOf('{{'); at >= 0; ) {
    const isComment = text.startsWith('{{!--', at);
    const end = text.indexOf(isComment ? '--}}' : '}}', at);
    const next = text.indexOf('{{', at + 2);
    const closed =
      end >= 0 && (isComment || next < 0 || end < next || next === at + 2 || text[at + 2] === '{');
    let stop = closed ? end + (isComment ? 4 : 2) : next < 0 ? text.length : next;
    if (closed && text.startsWith('{{{', at) && text[stop] === '}') stop++;
    tags.push({ text: text.slice(at, stop), at });
    at = text.indexOf('{{', stop);
  }
  return tags;
};

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 40);

const parses = (text: string): boolean => {
  try {
    engine.parseWithoutProcessing(text);
    return true;
  } catch {
    return false;
  }
};
