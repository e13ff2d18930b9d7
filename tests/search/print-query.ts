import type { QueryNode } from '../../src/search/query/query.ts';

/** Writes a tree in the language of queries, so that reading it gives the same tree. */
export function printQuery(node: QueryNode): string {
  switch (node.kind) {
    case 'text': {
      const star = node.prefix ? '*' : '';
      const field = node.headline ? 'headline:' : '';
      // In brackets, or the last of all would be a word that is still being typed.
      return node.exact ? `${field}"${node.words.join(' ')}${star}"` : `(${field}${node.words.join('-')}${star})`;
    }
    case 'name':
      return `${node.field}:"${node.words.join(' ')}${node.prefix ? '*' : ''}"`;
    case 'date':
      return `${node.relation}:"${node.text}"`;
    case 'not':
      return `-(${printQuery(node.part)})`;
    case 'and':
      return `(${node.parts.map(printQuery).join(' ')})`;
    default:
      return `(${node.parts.map(printQuery).join(' OR ')})`;
  }
}
