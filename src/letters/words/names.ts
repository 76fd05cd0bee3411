/** How a person is called in a greeting. Culture is not guessed: where the first name is not plain, the whole name stands. */
import { isAscii } from '../../domain/plain-letters.ts';
import { sayList, upper } from '../../domain/wording.ts';
import { oneLine } from './clean.ts';
import { isCredential, isTitle, opensName, type Titled, titleOf } from './titles.ts';
import { isJobWord, isNameLost, isWork, nameAndWork, tellsJob } from './work.ts';

interface CallName {
  /** first: a first name · titled: a name with its honorific · full: the whole name as given */
  readonly form: 'first' | 'titled' | 'full';
  readonly text: string;
}

/** A mailbox or a department, not a person. */
const DEPARTMENT =
  /\b(?:team|department|dept|recruiting|recruitment|talent|hiring|careers?|jobs|people|human resources|hr|office|support|staffing|admissions|committee|panel)\b/i;
/** What an address is called that nobody's name stands in: "jobs", "it.jobs", "careers.uk", "no-reply". */
const MAILBOX =
  /^(?:info|office|admin|hello|mail|e-?mail|contact|apply|no ?reply|do ?not ?reply|personnel|(?:\S{1,3} )?(?:(?:en|in)quir(?:y|ies)|vacanc(?:y|ies)|applications?|jobs)(?: \S{1,3})?|\S{1,3} careers|careers \S{1,3})$/i;
/** "Recruitment" is greeted as those who do it. */
const FUNCTION_ALONE =
  /^(?:recruitment|recruiting|talent|talent acquisition|hiring|careers|staffing|admissions|human resources)$/i;
/** "HR team", "Recruitment": nobody by name. */
export const isDepartment = (name: string): boolean => DEPARTMENT.test(name);

const WORD = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+$/u;
const ASCII_WORD = /^[A-Za-z][A-Za-z'-]+$/;
const MIDDLE_INITIAL = /^\p{Lu}\.?$/u;
const INITIAL = /^\p{L}\.?$/u;

const isWord = (text: string): boolean => (isAscii(text) ? ASCII_WORD : WORD).test(text);

/** What stands in the place of a name that is not known. */
const NO_NAME =
  /^(?:n\/?a|tb[acd]|unknown|nobody|no one|none|not sure|no idea|don['’]?t (?:know|remember)|can['’]?t (?:remember|recall)|forgot(?:ten)?)$/i;
/** "the founders", "my old boss", "two managers": small letters, as My Linh is somebody. */
const SOMEBODY = /^(?:[Tt]he|my|an?|our|his|her)\s/;
/** "2 people", "two from HR": nobody one could call. */
const COUNTED = /^(?:\d+|two|three|four|several|some|both)\s/i;
/** What is said of somebody beside the name: "someone called Becky", "old Tom", "band 7 Raj", "Kev from transport", "Becky?". */
const SAID_OF =
  /^(?:(?:some(?:one|body)|an? \S+) (?:called|named) |(?:big|old|wee|little|young|lovely|nice) (?=\p{Lu}|\p{Ll}+$)|(?:Big|Old|Wee) (?=\p{L}+$)|[Tt]he Dean (?=\p{Lu})|(?:[Bb]and|[Gg]rade|[Ll]evel|[Yy]ear|[Tt]ier) \d+\w? (?=\p{Lu}\p{Ll}))|\s+(?:from|at|in)\s.*$|\s*\?+$/gu;
/** "Mike the foreman", but "head of the school". */
const KNOWN_AS = /(?<=\S)(?<!\b(?:of|for|at|in|from|to|and|behind))\s+the\s.*$/;

/** "Kim head housekeeper", "Sue HR": the name before what they do; "Tom Head" is a name. */
const beforeJob = (name: string): string => {
  const words = name.split(' ');
  const start = words.findIndex((_, i) => {
    const rest = words.slice(i);
    const mayBeWork = rest.length > 1 || rest.every((word) => /^(?:[\p{Ll}\d]|\p{Lu}{2,3}$)/u.test(word));
    return i > 0 && mayBeWork && isWork(rest.join(' '));
  });
  const before = words.slice(0, start);
  return start > 0 && !before.some(tellsJob) && !isWork(before.join(' ')) ? before.join(' ') : name;
};

/** "casting director Ros Quinn", "news ed. Tasha", "Head of Year Mr Banks": the name behind what they do. */
const behindJob = (name: string): string => {
  const words = name.split(' ');
  const titled = words.findIndex((word, i) => i > 0 && opensName(word) && i < words.length - 1);
  if (isTitle(words[0] ?? '')) return name;
  const last = words.findLastIndex(tellsJob);
  const rest = words.slice(titled > 0 ? titled : last + 1);
  if ((titled < 0 && last < 0) || rest.length === 0 || rest.length > 3 || DEPARTMENT.test(rest.join(' ')))
    return name;
  return titled > last || rest.every((word) => /^\p{Lu}/u.test(word)) ? rest.join(' ') : name;
};

/** "Lee, Dana" is how address books sort Dana Lee; "Dana Lee, PhD" is Dana Lee. */
const unsorted = (name: string): string => {
  const parts = name.split(',').map((part) => part.trim());
  const [first = '', ...rest] = parts;
  if (rest.length > 0 && rest.every(isCredential)) return first;
  const [given = ''] = rest;
  return rest.length === 1 && isWord(first) && isWord(given) ? `${given} ${first}` : name;
};

/** "Sarah Jones PhD" is Sarah Jones; "Sarah Li Ma" keeps her name, as it has one capital. */
const withoutCredentials = (name: string): string => {
  const words = name.split(' ');
  const isShouted = !/[a-z]/.test(name);
  const isMeant = (word: string): boolean =>
    isCredential(word) &&
    (isShouted ? !/^(?:ma|ba|md|rn|sr)$/i.test(word) : /[A-Z].*[A-Z]|^[JjSs]n?r\.?$/.test(word));
  while (words.length > 2 && isMeant(words.at(-1) ?? '')) words.pop();
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

/** "HR manager", "talent partner": somebody of a department, whose name is not told. */
const isOfficial = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? '';
  return isWork(words.join(' ')) && isJobWord(last) && !DEPARTMENT.test(last);
};

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
  const known = nameAndWork(name.replace(/[,;:]+$/, ''))
    .name.replace(KNOWN_AS, '')
    .replace(SAID_OF, '');
  if ((NO_NAME.test(known) || isNameLost(known) || SOMEBODY.test(known)) && !DEPARTMENT.test(known))
    return '';
  if (COUNTED.test(known) || MAILBOX.test(known)) return '';
  const bare = withoutCredentials(unsorted(behindJob(beforeJob(known))));
  const words = bare.split(' ');
  if (isOfficial(words)) return '';
  if (DEPARTMENT.test(bare))
    return bare
      .replace(/^the\s+(?=\S)/i, '')
      .replace(/^hr$/i, 'HR team')
      .replace(FUNCTION_ALONE, '$& team');
  return words.every(tellsJob) ? '' : inNameCase(bare);
};

