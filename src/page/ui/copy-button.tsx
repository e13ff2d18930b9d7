import { useState } from 'react';

interface CopyButtonProps {
  /** The text that it copies. */
  text: string;
  /** The text of the button. */
  label: string;
  /** Accessible name of its status. */
  name: string;
  /** The message after a copy, and where the browser refuses it. */
  copied?: string;
  refused?: string;
}

/** A button that copies a text to the clipboard, and a status with the outcome. */
export function CopyButton({
  text,
  label,
  name,
  copied = 'Copied',
  refused = 'The browser does not let the page copy: select the text and copy it yourself.',
}: CopyButtonProps) {
  // The message belongs to the text that was copied.
  const [answer, setAnswer] = useState({ text, message: '' });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setAnswer({ text, message: copied });
    } catch {
      setAnswer({ text, message: refused });
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" aria-label={name}>
        {answer.text === text ? answer.message : ''}
      </span>
    </>
  );
}
