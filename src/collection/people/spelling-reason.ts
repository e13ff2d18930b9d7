import { fold } from '../../text/fold.ts';
import { namePartsOf } from './name-parts.ts';
import { likenessOf } from './same-name.ts';

/** Explains by their letters alone why two names are one person's; undefined where the letters do not show it. */
export function spellingReason(written: string, shown: string): string | undefined {
  if (written.toLowerCase() === shown.toLowerCase()) return 'same name';
  if (fold(written) === fold(shown)) {
    const plain = fold(written) === written.toLowerCase();
    return plain ? 'written without accents' : 'written with accents';
  }
  return likenessOf(namePartsOf(written), namePartsOf(shown))?.reason;
}
