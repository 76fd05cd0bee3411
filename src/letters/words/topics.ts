/** What was talked about, worked on or found hard, as phrases: "our conversation about ‹topics›", "the ‹project›". */
import { isAwkward } from './asides.ts';
import { withoutOpeningCapital } from './capitals.ts';
import { oneLine } from './clean.ts';
import { OF_THEIRS, withArticle, withBothArticles, withEachArticle } from './counted.ts';
import { asTrouble, isDeed } from './deeds.ts';
import {
  asPhrase,
  furtherClause,
  isNoThing,
  isPrivateLabel,
  LONGEST_TOPIC,
  said,
  subjectOf,
  toThem,
  withoutFullStop,
} from './phrases.ts';
import { isDirectQuestion } from './questions.ts';
import { asToldBack, isAnyOfThem, subjectTold, withoutCalling } from './troubles.ts';

const MOST_TOPICS = 3;

/** All topics together: more would be the letter. */
const TOPICS_TOGETHER = 200;

/** What is the candidate's own without saying so: "portfolio", "strengths and weaknesses", "experience with toddlers". */
const OF_THE_CANDIDATE =
  /^(?!(?:my|our|the|their|your|his|her|an?|this|that)\b)(?:(?:previous|last|old|former) (?:job|role|post|position|employer)|current (?:job|employer)|(?:[a-z]+ ){0,3}?(?:dissertation|thesis)|final[- ]year project|gap year|CV|résumé|resume|(?:(?:design|UX|art|photography|illustration) )?portfolio|background|(?:work )?experience|work history|career (?:history|change|goals|plans)|qualifications|strengths|hobbies|motivation|reasons for applying)(?=$|,? (?:and|at|with|in|on|from|as|of|for|so far)\b)/i;

/** "Portfolio" is that of the candidate who notes it; "our", "their" and "the" one is as it was noted. */
export const asOnesOwn = (noted: string): string => {
  const bare = oneLine(noted);
  return OF_THE_CANDIDATE.test(bare) ? `my ${withoutOpeningCapital(bare)}` : noted;
};

/** "They brew everything on site": how they go about it is what was talked about. */
const THEY_GO_ABOUT =
  /^they (?:all |always |usually |mostly |mainly )?(?=(?:plan|use|run|train|teach|handle|manage|test|share|split|measure|support|treat|cook|brew|bake|source|grow|deliver|work|rotate|review|record|choose|build|make|design|price|recruit|organi[sz]e|pay|store|ship|sell|buy|clean|repair|check|prepare|assess|coach|mentor|deploy|release|publish|print|book|schedule|route|sort|serve|write|mark|onboard|supervise) (?!to\b|for a living\b)\S)/i;

/** A topic noted as a sentence on how they go about their work: "they train in pairs" is how they do. */
export const asTheyGoAbout = (noted: string): string =>
  noted.trim().replace(THEY_GO_ABOUT, (they) => `how ${they.toLowerCase()}`);

/** "Clients increasingly expect fixed fees": that they do was talked about. */
const HAPPENS =
  /^(?!(?:how|what|why|when|where|whether|that)\b)(?:[\w'’-]+ ){0,2}?(?:[\w'’-]+s|people|staff|children|teachers|everybody|everyone) (?:increasingly|often|always|usually|already|mostly|still|never|rarely|hardly|no longer) (?!(?:with|in|on|at|to|and|or|being|having)\b)[a-z]{3,}\b(?!$)/i;

/** A topic as a phrase that has its article. */
export const asTopic = (noted: string, max = LONGEST_TOPIC): string =>
  withEachArticle(
    withBothArticles(
      withArticle(
        asPhrase(HAPPENS.test(noted.trim()) ? `how ${withoutOpeningCapital(noted.trim())}` : noted, max),
      ),
    ),
  );

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

/** "Your work with schools", and how they do it: to these no work is put before. */
const IS_WORK = /^(?:(?:the|your|all the) (?:\S+ ){0,2}?work\b|how\b|what\b|why\b)/i;

/** What one does at a project: "the work on the app", where it is a thing and no work itself. */
export const asWorkOn = (project: string): string =>
  project === '' || isDeed(project) || IS_WORK.test(project) ? project : `the work on ${project}`;

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
  const named = isAnyOfThem(subject) ? subject : withArticle(subject);
  const further = furtherTold(challenge);
  const more = Array.from(told + further).length > max ? '' : further;
  return `${TOLD}that ${named}${told.slice(subject.length)}${more}`;
};

/** What is of the conversation, and no part of the challenge: "and we talked about my time there". */
const OF_THE_TALK =
  /^(?:they|we|you) (?:(?:both|also|really|all) )?(?:talk|spoke|speak|discuss|chat|agree|ask|said|say|told|mention|laugh|got on|like[ds]?\b|love|seem|joked|went through|had a)/i;

