/** What the form of a word tells of it. */

const ENDINGS =
  /(?:[ts]ion|ment|ness|ity|ism|ly|ship|ance|ence|ology|able|ible|ful|less|ive|ous|ical|ing|ed)s?$/;

/** True for a word of seven letters and more that its ending tells: "relocation", "staffing". */
export const isToldByForm = (word: string): boolean => word.length >= 7 && ENDINGS.test(word);

/** The word, and what it may be a form of: "policies", "boxes", "planned", "busier"; the American spelling of a British one. */
export const formsOf = (word: string): string[] => {
  const singular = [word.replace(/ies$/, 'y'), word.replace(/es$/, ''), word.replace(/s$/, '')];
  const compared = [word.replace(/i(?:er|est)$/, 'y'), word.replace(/(?:r|st)$/, '')];
  const stems = [word.replace(/(.)\1(?:ed|er|est)$/, '$1'), word.replace(/(?:ed|er|est|ing)$/, '')];
  const forms = [word, ...singular, ...compared, ...stems].filter((form) => form.length > 2);
  return [...new Set([...forms, ...forms.map(asAmerican)])];
};

const asAmerican = (word: string): string =>
  word
    .replace(/our(?=$|s|ed|able|ful|ite)/, 'or')
    .replace(/is(?=(?:e|er|ed|es|ation|ations|ing)$)/, 'iz')
    .replace(/tre$/, 'ter')
    .replace(/logue$/, 'log')
    .replace(/gramme$/, 'gram')
    .replace(/[ao]e(?=.{3})/, 'e')
    .replace(/ll(?=(?:ed|er|ing)$)/, 'l');
