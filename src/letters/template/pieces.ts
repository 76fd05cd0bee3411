/**
 * What a template says, as plain data: texts, facts, choices, and pieces shared by several letters. This is all of
 * Handlebars a letter needs, so filling one in loads neither its compiler nor its runtime; a test holds that both
 * write the same.
 */
import type { Context, Fill } from './template.ts';

/** The path of a fact: `["me", "name"]`. */
type Path = readonly string[];

export type Piece =
  | string
  | { readonly say: Path }
  | { readonly if: Path; readonly yes: readonly Piece[]; readonly no: readonly Piece[] }
  /** A partial with what is handed to it: words, or a fact. */
  | {
      readonly with: Readonly<Record<string, string | { readonly say: Path }>>;
      readonly pieces: readonly Piece[];
    };

export const fillFrom =
  (pieces: readonly Piece[]): Fill =>
  (facts) =>
    join(pieces, facts);

const join = (pieces: readonly Piece[], facts: Context): string => {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if ('say' in piece) text += say(piece.say, facts);
    else if ('if' in piece) text += join(isThere(at(piece.if, facts)) ? piece.yes : piece.no, facts);
    else {
      const given = Object.entries(piece.with).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : at(value.say, facts),
      ]);
      text += join(piece.pieces, { ...facts, ...(Object.fromEntries(given) as Record<string, unknown>) });
    }
  }
  return text;
};

/** Own properties alone: "constructor" is no fact. */
const at = (path: Path, facts: Context): unknown => {
  let value: unknown = facts;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return value;
};

/** A name that is not there is a fault, not a gap. */
const say = (path: Path, facts: Context): string => {
  const value = at(path, facts);
  if (value === undefined) throw new Error(`a letter names "${path.join('.')}", and no fact is called so`);
  return value === null ? '' : String(value);
};

const isThere = (value: unknown): boolean => value === true || (typeof value === 'string' && value !== '');
