import { useState } from 'react';
import type { Collection } from '../../contract/collection.ts';
import { countText } from '../../format/count-text.ts';
import { counted } from '../../format/counted.ts';
import { reportOf } from '../state/kept/placed-marks.ts';
import { readChosenFile } from '../stored-data/own-file.ts';
import { tidyTitle } from '../stored-data/tidy-text.ts';
import { download } from '../ui/download.ts';
import { Transfer } from '../ui/transfer.tsx';
import { decodeKeptFile, encodeKeptFile, fileLimit } from './stored/kept-file.ts';
import { mergeMarks } from './stored/kept-item.ts';
import type { KeptItem } from './stored/kept-item.ts';
import { useKeptChange } from './use-kept-change.ts';

interface KeptTransferProps {
  collection: Collection;
  items: readonly KeptItem[];
}

function importedText({ index }: Collection, incoming: readonly KeptItem[]): string {
  const ids = new Set(index.articles.id);
  const foreign = incoming.filter((item) => !ids.has(reportOf(item)?.article ?? '')).length;
  const note =
    foreign > 0 ? `; ${countText(foreign)} of them ${foreign === 1 ? 'is' : 'are'} not in this collection` : '';
  return `${counted(incoming.length, 'item')} imported${note}`;
}

/** Exports what the reader keeps to a file, and merges a file into it. */
export function KeptTransfer({ collection, items }: KeptTransferProps) {
  const { title } = collection.index;
  const { mutateAsync } = useKeptChange(title);
  const [message, setMessage] = useState({ text: '', fault: false });
  const exportAll = () => {
    const text = encodeKeptFile(tidyTitle(title), items);
    const day = new Date().toISOString().slice(0, 10);
    download(`dateline-kept-${day}.json`, new Blob([text], { type: 'application/json' }));
  };
  const importFrom = async (file: File) => {
    try {
      const { text, name } = await readChosenFile(file, fileLimit);
      const incoming = decodeKeptFile(text, name);
      await mutateAsync(
        incoming.map(({ of, id, ...marks }) => ({ of, ids: [id], change: (stored) => mergeMarks(stored, marks) })),
      );
      setMessage({ text: importedText(collection, incoming), fault: false });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      setMessage({ text: `Nothing was imported. ${text}`, fault: true });
    }
  };
  return (
    <>
      <Transfer
        text="Kept in this browser only."
        labels={{ export: 'Export what is kept', import: 'Import what was kept', file: 'File of kept items' }}
        empty={items.length === 0}
        onExport={exportAll}
        onImport={(file) => void importFrom(file)}
      />
      {/* Live regions have to exist before their text, or screen readers do not announce it. */}
      <p className="view-note text" role="status" aria-label="Import">
        {message.fault ? '' : message.text}
      </p>
      <p className="view-fault text" role="alert">
        {message.fault ? message.text : ''}
      </p>
    </>
  );
}
