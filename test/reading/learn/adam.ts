/** Adam, by which the weighing and the choice of a day learn: the same every time for the same slopes. */

const RATE = 0.05;
const KEPT = 0.9;
const KEPT_SQUARE = 0.99;

/** Moves the weights a step against their slopes; called once a step, in order. */
export const adam = (weights: Float64Array): ((slopes: Float64Array) => void) => {
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  let step = 0;
  return (slopes) => {
    step++;
    for (const [j, slope] of slopes.entries()) {
      first[j] = KEPT * (first[j] as number) + (1 - KEPT) * slope;
      second[j] = KEPT_SQUARE * (second[j] as number) + (1 - KEPT_SQUARE) * slope * slope;
      const moved = (first[j] as number) / (1 - KEPT ** step);
      const size = Math.sqrt((second[j] as number) / (1 - KEPT_SQUARE ** step)) + 1e-8;
      weights[j] = (weights[j] as number) - (RATE * moved) / size;
    }
  };
};

/** A learned table as lines of source: a name and its weights, column by column. */
export const tableLines = (table: Readonly<Record<string, readonly number[]>>): string[] =>
  Object.entries(table).map(
    ([name, own]) =>
      `  ${JSON.stringify(name)}: [${own.map((weight) => Number(weight.toFixed(2))).join(', ')}],`,
  );
