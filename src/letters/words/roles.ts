/** The job and the employer, as they are named in the middle of a sentence. */
import { upper } from '../../domain/wording.ts';
import { withoutOpeningCapital, withTitleCase } from './capitals.ts';
import { clip, oneLine } from './clean.ts';
import { withoutFullStop, withoutMarks } from './phrases.ts';

const LONGEST_ROLE = 70;
/** Typed small, and said letter by letter: "qa tester", "hgv driver", "it support". */
const SAID_BY_LETTERS =
  /(?<![\p{L}'’-])(?:qa|hr|it|hgv|lgv|gp|uk|us|ux|ui|pr|sen|icu|dba|sre|nhs|seo|crm|erp|vip)(?![\p{L}'’])/gu;
const LONGEST_COMPANY = 90;
/** What postings put behind the role: "(m/f/d)", "(remote)", "| Berlin", " - nights". */
const ASIDE = /(?<=\S)(?:\s*\([^()]*\)|\s+\|.*|\s+[–—-]\s.*)+$/;
const WORD_FOR_IT = '(?:role|position|job|vacancy|post|opening)';
/** Words for the one who does the work: behind them, "position" says nothing new. */
const DOER =
  /(?:er|or|ist|yst|ant|ent|ian|ive|ee|man|woman|nurse|chef|clerk|lead|head|cook|staff|associate|apprentice|trainee|hand|director|fellow|midwife|coach|tutor|guard|pilot|temp|VP|CEO|CTO|CFO|COO)$/i;
const NO_DOER =
  /(?:summer|winter|easter|student|permanent|september|october|november|december|current|volunteer|graduate)$/i;
/** These name the place by themselves: "the internship", and no "role" behind it. */
const NAMES_THE_PLACE =
  /^(?:position|internship|placement|apprenticeship|scheme|fellowship|studentship|traineeship|post|job|residency|clerkship|secondment|scholarship|assistantship|lectureship|professorship|pupillage|contract|programme|program|opening|vacancy|practicum|externship|stage)$/i;
const JOINED = /\s(?:in|of|at|for|on|with|to|from|by)\s/;

/** The role without the words the letters put around it: "the Senior Engineer role" is "Senior Engineer", "summer job" itself. */
export const asRole = (typed: string): string => {
  const name = withoutMarks(oneLine(typed))
    .replace(/^(?:the|a|an)\s+(?=\S)/i, '')
    .replace(new RegExp(`^${WORD_FOR_IT}\\s+of\\s+(?:an?\\s+)?(?=\\S)`, 'i'), '');
  const bare = withTitleCase(name.replace(SAID_BY_LETTERS, (letters) => letters.toUpperCase()))
    .replace(ASIDE, '')
    .replace(/\s+role\s*$/i, '');
  const job = new RegExp(`\\s+${WORD_FOR_IT}\\s*$`, 'i').exec(bare);
  const doer = job === null ? '' : bare.slice(0, job.index);
  return withoutFullStop(clip(DOER.test(doer) && !NO_DOER.test(doer) ? doer : bare, LONGEST_ROLE));
};

/** The role without what is put behind a comma: "Head, Design" is Head of Design, "staff nurse, ICU" a staff nurse. */
export const asShortRole = (role: string): string =>
  role
    .replace(/^((?:\S+ )?(?:VP|Vice President|Head|Director|Dean|Chair)), (?=\S)/i, '$1 of ')
    .replace(/^([^,]+), .*$/, (whole: string, first: string) => (first.includes('(') ? whole : first));

/** The role with its article and, where it needs it, the word for it: "the nurse role", "the PhD position in plasma physics". */
export const asTheRole = (role: string): string => {
  if (role === '') return '';
  const known = asShortRole(role);
  const noun = (known.split(JOINED)[0] ?? '').split(' ').at(-1) ?? '';
  return NAMES_THE_PLACE.test(noun) ? `the ${withoutOpeningCapital(known)}` : `the ${known} role`;
};

const TAKES_ARTICLE =
  /^(?:University|Ministry|Department|Institute|Office|Museum|Port|Borough|City|County|Faculty|Diocese|Council|Embassy) (?:of|for) /;

/** "The Harrington family" within a sentence, and "Harrington family" as it is said. */
const FAMILY_NAMED = /^(?:[Tt]he )?(\p{Lu}[\p{L}'’-]+ (?:family|household))$/u;

/** The employer, without what was noted beside the name ("via Reed"): "the NHS", "the University of Leeds". */
export const asCompany = (typed: string): string => {
  const name = clip(oneLine(typed).replace(ASIDE, ''), LONGEST_COMPANY);
  const family = FAMILY_NAMED.exec(name)?.[1];
  if (family !== undefined) return `the ${family}`;
  return TAKES_ARTICLE.test(name) ? `the ${name}` : name;
};

/** A text whose sentences begin with a capital where they begin with the employer: "acme", "the NHS"; "eBay" stays. */
export const withSentencesOpened = (text: string, company: string): string => {
  if (!/^[a-z]/.test(company) || (company !== company.toLowerCase() && !/^the\s/.test(company))) return text;
  const opened = upper(company);
  return text
    .split(company)
    .reduce((before, after) => before + (/(?:^|[.!?]\s|\n)$/.test(before) ? opened : company) + after);
};
