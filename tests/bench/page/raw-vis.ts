// vis-timeline as it comes, with every article of a collection as a box, and a button that filters by a person through
// its DataView. Address: ?articles=COUNT&width=PIXELS&height=PIXELS
import { DataSet, DataView } from 'vis-data/esnext';
import type { DataItem } from 'vis-timeline/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { makeCollection, personOfTenth } from '../collection.ts';

const asked = new URLSearchParams(location.search);
const [host, button] = [document.querySelector<HTMLElement>('#host'), document.querySelector('#filter')];
if (!host || !button) throw new Error('The page has no host or no button.');
host.style.width = `${asked.get('width')}px`;
host.style.height = `${asked.get('height')}px`;

declare global {
  interface Window {
    rawTimeline: object;
  }
}

interface Box extends DataItem {
  id: number;
  persons: number[];
}

const articles = makeCollection(Number(asked.get('articles')));
const boxes = articles.map(({ headline, day, persons }, id): Box => {
  return { id, content: headline.slice(0, 30), start: new Date(day), persons };
});
const chosen = personOfTenth(articles);
let filtered = false;
const view = new DataView(new DataSet<Box>(boxes), { filter: ({ persons }) => !filtered || persons.includes(chosen) });
window.rawTimeline = new Timeline(host, view, { height: '100%', verticalScroll: true, zoomKey: 'ctrlKey' });
button.addEventListener('click', () => {
  filtered = !filtered;
  view.refresh();
});
