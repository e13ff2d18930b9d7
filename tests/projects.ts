import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { TestProjectConfiguration } from 'vitest/config';

// These need modules that no other test has loaded: they replace one, or count how often each of its functions runs.
const needsOwnModules = /\bvi\.mock\(|\/count-operations\.ts'/;

/** Vitest leaves one processor free, which of two is half of them. */
const unitWorkers = Math.max(2, availableParallelism() - 1);

/** The settings of the tests: unit tests that share their modules, those that cannot, and those in a browser. */
export function testProjects(): TestProjectConfiguration[] {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const isolated = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith('browser/'))
    .filter((file) => needsOwnModules.test(readFileSync(folder + file, 'utf8')))
    .map((file) => `tests/${file}`);
  return [
    {
      extends: true,
      test: {
        name: 'unit',
        include: ['tests/**/*.test.ts'],
        exclude: ['tests/browser/**', ...isolated],
        globalSetup: ['tests/cli/build-commands.ts'],
        testTimeout: 30_000,
        maxWorkers: unitWorkers,
        // Loading the same modules again for each file takes longer than the tests.
        isolate: false,
      },
    },
    {
      extends: true,
      test: { name: 'unit-isolated', include: isolated, testTimeout: 30_000, maxWorkers: unitWorkers },
    },
    {
      extends: true,
      test: {
        name: 'browser',
        include: ['tests/browser/**/*.test.ts'],
        globalSetup: ['tests/browser/serve-page.ts'],
        setupFiles: ['tests/browser/close-pages.ts'],
        // One browser serves all files that run in a process; each test has a page of its own.
        isolate: false,
        testTimeout: 30_000,
        hookTimeout: 60_000,
        // As long as Playwright's own waits may take on a busy machine; Vitest's second is too short for that.
        expect: { poll: { interval: 20, timeout: 20_000 } },
        // After the unit tests, two files at a time: a browser test mostly waits for frames, not for a processor.
        sequence: { groupOrder: 1 },
        maxWorkers: 2,
        // A browser on a busy shared machine now and then misses a beat; a fault of ours fails twice.
        retry: process.env['CI'] ? 1 : 0,
      },
    },
  ];
}
