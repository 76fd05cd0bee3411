/** The day a posting closes is no answer. */
import type { Rule } from './rule.ts';

export const closingDate: Rule = {
  name: 'closing-date',
  says: 'date-owner',
  reason: 'The day the posting closes.',
  source: 'J',
  governs: 'aside',
  patterns: [
    "(?:applications?|posting|vacancy|advert|position|role|post|ad|portal|window|job|call|survey|list|application window|registration|requisition|opening)(?: [a-z']{1,14}){0,4} (?:closes?|closed|close|is open|are open|stays open|remains? open|ends?|open|runs|deadline|closing|due)(?: (?:its list|on|until|till|by|for|at))?",
    'closing date',
    'deadline for (?:applications|applying|entries)',
    '(?:accept|accepting|taking|receiv(?:e|ing)|collecting) (?:[a-z]{1,12} )?applications',
    'apply (?:by|before|until|on|in|again|then|@)(?: then)?',
    '(?:stays|remains|is) open',
    'after (?:the )?(?:deadline|closing)',
    'advertised',
  ],
  examples: ['The vacancy closes on 30 April.', 'We accept applications until Friday.'],
  nearMisses: ['We will decide by Friday.'],
};
