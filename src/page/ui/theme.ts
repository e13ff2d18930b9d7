/** The reader's choice of a theme, or of the system's. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'dateline-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');
let unfollow = () => {};

/** Reads the stored choice; `system` if there is none, or if the browser stores nothing. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

/** Applies a choice, follows the system if that is the choice, and stores it for the next visit. */
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
    // Without storage the theme applies to this visit.
  }
}
