import type { RefObject } from 'react';

interface SearchBoxProps {
  text: string;
  onChange: (text: string) => void;
  box: RefObject<HTMLInputElement | null>;
}

/** Searches headlines and texts while one types. */
export function SearchBox({ text, onChange, box }: SearchBoxProps) {
  return (
    <search className="search-box">
      <input
        ref={box}
        type="search"
        className="field"
        aria-label="Search"
        placeholder="Search headlines and texts, or a “phrase”"
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
    </search>
  );
}
