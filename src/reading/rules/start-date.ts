/** The day work would start, a link arrives or data are kept until is no answer. */
import type { Rule } from './rule.ts';

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
    '(?:take up(?! to)|takes up(?! to)|take over|takes over|fill|move into)(?: [a-z]{1,12}){0,3}',
    "(?:may|might|could|will|expect|plan|hope) (?:[a-z]{1,12} ){0,3}(?:post|reopen|open|advertise|repost|hire|hires|lift|resume|restart|recruit|more hires|another (?!@)|new|launch|move)(?: [a-z']{1,14}){0,5}?(?= (?:@|in|by|on|around|from|next))",
    "(?:launch|launches|go live|goes live|file|files|invoice|conference|holiday|holidays|party|open evening|meet up|webinar|event|easter|christmas)(?: [a-z']{1,14}){0,4}?(?= (?:@|on|in|by|is))",
    "(?:link|invite|invitation|agenda|details|instructions|password|contract|offer letter|test|login|calendar invite|confirmation|form|forms|questions) (?:[a-z']{1,14} ){0,4}?(?:will|should|to|follows?|arrives?|comes?|is|are|reach|you)(?: [a-z']{1,14}){0,4}?(?= (?:@|on|by|in|within|tomorrow))",
    "(?:receive|get|send|sending|sends|send you|have|sent) (?:you )?(?:a|an|the|your|our|over|out|some) (?:[a-z']{1,14} ){0,4}?(?:link|invite|invitation|agenda|details|instructions|password|contract|letter|test|login|confirmation|email with|forms?|questions|papers|paperwork)(?: [a-z]{1,12}){0,3}?(?= (?:@|on|by|in|within|tomorrow|and))",
    "(?:keep(?! (?:an eye|you (?:posted|informed|updated|waiting|in)|your (?:fingers|eyes|phone|ears|inbox)|checking|watching|me|everyone|us|a look))|kept|retain|retained|store|stored|deleted?|remain|remains|active|hold(?! (?:tight|on|fire|out|your|off))|held)(?: [a-z',]{1,14}){0,8}?(?= (?:@|for|until|after|within|on))",
    '(?:last (?:updated|interviews?)|expires?)(?: [a-z]{1,12}){0,2}?(?= (?:@|on|are on|is on))',
    "(?:enjoy|happy|merry|have a|luck|fun)(?: [a-z']{1,14}){0,5}?(?= (?:@|on|this))",
    '(?:available|free|hours|monday to|work) (?:from|between|on)',
  ],
  unless: [
    'start (?:looking|reviewing|deciding)',
    '(?:email|mail|letter) (?:with|setting out|containing|stating|giving|about) (?:our|the|my|a|an) (?:[a-z]{1,12} )?(?:conclusion|decision|outcome|answer|result|verdict|response)',
  ],
  examples: ['The role starts on 1 September.', 'You will get a link tomorrow.'],
  nearMisses: ['You will hear on Friday.'],
};
