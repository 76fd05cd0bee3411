/** How a person is called in a greeting. Culture is not guessed: where the first name is not plain, the whole name stands. */
import { isAscii } from '../../domain/plain-letters.ts';
import { sayList, upper } from '../../domain/wording.ts';
import { oneLine } from './clean.ts';

interface CallName {
  /** first: a first name · titled: a name with its honorific · full: the whole name as given */
  readonly form: 'first' | 'titled' | 'full';
  readonly text: string;
}

const HONORIFIC =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|rev|fr|herr|frau|mme|mlle|monsieur|madame|señor|señora|sra|sr|dott|ing|judge|rabbi|sheikh|capt|captain|col|gen|hon|chef|coach|father|sister|matron|nurse|brother|pastor|imam|lt|lieutenant|major|sgt|sergeant|inspector|cllr|councillor|dean|lord|lady|doctor|uncle|aunt|aunty|auntie)\.?$/i;
const CREDENTIAL =
  /^(?:ph\.?d|m\.?d|mba|msc|bsc|m\.?a|b\.?a|jd|esq|cpa|pmp|shrm-cp|shrm-scp|phr|sphr|rn|rgn|rmn|msw|llb|llm|dphil|edd|pgce|qts|acca|aca|cima|cfa|cipd|mcipd|acii|fca|fcca|faia|mrics|frics|ceng|mieng|frcs|frcp|mrcp|mbbs|mbchb|dds|dvm|obe|mbe|cbe|jr|sr|ii|iii|iv)\.?$/i;
/** A mailbox or a department, not a person. */
const DEPARTMENT =
  /\b(?:team|department|dept|recruiting|recruitment|talent|hiring|careers?|jobs|people|human resources|hr|office|support|staffing|admissions|committee|panel)\b/i;
