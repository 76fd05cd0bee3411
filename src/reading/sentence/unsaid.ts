/** Finds what was not said by them: what the user thinks, hopes or has told them, and that nothing was said. */
import type { Span } from './scene.ts';

const OFTEN = '(?:(?:also|just|still|really|do|then|[a-z]{2,10}ly) ){0,2}';
const NOT = "(?:(?:don'?t|didn'?t|do not|did not|can'?t|can not|cannot|never|would|would not|wouldn'?t) )?";
const BOUNDARY = '(?<=(?:^|[.,;:!?|/(–—-]|\\b(?:and|but|so|then|though|or)) {0,2})';
const LINK = '(?:\\b(?:and|but|so|then|though|although|however),? )?';

const OPINION =
  '(?:think|thought|guess|guessed|doubt|doubted|hope|hoped|reckon|reckoned|feel|felt|fear|feared|believe|believed|suppose|suspect|assume|imagine|bet|worry|wonder|wish|say (?=they|she|he)|expect (?=they|she|he))';
const STATE =
  '(?:afraid|sure|not sure (?=if|whether|that|they|she|he)|worried|scared|confident|certain|doubtful|hopeful|optimistic|convinced|thinking|hoping (?=they|she|he|that)|guessing|wondering|assuming)';
const NOUN = '(?:guess|feeling|impression|hope|fear|hunch|worry|bet|opinion)';
/** Behind these an opinion begins that can be only the user's own: not "I think by noon", not "I think we will decide". */
const COMPLEMENT =
  "(?! ?(?:$|[.,;:!?|)]))(?! (?:that )?(?:we(?:'ll| will| can| would| are|'re|'d)|you|our|by|on|around|before|within|next|so)\\b)";
/** "I think she said Friday" tells what she said, though not for certain. */
const NOT_REPORTED =
  "(?! (?:that )?(?:(?:they|she|he|hr|(?:the )?[\\w'-]{2,20}) (?:said|told|mentioned|promised|wrote)|i (?:was told|heard))\\b)";
const THEM = '(?:them|her|him)\\b';
const PERSON = '(?:they|she|he|it)\\b';

const OPINIONS = [
  `\\bi(?:'d)? ${OFTEN}${NOT}${OFTEN}${OPINION}\\b`,
  `\\bi(?:'?m| am| was) ${OFTEN}(?:not )?${STATE}\\b`,
  `\\bi (?:get|got|had|have) (?:the|a) (?:\\w{2,12} )?(?:feeling|impression|sense|hunch)\\b`,
  `\\bmy (?:\\w{2,12} )?${NOUN} (?:is|was)\\b`,
  // Without "I", as in notes: "don't think they'll call".
  `${BOUNDARY}${OFTEN}(?:don'?t |didn'?t |do not )?(?:think|guess|doubt|hope|reckon|feel|fear|hoping|guessing)(?= (?:that )?${PERSON})`,
  `${BOUNDARY}(?:hopefully|fingers crossed)(?=,? (?:that )?${PERSON})`,
].join('|');

const TELLINGS = [
  `\\bi(?:'ve|'d| have| had)? ${OFTEN}(?:told|tell|said|asked|mentioned|explained|stated|informed|assured|let (?:${THEM}|(?:the )?\\w{2,20}) know)\\b`,
  `${BOUNDARY}${OFTEN}(?:(?:told|asked|informed|assured) ${THEM}|(?:said|mentioned|explained) to ${THEM})`,
].join('|');

const NOTHING =
  /\bno (?:further |clear )?next steps? (?:(?:was|were|is|are|got|has been|have been|had been) )?(?:mentioned|discussed|talked about|brought up|raised|covered|said|named)\b/gi;

const OWN = new RegExp(
  `${LINK}(?:(?<opinion>(?:${OPINIONS})${COMPLEMENT}(?:(?<=not think|n'?t think)|${NOT_REPORTED}))|(?:${TELLINGS}))`,
  'gi',
);

/** Ends any clause; behind some commas it goes on: "I doubt they'll call, or write". */
const CLAUSE_ENDS =
  /[.!?;:|\n](?=\s|$|["')])|[;|]|, (?!(?:or|nor|if|unless)\b)|\s[-–—/]{1,2}\s| (?:but|though|although|however|yet)\b/gi;
/** Where they are heard again: "… and they said", "… and I was told". */
const HEARD_AGAIN =
  / (?:and|then|so|because|as) (?:then )?(?:(?:they|she|he|hr|(?:the )?[\w'-]{2,20}) (?:said|told|says|mentioned|answered|replied|promised|confirmed)|i(?:'ve been| have been| was| got) told|i heard|i (?:have|need) to)\b/gi;
/** Behind what the user thinks of anything else: "I think it went well and they'll call". */
const THEY_AGAIN = / (?:and|so) (?:they|she|he)\b/gi;
const OF_THEM = /^ ?(?:that |if |whether |when |what )?(?:they|she|he|the|hr)\b/i;

/** Where what was told begins: "I told Ida at Elmworks yesterday that …" tells of the talk before it. */
const TOLD = / (?:that|if|whether|when|how|i|i'd|i'll|i'm|i've|to) /gi;

export interface Unsaid extends Span {
  /** Where what the user told them begins; null where it is a thought. */
  readonly told: number | null;
}

const firstAt = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
};

const inQuotes = (text: string, at: number): boolean => text.slice(0, at).split('"').length % 2 === 0;

/** In the order they stand. Ends are where the clause ends. */
export const findUnsaid = (text: string): readonly Unsaid[] => {
  const spans: Unsaid[] = [];
  OWN.lastIndex = 0;
  for (let match = OWN.exec(text); match !== null; match = OWN.exec(text)) {
    const from = match.index + match[0].length;
    if (inQuotes(text, match.index)) continue;
    const ofThem = match.groups?.opinion !== undefined && OF_THEM.test(text.slice(from, from + 40));
    const end = Math.min(
      firstAt(CLAUSE_ENDS, text, from),
      firstAt(HEARD_AGAIN, text, from),
      ofThem ? text.length : firstAt(THEY_AGAIN, text, from),
    );
    const told = firstAt(TOLD, text, from);
    spans.push({
      start: match.index,
      end,
      told: match.groups?.opinion !== undefined ? null : told < end ? told : match.index,
    });
    OWN.lastIndex = Math.max(end, from);
  }
  for (const match of text.matchAll(NOTHING))
    if (!inQuotes(text, match.index))
      spans.push({ start: match.index, end: match.index + match[0].length, told: match.index });
  return spans.sort((a, b) => a.start - b.start);
};

/** For the test that none of them can be made slow. */
export const PATTERNS: readonly RegExp[] = [OWN, NOTHING, CLAUSE_ENDS, HEARD_AGAIN, THEY_AGAIN, TOLD];
