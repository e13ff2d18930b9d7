/** What the reader chose: a theme, or to follow the system. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'dateline-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');
let unfollow = () => {};

/** The theme chosen on an earlier visit; `system` where none was, or where the browser keeps nothing. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

/** Shows a theme, follows the system if that is the choice, and keeps the choice for the next visit. */
export function applyTheme(theme: Theme): void {
  const show = () => {
    document.documentElement.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
  };
  unfollow();
  show();
  dark.addEventListener('change', show);
  unfollow = () => dark.removeEventListener('change', show);
  try {
    localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing still shows the theme.
  }
}
