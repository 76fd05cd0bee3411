/** The modules the build puts in the place of others: their tables worked out, and nothing in them that only tests need. */
import { ruleMachine } from './machine.ts';
import { pack } from './packed.ts';
import { PURPOSE_STEPS, PURPOSES, purposeTable } from './purpose/table.ts';
import { RULES } from './rules/index.ts';
import { netTable } from './sequence/table.ts';
import { leaning, STEPS } from './words/leaning.ts';

export interface Shipped {
  /** Sources by file, from this folder on. They take `numbers` from the file {@link NUMBERS}, which is one of them. */
  readonly sources: Readonly<Record<string, string>>;
  /** Written beside the program, as {@link TABLES}. */
  readonly bytes: Uint8Array;
}

const NUMBERS = 'numbers.ts';
export const TABLES = 'reading.bin';

const importing = (names: string, file: string): string =>
  ['import', names, 'from', JSON.stringify(file)].join(' ');

/** The tables are read when the first of them is asked for. */
const numbers = `${importing('{ readFileSync }', 'node:fs')};
${importing('{ join }', 'node:path')};
let read = null;
const bytes = () => (read ??= readFileSync(join(__dirname, '${TABLES}')).buffer);
export const numbers = {
  Int8Array: (place, length) => new Int8Array(bytes(), place, length),
  Int16Array: (place, length) => new Int16Array(bytes(), place, length),
  Uint16Array: (place, length) => new Uint16Array(bytes(), place, length),
  Uint32Array: (place, length) => new Uint32Array(bytes(), place, length),
};
`;

const once = (name: string, expression: string, folder: string): string =>
  `${importing('{ numbers }', `${folder}/${NUMBERS}`)};
let made = null;
export const ${name} = () => (made ??= ${expression});
`;

export const shipped = (): Shipped => {
  const { expressions, bytes } = pack([ruleMachine(), leaning(), netTable(), purposeTable()]);
  const [machine = '', lean = '', net = '', purposes = ''] = expressions;
  const rules = RULES.map(({ unless: _, ...rule }) => ({
    ...rule,
    patterns: [],
    examples: [],
    nearMisses: [],
  }));
  return {
    sources: {
      [NUMBERS]: numbers,
      'machine.ts': once('ruleMachine', machine, '.'),
      'words/leaning.ts': `${once('leaning', lean, '..')}export const STEPS = ${STEPS};\n`,
      'sequence/table.ts': once('netTable', net, '..'),
      'purpose/table.ts': `${once('purposeTable', purposes, '..')}export const PURPOSES = ${JSON.stringify(PURPOSES)};
export const PURPOSE_STEPS = ${PURPOSE_STEPS};
`,
      'rules/index.ts': `export const RULES = ${JSON.stringify(rules)};\n`,
    },
    bytes,
  };
};
