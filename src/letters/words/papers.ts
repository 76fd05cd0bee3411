/** Papers that go to and fro: which they want back, which they send themselves, and whether a day is for those or for the answer. */

import { sayList } from '../../domain/wording.ts';
import { oneLine, sentencesIn } from './clean.ts';
import { formAsked, papersAsked, thingsToBring } from './papers-asked.ts';
import { isToRing } from './rings.ts';

const WANTED =
  /\b(?:sign(?![- ]?on\b|[- ]?up\b)|e-?sign|(?<!\bby )return|complete|fill (?:in|out|it|this|these)|upload|submit|provide|bring|send (?:us|me|back|over|in|your|a|an|the|two|three|\d|copies|proof)|forward (?:us|me|your)|get (?:it|them|these) back|need (?:a copy|copies|proof|your (?:passport|id|certificates?|licen[cs]e|bank))|photo of|scan of|copy of|right to work|let (?:me|us) have (?:the names?|names|details of|an? copy|copies|two|your (?:passport|id|bank|referees?|references?)))\b|\b(?:need|have|got|asked(?: me)?|wants?(?: me)?|told me) to (?:send|e-?mail|forward)\b/i;

const CONTRACT =
  '(contract|offer letter|letter|agreement|paperwork|papers|documents?|docs|forms?|pack|(?:written|formal) (?:offer|one))';
