/** What the candidate means to do of their own accord, and what else their days hold, is nobody's answer. */
import { any } from '../lexicon/build.ts';
import type { Rule } from './rule.ts';

const MEAN_TO =
  "(?:i (?:will|shall|'ll|'d|would|might|may|could|should|can|want to|plan to|intend to|mean to|am going to|am gonna|think i will|hope to|am hoping to|will probably|will just|will maybe|swear i will) ?(?:then |just |probably |maybe |definitely |also |now |simply |at least ){0,2})";
const WAIT = any(
  'give (?:it|them|him|her|this)',
  'wait',
  'hold on',
  'hang on',
  'hold off',
  'hold out',
  'sit tight',
  'leave it',
  'be patient',
  'worry',
  'stop (?:hoping|waiting|checking|worrying)',
  'start (?:looking|applying|worrying|panicking)',
  'keep (?:looking|applying|hoping|my fingers)',
  'look elsewhere',
  'move on',
  'forget (?:it|about it)',
);
const CHASE = any(
  '(?:ring|call|phone|email|mail|text|message|write to|chase|nudge|poke|pester|ask|bother|try)(?: (?:the (?:office|shop|manager|recruiter|agency|school)|[a-z]{3,12}))?',
  'follow up',
  'check in',
  'drop (?:them|him|her|in|by|round)',
  'pop (?:in|by|round|back)',
  'go (?:back|round|down) there',
  'send (?:a|the|my) (?:thank you|thanks|reminder|follow up|nudge|note|card)',
);
/** "I'll ring them then": what the candidate does about silence is no word of theirs. */
export const CHASING = `i (?:will|shall|am going to|am gonna) (?:then |just |probably |maybe |definitely |also |now |simply ){0,2}(?:${CHASE})`;
const LIFE = any(
  'rent',
  'lease',
  'visa',
  'notice period',
  'birthday',
  'holiday',
  'holidays',
  'vacation',
  'train',
  'bus',
  'flight',
  'wedding',
  'exam',
  'exams',
  'finals',
  'benefits',
  'mortgage',
  'savings',
  'money',
  'dentist',
  'shift',
  'mother',
  'mum',
  'mom',
  'dad',
  'sister',
  'brother',
  'landlord',
  'kids',
  'current contract',
  'old contract',
  'hope',
  'guess',
  'bet',
  'hunch',
);

export const ownPlan: Rule = {
  name: 'own-plan',
  says: 'date-owner',
  reason: 'What you mean to do of your own accord, or what else your days hold.',
  source: 'J',
  governs: 'aside',
  told: true,
  patterns: [
    `${MEAN_TO}(?:${WAIT})`,
    `${MEAN_TO}(?:${CHASE})`,
    `then (?:${CHASE})(?: (?:them|him|her))? myself`,
    `(?:^|[.,;:] |and |but |because )my (?:[a-z]{1,12} )?(?:${LIFE})(?: [a-z']{1,12}){0,4}`,
    "(?:^|[.,;:] |and |but |because )i (?:am off|am away|fly|am flying|leave for|travel|am travelling|move|am moving|am on (?:holiday|leave|call)|have (?:a dentist|the dentist|an exam|exams|another interview elsewhere|a wedding))(?: [a-z']{1,12}){0,3}",
    "(?:i guess|i bet|i reckon|i hope|i am hoping|my guess is|my bet is|if i had to guess)(?: [a-z']{1,12}){0,6}",
  ],
  unless: [
    '(?:they|she|he|recruiter|hr|manager|boss) (?:[a-z]{1,12} )?(?:told|asked|wants?|wanted|said|says|expects?|needs?)(?: [a-z]{1,12}){0,2} (?:me|to|i)',
    'offer|accept|decline',
    '(?:asked|told|want|wants|wanted) me to',
  ],
  examples: [
    'I will give it until Thursday, then I ring them myself.',
    'my rent is due on Friday',
    "I'll chase them on Monday.",
    'I guess they decide by Wednesday.',
  ],
  nearMisses: [
    'They told me to call on Monday.',
    'I have to send the test by Sunday.',
    'She will ring me on Friday.',
    'They gave me until Thursday.',
  ],
};
