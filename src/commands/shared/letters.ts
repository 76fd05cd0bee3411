/** All letters there are: those that ship, and the user's own, which come first. */
import type { Template } from '../../letters/template/template.ts';
import type { Context } from '../command.ts';
import { openBuiltIn } from './built-in.ts';
import { openOwnFolder, ownFolderPath } from './template-files.ts';

export interface Letters {
  /** The shipped ones in their order, then the user's further ones. */
  readonly names: readonly string[];
  /** @throws Fault `usage` for a template of the user's that is broken: the shipped one never steps in unasked */
  load(name: string): Promise<Template>;
}

export const openLetters = ({ home, env }: Pick<Context, 'home' | 'env'>): Letters => {
  const builtIn = openBuiltIn(home);
  const own = openOwnFolder(ownFolderPath(env));
  return {
    names: [...builtIn.names, ...own.letters.filter((name) => !builtIn.names.includes(name))],
    load: async (name) => {
      if (own.letters.length + own.partials.length === 0) return builtIn.load(name);
      const { loadLetter } = await import('./own-letters.ts');
      return loadLetter(name, { own, home, builtIn });
    },
  };
};
