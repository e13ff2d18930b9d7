import type { ReactNode } from 'react';

interface EntryLinkProps {
  href: string;
  selected: boolean;
  onSelect: () => void;
  onFocus?: () => void;
  children: ReactNode;
}

/** A link that opens an article in this page; modified clicks (new tab or window) are left to the browser. */
export function EntryLink({ href, selected, onSelect, onFocus, children }: EntryLinkProps) {
  return (
    <a
      href={href}
      onFocus={onFocus}
      aria-current={selected ? 'true' : undefined}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onSelect();
      }}
    >
      {children}
    </a>
  );
}
