import type { Modality } from '../contract/record.ts';

/** The words for the modality of an event; '' for one that is reported to have happened. */
export const modalityTexts: Record<Modality, string> = {
  reported: '',
  planned: 'planned',
  possible: 'possible',
  denied: 'denied',
  negated: 'did not happen',
  conditional: 'on a condition',
  counterfactual: 'would have happened',
  postponed: 'postponed',
  recurring: 'recurring',
};
