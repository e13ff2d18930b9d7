import { encodeXML } from 'entities';
import type { Results } from '../results.ts';
import { coMentions } from './co-mentions.ts';

/** XML 1.0 allows no other control characters, not even as references. */
// oxlint-disable-next-line no-control-regex -- those are sought
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

function text(value: string): string {
  return encodeXML(value.replace(notXml, '\uFFFD'));
}

/**
 * Writes who is named with whom as GraphML: an undirected graph of people, with the number of articles that name a
 * person or a pair. Format: http://graphml.graphdrawing.org/primer/graphml-primer.html
 */
export function coMentionsGraphml({ articles }: Results): string {
  const { people, pairs } = coMentions(articles);
  const ids = new Map([...people.keys()].map((name, at) => [name, `n${at}`]));
  const nodes = [...people].map(
    ([name, count]) =>
      `    <node id="${ids.get(name)}"><data key="label">${text(name)}</data><data key="articles">${count}</data></node>`,
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
