/** Interest without commitment. */
import type { Rule } from './rule.ts';

export const stillInTheRunning: Rule = {
  name: 'still-in-the-running',
  says: 'vague',
  reason: 'They are interested or you are still in it, but nothing is promised.',
  source: 'S1',
  anchors:
    'running mix interested race consideration considered candidate keen liked like impressed shortlist strong interest contention list committal vague promising positive sold favourite top finalists final process moving hopeful possibility possibly soon shortly',
  patterns: [
    '(?:still |very much |are |is |remain |one of |firmly |definitely )+(?:in|on|among|under|one of) (?:the |our |my |final |active |top |strong |very )*(?:running|mix|race|consideration|contention|shortlist|list|frame|process|game|picture|pool|final (?:two|three|four)|finalists|candidates|hunt)',
    "(?:they|we|she|he|i|team|manager|company|client|recruiter|everyone) (?:[a-z']{1,12} ){0,3}(?:interested|impressed|keen|positive|noncommittal|non committal|vague|evasive|liked (?:me|you)|like (?:you|me)|sold|enthusiastic|hopeful|optimistic)(?: (?:but|in|by|about|though|and))?",
    '(?:good|strong|great|serious|top|leading|solid|promising) (?:candidate|contender|chance|chances|shot|favou?rite|impression)(?: (?:for|and|but|,|\\.|so))',
    '(?:sounded|seemed|looks|looked|sounds|seems) (?:very |quite |really |pretty |genuinely )?(?:interested|keen|positive|promising|good|hopeful|enthusiastic)',
    '(?:did|would|does|do) not commit',
    'no commitment',
    '(?:soon|shortly|in due course|at some point|eventually|in the coming weeks|before long|one of these days|in the near future|asap)(?= [,.;!])',
    'fingers crossed',
    'things are (?:moving|looking)',
    '(?:nor|not) (?:been )?(?:rejected|turned down|out)',
    'no decision(?: has been made)? to reject',
    'not (?:ruled|ruling) (?:you|anyone) out',
  ],
  unless: [
    'not (?:be |being )?(?:in|under) (?:[a-z]{1,8} )?(?:consideration|the running|shortlist)',
    'no longer',
    'impressed (?:by|with) (?:your|you)(?: [a-z,]{1,14}){1,12} (?:but|however|although)',
    'if you (?:are|would be)',
    'although|while|however',
    'best of luck|good luck|all the best',
    'thank you for (?:your|the) interest',
    'see you soon|meet you soon|speak soon|talk soon|speaking soon|welcome you soon|hear from you soon',
    'please',
    'end of',
    'unfortunately',
    'feel better|get well',
  ],
  examples: [
    "You're still in the mix.",
    'She said they are interested.',
    'They seemed keen but did not commit.',
    'No decision has been made to reject anyone.',
  ],
  nearMisses: [
    'Are you still interested? If you are, please reply.',
    'Speak soon.',
    'You are no longer under consideration.',
  ],
};
