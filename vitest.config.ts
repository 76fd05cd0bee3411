import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Forked processes, not threads: the zone tests set TZ, and only a process of its own takes it up.
    pool: 'forks',
    // As many as there are cores: most of a run is spent waiting for programs that were started.
    maxWorkers: '100%',
    setupFiles: ['test/seed.ts'],
    env: { TZ: 'UTC', NO_COLOR: '1' },
    testTimeout: 60_000,
    // The first hook of a file may load the whole program, on a busy machine.
    hookTimeout: 60_000,
  },
});
