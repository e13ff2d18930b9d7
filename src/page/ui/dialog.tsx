import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface DialogProps {
  title: string;
  className: string;
  onClose: () => void;
  children: ReactNode;
}

/** A box over the page, open as long as it is rendered: its button, Escape and a click beside it close it. */
export function Dialog({ title, className, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedOutside = useRef(false);
  const heading = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // While it is still in the page: only then does the browser give the focus back.
    return () => element?.close();
  }, []);

  return (
    // The keyboard has Escape and the button for what a click beside it does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={heading}
      // The news of a closing may come after the next opening.
      onClose={() => {
        if (!dialog.current?.open) onClose();
      }}
      // The page's own keys rest meanwhile.
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
        {/* Takes the focus of what goes in it. */}
        <div tabIndex={-1}>{children}</div>
      </div>
    </dialog>
  );
}