/** "HR will email your contract", "I'm sending the paperwork over". */
const THEY_SEND = new RegExp(
  `(?<!\\byou)(?:['’](?:ll|m|re)|\\b(?:will|shall|going to|am|are|is)) (?:\\w+ ){0,2}?(?:send|e-?mail|forward|post|share|issue|draw up|prepare|get|put|be in (?:touch|contact)|contact|get in (?:touch|contact)|reach out)(?:t?ing)?\\b[^;]{0,40}?\\b${CONTRACT}\\b`,
  'i',
);
/** "Our HR team will be in contact to start the onboarding": who sees to the papers, with none named. */
const TEAM_WRITES =
  /\b(hr|human resources|people team|onboarding team|recruitment team|payroll)\b[^.;!?]{0,24}?(?:\b(?:will|shall|going to)\b|['’]ll\b)[^.;!?]{0,24}?\b(?:in (?:touch|contact)|contact (?:me|you)|reach out|write to (?:me|you)|(?:call|ring|e-?mail) (?:me|you))\b/i;
/** "Formal letter to follow", "your contract is in the post". */
const ON_ITS_WAY = new RegExp(
  `\\b${CONTRACT}\\b[^;]{0,30}\\b(?:to follow|(?:will|should|['’]ll) (?:follow|come|arrive|land|be (?:sent|e-?mailed|with you|issued|posted|in touch))|follows|on (?:its|their|the) way|in the post|in due course)\\b`,
  'i',
);
/** "Pop in on Thursday to sign the contract". */
const SIGNED_THERE =
  /\b(?:come|pop|drop|call|stop|swing|nip)(?: (?:in|by|over|along|round|down|into \w+))\b[^.!?;]{0,40}\b(?:to|and) (?:sign|do|fill in|complete|sort(?: out)?|go through)\b/i;
/** "Log in to the portal to accept", "click the link below to accept". */
const ON_A_PAGE =
  /\b(?:portal|link|docusign|website|web ?site|online|log ?in|click|account|workday|button)\b[^.!?]{0,40}\baccept|\baccept[^.!?]{0,40}\b(?:portal|link|docusign|website|web ?site|online|workday|button)\b/i;

const SIGN_IT = /\b(?:e-?)?sign(?:ed)?\b/i;
const IS_CONTRACT = new RegExp(`\\b${CONTRACT}\\b`, 'i');

/** A message clause by clause: what they send may stand beside what they want. */
const clausesOf = (said: string): string[] =>
  said.split(
    /\n+|[;!?]\s*|\.(?=\s|$)|,? (?:and|but|then) (?=(?:please|can|could|would) )|, (?=(?:please|can|could) )/i,
  );

const theySend = (clause: string): string | undefined =>
  (THEY_SEND.exec(clause) ?? ON_ITS_WAY.exec(clause))?.[1]?.toLowerCase();

/** A contract that is attached is to be signed; details that are ask for nothing. */
const comesToBeSigned = (clause: string): boolean => /\battached\b/i.test(clause) && IS_CONTRACT.test(clause);

/** "Send", "sign", "fill in": what is done with papers before one comes. */
const DONE_BEFORE =
  /\b(?:(?:e-?)?sign|return|complete|fill|upload|submit|provide|send|e-?mail|forward|post|let (?:me|us) have)\b/i;

/** "Bring your licence and two forms of ID": brought along, and not sent. */
const isBrought = (clause: string): boolean => !DONE_BEFORE.test(clause) && thingsToBring(clause) !== null;

/** What they ask to have back, without what they send themselves. */
const wantedOf = (said: string): string =>
  clausesOf(said)
    .filter(
      (clause) =>
        theySend(clause) === undefined &&
        !isBrought(clause) &&
        (WANTED.test(clause) || comesToBeSigned(clause)),
    )
    .map(oneLine)
    .join('. ');

/** True where papers are to come back, and not only on their way: "please sign the attached", but not "formal letter to follow". */
export const wantsPapers = (said: string): boolean => wantedOf(said) !== '';

/** The papers they say they send, or empty: "the contract" of "HR will email your contract". */
export const papersComing = (said: string): string => {
  const thing = clausesOf(said).map(theySend).find(Boolean);
  if (thing === undefined) {
    const team = TEAM_WRITES.exec(oneLine(said))?.[1]?.toLowerCase() ?? '';
    return team === '' ? '' : `word from ${/^h/.test(team) ? 'HR' : `your ${team}`}`;
  }
  return /^(?:contract|offer letter|letter|agreement|(?:written|formal) (?:offer|one))$/.test(thing)
    ? `the ${thing.replace(/one$/, 'offer')}`
    : 'the paperwork';
};

/** True where one is to come in and sign: the day they name is for that, and none to decide by. */
export const isSignedThere = (said: string): boolean => SIGNED_THERE.test(oneLine(said));

/** True where one accepts on a page of theirs, besides what one writes, and sends nothing back. */
export const isAcceptedOnline = (said: string): boolean =>
  ON_A_PAGE.test(oneLine(said)) && !clausesOf(said).some((clause) => WANTED.test(clause));

/** "Return it with a copy of your passport": the copy comes back, too. */
const BACK_WITH =
  /\b(return|send|bring) (?:it|them|this|these|both)(?: back)?(?: to (?:us|me))?,? (?:along |together )?with /gi;
const SIGNED_ONLINE =
  /\b(?:docusign|adobe sign|hellosign|pandadoc|e-?sign|electronic(?:ally)? sign|sign(?:ed)? (?:it )?(?:electronically|online|digitally))/i;

const isOther = (thing: string): boolean => !IS_CONTRACT.test(thing);

/** A form that comes in one breath with the contract: "the offer letter and a new starter form". */
const FORM_BESIDE =
  /\b(?:and|with|plus|&),? (?:an?|the|our|your|some) ((?:(?!(?:sign|return|complete|fill|send|please)\b)[\w-]+ ){1,3}(?:form|questionnaire|declaration|checklist))\b/i;

/** The form that came with the contract and goes back with it; null where none did, or they ask for it in so many words. */
const formBeside = (said: string, wanted: string): string | null => {
  const found = sentencesIn(said)
    .filter((sentence) => /\b(?:attach(?:ed|ing)?|enclosed?)\b/i.test(sentence) && IS_CONTRACT.test(sentence))
    .map((sentence) => FORM_BESIDE.exec(sentence)?.[1])
    .find((form) => form !== undefined);
  return found === undefined || formAsked(wanted) !== null ? null : `the ${found}`;
};

/** What one does with what they want back: "sign the contract and send it back", "send you my passport". */
export const papersTask = (said: string): string => {
  const wanted = (wantedOf(said) || oneLine(said)).replace(BACK_WITH, '$1 ');
  const asked = papersAsked(wanted, isOther);
  const isSigned = SIGN_IT.test(wanted);
  const contract =
    isSigned || /\battached\b/i.test(wanted)
      ? IS_CONTRACT.exec(oneLine(said))?.[1]?.toLowerCase().replace('docs', 'documents')
      : undefined;
  if (contract !== undefined) {
    if (isSigned && asked === null && SIGNED_ONLINE.test(oneLine(said))) return `sign the ${contract} online`;
    const back = /(?:s|work)$/.test(contract) && contract !== 'paperwork' ? 'them' : 'it';
    const deed = isSigned || !/^forms?$/.test(contract) ? 'sign' : 'fill in';
    const others = [formBeside(said, wanted), asked].filter((thing) => thing !== null);
    const besides = others.length === 0 ? '' : ` with ${sayList(others)}`;
    return `${deed} the ${contract} and send ${back} back${besides}`;
  }
  const form = formAsked(wanted);
  if (form !== null && asked === null) return `complete ${form} and send it back`;
  return asked === null || form !== null ? 'send you everything you asked for' : `send you ${asked}`;
};

/** True of a note of one's own on what is to be sent: "need to send passport and p45". */
export const notesPapers = (said: string): boolean =>
  /\b(?:need|have|got|asked(?: me)?|wants?(?: me)?|told me) to (?:send|e-?mail|forward)\b/i.test(said) &&
  papersAsked(said) !== null;

/** True where the contract came with their words: "formal letter is attached". */
export const bringsContract = (said: string): boolean =>
  clausesOf(said).some(
    (clause) => /\b(?:attach(?:ed|ing)|enclosed)\b/i.test(clause) && IS_CONTRACT.test(clause),
  );

/** Done with what is attached, or instead of it. */
const TO_BE_DONE =
  /\b(?:sign|return|complete|fill|send|provide|upload|submit|bring|print)\b(?! ?(?:on|up)\b)|\?/i;

const BESIDES_IT =
  /\b(?:cop(?:y|ies) of|passport|ids?|proof|forms?|references?|referees?|bank|certificates?|p45|checks?)\b/i;

/** True for what only says that papers are attached, and for a signature that is the answer itself: "please sign by 1 April". */
export const isSignedAsAnswer = (sentence: string): boolean =>
  TO_BE_DONE.test(sentence)
    ? SIGN_IT.test(sentence) && !BESIDES_IT.test(sentence)
    : /\b(?:attach(?:ed|ing)|enclosed)\b/i.test(sentence);

/** True for an answer that hands over papers, says when they come, or names referees: "I attach my certificates". */
export const handsOver = (answer: string): boolean =>
  /\b(?:attach(?:ed)?|enclosed?|signed|(?:have|['’]ve|['’]ll|will|can|I) (?:just |also |then )?(?:send|sent|e-?mail(?:ed)?|upload(?:ed)?|forward(?:ed)?|post(?:ed)?|bring)|here (?:is|are))\b|\bmy refer(?:ees?|ences?) (?:is|are)\b/i.test(
    answer,
  );

/** "My DBS number is 001234567890": no number to reach anybody by. */
const NUMBER_OF_PAPERS =
  /\b(?:dbs|ni|national insurance|registration|pin|nmc|gmc|gdc|passport|licen[cs]e|account|share code)\b[^.;\d]{0,30}\d[\d ]{6,}/i;

/** True for an answer that gives referees, by an address or number of theirs, or by name: "Anne Keller and Rob Singh are happy to hear from you". */
export const namesReferees = (answer: string): boolean =>
  /\S@\S|\d[\d ()-]{6,}\d/.test(answer.replace(NUMBER_OF_PAPERS, '')) ||
  /^(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?\p{Lu}\p{L}{1,30} \p{Lu}[\p{L}'’-]{1,30}\b[^.]{0,120}\b(?:happy|glad|pleased|willing|know|expects?|are|will) (?:to\b|be\b|you\b|that\b|your\b)/u.test(
    answer,
  );

const AN_ANSWER =
  /\b(?:answers?|decision|decide|respond|response|reply|let (?:me|us) know|hear (?:back )?from you|accept(?:ance)?|confirm(?:ation)?|yes or (?:a )?no|tell (?:me|us)|get back to (?:me|us)|make up your mind|valid|open|stands|expires?)\b/i;

const THINGS_BROUGHT = /\b(?:bring|take|drop|pop|hand) (?:in |off |over )?(?:with )?(?:my|your|the)\b/i;

/** True where the day they name is for things one brings, and none to decide by: "I need to take in my ID this week". */
export const isForThings = (said: string, phrase: string): boolean =>
  phrase !== '' &&
  said
    .split(/(?<=[.!?,;])\s/)
    .some((part) => part.includes(oneLine(phrase)) && THINGS_BROUGHT.test(part) && !AN_ANSWER.test(part));

/** "To talk about start dates" */
const TO_TALK =
  /\b(?:to|and|so (?:that )?we can|for a) (?:\w+ )?(?:talk|chat|discuss|speak|go (?:over|through)|run (?:over|through)|sort out|arrange|work out|have a (?:talk|chat))\b/i;

/** True where the day they name is one to ring them on, and none to decide by: "please ring me on Monday to talk about hours". */
export const isForRinging = (said: string, phrase: string): boolean =>
  phrase !== '' &&
  sentencesIn(said).some(
    (sentence) =>
      sentence.includes(oneLine(phrase)) &&
      isToRing(sentence) &&
      !AN_ANSWER.test(sentence) &&
      (TO_TALK.test(sentence) ||
        // Who is called back need not have decided.
        /\b(?:ring|call|phone)(?: (?:me|us))? back\b/i.test(sentence) ||
        !/\b(?:by|before|until|latest)\b/i.test(sentence)),
  );

const THEY_TELL =
  /(?<!\byou )(?<!\byou)(?:\b(?:will|would|shall|going to|should)|['’](?:ll|d)) (?:\w+ ){0,2}?(?:let (?:me|us|you) know|get back|come back to|be in touch|tell (?:me|you)|(?:ring|call|phone|e-?mail|contact) (?:me|you)|decide)\b|\b(?:i|you)(?: will| should| would|['’](?:ll|d)) hear\b|^\s*(?:(?:a|the|their|final) )*(?:decision|news|answer|word)\b/i;

/** True where the day beside papers is that of their news: "send me your CV and we'll let you know by Friday". */
export const isForNews = (said: string, phrase: string): boolean => {
  const line = oneLine(said);
  const before = phrase === '' ? '' : line.slice(0, Math.max(line.indexOf(oneLine(phrase)), 0));
  return THEY_TELL.test(before.split(/[.!?;:,]| (?:and|then) /).at(-1) ?? '');
};

/** True where the day they name is the one for the answer: "we need an answer by Friday". */
export const isForAnswer = (said: string, phrase: string): boolean =>
  phrase !== '' &&
  sentencesIn(said).some(
    (sentence) => sentence.includes(oneLine(phrase)) && AN_ANSWER.test(sentence) && !WANTED.test(sentence),
  );

/** True where they speak of references, and not "for your reference": "still waiting on one reference". */
export const speaksOfReferences = (said: string): boolean =>
  /(?<!\b(?:for|with|in|your|our) (?:\w{1,12} )?)\breference\b(?! (?:number|no\b|code|is made|to\b))|\b(?:references|referees?|refs?)\b/i.test(
    oneLine(said),
  );
