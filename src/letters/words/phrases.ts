/** Notes as phrases that fit into a sentence: one line, without marks, sentence or thing. */
import { isAscii } from '../../domain/plain-letters.ts';
import { lower, sayList } from '../../domain/wording.ts';
import { isAwkward, withoutAsides } from './asides.ts';
import { withoutOpeningCapital, withoutShouting } from './capitals.ts';
import { clip, oneLine } from './clean.ts';
import { isCommonWord } from './common.ts';
import { asStated, asThingDone } from './deeds.ts';
import { withNames } from './proper.ts';
import { asIndirect, isDirectQuestion } from './questions.ts';
import { spelledOut } from './spelling.ts';
import { isTitle } from './titles.ts';
import { subjectTold } from './troubles.ts';

export const LONGEST_TOPIC = 110;

const ABBREVIATION =
  /(?:^|[\s(])(?:[A-Z]|Inc|Ltd|Co|Corp|Bros|Dr|Mr|Mrs|Ms|Prof|St|No|vs|etc|approx|e\.g|i\.e|[A-Z]\.[A-Z])\.$/i;

/** What the candidate noted of them ("their rota", "how they deploy") is said to them as "your", "you". */
export const toThem = (phrase: string): string =>
  withVerbsInFull(phrase)
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
    .replace(THIRD_BEHIND_A_THING, (_, thing: string, verb: string) => `${thing}you ${secondPerson(verb)}`)
    .replace(/^(how(?: \w+)?|why|what|where|when|the fact that) (?:their|his|her)(?=\s)/, '$1 your')
    .replace(DONE_TO_THEIRS, '$1 your')
    .replace(THEIRS_OF_MINE, (found, before: string) => (OF_PEOPLE.test(before) ? found : `${before} your`))
    .replace(FURTHER_OF_THEIRS, (found, before: string, joint: string) =>
      OF_PEOPLE.test(before) ? found : `${before}${joint}your`,
    )
    .replace(OF_ONE_THING, (found, before: string) =>
      OF_PEOPLE.test(before) || ONE_PERSON.test(before) ? found : `${before} your`,
    )
    .replace(THEIRS_BEHIND_A_THING, (found, before: string) =>
      OF_PEOPLE.test(before) || namesMany(before) ? found : `${before} your`,
    )
    .replace(FURTHER_THEY, (found, before: string, joint: string) =>
      OF_PEOPLE.test(before) || namesMany(before) ? found : `${before}${joint} you`,
    )
    .replace(THEY_BEHIND_A_THING, (found, before: string, thing: string) =>
      namesMany(before) && !/\byour?\b/.test(before) ? found : `${before}${thing} you`,
    )
    .replace(THEIRS_OF_YOURS, (found, before: string, done: string) =>
      OF_PEOPLE.test(done) || ONE_PERSON.test(done) || namesMany(done) ? found : `${before}${done}your`,
    );

/** Done, and not what somebody is: "what she's built", "how he's organised it", but "why she's excited". */
const DONE_SO_FAR =
  /^(?:been|got|had|done|made|built|seen|known|learn(?:ed|t)|taught|taken|gone|given|grown|brought|run|set|put|led|left|kept|held|found|met|won|written|become|begun|chosen|spent|said|told|heard|thought|(?!excited|interested|worried|concerned|pleased|tired|stressed|based|involved|focus|committed|prepared|delighted|retired|scared|supposed|allowed|expected|used\b)[a-z]{2,}[^e]ed)$/;

/** "What she's looking for" is what she is looking for, "what he'd built" what he had built: the verb alone can be said to "you". */
const withVerbsInFull = (phrase: string): string =>
  /\bs?he['’]/.test(phrase)
    ? phrase.replace(
        /\b(s?he)['’](s|d|ll)(?= ((?:really |also |just |now |always |never |ever |recently |already |still )?)([a-z]+))/g,
        (_, who: string, short: string, __: string, next: string) => {
          if (short === 'll') return `${who} will`;
          if (short === 's') return `${who} ${DONE_SO_FAR.test(next) ? 'has' : 'is'}`;
          return `${who} ${DONE_SO_FAR.test(next) && !/^(?:run|set|put|become)$/.test(next) ? 'had' : 'would'}`;
        },
      )
    : phrase;

/** "The boat he restored": it is he to whom it is said. */
const THIRD_BEHIND_A_THING =
  /^((?:the|an?|that|some) (?:(?!(?:and|or|but|that|which|who|how|why|what|when|where|whether|if|because|as|than|while|so|until|before|after|once)\b)[\w'’-]+ ){1,6}?)s?he ([a-z]\S*)/;

/** "My ideas for their website", "how I would run their kitchen". */
const THEIRS_OF_MINE =
  /^(my (?:\S+ ){0,4}?(?:for|of|on|about|with|in|from|at|to)|how (?:I|we) [^,]*?) their(?=\s)/;

/** "Moving their design system", "rolling out their new till": nobody else stands before it. */
const DONE_TO_THEIRS =
  /^([a-z]{2,}ing(?: (?:up|out|in|into|down|off|over|on|back|to|from|with|for|about))?) their(?=\s)/;

/** "Night shifts and their new triage system", but "the children and their parents". */
const FURTHER_OF_THEIRS = /^(.*\S)((?:,| and|, and) )their(?=\s)/;

const OF_PEOPLE =
  /\b(?:patients?|residents?|children|kids|pupils?|students?|staff|customers?|clients?|guests?|parents?|users?|people|famil(?:y|ies)|nurses?|teachers?|members?|carers?|drivers?|engineers?|developers?|apprentices?|trainees?|volunteers?|interns?|graduates?|managers?|visitors?|workers?|colleagues?|chefs?|cooks?|donors?|suppliers?|learners?|doctors?|clinicians?|technicians?|cleaners?|operators?|supervisors?|growers?|farmers?|analysts?|researchers?|lecturers?|scientists?|therapists?|players?|readers?|writers?|artists?|refugees?|prisoners?|babies|toddlers?|adults?|owners?|landlords?|lawyers?|trustees?|governors?|starters?|freelancers?|contractors?|builders?|couples?|candidates?|tenants?|teams?|stores?|shops?|sites?|animals?|dogs?|cats?|horses?|who|they)\b[^,]*$/i;

/** "How you test their pipeline", but "how you help a pupil with their reading". */
const THEIRS_OF_YOURS =
  /((?:^|,? and |, )(?:how(?: \w+)?|why|what|which \w+|what \w+|where|when|whether) you )((?:[^\s,]+ ){1,6}?)(?:their|his|her)(?=\s)/;

const ONE_PERSON =
  /\b(?:child|adult|learner|individual|caller|employee|candidate|starter|joiner|hire|apprentice|trainee|colleague)\b/i;

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
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
]);

/** "runs", said to the one who does: "run". Past tenses and modal verbs are the same for both. */
const secondPerson = (verb: string): string =>
  SECOND_PERSON.get(verb.replace('’', "'")) ??
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
  /(?:,|;|,? (?:and|but|so))\s+(?:(?:s?he|they|we|I|there|you|nobody|no one|everyone|everybody)(?:['’][a-z]+|\s(?!(?:and|or|else)\b)\S+)|it(?:['’]s|\s(?:is|was|has|had|will|would|needs|takes|seems)\b)|(?:also |then )?(?:talked|discussed|spoke|asked|said|told|mentioned|explained|showed|seemed|wanted|went)\s|\S+ (?:asked|told|showed|grilled|gave|quizzed|pressed|walked) (?:me|us)\b).*$/isu;

/** "… and we cannot price them": how a clause that goes on about them is joined, and the clause; empty where none follows. */
export const furtherClause = (noted: string): { readonly joint: string; readonly clause: string } => {
  const [found = ''] = FURTHER_CLAUSE.exec(withoutFullStop(noted)) ?? [];
  const [, joint = '', clause = ''] =
    /^(?:,|;)?\s+(?:(and|but|so)\s+)?((?:they|we|there|it|nobody|no one|everyone|everybody)\b.*)$/is.exec(
      found,
    ) ?? [];
  return { joint: joint === '' ? 'and' : joint.toLowerCase(), clause: withoutFurtherClause(clause) };
};

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
export const subjectOf = (noted: string): string =>
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
export const said = (noted: string): string => {
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

/** A verb a note begins with, and a noun that does something: "can't hire fast enough", "month end takes three days", but "stock takes". */
const WITHOUT_SUBJECT = /^(?:can['’]t|cannot|don['’]t|doesn['’]t|won['’]t|wants?|needs?|has|have|is|are) \S/i;

const DOES =
  /^(?!(?:how|why|what|when|where|who|which|whose|whether|if|because|the (?:fact|question|idea))\b)(?:(?!\b(?:that|which|who|how|what|why|where|when|it|they|we|you)\b)[^"“])*?\s(?:takes(?!$|,|\s+(?:and|or|with|in|at|for)\b)|loses|struggles?|keeps|leaves|leave (?=after|before|within|too|because))\s?/i;

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

/** True where the phrase says less than what was noted: worth a remark. */
export const isShortened = (noted: string, phrase: string): boolean =>
  Array.from(oneLine(noted)).length - Array.from(phrase).length > 25;

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
