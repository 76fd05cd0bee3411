/** Which of the names are people, and what each is there. */
import type { Address } from './contacts.ts';
import { isHonorific } from './honorifics.ts';
import { isFirstName } from './lexicon/first-names.ts';
import { HONORIFICS, PLAIN } from './lexicon/plain-words.ts';
import type { Name } from './names.ts';
import type { Examples } from './scene.ts';
import type { Title } from './titles.ts';
import type { Token } from './tokens.ts';

export interface Met {
  readonly name: string;
  readonly email: string | null;
  /** Where it is a title, the very one: it is not the job applied for. */
  readonly role: { readonly text: string } | null;
}

/** In brackets behind a name, these are that person's. */
const LEADS =
  /^(?:c[a-z]o|[se]?vp|avp|vice|head|director|chief|president|managing|eng(?:ineering)? (?:manager|lead))\b|\b(?:lead|director)$/i;

const isPerson = (name: Name, company: Name | null, tokens: readonly Token[]): boolean => {
  if (name === company || (company !== null && isBuilding(name, tokens))) return false;
  // "Elmworks (Infra)": letters and words in brackets right behind a company are no person.
  if (
    company !== null &&
    company.to === name.from - 1 &&
    tokens[name.from - 1]?.text === '(' &&
    name.to === name.from + 1 &&
    !isFirstName(name.text)
  )
    return false;
  if (name.job > name.person) return false;
  if (name.person > name.company)
    return name.person >= 1.4 || /^\p{Lu}\S{1,30} \p{Lu}/u.test(name.text) || bounded(name, tokens);
  return name.person === name.company && bounded(name, tokens) && !/^\p{Lu}{2,4}$/u.test(name.text);
};

/** "Rowan House": where it is, once the company is known. */
const isBuilding = ({ text, from, honorific, titleBefore }: Name, tokens: readonly Token[]): boolean =>
  tokens[from - 1]?.kind !== 'word' &&
  honorific === null &&
  titleBefore === null &&
  /\s(?:house|hall|building|tower|towers|court|centre|center|park|square|plaza|campus|hotel)$/i.test(text);

/** Between two marks, as in a list. */
const bounded = ({ from, to, titleBehind }: Name, tokens: readonly Token[]): boolean => {
  const isMark = (token: Token | undefined): boolean =>
    token === undefined || token.kind !== 'word' || /^(?:and|with)$/.test(token.lower);
  return isMark(tokens[from - 1]) && (isMark(tokens[to]) || titleBehind !== null);
};

/** Who of several titles around a name is theirs: one behind only where it is not the job applied for. */
const titleOf = (
  name: Name,
  titles: readonly Title[],
  tokens: readonly Token[],
  isInformal: boolean,
): Title | null => {
  const { titleBefore, titleBehind } = name;
  // "Their CTO (Ida Frey)".
  const enclosing = titles.find(({ to }) => to === name.from - 1);
  if (
    enclosing &&
    tokens[name.from - 1]?.text === '(' &&
    tokens[name.to]?.text === ')' &&
    isFirstName(name.text.split(' ')[0] ?? '')
  )
    return enclosing;
  // "With practice manager Ida Frey": nothing but a title stands between.
  if (titleBefore?.to === name.from && /^(?:with|by|met)$/.test(tokens[titleBefore.from - 1]?.lower ?? '')) {
    return titleBefore;
  }
  if (
    titleBefore !== null &&
    (titleBefore.interviewer || titleBefore.determined || titleBefore.cue === 'bare')
  ) {
    const isJob = !titleBefore.interviewer && !titleBefore.determined && !otherJob(titleBefore, titles);
    if (!isJob) return titleBefore;
  }
  if (titleBehind === null || titleBehind.cue === 'noun') return null;
  // "At Elmworks (Ida Frey, Head of Ops)".
  if (tokens[name.from - 1]?.text === '(' && isFirstName(name.text.split(' ')[0] ?? '')) return titleBehind;
  if (titleBehind.interviewer || (titleBehind.determined && !titleBehind.bracketed)) return titleBehind;
  if (isInformal || isTheirsThere(name, titleBehind, tokens)) return titleBehind;
  const leads = titleBehind.bracketed && LEADS.test(titleBehind.text);
  return leads || otherJob(titleBehind, titles) ? titleBehind : null;
};

