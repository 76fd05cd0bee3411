/** What a morning says before any application has been recorded. */
import type { View } from '../view.ts';

export const firstLines = (view: View): string[] =>
  [
    'Nothing here yet. After your next interview, tell it in a sentence:',
    '  jobfu add "phone interview with Dana Lee at Acme yesterday 3pm"',
    'or type jobfu add, and it asks. The whole round on invented data:',
    '  jobfu demo',
  ].flatMap((line) => (line.startsWith(' ') ? [line] : view.wrap(line)));
