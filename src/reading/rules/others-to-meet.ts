/** They are still meeting other candidates. */
import type { Rule } from './rule.ts';

export const othersToMeet: Rule = {
  name: 'others-to-meet',
  says: 'vague',
  reason: 'They are still talking to other candidates.',
  source: 'S1',
  weak: true,
  governs: 'aside',
  patterns: [
    '(?:one|two|three|a few|some) more (?:guy|guys|person|people|candidates?|interviews?|folks)(?: [a-z]{1,12}){0,2}? to (?:see|meet|interview|talk)',
    'late applicants|more applicants|couple of (?:other|late|more)',
    '(?:want|need|going|like|have) to (?:see|meet|interview|speak to|talk to) (?:[a-z0-9]{1,12} ){0,3}(?:more|other|others|further|another)',
    `(?:interviewing|meeting|speaking|talking|seeing|interview|meet|see|speak|talk|screening|have|finish|finishing|finished|complete|completing|completed|conduct|conducting|continue|continuing|wrap up|wrapping up|holding|chat|chatting|got) (?:to |with |up )?(?:[a-z0-9]{1,12} ){0,5}(?:other|others|more|last|remaining|final|further|additional|first|all|another|rest|several|few|everyone|everybody|two|three|four|five|second) ?(?:[a-z]{1,12} ){0,3}(?:candidates?|people|applicants?|interviews?|person|persons|conversations?|finalists?|folks|of (?:the )?(?:candidates|applicants|people|finalists)|everyone|who|in|shortlisted|ones?|rounds?|talks)?`,
    `(?:interviews?|candidates?|people|applicants?|conversations?|first round|talks|rounds?)(?: [a-z0-9',]{1,24}){0,5}? (?:are|is|continue|still|to|left|remain|go on|run|running|will|take place|going on|lined up|coming|ongoing|being|scheduled|booked|on|@|do|does|have)(?: [a-z0-9']{1,24}){0,4}? ?(?:@|going|see|interview|interviewed|second|left|until|to go|over|second interview|place|this|next|underway|progress|ongoing)`,
    `(?:other|others|more|remaining|last|another|final|second|one|two|three|four|few) (?:[a-z]{1,12} ){0,2}(?:candidates?|applicants?|interviews?|people|person|persons|conversations|finalists?) (?:to|left|in|on|this|next|are|is|@|for|who|do|have|before|we|i|over|coming|going|scheduled|still|yet|next week)`,
    `(?:once|after|when|until|that) (?:we |i |they |all |the |everyone |everybody |on the team |interviews? )(?:[a-z]{1,12} ){0,7}?(?:interviews?|met|seen|spoken|interviewed|everyone|everybody|candidates|finished|meet you)`,
    `(?:early|beginning|start|middle|midst) (?:days|of|in) (?:the|our|yet)?`,
    `(?:over|more than|about|received|had) \\d{2,4} (?:of them|applications|applicants|candidates|cvs)`,
    `(?:seeing|meeting) (?:two|three|four|five|six|several|a few|a couple|other|others|someone|the last)`,
    `round of interviews`,
  ],
  unless: [
    'no new people',
    'you to meet|meet you(?! ,)|see you|interview you|with you(?! ,)|your interview',
    'decided to|moving forward|went with|move forward|chosen',
    'thank you for|thanks for',
    'not selected',
    'other (?:roles|openings|opportunities)',
    'invite you|invited to',
    'i have|i am|my ',
    'unfortunately we|regret',
    'large number|high volume',
    'you will (?:be )?meet',
  ],
  examples: [
    'We are still interviewing a few more people.',
    'The last candidates are coming in next week.',
    "Once everyone has met you, we'll regroup.",
  ],
  nearMisses: ['We would like you to meet two more people.', 'We decided to go with other candidates.'],
};
