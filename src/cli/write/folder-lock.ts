import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from '../process/is-running.ts';
import { InputError } from '../report/errors.ts';
import { printLines } from '../report/terminal.ts';

// A lock is a folder whose name contains machine and process of its owner. Names are never reused, so that any number
// of runs can remove a stale lock at any time without removing another run's lock.
const lockName = /^\.dateline-(.+)\.(\d+)\.[0-9a-f]{8}$/;
const machine = hostname()
  .replaceAll(/[^\w-]/g, '_')
  .slice(0, 64);

const heartbeatMs = 1_000;
const staleMs = 30_000;
const patienceMs = 120_000;
const retryMs = 50;
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Checks that the owner of a lock may still write. A process of this machine that ended may not. Otherwise the
 * heartbeat decides, the lock's time of change: the process number may have been reused, or be that of another machine.
 */
export async function isLive(folder: string, name: string): Promise<boolean> {
  const [, owner, pid] = lockName.exec(name) ?? [];
  if (owner === undefined || (owner === machine && !isRunning(Number(pid)))) return false;
  const lock = await stat(join(folder, name)).catch(() => null);
  return lock !== null && Math.abs(Date.now() - lock.mtimeMs) < staleMs;
}

async function otherLock(folder: string, own: string): Promise<string | undefined> {
  for (const name of await readdir(folder)) if (name !== own && (await isLive(folder, name))) return name;
  return undefined;
}

function refusal(folder: string, lock: string): InputError {
  const [, owner, pid] = lockName.exec(lock) ?? [];
  const advice = `wait until it ends, or remove ${join(folder, lock)} if it has ended`;
  return new InputError(`${folder}: process ${pid} of ${owner} is writing here; ${advice}`);
}

// Both runs look for other locks after they made their own, so that of two simultaneous ones at least the later finds
// the other.
async function acquire(folder: string, own: string, patience: number, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    let other = await otherLock(folder, own);
    if (other === undefined) {
      await mkdir(join(folder, own));
      other = await otherLock(folder, own);
      if (other === undefined) return;
      await rm(join(folder, own), { recursive: true, force: true });
    }
    if (Date.now() >= deadline) throw refusal(folder, other);
    // A random delay (jitter), since two runs in step would block each other again.
    await setTimeout(retryMs * (1 + Math.random()), undefined, { signal });
  }
}

function pathIn(error: Error, key: 'path' | 'dest'): string | undefined {
  const path: unknown = Reflect.get(error, key);
  return typeof path === 'string' ? path : undefined;
}

/** Adds the folder to an error of the disk that has no path, and replaces a temporary path by its final one. */
function withPath(error: unknown, folder: string, work: string): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  const [path = work, dest = work] = [pathIn(error, 'path'), pathIn(error, 'dest')];
  const lasting = [path, dest].find((each) => !each.startsWith(work)) ?? folder;
  return Object.assign(error, { path: lasting });
}

/**
 * Runs an action while no other run, on this machine or another, runs one for the same folder. `work` is a folder
 * within, on the same disk, which is removed in the end. Where a signal ends the process, `signal` aborts: the process
 * ends by it once the action has ended, whether it resolves or rejects.
 *
 * Throws InputError where another run is in for longer than `patience` milliseconds, or took this one's lock over after
 * it was suspended: all that the action does in `work` fails from then on.
 */
export async function withLock<T>(
  folder: string,
  action: (work: string, signal: AbortSignal) => Promise<T>,
  patience = patienceMs,
): Promise<T> {
  const own = `.dateline-${machine}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const work = join(folder, own);
  const ending = new AbortController();
  const end = (name: NodeJS.Signals): void => ending.abort(name);
  for (const name of endingSignals) process.once(name, end);
  let heartbeat: NodeJS.Timeout | undefined;
  try {
    await acquire(folder, own, patience, ending.signal);
    heartbeat = setInterval(() => void utimes(work, new Date(), new Date()).catch(() => undefined), heartbeatMs);
    return await action(work, ending.signal);
  } catch (error) {
    if (heartbeat !== undefined && !existsSync(work))
      throw new InputError(`${folder}: another run took this folder over while this one was suspended; run it again`);
    throw withPath(error, folder, work);
  } finally {
    clearInterval(heartbeat);
    await rm(work, { recursive: true, force: true });
    for (const name of endingSignals) process.off(name, end);
    if (ending.signal.aborted) {
      printLines([`${folder}: ended by ${ending.signal.reason}; a bundle that was here is whole`], process.stderr);
      process.kill(process.pid, ending.signal.reason);
    }
  }
}
