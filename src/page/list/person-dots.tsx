/** Dots in the colours of the chosen persons. */
export function PersonDots({ slots }: { slots: readonly number[] }) {
  return slots.map((slot) => <i key={slot} className={`dot person-${slot}`} aria-hidden="true" />);
}
