import { strToU8, zipSync } from 'fflate';

const contentTypes = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

/** Packs parts into a DOCX file, in the order of Word. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]);
  return zipSync(Object.fromEntries([['[Content_Types].xml', strToU8(contentTypes)], ...entries]));
}

/** Writes a paragraph of DOCX; `properties` are elements in its `w:pPr`. */
export function paragraph(text: string, properties = '', before = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${before}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Writes a DOCX file with the given elements in its body. */
export function docxOf(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  return packed({ 'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`, ...others });
}

/** Writes an ODT file with the given elements in its text. */
export function odtOf(body: string, others: Readonly<Record<string, string>> = {}, kind = 'text'): Uint8Array {
  const styles = '<style:style style:name="P1" style:parent-style-name="Title"/>';
  const content = `<office:document-content>${styles}<office:text>${body}</office:text></office:document-content>`;
  return zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8(content),
    ...Object.fromEntries(Object.entries(others).map(([name, xml]) => [name, strToU8(xml)])),
  });
}

const bookmarked = (name: string): string => `<w:bookmarkStart w:id="1" w:name="${name}"/>`;

/** Writes the paragraphs of a document as Nexis exports it: with a bookmark at the title and one at the body. */
export function nexisDocument(number: number, header: readonly string[], body: readonly string[]): string {
  const [title = '', ...rest] = header;
  return [
    paragraph(title, '', bookmarked(`Bookmark_${number}`)),
    ...rest.map((line) => paragraph(line)),
    paragraph('Body', '', bookmarked('Body')),
    ...body.map((line) => paragraph(line)),
    paragraph('End of Document'),
  ].join('');
}
