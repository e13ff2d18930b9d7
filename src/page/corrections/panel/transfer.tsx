import { FileButton } from '../../ui/file-button.tsx';
import { savesToFolder } from './correction-files.ts';

interface TransferProps {
  /** There is nothing to write. */
  empty: boolean;
  onDownload: () => void;
  onSave: () => void;
  onImport: (file: File) => void;
}

/** Writes the corrections to a file, and reads them from one. */
export function Transfer({ empty, onDownload, onSave, onImport }: TransferProps) {
  return (
    <div className="transfer-views">
      <p>
        Kept in this browser only. With the file corrections.json beside the articles, the next bundle has them for
        everyone.
      </p>
      <button type="button" className="button" disabled={empty} onClick={onDownload}>
        Download
      </button>
      {savesToFolder() && (
        <button type="button" className="button" disabled={empty} onClick={onSave}>
          Save to a folder
        </button>
      )}
      <FileButton label="Import" fileName="File of corrections" accept=".json,application/json" onFile={onImport} />
    </div>
  );
}
