/** S0's "neutral, confident tone": neither pushy nor apologetic. */
import { fail, firstFound, type PhraseCheck, pass } from './check.ts';

const PUSHY = [
  /\ba\.?s\.?a\.?p\b/i,
  /\burgent(?:ly)?\b/i,
  /\bas soon as possible\b/i,
  /\b(?:immediate|prompt|quick|swift) (?:response|reply|answer)\b/i,
  /\bi (?:demand|insist|expect|require) (?:an?|your|that|to hear|you)\b/i,
  /\byou (?:promised|said you would|still have(?:n't| not)|have(?:n't| not) (?:even )?(?:replied|answered|responded|got(?:ten)?))/i,
  /\bwhy (?:have(?:n't| you not)|has(?:n't| no one)|am i still)\b/i,
  /\b(?:still|already been|been) waiting (?:for|to hear|on)\b/i,
  /\b(?:third|fourth|fifth) time\b/i,
  /\b(?:last|final) (?:attempt|reminder|chance|warning)\b/i,
  /\bi need (?:an answer|a decision|to know|your (?:answer|decision|reply))\b/i,
  /\bthe least you (?:can|could)\b/i,
  /\byou must\b/i,
  /!\s*!/,
  /\?\s*\?/,
];

const APOLOGETIC = [
  /\b(?:i(?:'m| am) |so |very |really )sorry\b/i,
  /\bsorry (?:to|for|about|if)\b/i,
  /\bapolog(?:y|ies|ise|ize|ising|izing)\b/i,
  /\b(?:forgive|pardon|excuse) me\b/i,
  /\b(?:hate|don't (?:want|mean)|do not (?:want|mean)) to (?:bother|disturb|be a (?:pest|nuisance|bother)|annoy|bug|trouble|pester)\b/i,
  /\b(?:hope|know) (?:that )?i(?:'m| am) (?:not )?(?:bothering|disturbing|annoying|pestering|being a)\b/i,
  /\bi (?:just|only) wanted to\b/i,
  /\b(?:know|sure|realise|realize|understand) (?:that )?you(?:'re| are| must be) (?:very |so |extremely |really )?(?:busy|swamped)\b/i,
  /\bif (?:it's|it is|that's) not too much (?:trouble|to ask|bother)\b/i,
  /\bi know i(?:'m| am) not (?:the|as)\b/i,
  /\bunworthy\b|\bdesperate\b/i,
  /\bi (?:beg|plead)\b/i,
];

export const tone: PhraseCheck = {
  id: 'tone',
  finds: [
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
