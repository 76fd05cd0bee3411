/** Pieces of work they want made: a launch plan, a lesson, a short video. */
import { oneLine } from './clean.ts';

const WORK =
  /\b(put(?:ting)? together|writ(?:e|ing)|draft(?:ing)?|produc(?:e|ing)|creat(?:e|ing)|design(?:ing)?|draw(?:ing)? up|prepar(?:e|ing)|record(?:ing)?)\s+(?:us |me |up )?(?:a|an|the|some)\s+((?:[\w'’-]+ ){0,3}?(?:plan|briefing|brief|pitch|proposal|article|piece|video|mock-?up|prototype|sample(?! (?:[\w-]+ )?(?:plan|article|piece|report|menu|post|lesson)\b)|outline|report|essay|statement|presentation|summary|menu|post|deck|analysis|sketch))\b/i;

/** A piece of work they want made, with its article, or null: "could you put together a one-page launch plan?". */
export const workAsked = (said: string): string | null => {
  const found = WORK.exec(oneLine(said))?.[2];
  return found === undefined ? null : `the ${found.toLowerCase()}`;
};

/** What one does to make it, in their word: "write", "put together". */
export const makingOf = (said: string): string =>
  /^(?:write|record|design)$/.exec(
    (WORK.exec(oneLine(said))?.[1] ?? '')
      .toLowerCase()
      .replace(/ing$/, '')
      .replace(/^writ$/, 'write'),
  )?.[0] ?? 'put together';
