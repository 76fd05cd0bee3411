/** `-` as the value of a flag: its text comes from standard input, and so into no list of processes and no history. */
import { usage } from '../../domain/errors.ts';
import type { CommandSpec, Context, Options } from '../command.ts';
import { acceptText, decodeText, readInput } from './door.ts';

/** Flags that name a file take `-` their own way. */
const namesFile = (flags: string): boolean => /<file\b/.test(flags);

const keyOf = (flags: string): string =>
  (/--([a-z-]+)/.exec(flags)?.[1] ?? '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `--set topic=-`: what stands behind the sign. */
const ASSIGNED = /^([\w.-]+=)-$/;

/** The options with every `-` replaced by what was piped in. @throws Fault `usage` for two of them, or for no pipe */
export const withInput = async (
  context: Context,
  { options: specs = [] }: CommandSpec,
  options: Options,
): Promise<Options> => {
  const texts = specs.filter(({ flags }) => flags.includes('<') && !namesFile(flags));
  const isDash = (value: unknown, flags: string): boolean =>
    value === '-' || (typeof value === 'string' && flags.includes('=') && ASSIGNED.test(value));
  const asking = texts.flatMap(({ flags }) => {
    const value = options[keyOf(flags)];
    return (Array.isArray(value) ? value : [value]).filter((one) => isDash(one, flags)).map(() => flags);
  });
  const [first, second] = asking;
  if (first === undefined) return options;
  const named = (flags: string): string => flags.split(' ')[0] ?? flags;
  if (second !== undefined) {
    throw usage(
      `Only one of ${asking.map(named).join(', ')} can come from standard input.`,
      'Type the other.',
    );
  }
  const bytes = await readInput(context, `echo "…" | jobfu … ${named(first)} -`);
  const text = acceptText(decodeText(bytes), named(first)).replace(/\r?\n$/, '');
  const filled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(filled);
    return isDash(value, first) ? `${ASSIGNED.exec(String(value))?.[1] ?? ''}${text}` : value;
  };
  const key = keyOf(first);
  return { ...options, [key]: filled(options[key]) as Options[string] };
};
