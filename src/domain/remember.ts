/** Answers kept for the next time the same is asked: a plan asks the same few days and names thousands of times. */

/** The same pure function, each answer worked out once. Forgets all when there are too many, so that memory stays flat. */
export const remember = <K extends string | number, T>(
  answer: (key: K) => T,
  most = 10_000,
): ((key: K) => T) => {
  const known = new Map<K, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const fresh = answer(key);
    known.set(key, fresh);
    return fresh;
  };
};

/** The same for a pure function of an object that is asked several times in a row for one and then for the next. */
export const rememberLast = <K extends object, T>(answer: (of: K) => T): ((of: K) => T) => {
  let last: { readonly of: K; readonly answer: T } | null = null;
  return (of) => {
    if (last?.of !== of) last = { of, answer: answer(of) };
    return last.answer;
  };
};
