/** Checks whether the edit distance (letters inserted, deleted or replaced) of two words is at most `edits`. */
function areWithin(a: string, b: string, edits: number): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [toA, toB] = [a.length, b.length];
  while (toA > from && toB > from && a[toA - 1] === b[toB - 1]) [toA, toB] = [toA - 1, toB - 1];
  if (Math.abs(toA - toB) > edits) return false;
  if (toA === from || toB === from) return true;
  if (edits === 0) return false;
  const [restA, restB] = [a.slice(from, toA), b.slice(from, toB)];
  return (
    areWithin(restA.slice(1), restB.slice(1), edits - 1) ||
    areWithin(restA.slice(1), restB, edits - 1) ||
    areWithin(restA, restB.slice(1), edits - 1)
  );
}

/**
 * Checks whether one of two folded surnames may be a misspelling of the other: an edit distance of 1 for five to seven
 * letters, 2 for more. The first letters must be equal, since it is seldom misspelt; Petrov and Petrova are two people.
 */
export function isMisspelt(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || a === b || a.charAt(0) !== b.charAt(0)) return false;
  if (a === `${b}a` || b === `${a}a`) return false;
  return areWithin(a, b, shorter < 8 ? 1 : 2);
}