/** Where a name begins, with "Mr" and "Detective Inspector" before it. */
const startOf = ({ from, honorific }: Name): number => from - (honorific?.split(' ').length ?? 0);

/** "With Ida Frey, product lead at Elmworks": what she is there, where the job would be told with "for". */
const isTheirsThere = (name: Name, { from, to }: Title, tokens: readonly Token[]): boolean => {
  const start = startOf(name);
  const between = tokens.slice(name.to, from).map(({ lower }) => lower);
  return (
    /^(?:with|met|to|by|saw)$/.test(tokens[start - 1]?.lower ?? '') &&
    /^[,(](?: (?:an?|the|their))?$/.test(between.join(' ')) &&
    /^(?:at|of|from)$/.test(tokens[to]?.lower ?? '') &&
    tokens[to + 1]?.kind === 'word'
  );
};

/** "Coffee with Ida Frey from Elmworks, structural engineer". */
const behindCompany = (
  name: Name,
  company: Name | null,
  titles: readonly Title[],
  tokens: readonly Token[],
): Title | null =>
  company !== null &&
  /^(?:at|of|from)$/.test(tokens[name.to]?.lower ?? '') &&
  company.from === name.to + 1 &&
  tokens[company.to]?.text === ','
    ? (titles.find(({ from, cue }) => from === (company.to ?? 0) + 1 && cue === 'bare') ?? null)
    : null;

/** "Mr and Mrs Doyle": what stands before the first of two who share a name. */
const otherOf = (name: Name, tokens: readonly Token[]): string | null => {
  const and = startOf(name) - 1;
  const isTwo = /^(?:and|&)$/.test(tokens[and]?.lower ?? '') && isHonorific(and - 1, tokens);
  return name.honorific !== null && isTwo ? (tokens[and - 1]?.text ?? null) : null;
};

const otherJob = (title: Title, titles: readonly Title[]): boolean =>
  titles.some((other) => other !== title && !other.interviewer && (other.cue !== 'bare' || !other.bracketed));

export const peopleOf = (
  names: readonly Name[],
  company: Name | null,
  addresses: readonly Address[],
  titles: readonly Title[],
  text: string,
  tokens: readonly Token[],
  /** Over a coffee one meets people for what they do, and no job is applied for. */
  isInformal: boolean,
): Met[] => {
  const people: Met[] = [];
  const add = (person: Met): void => {
    const words = fold(person.name).split(' ');
    const at = people.findIndex(({ name }) => {
      const met = fold(name).split(' ');
      return words.every((word) => met.includes(word)) || met.every((word) => words.includes(word));
    });
    const twin = people[at];
    if (twin === undefined) people.push(person);
    else
      people[at] = {
        name: twin.name.length >= person.name.length ? twin.name : person.name,
        email: twin.email ?? person.email,
        role: twin.role ?? person.role,
      };
  };
  for (const [i, name] of names.entries()) {
    if (!isPerson(name, company, tokens) || isPart(name, names[i - 1], company, tokens)) continue;
    const part = names[i + 1];
    const role =
      titleOf(name, titles, tokens, isInformal) ??
      isThe(name, company, titles, tokens) ??
      (part !== undefined && isPart(part, name, company, tokens) ? part : null) ??
      talkOf(name, titles, tokens) ??
      departmentOf(name, tokens) ??
      wordBefore(name, tokens, text) ??
      (isInformal ? behindCompany(name, company, titles, tokens) : null);
    const called = name.honorific === null ? name.text : `${name.honorific} ${name.text}`;
    const other = otherOf(name, tokens);
    if (other === null) add({ name: called, email: name.email, role });
    else
      people.push(
        { name: `${other} ${name.text.split(' ').at(-1)}`, email: null, role: null },
        { name: called, email: name.email, role },
      );
  }
  // An address nobody is named with tells a name by itself.
  for (const { email } of addresses)
    if (!people.some((person) => person.email === email)) add({ name: nameIn(email), email, role: null });
  const [only] = people;
  if (only !== undefined && people.length === 1 && only.role === null) {
    const told =
      /\b(?:she|he)(?: is|'s|’s) (?:the|their|a) ([^.,;]{2,40}?)(?= (?:for|at|of|there)\b|[.,;]|$)/i.exec(
        text,
      );
    const title =
      told === null
        ? undefined
        : (titles.find(({ text: words }) => words.toLowerCase() === told[1]?.toLowerCase()) ??
          (DEPARTMENT.test(told[1]?.toLowerCase() ?? '') ? { text: told[1] ?? '' } : undefined));
    if (title !== undefined) return [{ ...only, role: title }];
  }
  return people;
};

/** Words in brackets right behind a person, where the company is another: what they are there, in words no list knows. */
const isPart = (
  name: Name,
  before: Name | undefined,
  company: Name | null,
  tokens: readonly Token[],
): boolean =>
  before !== undefined &&
  company !== null &&
  before !== company &&
  name !== company &&
  before.person > before.company &&
  name.from === before.to + 1 &&
  tokens[before.to]?.text === '(' &&
  !isFirstName(name.text.split(' ')[0] ?? '');

/** "Recruiter screen with Ida", "CTO chat: Ida": what stands before the talk is theirs. */
const talkOf = (name: Name, titles: readonly Title[], tokens: readonly Token[]): Title | null => {
  const start = startOf(name);
  if (!/^(?:with|[:–—-])$/.test(tokens[start - 1]?.lower ?? '')) return null;
  const isTalk = (token: Token | undefined): boolean =>
    token?.kind === 'gap' || /^(?:interview|chat|call|screen|round|talk|meeting)$/.test(token?.lower ?? '');
  const title = titles.find(({ to }) => to === start - 2 && isTalk(tokens[to]));
  if (title === undefined || title.cue === 'for' || title.cue === 'label') return null;
  return title.interviewer || (LEADS.test(title.text) && otherJob(title, titles)) ? title : null;
};

const DEPARTMENT =
  /^(?:talent|hr|people|recruiting|recruitment|product|design|engineering|legal|finance|marketing|sales|ops|operations|acquisition)$/;

/** "Ida Frey, talent at Elmworks", "Ida (people ops)". */
const departmentOf = (name: Name, tokens: readonly Token[]): { readonly text: string } | null => {
  if (name.person <= name.company || !/^[,(]$/.test(tokens[name.to]?.text ?? '')) return null;
  let to = name.to + 1;
  while (DEPARTMENT.test(tokens[to]?.lower ?? '') && to < name.to + 4) to++;
  const closes =
    tokens[name.to]?.text === '('
      ? tokens[to]?.text === ')'
      : /^(?:at|from|of)$/.test(tokens[to]?.lower ?? '');
  if (to === name.to + 1 || !closes) return null;
  return {
    text: tokens
      .slice(name.to + 1, to)
      .map((token) => token.text)
      .join(' '),
  };
};

/** "With publisher Ida Frey": in a text that uses capitals, a small word right before a name says what they are. */
const wordBefore = (name: Name, tokens: readonly Token[], text: string): { readonly text: string } | null => {
  const word = tokens[name.from - 1];
  const cue = tokens[name.from - 2]?.lower ?? '';
  if (word?.kind !== 'word' || word.capital || word.possessive || !/^\p{L}{4,}$/u.test(word.text))
    return null;
  if (!/^\p{Lu}/u.test(name.text) || PLAIN.has(word.lower) || /(?:ly|ed|ing)$/.test(word.lower)) return null;
  // "The owners Pat and Lou": what both are, and neither alone.
  if (/[^s]s$/.test(word.lower) && /^(?:and|&|,)$/.test(tokens[name.to]?.lower ?? '')) return null;
  return /^(?:with|by|met|the|their|and)$/.test(cue) ? { text: text.slice(word.start, word.end) } : null;
};

/** "Dana, who is the recruiter". */
const isThe = (
  name: Name,
  company: Name | null,
  titles: readonly Title[],
  tokens: readonly Token[],
): Title | null => {
  const between = (title: Title): string =>
    tokens
      .slice(name.to, title.from)
      .map(({ lower }) => lower)
      .join(' ');
  const start = startOf(name);
  const told = titles.find(
    (title) =>
      title.from > name.to && /^(?:, )?(?:who )?(?:is|was) (?:the|their|a|an|our)$/.test(between(title)),
  );
  // "The hiring manager at Acme, Dana Lee".
  const ahead = titles.find(
    (title) =>
      title.determined &&
      title.to < name.from &&
      company !== null &&
      company.from >= title.to + 1 &&
      company.to === start - 1 &&
      /^(?:at|of|from)$/.test(tokens[title.to]?.lower ?? '') &&
      /^[,(]$/.test(tokens[start - 1]?.text ?? ''),
  );
  return told ?? ahead ?? null;
};

const HONORIFIC = new RegExp(
  `^(?:(?:${[...HONORIFICS].filter((word) => !word.endsWith('.')).join('|')})\\.? )+`,
);

const fold = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(HONORIFIC, '');

const nameIn = (email: string): string =>
  (email.split('@')[0] ?? email)
    .split(/[._+-]/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** Each as "name (role) <email>". */
export const EXAMPLES: Examples<readonly string[]> = [
  ['interview with Mrs Hill, Mr Dean and Ida at Elmworks yesterday', ['Mrs Hill', 'Mr Dean', 'Ida']],
  ['interview with Dean & Ida at Elmworks', ['Dean', 'Ida']],
  ['phone interview with Ida Frey at Elmworks yesterday', ['Ida Frey']],
  ['the recruiter Ida Frey from Elmworks called', ['Ida Frey (recruiter)']],
  ['met Ida Frey (CTO) of Elmworks', ['Ida Frey (CTO)']],
  ['interview at Elmworks today (Ida Frey, Head of Ops)', ['Ida Frey (Head of Ops)']],
  ['talked to their hiring manager, Ida Frey, at Elmworks', ['Ida Frey (hiring manager)']],
  ['call with Ida Frey, Head of Data at Elmworks, for Data Engineer', ['Ida Frey (Head of Data)']],
  ['ida and tom from elmworks interviewed me', ['Ida', 'Tom']],
  ['interview at Elmworks with Ida Frey <ida@elmworks.example>', ['Ida Frey <ida@elmworks.example>']],
  ['chat with Ida the shift manager at Elmworks about the team leader role', ['Ida (shift manager)']],
  ['interview at Elmworks with Ida, they asked about dealing with difficult staff', ['Ida']],
  ['coffee with Ida Frey, product lead at Elmworks, yesterday', ['Ida Frey (product lead)']],
  ['coffee chat with Ida Frey (senior designer) at Elmworks', ['Ida Frey (senior designer)']],
  ['interview with Ida Frey, head of data at Elmworks, yesterday', ['Ida Frey (head of data)']],
  ['Elmworks, Ida Frey, data engineer, phone yesterday', ['Ida Frey']],
  ['interview at Elmworks with Mr Tom Frey and Mrs Ida Hill', ['Mr Tom Frey', 'Mrs Ida Hill']],
  ['interview at Elmworks with the owners Ida and Tom', ['Ida', 'Tom']],
  ['interview at Elmworks with the owners Pat and Lou', ['Pat', 'Lou']],
  ['interview at Elmworks with Detective Inspector Ida Holt', ['Detective Inspector Ida Holt']],
  ['interview at Elmworks with Sergeant Bell', ['Sergeant Bell']],
  ['call with Ida at Elmworks, she told me about the scheme and suggested I speak to Leo', ['Ida']],
  ['interview at Elmworks for cook yesterday, the GM Ida said they will call', ['Ida (GM)']],
  ['interview at Elmworks for cook yesterday, the hiring manager said they will call', []],
  ['audition and interview at Elmworks yesterday with Ida Frey', ['Ida Frey']],
  ['interview with Ida Frey, head of sixth form, at Elmworks for teacher', ['Ida Frey (head of sixth form)']],
  ['interview with Mr and Mrs Doyle at Elmworks', ['Mr Doyle', 'Mrs Doyle']],
  ['interview with Mr Frey and Mrs Doyle at Elmworks', ['Mr Frey', 'Mrs Doyle']],
  ['coffee with Ida Frey from Elmworks, structural engineer, yesterday', ['Ida Frey (structural engineer)']],
  ['interview with Detective Chief Inspector Ida Holt at Elmworks', ['Detective Chief Inspector Ida Holt']],
  ['interview with Will and Ida at Elmworks yesterday', ['Will', 'Ida']],
  ['interview at Elmworks with Ida, Will hear Friday', ['Ida']],
  ['Networking coffee with Ida Frey, partner at Elmworks', ['Ida Frey']],
  ['call with Ida at Elmworks, she explained the scheme and suggested Leo Marsh as a contact', ['Ida']],
  ['interview at Elmworks with the recruiter', []],
  ['call with Elmworks', []],
  ['interview with Ida at Elmworks for cook, followed by questions', ['Ida']],
];
