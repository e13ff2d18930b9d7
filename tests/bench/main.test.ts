import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

// The subprocess runs as `npm run bench` does, since tsx may misread a file that Vitest reads well.
it('loads every benchmark and lists their names if one is unknown', { timeout: 120_000 }, () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tests/bench/main.ts', '--only', 'no-such-benchmark'],
    { encoding: 'utf8' },
  );
  expect(stderr).toMatch(
    /^Usage: npm run bench .*\nNames: extract-speed, .*search-block, .*memory-100000-of-1\.4-kB\n$/,
  );
  expect(status).toBe(2);
});
