import { defineConfig } from 'vitest/config';

// The tests of the law alone: what mutation testing runs again for every mutant. Properties draw fewer cases than in `npm test`.
export default defineConfig({
  test: {
    include: ['src/law/**/*.test.ts'],
    // Reads the source as text, which a mutant is not.
    exclude: ['src/law/lists.test.ts'],
    pool: 'threads',
    env: { LAW_RUNS: '40' },
  },
});
