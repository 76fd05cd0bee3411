/** What patterns are made of. */

/** A text as a pattern finds it letter by letter: "C++" stands for itself. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
