import type { ReactNode } from 'react';
import { SavedViewsButton } from '../saved-views/saved-views-button.tsx';
import { SkipLinks } from './skip-links.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';

interface HeaderProps {
  title: string;
  search: ReactNode;
  children: ReactNode;
}

/** The page header: the title of the collection, the search, and the status below. */
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
