/** The job and the employer, as they are named in the middle of a sentence. */
import { isSaidByLetter } from '../../domain/initials.ts';
import { upper } from '../../domain/wording.ts';
import { withoutOpeningCapital, withTitleCase } from './capitals.ts';
import { clip, oneLine } from './clean.ts';
import { withoutFullStop, withoutMarks } from './phrases.ts';

const LONGEST_ROLE = 70;
/** Typed small, and said letter by letter: "qa tester", "hgv driver", "it support". */
const SAID_BY_LETTERS =
  /(?<![\p{L}'’-])(?:qa|hr|it|hgv|lgv|gp|uk|us|ux|ui|pr|sen|icu|dba|sre|nhs|seo|crm|erp|vip|mot|hca|cnc|cad|sql|eal|esl)(?![\p{L}'’])/gu;
/** Typed short before or behind the job, and said in full: "asst manager", "Sr. Engineer", "store mgr". */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/^s(?:n)?r\.?(?= )/i, 'senior'],
  [/^j(?:n)?r\.?(?= )/i, 'junior'],
  [/\bass?t\.?(?=$| )/i, 'assistant'],
  [/(?<= )su?p(?:v|vr|r)\.?(?=$| )/i, 'supervisor'],
  [/(?<= )co-?ord\.?(?=$| )/i, 'coordinator'],
  [/^vol\.?(?= )/i, 'volunteer'],
  [/(?<= )mgr\.?(?=$| )/i, 'manager'],
];
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

const inFull = (role: string): string =>
  IN_FULL.reduce(
    (said, [short, full]) => said.replace(short, (typed) => (/^\p{Lu}/u.test(typed) ? upper(full) : full)),
    role,
  );

/** The role without the words the letters put around it: "the Senior Engineer role" is "Senior Engineer", "summer job" itself. */
export const asRole = (typed: string): string => {
  const name = withoutMarks(oneLine(typed))
    .replace(/^(?:the|a|an)\s+(?=\S)/i, '')
    .replace(new RegExp(`^${WORD_FOR_IT}\\s+of\\s+(?:an?\\s+)?(?=\\S)`, 'i'), '');
  const bare = withTitleCase(inFull(name).replace(SAID_BY_LETTERS, (letters) => letters.toUpperCase()))
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

/** "University of Leeds": a body, and what it is of. */
const BODY_OF =
  /^(?:University|Ministry|Department|Institute|Office|Museum|Port|Borough|City|County|Faculty|Diocese|Council|Embassy) (?:of|for) /;
/** "Royal College of Nursing", "London School of Economics": such a body with a word or two before it. */
const NAMED_BODY_OF =
  /^(?:\p{Lu}[\p{L}'’]* ){0,2}(?:School|Institute|Academy|Society|Association|Federation|Chamber|Board) (?:of|for) |^Royal (?:College|Bank|Borough) of |^Bank of (?:England|Canada|Japan|Korea|Israel)$/u;
/** "National Trust", "British Heart Foundation", "Royal Free Hospital": of a nation or a crown, and a kind of body behind it. Firms so named
 * ("British Airways", "National Grid") end on no such word. */
const OF_A_NATION =
  /^(?:National|British|Royal|European|Imperial|Federal) (?:.* )?(?:Trust|Museum|Gallery|Library|Theatre|Archives?|Council|Institute|Foundation|Society|Academy|Association|Federation|Service|Office|Agency|Authority|Commission|Committee|Hospital|Infirmary|Army|Navy|Air Force|Mint|Orchestra|Ballet|Opera House|Hall|Observatory|Laboratory|Lottery|Fund|Parliament|Red Cross|Central Bank|Investment Bank)$/;
/** "Home Office", "Crown Prosecution Service": what it does for the public, and its kind. */
const PUBLIC_BODY =
  /^(?:(?:Home|Cabinet|Foreign|Met|Post|Patent|Passport|Serious Fraud|Scotland|Wales) Office|(?:Crown Prosecution|Prison|Probation|Civil|Secret|Forest|Park|Financial Ombudsman|Insolvency|Courts) Service|(?:Environment|Valuation Office|Food Standards|Insolvency) Agency|(?:Electoral|Charity|Gambling|Law|Care Quality|Forestry|Parole|Competition) Commission|(?:Financial Conduct|Civil Aviation|Competition and Markets|Prudential Regulation|Advertising Standards|Health Research) Authority|Health and Safety Executive|Planning Inspectorate|Land Registry|(?:Arts|Medical Research) Council|(?:Natural History|Science|Design|Imperial War|Transport|Maritime|Railway) Museum)$/;
/** Known by their names, or by letters that are said one by one. */
const KNOWN_WITH_ARTICLE =
  /^(?:(?:Wellcome|Woodland|Wildlife|Prince['’]s|King['’]s|Carbon|Trussell|Leverhulme|Landmark|Nuffield) Trust|Red Cross|Salvation Army|World Bank|United Nations|House of (?:Commons|Lords)|NHS|BBC|FBI|UN|EU|RAF|RSPB|RSPCA|RNLI|RNIB|NSPCC|CPS|FCA|DVLA|DWP|MOD|CQC|ONS|ICO|CMA|LSE|IMF|OECD|YMCA|V&A)$/i;

/** True for an employer one speaks of with its article: "the Home Office", but "Royal Mail" and "Acme Trust" without. */
const takesArticle = (name: string): boolean =>
  [BODY_OF, NAMED_BODY_OF, OF_A_NATION, PUBLIC_BODY, KNOWN_WITH_ARTICLE].some((named) => named.test(name));

/** "The Harrington family" within a sentence, and "Harrington family" as it is said. */
const FAMILY_NAMED = /^(?:[Tt]he )?(\p{Lu}[\p{L}'’-]+ (?:family|household))$/u;

/** Typed in haste, all small: "brightside care". */
const ALL_SMALL = /^[a-z][a-z'’&, -]*$/;
const NO_NAME_OF_ITS_OWN = /^(?:of|and|the|for|in|at|on|upon|by|with|to|de|du|la|le|des|von|van|der)$/;
/** "Brightside Care", "the School of Rock"; one that has any capital, a figure or a dot is as its owner writes it. */
const withCapitals = (name: string): string =>
  ALL_SMALL.test(name)
    ? name.replace(/[a-z]+(?:['’][a-z]+)?/g, (word) =>
        NO_NAME_OF_ITS_OWN.test(word) ? word : isSaidByLetter(word) ? word.toUpperCase() : upper(word),
      )
    : name;

/** The employer, without what was noted beside the name ("via Reed"): "the NHS", "the National Trust", "the University of Leeds". */
export const asCompany = (typed: string): string => {
  const name = withCapitals(clip(oneLine(typed).replace(ASIDE, ''), LONGEST_COMPANY));
  const family = FAMILY_NAMED.exec(name)?.[1];
  if (family !== undefined) return `the ${family}`;
  return takesArticle(name) ? `the ${name}` : name;
};

/** A text whose sentences begin with a capital where they begin with the employer: "acme", "the NHS"; "eBay" stays. */
export const withSentencesOpened = (text: string, company: string): string => {
  if (!/^[a-z]/.test(company) || (company !== company.toLowerCase() && !/^the\s/.test(company))) return text;
  const opened = upper(company);
  return text
    .split(company)
    .reduce((before, after) => before + (/(?:^|[.!?]\s|\n)$/.test(before) ? opened : company) + after);
};
