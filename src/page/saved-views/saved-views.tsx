import { useMemo } from 'react';
import { parseView } from '../state/url/view-state.ts';
import { describeView } from './describe-view.ts';
import { inQuotes } from '../../format/in-quotes.ts';
import { SaveForm } from './save-form.tsx';
import { tidyTitle } from '../stored-data/tidy-text.ts';
import type { SavedView } from './stored/saved-view.ts';
import { Transfer } from '../ui/transfer.tsx';
import { useViewActions } from './use-view-actions.ts';
import type { ChangeViews } from './use-view-actions.ts';
import { DeletedRow, ViewRow } from './view-row.tsx';

interface SavedViewsProps {
  /** Undefined until they are read. */
  views: readonly SavedView[] | undefined;
  /** Error of reading them. */
  error: Error | null;
  /** The current query string. */
  search: string;
  /** Title of the current collection. */
  title: string;
  /** Changes the stored views; resolves once `views` is updated, rejects with a message for the reader. */
  onChange: ChangeViews;
  /** Opens the view of a query string. */
  onOpen: (search: string) => void;
}

const byName = new Intl.Collator('en', { numeric: true });

/** The saved views: a form that saves, a list of links, import and export. */
export function SavedViews({ views, error, search, title, onChange, onOpen }: SavedViewsProps) {
  const collection = tidyTitle(title);
  const actions = useViewActions(views ?? [], { search, collection }, onChange);
  const { deleted, message, copyable } = actions;
  const kept = useMemo(() => new Set(views?.map((view) => view.id)), [views]);
  const rows = useMemo(() => {
    const all = [...(views ?? []), ...[...deleted.values()].filter((view) => !kept.has(view.id))];
    return all.toSorted((one, other) => byName.compare(one.name, other.name));
  }, [views, kept, deleted]);

  return (
    <>
      <SaveForm
        views={views ?? []}
        search={search}
        description={describeView(parseView(search))}
        onSave={actions.save}
      />
      {error ? (
        <p className="view-fault text" role="alert">
          {error.message}
        </p>
      ) : (
        rows.length === 0 && (
          <p className="view-note">{views ? 'None yet. Save what you see, to come back to it.' : 'Opening…'}</p>
        )
      )}
      {rows.length > 0 && (
        <ul className="saved-views-list" aria-label="Saved views">
          {rows.map((view) =>
            // A deleted view may be back, from an import or another tab.
            deleted.has(view.id) && !kept.has(view.id) ? (
              <DeletedRow key={view.id} name={view.name} onUndo={() => actions.bringBack(view)} />
            ) : (
              <ViewRow
                key={view.id}
                view={view}
                current={view.search === search}
                foreign={view.collection !== collection}
                returned={view.id === actions.returned}
                isTaken={(name) => rows.some((other) => other.name === name)}
                onOpen={() => onOpen(view.search)}
                onRename={(name) => actions.rename(view, name)}
                onDelete={() => actions.remove(view)}
                onCopy={() => actions.copy(view)}
              />
            ),
          )}
        </ul>
      )}
      {copyable && (
        <input
          className="field"
          readOnly
          aria-label={`Link to ${inQuotes(copyable.name)}`}
          value={copyable.link}
          onFocus={({ target }) => target.select()}
        />
      )}
      {/* Live regions have to exist before their text, or screen readers do not announce it. */}
      <p className="view-note text" role="status">
        {message?.fault === false && message.text}
      </p>
      <p className="view-fault text" role="alert">
        {message?.fault === true && message.text}
      </p>
      <Transfer
        text="Kept in this browser only. A file takes them to another, or to someone else."
        labels={{ export: 'Export', import: 'Import', file: 'File of saved views' }}
        empty={!views || views.length === 0}
        onExport={actions.exportAll}
        onImport={actions.importFrom}
      />
    </>
  );
}
