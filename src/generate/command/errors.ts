/** The command was called in a way that it does not know: status 2 and the usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The input or the disk is not as needed: status 1 and the message, which says what to do, then `details`, a line each. */
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
  EROFS: 'the disk is read-only',
  EIO: 'the disk cannot be read',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GB',
};

/** What went wrong on the disk, in words; null for an error of another kind. */
export function diskReason(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null;
  return diskReasons[error.code] ?? null;
}

/** The path that an error of the file system is about, or the empty string. */
export function diskPath(error: unknown): string {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : '';
}
