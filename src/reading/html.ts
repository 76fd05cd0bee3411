/** HTML mail as text of the very same length, so that an offset into one is an offset into the other. */
import { FILLER } from './canonical.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    middot: '·',
    copy: '©',
    reg: '®',
    trade: '™',
    euro: '€',
    pound: '£',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ouml: 'ö',
    auml: 'ä',
    uuml: 'ü',
    szlig: 'ß',
    ccedil: 'ç',
    ntilde: 'ñ',
    shy: '\u00ad',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwnj: ' ',
  }),
);

/** Tags that end a line. */
const BLOCK = new Set(
  'p br div td th tr li ul ol table h1 h2 h3 h4 h5 h6 blockquote section article header footer hr pre body html title'.split(
    ' ',
  ),
);
/** Elements whose content nobody sees. */
const LONGEST_TAG = 1500;
const UNSEEN = ['style', 'script', 'head', 'template'];

/** True where the text is HTML source rather than text that mentions a tag. */
export const looksLikeHtml = (text: string): boolean => {
  if (!text.includes('<')) return false;
  const tags = text
    .slice(0, 20_000)
    .match(/<\/?(?:html|body|div|p|br|span|td|tr|table|strong|b|a|li|ul|h[1-6])\b[^<>]{0,400}>/gi);
  return tags !== null && (tags.length >= 2 || /<(?:html|body|p|br)\b/i.test(tags[0]));
};

/** Blanks tags and unseen elements and decodes entities in place; the result is as long as `html`. */
export const htmlInPlace = (html: string): string => {
  const lower = html.toLowerCase();
  const sameLength = lower.length === html.length ? lower : html;
  /** Elements known never to close again, so that no search is made twice. */
  const unclosed = new Set<string>();
  let out = '';
  let i = 0;
  while (i < html.length) {
    const c = html.charAt(i);
    if (c === '<') {
      let end: number;
      let line = false;
      if (html.startsWith('<!--', i)) {
        const close = html.indexOf('-->', i + 4);
        end = close < 0 ? html.length : close + 3;
      } else {
        const name =
          /^[a-z][a-z0-9]{0,12}/.exec(sameLength.slice(i + 1, i + 15).replace(/^\//, ''))?.[0] ?? '';
        const within = name === '' ? -1 : html.slice(i, i + LONGEST_TAG).indexOf('>');
        const close = i + within;
        if (within < 0) {
          out += c;
          i++;
          continue;
        }
        end = close + 1;
        line = BLOCK.has(name);
        if (UNSEEN.includes(name) && html.charAt(i + 1) !== '/' && !unclosed.has(name)) {
          const over = sameLength.indexOf(`</${name}`, end);
          if (over > 0) end = over;
          else unclosed.add(name);
        }
      }
      out += (line ? '\n' : ' ').padEnd(end - i, ' ');
      i = end;
      continue;
    }
    if (c === '&') {
      const entity = /^&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/i.exec(html.slice(i, i + 12));
      if (entity !== null) {
        const code = entity[1] ? Number(entity[1]) : entity[2] ? Number.parseInt(entity[2], 16) : null;
        const decoded =
          code !== null
            ? code >= 32 && code <= 0xffff && (code < 0xd800 || code > 0xdfff)
              ? String.fromCharCode(code)
              : ' '
            : ENTITIES.get((entity[3] ?? '').toLowerCase());
        if (decoded !== undefined) {
          out += decoded.padEnd(
            entity[0].length,
            decoded === ' ' || decoded === '\u00a0' ? ' ' : String.fromCharCode(FILLER),
          );
          i += entity[0].length;
          continue;
        }
      }
    }
    out += c === '\n' || c === '\r' ? ' ' : c;
    i++;
  }
  return out;
};
