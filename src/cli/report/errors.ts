/** A usage error: exit status 2 and the usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A fault of the input or the disk: exit status 1, the message with advice, then `details`, one per line. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly details: readonly string[];

  constructor(message: string, { details = [], ...options }: ErrorOptions & { details?: readonly string[] } = {}) {
    super(message, options);
    this.details = details;
  }
}

const diskReasons: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'expected a file, found a folder',
  ENOTDIR: 'expected a folder, found a file',
  EEXIST: 'expected a folder, found a file',
  ELOOP: 'links that lead in a circle',
  EMFILE: 'too many open files',
  ENOSPC: 'no space left on the disk',
  EFBIG: 'a file would be larger than the system or ulimit -f allows',
  EROFS: 'the disk is read-only',
  EIO: 'the disk cannot be read',
  ENAMETOOLONG: 'the path, or a name in it, is too long',
  EDQUOT: 'the share of the disk is used up',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GB',
  ERR_STRING_TOO_LONG: 'longer than 512 MB',
};

/** Returns the code of a system error, such as ENOENT; null for other errors. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Explains an error of the disk in words; null for other errors. */
export function diskReason(error: unknown): string | null {
  return diskReasons[errorCode(error) ?? ''] ?? null;
}

/** Returns the path of a file system error; null if the error concerns an open file. */
export function diskPath(error: unknown): string | null {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : null;
}

/**
 * Converts an error of the disk to an InputError; `path` is named if the error has none. Other errors are returned as
 * they are.
 */
export function inputErrorOf(error: unknown, path: string): unknown {
  const reason = diskReason(error);
  return reason === null ? error : new InputError(`${diskPath(error) ?? path}: ${reason}`, { cause: error });
}
