import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { FormatError } from '../../contract/decode.ts';
import { validate } from '../stored-data/validate.ts';
import { storyPrefix } from '../state/url/view-state.ts';
import { storySchema } from './story.ts';
import type { Story } from './story.ts';

/**
 * Maximum length of the hash, as programs cut longer addresses. It bounds the unpacked contents too: deflate packs at
 * most 1,032 bytes into one.
 */
export const longestHash = 32_000;

const packedSchema = v.strictTuple([v.unknown(), v.unknown(), v.array(v.strictTuple([v.unknown(), v.unknown()]))]);

/**
 * Packs the contents of a story into the hash of a URL, for someone whose browser does not keep it: JSON, deflated, in
 * base64url. Returns null if that is longer than `longestHash`.
 */
export function storyHash({ title, collection, events }: Story): string | null {
  const packed = JSON.stringify([title, collection, events.map(({ id, caption }) => [id, caption])]);
  const bytes = strFromU8(deflateSync(strToU8(packed), { level: 9 }), true);
  const hash = storyPrefix + btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return hash.length > longestHash ? null : hash;
}

/**
 * Unpacks the story of a hash under an id, as stored at the instant `saved`; null for a hash without a story. Throws
 * {@link FormatError}.
 */
export function storyOfHash(hash: string, id: string, saved: string): Story | null {
  if (!hash.startsWith(storyPrefix)) return null;
  const file = 'The link to the story';
  if (hash.length > longestHash)
    throw new FormatError(file, '(the whole)', `at most ${longestHash} characters`, `${hash.length}`);
  let unpacked: unknown;
  try {
    const bytes = atob(hash.slice(storyPrefix.length).replaceAll('-', '+').replaceAll('_', '/'));
    unpacked = JSON.parse(strFromU8(inflateSync(strToU8(bytes, true))));
  } catch {
    throw new FormatError(file, '(the whole)', 'a packed story', 'something else; the link may be cut off');
  }
  const [title, collection, events] = validate(packedSchema, unpacked, file);
  const story = { id, title, collection, saved, events: events.map(([event, caption]) => ({ id: event, caption })) };
  return validate(storySchema, story, file);
}
