/** A command as `$EDITOR` or `$BROWSER` holds it, split into words. No shell ever sees it. */

/**
 * Blanks part the words; quotes of either kind keep them together, and a backslash keeps the next character as it is.
 * On Windows the backslash is part of a path.
 */
export const splitWords = (command: string, windows = process.platform === 'win32'): string[] => {
  const words: string[] = [];
  let word: string | null = null;
  let quote: string | null = null;
  for (let at = 0; at < command.length; at++) {
    const character = command.charAt(at);
    if (quote !== null) {
      if (character === quote) quote = null;
      else if (character === '\\' && quote === '"' && !windows && /["\\$`]/.test(command.charAt(at + 1))) {
        word = (word ?? '') + command.charAt(++at);
      } else word = (word ?? '') + character;
    } else if (character === '"' || (character === "'" && !windows)) {
      quote = character;
      word ??= '';
    } else if (character === '\\' && !windows) word = (word ?? '') + command.charAt(++at);
    else if (/\s/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + character;
  }
  if (word !== null) words.push(word);
  return words;
};
