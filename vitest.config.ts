import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['electron', 'renderer', 'resources/clipper', 'scripts'].map(
            (dir) => `${dir}/**/*.test.ts`,
          ),
          // Some start real processes and threads, which take their time on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // What the interface does after a moment (an article counts as read after nearly a second) is waited for.
          expect: { poll: { timeout: 10_000 } },
          // Browsers on a shared machine stall now and then; what fails each time is broken.
          retry: process.env.CI ? 2 : 0,
          fileParallelism: false,
        },
      },
    ],
  },
});
