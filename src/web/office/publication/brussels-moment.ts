/** A day and an hour on the clocks of Brussels as a moment in UTC; null where they are not both there. */
export function brusselsMoment(day: string | null, hour: string): string | null {
  const time = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(hour.trim());
  if (day === null || time === null) return null;
  const wanted = Date.parse(`${day}T${time[1]?.padStart(2, '0')}:${time[2]}:00Z`);
  // Brussels is one or two hours ahead: the guess that reads back as what was typed is the moment.
  const guess = [1, 2].map((ahead) => wanted - ahead * 3_600_000).find((moment) => readInBrussels(moment) === wanted);
  return new Date(guess ?? wanted - 3_600_000).toISOString();
}

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function readInBrussels(moment: number): number {
  const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  return Date.parse(`${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:00Z`);
}
