import type { Sign } from '../state/kept/signs.ts';

/** The signs of a row of the list: signs for the eye, words for assistive technology. */
export function KeptSigns({ signs }: { signs: readonly Sign[] }) {
  return signs.map(({ sign, words }) => (
    <span key={words} className="kept-sign text">
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  ));
}
