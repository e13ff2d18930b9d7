import { decodeText, utf16Of } from './decode-text.ts';

const declaration = /^(?:\xEF\xBB\xBF)?<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Decodes an XML document in the encoding that it declares, unless its bytes show another: UTF-16, or valid UTF-8. Null
 * if it is not text.
 */
export function decodeXml(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 300));
  const label = declaration.exec(head)?.[1];
  if (label !== undefined && !utf16Of(bytes) && !isUtf8(bytes))
    try {
      return new TextDecoder(label).decode(bytes).replace(/\r\n?/g, '\n');
    } catch {
      // The label is of no encoding that is known.
    }
  return decodeText(bytes);
}
