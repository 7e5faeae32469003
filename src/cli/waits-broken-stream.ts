import { compose } from '#src/compose.ts';
import { addDays, isPlainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { pillarKeys } from '#src/law/judgement.ts';
import type { PillarKey } from '#src/law/judgement.ts';
import { findTouched, recordBrokenStream } from '#src/modules/trajectory/record-broken-stream.ts';
import { APPLICATION_ROLE, openDatabase } from '#src/platform/database.ts';
import { regionCodes } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { deadlineLabels } from '#src/reference/labels/states.ts';
import { defineCommand, UsageError } from './command.ts';

export const waitsBrokenStream = defineCommand({
  name: 'waits broken-stream',
  summary:
    'A stream of data did not come through: records that as time of the system in every dossier where it moves a term. Shows first; records with --yes.',
  options: {
    from: { type: 'string', value: 'day', about: 'first day without the data', required: true },
    until: { type: 'string', value: 'day', about: 'last day without them; left out while it lasts' },
    pillar: { type: 'string', value: pillarKeys.join('|'), about: 'the pillar whose data they are' },
    region: {
      type: 'string',
      value: 'regions',
      about: `only who lived there on the first day, comma between: ${regionCodes.join(', ')}`,
    },
    yes: { type: 'boolean', about: 'record it' },
  },
  notes: [
    'A dossier in which it moves no term is left alone. The same wait is recorded once: after a stop, run it again and it goes on.',
    'When it is over, run it again with the same --from and with --until: the waits that lasted get their end.',
  ],
  run: async ({ values }, { config, json, print, printJson, progress, databaseUrl }) => {
    const database = openDatabase(await databaseUrl(), { role: APPLICATION_ROLE, max: 3 });
    try {
      const { clock, ledger } = compose(config, database);
      const stream = {
        from: dayOf('from', values.from, clock.today()),
        until: values.until === undefined ? null : dayOf('until', values.until, addDays(clock.today(), -1)),
        pillar: pillarOf(values.pillar),
        regions: regionsOf(values.region),
      };
      if (stream.until !== null && stream.until < stream.from) throw new UsageError('--until lies before --from.');
      const { touched, ...found } = await findTouched(database, ledger, clock, stream, (dossiers) =>
        progress(`${dossiers} dossiers looked at`),
      );
      const recorded = values.yes
        ? await recordBrokenStream(database, ledger, clock, stream, touched, (done) =>
            progress(`${done} of ${touched.length} recorded`),
          )
        : 0;
      if (json) printJson({ ...stream, ...found, touched: touched.length, recorded });
      else {
        print(`${touched.length} of ${found.dossiers} dossiers are touched; in ${found.recordedBefore} it was recorded before.`);
        for (const { id, dossiers, days } of found.terms)
          print(
            `  ${id.padEnd(3)} ${deadlineName(id)}: moves in ${dossiers} dossiers, ${(days / dossiers).toFixed(1)} days each`,
          );
        if (found.overlapping > 0)
          print(`${found.overlapping} have another wait of this kind in these days: they are left as they are.`);
        print(values.yes ? `Recorded in ${recorded}.` : 'Nothing was recorded; --yes records it.');
      }
      return 0;
    } finally {
      await database.close();
    }
  },
});

function dayOf(name: string, text: string, last: PlainDate): PlainDate {
  if (!isPlainDate(text)) throw new UsageError(`--${name} is no day: "${text}".`);
  if (text > last) throw new UsageError(`--${name} is not over yet: ${text}.`);
  return text;
}

function pillarOf(text: string | undefined): PillarKey | null {
  if (text === undefined) return null;
  const pillar = pillarKeys.find((key) => key === text);
  if (pillar === undefined) throw new UsageError(`There is no pillar "${text}": ${pillarKeys.join(', ')}.`);
  return pillar;
}

function regionsOf(text: string | undefined): readonly RegionCode[] | null {
  return (
    text?.split(',').map((name) => {
      const region = regionCodes.find((code) => code === name.trim());
      if (region === undefined) throw new UsageError(`There is no region "${name}": ${regionCodes.join(', ')}.`);
      return region;
    }) ?? null
  );
}

function deadlineName(id: string): string {
  const names: { readonly [id: string]: { readonly nl: string } } = { ...deadlineLabels, D5: { nl: 'Zich in regel stellen' } };
  return names[id]?.nl ?? id;
}
