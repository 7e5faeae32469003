import { expect, test } from 'vitest';
import { differences, pairsOfShapes, told } from '#test/support/gate/two-tables.ts';

/** The same counts in two tables of other shapes, with names spelled otherwise. */
test.for(pairsOfShapes)(
  'one number quoted otherwise is found, sound tables are not spoken of: $first, $second',
  async (shape) => {
    for (const seed of [11, 12, 13]) {
      const sound = await told({ ...shape, difference: 'none', planted: false, seed });
      expect(sound.findings.length, sound.files.join('\n')).toBe(0);
      const { findings, changed, files } = await told({ ...shape, difference: 'none', planted: true, seed });
      const quoted = findings.filter((each) => each.kind === 'quoted-differently' && each.table === 'tabel 2.csv');
      expect(
        quoted.some((each) => changed.includes(each.place.at)),
        files.join('\n'),
      ).toBe(true);
    }
  },
);

test.for(differences.filter((each) => each !== 'none'))('both right, and nothing said: %s', async (difference) => {
  for (const [at, shape] of pairsOfShapes.entries()) {
    const { findings, files } = await told({ ...shape, difference, planted: false, seed: 40 + at });
    expect(findings.length, files.join('\n')).toBe(0);
  }
});
