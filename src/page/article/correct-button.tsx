/** A small button that opens the corrections; `label` names the subject to screen readers. */
export function CorrectButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" className="correct-button" aria-haspopup="dialog" aria-label={label} onClick={onPress}>
      Correct…
    </button>
  );
}
