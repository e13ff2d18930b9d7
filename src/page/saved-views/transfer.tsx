import { useRef } from 'react';

interface TransferProps {
  /** Nothing to export. */
  empty: boolean;
  onExport: () => void;
  onImport: (file: File) => void;
}

/** Takes the views out of this browser as a file, and brings them in from one. */
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
          // The same file can be chosen again.
          target.value = '';
          if (file) onImport(file);
        }}
      />
    </div>
  );
}
