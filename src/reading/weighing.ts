// biome-ignore-all format: a table
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured, not meant
/** How rules, words and days are weighed; `npm run learn` learns it anew. */

/** A fingerprint of the messages and lines that were learned from. */
export const LEARNED_FROM = 'ca8f7e90a1b8c7cb';

/** What each ground of weigh.ts counts for each label, in the order of LABELS. */
export const WEIGHING: Readonly<Record<string, readonly number[]>> = {
  "base": [-0.02, -1.42, -1.23, -0.31, 0.68, -0.46],
  "a day ahead": [0.52, -0.05, -0.04, 0.28, -0.4, -0.21],
  "a step only held out": [0.35, 0.46, -0.35, -0.47, 0, 0.01],
  "away": [0.01, 0.3, -0.07, -0.14, -0.04, -0.06],
  "four sentences at most": [-0.47, -0.06, 0.2, 0.17, 0.44, -0.28],
  "goodbye": [0.27, -0.05, 0.03, -0.48, -0.58, 0.81],
  "hold": [-0.07, -0.51, 0.88, -0.01, -0.02, -0.26],
  "invites-questions": [0.27, -0.07, 0.06, -0.66, 0.49, -0.1],
  "irony": [1.74, 1.72, 0.09, -0.84, -1.74, -0.97],
  "nine sentences or more": [0.2, 0.5, 0.7, -0.6, -0.41, -0.39],
  "one sentence": [0.05, 0.11, 0.18, 0.06, -0.41, 0.01],
  "rival: clear-timeline": [-0.13, -0.64, -0.28, 0.12, 0.22, 0.7],
  "rival: immediate": [0.28, -0.53, -0.47, 0.69, 0.28, -0.26],
  "rival: none": [0, -0.17, 0.19, 0.22, -0.22, -0.03],
  "rival: offer": [-0.51, 0.46, -1.43, -0.8, 1.17, 1.1],
  "rival: vague": [0.29, 0.35, 0.02, -0.2, -0.33, -0.13],
  "rules: clear-timeline": [0.04, 0.04, -0.06, 0.01, 0.11, -0.08],
  "rules: immediate": [-0.05, -0.35, -0.33, 0.98, 0.24, -0.48],
  "rules: none": [-0.16, -0.11, 0.36, 0.12, -0.22, 0.02],
  "rules: not before": [0.34, -0.05, 0.07, -0.32, 0, -0.03],
  "rules: offer": [0.35, -0.52, -0.57, -0.32, 1.49, -0.42],
  "rules: rejection": [-0.13, -0.22, -0.31, -0.12, -0.47, 1.22],
  "rules: their day": [0.03, -0.09, -0.1, 0.03, 0.13, 0.05],
  "rules: vague": [-0.09, 0.79, -0.26, -0.01, -0.16, -0.3],
  "rules: your day": [-0.21, 0.13, -0.05, 0.01, 0.45, -0.34],
  "slip": [-0.29, -0.09, 0.13, -0.03, 0.25, 0.03],
  "their day": [0.45, -0.19, -0.14, -0.03, -0.08, -0.1],
  "third-person": [0, 0.02, 0.18, -0.11, -0.21, 0.13],
  "weak rules: immediate": [-0.08, -0.26, -0.17, 0.89, 0.07, -0.44],
  "weak rules: vague": [0.18, 0.32, -0.18, -0.14, -0.14, -0.03],
  "withdrawn": [-0.89, -0.28, 1.46, 0.36, -0.33, -0.31],
  "words: clear-timeline": [0.62, 0.02, -0.24, -0.2, -0.12, -0.12],
  "words: immediate": [-0.22, -0.28, -0.22, 1.06, -0.2, -0.36],
  "words: none": [-0.22, -0.27, 1.03, -0.26, -0.25, -0.17],
  "words: offer": [-0.21, -0.3, -0.32, -0.22, 1.15, -0.22],
  "words: rejection": [-0.26, -0.24, -0.22, -0.25, -0.13, 0.96],
  "words: vague": [-0.01, 0.95, -0.26, -0.2, -0.36, -0.27],
  "your day": [0.01, -0.14, -0.05, 0.1, 0.13, -0.04],
};
