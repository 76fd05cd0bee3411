/** First step: blanks what is not the writer's own words today — tags, quoted replies, mail heads, signatures, disclaimers.
 * Blanking keeps every offset an offset into the message as given. */
import { htmlInPlace, looksLikeHtml } from './html.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + 400)).trim() });
    if (at < 0) break;
    start = end + 1;
  }
  return lines;
};

const QUOTED = /^(?:>|\|\s?>)/;
const WROTE = /^(?:on|am|le|el)\b.{4,200}\b(?:wrote|writes|schrieb|a écrit|escribió)\s?:?$/i;
const WROTE_TAIL = /\b(?:wrote|writes)\s?:$/i;
const ORIGINAL =
  /^[-_*\s]{2,40}\s?(?:original message|original appointment|reply message|urspr.{1,10}nachricht)\s?[-_*\s]{0,40}$/i;
/** What stands below is passed on to the reader: "FYI", "see below what she writes", "forwarding his mail". Not the reader's own mail. */
const PASSED_ON =
  /\bfyi\b|\b(?:see|read) below(?: (?:from|what)\b|[.:!]?$)|\b(?:forwarding|passing on|copying you on|copy you on)\b(?! (?:your|to))|\b(?:his|her|their|manager's|director's) (?:e-?mail|mail|message|note|reply|answer|words?)(?: is| are)? (?:below|here)\b|\bpass(?:ing|ed)? (?:this|it) on(?: to you)?(?=[.:!]|$)/i;
const FORWARDED =
  /^(?:[-_*\s]{2,40}\s?forwarded (?:message|by|mail)\b.{0,120}|begin forwarded message:?|fwd:.{0,120})$/i;
const HEAD = /^\*?(?:from|sent|to|cc|bcc|date|subject|reply-to|importance|attachments?)\*?\s?:.{0,300}$/i;
const RULER = /^[_=]{8,}$/;
const SIGN_OFF =
  /^(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|yours|cordial|friendly)\s?)?(?:regards|wishes|rgds|thanks|sincerely|faithfully|truly|cheers|best|br|kr|thx|all the best|take care|hugs|salutations|greetings|yours|yours (?:sincerely|faithfully|truly))\b[\s,!.\-–]{0,4}$/i;
const POSTSCRIPT = /^p\.?\s?s\.?\b/i;
const DISCLAIMER =
  /^(?:confidential(?:ity)?\b|disclaimer\b|legal notice|privacy (?:notice|statement)|(?:important )?notice\b(?=.{0,250}\b(?:confiden|intended|privileg|recipient|disclos|unauthori[sz]|monitored|third part))|data protection|this (?:e-?mail|message|communication|transmission)(?:,? (?:and|including) (?:any|its|all) (?:attachments?|files?)[^.]{0,60})? (?:is|are|may|contains?|was|has been)\b(?! (?:to confirm|to let|a reminder|to inform))|the information (?:contained )?in this|if you (?:are not|have received this|received this)|unsubscribe|you (?:are|have) receiv(?:ing|ed) this|please consider the environment|sent from my|get outlook|virus|scanned by|registered (?:in|office|company)|equal opportunit|we are an equal)/i;

/** How a disclaimer can begin: asked first, since hardly any line does, and the pattern is a large one. */
const DISCLAIMING = [
  'confidential',
  'disclaimer',
  'legal notice',
  'privacy',
  'notice',
  'important',
  'data protection',
  'this ',
  'the information',
  'if you ',
  'unsubscribe',
  'you ',
  'please consider',
  'sent from',
  'get outlook',
  'virus',
  'scanned by',
  'registered',
  'equal opp',
  'we are an',
];
const disclaims = (line: string): boolean => {
  const opening = line.slice(0, 16).toLowerCase();
  return DISCLAIMING.some((words) => opening.startsWith(words)) && DISCLAIMER.test(line);
};
/** Rulers and the lines that open a thread begin with a sign, or with one of few letters. */
const RULED = /^[-_*=]/;
const isForwarded = (line: string): boolean => /^[-_*bf]/i.test(line) && FORWARDED.test(line);
const isHead = (line: string): boolean => line.includes(':') && HEAD.test(line);
const isWrote = (line: string): boolean => /^[oale]/i.test(line) && WROTE.test(line);
const signsOff = (line: string): boolean => line.length < 48 && SIGN_OFF.test(line);

