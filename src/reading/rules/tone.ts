/** A raised eyebrow, and other people's searches. */
import type { Rule } from './rule.ts';

export const irony: Rule = {
  name: 'irony',
  says: 'irony',
  reason: 'It is told with a raised eyebrow.',
  source: 'J',
  patterns: [
    '(?:yes|yeah|ya) right',
    ', sure(?= [,.])',
    'oh (?:sure|yes|yeah|of course|they)',
    '(?:will|would) believe (?:it|that) when',
    '(?:like|same as|just like) (?:the |all )?(?:last|previous|other) (?:\\d |two |three |four |five |few |time|times)',
    'pigs (?:might )?fly',
    'as if(?= [,.])',
    'not holding my breath',
    'do not hold (?:your|my) breath',
    'heard that (?:one )?before',
    'sure they will',
    'surprise surprise',
    'hell freezes',
    'famous last words',
    'good luck with that',
    'wonders never cease',
    'where have i heard',
  ],
  examples: [
    'Oh sure, they will call me Friday.',
    "I'll believe it when I see it.",
    "I'm not holding my breath.",
  ],
  nearMisses: ['Sure, happy to move it.'],
};

export const thirdPerson: Rule = {
  name: 'third-person',
  says: 'third-person',
  reason: 'It is about somebody else.',
  source: 'J',
  patterns: [
    '(?:my|his|her|a|our) (?:[a-z]{1,12} )?(?:friend|flatmate|brother|sister|cousin|wife|husband|roommate|housemate|mate|partner|son|daughter|neighbour|neighbor|girlfriend|boyfriend|mother|father|mum|dad|uncle|aunt|nephew|niece|classmate|ex|buddy)(?= )',
    'wrong (?:candidate|person)',
  ],
  examples: ['My flatmate got the job.'],
  nearMisses: ['The hiring manager called.'],
};
