// biome-ignore-all format: a table
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured, not meant
/** How rules, words and days are weighed; `npm run learn` learns it anew. */

/** A fingerprint of the messages and lines that were learned from. */
export const LEARNED_FROM = '7fc634d9bfe55cae';

/** What each ground of weigh.ts counts for each label, in the order of LABELS. */
export const WEIGHING: Readonly<Record<string, readonly number[]>> = {
  "base": [0.4, -1.74, -1.02, -0.25, 0.62, -0.58],
  "a day ahead": [0.03, 0.2, 0.2, 0.17, -0.35, -0.13],
  "a step only held out": [0.37, 0.73, -0.42, -0.39, -0.54, 0.25],
  "away": [0.17, 0.28, -0.02, -0.19, 0.06, -0.3],
  "four sentences at most": [-0.43, -0.12, 0.13, 0.31, 0.48, -0.36],
  "goodbye": [0.2, -0.2, 0.2, -0.43, -0.59, 0.82],
  "hold": [-0.22, -0.37, 1.13, 0.12, -0.38, -0.28],
  "invites-questions": [0.25, -0.21, 0.01, -0.63, 0.49, 0.09],
  "irony": [0.33, 0.46, -0.94, -0.29, -0.55, 0.98],
  "nine sentences or more": [0.14, 0.75, 0.76, -0.48, -0.69, -0.48],
  "one sentence": [0.02, 0.17, 0.14, 0.14, -0.42, -0.04],
  "rival: clear-timeline": [-0.08, -0.4, -0.44, -0.02, -0.01, 0.94],
  "rival: immediate": [0.53, -0.47, -0.41, 0.6, 0.09, -0.34],
  "rival: none": [-0.08, -0.1, 0.09, 0.28, -0.29, 0.1],
  "rival: offer": [-0.62, 0.87, -0.95, -0.6, 0.58, 0.73],
  "rival: vague": [0.34, 0.33, -0.06, -0.17, -0.16, -0.28],
  "rules: clear-timeline": [-0.05, 0.08, -0.04, 0, 0.17, -0.07],
  "rules: immediate": [-0.22, -0.31, -0.41, 1.07, 0.3, -0.42],
  "rules: none": [-0.13, -0.24, 0.3, 0.19, -0.17, 0.04],
  "rules: not before": [0.32, -0.19, 0.07, -0.54, 0.1, 0.24],
  "rules: offer": [0.12, -0.76, -0.48, -0.37, 1.6, -0.1],
  "rules: rejection": [-0.35, -0.26, -0.07, -0.28, -0.59, 1.47],
  "rules: their day": [-0.05, 0, -0.11, 0, 0.14, 0.1],
  "rules: vague": [0.02, 0.82, -0.3, -0.12, -0.21, -0.26],
  "rules: your day": [-0.35, -0.03, 0.07, 0.01, 0.46, -0.17],
  "slip": [-0.41, -0.18, 0.22, 0.17, 0.22, -0.02],
  "their day": [0.44, -0.21, -0.14, -0.02, -0.1, -0.08],
  "third-person": [0.27, -0.22, 0.17, -0.21, -0.26, 0.26],
  "weak rules: immediate": [0.05, -0.33, -0.32, 0.9, 0.09, -0.38],
  "weak rules: vague": [0.22, 0.37, -0.24, -0.16, -0.14, -0.06],
  "withdrawn": [-0.71, -0.01, 1.97, 0.3, -1.39, -0.16],
  "words: clear-timeline": [0.7, -0.02, -0.25, -0.2, -0.18, -0.13],
  "words: immediate": [-0.23, -0.31, -0.18, 1.09, -0.23, -0.35],
  "words: none": [-0.21, -0.29, 1.06, -0.26, -0.26, -0.15],
  "words: offer": [-0.23, -0.3, -0.31, -0.24, 1.18, -0.21],
  "words: rejection": [-0.31, -0.26, -0.21, -0.24, -0.12, 0.99],
  "words: vague": [-0.04, 0.99, -0.21, -0.24, -0.33, -0.31],
  "your day": [0, -0.14, -0.07, 0.14, 0.18, -0.12],
};
