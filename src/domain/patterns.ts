/** Patterns, and what they are made of, that several rooms ask by. */

/** A text as a pattern finds it letter by letter: "C++" stands for itself. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What may stand before a day where one is asked for: "until Friday". */
export const BEFORE_A_DAY = /^(?:until|till|by|before|on)\s+(?=\S)/i;
