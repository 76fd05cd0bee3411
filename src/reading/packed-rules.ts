/** The rules as the build ships them: their machine as text, and themselves without what only tests need. */

import { ruleMachine } from './machine.ts';
import { pack } from './match/packed.ts';
import { RULES } from './rules/index.ts';

/** The source of a module that stands for machine.ts. */
export const machineModule = (): string => {
  const { tables, ...rest } = ruleMachine();
  return `import { unpack } from './match/packed.ts';
let made = null;
export const ruleMachine = () => (made ??= { tables: unpack(${JSON.stringify(pack(tables))}), ...${JSON.stringify(rest)} });`;
};

/** The source of a module that stands for index.ts. */
export const rulesModule = (): string => {
  const bare = RULES.map(({ unless: _, ...rest }) => ({
    ...rest,
    patterns: [],
    examples: [],
    nearMisses: [],
  }));
  return `export const RULES = ${JSON.stringify(bare)};`;
};
