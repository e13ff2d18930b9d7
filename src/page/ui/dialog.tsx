import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface DialogProps {
  title: string;
  className: string;
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog that is open as long as it is rendered. Its button, Escape and a click outside close it. */
export function Dialog({ title, className, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedOutside = useRef(false);
  const heading = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The browser returns the focus only if the dialog closes while it is in the page.
    return () => element?.close();
  }, []);

  return (
    // Keyboard users have Escape and the button in place of a click outside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={heading}
      // The close event may arrive after the dialog has been opened again.
      onClose={() => {
        if (!dialog.current?.open) onClose();
      }}
      // The page's own keys are disabled while the dialog is open.
      onKeyDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => {
        pressedOutside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        if (pressedOutside.current && event.target === event.currentTarget) onClose();
      }}
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="button" onClick={onClose}>
            Close
          </button>
        </div>
        {/* Receives the focus of a removed child. */}
        <div tabIndex={-1}>{children}</div>
      </div>
    </dialog>
  );
}
