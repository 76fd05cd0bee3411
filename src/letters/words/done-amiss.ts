/** What somebody did as it is noted of them, "talking too much", "being late": a fault, and nothing that would have helped. */

/** What is noted as something done, as one does it and as one did: what names a fault is told, "you talked too much". */
const DONE: ReadonlyMap<string, readonly [deed: string, did: string]> = new Map(
  [
    ['being', 'be', 'were'],
    ['having', 'have', 'had'],
    ['giving', 'give', 'gave'],
    ['making', 'make', 'made'],
    ['speaking', 'speak', 'spoke'],
    ['talking', 'talk', 'talked'],
    ['asking', 'ask', 'asked'],
    ['showing', 'show', 'showed'],
    ['explaining', 'explain', 'explained'],
    ['using', 'use', 'used'],
    ['bringing', 'bring', 'brought'],
    ['answering', 'answer', 'answered'],
    ['looking', 'look', 'looked'],
    ['doing', 'do', 'did'],
    ['getting', 'get', 'got'],
    ['taking', 'take', 'took'],
    ['reading', 'read', 'read'],
    ['thinking', 'think', 'thought'],
    ['working', 'work', 'worked'],
    ['preparing', 'prepare', 'prepared'],
    ['researching', 'research', 'researched'],
    ['listening', 'listen', 'listened'],
    ['smiling', 'smile', 'smiled'],
    ['focusing', 'focus', 'focused'],
    ['knowing', 'know', 'knew'],
    ['mentioning', 'mention', 'mentioned'],
    ['arriving', 'arrive', 'arrived'],
    ['coming', 'come', 'came'],
    ['turning', 'turn', 'turned'],
    ['going', 'go', 'went'],
    ['sounding', 'sound', 'sounded'],
    ['seeming', 'seem', 'seemed'],
    ['relying', 'rely', 'relied'],
    ['rushing', 'rush', 'rushed'],
    ['forgetting', 'forget', 'forgot'],
    ['ignoring', 'ignore', 'ignored'],
    ['interrupting', 'interrupt', 'interrupted'],
    ['rambling', 'ramble', 'rambled'],
    ['waffling', 'waffle', 'waffled'],
    ['mumbling', 'mumble', 'mumbled'],
    ['hesitating', 'hesitate', 'hesitated'],
    ['fidgeting', 'fidget', 'fidgeted'],
  ].map(([doing = '', deed = '', did = '']) => [doing, [deed, did]] as const),
);

/** Nobody is praised for these. */
const ALWAYS_AMISS =
  /^(?:rushing|forgetting|ignoring|interrupting|rambling|waffling|mumbling|hesitating|fidgeting)$/i;
/** "More", "clearer": it would have been better so. */
const BETTER_SO =
  /\b(?:more|better|less|fewer|shorter|longer|clearer|slower|louder|deeper|stronger|closer|simpler|calmer|earlier|quicker|faster|sooner|firmer)\b/i;
const TOO = /\btoo (?!(?:about|on|in|with|at)\b)[a-z]+/i;
const AMISS =
  /\b(?:late|nervous|vague|quiet|shy|rude|arrogant|abrupt|negative|defensive|dismissive|aggressive|careless|hesitant|distracted|bored|disengaged|uninterested|unprepared|unsure|unclear|disorgani[sz]ed|over-?confident|flustered|inexperienced|(?<!\ba )few|(?<!\ba )little|no|not|nothing|never|wrong|mistakes?|errors?|jargon|short|long|one-word|generic|off (?:topic|track|the point)|over (?!the phone|zoom|teams|time)|(?:from|on) (?:(?:your|the|my|a) )?(?:notes|slides|script|screen)|at (?:(?:your|the|my) )?(?:phone|watch|notes|clock))\b/i;
/** "Being late was the problem": a sentence already. */
const HAS_A_VERB = /\b(?:is|are|was|were|would|could|might|made|meant|let)\b/i;

/** Of these nobody can tell whether there was too much of it or too little: "talking about your last job". */
const EITHER_WAY = /^(?:being|having|speaking|talking|looking|making|getting|taking|reading|using|doing)$/i;
/** What is welcome of them: "being specific", "making eye contact". */
const WELCOME =
  /\b(?:examples?|questions|eye contact|notes|research|homework|specific|concise|clear|prepared|confident|assertive|on time|structured?|star|evidence|details?|figures|numbers|ready|honest|open|calm|relaxed|enthusiastic|energy|interest|engaged|patient|proactive|organi[sz]ed|precise|thorough|experience|practice|(?:us|me) through|time to|up|the (?:brief|question|questions|job description|advert|website|room|pupils?|patients?|customers?|client))\b/i;

/** True for something done that may be meant either way: it is named, and neither advised nor blamed. */
export const isDoneEitherWay = (noted: string): boolean => {
  const [, doing = '', rest = ''] = /^([a-z]+ing)((?: [^.;]*)?)$/i.exec(noted) ?? [];
  return EITHER_WAY.test(doing) && !BETTER_SO.test(rest) && !WELCOME.test(rest) && !HAS_A_VERB.test(rest);
};

/** A fault that is noted as something done, told to them: "you talked too much", "you did not ask questions"; null for any other words. */
export const asDoneAmiss = (noted: string): string | null => {
  const [, not, doing = '', rest = ''] = /^(not )?([a-z]+ing)((?: [^.;]*)?)$/i.exec(noted) ?? [];
  const [deed, did] = DONE.get(doing.toLowerCase()) ?? [];
  if (deed === undefined || HAS_A_VERB.test(rest)) return atOnce(noted);
  if (not !== undefined) return deed === 'be' ? `you were not${rest}` : `you did not ${deed}${rest}`;
  const isAmiss = TOO.test(rest) || ALWAYS_AMISS.test(doing) || (AMISS.test(rest) && !BETTER_SO.test(rest));
  return isAmiss ? `you ${did}${rest}` : null;
};

/** "Talk too much": advice to nobody. */
const atOnce = (noted: string): string | null => {
  const [first = '', ...rest] = noted.split(' ');
  const [, did] = [...DONE.values()].find(([deed]) => deed === first.toLowerCase()) ?? [];
  return did !== undefined &&
    /^too (?:much|many|fast|quickly|long|quietly|loudly|slowly|little|few)\b/i.test(rest.join(' '))
    ? `you ${did} ${rest.join(' ')}`
    : null;
};
