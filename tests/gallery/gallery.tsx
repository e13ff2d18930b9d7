import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import '../../src/styles/layout.css';
import '../../src/page/ui/split-panes/split-panes.css';
import '../../src/page/search-box/search-box.css';
import '../../src/page/ui/dialog.css';
import '../../src/styles/vis-timeline.css';
import '../../src/page/timeline/axis/axis.css';
import '../../src/styles/forced-colours.css';
import { applyTheme, storedTheme } from '../../src/page/ui/theme.ts';
import type { Shown } from './shown.ts';
import { TimelineSpecimen } from './timeline-specimen.tsx';
import { timelineStates } from './timeline-states.ts';
import { uiSpecimens } from './ui-specimens.tsx';
import './gallery.css';

declare global {
  interface Window {
    /** Shows a state, on a new timeline or on the present one. */
    show?: (shown: Shown, kept?: 'kept') => void;
  }
}

/** Every specimen by its name, each rendered in a box that `kind` styles. */
const specimens: readonly { name: string; kind: 'ui' | 'timeline'; content: ReactNode }[] = [
  ...Object.entries(uiSpecimens).map(([name, Part]) => ({ name, kind: 'ui' as const, content: <Part /> })),
  ...Object.entries<Shown>(timelineStates).map(([name, shown]) => ({
    name: `timeline: ${name}`,
    kind: 'timeline' as const,
    content: <TimelineSpecimen shown={shown} />,
  })),
];

function Gallery() {
  return (
    <div className="gallery">
      <h1>Gallery</h1>
      {specimens.map(({ name, kind, content }) => (
        <section key={name} aria-label={`Specimen: ${name}`}>
          <h2 className="section-title">
            <a href={`?only=${encodeURIComponent(name)}`}>{name}</a>
          </h2>
          <div className={`specimen specimen-${kind}`}>{content}</div>
        </section>
      ))}
    </div>
  );
}

applyTheme(storedTheme());
const container = document.querySelector('#root') ?? document.body;
const root = createRoot(container);
const only = new URLSearchParams(location.search).get('only');
if (only === 'timeline') {
  container.classList.add('alone');
  let shownTimes = 0;
  window.show = (shown, kept) => root.render(<TimelineSpecimen key={kept ? shownTimes : ++shownTimes} shown={shown} />);
} else {
  const specimen = specimens.find(({ name }) => name === only);
  if (specimen) container.classList.add('alone');
  root.render(<StrictMode>{specimen ? specimen.content : <Gallery />}</StrictMode>);
}
