import { feed } from '../feeds/feed-formats.ts';
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

/** Checks for a JSON Feed, which is recognised by its beginning only if its version comes before its items. */
function isFeed(value: unknown): boolean {
  return isNamedValues(value) && /^https?:\/\/jsonfeed\.org\//.test(String(value['version']));
}

/**
 * Reads a JSON document: an article, a list of articles, or the answer of an API or the export of a site, which contain
 * a list. A file of JSON Lines under the name of a document is read as that.
 */
export const readJson: FileReader = async function* (file, context) {
  const { source } = file;
  const { map } = context;
  const text = textOf(file);
  const value = parse(text);
  if (value === undefined) {
    const [first = ''] = text.trimStart().split('\n', 1);
    if (isNamedValues(parse(first))) {
      yield* readJsonLines(source, text, map);
      return;
    }
    throw new UnreadableError(
      `expected JSON, found text that is not JSON or is cut; it ends in "${text.trimEnd().slice(-20)}"`,
    );
  }
  if (isFeed(value)) {
    const readFeed = await feed.load();
    yield* readFeed(file, context);
    return;
  }
  const objects = objectsIn(value, map);
  const single = objects.length === 1 && !Array.isArray(value) && objects[0] === value;
  for (const [at, item] of objects.entries()) {
    const place = single ? source : `${source}:${at + 1}`;
    if (isNamedValues(item)) yield* readObject(place, item, map);
    else yield { unreadable: { source: place, reason: `expected a JSON object, found ${kindOf(item)}` } };
  }
};
