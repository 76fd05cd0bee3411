/** Who signed a message: "Thanks, Gemma", "Yours sincerely,\nMrs J Barker\nBusiness Manager", "Do you drive? Ann". */
import { isCredential } from './titles.ts';
import { isWork } from './work.ts';

export interface Signature {
  readonly name: string;
  /** It stands behind words of parting; "Do you drive? Ann" is a name alone. */
  readonly parted: boolean;
}

const PARTING =
  '(?:(?:with )?(?:my |our )?(?:kind(?:est)?|very best|best|warm(?:est)?|many) (?:regards|wishes|thanks)|with (?:thanks|regards)|yours(?: (?:sincerely|faithfully|truly))?|sincerely(?: yours)?|regards|rgds|best|all the best|thanks(?: again| so much| very much| a lot| in advance)?|thank you(?: again| so much| very much)?|thx|cheers|ta|take care|warmly|speak soon|talk soon|see you (?:then|soon|there)|kr|br)';
const PARTINGS = `${PARTING}(?: (?:and|&) ${PARTING})?`;
const PARTING_LINE = new RegExp(`^(?:.*[.!?)]\\s+)?${PARTINGS}\\s*[,.!–—-]*$`, 'i');
/** A comma tells "Thanks, Ann" from "Thanks Sam", which is said to the reader as often. */
const PARTING_WITH_NAME = new RegExp(
  `^(?:.*[.!?,;)]\\s+)?${PARTINGS}(?<mark>\\s*[,.!–—-]+)?\\s+(?<name>[^\\s\\d.,;:!?()<>|/*_~–—-].*)$`,
  'i',
);
/** Lines without any of these hold no words of parting: a quick look before the long ones. */
const MAY_PART =
  /regards|rgds|wishes|thank|thx|yours|sincerely|best|cheers|\bta\b|care|warmly|soon|see you|\b[kb]r\b/i;
const NAME_BEHIND_SENTENCE = /[.!?)]\s+[-–—~]?\s*(?<name>\p{Lu}[^.!?]*)\.?$/u;

/** Where an older mail begins: what stands below it is somebody else's. */
const OLDER =
  /^(?:>|on\b.{4,200}\bwrote\s?:|[-_*\s]{2,}\s?(?:original|forwarded) message|(?:from|sent)\s?:\s)/i;
const DEVICE = /^(?:sent from (?:my|a|the)|get outlook|sent via)\b/i;
/** Lines below a parting: a name, what they do, a telephone number, the firm and its disclaimer. */
const LONGEST_BLOCK = 14;
/** "Gemma (HR)", "Priya Nair, Talent Partner", "Mrs J Barker | Acme", "Gemma x", "Tom from Acme", "Gemma & the team". */
const BESIDE_NAME =
  /\s*[,;|(<[•·/].*$|\s+(?:[-–—]+|[xX]+|from(?=\s+(?:the\s+)?\p{Lu})|on behalf|(?:and|&)(?=\s+(?:the|all)\b))(?:\s.*)?$/u;
const WORD_OF_NAME = /^\p{L}[\p{L}\p{M}'’.-]*$/u;
const PARTICLE = /^(?:de|del|della|der|den|di|da|dos|du|la|van|von|zu|ter|ten|el|al|bin|bint|ibn)$/;
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december|today|tomorrow)$/i;
const MOST_WORDS = 4;

/** "Priya Nair", "Floor van Dijk"; not "Speak soon", nor "Monday". */
const isCapitalised = (name: string): boolean =>
  /^\p{Lu}/u.test(name) &&
  !CALENDAR.test(name) &&
  !PARTING_LINE.test(name) &&
  name.split(' ').every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word) || isCredential(word));

/** The words of a line that may be a name, or an empty text: "Priya Nair, Talent Partner", "gemma". */
const nameOn = (line: string): string => {
  const name = line
    .replace(/^[-–—~*_\s]+/, '')
    .replace(BESIDE_NAME, '')
    .replace(/[\s.!*_]+$/, '');
  const words = name.split(/\s+/);
  const isName = words.length <= MOST_WORDS && words.every((word) => WORD_OF_NAME.test(word));
  return isName && (words.length === 1 || isCapitalised(name)) ? words.join(' ') : '';
};

/** A line is read from so far before its end. */
const LONGEST_END = 400;

const ownLines = (text: string): string[] => {
  const lines = text.split(/\r?\n/).map((line) => line.trim().slice(-LONGEST_END));
  const older = lines.findIndex((line, i) => i > 0 && OLDER.test(line));
  return (older < 0 ? lines : lines.slice(0, older)).filter((line) => line !== '' && !DEVICE.test(line));
};

/** Behind the last words of parting. */
const behindParting = (lines: readonly string[]): Signature | null => {
  const from = Math.max(0, lines.length - LONGEST_BLOCK);
  for (let i = lines.length - 1; i >= from; i--) {
    const line = lines[i] ?? '';
    if (!MAY_PART.test(line)) continue;
    const { name = '', mark } = PARTING_WITH_NAME.exec(line)?.groups ?? {};
    const isBelow = PARTING_LINE.test(line);
    const signed = nameOn(isBelow ? (lines[i + 1] ?? '') : name);
    if (signed !== '')
      return { name: signed, parted: (isBelow || mark !== undefined) && isCapitalised(signed) };
    if (isBelow) return null;
  }
  return null;
};

/** "Looking forward to meeting you,": words of parting, on a line of their own above the name. */
const LOOKING_FORWARD = /^(?:(?:I|we)(?:['’]m|['’]re| am| are)? )?look(?:ing)? forward to\b/i;

/** A name alone behind the last sentence, on its line or on the next, where at most their work stands below it. */
const behindSentence = (lines: readonly string[]): Signature | null => {
  const end = lines.findLastIndex((line) => /[.!?)]$/.test(line));
  const last = end < 0 ? [] : lines.slice(end + 1);
  // "Looking forward to it!" ends a sentence, "Looking forward to it," does not.
  const isOpen = LOOKING_FORWARD.test(last[0] ?? '');
  const [own, below] = isOpen ? last.slice(1) : last;
  const parted = own !== undefined && (isOpen || LOOKING_FORWARD.test(lines[end] ?? ''));
  if (below !== undefined && !isWork(below.replace(BESIDE_NAME, ''))) return null;
  const name = nameOn(own ?? NAME_BEHIND_SENTENCE.exec(lines.at(-1) ?? '')?.groups?.name ?? '');
  return name !== '' && isCapitalised(name) ? { name, parted } : null;
};

/** The name under a message, or null; whether it is anybody's is for the caller to say. */
export const signatureOf = (text: string): Signature | null => {
  const lines = ownLines(text);
  return behindParting(lines) ?? behindSentence(lines);
};
