/** S0's "neutral, confident tone": neither pushy nor apologetic. */
import { fail, firstFound, type Phrase, type PhraseCheck, pass } from './check.ts';

const PUSHY: readonly Phrase[] = [
  [['asap', 'a.s', 's.a', 'a.p'], /\ba\.?s\.?a\.?p\b/i],
  [['urgent'], /\burgent(?:ly)?\b/i],
  [['as soon as'], /\bas soon as possible\b/i],
  [
    ['immediate', 'prompt', 'quick', 'swift'],
    /\b(?:immediate|prompt|quick|swift) (?:response|reply|answer)\b/i,
  ],
  [
    ['demand', 'insist', 'expect', 'require'],
    /\bi (?:demand|insist|expect|require) (?:an?|your|that|to hear|you)\b/i,
  ],
  [
    ['promised', 'said you would', 'still have', "haven't", 'have not'],
    /\byou (?:promised|said you would|still have(?:n't| not)|have(?:n't| not) (?:even )?(?:replied|answered|responded|got(?:ten)?))/i,
  ],
  [['why ha', 'why am'], /\bwhy (?:have(?:n't| you not)|has(?:n't| no one)|am i still)\b/i],
  [['waiting'], /\b(?:still|already been|been) waiting (?:for|to hear|on)\b/i],
  [['third', 'fourth', 'fifth'], /\b(?:third|fourth|fifth) time\b/i],
  [['attempt', 'reminder', 'chance', 'warning'], /\b(?:last|final) (?:attempt|reminder|chance|warning)\b/i],
  [['i need'], /\bi need (?:an answer|a decision|to know|your (?:answer|decision|reply))\b/i],
  [['the least you'], /\bthe least you (?:can|could)\b/i],
  [['you must'], /\byou must\b/i],
  [['!'], /!\s*!/],
  [['?'], /\?\s*\?/],
];

const APOLOGETIC: readonly Phrase[] = [
  [['sorry'], /\b(?:i(?:'m| am) |so |very |really )sorry\b/i],
  [['sorry'], /\bsorry (?:to|for|about|if)\b/i],
  [['apolog'], /\bapolog(?:y|ies|ise|ize|ising|izing)\b/i],
  [['forgive', 'pardon', 'excuse'], /\b(?:forgive|pardon|excuse) me\b/i],
  [
    ['bother', 'disturb', 'pest', 'nuisance', 'annoy', 'bug', 'trouble'],
    /\b(?:hate|don't (?:want|mean)|do not (?:want|mean)) to (?:bother|disturb|be a (?:pest|nuisance|bother)|annoy|bug|trouble|pester)\b/i,
  ],
  [
    ['bother', 'disturb', 'annoy', 'pester', 'being a'],
    /\b(?:hope|know) (?:that )?i(?:'m| am) (?:not )?(?:bothering|disturbing|annoying|pestering|being a)\b/i,
  ],
  [['wanted to'], /\bi (?:just|only) wanted to\b/i],
  [
    ['busy', 'swamped'],
    /\b(?:know|sure|realise|realize|understand) (?:that )?you(?:'re| are| must be) (?:very |so |extremely |really )?(?:busy|swamped)\b/i,
  ],
  [['not too much'], /\bif (?:it's|it is|that's) not too much (?:trouble|to ask|bother)\b/i],
  [['know i'], /\bi know i(?:'m| am) not (?:the|as)\b/i],
  [['unworthy', 'desperate'], /\bunworthy\b|\bdesperate\b/i],
  [['i beg', 'i plead'], /\bi (?:beg|plead)\b/i],
];

export const tone: PhraseCheck = {
  id: 'tone',
  phrases: [...PUSHY, ...APOLOGETIC],
  finds: [
    'Please write A.S.A.P.',
    'This is urgent.',
    'I would be glad of a prompt reply.',
    'Why am I still without news?',
    'This is the third time I write.',
    'It is my final reminder.',
    'I need to know your decision.',
    'It is the least you could do.',
    'You must have a view by now.',
    'Any news!!',
    'I am so sorry.',
    'Please forgive me.',
    'I hate to be a pest.',
    'If it is not too much trouble, call me.',
    'I know I am not the best candidate.',
    'I am desperate to join you.',
    'I beg you for a word.',
    'Please answer as soon as possible.',
    'I expect a reply by Monday.',
    'You promised to call me.',
    'I am still waiting to hear from you.',
    'Any news??',
    "Why haven't you written?",
    'Sorry to bother you again.',
    'I know you are very busy.',
    'I just wanted to check in.',
    'I apologise for the long mail.',
    'I hope I am not bothering you.',
  ],
  leaves: [
    'I expect to be in town that week.',
    'I look forward to hearing from you.',
    'The last time we spoke you mentioned a new team.',
    'I am happy to wait.',
    'If your date cannot move, let me know.',
    'What must be ready by then?',
    'It was good to hear about the busy season.',
  ],
  run: ({ prose }) => {
    const text = prose.replaceAll('’', "'");
    const pushy = firstFound(text, PUSHY);
    if (pushy !== null) return fail(`"${pushy}" sounds pushy: ask, and leave it there.`);
    const apologetic = firstFound(text, APOLOGETIC);
    if (apologetic !== null) return fail(`"${apologetic}" sounds apologetic: writing is your good right.`);
    return pass('Neither pushy nor apologetic.');
  },
};
