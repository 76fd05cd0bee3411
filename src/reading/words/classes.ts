/** Families of words that mean much the same for a reading, so that one seen in place of another still counts. */

const FAMILIES: Readonly<Record<string, string>> = {
  them: 'we i they he she hr us team manager panel committee board jury recruiter director boss founder department company client partners trustees ceo cto cfo management recruitment colleagues colleague guy people someone somebody lead recruiters managers employer university school agency owner chair',
  you: 'you your yours candidate applicant candidates applicants everyone everybody finalists',
  me: 'me my mine',
  not: 'not no never unable nobody nothing without none nor neither hardly nope',
  will: 'will shall would should going plan plans hope hopes aim aims intend expect promise promised want wants must can could may might',
  answer:
    'answer call ring phone email mail text ping message dm contact notify inform update advise tell write reply respond revert announce communicate shout calls rings writes emails texts tells informs contacted notified informed told called phoned emailed answered rung touch reach',
  hear: 'hear hearing know learn heard',
  news: 'decision decisions result results outcome outcomes news word feedback response verdict answer answers conclusion choice selection',
  decide:
    'decide decides deciding choose choosing pick picking conclude finalise finalize finalising determine settle vote deliberate sign approve approval',
  chosen:
    'selected chosen shortlisted successful accepted picked retained approved appointed hired recommended preferred voted hire hired appoint select selecting shortlist',
  others: 'other others another else different internal someone somebody rival',
  refuse:
    'reject rejected rejection declined decline unsuccessful refused refusal turned passed regret regretfully regrettably disappointing disappointed negative dinged binned',
  sorry: 'unfortunately sadly sorry afraid regrettably alas apologies apologise gutted',
  closed: 'filled closed cancelled canceled withdrawn scrapped dropped axed gone removed eliminated archived',
  hold: 'hold paused pause frozen freeze suspended halted stopped shelved ice restructuring reorganisation reorganization merger takeover budget funding headcount strike stop',
  match:
    'match fit suited suitable aligned align qualified meet requirements criteria needs profile experience skills qualifications',
  goon: 'move moving proceed proceeding progress progressing advance continue forward further ahead pursue next',
  post: 'position role post vacancy job opening requisition opportunity spot seat place internship',
  step: 'interview interviews screen screening onsite assessment test exercise challenge assignment case task presentation trial round stage final panel centre quiz homework',
  papers:
    'references referees form forms documents document contract consent passport id certificates diploma transcripts portfolio cv payslips licence license details questionnaire availability sample permit proof',
  meet: 'meet meeting see visit come talk speak chat conversation call zoom coffee lunch join attend invite invited invitation invites',
  give: 'send submit complete fill return provide upload share bring book schedule confirm sign choose record prepare finish answer hand forward complete',
  ask: 'please kindly need needs required require asked ask asks request requested requires',
  free: 'available free availability slot slots time times suit suits works convenient calendar',
  offer: 'offer offers offering offered salary package compensation contract employment',
  joy: 'congratulations congrats delighted pleased thrilled excited happy glad pleasure honoured welcome great good',
  start: 'start starting starts join joining begin',
  review:
    'review reviewing reviewed consider considered considering consideration evaluate evaluating assess assessed process processed processing compare comparing read reading screened look looking examined evaluated discuss discussing',
  wait: 'wait waiting patience patient bear delay delayed delays slipped postponed slow longer while ages hang behind late',
  soon: 'soon shortly eventually sometime later course asap',
  away: 'leave holiday vacation office away abroad travelling traveling annual',
  receipt: 'received receipt submitted confirm acknowledge confirmation registered uploaded',
  thanks: 'thank thanks appreciate grateful cheers',
  bye: 'wish luck best wishes success future endeavours endeavors career search',
  if: 'if should whether unless provided once',
  said: 'said says told promised mentioned goes reckons',
  again: 'again back second another',
};

const CLASS_OF = new Map<string, string>();
for (const [name, words] of Object.entries(FAMILIES))
  for (const word of words.split(' ')) if (!CLASS_OF.has(word)) CLASS_OF.set(word, name);

/** The family of a canonical word; null where it has none. */
export const familyOf = (word: string): string | null =>
  word.startsWith('@') ? 'date' : (CLASS_OF.get(word) ?? null);