/** The half behind the joint, which is often the trouble itself: "… and that you do not know how to price them". */
const furtherTold = (challenge: string): string => {
  const { joint, clause } = furtherClause(challenge);
  if (clause === '' || OF_THE_TALK.test(clause) || isAwkward(clause)) return '';
  const told = asToldBack(toThem(withoutOpeningCapital(clause)));
  return told === null ? '' : joint === 'so' ? `, so ${told}` : ` ${joint} that ${told}`;
};

/** What a sentence with "is" or "has" is said of: "the rota" of "the rota is a mess". */
const STATED_OF =
  /^(?:\S+ ){0,4}?\S+(?= (?:is|has|was|isn['’]t|hasn['’]t|doesn['’]t|can['’]t|cannot|won['’]t) )/i;

/** Such a challenge as it is mentioned: "that clients want fixed fees"; empty for one that is a thing. */
export const challengeTold = (challenge: string): string =>
  challenge.startsWith(`${TOLD}that `) ? challenge.slice(TOLD.length) : '';

/** Told with a verb: "how you built the team". */
const CLAUSE = /^(?:how(?! to\b)|why|what|where|when|whether|which)\b/i;

/** What goes on behind its first thing, so that another would be read into it: "opening three shops", "story time for toddlers". */
const A_DEED = /^(?!(?:the|my|your|our)\b)[a-z]{2,}ing \S/;
const GOES_ON = /\s(?:of|to|from|for|in|on|with|at|by|about|between|across|into|after|during) /;
const SHORT_THING = /^\S+(?: (?!and\b|or\b)\S+){0,2}$/;
const HAS_ARTICLE = /^(?:the|an?|my|our|your|this|that|these|those)\s/;

/** Of things, the short ones first where they would be read into what stands before them: "budgets and running story time for toddlers". */
const shortFirst = (things: readonly string[]): readonly string[] => {
  const isShort = (thing: string): boolean =>
    SHORT_THING.test(thing) && !A_DEED.test(thing) && !GOES_ON.test(thing);
  const isReadInto = (thing: string, at: number): boolean =>
    isShort(thing) &&
    things
      .slice(0, at)
      .some((before) => A_DEED.test(before) || (GOES_ON.test(before) && !HAS_ARTICLE.test(thing)));
  return things.some(isReadInto)
    ? [...things.filter(isShort), ...things.filter((thing) => !isShort(thing))]
    : things;
};

/** Work of a kind in one word, and work that is one thing elsewhere: "testing", and "inspection on the hospital contract" beside it. */
const WORK_OF_A_KIND = /^[a-z]+ing$/;
const WORK_BESIDE =
  /^(?:inspection|implementation|integration|acquisition|audit|expansion|extension|renovation|refurbishment|release|review) (?=of|on|in|at|for|to|with|from)/;

/** Topics as one phrase: "the rota", "the rota and the move to Rust", "a, b and c". */
export const joinTopics = (noted: readonly string[]): { phrase: string; used: string[] } => {
  const used: string[] = [];
  let length = 0;
  for (const note of noted) {
    // Noted in one breath, as "testing and inspection", the second has no article either.
    const beside = WORK_OF_A_KIND.test(used.at(-1) ?? '') ? asPhrase(note) : '';
    const phrase = WORK_BESIDE.test(beside) ? beside : asTopic(note);
    const known = used.some((other) => other.toLowerCase() === phrase.toLowerCase());
    const fits =
      used.length === 0 || (used.length < MOST_TOPICS && length + phrase.length <= TOPICS_TOGETHER);
    if (phrase === '' || known || !fits) continue;
    used.push(phrase);
    length += phrase.length;
  }
  // "How you built the team and my thesis" would have built the thesis: what is told in a clause comes last.
  const inOrder = [
    ...shortFirst(used.filter((phrase) => !CLAUSE.test(phrase))),
    ...used.filter((phrase) => CLAUSE.test(phrase)),
  ];
  const last = inOrder.at(-1) ?? '';
  const before = inOrder.slice(0, -1);
  // A comma keeps "the rota and on-call, and the budget" readable; before "how" and "why" none is missed.
  const parted = CLAUSE.test(last) ? before : inOrder;
  const comma = inOrder.length > 1 && parted.some((phrase) => /\band\b|,/.test(phrase)) ? ',' : '';
  return { phrase: before.length === 0 ? last : `${before.join(', ')}${comma} and ${last}`, used };
};

/** True where what was talked about is the candidate's own: "my experience with audits", "how I would handle it". */
export const isOnesOwn = (topics: string): boolean => /\b(?:[Mm]y|I)\b/.test(topics);

/** True where a talk they gave is among it, which is heard about: "your talk", "the talk you gave in Leeds". */
export const isTalkOfTheirs = (topics: string): boolean => /\b[Tt]alks?\b/.test(topics) && !isOnesOwn(topics);
