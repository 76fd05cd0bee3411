/** Letters said one by one: "an SMSTS ticket", "an HGV licence", "a UK visa". */
const SPELT_WITH_AN = /^[FHLMNRSX][B-DF-HJ-NP-TV-XZ]{1,5}\b|^(?:SIA|MOT|SEN|HR|MA|MSc|MBA|MRI|NI|RAF)\b/;
const SPELT_WITH_A = /^U[A-Z]{1,3}\b/;

/** "A" or "an" before a thing, by the sound it begins with: "an interview", "a university", "an HGV licence". */
export const withArticle = (thing: string): string => {
  const isAn =
    SPELT_WITH_AN.test(thing) || (!SPELT_WITH_A.test(thing) && /^(?!uni|use|eu|one)[aeiou]/i.test(thing));
  return `${isAn ? 'an' : 'a'} ${thing}`;
};
