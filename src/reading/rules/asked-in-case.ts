/** A question about what one would do with an offer: an answer is wanted, and no offer is made. */
import type { Rule } from './rule.ts';

export const askedInCase: Rule = {
  name: 'asked-in-case',
  says: 'immediate',
  reason: 'They ask what you would do if there were an offer.',
  source: 'J',
  step: 'other',
  patterns: [
    "(?:when|how soon|how quickly|what day|what date|which day) (?:could|can|would|might) you (?:[a-z']{1,12} ){0,4}(?:start|begin|join)(?: [a-z']{1,12}){0,4} if (?:[a-z']{1,12} ){0,6}(?:offer|offered|job)",
    "(?:would|will) you (?:[a-z']{1,12} ){0,3}(?:accept|take|say yes|be interested|want|consider|move|relocate)(?: [a-z']{1,12}){0,5}(?: ,)? if (?:[a-z']{1,12} ){0,5}offer(?:ed)?",
    "(?:if|were|should|supposing|suppose|imagine|assuming) (?:we|they|it|you|i) (?:[a-z']{1,12} ){0,4}(?:offer|offered|offering)(?: [a-z',]{1,14}){0,8} (?:when|how soon|how much notice|what would|would you|could you|are you|is there anything)",
    "if offered(?: [a-z',]{1,14}){0,6} (?:when|how soon|would you|could you|what would)",
  ],
  unless: [
    '(?:pleased|happy|delighted|glad|like|love|thrilled|want) to (?:[a-z]{1,12} )?offer',
    'congratulations|offer (?:letter|attached|enclosed)|if you (?:accept|say yes|take)',
    '(?:are|am) offering|have (?:been )?offered',
  ],
  examples: [
    'When could you start if we offered you the job?',
    'How soon would you be able to join if you were offered the post?',
    'Would you take it if we made you an offer?',
    'Would you be willing to move to Hull if we offered you the role?',
    'If we were to offer you the position, when could you start?',
    'If offered the job, how soon could you begin?',
    'Were we to offer you the place, would you accept?',
    'Supposing we offered you nights, would you want them?',
  ],
  nearMisses: [
    'If you accept our offer, when could you start?',
    'We are happy to offer you the job. When can you start?',
    'If we had an opening we would have offered it to you.',
  ],
};
