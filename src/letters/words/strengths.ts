/** What was good about somebody, noted bare or told, as one tells it to them: "we liked your examples and that you were well prepared". */
import { lower, sayList } from '../../domain/wording.ts';
import { asTold, isOfThem, QUALITY, saidToThem, withDoer } from './deeds.ts';

/** What one is or was: "punctual", "friendly and calm", "well prepared". */
const WAY_ONE_IS =
  '(?:(?:very|really|so|always|quite|well|highly|extremely|clearly)[- ])*(?:punctual|reliable|dependable|trustworthy|calm|composed|relaxed|friendly|bubbly|cheery|polite|kind|warm|caring|open|honest|clear|thorough|curious|keen|eager|willing|passionate|committed|dedicated|determined|confident|engaged|engaging|articulate|concise|patient|professional|personable|presentable|likeable|likable|enthusiastic|energetic|knowledgeable|competent|capable|credible|mature|adaptable|approachable|smart|sharp|quick|bright|flexible|genuine|natural|diligent|conscientious|logical|hard-?working|easy to (?:talk|speak|listen|work) (?:to|with)|[a-z]{3,}(?:ful|ive|ous)|(?:un)?prepared|organi[sz]ed|informed|motivated|experienced|qualified|researched|spoken|presented|read|on time|early)';
const IS_SO = new RegExp(
  `^(?:${WAY_ONE_IS}(?= (?:on|with|about|under|at|in|to|for|around|throughout|during) |$)|(?:strong|good|great|excellent) (?:on|with|about|under|at|in|to)\\s)`,
  'i',
);
/** "A pleasure to talk to", "a good fit for the team" */
const WHAT_ONE_IS =
  /^an? (?:(?:very|really|real|great|good|natural|strong|lovely|absolute|brilliant) )*(?:pleasure|joy|delight|fit|match|candidate)\b/i;

/** What they know or do, told of a third: "knows the menu well". */
const DOES =
  /^(know|ha|show|communicate|present|explain|work|understand|listen|ask|think|come|build|speak|take|give|make|handle|care|relate|keep|bring|fit|get|interact|engage|learn)s (?=\S)/i;
/** "Really impressed by your presentation": the thing is what is liked. */
const LIKED =
  /^(?:we |I )?(?:(?:really|all|very|so|particularly|especially) )*(?:(?:was|were) (?:(?:really|all|very|so|particularly) )*)?(?:impressed (?:by|with)|liked|loved|appreciated|enjoyed(?= (?:your|the|how|hearing)\b))\s+(?:that (?=you\b))?/i;
/** "The presentation was excellent" is said of theirs. */
const SHOWED =
  /^(?:the |your )?((?:\w+ )?(?:presentation|answers?|test|task|exercise|portfolio|cv|lesson|examples?|interview|questions?|knowledge|code|demo|trial|case study|role play|references?)) (?=(?:was|were|is|are|stood|showed|came|went)\b)/i;

/** A part of what was noted: told of them, or a thing of theirs. */
interface Strength {
  readonly kind: 'was' | 'told' | 'thing';
  readonly text: string;
}

const isQuality = (text: string): boolean => IS_SO.test(text) || QUALITY.test(text);
const inSmall = (text: string): string => (/^[A-Z]{2}/.test(text) ? text : lower(text));

/** Parts of a list, where what stands behind an "and" is said otherwise than what is before it: "great skills and calm". */
const partsOf = (text: string): string[] =>
  /^(?:how|what|why|when|where|the way|that)\b/i.test(text)
    ? [text]
    : text.split(/\s*[,;]\s*(?:and\s+)?/).flatMap((part) => {
        const [first = '', second, more] = part.split(/ (?:and|&|\+) /);
        const isOfTwo =
          second !== undefined &&
          more === undefined &&
          (isQuality(second) ||
            (isQuality(first) &&
              /^(?:good|great|strong|excellent|impressive|solid|clear|an?|your|lots) \S/i.test(second)));
        return isOfTwo && second !== undefined ? [first, second] : [part];
      });

const asPart = (typed: string): Strength => {
  const text = withDoer(saidToThem(typed));
  if (isQuality(text) || WHAT_ONE_IS.test(text)) return { kind: 'was', text: lower(text) };
  if (DOES.test(text))
    return {
      kind: 'told',
      text: text.replace(
        DOES,
        (_, verb: string) => `you ${/^ha$/i.test(verb) ? 'have' : verb.toLowerCase()} `,
      ),
    };
  if (SHOWED.test(text))
    return {
      kind: 'told',
      text: text.replace(SHOWED, (_, thing: string) => `your ${inSmall(thing)} `),
    };
  const told = asTold(text, 'you');
  return { kind: isOfThem(told) ? 'told' : 'thing', text: told };
};

/** The things with whose they are, said once: "your warmth and clear voice". */
const ownThings = (things: readonly string[]): string[] =>
  things.map((thing, at) => {
    const isNamed =
      /^(?:the|an?|your|our|their|this|that|these|all|how|what|why|when|where|which|[a-z]+ing)\b/i.test(
        thing,
      );
    return isNamed || at > 0 ? inSmall(thing) : `your ${inSmall(thing)}`;
  });

/** What was good: told ("you were punctual"), a thing of theirs ("your good eye contact"), or both, the things first. */
export const asStrength = (typed: string): string => {
  const parts = partsOf(typed.replace(LIKED, ''))
    .filter((part) => part !== '')
    .map(asPart);
  const of = (kind: Strength['kind']): string[] =>
    parts.filter((part) => part.kind === kind).map(({ text }) => text);
  const qualities = of('was');
  const told = [...(qualities.length === 0 ? [] : [`you were ${sayList(qualities)}`]), ...of('told')];
  const things = ownThings(of('thing'));
  if (things.length === 0) return sayList(told.map((clause, at) => (at === 0 ? clause : `that ${clause}`)));
  return sayList([
    ...(told.length === 0 ? things : [sayList(things)]),
    ...told.map((clause) => `that ${clause}`),
  ]);
};
