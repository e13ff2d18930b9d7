import { useRef, useState } from 'react';
import { Failure } from '../../src/page/notice/failure.tsx';
import { SearchBox } from '../../src/page/search-box/search-box.tsx';
import { Dialog } from '../../src/page/ui/dialog.tsx';
import { SplitPanes } from '../../src/page/ui/split-panes/split-panes.tsx';
import { ThemeSwitch } from '../../src/page/ui/theme-switch.tsx';
import { useRowWindow } from '../../src/page/ui/virtual-list/use-row-window.ts';
import { makeCollection } from '../page/state/filter/make-collection.ts';

function Buttons() {
  return (
    <p>
      <button type="button" className="button">
        Button
      </button>{' '}
      <button type="button" className="button quiet">
        Quiet button
      </button>{' '}
      <button type="button" className="button" disabled>
        Disabled button
      </button>
    </p>
  );
}

function DialogSpecimen() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Open the dialog
      </button>
      {open && (
        <Dialog title="A dialog" className="" onClose={() => setOpen(false)}>
          <p>Escape, the button and a click outside close it.</p>
        </Dialog>
      )}
    </>
  );
}

const people = ['Ada Okoro', 'Adam Brandt', 'Jonas Brandt', 'Orrin Vale'];
const collection = makeCollection([{ date: '2021-03-01', persons: [0, 1, 2, 3] }], people);

function Combobox() {
  const [text, setText] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const choose = (_facet: string, name: string) => setText(name);
  const problem = text.startsWith('"') ? 'The quotation mark is not closed.' : null;
  return (
    <SearchBox
      collection={collection}
      text={text}
      onChange={setText}
      onChoose={choose}
      box={box}
      problem={problem}
      failure={null}
    />
  );
}

/** The panes have the names of the page's, whose style sheet limits their sizes by them. */
function Panes() {
  return (
    <SplitPanes
      direction="row"
      before={{
        id: 'facets',
        size: '232px',
        label: 'Width of the first pane',
        fold: { name: 'First', size: '36px' },
        content: <p>First pane</p>,
      }}
      filling={{ id: 'middle', content: <p>Second pane</p> }}
      after={{ id: 'detail', size: '420px', label: 'Width of the third pane', fold: null, content: <p>Third pane</p> }}
    />
  );
}

const rowCount = 100_000;
const rowHeight = 32;

function VirtualList() {
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, height, topOf, scrollTo } = useRowWindow({ scroller, count: rowCount, rowHeight, beyond: 5, kept: [] });
  return (
    <>
      <button type="button" className="button" onClick={() => scrollTo(rowCount - 1, 'nearest')}>
        Last row
      </button>
      <div
        className="specimen-scroll"
        ref={scroller}
        role="region"
        aria-label="Rows"
        // A box that scrolls has to be reached by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <ul style={{ height }}>
          {rows.map((row) => (
            <li
              key={row}
              style={{ height: rowHeight, transform: `translateY(${topOf(row)}px)` }}
              aria-setsize={rowCount}
              aria-posinset={row + 1}
            >
              Row {row + 1}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function FailureSpecimen() {
  const [tries, setTries] = useState(1);
  return (
    <Failure error={new Error(`The file could not be fetched (try ${tries}).`)} retry={() => setTries(tries + 1)} />
  );
}

/** The parts of `page/ui` and its neighbours that have no article in them, each by itself. */
export const uiSpecimens = {
  buttons: Buttons,
  dialog: DialogSpecimen,
  combobox: Combobox,
  'split panes': Panes,
  'virtual list': VirtualList,
  'failure notice': FailureSpecimen,
  'theme switch': ThemeSwitch,
};
