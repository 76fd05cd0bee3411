/** When one can start, and what one answers to what they ask, as sentences: "4 weeks notice so late april", "95k and 3 months". */
import { lower, upper } from '../../domain/wording.ts';
import { withArticle } from './articles.ts';
import { oneLine } from './clean.ts';
import { asSoon, weekdaysInFull, withPreposition } from './days.ts';
import { asTold, withQuality } from './deeds.ts';
import { asClause } from './phrases.ts';
import { isTold } from './reasons.ts';

const COUNT = '\\d{1,2}|an?|one|two|three|four|six|eight|twelve';
const STRETCH = `(?:${COUNT})(?: |-)(?:weeks?|months?|days?)|(?:${COUNT}) calendar months?`;
/** "4 weeks notice", "two months' notice from now". */
const NOTICE = new RegExp(
  `^(?:(?:after|with|on|subject to) |I (?:have|need|am required) to give )?(?:my )?(${STRETCH})['’]?s?['’]? notice(?: period)?(?: (?:required|needed|to give))?$`,
  'i',
);
/** "A full term", which is a notice period where they ask for one, and no time to start. */
const TERM_ALONE =
  /^(?:an? |one |half an? )?(?:full |whole |half )?(?:(?:school|academic) )?(?:term|half-term|quarter)$/i;
const STRETCH_ALONE = new RegExp(`^(?:${STRETCH})$`, 'i');
const noticeMark = (stretch: string): string => (stretch.endsWith('s') ? '’' : '’s');
const inNumber = (stretch: string): string =>
  stretch.replace(/^((?:1|an?|one)[ -](?:week|month|day))s$/i, '$1');

const asNotice = (words: string): string | null => {
  const stretch = NOTICE.exec(words)?.[1];
  if (stretch === undefined) return null;
  return `I have to give ${inNumber(stretch)}${noticeMark(inNumber(stretch))} notice`;
};

/** "My notice is 4 weeks", before what follows from it. */
const NOTICE_IS = new RegExp(`^(?:my )?notice(?: period)? is (${STRETCH})$`, 'i');
/** "late april" behind "4 weeks notice so". */
const SO =
  /^(.{1,60}? notice(?: period)?|(?:my )?notice(?: period)? is .{1,30}?)(?:,? (?:so|meaning|which means)|[,;:]| [-–—])(?: (?:I (?:can|could) start|can start|start))?(?: from)? (\S.*)$/i;

/** What "I can start …" can stand before. */
const A_START =
  /^(?:on|in|at|from|after|before|by|as|any|immediately|straight|right|now|today|tomorrow|next|this|(?:the|an?) (?:week|month|day|few|couple|first|second|third|last|beginning|end|middle|start|following|new year|mon|tues|wed|thurs|fri|sat|sun)|early|mid|late|when|whenever|once|within|around|about|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)|any ?time|(?:one|two|three|four|six|eight|twelve) (?:weeks?|months?|days?) (?:from|after))\b|^\d/i;

interface Start {
  /** told: a sentence of its own · follows: behind "I can start" */
  readonly as: 'told' | 'follows';
  readonly text: string;
}

