import type { SourceArticle } from '../source/source-article.ts';

/** Fields that a source may give; undefined, '' and an empty list mean that it does not. */
export type OptionalFields = {
  readonly [Name in 'id' | 'headline' | 'inLanguage' | 'url' | 'publisher' | 'author' | 'articleSection']?:
    string | undefined;
} & { readonly tags?: readonly string[] | undefined };

type Given = Partial<Pick<SourceArticle, keyof OptionalFields>>;

/** Returns the fields that a source gives, without the others. */
export function presentFields({ tags = [], ...texts }: OptionalFields): Given {
  const given = Object.entries(texts).filter(([, value]) => value !== undefined && value !== '');
  const unique = [...new Set(tags)].filter((tag) => tag !== '');
  return { ...Object.fromEntries(given), ...(unique.length > 0 ? { tags: unique } : {}) };
}
