/** Whether those a letter goes to find people for the employer, and are not of it: the employer is then spoken of by name. */
import type { Person } from '../../domain/facts.ts';
import type { LetterRequest } from '../request.ts';
import { oneLine } from '../words/clean.ts';
import { isCommonWord } from '../words/common.ts';

/** These are of an agency by what they are called. */
const AGENT =
  /\bhead ?-?hunter\b|\brecruit(?:ment|ing) (?:consultant|agent|agency|partner at|firm)\b|\b(?:agency|external|third[- ]party|freelance|independent|contract) recruiter\b|\b(?:recruiter|recruitment|staffing|temp(?:ing)?|employment|supply|talent|nanny|care|au pair|teaching|modelling)[ ,(/-]+agency\b|^(?:the )?(?:agent|agency)(?=$|[,:;/(]| (?:at|of|from|with|[-–—]) )|\b(?:executive|exec) search\b|\bsearch (?:consultant|firm|partner)\b/i;

/** "recruiter at Hartwell", "recruiter, Carr Ridley", "Hartwell recruiter": whose recruiter it is. */
const OF_A_FIRM =
  /^(?:(?:an?|the|senior|lead|principal|junior|managing|technical|tech) )*(?:(?:\w+ )?recruiter|recruitment \w+|headhunter|resourcer|talent \w+|(?:sourcing|staffing|resourcing) \w+|consultant|agent)(?: (?:at|of|from|with|@) |, ?|\/| - )(?:the )?(\S.*)$/i;
const FIRM_FIRST =
  /^(\p{Lu}[\p{L}&.]*(?: \p{Lu}[\p{L}&.]*)*) (?:recruiter|headhunter|recruitment consultant)$/u;

/** "Brightline Recruitment" in the place of a role: an agency by its name, and "Graduate Recruitment" is a part of the employer. */
const NAME_OF_A_FIRM =
  /^(\p{Lu}[\p{L}&.]+)(?: \p{Lu}[\p{L}&.]*)* (?:Recruitment|Recruiting|Staffing|Resourcing|Personnel|Search)(?: (?:Ltd|Limited|Group|Agency|Partners|Solutions|UK|Services|Inc))*$/u;

/** What stands behind "recruiter," and is no firm. */
const NO_FIRM =
  /^(?:hr|human resources|people(?: team| ops| operations)?|talent(?: acquisition| team)?|ta|tech(?:nology)?|technical|engineering|product|sales|operations|ops|marketing|finance|it|in-?house|internal|uk|us|usa|eu|emea|europe|apac|global|london|berlin|paris|dublin|manchester|leeds|new york|remote|senior|lead|head|manager|first (?:call|contact|round)|phone|the (?:phone|call)|she|he|they|who)\b/i;

/** "client", as those say it who work for one. */
const THE_CLIENT =
  /\b(?:the|our|my) client(?:['’]s)?\b(?! (?:projects?|side|work|facing|meetings?|teams?|base|sites?|accounts?|services?|list|portfolio|presentations?))|(?:^|[.!?,]\s*(?:hi,? )?)client (?:loves?|likes?|wants?|would|will|has|is|says|said|came|asked|needs)\b/i;
/** Those who may speak of "the client" are not of the team that hires. */
const MAY_BE_AGENT = /recruit|talent|consultant|agent|agency|headhunt|resourc|sourc|staffing/i;

const firstWord = (name: string): string =>
  (oneLine(name)
    .toLowerCase()
    .replace(/^the /, '')
    .match(/[\p{L}\p{N}]+/u) ?? [''])[0];

const isAFirm = (role: string, company: string): boolean => {
  const [, first = ''] = NAME_OF_A_FIRM.exec(role) ?? [];
  return (
    first !== '' &&
    !NO_FIRM.test(first) &&
    !/^\p{Lu}+$/u.test(first) &&
    !isCommonWord(first.toLowerCase(), true) &&
    firstWord(first) !== firstWord(company)
  );
};

const isOfAFirm = (role: string, company: string): boolean => {
  const firm = OF_A_FIRM.exec(role)?.[1] ?? FIRM_FIRST.exec(role)?.[1];
  return firm !== undefined && !NO_FIRM.test(firm) && firstWord(firm) !== firstWord(company);
};

/** Agencies by what they are called. */
const AGENCY_NAME =
  /\b(?:recruit(?:ment|ing|ers?)|staffing|personnel|resourcing|headhunters?|executive search|search partners|talent partners|employment (?:agency|services|bureau))\b/i;
/** Work an agency has done in its own house. */
const OWN_WORK = /\b(?:recruit\w*|resourcer|consultant|talent|headhunter|sourcer|branch|account manager)\b/i;
const PASSES_ON =
  /\b(?:send|put|forward|pass|submit)(?:ting|ing)? (?:your|my|you|me|the) ?(?:cv|resum[eé]|profile|details|application|name)?\b[^.!?]{0,12}\b(?:across|over|forward|on|to (?:them|him|her|the))\b/i;

/** "Recruiter at Hartwell" of Hartwell: who applies to the agency itself writes to the employer. */
const isOfCompany = (role: string, company: string): boolean => {
  const firm = OF_A_FIRM.exec(role)?.[1];
  return firm !== undefined && firstWord(firm) === firstWord(company);
};

/** What one of them said or wrote. */
const wordsOf = ({ id }: Person, { application, messages }: LetterRequest): string[] =>
  messages.flatMap(({ message }) => {
    const room = application.interviews.find((interview) => interview.id === message.interview);
    const isTheirs =
      message.from === id || (message.from === null && room?.with.length === 1 && room.with[0] === id);
    return isTheirs ? [oneLine(message.text)] : [];
  });

/** True where an agency stands in the place of an employer it has not named yet. */
export const isForUnnamedClient = (request: LetterRequest): boolean => {
  const { application, to } = request;
  const role = application.role ?? '';
  return (
    AGENCY_NAME.test(oneLine(application.company)) &&
    role !== '' &&
    !OWN_WORK.test(role) &&
    to.length > 0 &&
    to.every(
      (person) =>
        (MAY_BE_AGENT.test(person.role ?? '') &&
          !isOfCompany(oneLine(person.role ?? ''), application.company)) ||
        (person.role === null &&
          wordsOf(person, request).some((said) => THE_CLIENT.test(said) || PASSES_ON.test(said))),
    )
  );
};

const isAgent = (person: Person, request: LetterRequest): boolean => {
  const role = oneLine(person.role ?? '');
  if (/\bin[- ]?house\b|\binternal\b/i.test(role)) return false;
  const { company } = request.application;
  if (isOfCompany(role, company)) return false;
  if (AGENT.test(role) || isOfAFirm(role, company) || isAFirm(role, company)) return true;
  if (role !== '' && !MAY_BE_AGENT.test(role)) return false;
  return wordsOf(person, request).some((said) => THE_CLIENT.test(said));
};

/** True where all it goes to recruit for the employer from outside: "recruiter at Hartwell", a headhunter, one who speaks of "the client". */
export const goesToAgency = (request: LetterRequest): boolean =>
  request.to.length > 0 &&
  (isForUnnamedClient(request) || request.to.every((person) => isAgent(person, request)));
