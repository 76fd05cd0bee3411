/** An offer is withheld, or would have been loved to be made. */
import { any, gap } from '../lexicon/build.ts';
import type { Rule } from './rule.ts';

export const cannotOffer: Rule = {
  name: 'cannot-offer',
  says: 'rejection',
  reason: 'They say they cannot offer you the post.',
  source: 'S1',
  patterns: [
    'not (?:be able to )?give (?:you )?(?:a|an|any) (?:positive|favou?rable) (?:answer|reply|response|follow up|feedback|decision)',
    "(?:be starting|have started|be here|be one of us|have the job|have got it|be on the team|be with us)(?: [a-z@']{1,12}){0,6} (?:if|had) (?:it|i|we)",
    '(?:had it been|if it were|if it had been|were it) (?:[a-z]{1,12} ){0,4}(?:up to|down to) (?:me|us)',
    'inability to (?:offer|take|make)',
    'love to say yes but',
    'not see you in this',
    'only covers one',
    "(?:would|should|'d) have (?:taken|hired|offered|loved|picked|chosen|snapped|had|liked) (?:you|to)",
    `(?:unable|not able|not in a position|no longer able|not going|not be able|not possible|impossible) (?:for us )?to ${gap(2)}(?:offer|make|extend|invite|give|hire|employ|provide|take)(?: (?:you|an offer|me|him|her))?`,
    `(?:can|could|will|do|are|is|am|did|would|have|has) (?:[a-z]{1,12} )?not (?:be |been |currently |now |going to be |going to |able to |wish to |intend to ){0,2}(?:offer|offering|offered|make|making|extend|extending|give|giving|invite|inviting|hire) (?:you|me|an offer|them|(?:[a-z]{1,12} ){0,2}to you|(?:you )?(?:a|an|the) (?:[a-z]{1,14} ){0,2}(?:offer|job|position|role|post|place|interview|contract|opportunity))`,
    `(?:would|should|'d) (?:[a-z]{1,12} )?(?:have|'ve|of) (?:[a-z]{1,12} )?(?:loved|liked|been (?:happy|delighted|glad|pleased|thrilled)|wished|wanted|preferred) to (?:have )?(?:${gap(2)})?(?:offer|hire|take|work|welcome|bring|have|invite|make|say yes|give|see|appoint)(?:ed|en|d|n)?`,
    "(?:had we|if we had|if there were|if there had been|were there|if only we had|if we could have|if i could have)(?: [a-z0-9',]{1,24}){1,8} (?:would|should|could) (?:[a-z]{1,12} )?(?:have )?(?:[a-z]{1,12} )?(?:offer|hire|take|taken|hired|offered|gone|chosen|been|love|got)(?: [a-z]{1,10}){0,3}",
    `wish (?:we|i) (?:could|had|were able)(?: [a-z]{1,14}){0,5} (?:offer|hire|hired|offered|two|take|taken)`,
    'no offer (?:for you|will be made|this time|from us)',
    `not ${any('result', 'lead', 'end', 'resulted')}(?:ed)? in an offer`,
  ],
  unless: [
    '(?:may|might|could)(?: [a-z]{1,10})? not',
    '(?:offer|give|make) (?:you )?(?:the|that|a|an|any|another|your|this) (?:[a-z@]{1,12} ){0,2}(?:slot|time|day|room|discount|refund|parking|seat (?:at|for)|appointment|morning|afternoon|earlier|later|coffee|lift|call|tour)',
    'sorry (?:for|about)|any one else|anyone else',
    '(?:not|unable to|not able to) (?:[a-z]{1,12} ){0,6}(?:until|before|yet|without)',
    'sponsor[a-z]{0,9}|relocation|visa|refund|reimburse|feedback (?:by|over|on the) phone',
    'not (?:offer|give|make) (?:you )?(?:a |any |an |the )?(?:date|day|promise|promises|guarantee|timeline|time|answer|update|exact|feedback|more|details|definite|timeframe|firm|information|specific)',
    '(?:unable|able|possible|position) to (?:give|make|provide|take) (?:you )?(?:a |any |an |the |further |more |individual |specific |detailed |you |this |questions |calls |any more ){0,3}(?:date|day|promise|decision|feedback|answer|update|details|timeline|comment|calls?|question|questions|information|exact|definite|phone|firm|$)',
  ],
  examples: [
    'We are unable to offer you a place at this time.',
    "I'm sorry that we can't make you an offer.",
    'We would have loved to hire you, but the board wanted a chemist.',
    'If we had two seats, you would have got one of them.',
  ],
  nearMisses: [
    "We can't offer you a date yet.",
    'We are not able to make an offer until the budget is signed.',
    "We don't offer relocation.",
    'We may not be able to offer you the post; nothing is settled.',
    "I can't offer you that slot any more.",
  ],
};
