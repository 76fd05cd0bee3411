/** Closes up what facts that were not there left behind: gaps, doubled marks, empty lines. */

const closeUp = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    // A mark that starts a word (".NET") stays where it is.
    .replace(/ +([,.;:!?])(?=\s|$)/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/,\s*([.;:!?])(?=\s|$)/g, '$1')
    // "Acme Inc." or "Yahuu!" at the end of a sentence brings its own full stop.
    .replace(/(^|[^.])([.!?])\.(?=\s|$)/g, '$1$2')
    .trim();

/** Closing one gap can open another (" ." before a full stop), so it goes on until nothing changes. */
const tidyLine = (line: string): string => {
  const closed = closeUp(line);
  return closed === line ? line : tidyLine(closed);
};

/** A text whose paragraphs are separated by one empty line, its lines without gaps. */
export const tidy = (text: string): string =>
  text
    .split('\n')
    .map(tidyLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
