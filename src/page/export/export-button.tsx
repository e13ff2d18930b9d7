import { useState } from 'react';
import { lazyModule } from '../../base/lazy-module.ts';
import { Lazy } from '../notice/lazy.tsx';
import type { PageState } from '../state/use-page.ts';
import { Dialog } from '../ui/dialog.tsx';

const panel = lazyModule('The export', async () => {
  const parts = [import('./export-panel.tsx'), import('./embed-snippet.tsx'), import('./picture-form.tsx')] as const;
  const [{ ExportPanel }, { EmbedSnippet }, { PictureForm }] = await Promise.all(parts);
  return { ExportPanel, EmbedSnippet, PictureForm };
});

/** Opens the export of the filtered results. */
export function ExportButton({ page }: { page: PageState }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Export
      </button>
      {open && (
        <Dialog title="Export the results" className="export" onClose={() => setOpen(false)}>
          <Lazy module={panel} waiting={null}>
            {({ ExportPanel, EmbedSnippet, PictureForm }) => (
              <>
                <ExportPanel page={page} />
                <PictureForm page={page} />
                <EmbedSnippet view={page.view} title={page.collection.index.title} />
              </>
            )}
          </Lazy>
        </Dialog>
      )}
    </>
  );
}
