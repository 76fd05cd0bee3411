/** Which column of somebody's spreadsheet is what: headers matched loosely, in the words other trackers use. */

export const FIELDS = [
  'company',
  'role',
  'stage',
  'at',
  'time',
  'minutes',
  'person',
  'email',
  'topic',
  'project',
  'challenge',
  'said',
  'saidOn',
  'applied',
  'status',
  'statusOn',
  'place',
  'url',
  'region',
  'note',
] as const;
export type Field = (typeof FIELDS)[number];

/** Headers in small letters, words apart. The first is the field's own name, which an export carries. */
const KNOWN: Readonly<Record<Field, readonly string[]>> = {
  company: [
    'company',
    'employer',
    'company name',
    'organisation',
    'organization',
    'firm',
    'business',
    'client',
  ],
  role: ['role', 'job title', 'position', 'title', 'job', 'job position', 'vacancy', 'opening', 'post'],
  stage: ['stage', 'interview type', 'interview stage', 'interview round', 'round', 'type of interview'],
  at: [
    'at',
    'interview date',
    'interview',
    'date of interview',
    'interview at',
    'interview on',
    'interviewed',
    'date and time',
    'when',
  ],
  time: ['time', 'interview time', 'time of interview'],
  minutes: ['minutes', 'duration', 'length'],
  person: [
    'person',
    'contact',
    'contact name',
    'contact person',
    'point of contact',
    'recruiter',
    'recruiter name',
    'hiring manager',
    'interviewer',
    'interviewers',
    'people',
    'with',
    'met',
  ],
  email: ['email', 'contact email', 'e mail', 'email address', 'recruiter email', 'mail'],
  topic: ['topic', 'topics', 'talked about', 'discussed'],
  project: ['project'],
  challenge: ['challenge'],
  said: [
    'said',
    'next steps',
    'what they said',
    'they said',
    'their words',
    'response',
    'reply',
    'answer',
    'heard',
  ],
  saidOn: [
    'said on',
    'response date',
    'date of response',
    'reply date',
    'answered on',
    'heard on',
    'last contact',
  ],
  applied: [
    'applied',
    'date applied',
    'applied on',
    'applied date',
    'application date',
    'date of application',
    'applied at',
    'date submitted',
    'submitted',
    'date',
  ],
  status: [
    'status',
    'application status',
    'current status',
    'outcome',
    'result',
    'state',
    'progress',
    'list',
  ],
  statusOn: [
    'status on',
    'status date',
    'outcome date',
    'date closed',
    'closed on',
    'rejection date',
    'date rejected',
  ],
  place: ['place', 'interview location', 'interview place', 'interview link', 'meeting link', 'address'],
  url: [
    'url',
    'link',
    'job url',
    'job link',
    'posting',
    'job posting',
    'posting url',
    'job posting url',
    'job ad',
  ],
  region: ['region'],
  note: ['note', 'notes', 'comments', 'comment', 'remarks', 'my notes'],
};

/** Words beside which a header is about something else: the size of a company is no company. */
const ASIDE = new Set(
  'phone number tel website site web size industry sector salary pay id no linkedin type logo priority rating excitement source city country created saved deadline'.split(
    ' ',
  ),
);

/** "Job Title (current)" → "job title current". */
const wordsOf = (header: string): string[] =>
  header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

export interface Column {
  readonly header: string;
  /** Null where jobfu has no place for it. */
  readonly field: Field | null;
}

/**
 * The field of each column. Names that fit whole come first, then those within a longer header, the last word counting
 * most ("interview notes" are notes); each field is taken once. `given` are the user's own: header to field.
 */
export const matchColumns = (
  headers: readonly string[],
  given: ReadonlyMap<string, Field> = new Map(),
): Column[] => {
  const words = headers.map(wordsOf);
  const fields: (Field | null)[] = headers.map(() => null);
  const taken = new Set<Field>();
  const take = (at: number, field: Field): void => {
    if (fields[at] !== null || taken.has(field)) return;
    fields[at] = field;
    taken.add(field);
  };
  headers.forEach((header, at) => {
    const field = given.get(wordsOf(header).join(' '));
    if (field) take(at, field);
  });
  // Names in their order: "role" is taken for a role before "title" is.
  for (const field of FIELDS) {
    for (const name of KNOWN[field]) {
      const at = words.findIndex((one, i) => fields[i] === null && one.join(' ') === name);
      if (at >= 0) take(at, field);
    }
  }
  headers.forEach((_, at) => {
    const one = words[at] ?? [];
    if (fields[at] !== null || one.some((word) => ASIDE.has(word))) return;
    const field = within(one, taken);
    if (field) take(at, field);
  });
  return headers.map((header, at) => ({ header, field: fields[at] ?? null }));
};

/** The field whose name stands nearest to the end of a longer header; of those, the longest name. */
const within = (words: readonly string[], taken: ReadonlySet<Field>): Field | null => {
  const text = ` ${words.join(' ')} `;
  let best: { field: Field; end: number; length: number } | null = null;
  for (const field of FIELDS) {
    if (taken.has(field)) continue;
    for (const name of KNOWN[field]) {
      const at = text.lastIndexOf(` ${name} `);
      if (at < 0 || name.length < 3) continue;
      const end = at + name.length;
      if (best === null || end > best.end || (end === best.end && name.length > best.length)) {
        best = { field, end, length: name.length };
      }
    }
  }
  return best?.field ?? null;
};

/** Headers as the user names them after a flag, made comparable. */
export const headerKey = (header: string): string => wordsOf(header).join(' ');
