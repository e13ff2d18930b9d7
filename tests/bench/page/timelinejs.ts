// TimelineJS as it comes, with the articles that `data/timelinejs.json` holds, in its own format.
import { Timeline } from '@knight-lab/timelinejs/src/js/timeline/Timeline.js';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import './timelinejs.css';

const host = document.querySelector<HTMLElement>('#host');
if (!host) throw new Error('The page has no host.');
const answer = await fetch('data/timelinejs.json');
const data: unknown = await answer.json();
// No fonts of its own: they would come from a foreign server.
window.rawTimeline = new Timeline(host, data, { font: null });
