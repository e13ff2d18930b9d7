/** A stream of these values. */
export async function* streamOf<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

/** All that comes from a stream. */
export async function listOf<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of stream) list.push(value);
  return list;
}
