/** Names compared word by word. */

/** Whether all of one name stands in the other, in its order. */
export const isWithin = (part: readonly string[], whole: readonly string[]): boolean => {
  let found = 0;
  for (const word of whole) if (word === part[found]) found += 1;
  return part.length > 0 && found === part.length;
};
