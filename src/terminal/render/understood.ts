/** What a sentence was understood to say, field by field, before or beside its being kept. */

export interface UnderstoodFacts {
  /** null while it is still to be asked for. */
  readonly company: string | null;
  readonly role: string | null;
  readonly stage: string | null;
  readonly minutes: number | null;
  readonly with: readonly {
    readonly name: string;
    readonly email: string | null;
    readonly role: string | null;
  }[];
  readonly topics: readonly string[];
  readonly place: string | null;
  readonly said: string | null;
}

/**
 * `at`, `applied` and `heard` as people say days. A field that nothing was said about has no line, but the role, which matters
 * later; before the missing ones are asked for (`soFar`) it has none either.
 */
export const understoodLines = (
  facts: UnderstoodFacts,
  {
    at,
    applied,
    heard = null,
    soFar = false,
  }: { at: string | null; applied: string | null; heard?: string | null; soFar?: boolean },
): string[] => {
  const people = facts.with.map(
    ({ name, email, role }) => `${name}${email ? ` <${email}>` : ''}${role ? ` (${role})` : ''}`,
  );
  const fields: readonly (readonly [string, string | null])[] = [
    ['Company', facts.company],
    ['Role', facts.role ?? (soFar ? null : '(not said: --role)')],
    ['Interview', at],
    ['Applied', applied],
    ['Stage', facts.stage],
    ['Minutes', facts.minutes === null ? null : String(facts.minutes)],
    ['With', people.join(', ') || null],
    ['About', facts.topics.join('; ') || null],
    ['Place', facts.place],
    ['They said', facts.said === null ? null : `${heard === null ? '' : `${heard}: `}“${facts.said}”`],
  ];
  const told = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name.padEnd(9)}  ${value}`]));
  if (!soFar) return ['Understood:', ...told];
  return told.length === 0 ? [] : ['Understood so far:', ...told];
};
