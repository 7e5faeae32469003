import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { known, unknown } from '../../define/unknown.ts';
import type { Outcome } from '../../outcome.ts';
import { cite } from '../../sources.ts';
import { percentOf } from './cbe-share.ts';
import type { Share } from './cbe-share.ts';

export const passRateRule = rule({
  id: 'NT2-PASS-RATE',
  title: { nl: 'Slaagpercentage NT2', en: 'Pass rate of Dutch', fr: 'Taux de réussite en néerlandais' },
  anchor: 'asked',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s003', 'tabel 3, tabel 4'), cite('domain', '§5.7: formule nagerekend')] }],
  says: {
    rate: {
      nl: '{part} van de {whole} personen van wie dit deel gesloten is, slaagden: {percent} %. "Onbepaald" blijft in de noemer.',
      en: '{part} of the {whole} persons of whom this part is closed passed: {percent} %. "Undetermined" stays in the denominator.',
      fr: '{part} des {whole} personnes dont cette partie est clôturée ont réussi : {percent} %. « Indéterminé » reste au dénominateur.',
    },
    none: {
      nl: 'Van niemand is dit deel gesloten, dus is er geen slaagpercentage.',
      en: 'This part is closed of nobody, so there is no pass rate.',
      fr: "Cette partie n'est clôturée pour personne, donc il n'y a pas de taux.",
    },
  },
});

/** Passed of all that is closed: passed, not passed and undetermined. */
export function passRate(closed: {
  readonly passed: number;
  readonly notPassed: number;
  readonly undetermined: number;
}): Outcome<Share> {
  const { passed: part } = closed;
  const whole = part + closed.notPassed + closed.undetermined;
  if (whole === 0) return unknown('nothingCounted', ['closed'], [passRateRule.ground('none', null)]);
  const share = part / whole;
  return known({ part, whole, share }, [passRateRule.ground('rate', null, { part, whole, percent: percentOf(share) })]);
}
