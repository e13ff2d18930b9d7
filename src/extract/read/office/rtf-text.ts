import { decodeWindows } from '../text/decode-text.ts';
import { binaryBytes } from '../markup/binary-text.ts';

/** The encodings of the character sets of fonts that are not those of Western Europe. */
const ofCharacterSet: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

const ofCodePage: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** The encoding of western Europe, in which programs write that name no other. */
export const western = 'windows-1252';

/** Returns the encoding of a code page (`\ansicpg`). */
export function encodingOfCodePage(page = 0): string {
  return ofCodePage[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : western);
}

/** Returns the encoding of a font's character set (`\fcharset`); undefined where the document's applies. */
export function encodingOfCharacterSet(set = 0): string | undefined {
  return ofCharacterSet[set];
}

/**
 * Decodes bytes of a text. Bytes above 127 are to be escaped in RTF; programs that write them as they are mostly write
 * UTF-8, whatever the file declares.
 */
export function decodeRtf(text: string, encoding: string, isEscaped: boolean): string {
  // oxlint-disable-next-line no-control-regex -- ASCII
  if (/^[\x00-\x7F]*$/.test(text)) return text;
  const bytes = binaryBytes(text);
  if (!isEscaped)
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // The declared encoding applies.
    }
  return encoding === western ? decodeWindows(bytes) : new TextDecoder(encoding).decode(bytes);
}
