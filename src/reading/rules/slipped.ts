/** What they said before no longer holds. */
import type { Rule } from './rule.ts';

export const slipped: Rule = {
  name: 'slipped',
  says: 'slip',
  reason: 'What they said before no longer holds.',
  source: 'S1',
  weak: true,
  governs: 'superseded',
  patterns: [
    '(?:was|were) to (?:come|be|arrive|decide|tell|hear|know)',
    'it did not(?= [.,;])',
    '(?:is not|it is not) any ?more',
    "(?:we|i) (?:had |have |know i |know we |'d |originally |first |initially |did |previously |earlier |already ){0,3}(?:said|told you|told|promised|hoped|planned|indicated|mentioned|expected|announced|gave you|quoted|aimed|intended)(?: you| to| that| it would be| we would| i would| the| a| have| be| get| give| decide| an| answer| tell){0,4}(?! (?:we have decided|i am))",
    '(?:had|were|was|should have|would have|ought to have) (?:[a-z]{1,12} )?(?:hoped|hoping|planned|planning|promised|supposed|meant|going|expected|due|scheduled|intended|aiming|told|been told|known|heard|decided) (?:to|for|that|by|last|an|it|you)',
    '(?:things|timeline|dates?|schedule|everything|it|timing|plans?|deadline|we|process|decision|meeting|this) (?:have|has|had|got|was|were|is) (?:[a-z]{1,12} )?(?:slipped|changed|moved|been (?:pushed|delayed|postponed|moved|held up|put back)|pushed|delayed|gone by|passed|come and gone|postponed|shifted|overrun|put back|fallen behind|taken longer)(?! (?:(?:back|out|on|forward|along|again) )?(?:(?:to|until|till|from|for) )?(?:the )?@)(?: (?:back|by|from|until|to))?',
    '(?:no longer|not) (?:realistic|going to happen|hold|holds|going to make|feasible|doable|the case)(?: (?:by|for))?',
    '(?:gone |went |is |flown )?out (?:of )?the window|gone by the board|fallen through|off the table now|no longer (?:stands|applies|valid|holds|on)|(?:ignore|forget|disregard|scratch|scrap) (?:what i said|the date|that date|what we said|my last|the friday|that|friday)',
    'now (?:it is |they say |he says |she says |apparently |just |only )?(?:, )?(?:" )?(?:we will see|do not know|who knows|no idea|maybe|nobody knows|whenever|soon|shortly|tbc|tbd|some other time|later)',
    '(?:or|and) (?:we|they|it|he|she|i) (?:may|might|could) (?:well )?not|(?:maybe|perhaps|or|or maybe) (?:never|not at all)',
    '(?:^|, |but )(?:we|i|they) (?:could|did) not(?= (?:[.,;]|$))',
    '(?:come and gone|ago now|went by|gone by|has passed|too optimistic|without a word|and not a word|not a word|radio silence|still waiting|heard nothing|nothing since|still nothing)',
    '(?:original|initial|previous|earlier|first|old|former) (?:date|plan|timeline|estimate|deadline|target)',
    '(?:missed|past|passed|overshot) (?:our|the|that|my|their) (?:date|deadline|own)',
    'sorry (?:we|i|that we|that i|to have) (?:missed|did not|have not|kept)',
    '(?:sorry|apologies|apologise|apologize)(?: [a-z]{1,9}){0,3} (?:(?:is|its|has|have|are|been) (?:[a-z]{1,9} ){0,2}(?:taking|taken|dragging|dragged|been)|(?:the|this|your|such a|long) (?:[a-z]{1,9} )?(?:wait|delay|silence|hold up|holdup))',
  ],
  unless: [
    '(?:told|said|telling) (?:me|them|us)(?! (?:[a-z,]{1,24} ){0,10}(?:slipp[a-z]{0,9}|but))',
    'went by (?:the|so)',
    'as (?:i|we) (?:said|told|mentioned|promised|indicated)(?! (?:it would|you would))',
    'no longer (?:hiring|recruiting|available|open)',
    'going to (?:be|let|call)',
  ],
  examples: [
    'I know I told you Friday.',
    'Things have slipped.',
    'That is no longer realistic.',
    'We had hoped to decide by Tuesday.',
  ],
  nearMisses: ['They told me Friday.', 'As I said, you will hear on Monday.'],
};
