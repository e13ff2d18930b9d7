import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/browser/**'],
            globalSetup: ['tests/cli/build-commands.ts'],
            testTimeout: 30_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            globalSetup: ['tests/browser/serve-page.ts'],
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
      ],
    },
  }),
);
