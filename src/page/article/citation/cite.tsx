import { useState } from 'react';
import type { ArticleDetail } from '../../../contract/index-format.ts';
import { bibtexCitation, cslCitation, plainCitation } from './citations.ts';

const formats = [
  { label: 'Plain text', write: plainCitation },
  { label: 'BibTeX', write: bibtexCitation },
  { label: 'CSL JSON', write: cslCitation },
];

/** The citation of the open article in a chosen format, with a button that copies it; folded. */
export function Cite({ article }: { article: ArticleDetail }) {
  const [chosen, setChosen] = useState(0);
  const [message, setMessage] = useState('');
  const citation = formats[chosen]?.write(article) ?? '';
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(citation);
      setMessage('Copied');
    } catch {
      setMessage('The browser does not let the page copy: select the text and copy it yourself.');
    }
  };
  return (
    <details className="cite">
      <summary>Cite this article</summary>
      <div className="cite-tools">
        <select
          aria-label="Format of the citation"
          value={chosen}
          onChange={({ target }) => {
            setChosen(Number(target.value));
            setMessage('');
          }}
        >
          {formats.map(({ label }, at) => (
            <option key={label} value={at}>
              {label}
            </option>
          ))}
        </select>
        <button type="button" className="button" onClick={() => void copy()}>
          Copy
        </button>
        <span role="status" aria-label="Citation">
          {message}
        </span>
      </div>
      <pre className="citation text">{citation}</pre>
    </details>
  );
}
