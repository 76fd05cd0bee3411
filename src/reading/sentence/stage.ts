/** What kind of interview: one of the known stages, or the user's own word ("coffee chat", "second round"). */
import type { Examples, Span } from './scene.ts';

const MEETING =
  '(?:interviews?|rounds?|stages?|chat|call|talk|conversation|meeting|screening|screen|session|discussion)';

/** The first that fits names the stage: what the talk is for before how it is held. */
const STAGE_WORDS: readonly (readonly [string, RegExp])[] = [
  [
    'negotiation',
    /\b(?:(?:salary|offer|contract|package)[ -])?negotiation(?: \w+)?\b|\b(?:salary|offer|compensation) (?:talk|call|discussion|chat)\b/gi,
  ],
  [
    'final',
    new RegExp(
      `\\bfinal[- ]?(?:(?:panel|video|phone|zoom|onsite|on-site|technical) )?${MEETING}\\b|\\bfinals\\b|\\blast (?:round|stage)\\b|\\bfinal(?= (?:with|at)\\b|,)`,
      'gi',
    ),
  ],
  ['panel', /\bpanel(?:[ -]interview)?\b/gi],
  [
    'presentation',
    /\b(?:gave|did|delivered|made|giving|doing) (?:an?|my|the) (?:[\w-]{2,14} ){0,2}presentation\b|(?<=^|[,.;] |\b(?:i|and|then) )presented (?=(?:an?|my|the|on|to|our)\b)|\bpresentation (?:round|stage|interview)\b/gi,
  ],
  ['', /\b(sample|demo|trial|observed) (lesson)\b/gi],
  ['case interview', /\bcase(?: study)? interview\b/gi],
  [
    'assessment',
    /\bassessment(?: (?:centre|center|day))?\b|\bcoding (?:test|challenge|exercise)\b|\btake[- ]?home\b|\bcase study\b|\bwork sample\b|\btest day\b|\baptitude test\b/gi,
  ],
  [
    'hr',
    new RegExp(
      `\\b(?:hr|human resources|people team)[ -]${MEETING}\\b|(?<=\\b(?:with|to) )(?:hr|human resources)\\b(?! (?:lady|lead|manager|director|person|partner|rep|guy|woman|man)\\b)`,
      'gi',
    ),
  ],
  [
    'video',
    /\b(?:google|ms|microsoft) (?:meet|teams)\b|\bwhatsapp video(?: call)?\b|\b(?:zoom|skype|bluejeans|whereby|hirevue|gotomeeting|slack huddle|huddle|google hangout|webex|facetime|hangouts?|discord|jitsi|vc)\b(?:[ -](?:call|interview|chat|meeting|screen|round))?|\bteams(?: (?:call|interview|meeting|chat|link|video))?\b(?! (?:lead|manager))|(?:\b(?:on|via|over) )meet\b|\bvideo[ -]?(?:call|interview|chat|screen|screening|conference|meeting|round|link)?\b|\b(?:online|virtual|virtually|remote) (?=interview|call|meeting|chat|round|screen|panel|with|at)|\bvirtually\b|\bvirtual(?=[;,.]|$)|\bonline\b/gi,
  ],
  [
    'in-person',
    /\bon[- ]?site\b(?: interview| visit)?|\bin[- ]person\b|\bface[- ](?:to|2)[- ]face\b|\bf2f\b|\b(?:at|in) (?:their|the|its) (?!(?:home|post|foreign|cabinet|met) office\b)(?:\w{2,15} )?(?:offices?|hq|headquarters?|building|site)\b|(?<='s |s' )(?:offices?|hq|headquarters?)\b|\boffice visit\b|\b(?:called|came|come|went|go|going|invited|asked) in (?:to (?:see|meet|talk)|for (?:an?|my) )/gi,
  ],
  ['trial shift', /\btrial shift\b/gi],
  ['trial day', /\btrial day\b/gi],
  ['lunch', /\blunch(?= (?:with|at)\b)/gi],
  [
    'coffee chat',
    /\bcoffee[ -](?:chat|meeting|catch[ -]?up|meet)\b|(?<!\b(?:at|from) (?:[\w'&-]{2,15} ){1,2})\bcoffee(?= (?:with|at)\b)|\b(?:for|over) (?:a )?(?:quick |virtual )?coffee\b|\b(?:had|have|having|grab|grabbed|grabbing|getting|got) (?:an? )?(?:quick |lovely |nice |virtual )?coffee\b(?=[,.;\uE000]| (?:with|and|on|at|\uE000))|(?<=^|[.;] )coffee(?=,? ?\uE000)/gi,
  ],
  ['informal chat', /\binformational (?:interview|chat|call|meeting|conversation|talk)\b/gi],
  ['', /\b(informal) (chat|call|talk|conversation)\b/gi],
  [
    'phone',
    /\bwhatsapp(?: call)?\b|\b(?:tele)?phone(?:[ -](?:call|interview|screen|screening|chat|round|conversation|talk|meeting))?\b|\bphoned\b|\brang\b|\bscreening(?: call| interview)?\b|\b(?:recruiter|intro|introductory|initial|first|quick|cold|recruiting) (?:call|screen)\b|\bcalled (?=me\b|on\b|at\b|yesterday|today|this|last|just|\uE000)|\bcalled$|\b(?<!technical )screen\b|\b(?<!video )calls?\b(?! (?:me|back|again|cent(?:re|er)s?|handl\w+|floor)\b)|\bdialled\b/gi,
  ],
  [
    'technical',
    /\btech(?:nical)?(?: \w+)? (?:interview|round|screen|chat|session|discussion|stage)\b|\btechnical(?=,| with| at|$)|\b(?:system design|live coding|pair programming|whiteboard|coding) (?:interview|round|session)\b/gi,
  ],
  [
    '',
    /\b(second|third|fourth|fifth|2nd|3rd|4th|5th)[ -](?:and final )?(round|interview|stage|chat|meeting)(?: interview)?\b/gi,
  ],
];

const ORDINALS: Readonly<Record<string, string>> = {
  '2nd': 'second',
  '3rd': 'third',
  '4th': 'fourth',
  '5th': 'fifth',
};

/** What the talk is for; among these the one named first is meant. */
const PURPOSES: ReadonlySet<string> = new Set([
  'negotiation',
  'final',
  'panel',
  'presentation',
  'case interview',
  'assessment',
  'trial shift',
  'trial day',
  'hr',
]);

export const findStage = (
  text: string,
): { readonly stage: string | null; readonly spans: readonly Span[] } => {
  const found = STAGE_WORDS.flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      stage: name || ordinalOf(match),
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    })),
  );
  const purposes = found.filter(({ stage }) => PURPOSES.has(stage)).sort((a, b) => a.start - b.start);
  return { stage: purposes[0]?.stage ?? found[0]?.stage ?? null, spans: found };
};

