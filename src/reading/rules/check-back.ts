/** The candidate is told when to ask again, or what silence means. */
import { CHASING } from './own-plan.ts';
import type { Rule } from './rule.ts';

export const checkBack: Rule = {
  name: 'check-back',
  says: 'vague',
  reason: 'They say when to ask again, or what it means to hear nothing.',
  source: 'S1',
  governs: 'answer',
  patterns: [
    '(?:silence|nothing|no word|no mail|no news) (?:after|past|beyond) (?=@)',
    "(?:if|should|unless|in case) (?:you|i|there|we|they|no|nothing) (?:[a-z']{1,12} ){0,4}?(?:not |no |nothing |never )?(?:heard?|hearing|received?|got|get|mail|email|word|news|answer|reply|call|response|contact(?:ed)?|silence|comes|come)(?: (?:from (?:us|me|them|him|her)|anything|back|nothing|back from (?:us|me|them)|anything from (?:us|me|them)|of us|a word|a thing|something)){0,4}",
    '(?:told me to|tell me to|should|can|please|to|could|may|and|just|then|me to|feel free to) (?:check (?:back|in)|chase|nudge|follow up|ping (?:me|him|her|them)|call (?:back|again)|ring (?:back|again)|remind (?:me|us)|poke|ask again|try again|touch base)(?: (?:with (?:me|us|him|her|them)|me|us|him|her|them|again|on|back)){0,4}',
    '(?:check back|circle back|touch base|follow up|check in)(?: with (?:me|us|them|him|her))?(?: on| after| in| from| around)? (?=@)',
    'no news (?:by|until|before|@|within)',
    '(?:hear|heard|get|have) nothing(?: from (?:us|me|them))?',
    'silence (?:by|until|after|means|within|for|beyond)',
    'not (?:heard|hear|received|receive)(?: (?:back|anything|from (?:us|me|them|him|her)|a reply|an answer|any response|any news|a response)){0,4}(?: (?:by|within|before|until|in|after|@))',
  ],
  unless: [
    'check back (?:often|regularly|frequently|in at|with our|on our|for (?:new|other|future))',
    'future',
    'career (?:site|page)',
    'apply',
    CHASING,
    'not (?:hesitate|reply)',
    'i (?:have )?(?:not heard|did not hear)',
    'opening',
  ],
  examples: [
    "If you don't hear by Wednesday, assume it's a no.",
    'He told me to ask again on the 9th.',
    'Circle back with us on 20 March.',
    'If there is no mail from us, chase me.',
  ],
  nearMisses: [
    'Please check back often for new openings.',
    'I have not heard anything.',
    "If I hear nothing by Friday I'll ring them.",
  ],
};
