import { useRef } from 'react';

interface TransferProps {
  /** There is nothing to export. */
  empty: boolean;
  onExport: () => void;
  onImport: (file: File) => void;
}

/** Exports the views to a file, and imports them from one. */
export function Transfer({ empty, onExport, onImport }: TransferProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="transfer-views">
      <p>Kept in this browser only. A file takes them to another, or to someone else.</p>
      <button type="button" className="button" disabled={empty} onClick={onExport}>
        Export
      </button>
      <button type="button" className="button" onClick={() => chooser.current?.click()}>
        Import
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="File of saved views"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // Reset, so that choosing the same file again fires an event.
          target.value = '';
          if (file) onImport(file);
        }}
      />
    </div>
  );
}
