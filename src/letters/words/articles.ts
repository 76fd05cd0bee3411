/** "A" or "an" before a thing, by the sound it begins with: "an interview", "a university". */
export const withArticle = (thing: string): string =>
  `${/^(?!uni|use|eu|one)[aeiou]/i.test(thing) ? 'an' : 'a'} ${thing}`;
