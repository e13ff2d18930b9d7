import { timelineKeys } from '../timeline/input/key-list.ts';

interface KeyOfList {
  /** Names of keys, joined by " or " or " and ". */
  keys: string;
  does: string;
}

const pageKeys: readonly KeyOfList[] = [
  { keys: '/', does: 'search' },
  { keys: '.', does: 'next article' },
  { keys: ',', does: 'previous article' },
  { keys: 's', does: 'star the open article or event, or remove the star' },
  { keys: '↓ and ↑', does: 'go through the list, once it has the focus' },
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

/** Keyboard shortcuts. */
export function KeyColumns() {
  return (
    <div className="key-columns">
      <Keys title="Anywhere on the page" list={pageKeys} />
      <Keys title="On the timeline, once it has the focus" list={timelineKeys} />
    </div>
  );
}
