import { useState } from 'react';
import type { ArticleDetail } from '../../../contract/index-format.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { bibtexCitation, cslCitation, plainCitation } from './citations.ts';

const formats = [
  { label: 'Plain text', write: plainCitation },
  { label: 'BibTeX', write: bibtexCitation },
  { label: 'CSL JSON', write: cslCitation },
];

/** The citation of the open article in a chosen format, with a button that copies it; folded. */
export function Cite({ article }: { article: ArticleDetail }) {
  const [chosen, setChosen] = useState(0);
  const [open, setOpen] = useState(false);
  const citation = open ? (formats[chosen]?.write(article) ?? '') : '';
  return (
    <details className="cite" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Cite this article</summary>
      <div className="cite-tools">
        <select
          aria-label="Format of the citation"
          value={chosen}
          onChange={({ target }) => setChosen(Number(target.value))}
        >
          {formats.map(({ label }, at) => (
            <option key={label} value={at}>
              {label}
            </option>
          ))}
        </select>
        <CopyButton text={citation} label="Copy" name="Citation" />
      </div>
      <pre className="citation text">{citation}</pre>
    </details>
  );
}
