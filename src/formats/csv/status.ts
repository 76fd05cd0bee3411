/** What people write into the status column of a spreadsheet, as jobfu knows it. */
import type { EndingStatus } from '../../domain/facts.ts';

export type StatusMeant = EndingStatus | 'offer' | 'open';

/** The first that fits wins: an offer declined is no offer. */
const MEANS: readonly (readonly [StatusMeant, RegExp])[] = [
  ['accepted', /\baccept|\bhired\b|\bsigned\b|\bgot (?:it|the job)\b/],
  [
    'declined',
    /\boffer (?:was )?(?:declined|turned down|refused|rejected)|^declined$|\b(?:i|me) declined|\bdeclined (?:the |their )?offer/,
  ],
  ['withdrawn', /\bwithdr[ae]w|\bi (?:cancel|pulled)|\bcancelled by me\b|\bnot interested\b/],
  [
    'rejected',
    /\breject|\brefus|\bturned down\b|\bnot selected\b|\bunsuccessful\b|\bdenied\b|\bdeclined by\b|\bnot (?:moving|going) forward\b|\bposition (?:is )?(?:filled|closed)\b|\bregret\b/,
  ],
  ['ghosted', /\bghost|\bno (?:response|reply|answer|feedback)\b|\bnever (?:heard|answered)\b|\bexpired\b/],
  ['offer', /(?<!\bno )\boffer/],
  [
    'open',
    /\bopen\b|\bappl(?:y|ied)\b|\bactive\b|\bpending\b|\bprogress\b|\binterview|\bscreen|\bsubmitted\b|\bsent\b|\bwaiting\b|\breview|\bsaved\b|\bwish ?list|\bbookmark|\bdraft\b|\bnew\b|\bphone\b|\bvideo\b|\bonsite\b|\bassessment\b|\btest\b|\bround\b|\bfinal\b|\bcontacted\b|\bfollow|\bscheduled\b|\bto do\b|\binterested\b/,
  ],
];

/** Whether the cell tells of an interview, past or ahead; of the two, no status knows. */
export const tellsOfInterview = (text: string): boolean => {
  const words = text.slice(0, 200);
  return (
    /\binterview|\b(?:phone|video|hr|recruiter) (?:screen|call)|\bscreening|\bon ?-?site\b|\bpanel\b|\b(?:first|second|third|final|last|\d(?:st|nd|rd)) round\b|\bround \d/i.test(
      words,
    ) && !/\b(?:no|without|before|awaiting|waiting for)\b/i.test(words)
  );
};

/** Null for words nobody could be sure of. */
export const statusMeant = (text: string): StatusMeant | null => {
  const words = text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return MEANS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
};
