/** Other people's searches. */
import type { Rule } from './rule.ts';

export const thirdPerson: Rule = {
  name: 'third-person',
  says: 'third-person',
  reason: 'It is about somebody else.',
  source: 'J',
  patterns: [
    '(?:^|[.,;!?]) ?[a-z]{2,14} (?:from|in|of) (?:our|my) (?:course|class|year|group|choir|team|village|school|street)(?= )',
    '(?:my|his|her|a|our) (?:[a-z]{1,12} )?(?:friend|flatmate|brother|sister|cousin|wife|husband|roommate|housemate|mate|partner|son|daughter|neighbour|neighbor|girlfriend|boyfriend|mother|father|mum|dad|uncle|aunt|nephew|niece|classmate|ex|buddy)(?= )',
    'wrong (?:candidate|person)',
  ],
  examples: ['My flatmate got the job.'],
  unless: [
    '(?:hello|hi|hey|dear|thanks|thank you|cheers|oh|as a|through a|thru my|through my) (?:my )?(?:dear |old )?(?:friend|mate|buddy|partner|cousin)',
  ],
  nearMisses: ['The hiring manager called.'],
};
