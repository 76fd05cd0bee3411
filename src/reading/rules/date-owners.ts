/** Words that own a date which is no answer: past events, closing dates, start dates, other people's days. */
import type { Rule } from './rule.ts';

export const pastEvent: Rule = {
  name: 'past-event',
  says: 'date-owner',
  reason: 'The day of something that has happened.',
  source: 'J',
  governs: 'aside',
  patterns: [
    `(?:met|spoke|talked|interviewed|applied|came|visited|saw|attended|submitted|received|went|had|sent|called|discussed|wrote|posted|started|compared|finished|closed|cancelled|published|signed|viewed|enjoyed|held|completed|appeared)(?: [a-z']{1,14}){0,6}?(?= (?:@|on|last|yesterday|in))`,
    `(?:thank you|thanks|thx|cheers|grateful|great|lovely|nice|good|pleasure|wonderful|enjoyed|enjoyable|appreciate|appreciated|delightful)(?: [a-z']{1,14}){0,3} (?:for|to|of|your|the|coming|talking|meeting|speaking|seeing|chatting|having)(?: [a-z']{1,14}){0,8}?(?= (?:@|on|in|this|today|yesterday|last))`,
    `(?:your|our|the|my) (?:[a-z]{1,12} ){0,3}(?:interview|visit|call|conversation|chat|meeting|application|email|mail|message|presentation|letter|talk)(?: [a-z]{1,12}){0,3} (?:of|on|from|dated|was)`,
    `(?:following|after|since|further to|regarding|re) (?:your|our|the) (?:[a-z]{1,12} ){0,3}(?:interview|visit|call|conversation|chat|meeting|application|email|message|talk)(?: (?:on|of|from))?`,
    `(?:was|were|got) (?:[a-z']{1,14} ){0,8}?(?=(?:@|on @))`,
    `(?:have|has|'ve|had) (?:[a-z]{1,12} )?(?:[a-z]{2,12}ed|met|spoken|seen|sent|had|written|got|given|taken|made)(?: [a-z']{1,14}){0,6}?(?= (?:@|on @|in @))`,
  ],
  examples: ['We spoke last Tuesday.', 'Thank you for visiting us on 10 November.'],
  nearMisses: ['You will hear on Friday.'],
};

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

export const startDate: Rule = {
  name: 'start-date',
  says: 'date-owner',
  reason: 'The day work would start, or something else of theirs.',
  source: 'J',
  governs: 'aside',
  patterns: [
    "(?:start|starts|starting|begin|begins|beginning|join|joining|commence|commences|commencing|onboard|onboarding)(?: [a-z']{1,14}){0,4}?(?= (?:@|on|in|from|by|as))",
    '(?:start date|starting date|first day|date of joining|joining date)(?: [a-z]{1,12}){0,3}',
    "(?:someone|somebody|person|hire|seat|role|post|position)(?: [a-z']{1,14}){0,3} (?:in (?:the chair|place|post|seat)|filled|on board|at work)",
    '(?:take up|takes up|take over|takes over|fill|move into)(?: [a-z]{1,12}){0,3}',
    "(?:may|might|could|will|expect|plan|hope) (?:[a-z]{1,12} ){0,3}(?:post|reopen|open|advertise|repost|hire|hires|lift|resume|restart|recruit|more hires|another|new|launch|move)(?: [a-z']{1,14}){0,5}?(?= (?:@|in|by|on|around|from|next))",
    "(?:launch|launches|go live|goes live|file|files|invoice|conference|holiday|holidays|party|open evening|meet up|webinar|event|easter|christmas)(?: [a-z']{1,14}){0,4}?(?= (?:@|on|in|by|is))",
    "(?:link|invite|invitation|agenda|details|instructions|password|contract|letter|offer letter|test|login|calendar invite|confirmation|email|mail|form|forms|questions) (?:[a-z']{1,14} ){0,4}?(?:will|should|to|follows?|arrives?|comes?|is|are|reach|you)(?: [a-z']{1,14}){0,4}?(?= (?:@|on|by|in|within|tomorrow))",
    "(?:receive|get|send|sending|sends|send you|have|sent) (?:you )?(?:a|an|the|your|our|over|out|some) (?:[a-z']{1,14} ){0,4}?(?:link|invite|invitation|agenda|details|instructions|password|contract|letter|test|login|confirmation|email with|forms?|questions|papers|paperwork)(?: [a-z]{1,12}){0,3}?(?= (?:@|on|by|in|within|tomorrow|and))",
    "(?:keep|kept|retain|retained|store|stored|deleted?|remain|remains|active|hold|held)(?: [a-z',]{1,14}){0,8}?(?= (?:@|for|until|after|within|on))",
    '(?:last (?:updated|interviews?)|expires?)(?: [a-z]{1,12}){0,2}?(?= (?:@|on|are on|is on))',
    '(?:experience|old|years|salary|contract) (?:of|in|for)?',
    "(?:enjoy|happy|merry|have a|luck|fun)(?: [a-z']{1,14}){0,5}?(?= (?:@|on|this))",
    '(?:available|free|hours|monday to|work) (?:from|between|on)',
  ],
  unless: ['start (?:looking|reviewing|deciding)'],
  examples: ['The role starts on 1 September.', 'You will get a link tomorrow.'],
  nearMisses: ['You will hear on Friday.'],
};
