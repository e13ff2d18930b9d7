/** A text at a position of a page, in points from its lower left corner. */
export type Placed = readonly [text: string, left: number, y: number, size?: number];

function escaped(text: string): string {
  return text.replace(/[\\()]/g, String.raw`\$&`);
}

function contentOf(texts: readonly Placed[]): string {
  return texts
    .map(([text, left, y, size = 10]) => `BT /F1 ${size} Tf ${left} ${y} Td (${escaped(text)}) Tj ET`)
    .join('\n');
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Writes numbered objects as a PDF; `trailer` are further entries of its trailer. */
function pdfOfObjects(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return latin1(text);
}

/** Writes a PDF with texts at positions of its pages. `streams` replace the contents of the first pages. */
export function pdfOf(
  pages: readonly (readonly Placed[])[],
  info = '',
  trailer = '',
  streams: string[] = [],
): Uint8Array {
  const kids = pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ');
  return pdfOfObjects(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      `<< ${info} >>`,
      ...pages.flatMap((texts, at) => {
        const content = contentOf(texts);
        return [
          `<< /Type /Page /Parent 2 0 R /Contents ${6 + 2 * at} 0 R >>`,
          streams[at] ?? `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
        ];
      }),
    ],
    `/Info 4 0 R ${trailer}`,
  );
}

/** Places lines below one another. */
export function column(lines: readonly string[], left: number, top: number, size = 10): Placed[] {
  return lines.map((line, at) => [line, left, top - at * size * 1.2, size]);
}
