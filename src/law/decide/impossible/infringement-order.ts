import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { InfringementFile } from '../../case.ts';
import { cite } from '../../sources.ts';
import { say } from './problem.ts';
import type { Check, Problem } from './problem.ts';

/** A file of infringement goes its way in order (§8.3), and is not cancelled any more once the fine is paid (decision 19). */
export const infringementOrder: Check = (file) =>
  file.infringements.flatMap((infringement, index) => {
    const at = (key: string) => `infringements[${index}].${key}`;
    const { establishedOn, noticeOn, handedOverOn, regularisedOn, cancelledOn, fine } = infringement;
    return [
      ...before(at('noticeOn'), noticeOn, establishedOn),
      ...before(at('handedOverOn'), handedOverOn, noticeOn ?? establishedOn),
      ...before(at('regularisedOn'), regularisedOn, noticeOn ?? establishedOn),
      ...before(at('cancelledOn'), cancelledOn, establishedOn),
      ...before(at('fine.decidedOn'), fine?.decidedOn ?? null, handedOverOn ?? noticeOn ?? establishedOn),
      ...before(at('fine.paidOn'), fine?.paidOn ?? null, fine?.decidedOn ?? establishedOn),
      ...closed(at, infringement),
    ];
  });

function before(path: string, day: PlainDate | null, earliest: PlainDate): readonly Problem[] {
  if (day === null || day >= earliest) return [];
  return [{ path, rule: 'HF', code: 'stepBeforeItsStep', sentence: say(tooSoon, { day, earliest }), citations: [order] }];
}

function closed(
  at: (key: string) => string,
  { handedOverOn, regularisedOn, cancelledOn, fine }: InfringementFile,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (regularisedOn !== null && handedOverOn !== null && handedOverOn > regularisedOn)
    problems.push({
      path: at('handedOverOn'),
      rule: 'HF',
      code: 'handedOverAfterPutRight',
      sentence: say(putRight, { day: handedOverOn, regularised: regularisedOn }),
      citations: [order],
    });
  if (cancelledOn !== null && fine?.paidOn != null && cancelledOn > fine.paidOn)
    problems.push({
      path: at('cancelledOn'),
      rule: 'HF',
      code: 'cancelledAfterPayment',
      sentence: say(paid, { day: cancelledOn, paid: fine.paidOn }),
      citations: [cite('decisions', '19')],
    });
  return problems;
}

const order = cite('s004', '§1.9');
const tooSoon = {
  nl: 'Deze stap ({day}) ligt voor de stap waarop hij volgt ({earliest}).',
  en: 'This step ({day}) lies before the step that it follows ({earliest}).',
  fr: 'Cette étape ({day}) précède celle dont elle est la suite ({earliest}).',
};
const putRight = {
  nl: 'De inbreuk was rechtgezet op {regularised}: ze kan niet meer overgemaakt worden op {day}.',
  en: 'The infringement was put right on {regularised}: it cannot be handed over on {day}.',
  fr: "L'infraction était régularisée le {regularised} : elle ne peut plus être transmise le {day}.",
};
const paid = {
  nl: 'De boete was betaald op {paid}: het dossier kan niet meer geannuleerd worden op {day}.',
  en: 'The fine was paid on {paid}: the file cannot be cancelled on {day}.',
  fr: "L'amende était payée le {paid} : le dossier ne peut plus être annulé le {day}.",
};