/** Where one meets people for what they do, and no job is applied for. */
export const isInformal = (stage: string | null): boolean => /^(?:coffee|informal) /.test(stage ?? '');

const ordinalOf = ([, ordinal = '', noun = '']: RegExpMatchArray): string =>
  `${ORDINALS[ordinal.toLowerCase()] ?? ordinal.toLowerCase()} ${noun.toLowerCase()}`;

export const EXAMPLES: Examples<string | null> = [
  ['phone interview with Ida at Elmworks', 'phone'],
  ['had a call with Ida at Elmworks', 'phone'],
  ['recruiter screen with Ida at Elmworks', 'phone'],
  ['Zoom with Ida at Elmworks', 'video'],
  ['talked to Ida from Elmworks on Google Meet', 'video'],
  ['my Elmworks onsite', 'in-person'],
  ['final round on Zoom with Elmworks', 'final'],
  ['HR call with Ida at Elmworks', 'hr'],
  ['panel interview over Teams at Elmworks', 'panel'],
  ['assessment centre at Elmworks', 'assessment'],
  ['salary negotiation with Elmworks', 'negotiation'],
  ['coffee chat with Ida from Elmworks', 'coffee chat'],
  ['coffee with Ida from Elmworks', 'coffee chat'],
  ['had a coffee yesterday with Ida from Elmworks', 'coffee chat'],
  ['grabbed a quick coffee with Ida from Elmworks', 'coffee chat'],
  ['informational interview with Ida from Elmworks', 'informal chat'],
  ['informal call with Ida from Elmworks', 'informal call'],
  ['interview at Elm Coffee with Ida', null],
  ['informal interview with Ida at Elmworks', null],
  ['case interview with Ida at Elmworks', 'case interview'],
  ['case study with Ida at Elmworks', 'assessment'],
  ['interview with Ida at Elmworks, they liked my call centre work', null],
  ['Elmworks pharmacy tech interview with Ida', null],
  ['trial shift at Elmworks', 'trial shift'],
  ['gave a short presentation at Elmworks to Ida', 'presentation'],
  ['presented a case study to Ida at Elmworks', 'presentation'],
  ['interview with Ida at Elmworks, she presented the team', null],
  ['taught a sample lesson at Elmworks', 'sample lesson'],
  ['technical interview at Elmworks', 'technical'],
  ['2nd round at Elmworks', 'second round'],
  ['interview at Elmworks with Ida', null],
];

/** For the test that none of them can be made slow. */
export const PATTERNS: readonly RegExp[] = STAGE_WORDS.map(([, pattern]) => pattern);
