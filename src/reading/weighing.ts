// biome-ignore-all format: a table
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured, not meant
/** How rules, words and days are weighed; `npm run learn` learns it anew. */

/** A fingerprint of the messages and lines that were learned from. */
export const LEARNED_FROM = '5763c0f08561c7ac';

/** What each ground of weigh.ts counts for each label, in the order of LABELS. */
export const WEIGHING: Readonly<Record<string, readonly number[]>> = {
  "base": [0.12, -1.44, -1.17, -0.44, 0.57, -0.5],
  "a day ahead": [0.51, -0.08, 0.02, 0.3, -0.43, -0.22],
  "a step only held out": [0.38, 0.58, -0.36, -0.49, -0.21, 0.1],
  "away": [0.06, 0.34, -0.04, -0.25, 0, -0.11],
  "four sentences at most": [-0.48, -0.08, 0.23, 0.22, 0.39, -0.28],
  "goodbye": [0.23, -0.18, 0.19, -0.55, -0.59, 0.89],
  "hold": [-0.15, -0.52, 1, 0.03, -0.03, -0.33],
  "invites-questions": [0.32, -0.02, -0.19, -0.65, 0.57, -0.03],
  "irony": [1.58, 1.57, 0.06, -0.74, -1.73, -0.75],
  "nine sentences or more": [0.11, 0.61, 0.82, -0.54, -0.46, -0.54],
  "one sentence": [0.07, 0.13, 0.11, 0.07, -0.35, -0.03],
  "rival: clear-timeline": [-0.11, -0.51, -0.25, 0.13, 0.19, 0.56],
  "rival: immediate": [0.34, -0.55, -0.42, 0.77, 0.17, -0.32],
  "rival: none": [0.04, -0.21, 0.15, 0.32, -0.2, -0.09],
  "rival: offer": [-0.54, 0.54, -1.3, -0.84, 1.06, 1.08],
  "rival: vague": [0.27, 0.3, 0.05, -0.18, -0.33, -0.12],
  "rules: clear-timeline": [0.01, 0.03, -0.05, 0.03, 0.11, -0.06],
  "rules: immediate": [-0.21, -0.37, -0.26, 0.98, 0.28, -0.43],
  "rules: none": [-0.18, -0.2, 0.29, 0.21, -0.24, 0.13],
  "rules: not before": [0.41, -0.04, 0.01, -0.44, 0.06, 0],
  "rules: offer": [0.4, -0.61, -0.46, -0.41, 1.47, -0.36],
  "rules: rejection": [-0.12, -0.23, -0.33, -0.16, -0.43, 1.23],
  "rules: their day": [0.01, -0.08, -0.09, 0.05, 0.13, 0.05],
  "rules: vague": [-0.1, 0.73, -0.27, 0.01, -0.12, -0.27],
  "rules: your day": [-0.23, 0.05, 0, 0.03, 0.41, -0.28],
  "slip": [-0.31, -0.11, 0.12, 0.02, 0.2, 0.08],
  "their day": [0.48, -0.18, -0.15, -0.06, -0.1, -0.1],
  "third-person": [0.26, -0.06, 0.17, -0.05, -0.31, -0.02],
  "weak rules: immediate": [-0.02, -0.32, -0.23, 0.85, 0.14, -0.41],
  "weak rules: vague": [0.18, 0.26, -0.25, -0.19, 0.06, -0.07],
  "withdrawn": [-0.73, -0.39, 1.61, 0.29, -0.42, -0.35],
  "words: clear-timeline": [0.63, 0, -0.23, -0.18, -0.14, -0.13],
  "words: immediate": [-0.22, -0.3, -0.21, 1.08, -0.22, -0.37],
  "words: none": [-0.2, -0.28, 1.06, -0.25, -0.28, -0.18],
  "words: offer": [-0.21, -0.3, -0.32, -0.22, 1.16, -0.21],
  "words: rejection": [-0.27, -0.24, -0.22, -0.25, -0.13, 0.98],
  "words: vague": [0, 0.96, -0.26, -0.21, -0.35, -0.28],
  "your day": [0, -0.14, -0.04, 0.09, 0.15, -0.05],
};
