import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode, encode } from 'fast-png';
import pixelmatch from 'pixelmatch';
import { expect } from 'vitest';

const folder = fileURLToPath(new URL('./expected/', import.meta.url));

/** The share of the pixels that may differ. */
const tolerance = 0.002;

/** A picture of few colours, eight shades in each channel, whose file is a third as long. */
function coarse(file: Uint8Array) {
  const { data, channels, width, height } = decode(file);
  const step = 255 / 7;
  const rgba = Uint8Array.from({ length: width * height * 4 }, (_, at) => {
    const channel = at % 4;
    const value = channel === 3 ? 255 : (data[Math.floor(at / 4) * channels + channel] ?? 0);
    return Math.round(Math.round(value / step) * step);
  });
  return { data: rgba, width, height, channels: 4 };
}

/** The share of the pixels that differ, edges of letters and lines left out; all of them where the sizes differ. */
function difference(one: ReturnType<typeof coarse>, other: ReturnType<typeof coarse>): number {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return 1;
  return pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.15 }) / (width * height);
}

/**
 * Compares a picture with the kept one of its name. With UPDATE_PICTURES in the environment it is kept instead. One
 * that differs is written to the folder for temporary files, to be looked at.
 */
export async function expectPicture(name: string, taken: Uint8Array): Promise<void> {
  const kept = join(folder, `${name}.png`);
  if (process.env['UPDATE_PICTURES'] !== undefined) {
    await mkdir(folder, { recursive: true });
    await writeFile(kept, encode(coarse(taken), { zlib: { level: 9 } }));
    return;
  }
  const share = existsSync(kept) ? difference(coarse(await readFile(kept)), coarse(taken)) : 1;
  const seen = join(tmpdir(), `dateline-${name}.png`);
  if (share > tolerance) await writeFile(seen, taken);
  expect(share, `${seen} differs from ${kept}: mend the page, or keep it with UPDATE_PICTURES=1`).toBeLessThanOrEqual(
    tolerance,
  );
}
