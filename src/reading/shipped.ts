/** The modules the build puts in the place of others: their tables worked out, and nothing in them that only tests need. */
import { ruleMachine } from './machine.ts';
import { written } from './packed.ts';
import { RULES } from './rules/index.ts';
import { leaning } from './words/leaning.ts';

const made = (name: string, value: unknown, packed: string): string =>
  `${['import', '{ numbers }', 'from', JSON.stringify(packed)].join(' ')};
let made = null;
export const ${name} = () => (made ??= ${written(value)});
`;

/** Sources by file, from this folder on. */
export const shipped = (): Readonly<Record<string, string>> => ({
  'machine.ts': made('ruleMachine', ruleMachine(), './packed.ts'),
  'words/leaning.ts': `${made('leaning', leaning(), '../packed.ts')}export const STEPS = 10;\n`,
  'rules/index.ts': `export const RULES = ${JSON.stringify(
    RULES.map(({ unless: _, ...rule }) => ({ ...rule, patterns: [], examples: [], nearMisses: [] })),
  )};\n`,
});
