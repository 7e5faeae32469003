import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readOverrides } from './law/read-overrides.ts';
import type { Overrides } from './law/settings.ts';
import { ConfigError } from './platform/config.ts';
import type { Config } from './platform/config.ts';

const FILE = 'law-settings.json';

/** What the agency chose where the law leaves a choice. A file that was named must be there; one that is there must be right. */
export function readLawSettings({ lawFile, dataFolder }: Pick<Config, 'lawFile' | 'dataFolder'>): Overrides {
  const file = lawFile ?? path.join(dataFolder, FILE);
  const text = readText(file, lawFile !== undefined);
  if (text === null) return {};
  const read = readOverrides(parse(text, file));
  if (!read.ok) throw new ConfigError([`${file} cannot be used:`, ...read.error.map((problem) => `- ${problem}`)].join('\n'));
  return read.value;
}

function readText(file: string, mustBeThere: boolean): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (!mustBeThere && (cause as NodeJS.ErrnoException).code === 'ENOENT') return null; // what readFileSync throws
    throw new ConfigError(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ConfigError(`${file} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
