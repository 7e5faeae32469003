import { expect, test } from 'vitest';
import { formatsIn } from '#src/web/ui/format.ts';
import { periodName } from './period.ts';

const name = (period: Parameters<typeof periodName>[0]) =>
  periodName(period, formatsIn('nl-BE'), (quarter, year) => `${quarter}e kwartaal ${year}`);

test.each([
  ['2024', '2024'],
  ['2024-Q4', '4e kwartaal 2024'],
  ['2024-12', 'december 2024'],
  ['2025-02-20', '20 feb 2025'],
  ['2023-2024', '2023–2024'],
  ['2024-01-01/2025-01-01', '2024'],
  ['2023-01-01/2025-01-01', '2023–2024'],
  ['2024-10-01/2025-01-01', '4e kwartaal 2024'],
  ['2024-12-01/2025-01-01', 'december 2024'],
  ['2025-02-20/2025-02-21', '20 feb 2025'],
  ['2025-01-01/2025-07-01', '1 jan 2025 – 30 jun 2025'],
  ['2024-11-01/2025-02-01', '1 nov 2024 – 31 jan 2025'],
  ['2024-01-05/2024-02-05', '5 jan 2024 – 4 feb 2024'],
])('%s is named %s', (period, said) => expect(name(period)).toBe(said));

test('days are named as an address that writes them is', () => {
  expect(name({ from: '2024-01-01', until: '2025-01-01' })).toBe('2024');
  expect(name({ from: 'x', until: 'y' })).toBe('x – y');
});
