import { fold } from '../../text/fold.ts';

const longest = 60;

/** Names a file after a collection's title and the subject, in characters that every file system allows. */
export function fileName(title: string, subject: string, extension: string): string {
  const stem = fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
  return `${stem === '' ? 'dateline' : stem}-${subject}.${extension}`;
}
