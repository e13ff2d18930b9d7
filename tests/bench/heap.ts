import type { CDPSession, Page } from 'playwright-core';

/** What `Runtime.getHeapUsage` of the DevTools protocol answers, in bytes. */
interface HeapUsage {
  usedSize: number;
  embedderHeapUsedSize: number;
  backingStorageSize: number;
}

/** Sends a command to a page or a worker. */
type Send = (method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => Promise<unknown>;

async function bytesOf(send: Send): Promise<number> {
  await send('HeapProfiler.collectGarbage');
  // What was freed by the first may have held on to more.
  await send('HeapProfiler.collectGarbage');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the protocol says so
  const usage = (await send('Runtime.getHeapUsage')) as HeapUsage;
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}

/** What sends commands to a worker through the session of its page. */
function throughPage(session: CDPSession, worker: string): Send {
  let sent = 0;
  return (method) =>
    new Promise((resolve) => {
      const id = ++sent;
      const onMessage = ({ sessionId, message }: { sessionId: string; message: string }): void => {
        const answer: { id?: number; result?: unknown } = JSON.parse(message);
        if (sessionId !== worker || answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', onMessage);
        resolve(answer.result);
      };
      session.on('Target.receivedMessageFromTarget', onMessage);
      void session.send('Target.sendMessageToTarget', {
        sessionId: worker,
        message: JSON.stringify({ id, method }),
      });
    });
}

/** Bytes that a page and its workers hold after garbage was collected: objects, buffers, and what the browser keeps for them. */
export async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const workers: string[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  if (workers.length !== page.workers().length) throw new Error('A worker of the page could not be asked.');
  let bytes = await bytesOf((method) => session.send(method));
  for (const worker of workers) bytes += await bytesOf(throughPage(session, worker));
  await session.detach();
  return bytes;
}