const WORD = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+$/u;
const ASCII_WORD = /^[A-Za-z][A-Za-z'-]+$/;
const MIDDLE_INITIAL = /^\p{Lu}\.?$/u;

const isWord = (text: string): boolean => (isAscii(text) ? ASCII_WORD : WORD).test(text);

/** Work and places in a firm: nobody's first name. "Nurse manager", "ward sister", "front desk". */
const JOB: ReadonlySet<string> = new Set(
  'administrator|adviser|advisor|agent|area|assistant|boss|branch|bursar|captain|ceo|cfo|charge|chef|clerk|consultant|coo|coordinator|cto|dentist|depot|deputy|desk|developer|director|doctor|duty|editor|engineer|floor|foreperson|founder|front|general|head|headteacher|her|him|hiring|interviewer|kitchen|landlord|lead|leader|line|manager|md|midwife|nurse|office|officer|owner|partner|pharmacist|practice|principal|reception|receptionist|recruiter|regional|registrar|secretary|senior|shift|shop|site|somebody|someone|staff|store|superintendent|supervisor|surgeon|teacher|technician|the|them|vp|ward|warehouse'.split(
    '|',
  ),
);

/** What stands in the place of a name that is not known. */
const NO_NAME =
  /^(?:n\/?a|tb[acd]|unknown|nobody|no one|none|not sure|no idea|don['’]?t (?:know|remember)|can['’]?t (?:remember|recall)|forgot(?:ten)?)$/i;
/** "the founders", "my old boss", "two managers": small letters, as My Linh is somebody. */
const SOMEBODY = /^(?:[Tt]he|my|an?|some|two|three|four|several|both|our|his|her)\s/;
/** What is said of somebody beside the name: "someone called Becky", "old Tom", "Kev from transport", "Becky?". */
const SAID_OF =
  /^(?:(?:some(?:one|body)|an? \S+) (?:called|named) |(?:big|old|wee|little|young|lovely|nice) (?=\p{Lu})|(?:Big|Old|Wee) (?=\p{L}+$))|\s+(?:from|at|in)\s.*$|\s*\?+$/gu;

/** "casting director Ros Quinn", "hiring manager - Bob", "Head of Year Mr Banks": the name behind what they do. */
const behindJob = (name: string): string => {
  const words = name.split(' ').filter((word) => !/^[-–—:]$/.test(word));
  const titled = words.findIndex((word, i) => i > 0 && HONORIFIC.test(word) && i < words.length - 1);
  const isJob = (word: string): boolean => JOB.has(word.toLowerCase());
  const last = words.findLastIndex(isJob);
  const rest = words.slice(titled > 0 ? titled : last + 1);
  if (last < 0 || HONORIFIC.test(words[0] ?? '') || rest.length === 0 || rest.length > 3) return name;
  if (DEPARTMENT.test(rest.join(' '))) return name;
  return titled > last || rest.every((word) => /^\p{Lu}/u.test(word)) ? rest.join(' ') : name;
};

/** "Lee, Dana" is how address books sort Dana Lee; "Dana Lee, PhD" is Dana Lee. */
const unsorted = (name: string): string => {
  const parts = name.split(',').map((part) => part.trim());
  const [first = '', ...rest] = parts;
  if (rest.length > 0 && rest.every((part) => part.split(' ').every((word) => CREDENTIAL.test(word))))
    return first;
  const [given = ''] = rest;
  if (rest.length === 1 && given.split(' ').every((word) => JOB.has(word.toLowerCase()))) return first;
  return rest.length === 1 && isWord(first) && isWord(given) ? `${given} ${first}` : name;
};

/** "Sarah Jones PhD" is Sarah Jones; "Sarah Li Ma" keeps her name, as it has one capital. */
const withoutCredentials = (name: string): string => {
  const words = name.split(' ');
  const isShouted = !/[a-z]/.test(name);
  const isCredential = (word: string): boolean =>
    CREDENTIAL.test(word) &&
    (isShouted ? !/^(?:ma|ba|md|rn|sr)$/i.test(word) : /[A-Z].*[A-Z]|^[JjSs]r\.?$/.test(word));
  while (words.length > 2 && isCredential(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
};

/** "DANA" and "dana" are Dana; "McKenzie" and "JP" stay. */
const capitalised = (word: string): string => {
  const shouted = word.length > 2 && word === word.toUpperCase();
  const rest = shouted ? word.slice(1).toLowerCase() : word.slice(1);
  return word.charAt(0).toUpperCase() + rest;
};

const PARTICLE = /^(?:de|del|della|der|den|di|da|das|do|dos|du|la|van|von|zu|ter|ten|el|al|bin|bint|ibn)$/i;
const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*$/u;

/** "dana lee", "DANA LEE" and "dANA", as forms and tired fingers have them; a name of both cases stays. */
const inNameCase = (name: string): string => {
  const isInverted = /^[a-z][A-Z]{2,}$/.test(name);
  if (/[a-z]/.test(name) && /[A-Z]/.test(name) && !isInverted) return name;
  const letters = name.replace(/[^\p{L}]/gu, '');
  const isShouted = letters.length > 3 && letters === letters.toUpperCase();
  if (!isShouted && !isInverted && letters !== letters.toLowerCase()) return name;
  return name
    .split(' ')
    .map((word, index) => {
      if (!LATIN.test(word) || word === 'HR') return word;
      return index > 0 && PARTICLE.test(word) ? word.toLowerCase() : withCapitals(word);
    })
    .join(' ');
};

/** "Dana", "Jean-Luc", "O'Neill". */
const withCapitals = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^\p{L}|(?<=-)\p{L}|(?<=^(?:[od]['’]|mc(?=..)))\p{L}/gu, (letter) => letter.toUpperCase());

/** A name is read this far. */
const LONGEST_READ = 300;

/** The whole name on one line, without brackets ("(she/her)") or what follows a bar; empty where there is no name, but only what they do ("nurse manager"). */
export const fullName = (given: string): string => {
  const name = oneLine(
    oneLine(given)
      .slice(0, LONGEST_READ)
      .replace(/[([<{][^)\]>}]*[)\]>}]/g, ' ')
      .replace(/[|•].*$/, '')
      .replace(/^["'“”]+|["'“”]+$/g, ''),
  );
  if (/[@<>]/.test(name) || !(/[A-Za-z]/.test(name) || /\p{L}/u.test(name))) return '';
  const known = name.replace(/[,;:]+$/, '').replace(SAID_OF, '');
  if ((NO_NAME.test(known) || SOMEBODY.test(known)) && !DEPARTMENT.test(known)) return '';
  const bare = withoutCredentials(unsorted(behindJob(known)));
  if (DEPARTMENT.test(bare)) return bare.replace(/^the\s+(?=\S)/i, '').replace(/^hr$/i, 'HR team');
  return bare.split(' ').every((word) => JOB.has(word.toLowerCase())) ? '' : inNameCase(bare);
};

/** These go with the family name alone; "Sir John" does not. */
const WITH_FAMILY_NAME = /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|doctor)\.?$/i;

/** "Mrs Sarah Clarke" is Mrs Clarke, "Dr Maria van Dijk" Dr van Dijk; a name of another order stays whole. */
const titledName = ([honorific = '', ...words]: readonly string[]): string => {
  const title = HONORIFIC.test(words[0] ?? '') ? honorific : honorific.replace(/^prof\.?$/i, 'Professor');
  const [given = '', ...rest] = words.filter(
    (word, index) => index === 0 || index === words.length - 1 || !MIDDLE_INITIAL.test(word),
  );
  const family = rest.at(-1) ?? '';
  const isPlain =
    WITH_FAMILY_NAME.test(honorific) &&
    rest.length > 0 &&
    (isWord(given) || MIDDLE_INITIAL.test(given)) &&
    isWord(family) &&
    rest.slice(0, -1).every((word) => PARTICLE.test(word)) &&
    !PARTICLE.test(given) &&
    !isFamilyFirst(given, family);
  return `${title} ${(isPlain ? rest : words).join(' ')}`;
};

/** How to call a person, or null where the name is none ("dana@acme.example"). */
export const callName = (given: string): CallName | null => {
  const name = fullName(given);
  if (name === '') return null;
  const words = name.split(' ');
  const [first = '', second = '', third] = words;
  if (words.length > 1 && HONORIFIC.test(first)) return { form: 'titled', text: upper(titledName(words)) };
  if (DEPARTMENT.test(name)) return { form: 'full', text: name };
  const last =
    words.length === 3 && MIDDLE_INITIAL.test(second) ? third : words.length === 2 ? second : undefined;
  const plain = last !== undefined && isWord(first) && isWord(last) && !isFamilyFirst(first, last);
  return plain ? { form: 'first', text: capitalised(first) } : { form: 'full', text: name };
};

/** Family names that stand first where they do, and are no first names elsewhere. */
const FAMILY: ReadonlySet<string> = new Set(
  'nguyen|nguyễn|tran|trần|pham|phạm|hoang|hoàng|wang|zhang|chen|huang|zhao|zhou|liu|park|choi|jeong|kang|yoon|jang|tanaka|suzuki|sato|watanabe'.split(
    '|',
  ),
);

/** "Kim Min-jun", "Wang Wei", "van Dijk": the first word is no first name. */
const isFamilyFirst = (first: string, last: string): boolean =>
  FAMILY.has(first.toLowerCase()) ||
  (PARTICLE.test(first) && first === first.toLowerCase()) ||
  (last.includes('-') && !first.includes('-') && /^\p{L}+-\p{Ll}/u.test(last));

const MOST_NAMED = 4;

/** The first line of a letter. Nobody known: "Hello,", formally "Dear hiring team,". More people than fit on a line: "Hello all,". */
export const greet = (names: readonly string[], tone: 'plain' | 'formal'): string => {
  const called = names.map(callName).filter((name) => name !== null);
  if (called.length === 0) return tone === 'formal' ? 'Dear hiring team,' : 'Hello,';
  if (called.length > MOST_NAMED) return tone === 'formal' ? 'Dear all,' : 'Hello all,';
  const whole = names.flatMap((name) => {
    const as = callName(name);
    return as === null ? [] : [as.form === 'titled' ? as.text : fullName(name)];
  });
  if (tone === 'formal') return `Dear ${sayList(whole)},`;
  const same = new Set(called.map(({ text }) => text)).size < called.length;
  const forms = new Set(called.map(({ form }) => form));
  // Nobody is called by the first name beside somebody who is not; "Priya" alone is as near as one.
  const mixed =
    forms.has('first') &&
    called.some(({ form, text }) => form === 'titled' || (form === 'full' && text.includes(' ')));
  const opening = forms.has('titled') ? 'Dear' : forms.has('full') || same ? 'Hello' : 'Hi';
  return `${opening} ${sayList(same || mixed ? whole : called.map(({ text }) => text))},`;
};
