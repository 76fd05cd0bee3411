// biome-ignore-all format: a table
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured, not meant
/** How rules, words and days are weighed; `npm run learn` learns it anew. */

/** A fingerprint of the messages and lines that were learned from. */
export const LEARNED_FROM = '4106a4cd8ba3797a';

/** What each ground of weigh.ts counts for each label, in the order of LABELS. */
export const WEIGHING: Readonly<Record<string, readonly number[]>> = {
  "base": [0.08, -1.61, -0.98, -0.54, 0.75, -0.23],
  "a day ahead": [0.41, 0.05, -0.11, 0.3, -0.32, -0.21],
  "a step only held out": [0.3, 0.54, -0.4, -0.31, -0.23, 0.1],
  "away": [0.11, 0.25, -0.26, -0.04, -0.02, -0.04],
  "four sentences at most": [-0.26, -0.13, 0, 0.34, 0.4, -0.35],
  "goodbye": [0.2, -0.08, 0.14, -0.35, -0.61, 0.71],
  "hold": [0.03, -0.55, 0.83, 0.04, -0.1, -0.26],
  "invites-questions": [0.14, 0.08, -0.06, -0.36, 0.41, -0.21],
  "irony": [0.62, 0.63, -0.67, 1.28, -1.35, -0.51],
  "nine sentences or more": [-0.25, 0.36, 0.38, -0.37, 0.07, -0.18],
  "one sentence": [0, 0.09, 0.21, 0.04, -0.34, 0],
  "rival: clear-timeline": [-0.18, -0.69, -0.15, 0.25, 0.29, 0.49],
  "rival: immediate": [0.08, -0.49, -0.02, 0.49, 0.31, -0.37],
  "rival: none": [-0.18, -0.19, 0.41, 0.06, -0.1, -0.01],
  "rival: offer": [-0.53, 0.4, -1.03, -0.79, 0.72, 1.24],
  "rival: vague": [0.2, 0.34, 0.01, -0.13, -0.29, -0.13],
  "rules: clear-timeline": [0.05, 0.08, -0.1, -0.03, 0.11, -0.07],
  "rules: immediate": [0.03, -0.35, -0.38, 0.93, 0.21, -0.43],
  "rules: none": [-0.2, 0, 0.48, -0.08, -0.25, 0.05],
  "rules: not before": [0.23, -0.33, -0.05, 0.08, 0.14, -0.07],
  "rules: offer": [0.3, -0.43, -0.66, -0.19, 1.32, -0.31],
  "rules: rejection": [-0.07, -0.19, -0.35, -0.15, -0.53, 1.26],
  "rules: their day": [0.04, -0.06, -0.11, 0, 0.15, 0.03],
  "rules: vague": [-0.04, 0.73, -0.29, 0.03, -0.2, -0.25],
  "rules: your day": [-0.15, 0.14, -0.1, 0.01, 0.39, -0.31],
  "slip": [-0.23, -0.01, 0.08, -0.13, 0.32, -0.02],
  "their day": [0.46, -0.22, -0.14, -0.02, -0.08, -0.11],
  "third-person": [0.09, 0.06, 0.23, -0.29, -0.27, 0.18],
  "weak rules: immediate": [0.08, -0.26, -0.2, 0.77, 0.01, -0.4],
  "weak rules: vague": [0.31, 0.31, -0.27, -0.18, -0.16, -0.02],
  "withdrawn": [-0.77, -0.22, 1.33, 0.33, -0.37, -0.3],
  "words: clear-timeline": [0.66, 0.03, -0.24, -0.24, -0.15, -0.12],
  "words: immediate": [-0.23, -0.28, -0.21, 1.06, -0.19, -0.35],
  "words: none": [-0.23, -0.26, 1.04, -0.27, -0.24, -0.15],
  "words: offer": [-0.2, -0.32, -0.31, -0.23, 1.17, -0.2],
  "words: rejection": [-0.26, -0.26, -0.23, -0.27, -0.13, 1.01],
  "words: vague": [0.02, 0.93, -0.26, -0.19, -0.36, -0.26],
  "your day": [-0.01, -0.15, -0.06, 0.12, 0.15, -0.05],
};
