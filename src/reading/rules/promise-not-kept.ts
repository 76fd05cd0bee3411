/** The day they had promised went by. */
import type { Rule } from './rule.ts';

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter';
const END = '(?= (?:[.,;!?]|$|and|but|so|yet|since|from|at all|still))';

export const promiseNotKept: Rule = {
  name: 'promise-not-kept',
  says: 'slip',
  reason: 'The day they had named went by without an answer.',
  source: 'S1',
  told: true,
  governs: 'superseded',
  patterns: [
    `(?:crickets|tumbleweed|zilch|nada|diddly squat|(?:radio |dead |total |complete |stony |utter )?silence)${END}`,
    '(?:^|, |and |but |then |since |still |so far )nothing(?= (?:[.,;!?]|$))',
    '(?:still|so far|heard|got|seen|had|and|but) nothing(?= (?:[.,;!?]|$|so|yet|since|from|at))',
    'nothing (?:so far|yet|since|from them|has come|came|come|arrived|at all|in my inbox|in the post|to date|as yet|until now)',
    `(?:they|he|she|it|recruiter|hr|manager|nobody|call|email|letter|answer|mail) (?:[a-z]{1,12} )?(?:did not|has not|have not|had not)(?: (?:call|called|ring|rung|phone|phoned|write|written|email|emailed|come|came|happen|happened|arrive|arrived|answer|answered|reply|replied|been in touch|get back|got back|show up))?(?: (?:me|back|to me))?${END}`,
    '(?:they|he|she|it|recruiter|hr|manager|call|email|letter|answer|mail|which|but|and) never (?:called|rang|phoned|wrote|emailed|came|got back|did|happened|materiali[sz]ed|answered|replied|arrived|has|have|heard)',
    '(?:nobody|no one|not one of them|none of them) (?:is |has |have |had |ever |did )?(?:rung|rang|ring|called|call|phoned|written|wrote|emailed|been in touch|told me|answered|replied|got back)',
    `(?:no|not an?|not one) (?:call|email|word|peep|sausage|dicky bird|reply|letter|message|phone call|single word|squeak)${END}`,
    `it is (?:now |already |nearly |almost |well into |way past |past |mid |late |early ){0,4}(?:@|${MONTHS})(?: (?:now|already|today|and|so))`,
    `it is (?:now |already |nearly |almost |well into |way past |past |mid |late |early ){1,3}(?:@|${MONTHS})(?= (?:[.,;!?]|$))`,
    '(?:come|came|been) and (?:gone|went)',
    '(?:date|day|deadline|week|time|that|it)(?: [a-z]{1,12}){0,4} (?:has passed|have passed|passed|went by|has gone by|is long gone|long gone|has gone|lapsed)',
    '(?:overdue|(?:days|weeks|a week|a day|a month) late|late again|ghosted|ghosting|gone quiet|went quiet|gone silent|went silent|left hanging|left me hanging|no show)(?= )',
  ],
  unless: [
    'nothing (?:about|on|to|for|else|wrong|new|more|but|that)',
    'promised me the job',
    'interview went',
  ],
  examples: [
    'Promised an answer by 3 March. Nothing.',
    "They said end of February. It's already March.",
    'She said she would ring last week and nobody has rung.',
    "Said they'd call on Monday, they didn't.",
    'Was to get an email today, and not an email.',
    'The deadline they gave me came and went.',
  ],
  nearMisses: ['Nothing wrong with their test.', 'They will ring me on Friday.'],
};
