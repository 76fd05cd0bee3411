// biome-ignore-all format: a table
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured, not meant
/** How rules, words and days are weighed; `npm run learn` learns it anew. */

/** A fingerprint of the messages and lines that were learned from. */
export const LEARNED_FROM = '4106a4cd8ba3797a';

/** What each ground of weigh.ts counts for each label, in the order of LABELS. */
export const WEIGHING: Readonly<Record<string, readonly number[]>> = {
  "base": [0.06, -1.61, -1.03, -0.5, 0.76, -0.19],
  "a day ahead": [0.43, 0.04, -0.12, 0.3, -0.32, -0.23],
  "a step only held out": [0.32, 0.54, -0.4, -0.31, -0.26, 0.11],
  "away": [0.1, 0.26, -0.26, -0.04, -0.02, -0.05],
  "four sentences at most": [-0.28, -0.13, 0.02, 0.34, 0.41, -0.36],
  "goodbye": [0.22, -0.08, 0.15, -0.35, -0.64, 0.71],
  "hold": [0.05, -0.55, 0.83, 0.04, -0.11, -0.26],
  "invites-questions": [0.13, 0.08, -0.06, -0.35, 0.43, -0.22],
  "irony": [0.61, 0.62, -0.62, 1.27, -1.36, -0.52],
  "nine sentences or more": [-0.26, 0.35, 0.39, -0.39, 0.09, -0.18],
  "one sentence": [0, 0.09, 0.21, 0.04, -0.34, 0],
  "rival: clear-timeline": [-0.18, -0.69, -0.15, 0.25, 0.29, 0.48],
  "rival: immediate": [0.09, -0.49, -0.03, 0.49, 0.32, -0.37],
  "rival: none": [-0.17, -0.2, 0.42, 0.07, -0.1, -0.01],
  "rival: offer": [-0.53, 0.39, -1.02, -0.81, 0.71, 1.25],
  "rival: vague": [0.19, 0.34, 0.01, -0.13, -0.28, -0.13],
  "rules: clear-timeline": [0.05, 0.08, -0.1, -0.03, 0.12, -0.07],
  "rules: immediate": [0.02, -0.35, -0.37, 0.93, 0.21, -0.42],
  "rules: none": [-0.19, -0.01, 0.48, -0.07, -0.25, 0.04],
  "rules: not before": [0.25, -0.32, -0.05, 0.08, 0.13, -0.09],
  "rules: offer": [0.32, -0.44, -0.64, -0.2, 1.3, -0.32],
  "rules: rejection": [-0.08, -0.19, -0.35, -0.14, -0.54, 1.27],
  "rules: their day": [0.04, -0.06, -0.12, 0.01, 0.16, 0.03],
  "rules: vague": [-0.06, 0.73, -0.29, 0.03, -0.19, -0.24],
  "rules: your day": [-0.15, 0.16, -0.08, -0.01, 0.4, -0.32],
  "slip": [-0.23, -0.01, 0.08, -0.12, 0.31, -0.03],
  "their day": [0.46, -0.22, -0.14, -0.02, -0.08, -0.11],
  "third-person": [0.13, 0.06, 0.23, -0.31, -0.27, 0.17],
  "weak rules: immediate": [0.09, -0.26, -0.21, 0.77, 0.01, -0.4],
  "weak rules: vague": [0.32, 0.31, -0.28, -0.18, -0.15, -0.02],
  "withdrawn": [-0.75, -0.23, 1.35, 0.31, -0.4, -0.27],
  "words: clear-timeline": [0.65, 0.03, -0.24, -0.24, -0.15, -0.11],
  "words: immediate": [-0.23, -0.28, -0.21, 1.06, -0.19, -0.35],
  "words: none": [-0.23, -0.26, 1.04, -0.27, -0.24, -0.15],
  "words: offer": [-0.2, -0.32, -0.31, -0.23, 1.17, -0.19],
  "words: rejection": [-0.26, -0.26, -0.24, -0.27, -0.12, 1.01],
  "words: vague": [0.02, 0.93, -0.27, -0.19, -0.36, -0.26],
  "your day": [-0.01, -0.15, -0.06, 0.13, 0.15, -0.05],
};
