/** What is noted of the one a letter goes to, as it is said to them: "she spoke well", "the presentation ran over". */

/** "He needs", "she shows": a verb of a third, and as it is of "you". */
const asYours = (verb: string): string =>
  verb
    .toLowerCase()
    .replace(/^(?:is|was)(?=$|n['’]t$)/, 'were')
    .replace(/^(do|ha)(?:es|s)(?=n['’]t$)/, (_, stem: string) => (stem === 'do' ? 'do' : 'have'))
    .replace(/^has$/, 'have')
    .replace(/^(do|go)es$/, '$1')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/([^aeious])ies$/, '$1y')
    .replace(/(?<=[^s])s$/, '');

/** "and knows the numbers", behind what was said of a third. */
const FURTHER =
  /(?<=\band (?:really |clearly |always )?)(?:was|is|has|does|knows|shows|brings|asks|gives|makes|takes|seems|comes|works|speaks|explains|understands|listens|thinks|cares|keeps|needs|gets)(?=\s)/g;

/** "…, and she was honest about what she didn't know", behind what was said of a third. */
const FURTHER_THIRD =
  /\b(and|but|that|what|how|when|because|so|where|why|if|as|although|while) s?he ((?:really |clearly |always |also )?)([a-z]+(?:n['’]t)?)(?=\s|$)/gi;

/** "He talked too much", noted of the one it is written to. */
export const saidToThem = (text: string): string => {
  const isOfThird = /^(?:he|she)(?=['’\s])/i.test(text);
  const isOfTheirs = isOfThird || /^(?:his|her)\s/i.test(text);
  const said = (isOfTheirs ? withFurtherThird(text) : text)
    .replace(/^You(?=['’]|r?\s)/, 'you')
    .replace(/^(?:he|she)['’]s (?=(?:been|got|had|done|shown|made)\b)/i, 'you have ')
    .replace(/^(?:he|she)['’]s\s/i, 'you were ')
    .replace(/^(?:he|she)['’]d\s/i, "you'd ")
    .replace(
      /^(?:he|she) ((?:really |clearly |always |also )?)([a-z]+(?:n['’]t)?)(?=\s|$)/i,
      (_, adverb: string, verb: string) =>
        `you ${adverb.toLowerCase()}${/^(?:is|was|has|does|goes)$|n['’]t$|[^s]s$/i.test(verb) ? asYours(verb) : verb}`,
    )
    .replace(/^([a-z]+[^s])s(?=\s(?:his|her|their)\s)/i, 'you $1')
    .replace(/(^|\s)(?:his|her)(?=\s[a-z0-9])/gi, '$1your')
    .replace(/(\s)(?:himself|herself)\b/gi, '$1yourself')
    .replace(
      /(?<=\s(?:to|with|by|of|about|from|for|liked|loved|met|meeting|trusted|enjoyed) )(?:him|her)$/i,
      'you',
    );
  return isOfThird ? said.replace(FURTHER, asYours) : said;
};

/** "The candidate was nervous", of whom the letter speaks; not "candidate with more experience", who is another. */
const THE_CANDIDATE =
  /^(?:the |this |our )?(?:candidate|applicant|interviewee)(?=['’]s [a-z]| (?:(?:really|clearly|always|also|very) )?(?:was|is|has|had|did|does|can|could|would|should|came|seemed|showed|spoke|gave|knew|got|lack|need|[a-z]+ed|[a-z]+n['’]t)\b)/i;
/** Those who interviewed, where an agency notes what they made of it: "they wanted somebody local", "they felt you were quiet". */
const THEY_WHO_CHOSE =
  /\bthey(?:['’](?:ve|d)| have| had)? (?:wanted|(?:were|are) looking|felt|thought(?! (?:on|about|through))|preferred|chose|went (?:with|for)|liked|loved|said|offered|appointed|decided|would (?:have liked|like|prefer)|need(?:ed)? (?:some|a )(?:one|body)?)\b/i;
/** More than one they may be: "the pupils", "residents", "others". */
const SEVERAL =
  /\b(?!(?:was|is|has|does|this|his|its|always|as|us|across|perhaps|towards|besides|themselves)\b)[a-z]+(?:[^s'’]s|children|people|staff)\b|\b(?:children|people|staff)\b/i;
const OF_THEIR_OWN = /(?:^|[,;.:] ?|\b(?:and|but|how|that|when|because|so|where|why|what|as|way) )$/i;
const WARMED_TO = /\b(?:liked|loved|enjoyed|took to|warmed to|remembered|trusted) $/i;

/** "They were late", "their answers", "the candidate was nervous": of one person, to whom the letter goes, as it is said to them. */
export const oneAsYou = (noted: string): string => {
  // Where the candidate has a word of their own, "they" are others: "good with residents, they took to her".
  if (/\b(?:you|your|he|she|him|her|his)\b/i.test(noted)) return noted.replace(THE_CANDIDATE, 'he');
  const typed = noted.replace(THE_CANDIDATE, 'they');
  if (THEY_WHO_CHOSE.test(typed)) return noted;
  // "Others were stronger, they had led teams"
  const [first = ''] = typed.split(/\bthe(?:y|ir|m)\b/i);
  const isOther = /\b(?:others?|another|candidates|applicants)\b/i.test(first);
  const text =
    typed === noted || /^they['’]s /.test(typed) ? typed.replace(/^they['’]s /, 'their ') : asPlural(typed);
  if (isOther) return noted;
  let since = 0;
  return text.replace(
    /\b(they|their|them|themsel(?:f|ves))\b/gi,
    (found: string, _word: string, at: number) => {
      const word = found.toLowerCase();
      const before = text.slice(0, at);
      const isClear = !SEVERAL.test(text.slice(since, at));
      const isYou = isClear || (word === 'them' ? WARMED_TO.test(before) : OF_THEIR_OWN.test(before));
      if (!isYou) return found;
      since = at + found.length;
      return word === 'their' ? 'your' : word.startsWith('themsel') ? 'yourself' : 'you';
    },
  );
};

/** "They was nervous" of "the candidate was nervous". */
const asPlural = (text: string): string =>
  text.replace(
    /^they ((?:really |clearly |always |also |very )?)([a-z]+(?:n['’]t)?)(?=\s|$)/i,
    (_, adverb: string, verb: string) =>
      `they ${adverb}${/^(?:is|was|has|does|goes)$|n['’]t$|[^s]s$/i.test(verb) ? asYours(verb) : verb}`,
  );

/** "Dana was well prepared", "Dana's answers", noted of the one it is written to by name: "he was", "his answers". */
export const withoutTheirName = (text: string, names: readonly string[]): string => {
  const name = names.find((one) => one !== '' && text.startsWith(one));
  const rest = name === undefined ? '' : text.slice(name.length);
  if (/^['’]s [a-z]/.test(rest)) return `his${rest.slice(2)}`;
  return /^ [a-z]/.test(rest) ? `he${rest}` : text;
};

/** "- friendly - caring", a list on one line: "friendly, caring". */
export const unlisted = (text: string): string =>
  /^[-–—•*]\s/.test(text) ? text.slice(2).replace(/\s[-–—•*]\s/g, ', ') : text;

/** "Solid SQL", "Spoken English": how good it is begins small, though a name follows. */
export const judgedInSmall = (text: string): string =>
  text.replace(
    /^(?:Solid|Strong|Good|Great|Excellent|Fluent|Advanced|Spoken|Written|Basic|Weak|Poor|Limited|Better|More)(?= (?:[A-Z]{2}|[A-Z][a-z]+(?:$| (?:and |skills|knowledge|experience))))/,
    (first) => first.toLowerCase(),
  );

const withFurtherThird = (text: string): string =>
  text.replace(
    FURTHER_THIRD,
    (_, joint: string, adverb: string, verb: string) => `${joint} you ${adverb}${asYours(verb)}`,
  );

const OF_OTHERS =
  /^(?:the |an?)?(?:other|another|stronger|others?|successful|chosen)(?: \S+)? (?:had|have|was|were|brought|offered|knew|showed)\s/i;

/** A sentence about the one it is written to, about what is theirs, or about others: "you were late", "another candidate had more". */
export const isOfThem = (text: string): boolean =>
  /^you(?:['’][a-z]+)?\s/.test(text) || OF_OTHERS.test(text) || subjectOf(text) !== null;

/** Verbs that say something of what stands before them. */
const SAYS_SOMETHING: ReadonlySet<string> = new Set(
  'is are was were has have had does do did can could would should cannot lacked lacks needed needs wanted preferred went felt seemed came took got chose decided required meant scored ran missed fell dropped brought showed stood shone rang impressed liked loved enjoyed contained'.split(
    ' ',
  ),
);
/** What follows belongs to the thing named before, and says nothing of it: "the way you spoke", "the skills needed for it". */
const LEADS_ON =
  /^(?:that|which|who|whose|how|why|what|when|where|whether|if|because|you|we|they|i|he|she)$/i;
const LONGEST_SUBJECT = 9;
/** "Your answers on why this firm were a bit generic": a question inside the thing, and what is said of it behind. */
const ABOUT_A_QUESTION =
  /^((?:your|the) \S+ (?:on|about|to|of|around) (?:why|how|what|who|which)\b(?: (?!you\b|we\b|they\b)\S+){1,6}) (?:was|were|is|are) (?:a |an |too |very |not |rather |quite |so )/i;

/** "Was", "didn't" */
const saysSomething = (word: string): boolean =>
  SAYS_SOMETHING.has(
    word
      .toLowerCase()
      .replace(/(?<=ca)n['’]t$/, 'n')
      .replace(/n['’]t$/, ''),
  );

/** "The children responded really well", "residents warmed to you" */
const hasDone = (verb: string, next = '', after = ''): boolean =>
  /^[a-z]{3,}ed$/.test(verb) && (/^(?:really|very|so|you)$/.test(next) || (next === 'to' && after === 'you'));

/** What a clause is about: "audio typing test" of "audio typing test was below the mark"; null where the text is no clause. */
export const subjectOf = (text: string): string | null => {
  const words = text.split(' ');
  if (saysSomething(words[0] ?? '')) return null;
  const aboutOne = ABOUT_A_QUESTION.exec(text)?.[1];
  if (aboutOne !== undefined) return aboutOne;
  for (const [at, word] of words.slice(0, LONGEST_SUBJECT).entries()) {
    // "The code you wrote was clean": what it is follows on whose it is.
    if (/^you$/i.test(word) && at > 0 && /^(?:was|were|is|are)$/.test(words[at + 2] ?? '') && words[at + 3])
      return words.slice(0, at + 2).join(' ');
    if (LEADS_ON.test(word) || (at > 0 && /[,;:]$/.test(words[at - 1] ?? ''))) return null;
    if (at > 0 && hasDone(word, words[at + 1], words[at + 2])) return words.slice(0, at).join(' ');
    if (at === 0 || words[at - 1] === 'to' || !saysSomething(word)) continue;
    const next = words[at + 1];
    const isJoined = /^(?:and|or|but)$/i.test(words[at - 1] ?? '');
    return next === undefined || isJoined || /^(?:for|by)$/i.test(next) ? null : words.slice(0, at).join(' ');
  }
  return null;
};

const DETERMINED =
  /^(?:the|an?|your|our|their|his|her|this|that|these|those|another|others?|some|any|no|nobody|nothing|someone|somebody|everyone|everybody|everything|it|there|both|all|most|many|several|two|three|more|less|fewer|better|nerves|\d+)\b/i;
/** Things of the employer's own: "role was filled internally". */
const OURS =
  /^(?:the |our )?(role|position|post|job|vacancy|budget|funding|headcount|board|panel|director|manager|owner|client|team|competition|standard|field|committee|head|hours|project)\b/i;

/** True for a clause about the employer's side: "the board wanted someone else". */
export const isOfOurs = (text: string): boolean => OURS.test(text) && subjectOf(text) !== null;

/** A clause with whose thing it is about: "typing speed was low" is your typing speed was low, "tests were missing" stays. */
export const withOwner = (clause: string): string => {
  if (OURS.test(clause))
    return clause.replace(OURS, (subject) => (/^(?:the|our) /i.test(subject) ? subject : `the ${subject}`));
  if (/^(?:pass mark|cut-off|threshold)\b/i.test(clause)) return `the ${clause}`;
  const subject = subjectOf(clause) ?? '';
  const isSeveral =
    /[^s]s$/.test(subject) && !/ and |\b(?:skills|expectations|requirements|explanations)$/.test(subject);
  return DETERMINED.test(clause) || isSeveral ? clause : `your ${clause}`;
};
