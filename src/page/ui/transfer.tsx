import { FileButton } from './file-button.tsx';

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
  return (
    <div className="transfer">
      <p>{text}</p>
      <button type="button" className="button" disabled={empty} onClick={onExport}>
        {labels.export}
      </button>
      <FileButton label={labels.import} fileName={labels.file} accept=".json,application/json" onFile={onImport} />
    </div>
  );
}
