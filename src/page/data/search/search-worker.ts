import { fetchBytes } from '../fetch-piece.ts';
import { SearchDesk } from './search-desk.ts';
import type { ToWorker } from './search-messages.ts';

const desk = new SearchDesk(fetchBytes, (message, transfer) => self.postMessage(message, { transfer }));

self.addEventListener('message', (event: MessageEvent<ToWorker>) => void desk.receive(event.data));