/** "Mrs Sarah Clarke" is Mrs Clarke, "Sir Malcolm Pemberton" Sir Malcolm; a name of another order stays whole. */
const titledName = ({ title, use, name }: Titled): string => {
  const words = name.filter(
    (word, index) => index === 0 || index === name.length - 1 || !MIDDLE_INITIAL.test(word),
  );
  const [given = '', ...rest] = words;
  const family = rest.at(-1) ?? '';
  const isPlain =
    rest.length > 0 &&
    (isWord(given) || MIDDLE_INITIAL.test(given)) &&
    isWord(family) &&
    rest.slice(0, -1).every((word) => PARTICLE.test(word)) &&
    !PARTICLE.test(given) &&
    !isFamilyFirst(given, family);
  // "Sister Mary Joseph" is a nun, and both are her name.
  const isReligious = /^sister$/i.test(title) && /^mar(?:y|ia|ie)$/i.test(given);
  if (isPlain && use === 'family' && !isReligious) return `${title} ${rest.join(' ')}`;
  return isPlain && use === 'first' && isWord(given) ? `${title} ${given}` : `${title} ${name.join(' ')}`;
};

/** How to call a person, or null where the name is none ("dana@acme.example"). */
export const callName = (given: string): CallName | null => {
  const name = fullName(given);
  if (name === '') return null;
  const words = name.split(' ');
  const titled = titleOf(words);
  if (titled !== null) return { form: 'titled', text: upper(titledName(titled)) };
  if (DEPARTMENT.test(name)) return { form: 'full', text: name };
  return isPlainName(words)
    ? { form: 'first', text: capitalised(words[0] ?? '') }
    : { form: 'full', text: name };
};

/** A first name and a family name, as far as one can tell: "Dana M. Lee", "Floor van Dijk", "Danny P". */
const isPlainName = ([first = '', ...rest]: readonly string[]): boolean => {
  const last = rest.at(-1) ?? '';
  const between = rest.slice(0, -1);
  const isJoined =
    (between.length === 1 && between.every((word) => MIDDLE_INITIAL.test(word))) ||
    between.every((word) => PARTICLE.test(word) && word === word.toLowerCase());
  return (
    rest.length > 0 &&
    isJoined &&
    isWord(first) &&
    (isWord(last) || (between.length === 0 && INITIAL.test(last))) &&
    !isFamilyFirst(first, last)
  );
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
