/** format=flowed (RFC 3676): paragraphs as lines of a readable length that a mail program joins again. */

/** Where lines break, in characters; RFC 3676 recommends 66 to 78. */
const WIDTH = 72;

/** The lines of a text: a line that ends in a space goes on in the next one. */
export const flow = (body: string): string[] =>
  body
    .replace(/\r\n?/g, '\n')
    .trimEnd()
    .split('\n')
    .flatMap((line) => softBreaks(line === '-- ' ? line : line.trimEnd()))
    .map(stuff);

const softBreaks = (paragraph: string): string[] => {
  const lines: string[] = [];
  let line = '';
  // Each word keeps the spaces behind it, so that joining the lines gives the very text.
  for (const word of paragraph.match(/[^ ]* *|[^ ]+/g) ?? []) {
    if (word === '') continue;
    if (line !== '' && line.length + word.trimEnd().length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  lines.push(line);
  return lines;
};

/** A space before what mail programs take for a quote or an mbox line, and before a space of the text's own. */
const stuff = (line: string): string => (/^(?: |>|From )/.test(line) ? ` ${line}` : line);
