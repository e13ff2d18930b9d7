import type { QueryNode } from '../../src/search/query/query.ts';

/** Short: `a`, `"a b"`, `a*`, `person:a`, `-a`, `[a b]` for all, `{a b}` for any. */
export function shown(node: QueryNode | null): string {
  if (node === null) return '';
  if (node.kind === 'date') return `${node.relation}:${node.text}`;
  if (node.kind === 'not') return `-${shown(node.part)}`;
  if (node.kind === 'and') return `[${node.parts.map(shown).join(' ')}]`;
  if (node.kind === 'or') return `{${node.parts.map(shown).join(' ')}}`;
  const words = node.words.join(' ') + (node.prefix ? '*' : '');
  if (node.kind === 'name') return `${node.field}:${words}`;
  return (node.headline ? 'headline:' : '') + (node.exact ? `"${words}"` : words);
}
