/** Facts as phrases that fit into a sentence: "our conversation about ‹topics›", "the ‹role› role", "the ‹meeting›". */

import { isAscii } from '../../domain/plain-letters.ts';
import { lower, sayList } from '../../domain/wording.ts';
import { isAwkward, withoutAsides } from './asides.ts';
import { withoutOpeningCapital, withoutShouting } from './capitals.ts';
import { clip, oneLine } from './clean.ts';
import { isCommonWord } from './common.ts';
import { asStated, asThingDone, asTrouble } from './deeds.ts';
import { withNames } from './proper.ts';
import { asIndirect, isDirectQuestion } from './questions.ts';
import { spelledOut } from './spelling.ts';
import { isTitle } from './titles.ts';
import { asToldBack, subjectTold, withoutCalling } from './troubles.ts';

const LONGEST_TOPIC = 110;
const MOST_TOPICS = 3;
/** All topics together: more would be the letter. */
const TOPICS_TOGETHER = 200;

const ABBREVIATION =
  /(?:^|[\s(])(?:[A-Z]|Inc|Ltd|Co|Corp|Bros|Dr|Mr|Mrs|Ms|Prof|St|No|vs|etc|approx|e\.g|i\.e|[A-Z]\.[A-Z])\.$/i;

/** What the candidate noted of them ("their rota", "how they deploy") is said to them as "your", "you". */
const toThem = (phrase: string): string =>
  phrase
    .replace(/^(?:their|his|her|ur)(?=\s)/, 'your')
    .replace(
      /^(how(?: \w+)?|why|what|which \w+|what \w+|where|when|whether|the fact that) they(?=\s|['’])/,
      '$1 you',
    )
    .replace(
      /^(how|why|what|where|when|whether) s?he (\S+)/,
      (_, word: string, verb: string) => `${word} you ${secondPerson(verb)}`,
    )
    .replace(
      /(\s(?:and|or) |, )(how|why|what|where|when|whether) s?he (\S+)/,
      (_, joint: string, word: string, verb: string) => `${joint}${word} you ${secondPerson(verb)}`,
    )
    .replace(/^(how(?: \w+)?|why|what|where|when|the fact that) (?:their|his|her)(?=\s)/, '$1 your')
    .replace(DONE_TO_THEIRS, '$1 your')
    .replace(THEIRS_OF_MINE, (found, before: string) => (OF_PEOPLE.test(before) ? found : `${before} your`))
    .replace(FURTHER_OF_THEIRS, (found, before: string, joint: string) =>
      OF_PEOPLE.test(before) ? found : `${before}${joint}your`,
    )
    .replace(OF_ONE_THING, (found, before: string) =>
      OF_PEOPLE.test(before) || /\b(?:child|adult|learner|individual|caller)\b/i.test(before)
        ? found
        : `${before} your`,
    )
    .replace(THEIRS_BEHIND_A_THING, (found, before: string) =>
      OF_PEOPLE.test(before) || namesMany(before) ? found : `${before} your`,
    )
    .replace(FURTHER_THEY, (found, before: string, joint: string) =>
      OF_PEOPLE.test(before) || namesMany(before) ? found : `${before}${joint} you`,
    )
    .replace(THEY_BEHIND_A_THING, (found, before: string, thing: string) =>
      namesMany(before) && !/\byour?\b/.test(before) ? found : `${before}${thing} you`,
    );

/** "My ideas for their website", "how I would run their kitchen". */
const THEIRS_OF_MINE =
  /^(my (?:\S+ ){0,4}?(?:for|of|on|about|with|in|from|at|to)|how (?:I|we) [^,]*?) their(?=\s)/;

/** "Moving their design system", "rolling out their new till": nobody else stands before it. */
const DONE_TO_THEIRS =
  /^([a-z]{2,}ing(?: (?:up|out|in|into|down|off|over|on|back|to|from|with|for|about))?) their(?=\s)/;

/** "Night shifts and their new triage system", but "the children and their parents". */
const FURTHER_OF_THEIRS = /^(.*\S)((?:,| and|, and) )their(?=\s)/;
const OF_PEOPLE =
  /\b(?:patients?|residents?|children|kids|pupils?|students?|staff|customers?|clients?|guests?|parents?|users?|people|famil(?:y|ies)|nurses?|teachers?|members?|carers?|drivers?|engineers?|developers?|tenants?|teams?|stores?|shops?|sites?|animals?|dogs?|cats?|horses?|who|they)\b[^,]*$/i;

/** "The merger with their sister company", but "helping a museum with their archive". */
const OF_ONE_THING =
  /^((?![a-z]+ing\s(?!(?:company|group|team|agreement|deal|partnership)\b)\S)(?:(?!(?:and|or|with|of|for|from|to|in|at|on)\b)[\w'-]+ ){1,4}(?:with|for|from|to|in|at|on)) their(?=\s)/;

/** "The caseload their nurses carry". */
const THEIRS_BEHIND_A_THING =
  /^((?:the|an?) (?:(?!(?:and|or|that|which|who)\b)[\w'-]+ ){0,2}(?!(?:and|or|of|with|for|from|to|in|at|on|by|about|into|over|between|behind|around|through|during|before|after|since|while|as|is|are|was|were)\b)[a-z][\w-]+) their(?= [a-z]+ [a-z]+)/;

/** "Outdoor play and how they involve parents", but "the new tools and how they work". */
const FURTHER_THEY =
  /^([^?]*\S)((?:,| and|, and) (?:how(?: \w+)?|why|what|where|when|whether)) they(?=\s|['’])/;
/** "The new pricing tool they are building", but "the children and the problems they have". */
const THEY_BEHIND_A_THING =
  /^((?:\S+ ){0,12}?)((?!(?:and|or|but|how|why|what|when|where|who|whether|if|because|as|than|while|so|until|before|after|once)\b)[a-z]\S*[a-z]) they(?=\s\S|['’])/;
/** Words in -s that name one thing. */
const ONE_IN_S =
  /^(?:sales|operations|news|maths|series|comms|accounts|(?:log|phon|eth|econom|phys|graph|robot|genet|stat|statist|polit|athlet|electron|ceram|analyt|mathemat)(?:ist)?ics|\S*(?:ss|us|is))$/i;
const MANY_PEOPLE =
  /^(?:staff|children|people|men|women|everyone|who|they|person|someone|somebody|anyone|anybody|everybody|predecessor)$/i;
/** Whether "they" may stand for what is named here: "the new tools", "the children". */
const namesMany = (text: string): boolean =>
  text
    .split(/[\s,]+/)
    .some((word) => MANY_PEOPLE.test(word) || (/[a-z]s$/i.test(word) && !ONE_IN_S.test(word)));

const SECOND_PERSON: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
]);

/** "runs", said to the one who does: "run". Past tenses and modal verbs are the same for both. */
const secondPerson = (verb: string): string =>
  SECOND_PERSON.get(verb) ??
  verb
    .replace(/^(.+[^aeiou])ies$/, '$1y')
    .replace(/(ss|sh|ch|x|zz|o)es$/, '$1')
    .replace(/([^su])s$/, '$1');

/** Without the marks a sentence ends on; an abbreviation keeps its full stop. */
export const withoutFullStop = (text: string): string => {
  let bare = text;
  while (/[.;:,!?…]$/.test(bare) && !ABBREVIATION.test(bare)) bare = bare.slice(0, -1).trimEnd();
  return bare;
};

/** List marks and stray punctuation before a note; ".NET" keeps its full stop. Nothing but marks is nothing. */
export const withoutMarks = (text: string): string => {
  const bare = text.replace(/^(?:[,;:!?…*•\s]|[-–—.]+(?=\s))+/, '');
  const says =
    /[A-Za-z\d]/.test(bare) || (!isAscii(bare) && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(bare));
  return says ? bare : '';
};

/** The first sentence of a note of several; abbreviations and names with a full stop inside do not end one. */
const firstSentence = (text: string): string => {
  if (!/[.!?]\s/.test(text)) return text;
  for (const found of text.matchAll(/[.!?](?=\s+\p{Lu})/gu)) {
    const head = text.slice(0, found.index + 1);
    if (!ABBREVIATION.test(head) && head.includes(' ')) return head;
  }
  return text;
};

/** One of these begins what {@link withoutOpening} takes off: the pattern takes longer to make than all the rest, and few notes need it. */
const OPENINGS =
  'we |i |he |she |they |explain|describ|took me|walked me|went |talk|spoke|chat|discuss|convers|about|told|asked|great|good|nice|lovely|long|quick|really|brief|re:|re |regarding|mostly|mainly|largely|a lot|lots|learn|heard|love|like|enjoy|interest|found|also|topic|subject|question|mention'.split(
    '|',
  );

const TALK = 'talk|chat|conversation|discussion|convo|exchange|q&a|questions?';
const FEELING = 'loved|liked|enjoyed|appreciated|interested|found out|curious';

/** "We talked about the rota", "great chat about the rota", "mostly re: the rota", "loved the rota": the rota. */
const withoutOpening = (text: string): string => {
  const start = text.slice(0, 9).toLowerCase();
  if (!OPENINGS.some((opening) => start.startsWith(opening))) return text;
  const bare = text
    .replace(
      /^(?:also|really|mostly|mainly|largely|a lot|lots|topic|subject)[,:]?\s+(?=(?:about|on|re|regarding|talked|spoke|discussed|chatted|loved|liked|enjoyed|the|our|their|his|her|how|what|why)\b)/i,
      '',
    )
    .replace(
      new RegExp(
        `^(?:(?:we|I|s?he|they) )?(?:(?:had|have) )?(?:an? )?(?:(?:very |really )?(?:great|good|nice|lovely|long|quick|brief|interesting|useful|short) )?(?:${TALK})(?: we had)? ?(?:about|on|of|re:?|regarding|around|over)?:?\\s+(?=\\S)`,
        'i',
      ),
      (found) =>
        /\b(?:about|on|of|re:?|regarding|around|over):?\s+$/i.test(found) || /:\s+$/.test(found) ? '' : found,
    )
    .replace(
      /^(?:(?:we|I|s?he|they) )?(?:talked|spoke|chatted|discussed|talking)(?: (?:to|with) \S+(?: \p{Lu}\S+)?(?= about\b))?(?: (?:a lot|lots|mostly|mainly|briefly|at length))?(?: about| on| of| re:?| regarding| through)?:?\s+(?!(?:to|with) )(?=\S)|^(?:(?:we|I|s?he|they) )?(?:told|asked|talked to|spoke to)(?: (?:me|them|him|her|us))? about\s+(?=\S)|^(?:(?:we|I|s?he|they) )?mentioned\s+(?=(?:the|an?|that|their|his|her|our|how|why|what)\b)|^(?:about|regarding|re:|re|(?:also|topic|subject|discussion|conversation):)\s+(?=\S)|^(?:(?:we|I|s?he|they) )?asked (?:(?:me|us|them|him|her) )?(?=(?:how|why|what|whether|if|when|where|which|who)\s)/iu,
      '',
    )
    .replace(
      /^(?:(?:s?he|they) )?(?:explained|described|(?:took|walked|talked) (?:me|us) through)(?: to (?:me|us))?\s+(?=(?:the|an?|their|his|her|how|what|why|where)\b)|^(?:(?:we|I|s?he|they) )?went (?:over|through)\s+(?=(?:the|an?|their|his|her|my|our|how|what|why|where)\b)/i,
      '',
    )
    .replace(
      /^(?:I )?(?:learn(?:ed|t)|heard|found out)(?: a lot| more| lots)? (?:about\s+(?=\S)|(?=(?:that|how|why|what|where|who)\s))/i,
      '',
    )
    .replace(
      new RegExp(
        `^(?:(?:I|s?he|they|we)(?: was| were|['’](?:m|re|s))? )?(?:really |very |also )?(?:${FEELING})(?: (?:in|about|hearing about|talking about))?\\s+(?=\\S)`,
        'i',
      ),
      '',
    );
  return bare === '' ? text : bare;
};

/** Said where nothing was talked about. */
const NOTHING =
  /^(?:n\/?a|none|nil|nothing(?: special| much| in particular)?|idk|not sure|tbd|dunno|(?:a )?(?:lots?|loads|bits?|plenty)(?: of (?:different )?(?:things|stuff|topics))?|(?:various|many|different|all sorts of) (?:things|stuff|topics)|everything|stuff|this and that|their|the|my|our|your|his|her)[.!]?$/i;

const CIRCUMSTANCE =
  /^((?:in|during|after|with|without|when|while|between|across|under) [^,?]{3,70}), (\S.*\?)$/i;

/** "In a move, how do you keep shifts staffed?": the question, and the circumstance behind it. */
const questionFirst = (text: string): string => {
  const [, circumstance = '', question = ''] = CIRCUMSTANCE.exec(text) ?? [];
  const turned = question !== '' && isDirectQuestion(question) ? asIndirect(question) : null;
  return turned === null ? text : `${turned} ${lower(circumstance)}`;
};

/** "If there's overtime" is whether there is. */
const withWhether = (text: string): string =>
  text.replace(/^if (?=(?:there|they|it|the|you|we)\b)/i, 'whether ');

/** "The rota: nights vs days", "safeguarding - how you handle referrals": the thing, and what is said of it. */
const LABELLED = /^([^:]{2,60}?)(?::|\s[-–—])\s+(\S.*)$/s;
/** These name nothing: the thing stands behind them. */
const NO_LABEL =
  /^(?:(?:the |my |one |their )?(?:main|key|big|best|first|second|third|other|also|next|last)?\s?(?:bit|challenge|highlight|idea|issue|note|notes|one|point|problem|project|takeaway|thing|tip|\d+)|also|highlight|first|second|third|next|todo|fyi|nb)$/i;
const QUESTION_WORD = /^(?:how|why|what|whether|when|where|which|who)\b/i;

/** "Sarah", "Dr Rao", "sarah": somebody, or a word that may be a name; "SQL" and "the rota" are none. */
const mayBeSomebody = (label: string): boolean => {
  const [first = '', ...rest] = label.split(' ');
  const isAlone = rest.length === 0 || rest.every((word) => /^\p{Lu}/u.test(word));
  return (
    isTitle(first) ||
    (isAlone && !/^[\p{Lu}\d&]+s?$/u.test(first) && !isCommonWord(first.toLowerCase(), true))
  );
};

/** A label nobody but the one who noted it can place: a name of somebody who was not met, or "my last year: 118% of quota". */
export const isPrivateLabel = (noted: string): boolean => {
  const [, label = ''] = LABELLED.exec(withoutOpening(withoutMarks(oneLine(noted)))) ?? [];
  return label !== '' && !NO_LABEL.test(label) && (/^(?:my|me|our)\b/i.test(label) || mayBeSomebody(label));
};

/** "Rota: nights vs days" is the rota; "safeguarding: how you handle referrals" both. */
const withoutLabel = (text: string): string => {
  const [, label = '', told = ''] = LABELLED.exec(text) ?? [];
  if (label === '') return text;
  if (NO_LABEL.test(label)) return told;
  return QUESTION_WORD.test(told) && !isDirectQuestion(told) ? `${label}, and ${told}` : label;
};

const AS_A_THING =
  /^((?:the|this|that|their|your|our|his|her) )(?:whole )?((?!(?:best|main|same|right|first|only|next|last|worst|real|big|good|new|important|interesting)\b)\S.*) thing$/i;

/** "The schools rooftop thing" is the schools rooftop, "the thing with the robots" the robots. */
const withoutThing = (text: string): string =>
  text.replace(/^the (?:whole )?thing (?:with|about|on|around)\s+(?=\S)/i, '').replace(AS_A_THING, '$1$2');

/** "…, they're short staffed", "… and she showed me round", "…, talked about how they plan", "…, Tim grilled me on budgets". */
const FURTHER_CLAUSE =
  /(?:,|;|,? (?:and|but|so))\s+(?:(?:s?he|they|we|I|there|you)(?:['’][a-z]+|\s(?!(?:and|or)\b)\S+)|it(?:['’]s|\s(?:is|was|has|had|will|would|needs|takes|seems)\b)|(?:also |then )?(?:talked|discussed|spoke|asked|said|told|mentioned|explained|showed|seemed|wanted|went)\s|\S+ (?:asked|told|showed|grilled|gave|quizzed|pressed|walked) (?:me|us)\b).*$/isu;
/** "hybrid working, 2 days in office": a figure that says more of the thing before it. */
const IN_FIGURES = /^([^,]+), \d+ [^,]*$/;

/** The thing a note begins with, without what is told behind it: "their team, they're short staffed" is their team. */
const withoutFurtherClause = (text: string): string => {
  const bare = text.replace(FURTHER_CLAUSE, '').replace(IN_FIGURES, '$1');
  // Behind "what", "how" and "that" a clause goes on: "what you do, and they pay for".
  return bare === '' || /\b(?:that|which|who)$/i.test(bare) ? text : bare;
};

/** A joint with nothing behind it, and a stroke between things: "wine training, and", "shift pattern / rest days". */
const withJoints = (text: string): string => {
  const bare = text.replace(/(?:,|\s(?:and|but|or|with|about|their|the|my|our|your|an?))+$/i, '');
  const things = bare.split(/\s+\/\s+/);
  return things.length > 1 && things.every((thing) => !/,|\band\b/.test(thing)) ? sayList(things) : bare;
};

/** A note without what was noted for oneself, and without "we talked about": the first sentence of it, on one line. */
const subjectOf = (noted: string): string =>
  withNames(
    withoutLabel(
      withoutOpening(firstSentence(withoutMarks(withoutShouting(withoutAsides(spelledOut(oneLine(noted))))))),
    ),
  );

/** "Filing, typing & stock control", "classes & their waiting list": the sign joins things of a list; "culture & values" and names keep theirs. */
const withAnd = (text: string): string =>
  text.includes(' & ')
    ? text
        .replace(/^([^,&]+,[^&]*) & (?=[a-z][^,&]*$)/, '$1 and ')
        .replace(/ & (?=(?:the|their|your|my|how|why|what)\s)/g, ' and ')
    : text.replace(BEFORE_A_DEED, '$1 and $2');

/** "Flood claims, and dealing with upset customers": two things alone need no comma between them. */
const BEFORE_A_DEED =
  /^((?:(?!and\b)[^\s,]+ ){0,4}(?!and\b)[^\s,]+), and ([a-z]+ing(?: (?!and\b)[^\s,]+){1,6})$/;

/** What was noted, on one line: a question as a phrase, a plan as the thing planned. */
const said = (noted: string): string => {
  const text = withJoints(withoutFurtherClause(withoutThing(questionFirst(withWhether(subjectOf(noted))))));
  return NOTHING.test(text) ? '' : (asStated(text) ?? asThingDone(asList(withAnd(text))));
};

/** A note without what nobody is glad to have talked about: of "stock, pay" the stock, of "the notice period" nothing. */
export const withoutUnwelcome = (noted: string): string => {
  const subject = subjectOf(noted);
  if (isAwkward(subject)) return '';
  const parts = subject.split(/\s*[,;]\s+(?:and )?|\s+(?:and|&)\s+/);
  return parts.some(isAwkward) ? sayList(parts.filter((part) => !isAwkward(part))) : noted;
};

const NO_ITEM =
  /^(?:starting|beginning|ending|running|both|which|who|whose|that|how|why|what|when|where|if|but|so|and|or|then|not|e\.?g|i\.?e|esp|especially|including|incl|like|such|mainly|mostly|also|too|\p{Lu})/u;

/** "the client in Reading, a food manufacturer": one thing, said twice. */
const IN_APPOSITION = /^(?:the|their|your|our|his|her) [^,]+, an? /i;

/** The second of two things, where it cannot be said of the first: "the rota, how you plan it", "the launch, my time abroad". */
const FURTHER_THING = /^(?:how|why|what|whether|my|your|their|our)\b/;
/** None of these begins a third thing. */
const NO_FURTHER_THING =
  /^(?:which|who|whose|that|when|where|if|but|so|and|or|then|not|e\.?g|i\.?e|esp|especially|including|incl|like|such|mainly|mostly|also|too|because|as|with|for)\b/i;

/** What is too long to be told from more words about the first, but for its noun: "training for the first three months". */
const LONG_THING =
  /^(?:\S+ )?(?:training|testing|funding|staffing|planning|pricing|reporting|recruiting|mentoring|coaching|teaching|[a-z]{3,}(?:tion|sion|ment|ance|ence|ship)) (?:for|of|in|on|with|at|to|after|during|about|from|between|across)\b/i;

/** "Opening and closing, memberships": two that are one, and a short one behind them. */
const areOneAndAnother = ([first, second]: readonly [string, string]): boolean =>
  /^\S+(?: \S+)? and \S+$/.test(first) && /^\S+(?: \S+)?$/.test(second) && !NO_ITEM.test(second);

/** What is said of the thing before the comma, or of when and how: "…, nearby", "…, working nights". */
const NO_SHORT_THING =
  /^(?:an?|the|one|[a-z]+(?:ing|ly)|in|at|on|over|under|per|each|every|this|that|now|maybe|perhaps|head|nearby|soon|today|tomorrow|yesterday|again|though|however|instead|then|too|also|here|there|online|abroad|first|twice)\b/;

/** "Supporting students after the pandemic, restorative practices", "the weld test on 6mm plate, overtime": a long one and a short one. */
const areLongAndShort = ([first, second]: readonly [string, string]): boolean => {
  const isDeed = /^[a-z]{3,}ing(?: \S+){1,6}$/i.test(first);
  const isLong = /^(?!(?:how|why|what|where|when|which|who|whether)\b)\S+(?: \S+){4,6}$/i.test(first);
  const isShort = isDeed ? /^[a-z]\S*(?: \S+){0,2}$/.test(second) : /^[a-z]{4,}$/.test(second);
  return (isDeed || isLong) && isShort && !NO_SHORT_THING.test(second);
};

/** Whether what stands behind a comma is a second thing. */
const areTwoThings = (text: string, [first, second]: readonly [string, string]): boolean => {
  const most = FURTHER_THING.test(second) || LONG_THING.test(second) ? 7 : 4;
  return (
    [first, second].every((item) => !/\b(?:and|or)\b/.test(item)) &&
    (areLongAndShort([first, second]) || [first, second].every((item) => item.split(' ').length <= most)) &&
    (FURTHER_THING.test(second) || !NO_ITEM.test(second)) &&
    !IN_APPOSITION.test(text)
  );
};

/** Whether three things and more are a list without its "and": "the move to Hull, Sage, how you budget". */
const areSeveralThings = (items: readonly string[]): boolean =>
  items.every((item) => item.split(' ').length <= 8) &&
  !items.slice(1).some((item) => NO_FURTHER_THING.test(item)) &&
  !/\b(?:and|or)\b/.test(items.at(-1) ?? '');

/** "my demonstration; the new course in Leeds": a semicolon parts one thing from another, however long they are. */
const partedThings = (text: string): string[] => {
  const items = text.includes(',') ? [] : text.split(/\s*;\s+/);
  const areThings = items.every(
    (item, at) =>
      item.split(' ').length <= 9 &&
      !/^(?:I|we|they|s?he|it|there)(?:['’]|\s)/i.test(item) &&
      (at === 0 || !NO_FURTHER_THING.test(item)),
  );
  return items.length > 1 && areThings ? items : [];
};

/** "ratios, safeguarding" and "parking; pay", as a list in a sentence. */
const asList = (text: string): string => {
  const parted = partedThings(text);
  if (parted.length > 0) {
    const comma = parted.some((item) => /\band\b/.test(item)) ? ',' : '';
    return `${parted.slice(0, -1).join(', ')}${comma} and ${parted.at(-1)}`;
  }
  const items = text.split(/\s*[,;]\s+/);
  const [first = '', second = ''] = items;
  if (items.length === 2 && areOneAndAnother([first, second])) return `${first}, and ${second}`;
  if (items.length === 2) return areTwoThings(text, [first, second]) ? sayList(items) : text;
  if (items.length < 2 || !areSeveralThings(items)) return text;
  const before = items.slice(0, -1);
  return `${before.join(', ')}${before.some((item) => /\band\b/.test(item)) ? ',' : ''} and ${items.at(-1)}`;
};

/** A list typed without its "and", of things or of things one did: "behaviour management, the reading club I ran". */
export const asListed = (text: string): string => {
  const [first = '', ...rest] = text.split(/\s*[,;]\s+/);
  const isList =
    rest.length > 0 &&
    [first, ...rest].every((item) => /^\S+(?: \S+){0,5}$/.test(item) && !/\b(?:and|or)\b/.test(item)) &&
    !rest.some(
      (item) =>
        (NO_ITEM.test(item) && (rest.length === 1 || item.includes(' '))) ||
        /^(?:[a-z]+ing|all|both|two|some|most|in|at|on|with|for|from) /.test(item),
    );
  return isList ? sayList([first, ...rest]) : text;
};

/** Something noted, as a phrase for the middle of a sentence: on one line, no full stop, no capital it does not own. */
export const asPhrase = (noted: string, max = LONGEST_TOPIC): string => {
  const text = said(noted);
  const turned = isDirectQuestion(text) ? (asIndirect(text) ?? text) : text;
  return withoutFullStop(clip(toThem(withoutOpeningCapital(withoutFullStop(turned))), max));
};

/** A verb a note begins with, and a noun that does something: "can't hire fast enough", "month end takes three days". */
const WITHOUT_SUBJECT = /^(?:can['’]t|cannot|don['’]t|doesn['’]t|won['’]t|wants?|needs?|has|have|is|are) \S/i;
const DOES =
  /^(?!(?:how|why|what|when|where|who|which|whose|whether|if|because|the (?:fact|question|idea))\b)(?:(?!\b(?:that|which|who|how|what|why|where|when|it|they|we|you)\b)[^"“])*?\s(?:takes|loses|struggles?|keeps|leaves|leave (?=after|before|within|too|because))\s?/i;

/** What somebody did, without who: "suggested I speak to Helena". */
const DONE_BY_THEM =
  /^(?:suggested|offered|recommended|advised|promised|agreed|encouraged|invited|said|told) (?:I|me|us|that|to|we|he|she|they)\s/i;

const SENTENCE = /^(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Yy]ou|[Tt]here)(?:['’][a-z]+)? [^\s\d]/;

/** "Staff turnover is high": a verb, and no "that" or "how" before it that would make a phrase of it. */
const STATED =
  /^(?!(?:how|why|what|when|where|who|which|whose|whether|if|because|the (?:fact|question|idea))\b)(?:(?!\b(?:that|which|who|whose|how|why|what|when|where|whether|if|because)\b)[^"“])*?(?<!\b(?:you|we|they|i|he|she|it|there|all|one))\s(?:is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|has|have|hasn['’]t|haven['’]t|can['’]t|cannot|doesn['’]t|don['’]t|won['’]t)\s/i;

/** One of these stands in what {@link STATED}, {@link WITHOUT_SUBJECT} and {@link DOES} find; the patterns take longer to make than
 * all the rest, and few notes need them. */
const VERBS =
  'is are was were has have can cannot want need do does won takes loses struggle keeps leave isn aren wasn weren hasn haven don doesn'.split(
    ' ',
  );
const mayState = (text: string): boolean => {
  const words = text.toLowerCase().split(/[\s'’]+/);
  return words.some((word) => VERBS.includes(word.replace(/s$/, '')) || VERBS.includes(word));
};

/** "Why consulting?", "why us? and my gap year": no verb, and nothing a sentence can go on from. */
const HALF_A_QUESTION = /^why \S+(?: \S+)?(?:\?.*)?$/i;

/** "She grew up in Leeds" is nothing one can talk about in the middle of a sentence; nor is a question that cannot be turned. */
export const isSentence = (noted: string): boolean => {
  const text = said(noted);
  if (isDirectQuestion(text)) return asIndirect(text) === null;
  return (
    HALF_A_QUESTION.test(text) ||
    DONE_BY_THEM.test(text) ||
    SENTENCE.test(text) ||
    subjectTold(text) !== null ||
    (mayState(text) && [STATED, WITHOUT_SUBJECT, DOES].some((pattern) => pattern.test(text)))
  );
};

/** Where a note goes on with what else was talked about: "…. Talked about EVs", "… and we discussed Saturday opening". */
const FURTHER_TALK =
  /(?:[.;!]\s+|,?\s+and\s+(?:then\s+)?|,\s+(?:then\s+)?)(?=(?:(?:we|I|s?he|they)\s+)?(?:also\s+|then\s+|mostly\s+|mainly\s+)?(?:(?:talked|spoke|chatted)\s+(?:\w+\s+)?about|discussed|(?:asked|told)\s+(?:me\s+)?about)\s)/i;

/** "Safeguarding. Behaviour policy. My TA experience": a list with full stops in it. */
const listedInStops = (noted: string): string[] => {
  const items = withoutFullStop(noted.trim()).split(/\.\s+/);
  const isList =
    items.length > 1 &&
    items.every(
      (item, index) =>
        /^\S+(?: \S+){0,3}$/.test(item) &&
        !isSentence(item) &&
        (index === items.length - 1 || !ABBREVIATION.test(`${item}.`)),
    );
  return isList ? items : [noted];
};

/** What a note of several sentences tells of, one by one; a sentence among things stays out: "I cooked, and we talked about the menu". */
export const thingsTold = (noted: string): string[] => {
  const parts = oneLine(noted).split(FURTHER_TALK).flatMap(listedInStops);
  const things = parts.filter((part) => !isSentence(part));
  return parts.length === 1 || things.length === 0 ? [noted] : things;
};

/** What no sentence can name as a thing: a sentence, or what stands under a label of one's own. */
export const isNoThing = (noted: string): boolean => isSentence(noted) || isPrivateLabel(noted);

/** Nouns that want an article before them, as people leave it out in notes: "billing migration". */
const COUNTED =
  /^(?:acquisition|allowance|app|appeal|application|audit|backlog|base|bay|board|bonus|boss|branch|brand|budget|calendar|campaign|canteen|cent(?:er|re)|check|codebase|committee|counter|forecast|kitchen|lab|laboratory|ledger|line|load|market|monolith|network|newsletter|permit|queue|catalogue|chain|clinic|club|code|commute|contract|culture|curriculum|dashboard|database|date|deadline|depot|desk|discount|duty|engine|exam|exhibition|expansion|extension|factory|farm|festival|fleet|framework|franchise|gallery|garden|go-live|group|handbook|handover|hierarchy|hospital|hotel|hub|implementation|inspection|integration|launch|layout|library|licen[cs]e|list|lounge|menu|merger|migration|mission|mix|model|module|move|office|outage|overhaul|package|palette|partnership|path|pathway|pattern|period|pilot|pipeline|plan|plant|platform|policy|portal|process|product|prototype|program|programme|project|range|ratio|readout|rebrand|record|redesign|register|release|room|rush|refactor|refit|refurbishment|relaunch|renovation|reorganisation|reorganization|restaurant|restructure|review|rewrite|roadmap|roll-out|rollout|rota|schedule|scheme|season|sector|service|shift|shortage|showroom|site|spreadsheet|stack|store|strategy|studio|study|structure|survey|system|take-home|takeover|target|team|tender|test|timeline|timetable|tool|topic|tracker|transition|trip|upgrade|vision|visit|ward|warehouse|website|wing|workload|workshop|yard)$/i;
/** More of them, which names end on as well, so that they count in small letters alone: "live coding exercise", "AI chatbot". */
const ALSO_COUNTED =
  ' activity agenda agreement algorithm alliance approach array article assignment atmosphere auction bakery bar bench bid bot box bridge brief brochure bus cabinet cafe café case caseload charter chatbot checklist class cluster community company concept conference consortium container contest council course crew crisis cycle day deck demo demonstration department device dispute dissertation district document drill environment episode event exercise experiment facility feature film floor forum foundation fund fundraiser game gap grant guide hackathon hall helpdesk helpline incident index industry initiative institute intake interface internship interview journal journey kit landscape lease lecture lesson lifecycle machine magazine map marketplace masterclass meeting museum niche outlet panel park phase picture pitch placement playbook playground podcast pool pop-up portfolio presentation printer procedure proposal prospectus protocol puzzle question questionnaire quiz rate regime relationship remit report repository request retreat roadshow robot role round route routine salon sample scenario script seat secondment seminar server session set-up setup shop showcase simulator situation size slot society spec specification start-up startup statement storyboard stream subsidiary suite summit switch syllabus task taskforce template terminal territory thesis toolkit tour tournament trailer trial truck tutorial unit vacancy van vehicle venue village wedding workflow workforce workspace workstream zone ';
/** Those that are verbs as well, where nothing stands before them: "pitch to investors", "meeting with parents". */
const ALSO_VERBS =
  /^(?:bid|box|bridge|brief|case|day|demo|document|experiment|film|fund|grant|guide|lease|lecture|map|meeting|pitch|pool|question|report|request|retreat|round|route|sample|script|showcase|slot|stream|task|tour|trial)$/;
/** What is done once, and has no noun of its own kind: "role play with an angry customer", "year end close". */
const DONE_ONCE = /^role[- ]?play (?=with|on|about)|^(?:month|quarter|year)[- ]end close\b/i;
/** Work of a kind, and no one thing: "customer service". */
const OF_A_KIND =
  /^(?:customer|client|public|civil|social|room|table|food|military|national|jury|guest|after-sales) service$|^(?:day|block|press) release$|^(?:physical|regular) (?:exercise|activity)$|^(?:working|middle|upper|first|second|business|world) class$|^(?:pay|rest|term|birth) day$/i;
/** Words before a thing that make it one they know. */
const KNOWN =
  /^(?:new|next(?! \w+['’]s\b| (?:year|month|week|term|season|summer|autumn|winter|spring)\b)|recent|upcoming|current|existing|latest)\s/;
const OF_THEIRS =
  /^(?:second|third|whole|big|old|legacy|slow|high|low|long|ageing|aging|outdated|messy|growing)\s(?!too |so |very |at |in )/;
/** "use of Rust", "digitisation of patient files": one thing, and whose it is. */
const ONE_OF =
  /^(?!end of (?:life|year|term|month|day|season)\b)(?!(?:out|because|instead|word|plenty|part|most|some|all|none|one|any|each|kind|sort|type|ahead|outside|inside|news)\b)[a-z]+(?<!s|ing) of /;
const DETERMINED =
  /^(?:the|an?|this|that|these|those|your|our|their|my|his|her|its|some|any|no|every|each|all|both|more|most|many|few|several|another|other|how|why|what|when|where|which|who|whether|if|to|not|one|two|three|\d(?!\S*-[a-z]).*|.*['’]s?)$/i;
const JOINING =
  /^(?:of|to|from|for|in|on|with|without|off|at|by|about|between|across|into|onto|over|after|before|until|around|round|during|under|versus|vs|and|or|as|that|which|you|they|we|I)$/i;

/** Several words that are one before a noun: "out of hours rota", "research and development budget". */
const AS_ONE =
  /^(?:(?:out of hours|face to face|one to one|(?:front|back) of house|point of sale|state of the art|day to day|end to end)|(?:research and development|learning and development|health and safety|terms and conditions|food and beverage|food and drink|click and collect|sales and marketing|profit and loss|diversity and inclusion|bed and breakfast|mergers and acquisitions|track and trace|pick and pack|health and social care|arts and crafts)) (?!and\b)(?=[a-z])/i;

/** The words up to the first that joins another thing to it: "trial day" of "trial day in Leeds". */
const nounOf = (phrase: string): string[] => {
  const words = phrase.split(' ');
  const inOne = (AS_ONE.exec(phrase)?.[0].split(' ').length ?? 1) - 1;
  const joined = words.findIndex((word, index) => index >= inOne && JOINING.test(word));
  return joined === -1 ? words : words.slice(0, joined);
};

const isDetermined = (noun: readonly string[]): boolean => noun.some((word) => DETERMINED.test(word));

/** One thing of its kind, by the word it ends on. */
const isCounted = (noun: readonly string[]): boolean => {
  const head = noun.at(-1) ?? '';
  if (COUNTED.test(head)) return true;
  const small = isTitled(noun) ? head.toLowerCase() : head;
  return ALSO_COUNTED.includes(` ${small} `) && (noun.length > 1 || !ALSO_VERBS.test(small));
};

/** One word that reads as a name or as work in general without its article is left so: "budget" is not. */
const ALONE =
  /^(?:budget|canteen|caseload|commute|contract|curriculum|dashboard|depot|expansion|handover|kitchen|merger|migration|move|newsletter|office|rebrand|roadmap|rota|schedule|showroom|team|timeline|timetable|warehouse|website|workload)$/i;

/** "Staff Discount", with the capitals of a heading: none of its words is a name. */
const isTitled = (noun: readonly string[]): boolean =>
  noun.every((word) => /^[A-Z][a-z]+$/.test(word) && isCommonWord(word.toLowerCase(), true));

/** A known thing behind the first: "launch of new loyalty app", "plan for first 90 days". */
const KNOWN_BEHIND =
  /(?<=\s(?:of|for|to|with|into|about|on|in|during|over) )(?=first \d+ |(?:new|upcoming|latest|existing|current) (?:[a-z]+ ){0,2}([a-z]+)$)/;
const withKnownBehind = (phrase: string): string =>
  phrase.replace(KNOWN_BEHIND, (_, head?: string) =>
    head === undefined || isCounted(['', head]) ? 'the ' : '',
  );

/** "shared love of hiking" is theirs and one's own. */
const SHARED = /^(?:shared|mutual) (?:love|interest|passion|enthusiasm|hobby|background|connection)\b/i;

/** "billing migration" is the billing migration; names, plurals and what has an article stay as they are. */
const withArticle = (noted: string): string => {
  const phrase = withKnownBehind(noted);
  if (SHARED.test(phrase)) return `our ${phrase}`;
  const noun = nounOf(phrase);
  const head = noun.join(' ');
  const isBare =
    DONE_ONCE.test(phrase) ||
    ((phrase.includes(' ') || ALONE.test(phrase)) &&
      isCounted(noun) &&
      !isDetermined(noun) &&
      !OF_A_KIND.test(head));
  const named = isBare && isTitled(noun) ? head.toLowerCase() + phrase.slice(head.length) : phrase;
  return isBare || KNOWN.test(phrase) || ONE_OF.test(phrase) ? `the ${named}` : phrase;
};

const TWO_THINGS = /^((?:(?!\band\b)[^,;:])+) and ((?:(?!\band\b)[^,;:])+)$/;
/** The second of two things is known where the first is: "the busy mornings and the new booking system"; "the sales and marketing plan" is one. */
const withBothArticles = (phrase: string): string => {
  const [, first = '', second = ''] = TWO_THINGS.exec(phrase) ?? [];
  const isThing = isCounted(nounOf(first)) || KNOWN.test(second);
  if (!/^the \S+ \S/.test(first) || !isThing) return phrase;
  return `${first} and ${withArticle(second)}`;
};

const SEVERAL_THINGS = /^(?!the )[^,;:]+(?:, [^,;:]+)+ and [^,;:]+$/;
/** Each of several things has its own: "shifts, overtime and the safety record"; one before the first serves them all. */
const withEachArticle = (phrase: string): string =>
  SEVERAL_THINGS.test(phrase)
    ? phrase
        .split(/(,? and (?!.* and )|, )/)
        .map((part, index) => (index % 2 === 0 ? withArticle(part) : part))
        .join('')
    : phrase;

/** What is the candidate's own without saying so: "portfolio", "strengths and weaknesses", "experience with toddlers". */
const OF_THE_CANDIDATE =
  /^(?:(?:previous|last|old|former) (?:job|role|post|position|employer)|current (?:job|employer)|(?:[a-z]+ ){0,3}?(?:dissertation|thesis)|final[- ]year project|gap year|CV|résumé|resume|(?:(?:design|UX|art|photography|illustration) )?portfolio|background|(?:work )?experience|work history|career (?:history|change|goals|plans)|qualifications|strengths|hobbies|motivation|reasons for applying)(?=$|,? (?:and|at|with|in|on|from|as|of|for|so far)\b)/i;

/** "Portfolio" is that of the candidate who notes it; "our", "their" and "the" one is as it was noted. */
export const asOnesOwn = (noted: string): string => {
  const bare = oneLine(noted);
  return OF_THE_CANDIDATE.test(bare) ? `my ${withoutOpeningCapital(bare)}` : noted;
};

/** A topic as a phrase that has its article. */
export const asTopic = (noted: string, max = LONGEST_TOPIC): string =>
  withEachArticle(withBothArticles(withArticle(asPhrase(noted, max))));

/** A project or a challenge of theirs: they know which, so that "a data platform" is the data platform. A sentence is neither. */
export const asTheirs = (noted: string, max = LONGEST_TOPIC): string => {
  if (isNoThing(noted)) return '';
  const topic = asTrouble(asTopic(noted, max))
    .replace(/^an?\s+(?!(?:lot|number|few|couple|bit|little|handful|load|shortage) )(?=\S)/, 'the ')
    .replace(/^our(?=\s)/, 'your')
    .replace(/^(how|what|why|when|where|whether) we(?=\s)/, '$1 you')
    .replace(/^(how|what|why|when|where|whether) our(?=\s)/, '$1 your');
  return OF_THEIRS.test(topic) ? `the ${topic}` : topic;
};

/** "I'd love to work on the app", "excited about the app", "helping with the app": the app. */
const EAGER =
  /^(?:(?:(?:I|I['’][dm]|I would|I am) )?(?:really |very |so )?(?:love|like|want|keen|excited|eager|hope|hoping)(?: to| about| by)? (?:(?:get |be |being |getting )?(?:work|working|help|helping|part|involved)(?: (?:on|with|of|in|out with))? )?|(?:work(?:ing)? on|help(?:ing)? (?:out )?with) )(?=\S)/i;

/** A project of theirs, without how one feels about it. */
export const asProject = (noted: string, max = LONGEST_TOPIC): string =>
  asTheirs(oneLine(noted).replace(EAGER, ''), max);

/** How a challenge begins that is told in a sentence. */
const TOLD = 'the fact ';

/** "How do we keep shifts staffed?" is the question of how to. */
const HOW_IT_IS_DONE = /^how (?:do|can|could|should|would) (?:you|we|they|one|I) (?=\S)/i;

/** A challenge of theirs; one told in a sentence is the fact that it is so: "the fact that clients want fixed fees". */
export const asChallenge = (noted: string, max = LONGEST_TOPIC): string => {
  const { text: challenge, isTold } = withoutCalling(subjectOf(noted));
  const thing = isTold
    ? ''
    : asTheirs(challenge.replace(HOW_IT_IS_DONE, 'how to '), max).replace(
        /^how to(?=\s)/,
        'the question of $&',
      );
  if (thing !== '' || isPrivateLabel(noted)) return thing;
  const sentence = withoutFullStop(withoutOpeningCapital(withoutFullStop(said(challenge))));
  const told = sentence === '' || isDirectQuestion(sentence) ? null : asToldBack(toThem(sentence));
  if (told === null || Array.from(told).length > max) return '';
  const subject = subjectTold(told) ?? STATED_OF.exec(told)?.[0] ?? '';
  return `${TOLD}that ${withArticle(subject)}${told.slice(subject.length)}`;
};

/** What a sentence with "is" or "has" is said of: "the rota" of "the rota is a mess". */
const STATED_OF =
  /^(?:\S+ ){0,4}?\S+(?= (?:is|has|was|isn['’]t|hasn['’]t|doesn['’]t|can['’]t|cannot|won['’]t) )/i;

/** Such a challenge as it is mentioned: "that clients want fixed fees"; empty for one that is a thing. */
export const challengeTold = (challenge: string): string =>
  challenge.startsWith(`${TOLD}that `) ? challenge.slice(TOLD.length) : '';

const ONE_OF_SEVERAL =
  /^(?:interview|call|chat|talk|meeting|conversation|day|visit|tour|test|task|exercise|assessment|presentation|session|shift|lunch|coffee|round|workshop|case study|trial|check|observation|cent(?:re|er)|review|lesson|tasting|viva|audition|assignment|questionnaire|offer|medical|form|appointment|induction)$/i;

/** "trial day" as what comes next is a trial day; "two interviews" and "the references" stay. */
export const withIndefinite = (phrase: string): string => {
  const noun = nounOf(phrase);
  return ONE_OF_SEVERAL.test(noun.at(-1) ?? '') && !isDetermined(noun) ? asOne(phrase) : phrase;
};

/** With "a" or "an", letters spoken one by one included: "an HR interview", "a one-to-one". */
export const asOne = (phrase: string): string => {
  const isAn =
    /^(?:[aeio](?!ne-)|hr\b|u(?!n[ai]|s)|(?:8|11|18)(?!\d))/i.test(phrase) ||
    /^[FHLMNRSX][B-DF-HJ-NP-TV-Z]+\b/.test(phrase);
  return isAn ? `an ${phrase}` : `a ${phrase}`;
};

/** True where the phrase says less than what was noted: worth a remark. */
export const isShortened = (noted: string, phrase: string): boolean =>
  Array.from(oneLine(noted)).length - Array.from(phrase).length > 25;

/** Topics as one phrase: "the rota", "the rota and the move to Rust", "a, b and c". */
export const joinTopics = (noted: readonly string[]): { phrase: string; used: string[] } => {
  const used: string[] = [];
  let length = 0;
  for (const note of noted) {
    const phrase = asTopic(note);
    const known = used.some((other) => other.toLowerCase() === phrase.toLowerCase());
    const fits =
      used.length === 0 || (used.length < MOST_TOPICS && length + phrase.length <= TOPICS_TOGETHER);
    if (phrase === '' || known || !fits) continue;
    used.push(phrase);
    length += phrase.length;
  }
  const last = used.at(-1) ?? '';
  const before = used.slice(0, -1);
  // A comma keeps "the rota and on-call, and the budget" readable.
  const comma = used.length > 1 && used.some((phrase) => /\band\b|,/.test(phrase)) ? ',' : '';
  return { phrase: before.length === 0 ? last : `${before.join(', ')}${comma} and ${last}`, used };
};

/** "Research Associate in Soil Microbiology": what stands before the field names the job by itself. */
const BEFORE_ITS_FIELD = /^(\S.{10,}?\s(?=(?:in|of|for|with|at)\s)|\S.{6,}?\s(?=(?:in|for)\s))/;

const named = (name: string, max: number): string => {
  if (Array.from(name).length <= max) return withoutFullStop(name);
  const whole = BEFORE_ITS_FIELD.exec(name)?.[1]?.trim();
  return withoutFullStop(whole !== undefined && whole.length <= max + 8 ? whole : clip(name, max));
};

/** "Principal Software", "Professor of Modern": the word that names the job, or the field, is cut off. */
const isTorn = (shorter: string, name: string): boolean =>
  shorter !== name &&
  !name.startsWith(`${shorter}, `) &&
  BEFORE_ITS_FIELD.exec(name)?.[1]?.trim() !== shorter;

/** As much of a role as names it in a subject, the longer one first; the shorter is never torn from its noun. */
export const shortNames = (name: string): [string, string] => {
  const longer = named(name, 40);
  const shorter = named(name, 25);
  return [longer, isTorn(shorter, name) ? longer : shorter];
};

/** "University of Leeds, School of Chemistry": what stands before the comma names it; "the University" would not. */
const companyNamed = (company: string, max: number): string => {
  const [first = ''] = company.split(', ');
  return withoutFullStop(Array.from(first).length <= max + 8 ? first : clip(company, max));
};

/** As {@link shortNames}, for a company. */
export const shortCompanies = (company: string): [string, string] => [
  companyNamed(company, 40),
  companyNamed(company, 25),
];

/** A thread's subject without the "Re:" and "Fwd:" that mail programs of any language put before it. */
export const bareSubject = (subject: string): string => {
  let bare = oneLine(subject);
  for (;;) {
    const shorter = bare.replace(
      /^(?:re|fwd?|aw|wg|sv|vs|antw|tr|rv|res|enc|odp|回复|答复|转发)\s*(?:\[\d+\])?\s*[:：]\s*/iu,
      '',
    );
    if (shorter === bare) return bare;
    bare = shorter;
  }
};

const LONGEST_CLAUSE = 400;
/** Words given for one place of a letter (`--set`), as the middle of a sentence. */
export const asClause = (typed: string): string => {
  const bare = withNames(withoutFullStop(withoutMarks(withoutShouting(oneLine(typed)))));
  return withoutFullStop(clip(withoutOpeningCapital(bare), LONGEST_CLAUSE));
};

/** True where what was talked about is the candidate's own: "my experience with audits", "how I would handle it". */
export const isOnesOwn = (topics: string): boolean => /\b(?:[Mm]y|I)\b/.test(topics);
