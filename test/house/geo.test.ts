import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = path.join(root, '..', 'shared', 'geo', 'belgium-municipalities-2019.topojson');

test.skipIf(!existsSync(source))('the borders are what the script makes of their source, byte for byte', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'doorstroom-geo-'));
  try {
    const result = path.join(folder, 'borders.topojson');
    execFileSync(process.execPath, [path.join(root, 'scripts', 'geo.ts'), source, result], { cwd: root, stdio: 'pipe' });
    expect(readFileSync(result).equals(readFileSync(path.join(root, 'data', 'geo', 'borders.topojson')))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
