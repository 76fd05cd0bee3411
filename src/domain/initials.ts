/** Abbreviations in words of four letters at most, none of them a vowel. */
const NOBODY_CAN_SAY = /^[^aeiouy\W\d]{2,4}$/i;
const SHORTENED = /^(?:st|mt|ft|dr|mr|mrs|ms|jr|sr|ltd|bros|wm)$/i;

/** Whether a word can only be said letter by letter: "brk", "nhs"; "St" and "Ltd" are words cut short. */
export const isSaidByLetter = (word: string): boolean => NOBODY_CAN_SAY.test(word) && !SHORTENED.test(word);
