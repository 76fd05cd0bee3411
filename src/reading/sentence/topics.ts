/** What was talked about: "we talked about the billing migration and on-call". */
import type { Examples, Span } from './scene.ts';
import { isRoleLike } from './titles.ts';

const ABOUT =
  /\b(?:we |i |and |mainly |mostly |also |briefly ){0,3}(?:(?:talked|spoke|chatted|talking|speaking|chatting|conversation|discussion|talk|chat)(?: a lot| mainly| mostly| [^.;,]{1,60}?)? about|discussed|discussing|covered|went (?:over|through|into)|topics?(?: were| was| covered)?:?) {1,3}/gi;
const END =
  /[.;!?|(\n]|\s[-–—/]\s|[\uE000\uE001]|, (?:and |but )?(?:he|she|they|i|we|then|it|who|for|with|at|on)\b|\b(?:at|with|yesterday|today|for|via|by) (?=[\uE000\uE001]|\p{Lu})/u;

export const findTopics = (
  text: string,
): { readonly topics: readonly string[]; readonly spans: readonly Span[] } => {
  const topics: string[] = [];
  const spans: Span[] = [];
  for (const match of text.matchAll(ABOUT)) {
    const from = match.index + match[0].length;
    const rest = text.slice(from);
    const stop = END.exec(rest);
    const end = stop === null ? text.length : from + stop.index;
    const words = text
      .slice(from, end)
      .trim()
      .replace(/[\s,]{1,9}(?:and|but|so|then)$/i, '');
    const named = words
      .split(/, (?:and )?| and (?=[^,]{1,60}$)/)
      .map((topic) => topic.trim().replace(/[,\s]{1,9}$/, ''))
      .filter((topic) => /[\p{L}\d]/u.test(topic) && !isRoleLike(topic));
    if (named.length === 0) continue;
    const verb = /\b(?:about|discuss\w+|covered|went \w+|topics?\b.{0,9})\s{0,3}$/i.exec(match[0]);
    spans.push({ start: from - (verb?.[0].length ?? 0), end });
    topics.push(...named);
  }
  return { topics, spans };
};

export const EXAMPLES: Examples<readonly string[]> = [
  [
    'call with Ida at Elmworks; we talked about the billing migration and on-call',
    ['the billing migration', 'on-call'],
  ],
  ['met Ida from Elmworks. Discussed pricing, hiring and culture.', ['pricing', 'hiring', 'culture']],
  ['spoke with Ida about the Data Engineer role at Elmworks', []],
  ["call with Ida at Elmworks, talked about the retrofit, they said they'd ring", ['the retrofit']],
  ['phone interview at Elmworks', []],
  [
    "call with Ida at Elmworks. We talked about wine training and she said they'd ring on Friday",
    ['wine training'],
  ],
  [
    'call with Ida at Elmworks. We talked about nurse to patient ratios and the new unit.',
    ['nurse to patient ratios', 'the new unit'],
  ],
];
