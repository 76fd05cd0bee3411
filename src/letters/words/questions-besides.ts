/** What they ask beside a meeting, papers or a task, and only the candidate can answer. */
import { TOLD } from './papers-asked.ts';
import { isToRing } from './rings.ts';
import { sentencesOf } from './sentences.ts';
import { asksWhenOneWorks, TO_WORK } from './times-asked.ts';

/** Asked in passing, of what only the candidate knows: "and what is your notice period?". */
const OF_YOURSELF =
  /^(?:(?:also|and|but|so|oh)[,:]? )*(?:(?:is|are) (?:your|ur)\b|any (?!(?:further |other |more )?(?:questions?|queries|problems?|probs|issues?|concerns?|thoughts|chance|news|luck)\b)[\w-]+(?: [\w-]+){0,4}\?)|\bwhat(?:['’]?s| is| are| would be| were)? (?:you|your|ur)\b|\bwh(?:at|ich) (?:[\w-]+ ){1,3}(?:do|are|would|will|did|have) you\b|\bwhen (?:do|does|is) (?:you|your)\b|\bwhen (?:can|could|would|are) you (?:be (?:able|available) to )?(?:start|join|begin)|\bhow (?:much|many|long|far|soon|comfortable|familiar|confident)\b(?! (?:we|I|they)(?:['’]ll| will| may| might| would)? (?:still )?need)|\b(?:do|have|are|can|could|would|will) you (?:\w+ )?(?:have|hold|got|able|willing|registered|qualified|allowed|available|over|under|own|drive|driving|need|require|relocate|travel|used|worked|work|commute|start|ok|okay|open|happy|comfortable|prepared|fine|interested|consider)\b|\bany (?:dietary|access|adjustments?|allergies|time[- ]?zone)\b|\b(?:what|which) time[- ]?zone\b|\bany (?:problems?|probs|issues?) with\b|\bwhether you\b/i;
/** A question about the meeting, the task or the papers themselves. */
const OF_THE_STEP =
  /\b(?:interview|meet(?:ing)?|chat|talk|speak|discuss|(?<!\bon )call|come|visit|free|available(?! (?:to (?:work|start|begin|cover|travel|relocate)|for (?:evening|weekend|night|shift)))|availability|slots?|(?<!part[- ]|full[- ])time(?![- ]?zone)|times|round|stage|invite|attend|join (?:us|me)|make (?:it|that)|zoom|teams|lunch|dinner|coffee|trial|shift|exercise|task|test|complete|send|provide|upload|forward|share|submit|bring|fill|sign|return|references?|referees?|suits?|still interested|pop|drop|which (?:days?|dates?|times?|slots?)|one day (?:next|this)|preferences?)\b/i;
/** Something to be told, with or without its mark; "I am pleased to confirm" tells it. */
const ASKS =
  /\?|^(?:(?:also|and|but|so|oh)[,:]? )*(?:what(?:['’]?s| is| are)? (?:your|ur)\b|(?:what|which|when|where|how)\b[^.,]{0,40}? (?:do|are|would|will|did|have|can|could) (?:you|u)\b|(?:is|are) (?:your|ur)\b)|\b(?:please|could you|can you|kindly) (?:also |please )*(?:provide|share|send|supply)\b|\b(?<!\b(?:pleased|delighted|happy|glad|thrilled|excited|writing|able|this is|['’]d like|would like) to |\b(?:I|we) (?:can |hereby |now )?)(?:confirm|advise)\b|\b(?:let (?:me|us) know|tell (?:me|us)|need|specify)\b/i;

/** What else the candidate has going, asked after: "are you interviewing elsewhere?". */
const ELSEWHERE =
  /\b(?:other|competing|current) (?:job )?(?:offers?|interviews|applications|opportunities|process(?:es)?|deadlines?)\b|\bdeadlines? with (?:other|another|any)\b|\b(?:interviewing|applying|applied|looking) (?:elsewhere|anywhere|with (?:other|any))\b|\bin the running elsewhere\b|\bwhere else\b/i;
const asksElsewhere = (sentence: string): boolean => ELSEWHERE.test(sentence) && /\byour?\b/i.test(sentence);

/** True where the only interviews they speak of are those at other employers: "do you have any other interviews coming up?". */
export const asksElsewhereAlone = (said: string): boolean => {
  const ofInterviews = sentencesOf(said).filter((sentence) => /\binterview/i.test(sentence));
  return ofInterviews.length > 0 && ofInterviews.every(asksElsewhere);
};

/** "she asked what my notice period is and when I could start", as the candidate noted it. */
const REPORTED =
  /\b(?:ask(?:ed|s|ing)?|wonder(?:ed|s|ing)?|(?:wants?|wanted|likes?|need(?:s|ed)?) to know|wanna know) (?:me )?(?=(?:if|whether|what|when|how|which|where)\b)/i;
