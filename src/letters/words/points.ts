/** The one point a letter is about, as it was typed: a question, a sentence, or a thing. */
import { lower, upper } from '../../domain/wording.ts';
import { withArticle } from './articles.ts';
import { withIndefinite } from './counted.ts';
import { withPreposition } from './days.ts';
import { asTold } from './deeds.ts';
import { asClause, isSentence } from './phrases.ts';
import { asIndirect, isDirectQuestion } from './questions.ts';
import { isTold } from './reasons.ts';
import { asTopic } from './topics.ts';

/** asked: a question, without its mark · told: a clause of its own · thing: "the start date" */
type PointKind = 'asked' | 'told' | 'thing';

interface Point {
  readonly kind: PointKind;
  readonly text: string;
  /** What it is about, where that stands before a sentence. */
  readonly of?: string;
}

/** "salary, I was hoping for 32k", "base, was hoping for 35": the thing, and what one has to say of it. */
const WITH_A_WISH =
  /^([^,;:–—]{2,40})(?:[,;:]| [-–—])\s+((?:I(?:['’](?:m|d|ve))?|we|was|am|had|would|need|want|really|hoping|looking|expecting|aiming|asking|expected|wanted) \S.*)$/;
/** "£33.5 vs £35": what they offer and what one hopes for, which is the more. */
const TWO_FIGURES =
  /^(?:(?:offer|salary|pay|base)[:,]? )?([£$€]? ?(\d[\d,.]*) ?k?) ?(?:vs\.?|versus|against|->|→|not|instead of|rather than) ?([£$€]? ?(\d[\d,.]*) ?k?)$/i;
/** "apart from the GWO, was there anything else": a question behind what leads up to it. */
const LED_UP_TO =
  /^(?:(?:apart|aside|other) (?:from|than)|besides|beyond|with|in|for|on|after|given) [^,]+, (\S.*)$/i;

const A_TIME_OF_WORK = '(?:hour|hr|day|week|month|year|yr|annum)';
const PER = `(?: ?/ ?| (?:an?|per) )${A_TIME_OF_WORK}`;
const FIGURE = `(?:\\d{1,2}\\.\\d{2}(?:${PER})?(?![\\d.])|[£$€] ?\\d[\\d,.]*k?(?:${PER})?|\\d[\\d,.]* ?k(?:${PER})?|\\d{2,3},?\\d{3}(?:${PER})?|\\d[\\d,.]*${PER})`;
/** "28-30k", "between 30 and 32k" */
const FROM_TO = '(?:(?:between |from )?[£$€]? ?\\d[\\d,.]*k? ?(?:-|–|to|and) ?)';
const ABOUT = '(?:around|about|at least|nearer|closer to|more like)';
/** "42k", "around £40,000", "23 an hour", "5k more": what one hopes for. */
const FIGURE_ALONE = new RegExp(`^(?:${ABOUT} )?${FROM_TO}?${FIGURE}(?: more)?$`, 'i');
/** "16.50 plus overtime", "48k rising to 50", "50k and a later start": a figure, and what comes with it. */
const FIGURE_WITH = new RegExp(
  `^(?:${ABOUT} )?${FIGURE},? (plus|with|after|from|rising to|going up to|including|on top|and)\\b (?!(?:I|we|it|they|you)\\b)\\S`,
  'i',
);
/** "Only two days in the office", "no weekend shifts": a limit to what one does, and no thing to talk about. */
const LIMIT =
  /^(?:only (?=\S+ (?:days?|hours?|shifts?|nights?|evenings?|weekends?)\b)|(?:at (?:least|most)|(?:no|not) more than|a (?:max|min)(?:imum)? of|max(?:imum)?|min(?:imum)?) (?=\S+ \S)|no (?=(?:\S+ )?(?:weekends?|nights?|evenings?|lates?|earlies|sundays?|saturdays?|bank holidays?|overtime|travel|on-call|shifts?|work(?:ing)?)\b(?: (?:work(?:ing)?|shifts?|duty|on-call))?$))/i;

/** "salary - 32k?", "base of 230k": a thing and its figure. */
const FIGURE_OF = new RegExp(
  `^((?:the |my )?(?:base(?: salary)?|salary|pay|(?:hourly |day )?rate|signing bonus|bonus))(?: ?[-–—:,]| of| at| to| to be|) ((?:${ABOUT} )?${FIGURE}(?: more)?)\\??$`,
  'i',
);
/** "155k base" */
const FIGURE_FIRST = new RegExp(`^(${FIGURE}) (base(?: salary)?|salary)$`, 'i');
/** "Would 30k be possible": a question, though it has no "you". */
const IS_IT_POSSIBLE =
  /^(?:would|could|might|is|will) (?:\S+ ){1,5}?(?:be )?(?:possible|doable|feasible|negotiable|on the table|ok|okay|an option)\??$/i;
/** "48k because I have another offer" */
const FIGURE_AS = new RegExp(`^((?:${ABOUT} )?${FIGURE}),? (?:because|as|since) (I .*)$`, 'i');
/** "another offer I have for 48k" */
const OTHER_OFFER_OF = new RegExp(
  `^(?:an?|the|my) ?(?:other )?offer (?:(?:that )?I(?:['’]ve| have)(?: got| had)? )?(?:for|at|of) (${FIGURE})$`,
  'i',
);
/** "ask for 5k more": a note to oneself. */
const TO_ONESELF =
  /^(?:to )?(?:ask(?:ing)? (?:for|about)|push for|see about|get|discuss(?:ing)?|talk(?:ing)? about|negotiat(?:e|ing))\s+(?=\S)/i;
/** "…; also WFH": a second thing behind the first. */
const ALSO = /[;,.] (?:and )?(?:also|plus) (?=\S)(?!I\b)/i;
const FROM_HOME = /^(?:wfh|work(?:ing)? from home|home ?working)\b/i;

/** "Band 6 point 2 given my 5 years", "because of my 5 years": what is asked for, and on what grounds. */
const GROUNDS = /,? (?:because of|due to|(?=(?:given|considering|in view of|in light of) ))/i;
/** "Salary as I'm on 36k now": a thing, and why one asks. */
const ASKED_AS =
  /^((?:[^,.;]|[,.](?=\d)){3,60}?),? (?:because|as|since) ((?:I|my|we|our|it|they|the)(?:['’]|\s)\S.*)$/i;

const PAY_CALLED = '(?:base(?: salary)?|salary|pay|wages?|money|(?:hourly |day )?rate|offer)';
const SMALL = '(?:a (?:bit|little)|rather|quite|very|too|just|far|slightly|really)';
/** "29.5k seems low", "the salary is a bit low": a verdict, and what one had hoped for instead. */
const TOO_LOW = new RegExp(
  `^(?:(?:the |your )?(${PAY_CALLED})|(${FIGURE}))(?: (?:is|seems|looks|feels|sounds|was))?(?: ${SMALL})*,? (?:low|not enough|too little)$`,
  'i',
);
/** "More money", "a higher salary": a wish, and no thing to talk about. */
const MORE_PAY = new RegExp(
  `^(?:${SMALL} |an? )?(?:(?:bit|little) )?(?:more|higher|better|bigger|increased?) (${PAY_CALLED})$|^(?:${SMALL} )?more (?:on|for) (?:the |my )?${PAY_CALLED}$|^an? ((?:pay|salary|wage) (?:rise|raise|increase))$`,
  'i',
);
const LOWER_THAN_HOPED =
  /^(?:(?:a (?:bit|little)|slightly|much) )?(?:lower|less) than (?:I )?(?:had )?(?:expected|hoped|hoping)(?: for)?$/i;
/** "Salary is below market" */
const PAY_AT_FRONT = new RegExp(`^${PAY_CALLED} (?:is|was|seems|looks|feels|needs|would|does)\\b`, 'i');

/** "4 days a week", "two days from home": how one would work. */
const HOW_TO_WORK =
  /^(?=(?:part[- ]time|remotely|compressed hours|\S+ (?:day|hour)s? (?:(?:a|per) week|(?:a week )?(?:from|at) home)(?: .*)?)$)/i;
const WAY_TO_WORK = /^(?:hybrid|flexible|remote)$/i;
/** "Higher base and more equity", "start date in June": one of a kind, and none they named. */
const ONE_BETTER =
  /^(?:(?:higher|better|bigger|larger|longer|shorter|later|earlier) (?=(?:starting |base )?(?:base|salary|rate|bonus|start|notice|title|band|grade|package)\b)|start(?:ing)? date (?=(?:in|after|from|at)\b))/i;
const ONE_THING =
  /^(?:company (?:car|phone|laptop|van)|parking space|season ticket loan|work laptop)(?=$| (?:from|after|before|instead|rather|as|with|on|for|in)\b)/i;
/** "Match my current salary", "start in June": what they are to do, or oneself, as what there is to talk about. */
const TO_DO_NAMED =
  /^(match|rais|increas|mov|push|bring|reduc|delay|defer|shorten|start(?= (?:in|on|at|from|after|later|earlier)\b))e? (?=\S)/i;
/** "Salary (hoping for 40k)" */
const WISH_ASIDE =
  / \(((?:I|was|am|had|would|need|want|hoping|looking|expecting|aiming|asking)(?:['’]|\s)[^()]*)\)$/i;

const TERM =
  /^(?:(?:basic|starting|base) (?:salary|pay)|base|salary|pay|money|(?:hourly |day )?rate|(?:(?:signing|sign[- ]on|joining) )?bonus|package|notice(?: period)?|start(?: date)?|hours|holidays?|pension|(?:job )?title|contract|grade(?: point)?|band|pay point|level|relocation(?: package)?)$/i;
/** "salary and start date", each with its article. */
const severalTerms = (text: string): string | null => {
  const [one = '', other = '', more] = text.split(/ (?:and|&|\+) |, /i);
  const areTerms = other !== '' && more === undefined && [one, other].some((term) => TERM.test(term));
  return areTerms && [one, other].every((term) => term.split(' ').length <= 3 && !/\d/.test(term))
    ? `${termCalled(one)} and ${termCalled(other)}`
    : null;
};

/** What people call a term of an offer, as a letter does: "base" is the base salary. */
const termCalled = (thing: string): string =>
  /^(?:signing|sign[- ]on|joining|performance|annual|retention) bonus$/i.test(thing)
    ? withArticle(lower(thing).replace('sign on', 'sign-on'))
    : TERM.test(thing)
      ? `the ${lower(thing)
          .replace(/^base$/, 'base salary')
          .replace(/^money$/, 'salary')
          .replace(/^notice$/, 'notice period')
          .replace(/^start$/, 'start date')}`
      : withIndefinite(
          asTopic(
            thing
              .replace(FROM_HOME, 'working from home')
              .replace(HOW_TO_WORK, 'working ')
              .replace(WAY_TO_WORK, '$& working')
              .replace(ONE_THING, (thing) => withArticle(lower(thing)))
              .replace(ONE_BETTER, (more) => withArticle(lower(more)))
              .replace(TO_DO_NAMED, (_, verb: string) => `${verb}ing `)
              .replace(/^sign[- ]on (?=bonus\b)/i, 'a sign-on ')
              .replace(/\bsign on (?=bonus\b)/i, 'sign-on ')
              .replace(/\b(part|full) time (?=\S)/i, '$1-time '),
          ),
        ).replace(/^(\d|three|four)[ -]day week$/i, 'a $1-day week');

/** "35" of a yearly salary is 35k. */
const inThousands = (wish: string): string =>
  wish.replace(/(?<=\b(?:for|at least|around|about|of|to) [£$€]?)([2-9]\d|1\d\d)$/, '$1k');

const amountOf = (digits: string | undefined): number => Number((digits ?? '').replaceAll(',', ''));

/** Of two figures the wish for the higher; null where there are none. */
const betweenFigures = (text: string): Point | null => {
  const [, one = '', first, other = '', second] = TWO_FIGURES.exec(text) ?? [];
  if (one === '' || amountOf(first) === amountOf(second)) return null;
  const [less, more] = amountOf(first) < amountOf(second) ? [one, other] : [other, one];
  return { kind: 'told', of: 'the pay', text: `I was hoping for ${more.trim()} rather than ${less.trim()}` };
};

/** A thing and a wish behind it; null where it is otherwise. */
const withWish = (text: string): Point | null => {
  const [, thing = '', wish = ''] = WITH_A_WISH.exec(text) ?? [];
  if (thing === '' || isSentence(thing)) return null;
  const told = asClause(asTold(wish));
  const isYearly = /\b(?:base|salary)\b/i.test(thing);
  return { kind: 'told', of: termCalled(thing), text: upper(isYearly ? inThousands(told) : told) };
};

/** "The notice period, three months is long for me": a term, and what one has to say of it. */
const TERM_AND_CLAUSE = /^(?:the |my )?([^,;:–—]{2,40})(?:[,;:]| [-–—])\s+(\S.*)$/i;

/** A term and a sentence behind it; null where it is otherwise. */
const withClause = (text: string): Point | null => {
  const [, thing = '', clause = ''] = TERM_AND_CLAUSE.exec(text) ?? [];
  return TERM.test(thing) && isTold(clause) && !clause.endsWith('?')
    ? { kind: 'told', of: termCalled(thing), text: upper(asClause(clause)) }
    : null;
};

/** "could they do 36" */
const OF_THEM = /^((?:could|can|would|will|do|are|might) )they\b/i;

/** What pay is called in a letter: "the salary" of "base", "the pay" of a figure or an offer. */
const payCalled = (word = ''): string =>
  /^(?:base|salary|(?:hourly |day )?rate)/i.test(word) ? termCalled(word) : 'the pay';

/** A verdict on what they offer, as a wish: "the salary seems low" is "I was hoping for a little more"; null where it is none. */
const withVerdict = (text: string): Point | null => {
  const low = TOO_LOW.exec(text);
  if (low !== null) {
    const [, word, figure = ''] = low;
    const than = figure === '' ? '' : ` than ${lower(figure)}`;
    return { kind: 'told', of: payCalled(word), text: `I was hoping for a little more${than}` };
  }
  const [more, word] = MORE_PAY.exec(text) ?? [];
  if (more !== undefined)
    return { kind: 'told', of: payCalled(word), text: 'I was hoping for a little more' };
  return LOWER_THAN_HOPED.test(text)
    ? { kind: 'told', of: 'the pay', text: 'It is lower than I had expected' }
    : null;
};

/** "35k would be closer to it", "another company offered 36k": a sentence, with no I to tell it by. */
const SAID_OF_PAY = new RegExp(
  `^(?:${FIGURE} (?:would|is|was|seems|feels|might|could)\\b|(?:an(?:other)?|the other|my (?:current|present)) (?:company|employer|firm|place|school|practice|agency)(?: has| have)? (?:offered|offers|pays|is offering|is paying|will pay|matched)\\b)`,
  'i',
);

/** A thing and why one asks for it: "salary as I'm on 36k now"; null where it is otherwise. */
const withGrounds = (text: string): Point | null => {
  const [, thing = '', why = ''] = ASKED_AS.exec(text) ?? [];
  if (thing === '' || isSentence(thing) || isTold(thing)) return null;
  const asked = onePoint(thing);
  if (asked.kind === 'asked' || !isTold(asTold(why))) return null;
  const grounds = upper(asClause(asTold(why)));
  return asked.kind === 'thing'
    ? { kind: 'told', of: asked.text, text: grounds }
    : { ...asked, text: `${asked.text}. ${grounds}` };
};

/** A sum, what it is of, and why; null where there is none. */
const withFigure = (text: string): Point | null => {
  const [, thing = '', figure = ''] = FIGURE_OF.exec(text) ?? [];
  if (figure !== '')
    return {
      kind: 'told',
      of: termCalled(thing.replace(/^(?:the|my) /i, '')),
      text: `I was hoping for ${lower(figure)}`,
    };
  const [, first = '', called = ''] = FIGURE_FIRST.exec(text) ?? [];
  if (first !== '') return { kind: 'told', of: termCalled(called), text: `I was hoping for ${lower(first)}` };
  const [, sum = '', why = ''] = FIGURE_AS.exec(text) ?? [];
  if (sum !== '') return { kind: 'told', of: 'the pay', text: `I was hoping for ${lower(sum)}, as ${why}` };
  const offered = OTHER_OFFER_OF.exec(text)?.[1];
  if (offered !== undefined) return { kind: 'told', text: `I have another offer, for ${offered}` };
  if (FIGURE_ALONE.test(text))
    return { kind: 'told', of: 'the pay', text: `I was hoping for ${lower(text)}` };
  const [, joined = ''] = FIGURE_WITH.exec(text) ?? [];
  if (joined === '' || isTold(text)) return null;
  const hoped = { kind: 'told', text: `I was hoping for ${lower(text)}` } as const;
  return /^and$/i.test(joined) ? hoped : { ...hoped, of: 'the pay' };
};

/** "Starting on M5", "taking Fridays off": what there is to talk about, and nothing one does already. */
const TO_ARRANGE =
  /^(?!(?:signing|starting|joining|training|parking) (?:bonus|salary|pay|rate|date|allowance|budget|point|grade|space)\b)(?!(?:hoping|looking|asking|wondering|wishing|expecting|aiming|thinking|needing|wanting|waiting|considering|struggling|being (?:asked|told|offered)|having (?:doubts|second|trouble))\b)[a-z]{2,}ing (?=\S)/i;

/** "Reduced hours", "guaranteed overtime": how a thing is to be, and nothing one did. */
const ARRANGED =
  /^(?!(?:asked|hoped|wanted|needed|expected|wished|preferred|requested|discussed|planned|agreed|noticed|looked|worked|aimed|applied|accepted|moved|lived|earned|received|helped|managed|trained|calculated|assumed|understood|considered|compared|checked)\b)[a-z]{3,}ed (?!(?:an?|the|my|your|our|their|this|that|these|to|for|in|on|at|with|from|by|of|about|up|down|out|more|less|some|it|me|us|you|so|as|if)\b)[a-z-]{3,}/i;
const A_MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
/** "Start date 4 May" */
const START_ON = new RegExp(
  `^(?:an? |the )?start(?:ing)? date(?: of|:|,| on| -)? ((?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${A_MONTH})?|${A_MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?)?)$`,
  'i',
);

/** `toAgency`: "they" are those it is passed on to. */
export const asPoint = (typed: string, toAgency: boolean): Point => {
  // Those it is asked of read it.
  const asked = toAgency ? typed : typed.replace(OF_THEM, '$1you');
  const [first = '', second = ''] = asked.split(ALSO, 2);
  const point = onePoint(first);
  if (second === '' || point.kind !== 'told') return onePoint(asked);
  return { ...point, text: `${point.text}; I would also like to talk about ${termCalled(second)}` };
};

/** "30 hours is not enough, could we do 36": what one has to say, and what one asks for it. */
const WITH_A_QUESTION =
  /^([^,;?]{6,80})(?:[,;]| [-–—]) (?:so )?((?:could|can|would|is|are|might|may) (?:we|you|I|it|there|that|they)\b[^.;]*)$/i;

/** "Is", "Could": it follows what leads up to it. */
const OPENS_A_QUESTION =
  /^(?:Is|Are|Was|Were|Do|Does|Did|Can|Could|Would|Will|Should|Might|May|Has|Have|What|When|Where|How|Which|Who|Why|Any)(?= )/;

const onePoint = (typed: string): Point => {
  const text = typed
    .replace(/^(?:about|re:?|regarding)\s+(?=\S)/i, '')
    .replace(TO_ONESELF, '')
    .replace(/^the (?=base$)/i, '')
    .replace(WISH_ASIDE, ', $1');
  const start = START_ON.exec(text)?.[1];
  if (start !== undefined) return { kind: 'thing', text: `starting ${withPreposition(start)}` };
  const figure = withFigure(text) ?? withVerdict(text) ?? withGrounds(text);
  if (figure !== null) return figure;
  if (LIMIT.test(text) && !isTold(text))
    return {
      kind: 'told',
      text: `I was hoping for ${asClause(lower(text)).replace(/^(max|min)(?:imum)? /, 'a $1imum of ')}`,
    };
  const [, before = '', askedBehind = ''] = WITH_A_QUESTION.exec(text) ?? [];
  if (askedBehind !== '' && (isTold(before) || isSentence(before)) && isDirectQuestion(askedBehind))
    return { kind: 'asked', text: `${asClause(lower(before))}; ${asClause(askedBehind)}` };
  const question = LED_UP_TO.exec(text)?.[1] ?? text;
  if (
    IS_IT_POSSIBLE.test(text) ||
    isDirectQuestion(question) ||
    (/\?\s*$/.test(text) && asIndirect(text) !== null)
  )
    return { kind: 'asked', text: asClause(text).replace(OPENS_A_QUESTION, lower) };
  const whole = betweenFigures(text) ?? withWish(text) ?? withClause(text);
  if (whole !== null) return whole;
  if (SAID_OF_PAY.test(text)) return { kind: 'told', text: upper(asClause(text)) };
  if (TERM.test(text)) return { kind: 'thing', text: termCalled(text) };
  if (TO_ARRANGE.test(text) && !isSentence(text)) return { kind: 'thing', text: asClause(lower(text)) };
  // What one would like is asked for, and not demanded.
  const told = asClause(ARRANGED.test(text) ? text : asTold(text)).replace(
    /^I want (?!to (?:ask|know|talk|discuss|check)\b)/,
    'I would like ',
  );
  if (/^(?:I|we)(?:['’]|\s)/.test(told) || isSentence(text))
    return { kind: 'told', text: PAY_AT_FRONT.test(told) ? `The ${lower(told)}` : upper(told) };
  const [thing = '', ...grounds] = text.split(GROUNDS);
  const given = grounds.map((one) =>
    /^(?:given|considering|in )/i.test(one) ? `, ${one}` : `, given ${one}`,
  );
  return { kind: 'thing', text: `${severalTerms(thing) ?? termCalled(thing)}${given.join('')}` };
};
