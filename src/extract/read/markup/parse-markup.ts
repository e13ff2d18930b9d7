import { parseHTML } from 'linkedom/worker';
import { lightMarkup } from './light-markup.ts';

const ofHead = /^(?:BASE|LINK|META|SCRIPT|TITLE)$/;

// HTML allows to omit the tags of head and body. The parser leaves their content in the root then, and adds an empty
// body, unless one follows the head.
function completeBody(document: Document): void {
  const { head, documentElement } = document;
  const stray = [...documentElement.childNodes].filter(({ nodeName }) => !/^(?:HEAD|BODY)$/i.test(nodeName));
  for (const node of stray) if (ofHead.test(node.nodeName.toUpperCase())) head.append(node);
  const { body } = document;
  for (const node of stray) if (node.parentNode === documentElement) body.append(node);
}

/**
 * Parses HTML, also a fragment, without the parts that {@link lightMarkup} removes. Nothing is requested or executed.
 */
export function parseMarkup(html: string): Document {
  const light = lightMarkup(html).trim();
  const { document } = parseHTML(/^<html[\s>]/i.test(light) ? light : `<html><body>${light}</body></html>`);
  completeBody(document);
  return document;
}
