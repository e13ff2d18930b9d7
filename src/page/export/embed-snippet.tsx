import { escapeUTF8 } from 'entities';
import { useState } from 'react';
import { embedParts, partsOf, usualParts } from '../state/url/embed-parts.ts';
import type { EmbedPart } from '../state/url/embed-parts.ts';
import { formatView } from '../state/url/view-state.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import type { ViewState } from '../state/url/view-state.ts';

const labels: Record<EmbedPart, string> = {
  timeline: 'Timeline',
  list: 'List',
  detail: 'Article, once it is opened',
  filters: 'Filters',
};

/** The HTML that shows this view in a frame of another page, with its parts and a button that copies it; folded. */
export function EmbedSnippet({ view, title }: { view: ViewState; title: string }) {
  const [show, setShow] = useState(usualParts);
  const address = new URL(formatView({ ...view, embed: true, show }), location.href);
  address.hash = '';
  const frame = `<iframe src="${escapeUTF8(address.href)}" title="${escapeUTF8(title)}"`;
  const snippet = `${frame} width="100%" height="600" style="border: 0" loading="lazy"></iframe>`;
  return (
    <details className="embed">
      <summary>Embed this view in another page</summary>
      <fieldset>
        <legend className="visually-hidden">Parts of the frame</legend>
        {embedParts.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={show.includes(part)}
              onChange={({ target }) =>
                // Without timeline and list, the usual parts are back.
                setShow(partsOf(target.checked ? [...show, part] : show.filter((other) => other !== part)))
              }
            />
            {labels[part]}
          </label>
        ))}
      </fieldset>
      <textarea readOnly rows={4} aria-label="HTML of the frame" value={snippet} />
      <CopyButton text={snippet} label="Copy" name="Embedding" />
    </details>
  );
}
