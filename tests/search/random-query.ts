import * as fc from 'fast-check';
import { parseEdtf } from '../../src/time/edtf.ts';
import { allOf, anyOf, noneOf } from '../../src/search/query/query.ts';
import type { DateLeaf, NameLeaf, QueryNode, TextLeaf } from '../../src/search/query/query.ts';

/** Words as folded, from several scripts, with forms and beginnings of one another among them. */
export const terms: readonly string[] = [
  'a', 'ab', 'abc', 'b', 'boat', 'boats', 'boating', 'bo', 'story', 'stories', 'stop', 'stopped', 'die', 'dying',
  "o'ab", 'ss', '3', '000', 'σασ', '河流', '中国', 'мост', 'or', 'not', 'en', 'zh', 'eng', 'english', 'chinese',
]; // prettier-ignore

const leafWords = fc.array(fc.constantFrom(...terms), { minLength: 1, maxLength: 3 });
export const textLeaf: fc.Arbitrary<TextLeaf> = fc.record({
  kind: fc.constant('text'),
  words: fc.oneof({ weight: 3, arbitrary: leafWords.map((all) => all.slice(0, 1)) }, leafWords),
  exact: fc.boolean(),
  prefix: fc.boolean(),
  headline: fc.boolean(),
});
export const nameLeaf: fc.Arbitrary<NameLeaf> = fc.record({
  kind: fc.constant('name'),
  field: fc.constantFrom('person', 'org', 'place', 'keyword', 'source', 'lang'),
  words: leafWords.map((all) => all.slice(0, 2)),
  prefix: fc.boolean(),
});
const dates = ['2020', '2020-03', '2020-03-21', '2020/2021', '../2020', '2020-06-01/..', '202x'];
export const dateLeaf: fc.Arbitrary<DateLeaf> = fc
  .tuple(fc.constantFrom('before', 'after', 'on'), fc.constantFrom(...dates))
  .map(([relation, text]) => {
    const { start, end } = parseEdtf(text.toUpperCase()) ?? { start: 0, end: 0 };
    return { kind: 'date', relation, start, end, text };
  });

/** Trees of all operators, to a depth of three. */
export const queryTree: fc.Arbitrary<QueryNode> = fc.letrec<{ node: QueryNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 3, arbitrary: textLeaf },
    { weight: 1, arbitrary: nameLeaf },
    { weight: 1, arbitrary: dateLeaf },
    { weight: 1, arbitrary: tie('node').map((part) => noneOf(part) ?? part) },
    { weight: 2, arbitrary: fc.tuple(tie('node'), tie('node'), tie('node')).map((parts) => allOf(parts) ?? parts[0]) },
    { weight: 2, arbitrary: fc.tuple(tie('node'), tie('node')).map((parts) => anyOf(parts) ?? parts[0]) },
  ),
})).node;
