/** From scores to chances. */

/** In place: the chances sum to one, and stand to each other as the scores' powers of e. */
export const normalise = (scores: Float64Array): void => {
  const top = Math.max(...scores);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp((scores[k] as number) - top);
    sum += scores[k] as number;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) / sum;
};
