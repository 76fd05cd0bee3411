/** They will come back to the matter itself. */
import type { Rule } from './rule.ts';

export const pickUpAgain: Rule = {
  name: 'pick-up-again',
  says: 'vague',
  reason: 'They mean to take the matter up again.',
  source: 'S1',
  governs: 'answer',
  patterns: [
    '(?:will|shall|to|going to|can|should|would|let us|lets|and) (?:[a-z]{1,12} )?(?:pick|take|bring) (?:this|it|things|that|the (?:matter|thread|conversation|topic)) (?:back )?up(?: again)?',
    '(?:will|shall|to|going to|can|should|would|lets) (?:[a-z]{1,12} )?(?:revisit|return to|come back to|look (?:at|into) (?:this|it)|get (?:back )?to (?:it|this)|reconvene|reconsider|take stock|take another look|see (?:then|where|what|how))',
    '(?:back|again|on it) (?:to this|on this) (?:after|in|by|on|once|when|@)',
  ],
  unless: ['(?:you|candidate) (?:can|may|will|should) (?:revisit|return)', 'your calls?'],
  examples: ["We'll pick this up again after the holidays.", 'We shall revisit it in spring.'],
  nearMisses: ['You can return the form by post.'],
};
