import type { ReactNode, RefObject } from 'react';
import { SavedViewsButton } from './saved-views-button.tsx';
import { SearchBox } from './search-box.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

interface HeaderProps {
  title: string;
  search: string;
  onSearch: (text: string) => void;
  searchBox: RefObject<HTMLInputElement | null>;
  children: ReactNode;
}

/** The head of the page: which collection, the search, and below it where things stand. */
export function Header({ title, search, onSearch, searchBox, children }: HeaderProps) {
  return (
    <header className="page-header">
      <div className="masthead">
        <h1>
          <span className="brand">Dateline</span> <span className="collection-title text">{title}</span>
        </h1>
        <SearchBox text={search} onChange={onSearch} box={searchBox} />
        <SavedViewsButton title={title} />
        <ThemeSwitch />
      </div>
      <div className="standing">{children}</div>
    </header>
  );
}
