/** The candidate withdrew. */
import type { Rule } from './rule.ts';

export const takenBack: Rule = {
  name: 'taken-back',
  says: 'withdrawn',
  reason: 'The application was taken back by you.',
  source: 'J',
  patterns: [
    'you have decided to withdraw',
    'i have decided to stay',
    'i was the one who said no',
    'you (?:have )?(?:took|taken|accepted) another',
    'as per your request',
    'chosen to withdraw',
    'removed your application',
    'i (?:have )?(?:declined|turned down|refused|said no to|rejected) (?:their|the|that|this|an|it)',
    "(?:your|my) (?:[a-z]{1,12} ){0,3}(?:application|candidacy|candidature)(?: [a-z0-9',]{1,24}){0,10} (?:has been |is |was |been )?(?:withdrawn|retracted|cancelled)(?: (?:at|as|by|on) (?:your|you|requested))?",
    "(?:you|i) (?:have |had |'ve |just |already |formally |decided to |chose to |wish to |want to |would like to |wanted to ){0,4}(?:withdrawn|withdraw|withdrew|pulled out|pull out|drop out|dropped out|bowed out|taken (?:your|my) application back|backed out|stepped back|step back|retract|decline to continue)",
    'your (?:withdrawal|decision to withdraw|wish to withdraw|request to withdraw)',
    '(?:at|per|following|upon|on) your (?:own )?request',
    'as (?:you )?(?:requested|asked|wished)(?= [a-z, ]{0,40}(?:withdr|taken|removed|out|closed|from))',
    'taken you out of the (?:process|running)',
    '(?:as you (?:asked|wished|requested))',
    'sorry to (?:hear|see|lose) (?:that )?you (?:have |are )?(?:decided|chosen|withdr|no longer|withdrawing)',
    '(?:you|i) (?:have )?(?:accepted|taken|took) (?:another|a different|the other|an?other) (?:[a-z]{1,12} )?(?:job|offer|role|position|post)',
    'i (?:told|said to) them (?:i|no)',
    'i (?:turned|said no|declined|cancelled|have decided not)',
  ],
  unless: [
    'if you (?:wish|want|would like|decide)',
    '(?:wish|want|like|able|right|free|decide|or) (?:to )?withdraw',
    'you (?:may|can) withdraw',
    'unless',
    'attach|as requested ,? (?:here|please)',
  ],
  examples: [
    'Your application has been withdrawn at your request.',
    'Sorry to hear you have decided to withdraw.',
    'I pulled out of that one.',
  ],
  nearMisses: ['If you wish to withdraw, let us know.', 'You may withdraw at any time.'],
};
