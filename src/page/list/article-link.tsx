import type { ReactNode } from 'react';

interface ArticleLinkProps {
  article: number;
  selected: number | null;
  hrefOf: (article: number) => string;
  onSelect: (article: number) => void;
  onFocus?: () => void;
  children: ReactNode;
}

/** A link that opens an article in this page; modified clicks (new tab or window) are left to the browser. */
export function ArticleLink({ article, selected, hrefOf, onSelect, onFocus, children }: ArticleLinkProps) {
  return (
    <a
      href={hrefOf(article)}
      onFocus={onFocus}
      aria-current={article === selected ? 'true' : undefined}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onSelect(article);
      }}
    >
      {children}
    </a>
  );
}
