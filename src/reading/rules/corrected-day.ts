/** The day that takes the place of one named before. */
import type { Rule } from './rule.ts';

export const correctedDay: Rule = {
  name: 'corrected-day',
  says: 'date-owner',
  reason: 'They put another day in the place of one they had named.',
  source: 'S1',
  governs: 'answer',
  patterns: [
    'not (?:[^ ]{1,14} ){1,6}but (?:rather |more like |probably |on |by )?(?:the )?@',
    '(?:correct|right|new|real|actual|revised|updated|proper|better) (?:date |day |one |deadline |target |plan |estimate ){0,1}(?:is|would be|will be|being|should be|should read|:|,) (?:now )?(?:on |by |the ){0,2}@',
    '(?:i|we) (?:meant|mean|should have (?:said|written|put|told you)|wanted to (?:say|write)|intended)(?: to (?:say|write|put))? (?:on |by |the ){0,2}@',
    '(?:lets say|let us say|better say|more like) (?:it |that )?(?:on |by |the ){0,2}@',
    '(?:it is|is|it will be|will be|it should be|now|now it is|so now|has become|becomes|became) (?:now )?(?:on |by |the ){0,2}@ (?:now|instead|after all)',
    'now (?:it is |it will be |looking at |looking like |more like |aiming for |set for |expected )(?:the )?@',
    'instead (?:of [^ ]{2,12} )?(?:it is |it will be |on |by |the |, ){0,2}@',
    'not (?:on |by |the ){0,2}@ (?:[a-z]{1,14} ){1,4}?(?:decid(?:e|es|ing)|decision|hear|hearing|answer|answers|tell|tells|telling|know|announce|announces|reply|letters|call|calls|calling|ring|rings) (?:[a-z]{1,14} ){0,5}, (?:it is|it will be|but) (?:on |by |the ){0,2}@',
    'not (?:on |by |the ){0,2}@ (?:any more )?, (?:it is |on |by |the ){0,2}@',
  ],
  unless: [
    '(?:interview|call|meeting|chat|onsite|visit|appointment|slot|session|test|start|available|free|come|lunch|coffee|closing|apply|applications?)',
    'not (?:even )?now|cannot|can not',
    '(?:anything|everything|nothing|all) but',
  ],
  examples: ['Not Monday as I wrote, but Friday.', 'The correct date is 20 March.', 'I meant the 20th.'],
  nearMisses: ['I meant Thursday for our interview.', 'You will hear on Friday.'],
};
