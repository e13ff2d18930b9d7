import { errorCode } from '../report/errors.ts';

/** Checks that this machine has a process of this number. It may be another one that got the number of an ended one. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process runs, for another user.
    return errorCode(error) === 'EPERM';
  }
}
