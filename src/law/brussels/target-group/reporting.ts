import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Regime } from '../../case.ts';
import { standingOn } from '../../civic-integration/target-group/target-group.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import { lawHere } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';

/** TG-B-05: the Brussels inflow rests on an ordinance, so it is a figure of its own. */
export const brusselsInflowRule = rule({
  id: 'TG-B-05',
  title: { nl: 'Brusselse instroom', en: 'Brussels inflow', fr: 'Personnes entrantes à Bruxelles' },
  anchor: 'asked',
  reads: ['residences'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, citations: [cite('s004', '§1.1')] },
    { from: plainDate('2024-01-01'), citations: [cite('s004', '§1.1'), cite('p40', 'ordonnantie van 20 juli 2023')] },
  ],
  says: {
    notImported: {
      nl: 'De Brusselse instroom werd voor 1 januari 2024 niet in het klantsysteem opgenomen: er is geen cijfer over.',
      en: 'Before 1 January 2024 the Brussels inflow was not taken into the client system: there is no figure of it.',
      fr: 'Avant le 1er janvier 2024, les personnes entrantes à Bruxelles n’étaient pas reprises dans le système : il n’y a pas de chiffre.',
    },
    apart: {
      nl: 'De Brusselse instroom staat apart van de Vlaamse: ze berust op een ordonnantie.',
      en: 'The Brussels inflow stands apart from the Flemish: it rests on an ordinance.',
      fr: 'Les entrées à Bruxelles sont présentées à part de la Flandre : elles reposent sur une ordonnance.',
    },
  },
});

/** TG-B-07: by target group, Brussels is shown by the Brussels definition; the two are never mixed. */
export const reportingRule = rule({
  id: 'TG-B-07',
  title: {
    nl: 'Volgens welke definitie geteld wordt',
    en: 'By which definition people are counted',
    fr: 'Selon quelle définition on compte',
  },
  anchor: 'asked',
  reads: ['residences'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.2, §1.4')] }],
  says: {
    flanders: {
      nl: 'Geteld volgens de Vlaamse definitie van de doelgroep.',
      en: 'Counted by the Flemish definition of the target group.',
      fr: 'Compté selon la définition flamande du groupe cible.',
    },
    brussels: {
      nl: 'Geteld volgens de Brusselse definitie van de doelgroep, apart van Vlaanderen.',
      en: 'Counted by the Brussels definition of the target group, apart from Flanders.',
      fr: 'Compté selon la définition bruxelloise du groupe cible, à part de la Flandre.',
    },
  },
});

export interface Reported {
  readonly definition: Regime;
  readonly group: string;
  readonly inInflow: boolean;
  readonly grounds: readonly Ground[];
}

/** Under which definition a person is counted on a day, and whether the inflow of that day counts at all. Null outside both regions. */
export function reportedOn(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): Reported | null {
  const { regime, targetGroup } = standingOn(file, on, settings);
  if (regime === null) return null;
  const imported = on >= BRUSSELS_IMPORTED;
  const inflow = regime === 'brussels' ? [brusselsInflowRule.ground(imported ? 'apart' : 'notImported', on)] : [];
  return {
    definition: regime,
    group: targetGroup.known ? targetGroup.value.group : 'toBeDetermined',
    inInflow: regime === 'flanders' || imported,
    grounds: [reportingRule.ground(regime, on), ...inflow],
  };
}

const BRUSSELS_IMPORTED = plainDate('2024-01-01');
