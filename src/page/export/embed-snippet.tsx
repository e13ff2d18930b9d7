import { escapeUTF8 } from 'entities';
import { formatView } from '../state/url/view-state.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import type { ViewState } from '../state/url/view-state.ts';

/** The HTML that shows this view in a frame of another page, with a button that copies it; folded. */
export function EmbedSnippet({ view, title }: { view: ViewState; title: string }) {
  const address = new URL(formatView({ ...view, embed: true }), location.href).href;
  const frame = `<iframe src="${escapeUTF8(address)}" title="${escapeUTF8(title)}"`;
  const snippet = `${frame} width="100%" height="600" style="border: 0" loading="lazy"></iframe>`;
  return (
    <details className="embed">
      <summary>Embed this view in another page</summary>
      <textarea readOnly rows={4} aria-label="HTML of the frame" value={snippet} />
      <CopyButton text={snippet} label="Copy" name="Embedding" />
    </details>
  );
}
