import type { ReactNode } from 'react';
import { SavedViewsButton } from '../saved-views/saved-views-button.tsx';
import { SkipLinks } from './skip-links.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';

interface HeaderProps {
  title: string;
  search: ReactNode;
  children: ReactNode;
}

/** The head of the page: which collection, the search, and below it where things stand. */
export function Header({ title, search, children }: HeaderProps) {
  return (
    <header className="page-header">
      <SkipLinks />
      <div className="masthead">
        <h1>
          <span className="brand">Dateline</span>{' '}
          <span className="collection-title text" title={title}>
            {title}
          </span>
        </h1>
        {search}
        <SavedViewsButton title={title} />
        <ThemeSwitch />
      </div>
      <div className="standing">{children}</div>
    </header>
  );
}
