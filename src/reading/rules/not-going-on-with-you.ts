/** They will not take the candidate further. */
import { any, gap } from '../lexicon/build.ts';
import { GO_ON } from '../lexicon/verbs.ts';
import type { Rule } from './rule.ts';

const RESOLVED = any(
  'decided',
  'chosen',
  'elected',
  'opted',
  'determined',
  'concluded',
  'agreed',
  'resolved',
  'choosing',
  'deciding',
  'decision (?:was |is |has been )?(?:made |taken )?',
  'made (?:the|a) (?:[a-z]{1,12} )?(?:decision|choice)',
  'preferred',
  'made up (?:our|their) minds?',
);
const REFUSED = any(
  '(?:will|shall|can|could|would|do|does|did|are|is|am|was|were|have|has|may) (?:[a-z]{1,12} )?not (?:be able to |be |been |going to be |going to |now |able to |in a position to |intend to |plan to |wish to |want to |choose to |have |looking to |planning to )?(?:[a-z]{1,10}ly )?',
  '(?:unable|not (?:been )?able|no longer able|no longer going) to (?:be )?',
  'not (?:be |to be )?',
  'no longer (?:be )?',
);

export const notGoingOnWithYou: Rule = {
  name: 'not-going-on-with-you',
  says: 'rejection',
  reason: 'They say they will not take your application further.',
  source: 'S1',
  patterns: [
    '(?:shall|will) not be needing you',
    'not intend to (?:pursue|continue|take)',
    'not (?:been )?possible to (?:shortlist|select|offer|consider|invite|progress)',
    'this includes you',
    'turn away many',
    'not need (?:your|you)(?: [a-z]{1,12}){0,3} (?:services|any more|anymore|after all|further)',
    'stopped (?:the )?(?:process|talks) with (?:me|you)',
    'not recommend(?:ed)? (?:you|your|me)',
    '(?:withdrawing|withdraw|withdrawn) (?:our|the|their) (?:interest|offer|invitation)',
    '(?:have|has|had|forced|need) to (?:stop|end) (?:here|there|this here)',
    '(?:where|here|this) (?:we|it|things) (?:have to |must )?(?:stop|end|ends|stops)',
    'so it (?:ends|stops) here',
    'not (?:[a-z]{1,12} ){0,4}?(?:invite|inviting|take|taking|hire|hiring|progress|progressing|shortlist|shortlisting|interview|interviewing|continue with|consider|considering|pursue|pursuing|have|having) (?:you|me)(?: [a-z]{1,12}){0,2} (?:on|back|for|to|in|further|this|forward|at|as|again|any)',
    '(?:do|does|did) not (?:[a-z]{1,12} )?want (?:to )?(?:go|take|move|carry|continue|me|you|proceed|hire|see me)',
    `${RESOLVED} ?${gap(2)}(?:not to|against) (?:be )?(?:[a-z]{1,10}ly )?(?:${GO_ON}|offer|invite|interview|hire|select|shortlist|consider|extend|pursue|continue|appoint|fill|include|accept|employ|recommend|proceeding|taking|moving|inviting|interviewing|offering|hiring|go|make you|bring|put)`,
    `${REFUSED}(?:${GO_ON})(?: ${gap(5)}(?:your|you|this|it|candidacy|application|process|time|occasion|further|role|position|forward|ahead|next|him|her|me|my|with))?`,
    `${REFUSED}(?:considering|consider|offering you|offer you|inviting you|invite you|shortlisting|pursuing|hiring|hire|keeping|taking|take|appointing|employing|employ|interviewing|moving|putting|bringing|placing|place|feel able to invite|able to consider|take on) (?:you|your|yours|me|my)(?! (?:to wait|know))`,
    '(?:will|can|could|are|is|am) not (?:be )?(?:taking|take|carry|carrying|continuing|continue|pursuing|pursue|put|putting) (?:you|yours|this|your [a-z]{1,14}|me|my [a-z]{1,14}|things|it) (?:any )?(?:further|forward|through|on|to the)',
    '(?:your|the|my) (?:application|candidacy|candidature|profile|submission) (?:will|is|has|can|could|was|does) (?:[a-z]{1,12} )?not (?:be |been |being |go |going )?(?:pursued|progressed|progressing|considered|taken|moving|moved|continued|advanced|advancing|proceeding|processed|forwarded|accepted|carried|retained|kept|any further|further|successful|selected|shortlisted)',
  ],
  unless: [
    'last (?:year|time|autumn|spring|summer|winter|round)|(?:years?|months) ago|in the past|previously',
    "(?:^|[,.;:]) ?(?:did|have|has|were|was|are|is|do|does|why|what|how|who|when|would|could|should)(?: [a-z@']{1,14}){1,10} \\?",
    'not that (?:we|they|i) do not',
    'you would rather not',
    '(?:not|unable to) (?:[a-z]{1,12} ){0,7}(?:until|before|unless|without|yet|@|so far|until)',
    'yet (?:decided|chosen)',
    'not (?:go|going) (?:[a-z]{1,12} ){0,3}(?:back|on (?:leave|holiday|vacation))',
    'not continue(?: to)? (?:receiv[a-z]{0,9}|delay|wait)',
    'not (?:[a-z]{1,12} ){0,4}(?:with|to reject|reject) (?:any(?:one|body)?|all)',
    'does not (?:mean|take|go on)',
    'unless',
    'may not',
    'might not',
  ],
  examples: [
    'We have decided not to move forward with your candidacy.',
    "I'm afraid we won't be taking your application any further.",
    'At this point we are unable to proceed with you.',
    'The team chose not to progress you to the next round.',
    'Your application will not be pursued.',
    'sorry but we are not going ahead with you',
  ],
  nearMisses: [
    'We cannot move forward until your references have arrived.',
    'We have not decided yet how to proceed.',
    "We won't be making a decision this week.",
    'If you do not complete the test, your application will not move forward.',
  ],
};
