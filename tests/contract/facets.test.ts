import { describe, expect, it } from 'vitest';
import { facetColumns, facets } from '../../src/contract/facets.ts';
import { indexSchema } from '../../src/contract/index-format.ts';
import { facetLabels, facetNameText } from '../../src/format/facet-labels.ts';

describe('the table of facets', () => {
  it.each(facets)('names columns of the index for %s, and words for people', (facet) => {
    const { names, articles } = facetColumns[facet];
    expect(Object.keys(indexSchema.entries)).toContain(names);
    expect(Object.keys(indexSchema.entries.articles.entries)).toContain(articles);
    expect(facetLabels[facet].title).not.toBe(facetLabels[facet].kind);
  });

  it('shows a language by its name, and other names as they are', () => {
    expect(facetNameText('lang', 'zh')).toBe('Chinese');
    expect(facetNameText('person', 'zh')).toBe('zh');
  });
});