const NEXT_REPORTED = /,? (?:and|or|also) (?=(?:if|whether|what|when|how|which|where)\b)/i;
/** Where they are told of again, and nothing more is asked: "when I could start she would check my references". */
const TOLD_ON =
  /,? (?:\b(?:s?he|they|we|it)(?:['’](?:ll|d|s|re)| would| will| said| is| are)\b|(?:She|He|They|We|It|Decision|Next|Will|Should)\b).*$/;
const IF_WILLING =
  /^(?:if|whether) (?:you|I)(?:['’]d| would|['’]re| are|['’]m| am| was) (?:be )?(?:ok|okay|happy|willing|open|comfortable|prepared)\b/i;
const CAN_START = /\bi (?:can|could|would|will|am able to|would be able to|['’]ll) (?:start|join|begin)\b/i;

/** Each thing somebody asked, as the candidate noted it: "what my notice period is", "when I could start". */
export const questionsReported = (said: string): string[] =>
  sentencesOf(said).flatMap((sentence) => {
    const asked = /\?/.test(sentence) ? null : REPORTED.exec(sentence);
    return asked === null
      ? []
      : sentence
          .slice(asked.index + asked[0].length)
          .replace(TOLD_ON, '')
          .replace(/[\s.!]+$/, '')
          .split(NEXT_REPORTED);
  });

/** A sentence, or what it asks of the step and what it asks besides: "… which days suit you, and whether you need a room". */
const questionsOf = (sentence: string): string[] => {
  const [first = '', ...others] = sentence.split(
    /,? and (?=whether you\b|(?:also )?(?:are|do|have|would|will|can|could) (?:you|u)\b)/i,
  );
  return OF_THE_STEP.test(first) && ASKS.test(`${first}?`) && ASKS.test(sentence)
    ? [first, ...others]
    : [sentence];
};

/** The questions of a message that asks for a meeting, papers or a task first. */
export const questionsBesides = (said: string): string[] => [
  ...sentencesOf(said)
    .flatMap(questionsOf)
    .filter(
      (sentence) =>
        (ASKS.test(sentence) || /^whether you\b/.test(sentence)) &&
        !/\b(?:discuss|talk|chat|speak)\b/i.test(sentence) &&
        (TOLD.test(sentence) ||
          (TO_WORK.test(sentence) && asksWhenOneWorks(said)) ||
          asksElsewhere(sentence) ||
          (OF_YOURSELF.test(sentence) && !OF_THE_STEP.test(sentence))),
    ),
  ...questionsReported(said).filter((asked) =>
    [TOLD, ELSEWHERE, CAN_START, IF_WILLING].some((of) => of.test(asked)),
  ),
];

/** Something to do or to tell, asked for without a question mark; "they'd let me know by Monday" is the candidate's note. */
const ASKED_FOR =
  /\b(?:please|pls|plz|kindly|(?:can|could|would|will) (?:you|u)|grateful if you|appreciate it if you)\b.*\b(?:send|e-?mail|forward|provide|upload|share|submit|bring|return|sign|complete|fill|confirm|let (?:me|us) (?:have|know)|tell|advise|reply|call|ring|book|choose|pick|come|pop|drop)\b|\b(?<!(?<!\byou['’ ])\b(?:will|would|ll|d|going to|gonna) )let (?:me|us) know (?:by|if|when|whether|what|which|your)\b|\bgrateful for (?:the|your|two|some)\b|\b(?:we|i)(?:['’]ll| will| do|['’]d| would)?(?: also| just| still)? need (?:(?:a |an |the |two |some )?\w+ )?(?:from you|your)\b|\bneed to see your\b/i;
/** Something they would do with one: "happy to have a coffee if you are in town". */
const OFFERED =
  /\b(?:happy|glad|pleased|free|love|like) to (?:have|grab|get|meet|do|go for|chat|talk|speak|catch)\b.*\b(?:you|coffee|chat|call|phone|lunch|drink)\b/i;
/** Said by the way, with nothing to answer: "let me know if you have any questions", "I hope that's okay?". */
const BY_THE_WAY =
  /\bquestions?\b|\banything (?:else|you need|i can|we can)\b|\bneed anything\b|\bin the meantime,? (?:give|drop|feel)|\bhow are (?:you|things)\b|\bhope (?:you|that|this|all)\b|\b(?:is|if|was) (?:that|this|it)(?:['’]s| is)? (?:ok|okay|all ?right|fine|good)\b|\b(?:ok|okay|right|fine|good|yes)\?$|\bbear with\b|\baccept (?:my|our)\b|\b(?:do not|don['’]t) (?:hesitate|worry|reply)\b|\bif (?:you (?:do not|don['’]t|haven['’]t|have not)|(?:your|the) (?:situation|circumstances|availability|plans?)|anything)\b|\bfeel free\b|\bdoes that (?:work|sound|help)\b|\bwhy not\b/i;

/** All a message asks or offers, for a letter that takes up none of it: "could you send us two referees?". */
export const requestsIn = (said: string): string[] =>
  sentencesOf(said).filter(
    (sentence) =>
      (/\?\s*$/.test(sentence) || ASKED_FOR.test(sentence) || OFFERED.test(sentence) || isToRing(sentence)) &&
      (!BY_THE_WAY.test(sentence) || asksElsewhere(sentence)),
  );

/** Asked with other news, whether one stays in: "would you still want to be considered then?". */
export const questionsIfStill = (said: string): string[] =>
  sentencesOf(said).filter(
    (sentence) =>
      /\?/.test(sentence) &&
      /\byou\b.*\bstill\b|\bstill\b.*\byou\b|\bkeep you(?:r \w+)? (?:on file|in mind)\b/i.test(sentence),
  );