/** A greeting says nothing yet. */
const GREETING =
  /^(?:hi|hiya|hello|hey|hallo|dear|greetings|(?:good )?(?:morning|afternoon|evening))(?:\s[\p{L}.'’-]{1,20}){0,3}\s?[,!.:–-]{0,3}$/iu;
/** "Thank you!" is all some people answer above an older mail; a name alone is whom they speak to. */
const saysSomething = (line: string): boolean =>
  /\p{L}{2}/u.test(line) && (/[.!?]$/.test(line) || /\p{L}\s+\p{L}/u.test(line)) && !GREETING.test(line);

/** Announced in so few words that what is announced is the message. */
const FEW_WORDS = 40;
const passedOn = (above: readonly Line[]): boolean => {
  const words = above.filter(({ text }) => !QUOTED.test(text) && !isHead(text));
  return (
    words.some(({ text }) => PASSED_ON.test(text)) &&
    words.reduce((sum, { text }) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0) <= FEW_WORDS
  );
};

/** No letter is longer than this; what lies between is an old thread or worse. Characters that are no blanks. */
const FROM_THE_TOP = 9_000;
const FROM_THE_END = 2_000;

/** Blanks the middle of an endless text. */
const shortened = (text: string): string => {
  if (text.length <= FROM_THE_TOP + FROM_THE_END) return text;
  let top = 0;
  for (let seen = 0; top < text.length && seen < FROM_THE_TOP; top++) if (text.charCodeAt(top) > 32) seen++;
  let end = text.length;
  for (let seen = 0; end > top && seen < FROM_THE_END; end--) if (text.charCodeAt(end - 1) > 32) seen++;
  return end > top ? text.slice(0, top) + ' '.repeat(end - top) + text.slice(end) : text;
};

/** The message with everything blanked that is not theirs to read; as long as `text`. */
export const clean = (text: string): string => {
  const plain = shortened(looksLikeHtml(text) ? htmlInPlace(text) : text);
  const lines = linesOf(plain);
  const blank = new Set<number>();
  /** Whether anything was said above the line at hand. */
  let said = false;
  /** Whether this mail ends above a line that opens an older one. */
  const endsAbove = (line: number): boolean => said && !passedOn(lines.slice(0, line));

  for (let i = 0; i < lines.length; i++) {
    const above = lines[i - 1]?.text ?? '';
    if (!said && !blank.has(i - 1) && saysSomething(above)) said = true;
    const line = lines[i]?.text ?? '';
    if (line === '') continue;
    if (QUOTED.test(line)) {
      blank.add(i);
      continue;
    }
    if (isForwarded(line)) {
      blank.add(i);
      continue;
    }
    const next = lines[i + 1]?.text ?? '';
    const wrote = isWrote(line) || (/^on\b/i.test(line) && line.length < 120 && WROTE_TAIL.test(next));
    if (wrote) {
      blank.add(i);
      let j = i + 1;
      if (!isWrote(line)) blank.add(j++);
      while (j < lines.length && lines[j]?.text === '') j++;
      // Marked quotation may be followed by the answer; unmarked quotation runs to the end.
      if (QUOTED.test(lines[j]?.text ?? '') || !endsAbove(i)) continue;
      for (; j < lines.length; j++) blank.add(j);
      break;
    }
    if (RULED.test(line) && (ORIGINAL.test(line) || RULER.test(line))) {
      blank.add(i);
      const heads = lines.slice(i + 1, i + 4).some((later) => isHead(later.text));
      if (!(ORIGINAL.test(line) || heads) || !endsAbove(i)) continue;
      for (let j = i + 1; j < lines.length; j++) blank.add(j);
      break;
    }
    if (isHead(line)) {
      // "To: all who applied. You will hear …" with nothing below it is a message.
      const opens = i === 0 && lines.slice(1).some(({ text }) => text !== '');
      const block = isHead(next) || isHead(lines[i - 1]?.text ?? '') || opens;
      if (!block) continue;
      // A head in the middle opens an older mail, unless it was announced as forwarded; at the top it is this mail's own.
      const forwarded = lines
        .slice(Math.max(0, i - 3), i)
        .some((earlier) => isForwarded(earlier.text) || isHead(earlier.text));
      blank.add(i);
      if (forwarded || !/^\*?from/i.test(line) || !endsAbove(i)) continue;
      for (let j = i + 1; j < lines.length; j++) blank.add(j);
      break;
    }
    if (line === '--' || line === '—' || line === '-- ') {
      for (; i < lines.length && !POSTSCRIPT.test(lines[i]?.text ?? ''); i++) blank.add(i);
      i--;
      continue;
    }
    if (!blank.has(i) && disclaims(line)) {
      for (let j = i; j < lines.length && lines[j]?.text !== ''; j++) blank.add(j);
      continue;
    }
    if (i > 0 && signsOff(line)) {
      blank.add(i);
      // What follows a sign-off is a name and an address, as long as the lines stay short.
      for (let j = i + 1, run = 0; j < lines.length && run < 9; j++) {
        const after = lines[j]?.text ?? '';
        if (
          POSTSCRIPT.test(after) ||
          QUOTED.test(after) ||
          isForwarded(after) ||
          isHead(after) ||
          isWrote(after) ||
          after.length > 70
        )
          break;
        if (/[.?!]$/.test(after) && after.split(' ').length > 5) break;
        if (after !== '') {
          blank.add(j);
          run++;
        }
      }
    }
  }
  if (blank.size === 0) return plain;
  // Hardly a word above a quotation: it is the quotation that was passed on.
  let own = 0;
  for (let i = 0; i < lines.length && own <= 1; i++)
    if (!blank.has(i)) own += lines[i]?.text.match(/\p{L}{2,}/gu)?.length ?? 0;
  const quoted = [...blank].filter((i) => QUOTED.test(lines[i]?.text ?? ''));
  if (quoted.length > 0 && (own <= 1 || passedOn(lines.filter((_, i) => !blank.has(i)))))
    for (const i of quoted) if (!isHead((lines[i]?.text ?? '').replace(/^[>|\s]+/, ''))) blank.delete(i);
  let out = '';
  let at = 0;
  for (const i of [...blank].sort((a, b) => a - b)) {
    const line = lines[i];
    if (line === undefined) continue;
    out += plain.slice(at, line.start) + ' '.repeat(line.end - line.start);
    at = line.end;
  }
  return out + plain.slice(at);
};
