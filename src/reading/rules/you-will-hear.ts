/** The candidate will hear, know, get an answer. */
import { gap } from '../lexicon/build.ts';
import { HEAR, NEWS, WILL } from '../lexicon/verbs.ts';
import type { Rule } from './rule.ts';

export const youWillHear: Rule = {
  name: 'you-will-hear',
  says: 'vague',
  reason: 'They say that you will hear from them.',
  source: 'S1',
  governs: 'answer',
  patterns: [
    '(?:not|no) (?:have|need) to wait (?:beyond|longer|past|until|more)',
    "(?:should|will|shall|'ll) have (?:it|one|that|something|word|mine|ours) (?:for you )?(?:by|before|on|then|@)",
    "(?:will|'ll) (?:know|hear|find out) if",
    `(?:you|i|u|all|everyone|everybody|each|candidates|applicants|we|candidate|applicant|finalists|those|who) (?:${WILL}|to) (?:[a-z]{1,12} |@[a-z]{1,8}\\d{1,3} |either way |certainly ){0,3}?(?:${HEAR})`,
    `(?:you|i|u) (?:hear|get|know|learn|have) (?:${gap(3)})?(?:from (?:us|me|them|him|her)|answer|decision|result|news|verdict|reply|something|response|mail|call|more|our)`,
    `(?:would|will|should|might|to|'d|'ll|could) (?:[a-z]{1,12} )?(?:hear|know) (?:back|more|something|from|by|@|within|before|on|either|in|soon|then|whether|if|next|the|for sure|after|when|once|as soon|at)`,
    `(?:hear|hearing) (?:back |something |more )?from (?:us|me|them|him|her|the|our|a|hr|someone)`,
    `(?:every|each|all) (?:candidates?|applicants?|one|body)? ?(?:gets?|receives?|will get|will receive|hears?) (?:an?|our|the|their)? ?(?:[a-z]{1,12} )?(?:reply|answer|response|decision|feedback|call|result|email)`,
    `(?:you) (?:can|may|should|might|ought to) (?:[a-z]{1,12} )?(?:expect|count on|rely on|look forward to|anticipate) (?:${gap(3)})(?:${NEWS}|hear|know|letter|contact)`,
    `(?:expect|expecting|await) (?:to hear|our|an answer|a decision|a reply|a response|feedback|news|word)`,
    `(?:till|until|before) you (?:hear|know|get)`,
    `know where (?:you|we) stand`,
    `get you (?:a|an|the) (?:yes|answer|decision|verdict|reply)`,
  ],
  unless: [
    'not (?:[a-z]{1,12} ){0,4}(?:hear|know|get|receive|have|expect)',
    '(?:do|did|have|has|if) (?:you |i |we )?(?:not )?(?:heard?|hear) (?:nothing|back)?',
    'look(?:ing)? forward to hear',
    'sorry to hear|glad to hear|happy to hear|great to hear|lovely to hear|good to hear|nice to hear|like to hear (?:your|what|how|more)|love to hear',
    'will receive (?:a|an|the|your|further|our) (?:[a-z]{1,12} ){0,2}(?:link|invite|invitation|calendar|password|code|contract|offer|questionnaire|test|form|confirmation|login|newsletter|copy|receipt|instructions)',
    'get (?:a|an|the|your) (?:[a-z]{1,12} ){0,2}(?:link|invite|invitation|calendar)',
    'want to hear',
    'get to know',
    'you (?:may )?know (?:that|where i|we|how|i|what|who|the)',
    'as you know',
    'be the first to',
    'nobody|no one',
    'future|similar',
    'eager to',
    'need to know',
    'to know (?:about|you)',
    'let (?:me|us) know',
  ],
  examples: [
    'You will hear from us.',
    'You should know more by then.',
    'I should hear from them.',
    'Every applicant gets a reply.',
    'You can expect our answer.',
  ],
  nearMisses: [
    'You will not hear anything this week.',
    'We look forward to hearing from you.',
    'You will receive a link to the portal.',
    'Sorry to hear that.',
  ],
};
