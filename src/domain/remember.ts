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

/** The same for a pure function of an object; what was answered goes with the object. */
export const rememberOf = <K extends object, T>(answer: (of: K) => T): ((of: K) => T) => {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (of) => {
    const found = known.get(of) ?? { answer: answer(of) };
    known.set(of, found);
    return found.answer;
  };
};
