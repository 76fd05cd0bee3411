/** How long the answer or the process takes; patience asked for so long. */
import type { Rule } from './rule.ts';

export const answerTime: Rule = {
  name: 'answer-time',
  says: 'vague',
  reason: 'They say how long it takes, or ask for that long.',
  source: 'S2',
  anchors:
    'allow takes take taking give turnaround patience patient process wait bear time timeline weeks days longer need expect respond review months asap last lasts',
  governs: 'answer',
  patterns: [
    `(?:please )?(?:allow|give|grant|bear with|wait) (?:us |me |them |up to |at least |for |another |a |about |it ){0,3}(?:@|some|a few|a couple|several|time|few|more|until|till|two|three)`,
    `(?:it|this|that|process|decision|decisions|review|which|everything|selection|evaluation|answer|response|responses|feedback|reply|turnaround|things|recruitment|hiring|processing)(?: [a-z0-9']{1,24}){0,5}? (?:takes?|take|taking|last|lasts|need|needs|require|requires|be|is|within|may be|run|runs|taken) (?:us |me |them |about |up to |around |roughly |usually |typically |approximately |anything |between |anywhere |from |at least |normally |generally |only |a |an |some |longer |another |the ){0,4}(?:@|time|while|longer|weeks?|days?|months?|several|few|a bit|long|as long)`,
    `turnaround(?: [a-z]{1,12}){0,4} (?:is|of|:|time)`,
    `(?:thank you|thanks|appreciate|appreciated|grateful)(?: [a-z]{1,12}){0,4} patience`,
    `(?:please )?(?:be|remain|stay) patient`,
    `bear with (?:us|me)`,
    `as long as it takes`,
    `hang (?:tight|in there|on)`,
    `(?:need|needs|want|take|taking|have) (?:us |a |some |more |another |a few |few |a little |a couple |bit |little |up to |about ){1,3}(?:more )?(?:time|days|weeks|thinking)`,
    `(?:need|needs|want|take|taking) (?:about |up to |another |until |till )?@`,
    `(?:within|in|inside of|after|under) (?:that|this|the (?:above|same|given|stated)) (?:time ?frame|time|period|timeline|window)`,
    `be a (?:while|few|bit|couple|little)`,
    `(?:comes|come) when it comes`,
    `(?:within|inside) that`,
  ],
  unless: [
    '(?:test|assessment|interview|exercise|call|application|form|survey|questionnaire|it) (?:only |will |should |would |just )?(?:takes?|lasts?|take|last) (?:about |around |only |approximately |just |you |approx |up to |less than |roughly )*(?:\\d|@|a few minutes|an hour|a minute|minutes|half|ninety|one|two hours|a moment)',
    'minutes|hour\\b|hours? (?:to complete|long)',
    'take (?:a|the|your|our) (?:look|test|moment|assessment)',
    'thank you for (?:taking|the) time',
    'time to (?:apply|submit|interview|meet|complete|speak|talk)',
    'taking (?:the )?time',
    'taken the time',
    'need you',
    'need (?:your|two|three|some more) ',
    'if this (?:was|is)',
  ],
  examples: [
    'Please allow us some time.',
    'The process can take several weeks.',
    'Thank you for your patience.',
    "It'll take as long as it takes.",
    'Please bear with us.',
  ],
  nearMisses: ['The test takes 30 minutes.', 'Thanks for taking the time to apply.'],
};
