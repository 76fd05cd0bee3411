/** Which applications belong to one employer: by normalised name, or by a shared address (rule 5). */
import type { Application } from './facts.ts';

const LEGAL_FORMS = new Set(
  'ab ag as asa bv co company corp corporation gmbh group inc incorporated kg limited llc llp ltd nv oy plc pte pty sa sarl sas se spa srl'.split(
    ' ',
  ),
);

/** A company's name without case, accents, punctuation, "the" and its legal form: "The Acmé Co., Inc." is "acme". */
export const employerName = (company: string): string => {
  const words = company
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\.)/g, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words[0] === 'the' && words.length > 1) words.shift();
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
};

/** What two applications share when they are related: the employer's name, and each address written to or known. */
export const employerKeys = (application: Application): string[] => [
  `name:${employerName(application.company) || application.company}`,
  ...application.people.flatMap(({ email }) => (email ? [`mail:${email.trim().toLowerCase()}`] : [])),
];

/** A number for each application, the same for related ones. */
export const groupByEmployer = (applications: readonly Application[]): Map<number, number> => {
  const parent = new Map<number, number>();
  const find = (id: number): number => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(id, root);
    return root;
  };
  const owner = new Map<string, number>();
  for (const application of applications) {
    parent.set(application.id, application.id);
    for (const key of employerKeys(application)) {
      const other = owner.get(key);
      if (other === undefined) owner.set(key, application.id);
      else parent.set(find(application.id), find(other));
    }
  }
  return new Map(applications.map(({ id }) => [id, find(id)]));
};
