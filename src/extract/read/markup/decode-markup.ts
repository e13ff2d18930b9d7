import type { SourceFile } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { binaryText } from './binary-text.ts';
import { decodeText, probeLength, utf16Of } from '../text/decode-text.ts';

const declaration = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})|charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/** The encodings that need no declaration: `decodeText` recognises them. */
const recognised = /^(?:utf-8|utf-16[bl]e|windows-1252)$/;

/** Returns the decoder of the encoding that the markup declares; null without one, or without such an encoding. */
function declaredDecoder(bytes: Uint8Array): TextDecoder | null {
  const [, xml, html] = declaration.exec(binaryText(bytes.subarray(0, probeLength))) ?? [];
  try {
    return new TextDecoder(xml ?? html ?? '');
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

// Few other texts are valid UTF-8, so valid UTF-8 overrules a declaration, except one of an encoding of seven bits.
function decodeAsDeclared(bytes: Uint8Array): string | null {
  const decoder = declaredDecoder(bytes);
  if (!decoder || recognised.test(decoder.encoding) || utf16Of(bytes)) return null;
  if (isUtf8(bytes) && !decoder.encoding.startsWith('iso-2022')) return null;
  const text = decoder.decode(bytes).replace(/\r\n?/g, '\n');
  const wrong = text.split('\uFFFD').length - 1;
  return wrong * 100 > text.length ? null : text;
}

/**
 * Decodes HTML or XML: by its byte order mark, as UTF-8 if it is that, by the encoding that it declares, or else as
 * {@link decodeText} does. A declaration that does not fit the bytes is ignored. Null if it is not text.
 */
export function decodeMarkup(bytes: Uint8Array): string | null {
  return decodeAsDeclared(bytes) ?? decodeText(bytes);
}

/** Decodes a file of HTML or XML as {@link decodeMarkup} does. Throws UnreadableError if it is not text or blank. */
export function markupOf({ bytes }: SourceFile): string {
  const text = decodeMarkup(bytes);
  if (text === null) throw new UnreadableError('not a text file');
  if (text.trim() === '') throw new UnreadableError('nothing but white space');
  return text;
}
