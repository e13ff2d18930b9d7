import { fetchBytes, servePieces } from '../fetch-piece.ts';
import type { SearchRequest } from './search-messages.ts';
import { SearchService } from './search-service.ts';

const service = new SearchService(fetchBytes, (message, transfer) => self.postMessage(message, { transfer }));

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'open') servePieces(data.location.pieces);
  void service.handle(data);
});
