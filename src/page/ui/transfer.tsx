import { useRef } from 'react';

interface TransferProps {
  text: string;
  labels: { export: string; import: string; file: string };
  /** There is nothing to export. */
  empty: boolean;
  onExport: () => void;
  onImport: (file: File) => void;
}

/** The buttons that export to a file and import from one. */
export function Transfer({ text, labels, empty, onExport, onImport }: TransferProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="transfer">
      <p>{text}</p>
      <button type="button" className="button" disabled={empty} onClick={onExport}>
        {labels.export}
      </button>
      <button type="button" className="button" onClick={() => chooser.current?.click()}>
        {labels.import}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={labels.file}
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
