import { lazyModule } from '../../base/lazy-module.ts';

/** Part of the first render of a narrow page, so that its fetch starts with the page; a wide page does without it. */
export const narrowTimeline = lazyModule('The timeline', () => import('./narrow-panel.tsx'));
