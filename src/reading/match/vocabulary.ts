/** Numbers for words, so that matching compares numbers. Words the patterns speak of have theirs for good. */

export interface Vocabulary {
  /** Numbers below this belong to words that patterns speak of. */
  readonly spoken: number;
  numberOf(word: string): number;
  wordOf(number: number): string;
  /** How often the other words were forgotten: what was noted about their numbers is void from then on. */
  readonly age: number;
  /** Between two messages: forgets words nobody speaks of, where too many have come together. */
  settle(): void;
}

/** No message holds so many words. */
const MOST_OTHERS = 8_000;

export const createVocabulary = (spokenWords: readonly string[]): Vocabulary => {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  for (const word of spokenWords) numbers.set(word, words.push(word) - 1);
  const spoken = words.length;
  let age = 0;
  return {
    spoken,
    get age() {
      return age;
    },
    numberOf: (word) => {
      let number = numbers.get(word);
      if (number === undefined) {
        number = words.push(word) - 1;
        numbers.set(word, number);
      }
      return number;
    },
    wordOf: (number) => words[number] ?? '',
    settle: () => {
      if (words.length - spoken < MOST_OTHERS) return;
      for (const word of words.splice(spoken)) numbers.delete(word);
      age++;
    },
  };
};
