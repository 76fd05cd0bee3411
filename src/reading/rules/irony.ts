/** Words told with a raised eyebrow. */
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
    'my (?:foot|arse|backside)(?= (?:[.,!]|$))',
  ],
  examples: [
    'Oh sure, they will call me Friday.',
    "I'll believe it when I see it.",
    "I'm not holding my breath.",
  ],
  nearMisses: ['Sure, happy to move it.'],
};
