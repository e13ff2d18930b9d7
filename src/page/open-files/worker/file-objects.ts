import type { FileAccess } from '../../../input/file-access.ts';

const reasons: Record<string, string> = {
  NotFoundError: 'no such file or folder',
  NotReadableError: 'no permission',
  SecurityError: 'no permission',
  NotAllowedError: 'no permission',
};

/** Explains an error of a browser's file in the words of the command line; null for other errors. */
export function fileReason(error: unknown): string | null {
  return error instanceof DOMException ? (reasons[error.name] ?? null) : null;
}

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}

/** Reads the files of a browser. */
export const fileObjects: FileAccess<File> = {
  read: async (file) => new Uint8Array(await file.arrayBuffer()),
  stream: chunksOf,
  reasonFor: fileReason,
};
