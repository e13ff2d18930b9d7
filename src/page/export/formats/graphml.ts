import { xmlText } from '../../../format/xml-text.ts';
import type { Results } from '../results.ts';
import { coMentions } from './co-mentions.ts';

/**
 * Writes who is named with whom as GraphML: an undirected graph of people, with the number of articles that name a
 * person or a pair. Format: http://graphml.graphdrawing.org/primer/graphml-primer.html
 */
export function coMentionsGraphml({ articles }: Results): string {
  const { people, pairs } = coMentions(articles);
  const ids = new Map([...people.keys()].map((name, at) => [name, `n${at}`]));
  const nodes = [...people].map(
    ([name, count]) =>
      `    <node id="${ids.get(name)}"><data key="label">${xmlText(name)}</data><data key="articles">${count}</data></node>`,
  );
  const edges = pairs.map(
    ({ one, other, count }) =>
      `    <edge source="${ids.get(one)}" target="${ids.get(other)}"><data key="weight">${count}</data></edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="label" for="node" attr.name="label" attr.type="string"/>',
    '  <key id="articles" for="node" attr.name="articles" attr.type="int"/>',
    '  <key id="weight" for="edge" attr.name="weight" attr.type="int"/>',
    '  <graph edgedefault="undirected">',
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
