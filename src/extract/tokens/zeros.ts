/** So many zeros: small numbers of a text's tokens, for which a typed array costs more to make than to use. */
export function zeros(length: number): number[] {
  // oxlint-disable-next-line unicorn/no-new-array -- the length is meant
  return new Array<number>(length).fill(0);
}
