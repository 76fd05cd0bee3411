/** "If you don't hear from us by Friday, assume no": words that make silence itself the answer (PLAYBOOK rule 7). */
import type { Reading } from '../domain/facts.ts';

/** Characters looked at: it stands near their date, and a hostile text must not hold anybody up. */
const READ = 10_000;

const SENTENCE = /[^.!?\n]{3,400}(?:[.!?\n]|$)/g;

/** No word will have come … */
const NO_WORD =
  /\b(?:(?:do not|don[’']?t|did not|didn[’']?t|have not|haven[’']?t|has not|not|no) (?:\w{1,12} ){0,4}?(?:hear|heard|hearing|receive|received|contacted|reply|response|answer|word|news)\b|silence\b|hear nothing\b|nothing from us\b)/i;

/** … and that is to be taken for a no. */
const TAKEN_FOR_NO =
  /\b(?:assume|consider|take it|take that|take this|means?|conclude|treat|regard|understand)\b.{0,80}?(?:\bno\b(?! (?:date|decision|news|word|answer|reply))|\bnot (?:successful|selected|chosen|interested|proceed|progress|going|moving|continuing|be(?:en)? (?:successful|selected|chosen|moving|going|proceeding|progressing|continuing|shortlisted|invited)|get|got|make|made)\b|\bunsuccessful|\breject|\bdeclin|\bsomeone else|\bsomebody else|\b(?:an)?other candidate|\belsewhere|\bclosed\b|n[’']t (?:get|got|make|made|been (?:successful|selected)|successful|selected)\b)/i;

/** Without one of these words nothing is taken for anything: most messages are done with this. */
const TAKEN = /\b(?:assume|consider|take (?:it|that|this)|means?|conclude|treat|regard|understand)\b/i;

/** A timeline whose silence is an answer says so in its evidence; any other reading is returned as it is. */
export const markSilence = (reading: Reading, text: string): Reading => {
  if (reading.kind !== 'clear-timeline' || reading.deadline?.to == null) return reading;
  if (!TAKEN.test(text)) return reading;
  for (const match of text.slice(0, READ).matchAll(SENTENCE)) {
    const [sentence] = match;
    if (!NO_WORD.test(sentence) || !TAKEN_FOR_NO.test(sentence)) continue;
    const quote = sentence.trim();
    const start = match.index + sentence.indexOf(quote);
    const evidence = {
      rule: 'silence-means-no',
      quote,
      start,
      end: start + quote.length,
      says: 'clear-timeline',
    } as const;
    return { ...reading, evidence: [...reading.evidence, evidence] };
  }
  return reading;
};
