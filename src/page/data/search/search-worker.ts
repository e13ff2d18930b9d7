import { fetchBytes } from '../fetch-piece.ts';
import type { SearchRequest } from './search-messages.ts';
import { SearchService } from './search-service.ts';

const service = new SearchService(fetchBytes, (message, transfer) => self.postMessage(message, { transfer }));

self.addEventListener('message', (event: MessageEvent<SearchRequest>) => void service.handle(event.data));
