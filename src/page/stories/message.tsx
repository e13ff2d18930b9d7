/** The outcome of the last action. Both regions exist before their text, or screen readers do not announce it. */
export function Message({ text, fault }: { text: string; fault: boolean }) {
  return (
    <>
      <p className="view-note text" role="status" aria-label="Stories">
        {!fault && text}
      </p>
      <p className="view-fault text" role="alert">
        {fault && text}
      </p>
    </>
  );
}
