import type { PlainDate } from '#src/kernel/plain-date.ts';
import { DAYS, say } from './problem.ts';
import type { Check, Problem } from './problem.ts';

/** A period, and whatever follows on something else, does not end before its first day. */
export const endsBeforeItBegins: Check = (file) => {
  const periods = (['suspensions', 'waits', 'attendances', 'residenceDocuments', 'moUnavailable'] as const).flatMap((key) =>
    (file[key] ?? []).flatMap(({ from, until }, index) => ends(`${key}[${index}].until`, from, until)),
  );
  const { contract } = file;
  return [
    ...periods,
    ...(contract === null ? [] : ends('contract.endedOn', contract.signedOn, contract.endedOn)),
    ...file.languageTests.flatMap((test, index) => ends(`languageTests[${index}].resultOn`, test.on, test.resultOn)),
  ];
};

function ends(path: string, from: PlainDate, until: PlainDate | null): readonly Problem[] {
  if (until === null || until >= from) return [];
  return [{ path, rule: DAYS, code: 'endsBeforeItBegins', sentence: say(sentence, { from, until }), citations: [] }];
}

const sentence = {
  nl: 'Het einde ({until}) ligt voor het begin ({from}).',
  en: 'The end ({until}) lies before the beginning ({from}).',
  fr: 'La fin ({until}) précède le début ({from}).',
};
