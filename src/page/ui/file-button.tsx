import { useRef } from 'react';

interface FileButtonProps {
  label: string;
  /** The accessible name of the file that is sought. */
  fileName: string;
  /** Extensions and media types, separated by commas. */
  accept: string;
  onFile: (file: File) => void;
}

/** A button that asks for a file. */
export function FileButton({ label, fileName, accept, onFile }: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => chooser.current?.click()}>
        {label}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={accept}
        aria-label={fileName}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // Reset, so that choosing the same file again fires an event.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
