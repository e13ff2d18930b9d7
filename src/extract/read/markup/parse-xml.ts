import { SaxesParser } from 'saxes';
import { UnreadableError } from '../source/unreadable-error.ts';
import { decodeMarkup } from './decode-markup.ts';

/** Receives an XML document by its events; an empty element is opened and closed. */
export interface XmlHandler {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
  /** Receives the faults of damaged XML, which is read as far as it goes. Without it the first one is thrown. */
  fault?: (message: string) => void;
}

/**
 * Parses an XML document by events, without a tree and without expanding entities, so that neither depth nor a bomb
 * takes memory. Throws UnreadableError that names `part` if the XML is damaged.
 */
export function parseXml(xml: string, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => handler.open?.(name, attributes));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => handler.close?.(name));
  parser.on('error', (error) => {
    if (handler.fault) return handler.fault(error.message);
    const place = `line ${parser.line}`;
    throw new UnreadableError(`expected whole XML in ${part}, found damaged XML at ${place}`, { cause: error });
  });
  parser.write(xml).close();
}

/** Decodes an XML document and parses it as {@link parseXml} does; one that is no text is an error too. */
export function parseXmlBytes(bytes: Uint8Array, part: string, handler: XmlHandler): void {
  const xml = decodeMarkup(bytes);
  if (xml === null) throw new UnreadableError(`expected XML in ${part}, found no text`);
  parseXml(xml, part, handler);
}

/** Parses an XML document of fields to the texts of its elements by name, without blank ones. */
export function xmlFields(bytes: Uint8Array, part: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  let content: string[] = [];
  parseXmlBytes(bytes, part, {
    open: () => (content = []),
    text: (text) => content.push(text),
    close: (name) => {
      const value = content.join('').trim();
      content = [];
      if (value === '') return;
      const values = fields.get(name);
      if (values) values.push(value);
      else fields.set(name, [value]);
    },
  });
  return fields;
}