/** "6 April if that suits" */
const IF_IT_SUITS =
  /^(\S.{0,60}?),? if (?:that|it|this)(?:['’]s| is| would)? (?:suits?|works?|ok|okay|fine|alright|all right|convenient|be (?:ok|okay|fine))(?: (?:for |with )?(?:you|everyone))?$/i;
/** "Can start next Monday" */
const CAN_START =
  /^(?:I )?(?:can|could|would|will|am able to|able to) (?:start|begin|join)(?: from)?\s+(?=\S)/i;
/** "20 April, I need to give 4 weeks' notice": the day, and what is told of it. */
const DAY_AND_MORE = /^([^,;]+)(?:[,;]| [-–—])\s+(?:but |as |because |since )?(\S.*)$/i;

/** A day with a sentence behind it, as two clauses; null where it is otherwise. */
const dayAndMore = (words: string): Start | null => {
  const [, day = '', more = ''] = DAY_AND_MORE.exec(words) ?? [];
  const start = day === '' ? null : asStart(day);
  const clause = asNotice(more) ?? asTold(more);
  if (start?.as !== 'follows' || !/^(?:I|my|we)(?:['’]|\s)/i.test(clause)) return null;
  return { as: 'told', text: `I can start ${start.text}; ${lower(clause).replace(/^i(?=['’]|\s)/, 'I')}` };
};

/** "Week commencing 20 April", "the week of April 20" */
const A_WEEK = /^(?:the )?(?:week (?:commencing|beginning|starting|of)|w\/c) (?=\S)/i;

/** "The 23rd" of "23rd", which opens no sentence. */
const theDay = (day: string): string => day.replace(/^\d{1,2}(?:st|nd|rd|th)$/i, 'the $&');

/** When one can start; null for what names no time. */
export const asStart = (typed: string): Start | null => {
  const words = asClause(weekdaysInFull(asSoon(typed)))
    .replace(CAN_START, '')
    .replace(/(?<!\bat(?: the)?) (?:at )?(?:the )?earliest$/i, ' at the earliest');
  const more = dayAndMore(words);
  if (more !== null) return more;
  const [, notice = '', then = ''] = SO.exec(words) ?? [];
  const given = asNotice(notice.replace(NOTICE_IS, '$1 notice'));
  if (given !== null) {
    const start = asStart(then);
    return start?.as === 'follows' ? { as: 'told', text: `${given}, so I could start ${start.text}` } : null;
  }
  if (/^(?:I|my|we|it)(?:['’]|\s)/i.test(words)) return { as: 'told', text: upper(words) };
  if (A_WEEK.test(words))
    return {
      as: 'follows',
      text: `in the ${words.replace(/^the /i, '').replace(/^w\/c/i, 'week commencing')}`,
    };
  if (/^flexible/i.test(words)) return { as: 'told', text: `I am ${words} about the start` };
  const alone = asNotice(words.replace(NOTICE_IS, '$1 notice'));
  if (alone !== null) return { as: 'told', text: alone };
  if (STRETCH_ALONE.test(words)) return { as: 'follows', text: `in ${inNumber(words)}` };
  const asked = IF_IT_SUITS.exec(words)?.[1];
  const wished = asked === undefined ? null : asStart(asked);
  if (wished?.as === 'follows') return { as: 'follows', text: `${wished.text}, if that suits you` };
  const fine =
    /^(?:yes[,.]? )?(.+?) (?:is|would be|works?|suits?)(?: (?:absolutely|perfectly))? (?:fine|good|great|ok|okay|perfect|possible|well)(?: (?:for|with) me)?$/i.exec(
      words,
    );
  if (fine) return { as: 'told', text: `${upper(theDay(fine[1] ?? ''))} is fine for me` };
  const suits = /^(?:yes[,.]? )?(\S.{0,60}?) (works|suits)(?: (?:for )?me)?$/i.exec(words);
  if (suits)
    return {
      as: 'told',
      text: `${upper(theDay(suits[1] ?? ''))} ${suits[2] === 'suits' ? 'suits' : 'works for'} me`,
    };
  const earliest =
    /^(?:not (?:before|until|(?:any )?earlier than)|no (?:earlier|sooner) than)\s+(?=\S)/i.exec(words);
  if (earliest) return { as: 'told', text: `I cannot start before ${words.slice(earliest[0].length)}` };
  const when = withPreposition(words.replace(/^(\d{1,2})(?:st|nd|rd|th) of (?=[A-Z])/, '$1 '));
  if (A_START.test(when))
    return { as: 'follows', text: when.replace(/^at (?:the )?start of /i, 'at the beginning of ') };
  // A sentence of one's own says it, whatever it is.
  return /^I(?:['’]|\s)/.test(oneLine(typed)) ? { as: 'told', text: asClause(typed) } : null;
};

const FIGURE =
  /^(?:(?:somewhere )?(?:around|about|circa|c\.?|at least|lowest|no less than|min(?:imum)?|from|between|in the region|ideally|roughly)(?: of)? )?(?:[£$€] ?\d|\d[\d.,]*(?: ?(?:[-–]|and|to) ?\d[\d.,]*)? ?k\b|\d{2,3},?\d{3}\b|\d[\d.]* ?(?:an|per|a|p\/?)\s?(?:hour|h|day|hr|year)\b|\d[\d.]*\/(?:hr?|hour|day)\b).*$/i;
const NOT_NEEDED =
  /^(?:(?:no|without) )((?:a )?\S+(?: \S+){0,2}?)(?: (?:is )?(?:needed|required|necessary))?$/i;
const NEEDED = /^((?:a )?\S+(?: \S+){0,2}?) (?:needed|required)$/i;
const OF_THE_LAW = /\b(?:visa|sponsorship|work permit|permit|relocation)\b/i;
const REPLY =
  /^(?:yes|no(?=$|[,.]| (?:I|we|it|that|there|thanks|not|problem)\b)|yep|nope|certainly|of course|gladly|absolutely|definitely|not yet|not at all|maybe|happy to|fine by me|sure|none)\b|,? please$/i;
/** "No access requirements", "no points on my licence" */
const NONE_SUCH =
  /^no (?:[\w-]+ ){0,3}(?:requirements?|needs|allergies|restrictions|adjustments|convictions|commitments|plans|questions|points(?: on [^,.;]{1,30})?|holidays?(?: booked| planned)?|other (?:offers|interviews|applications))$/i;
/** "Rate is £200 a day", "notice period is a month" */
const OF_MINE =
  /^(?:(?:day|daily|hourly|current|expected) )?(?:rate|salary|pay|notice(?: period)?|start date|availability) (?:is|would be) \S/i;
/** "Any dietary requirements", asked after. */
const ASKED_AFTER =
  /\b((?:(?:dietary|access|accessibility|special|medical|particular)(?: (?:or|and) |\/| ))+(?:requirements|needs|restrictions)|allergies|(?:reasonable )?adjustments)\b/i;
/** What they want to know when a day alone is the answer. */
const ASKS_START = /\b(?:start|begin|join|available|notice)\b/i;

/** "Flexible", "negotiable": of the figure, or in its place. */
const OPEN_TO_TALK = /^(?:(?:pretty |quite |very )?(?:flexible|negotiable|open|open to discussion))$/i;
const FIGURE_OPEN =
  /^(.*?\d.*?)(?:,| -)? (?:but|though|and|yet)(?: I(?:['’]m| am))? ((?:pretty |quite |very )?(?:flexible|negotiable|open|open to discussion))$/i;
const ASKS_PAY = /\b(?:salary|pay|wage|rate|package|expectations?|earn)\b/i;

/** What one earns now, and not what one would like to. */
const ASKS_CURRENT =
  /\b(?:current|present|existing) (?:\w+ )?(?:salary|pay|wage|rate|package|compensation)\b|\bcurrently (?:on|earning|paid)\b/i;
const ASKS_WANTED = /\b(?:expect\w*|looking for|desired|hop(?:e|ing) (?:for|to)|want\w*|minimum)\b/i;
const isOfNow = (asked: string): boolean => ASKS_CURRENT.test(asked) && !ASKS_WANTED.test(asked);

/** "Currently on 34k", "earning £28,000" */
const PAID_NOW = /^(?:currently|presently|now|at the moment) (?:on|earning|paid) (?=[£$€]?\d)/i;

/** "40,500 works for me": said of the figure. */
const WILL_DO = /\d\S* (?:a year |an hour )?(?:works?|suits?)(?: (?:well|fine|for me|me))*$/i;

/** Pay, as one tells it of oneself; null for what is no pay. */
const asPay = (part: string, asked: string): string | null => {
  if (PAID_NOW.test(part)) return `I am ${lower(part)}`;
  if (OPEN_TO_TALK.test(part) && ASKS_PAY.test(asked)) return 'I am open to talking about it';
  if (!FIGURE.test(part) || isTold(part) || WILL_DO.test(part)) return null;
  const [, figure = '', open = ''] = FIGURE_OPEN.exec(part) ?? [];
  if (figure === '') {
    const named = (/^[A-Z][a-z]/.test(part) ? lower(part) : part)
      .replace(/^min(?:imum)?(?: of)? (?=\S)/, 'a minimum of ')
      .replace(/^lowest (?=\S)/, 'at least ');
    return isOfNow(asked) ? `my current salary is ${named}` : `I am looking for ${named}`;
  }
  return `I am looking for ${figure}, but ${/^neg/i.test(open) ? 'that is' : 'I am'} ${lower(open)}`;
};

/** "07700 900111", "+44 7700 900111", "(212) 555-0100" */
const TELEPHONE = /^(?:\+|\(?0|\(\d{3}\)|\d{3}-)[\d ()-]{7,}$/;

/** "Do you drive?" is answered "Yes, I do", where it is the only such question. */
const ASKED_OF_YOU = /\b(do|have|are|can|could|would|will) you\b[^.!?]*\?/gi;
const HAPPY =
  /^(?:very |quite )?(?:happy|fine|ok|okay|comfortable|able|available|free|willing|keen|interested)\b(?! by me)/i;

const ASKS_TO_HAVE = /\b(?:have you(?: got)?|do you (?:have|hold|own))\b/i;
const OWNED = /^(?:the|an?|my|both|all|\d+|one|two|three|four)\b/i;

/** What one has of what they ask after: "clean licence" is "I have a clean licence"; null where they ask after none such. */
const asHad = (thing: string, asked: string): string | null => {
  const words = thing.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const isAsked = ASKS_TO_HAVE.test(asked) && words.some((word) => asked.toLowerCase().includes(word));
  if (!isAsked || isTold(thing) || words.length > LONGEST_HAD || NOT_OWNED.test(thing)) return null;
  return `I have ${OWNED.test(thing) || /s$/i.test(thing) ? thing : withArticle(lower(thing))}`;
};
const LONGEST_HAD = 6;
/** "Within a week", "any shifts": when, and whichever. */
const NOT_OWNED = /^(?:within|in|from|on|at|by|after|before|any|all|whenever)\b/i;

/** "Can start Monday", "got my own van": what one says of oneself behind a yes; null for anything else. */
const saidOfOneself = (more: string): string | null => {
  if (/^got\s/i.test(more)) return `I have ${lower(more)}`;
  const [start = ''] = CAN_START.exec(more) ?? [];
  const begun = start === '' ? null : asStart(more);
  if (begun?.as === 'follows' && /^(?:can|could|will|would)\s/i.test(start))
    return `I ${lower(start).replace(/ from\s+$/i, ' ')}${begun.text}`;
  return /^(?:can|could|will|would|have|am|do|did|was)\s+(?!(?:I|you|we|it|that|there)\b)/i.test(more)
    ? `I ${lower(more)}`
    : null;
};

/** "Yes" alone, or before what one is, as a sentence: "yes happy with nights" is "Yes, I am happy with nights". */
const asYesOrNo = (part: string, asked: string): string | null => {
  const [, said = '', more = ''] = /^(yes|yeah|yep|yup|no|nope)(?:[,.!]? (\S.*))?$/i.exec(part) ?? [];
  if (said === '') return null;
  const yes = /^y/i.test(said) ? 'Yes' : 'No';
  if (HAPPY.test(more)) return `${yes}, I am ${lower(more)}`;
  const nationality = /^(?:an? )?(\p{Lu}\S+ (?:citizen|national|resident))$/u.exec(more)?.[1];
  if (nationality !== undefined) return `${yes}, I am ${withArticle(nationality)}`;
  const told = yes === 'Yes' && more !== '' ? (saidOfOneself(more) ?? asHad(more, asked)) : null;
  if (told !== null) return `${yes}, ${told}`;
  // "When would you be able to start?" is no question to say yes to.
  const [helping, ...others] = [...asked.matchAll(ASKED_OF_YOU)]
    .filter(({ index }) => !/\b(?:when|what|which|how|where|why)\b[^.!?]*$/i.test(asked.slice(0, index)))
    .map(([, word = '']) => word.toLowerCase());
  if (more !== '' || helping === undefined || others.length > 0) return null;
  return `${yes}, I ${helping === 'are' ? 'am' : helping}${yes === 'No' ? ' not' : ''}`.replace(
    'can not',
    'cannot',
  );
};

/** "Both fine", "all ok with me" */
const ALL_FINE = /^(both|all(?: of that)?)(?: (?:are|is))? (fine|ok|okay|good)(?: (?:with|for|by) me)?$/i;
/** "4 weeks but might be negotiable" */
const STRETCH_BUT = new RegExp(`^(${STRETCH}),? ((?:but|though|although) \\S.*)$`, 'i');

/** One part of an answer as a clause of its own; null where it is none and cannot be made one. */
const clauseOf = (part: string, asked: string, isOneOfSeveral: boolean): string | null => {
  const notice = asNotice(part);
  if (notice !== null) return notice;
  if (TELEPHONE.test(part)) return `my number is ${part}`;
  const pay = asPay(part, asked) ?? asYesOrNo(part, asked);
  if (pay !== null) return pay;
  if (isOneOfSeveral && STRETCH_ALONE.test(part)) return `my notice period is ${inNumber(part)}`;
  if (/^no notice(?: period)?$/i.test(part) || (/^none$/i.test(part) && /\bnotice\b/i.test(asked)))
    return 'I have no notice to give';
  const [, all = '', fine = ''] = ALL_FINE.exec(part) ?? [];
  if (all !== '') return `${lower(all)} ${/^both$/i.test(all) ? 'are' : 'is'} ${lower(fine)} with me`;
  const [, stretch = '', but = ''] = STRETCH_BUT.exec(part) ?? [];
  if (stretch !== '' && /\bnotice\b/i.test(asked)) return `my notice period is ${inNumber(stretch)}, ${but}`;
  if (/^(?:immediately available|available immediately)$/i.test(part)) return 'I am available immediately';
  const [, spared = ''] = NOT_NEEDED.exec(part) ?? [];
  if (OF_THE_LAW.test(spared)) return `I do not need ${withA(spared)}`;
  if (NONE_SUCH.test(part)) return `I have ${lower(part)}`;
  if (DAYS_OF_THE_WEEK.test(part) && /\bavailab/i.test(asked))
    return `I am available on ${part.replace(/^on /i, '')}`;
  if (isOneOfSeveral && HAPPY.test(part)) return `I am ${lower(part)}`;
  const handed = asAttached(part);
  if (handed !== null) return handed;
  const own = isOneOfSeveral ? null : /^still\s/i.test(part) ? asTold(part) : saidOfOneself(part);
  if (own !== null && /^I\s/.test(own)) return own;
  const [, needed = ''] = NEEDED.exec(part) ?? [];
  if (OF_THE_LAW.test(needed)) return `I need ${withA(needed)}`;
  if (OF_MINE.test(part)) return `my ${lower(part)}`;
  if (/^\d{1,2}(?:st|nd|rd|th) (?:is|works|suits|would)\b/.test(part)) return `the ${part}`;
  if (
    REPLY.test(part) ||
    isTold(part) ||
    /\S (?:works?|suits?)(?: (?:well|fine|best|me|for me|perfectly|great))*$/i.test(part)
  )
    return part.replace(
      /^(yes(?= (?!(?:please|thanks|to|on|for|from|and|but|if|of|in|at)\b)\S)|no(?= (?:I|we|it|that|there|not)\b))/i,
      '$1,',
    );
  const told = withQuality(asTold(part));
  if (/^I\s/.test(told)) return told;
  const start = asStart(part);
  const isDay =
    start !== null && start.as === 'follows' && !/^at \d/.test(start.text) && !STRETCH_ALONE.test(part);
  if (isDay && ASKS_START.test(asked)) return `I could start ${start.text}`;
  const isStretch = TERM_ALONE.test(part) || (start !== null && STRETCH_ALONE.test(part));
  return isStretch && /\bnotice\b/i.test(asked) ? `my notice period is ${inNumber(part)}` : null;
};

/** "Mondays and Tuesdays": the days one can work, and none to begin on. */
const DAYS_OF_THE_WEEK =
  /^(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days(?:,? (?:and |or |, )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)*$/i;

const withA = (thing: string): string =>
  /^(?:visa|work permit|permit)$/i.test(thing) ? `a ${thing}` : thing;

const ASKS_BACK =
  /^(?:(?:will|can|could|should|shall|may|would|is|are|do|does|did) (?:I|we|it|there|that|this|they|you|the|my|your|[a-z]+ing)\b|(?:what|which|who|where|when|how|why)\b.*\?$)/i;

/** True for a question of one's own: "will there be a projector". */
export const asksBack = (typed: string): boolean => ASKS_BACK.test(typed.trim());

const ALL_ATTACHED =
  /^(?:(?:please )?(?:see|find)(?: it| them| all)? |all |everything )?(?:is |are )?(?:attached|enclosed)$/i;
const ATTACHED = /^((?:(?!(?:is|are|was|were|have|has|be)\b|I\b|I['’])\S+ ){1,6})(?:attached|enclosed)$/i;
const WITH_ARTICLE = /^(?:my|the|both|all|an?|some|two|three|four|\d+|copies|them|it|these|those)\b/i;

/** What is handed over with the letter: "passport attached" is "I attach my passport"; null for anything else. */
const asAttached = (words: string): string | null => {
  if (ALL_ATTACHED.test(words)) return 'I attach everything you asked for';
  const thing = ATTACHED.exec(words)?.[1]?.trim();
  if (thing === undefined) return null;
  const named = /^[A-Z]{2}/.test(thing) ? thing : lower(thing);
  return `I attach ${WITH_ARTICLE.test(named) ? named : `my ${named}`}`;
};

const NAMED_FIRST = /^(?:(?:Mrs?|Ms|Miss|Dr|Prof(?:essor)?)\.? )?\p{Lu}[\p{L}.'’-]* \p{Lu}/u;
const NUMBERS = /(?:^|\s+)\(?\d[.)]\s+/;

/** Names alone, where referees are asked for: "My referees are Jane Frost and Peter Amos"; null for anything else. */
const asReferees = (words: string, asked: string): string | null => {
  if (!/\brefer(?:ees?|ences?)\b/i.test(asked)) return null;
  const people = words
    .split(NUMBERS)
    .map((person) => person.replace(/[\s,;.]+$/, ''))
    .filter((person) => person !== '');
  if (
    people.length === 0 ||
    !people.every((person) => NAMED_FIRST.test(person) || /^\S+@\S/.test(person)) ||
    isTold(words)
  )
    return null;
  const isOne = people.length === 1 && !/\band\b|;/.test(words);
  const [last = '', ...others] = people.toReversed();
  const list = others.length === 0 ? last : `${others.toReversed().join('; ')}; and ${last}`;
  return `My ${isOne ? 'referee is' : 'referees are'} ${list}`;
};

const NEXT_SENTENCE =
  /(?<=[^\s.]{2}[.!])(?<!\b(?:[MD]rs?|Ms|Prof|St|approx|min|max|incl)\.)\s+(?=[\p{Lu}\d£$€])/u;

/**
 * The answer as a sentence, or as several: a notice period, pay and a day are told of oneself, a list of such part by part. Null for
 * what is no sentence and cannot be made one ("large"). `asked` are their words.
 */
export const asAnswer = (words: string, asked: string): string | null => {
  const sentences = words.split(NEXT_SENTENCE);
  if (sentences.length === 1 || asReferees(words, asked) !== null) return asOneSentence(words, asked);
  const told = sentences.map((sentence) => {
    const [text, end = ''] = sentence.split(/([.!])$/);
    const said = asOneSentence(text ?? '', asked);
    return said === null ? null : `${said}${end}`;
  });
  return told.every((sentence) => sentence !== null) ? told.join(' ') : asOneSentence(words, asked);
};

const asOneSentence = (words: string, asked: string): string | null => {
  const after = /^(?:none|nothing|n\/a)$/i.test(words) ? ASKED_AFTER.exec(asked)?.[1] : undefined;
  if (after !== undefined) return `I have no ${after.toLowerCase()}`;
  const handed = asAttached(words) ?? asReferees(words, asked);
  if (handed !== null) return handed;
  const replies = words
    .split(/,? and (?=(?:yes|no)\b)/i)
    .map((reply) => (REPLY.test(reply) && reply.includes(' ') ? clauseOf(reply, asked, false) : null));
  if (replies.length > 1 && replies.every((reply) => reply !== null))
    return replies.map((reply, at) => (at === 0 ? upper(reply) : lower(reply))).join(', and ');
  // "Yes, I drive" is one part.
  // The number behind a name is that one's.
  if (/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,? (?:on |at )?(?:\+|\(?0)[\d ()-]{7,}$/u.test(words) && isTold(words))
    return upper(words);
  const parts = words.split(
    /(?<!\b(?:yes|no))\s*[,;]\s+(?:and )?|(?<!days)\s+(?:and|plus)\s+|\s+(?:and|plus)\s+(?!\w+days\b)/i,
  );
  const clauses = parts.map((part) => clauseOf(part, asked, true));
  // "I drive and have my own car" is well said as it is.
  const isMade = clauses.some(
    (clause, at) =>
      clause !== parts[at] && !(clause === `I ${parts[at]}` && /\bI\b/.test(parts[at - 1] ?? '')),
  );
  if (
    parts.length > 1 &&
    isMade &&
    !(REPLY.test(words) && !/^none\b/i.test(words)) &&
    clauses.every((clause) => clause !== null)
  )
    return upper(listed(clauses));
  // "41k, 2 months, one other school": a figure and a stretch tell of two things, and of the rest nobody knows what.
  const isMixed =
    parts.some((part) => STRETCH_ALONE.test(part)) && parts.some((part) => asPay(part, asked) !== null);
  if (isMixed && !isTold(words)) return null;
  const whole = clauseOf(words, asked, false);
  return whole === null ? null : upper(whole);
};

/** Words that keep their capital within a sentence: "I", "Saturdays". */
const OPENS_AS_IT_IS =
  /^(?:I\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/;

/** Clauses as one sentence: "I am looking for 95k, and my notice period is 3 months". */
const listed = (clauses: readonly string[]): string => {
  const said = clauses.map((clause) => (OPENS_AS_IT_IS.test(clause) ? clause : lower(clause)));
  const last = said.at(-1) ?? '';
  // What has no doer of its own hangs on what goes before.
  const joint = /^(?:will|can|could|would|have|am|do)\b/.test(last) ? ' and ' : ', and ';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')}${joint}${last}`;
};
