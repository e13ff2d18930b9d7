import { useState } from 'react';
import { applyTheme, storedTheme } from './theme.ts';
import type { Theme } from './theme.ts';

const themes: readonly { theme: Theme; text: string }[] = [
  { theme: 'system', text: 'Automatic' },
  { theme: 'light', text: 'Light' },
  { theme: 'dark', text: 'Dark' },
];

/** Chooses one of the two themes, or the system's. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(storedTheme);
  return (
    <label className="theme-switch">
      Theme
      <select
        value={theme}
        onChange={({ target }) => {
          const next = themes.find((item) => item.theme === target.value)?.theme ?? 'system';
          applyTheme(next);
          setTheme(next);
        }}
      >
        {themes.map((item) => (
          <option key={item.theme} value={item.theme}>
            {item.text}
          </option>
        ))}
      </select>
    </label>
  );
}
