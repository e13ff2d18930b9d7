import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Correction } from '../../../contract/corrections.ts';
import { counted } from '../../../format/counted.ts';
import { eventsQuery } from '../../data/bundle-queries.ts';
import type { ViewState } from '../../state/url/view-state.ts';
import type { PageState } from '../../state/use-page.ts';
import { withAdded, withRedone, withRemoved, withUndone } from '../kept/history.ts';
import type { History } from '../kept/history.ts';
import type { Subject } from '../subject.ts';
import { CorrectionList } from './correction-list.tsx';
import { downloadCorrections, newAmong, readCorrections, saveToFolder } from './correction-files.ts';
import { describeCorrection } from './describe-correction.ts';
import { followCorrection, followUndone } from './follow-name.ts';
import { SubjectForm } from './subject-form.tsx';
import { titlesOf } from './titles-of.ts';
import { Transfer } from './transfer.tsx';
import { useHistory } from './use-history.ts';

/** The corrections of the collection: a form for one subject, the list with undo and redo, files in and out. */
export function CorrectionsPanel({ page, subject }: { page: PageState; subject: Subject | null }) {
  const { collection, view, change: changeView } = page;
  const stored = collection.corrected?.stored ?? collection;
  const { history, error, change } = useHistory(stored.index.title);
  const { data: events } = useQuery({ ...eventsQuery(stored), enabled: history.done.length > 0 || subject !== null });
  const [message, setMessage] = useState({ text: '', fault: false });
  const [corrected, setCorrected] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const { done, undone } = history;
  const titles = useMemo(() => titlesOf(stored, events, [...done, ...undone]), [stored, events, done, undone]);
  const describe = (correction: Correction): string =>
    describeCorrection(correction, titlesOf(stored, events, [correction]));

  useLayoutEffect(() => {
    // The pressed button may be gone or disabled.
    if (message.text !== '' && !message.fault) status.current?.focus();
  }, [message]);

  const attempt = async (act: () => string | null | Promise<string | null>) => {
    try {
      const text = await act();
      if (text !== null) setMessage({ text, fault: false });
    } catch (cause) {
      setMessage({ text: cause instanceof Error ? cause.message : String(cause), fault: true });
    }
  };
  /** Changes the history, then the view, and says so. */
  const step = (text: string, changed: (before: History) => History, follow: Partial<ViewState> = {}) =>
    void attempt(() => {
      change(changed);
      changeView(follow, 'replace');
      return text;
    });
  const add = (correction: Correction) =>
    void attempt(() => {
      change((before) => withAdded(before, [correction]));
      changeView(followCorrection(view, correction), 'replace');
      setCorrected(true);
      return `Corrected: ${describe(correction)}`;
    });
  const undo = (last: Correction) => step(`Undone: ${describe(last)}`, withUndone, followUndone(view, last));
  const redo = (last: Correction) => step(`Redone: ${describe(last)}`, withRedone, followCorrection(view, last));
  const importFrom = (file: File) =>
    void attempt(async () => {
      const given = await readCorrections(file);
      const added = newAmong(given, done);
      if (added.length > 0) change((before) => withAdded(before, added));
      return `${counted(added.length, 'correction')} imported, ${given.length - added.length} were here already`;
    });

  const [lastDone, lastUndone] = [done.at(-1), undone.at(-1)];
  return (
    <>
      {subject && !corrected && <SubjectForm collection={collection} subject={subject} onCorrect={add} />}
      {/* Live regions have to exist before their text, or screen readers do not announce it. */}
      <p className="view-note text" role="status" aria-label="Corrections" tabIndex={-1} ref={status}>
        {!message.fault && message.text}
      </p>
      <p className="view-fault text" role="alert">
        {message.fault ? message.text : error?.message}
      </p>
      <div className="correct-steps" role="group" aria-label="Steps">
        <button type="button" className="button" disabled={!lastDone} onClick={() => lastDone && undo(lastDone)}>
          Undo
        </button>
        <button type="button" className="button" disabled={!lastUndone} onClick={() => lastUndone && redo(lastUndone)}>
          Redo
        </button>
      </div>
      {done.length === 0 ? (
        <p className="view-note">
          No corrections. “Correct…” is at each name’s page, at each article and at each event.
        </p>
      ) : (
        <CorrectionList
          corrections={done}
          titles={titles}
          missing={collection.corrected?.missing ?? []}
          onRemove={(at) => step(`Removed: ${done[at] ? describe(done[at]) : ''}`, (before) => withRemoved(before, at))}
        />
      )}
      <Transfer
        empty={done.length === 0}
        onDownload={() => downloadCorrections(done)}
        onSave={() =>
          void attempt(async () => {
            const name = await saveToFolder(done);
            return name === null ? null : `Saved to ${name}`;
          })
        }
        onImport={importFrom}
      />
    </>
  );
}
