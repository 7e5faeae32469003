import text from '../../../data/reference/municipalities.csv?raw';
import type { Option } from '#src/web/ui/select-input.tsx';

interface Municipality {
  readonly nis: string;
  readonly name: string;
  readonly region: string;
  readonly from: string;
  readonly until: string;
}

/** The same list that the server reads (src/reference/municipalities.ts reads files, which a browser cannot). */
const all: readonly Municipality[] = text
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [nis = '', name = '', , region = '', from = '', until = ''] = line.split(',');
    return { nis, name, region, from, until };
  });

/** Municipalities that exist on that day, by name; of one region where given. */
export function municipalityOptions(on: string, region: string | null = null): readonly Option[] {
  return all
    .filter((each) => (region === null || each.region === region) && each.from <= on && (each.until === '' || on < each.until))
    .map((each) => ({ id: each.nis, label: each.name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

export function municipalityName(nis: string): string {
  return all.find((each) => each.nis === nis)?.name ?? nis;
}
