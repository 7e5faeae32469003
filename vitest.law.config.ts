import { defineConfig } from 'vitest/config';

// The tests of the law alone: what mutation testing runs again for every mutant. Properties draw fewer cases than in `npm test`.
export default defineConfig({
  test: {
    include: ['src/law/**/*.test.ts'],
    // They read the source as text, which a mutant is not, or walk through the whole law for each parameter, or need what is not copied.
    exclude: ['src/law/lists.test.ts', 'src/law/reform/{listening,reads-settings}.test.ts', '**/published.test.ts'],
    pool: 'threads',
    env: { LAW_RUNS: '40' },
  },
});
