import { useId, useLayoutEffect, useRef } from 'react';
import { timelineKeys } from '../timeline/key-list.ts';

interface KeyOfList {
  /** Names of keys, with " or " or " and " between them. */
  keys: string;
  does: string;
}

interface KeyHelpProps {
  open: boolean;
  onClose: () => void;
}

const pageKeys: readonly KeyOfList[] = [
  { keys: '/', does: 'search' },
  { keys: '.', does: 'next article' },
  { keys: ',', does: 'previous article' },
  { keys: 'Esc', does: 'close the article, or this list' },
  { keys: '?', does: 'this list' },
];

function Keys({ title, list }: { title: string; list: readonly KeyOfList[] }) {
  return (
    <section>
      <h3 className="section-title">{title}</h3>
      <dl>
        {list.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              {keys.split(/( or | and )/).map((part, at) => (at % 2 === 0 ? <kbd key={part}>{part}</kbd> : part))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The list of keys, over the page. */
export function KeyHelp({ open, onClose }: KeyHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedOutside = useRef(false);
  const title = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return undefined;
    element.showModal();
    // While it is still in the page: only then does the browser give the focus back.
    return () => element.close();
  }, [open]);

  return (
    // The keyboard has Escape and the button for what a click beside it does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="key-help"
      aria-labelledby={title}
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
      <div className="key-help-body">
        <header>
          <h2 id={title}>Keys</h2>
          <button type="button" className="button" onClick={onClose}>
            Close
          </button>
        </header>
        <div className="key-columns">
          <Keys title="Anywhere on the page" list={pageKeys} />
          <Keys title="On the timeline, once it has the focus" list={timelineKeys} />
        </div>
      </div>
    </dialog>
  );
}
