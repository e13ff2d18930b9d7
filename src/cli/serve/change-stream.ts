import type { IncomingMessage, ServerResponse } from 'node:http';

/** Path of the stream on the server, relative to the page. */
export const changesPath = 'changes';

/** Server-sent events: each open page gets one when the bundle has changed. */
export class ChangeStream {
  private readonly responses = new Set<ServerResponse>();

  /** Answers a GET request with the stream, and passes others on. */
  connect({ method }: IncomingMessage, response: ServerResponse, next: () => void): void {
    if (method !== 'GET') return next();
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
    response.flushHeaders();
    this.responses.add(response);
    response.once('close', () => this.responses.delete(response));
  }

  announce(): void {
    for (const response of this.responses) response.write('data: changed\n\n');
  }
}
