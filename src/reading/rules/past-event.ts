/** The day of something that has happened is no answer. */
import type { Rule } from './rule.ts';

export const pastEvent: Rule = {
  name: 'past-event',
  says: 'date-owner',
  reason: 'The day of something that has happened.',
  source: 'J',
  governs: 'aside',
  patterns: [
    `(?<! (?:be|to|get|gets|will have|shall have|should have) )(?:met|heard|rang|phoned|spoke|talked|interviewed|applied|came|visited|saw|attended|submitted|received|went|had|sent|called|discussed|wrote|posted|started|compared|finished|closed|cancelled|published|signed|viewed|enjoyed|held|completed|appeared)(?: [a-z']{1,14}){0,6}?(?= (?:@|on|last|yesterday|in))`,
    `(?:thank you|thanks|thx|cheers|grateful|great|lovely|nice|good|pleasure|wonderful|enjoyed|enjoyable|appreciate|appreciated|delightful)(?: [a-z']{1,14}){0,3} (?:for|to|of|your|the|coming|talking|meeting|speaking|seeing|chatting|having)(?: [a-z']{1,14}){0,8}?(?= (?:@|on|in|this|today|yesterday|last))`,
    `(?:your|our|the|my) (?:[a-z]{1,12} ){0,3}(?:interview|visit|call|conversation|chat|meeting|application|email|mail|message|presentation|letter|talk)(?: [a-z]{1,12}){0,3} (?:of|on|from|dated|was)`,
    `(?:following|after|since|further to|regarding|re) (?:your|our|the) (?:[a-z]{1,12} ){0,3}(?:interview|visit|call|conversation|chat|meeting|application|email|message|talk)(?: (?:on|of|from))?`,
    `(?:was|were|got) (?:[a-z']{1,14} ){0,8}?(?=(?:@|on @))`,
    `(?<! (?:will|shall|would|should|to|may|might|whether you|whether they|if you) )(?:have|has|'ve|had) (?:[a-z]{1,12} )?(?:[a-z]{2,12}ed|met|spoken|seen|sent|had|written|got|given|taken|made)(?: [a-z']{1,14}){0,6}?(?= (?:@|on @|in @))`,
  ],
  examples: ['We spoke last Tuesday.', 'Thank you for visiting us on 10 November.'],
  nearMisses: ['You will hear on Friday.'],
};
