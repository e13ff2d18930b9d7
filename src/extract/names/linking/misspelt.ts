/** Whether at most so many letters added, left out or replaced make one word of the other. */
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
 * Whether one of two folded surnames may be a slip for the other: one letter of five to seven, two of more. The first
 * letter is seldom wrong, and Petrov and Petrova are two people.
 */
export function isMisspelt(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || a === b || a.charAt(0) !== b.charAt(0)) return false;
  if (a === `${b}a` || b === `${a}a`) return false;
  return areWithin(a, b, shorter < 8 ? 1 : 2);
}
