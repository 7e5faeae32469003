import { plainDate } from '#src/kernel/plain-date.ts';
import type { WaitReason } from '../case.ts';
import { rule } from '../define/rule.ts';
import type { Sentence } from '../define/rule.ts';
import { cite } from '../sources.ts';

const why: { readonly [Reason in WaitReason]: Required<Sentence> } = {
  noSeat: {
    nl: 'er was geen plaats in een cursus',
    en: 'there was no seat in a course',
    fr: 'il n’y avait pas de place dans un cours',
  },
  noTestDate: { nl: 'er was geen testdatum', en: 'there was no test date', fr: 'il n’y avait pas de date de test' },
  noInterpreter: { nl: 'er was geen tolk', en: 'there was no interpreter', fr: 'il n’y avait pas d’interprète' },
  decisionPending: {
    nl: 'een beslissing liet op zich wachten',
    en: 'a decision was still pending',
    fr: 'une décision se faisait attendre',
  },
  brokenStream: {
    nl: 'de gegevens tussen de diensten kwamen niet door',
    en: 'the data between the services did not come through',
    fr: 'les données ne passaient pas entre les services',
  },
};

/** Time that the system took, not the person. Which of it stops which term is choice W1. */
export const waitRule = rule({
  id: 'WAIT',
  title: { nl: 'Wachttijd van het systeem', en: 'Time the system took', fr: 'Temps pris par le système' },
  anchor: 'dueDate',
  reads: ['waits'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    {
      from: null,
      citations: [
        cite('assignment', 'wachttijden zijn feiten, en stoppen of verschuiven de termijn volgens een regel'),
        cite('decisions', '1'),
      ],
      assumed: true,
    },
  ],
  says: {
    ...sentences('noSeat'),
    ...sentences('noTestDate'),
    ...sentences('noInterpreter'),
    ...sentences('decisionPending'),
    ...sentences('brokenStream'),
  },
});

type Told = 'Moved' | 'Running' | 'Told';
type Sentences<Reason extends WaitReason> = { readonly [Finding in `${Reason}${Told}`]: Sentence };

function sentences<const Reason extends WaitReason>(reason: Reason): Sentences<Reason> {
  const { nl, en, fr } = why[reason];
  return {
    [`${reason}Moved`]: {
      nl: `Dit was tijd van het systeem, niet van de persoon: ${nl}. De termijn schuift op (aantal dagen: {days}).`,
      en: `This was the system’s time, not the person’s: ${en}. The term moves (number of days: {days}).`,
      fr: `C’était le temps du système, pas celui de la personne : ${fr}. La fin du délai recule (nombre de jours : {days}).`,
    },
    [`${reason}Running`]: {
      nl: `Dit is tijd van het systeem, niet van de persoon: ${nl}, en dat duurt nog. De termijn schuift elke dag mee op (tot nu toe, in dagen: {days}).`,
      en: `This is the system’s time, not the person’s: ${en}, and it still lasts. The term moves along every day (so far, in days: {days}).`,
      fr: `C’est le temps du système, pas celui de la personne : ${fr}, et cela dure encore. La fin du délai recule chaque jour (jusqu’ici, en jours : {days}).`,
    },
    [`${reason}Told`]: {
      nl: `Tijdens deze termijn was er ook wachttijd die de termijn niet verschuift (aantal dagen: {days}): ${nl}.`,
      en: `During this term there was also waiting that does not move it (number of days: {days}): ${en}.`,
      fr: `Pendant ce délai, il y a aussi eu une attente qui ne le reporte pas (nombre de jours : {days}) : ${fr}.`,
    },
  } as Sentences<Reason>; // the three keys are these, computed
}
