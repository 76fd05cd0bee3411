/** What somebody does, as people type it beside the name: "Louise Tan - ops director", "Gemma, practice manager", "Sue, HR". */

import { isCredential, opensName } from './titles.ts';

/** Work and places in a firm: nobody's first name. "Nurse manager", "ward sister", "front desk". */
const JOB: ReadonlySet<string> = new Set(
  'accountant|administrator|adviser|advisor|agent|analyst|architect|area|assessor|assistant|asst|boss|branch|bursar|buyer|captain|ceo|cfo|charge|chef|chief|clerk|co-founder|cofounder|colleague|consultant|controller|coo|coord|coordinator|cto|cmo|cpo|dentist|depot|deputy|designer|desk|dev|developer|director|doctor|duty|ed|editor|engineer|exec|executive|examiner|floor|foreman|foreperson|forewoman|founder|front|gaffer|general|head|headhunter|headmaster|headmistress|headteacher|her|him|hiring|housekeeper|hygienist|interpreter|interviewer|investor|janitor|kitchen|landlady|landlord|lawyer|lead|leader|lecturer|librarian|line|manager|manageress|md|mentor|mgr|midwife|nurse|office|officer|operative|operator|organiser|organizer|owner|partner|pharmacist|physio|practice|president|principal|producer|professor|programmer|psychologist|reception|receptionist|recruiter|regional|registrar|rep|representative|researcher|scientist|secretary|senior|shift|shop|site|solicitor|somebody|someone|specialist|staff|store|strategist|superintendent|supervisor|surgeon|surveyor|teacher|technician|the|them|therapist|trainer|treasurer|trustee|vet|vp|ward|warehouse'.split(
    '|',
  ),
);

/** Fields and departments, which stand for who works there: "Sue, HR", "Tom Ash, product". */
const FIELD_OF_WORK: ReadonlySet<string> = new Set(
  'accounts|acquisition|admin|art|assets|backend|business|clinical|commercial|communications|community|compliance|customer|data|delivery|design|development|digital|education|engineering|facilities|finance|frontend|group|growth|hospitality|hr|human|in-house|infrastructure|it|learning|legal|logistics|maintenance|marketing|media|merchandising|nursing|occupational|operations|ops|payroll|people|planning|platform|policy|pr|procurement|product|production|programmes|programming|project|property|qa|quality|r&d|recruitment|research|resources|retail|risk|safety|safeguarding|sales|science|security|service|services|software|strategy|success|supply|support|talent|team|technical|technology|training|transport|uk|ux'.split(
    '|',
  ),
);
const LINK = /^(?:of|and|&|for|the|to|at|in|on|from|acting|interim|joint|new|year|key|stage|\d+\S*)$/;
/** What follows one of these says where the work is done: "head of Year 9", "recruiter at Hartwell". */
const WHERE = /\s(?:of|for|at|in|from|to|on|with)\s.*$/;
/** Jobs that are family names as well: "Tom Cook", "tina head". */
const ALSO_FAMILY =
  /^(?:head|lead|clerk|nurse|chef|captain|general|ward|hall|chief|shop|office|staff|floor)$/;
/** Said where the name got lost, which is no second person: "didnt catch her name". */
const NAME_LOST =
  /\b(?:did ?n['’]?o?t|never|can ?['’]?not|can['’]?t|couldn['’]?t|don['’]?t|forgot|forgotten|missed|unknown|no)\b.*\b(?:names?|called)\b|\bname (?:unknown|not known|forgotten)\b/i;

/** One word of a job, in small letters: "ed." as well. */
export const isJobWord = (word: string): boolean => JOB.has(word.toLowerCase().replace(/\.$/, ''));

/** "Dev Anand", "Ed", "ed lacey": first names, which are also short for a developer, and for an editor where a full stop follows. */
const isFirstName = (word: string, index: number): boolean => index === 0 && /^(?:Dev|[Ee]d|Art)$/.test(word);

/** A word that tells of a job where it stands among these of a name. */
export const tellsJob = (word: string, index: number): boolean =>
  isJobWord(word) && !isFirstName(word, index);

/** Whether all it says is a job or a department: "practice manager", "Head of Design", "HR"; "Tom Head" is somebody. */
export const isWork = (text: string): boolean => {
  if (isFirstName(text.trim(), 0)) return false;
  const [title = '', ...named] = text.trim().split(' ');
  // "Ms Charlotte Ward" is somebody, as "Charlotte Ward" is.
  const bare = (opensName(title) && named.length > 1 ? named.join(' ') : text.trim())
    .replace(/^(?:the|an?|our|my|their|your)\s+(?=\S)/i, '')
    .toLowerCase();
  const words = bare.split(/[\s/]+/);
  const known = words.filter((word) => !LINK.test(word));
  if (words.length === 1) return isJobWord(bare) || FIELD_OF_WORK.has(bare);
  if (known.length > 0 && known.every((word) => isJobWord(word) || FIELD_OF_WORK.has(word))) return true;
  const [job = '', ...rest] =
    bare
      .split(WHERE)[0]
      ?.split(/[\s/]+/)
      .reverse() ?? [];
  const isNameOfTwo = rest.length === 1 && ALSO_FAMILY.test(job) && !WHERE.test(bare);
  return (isJobWord(job) || isJobWord(job.replace(/s$/, ''))) && !isNameOfTwo;
};

/** "Didn't catch her name", where the name would stand. */
export const isNameLost = (text: string): boolean => NAME_LOST.test(text);

/** Whether this, behind a comma, tells of the one named before it rather than of somebody else. */
const tellsOfOneBefore = (text: string): boolean => isWork(text) || isNameLost(text);

interface Named {
  readonly name: string;
  /** What was typed of their work beside it; null for nothing. */
  readonly work: string | null;
}

/** "Louise Tan - ops director", "hiring manager - Bob", "Mei-Ling Zhou, Head of Design": the name, and the work beside it. */
export const nameAndWork = (typed: string): Named => {
  const parts = typed.split(/\s+[-–—/]\s+|\s*,\s+/);
  const told = parts.findIndex((part, i) => i > 0 && !isCredential(part));
  const first = parts.slice(0, told).join(', ');
  const rest = parts.slice(told);
  if (told < 0) return { name: typed, work: null };
  if (rest.every(tellsOfOneBefore) && !isWork(first)) return { name: first, work: rest.join(', ') };
  const [only = ''] = rest;
  return rest.length === 1 && isWork(first) && !typed.includes(',') && !isWork(only)
    ? { name: only, work: first }
    : { name: typed, work: null };
};
