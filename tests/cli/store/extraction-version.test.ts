import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractionVersion } from '../../../src/cli/store/extraction-version.ts';
import { scratchFolder } from '../scratch-folder.ts';

const rooms = ['base', 'contract', 'text', 'time', 'extract', 'collection/versions', 'input', 'cli/store', 'cli/input'];

test('the version changes with every source file of the extraction and with the packages', async () => {
  const files = Object.fromEntries(rooms.map((room) => [`src/${room}/file.ts`, 'export {};']));
  await using scratch = await scratchFolder({ ...files, 'package-lock.json': '{}' });
  const versions = [extractionVersion(scratch.path)];
  for (const path of [...Object.keys(files), 'package-lock.json']) {
    await writeFile(join(scratch.path, path), 'export const other = 1;');
    versions.push(extractionVersion(scratch.path));
  }
  await mkdir(join(scratch.path, 'src/extract/deep'));
  await writeFile(join(scratch.path, 'src/extract/deep/new.ts'), '');
  versions.push(extractionVersion(scratch.path));
  expect(versions.every((version) => /^[0-9a-f]{64}$/.test(version ?? ''))).toBe(true);
  expect(new Set(versions).size).toBe(versions.length);
  await writeFile(join(scratch.path, 'other.ts'), '');
  expect(extractionVersion(scratch.path)).toBe(versions.at(-1));
});

test('there is no version without the sources', async () => {
  await using scratch = await scratchFolder({ 'src/base/file.ts': '' });
  expect(extractionVersion(scratch.path)).toBeNull();
});
