import { isNamedValues, type NamedValues } from '../named-fields/named-values.ts';
import type { FieldMap, FileReader } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { textOf } from '../text/text-of.ts';
import { isArticle, kindOf, readObject } from './json-article.ts';
import { readJsonLines } from './json-lines.ts';

/** The names under which an API or an export has its articles, from the outside to the inside. */
const containers =
  'response db data hits articles results docs documents posts items records entries news stories value rows @graph _source content article'.split(
    ' ',
  );
/** Containers are nested this deep at most. */
const deepest = 6;
const articleType = /Article|Posting|Report|News|CreativeWork/;

/** Checks for an object of JSON-LD that is no article, but its publisher or its image. */
function isOtherThing(values: NamedValues): boolean {
  const type = values['@type'];
  return type !== undefined && !articleType.test(JSON.stringify(type));
}

/**
 * Returns the objects of the articles in a document: itself, the elements of a list, or the contents of a container.
 */
function objectsIn(value: unknown, map: FieldMap | undefined, depth = 0): unknown[] {
  if (depth > deepest) return [value];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, map, depth + 1));
  if (!isNamedValues(value) || isArticle(value, map)) return [value];
  const name = containers.find((key) => Object.hasOwn(value, key) && typeof value[key] === 'object');
  if (name !== undefined) return objectsIn(value[name] ?? [], map, depth + 1);
  return isOtherThing(value) ? [] : [value];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a JSON document: an article, a list of articles, or the answer of an API or the export of a site, which contain
 * a list. A file of JSON Lines under the name of a document is read as that.
 */
export const readJson: FileReader = (file, { map }) => {
  const { source } = file;
  const text = textOf(file);
  const value = parse(text);
  if (value === undefined) {
    const [first = ''] = text.trimStart().split('\n', 1);
    if (isNamedValues(parse(first))) return readJsonLines(source, text, map);
    throw new UnreadableError(
      `expected JSON, found text that is not JSON or is cut; it ends in "${text.trimEnd().slice(-20)}"`,
    );
  }
  const objects = objectsIn(value, map);
  const single = objects.length === 1 && !Array.isArray(value) && objects[0] === value;
  return objects.flatMap((item, at) => {
    const place = single ? source : `${source}:${at + 1}`;
    if (isNamedValues(item)) return readObject(place, item, map);
    return [{ unreadable: { source: place, reason: `expected a JSON object, found ${kindOf(item)}` } }];
  });
};
