import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import { known, unknown } from '../../define/unknown.ts';
import type { Outcome } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import { standingOn } from '../target-group/target-group.ts';
import type { ProofFinding } from './proof.ts';

const checkedOn = plainDate('2026-11-21');

/** "Until 2016": the day is not given, so the whole of that year is left open. */
const ENDED = plainDate('2017-01-01');

export const priorLearningRule = rule({
  id: 'PR-EVC',
  title: {
    nl: 'Attest van eerder verworven competenties (EVC)',
    en: 'Prior-learning certificate (EVC)',
    fr: 'Attestation de compétences acquises antérieurement (EVC)',
  },
  anchor: 'asked',
  reads: [],
  checkedOn,
  versions: [
    { from: null, until: ENDED, citations: [cite('p73', 'EVC tot 2016')] },
    { from: ENDED, citations: [cite('p73', 'EVC tot 2016')] },
  ],
  says: {
    notRecorded: {
      nl: 'Tot in 2016 bestond er een attest van eerder verworven competenties; het dossier zegt niet wie er recht op had.',
      en: 'Until some day in 2016 there was a prior-learning certificate; the file does not tell who had a right to it.',
      fr: 'Jusqu’en 2016, il existait une attestation de compétences acquises antérieurement ; le dossier ne dit pas qui y avait droit.',
    },
    abolished: {
      nl: 'Dit attest wordt sinds 2016 niet meer uitgereikt.',
      en: 'This certificate has not been issued since 2016.',
      fr: 'Cette attestation n’est plus délivrée depuis 2016.',
    },
  },
});

export function priorLearningOn(_file: CaseFile, on: PlainDate): Outcome<ProofFinding> {
  return on < ENDED
    ? unknown('priorLearningNotRecorded', [], [priorLearningRule.ground('notRecorded', on)])
    : known({ kind: 'priorLearning', possible: false, missing: ['beforeItEnded'] }, [priorLearningRule.ground('abolished', on)]);
}

export const languageProofRule = rule({
  id: 'PR-LANGUAGE',
  title: {
    nl: 'Taalbewijs na een certificerende taaltest',
    en: 'Language proof after a certifying test',
    fr: 'Preuve de langue après un test certificatif',
  },
  anchor: 'asked',
  reads: ['languageTests'],
  checkedOn,
  versions: [{ from: null, citations: [cite('s004', '§2.5')] }],
  says: {
    noTest: {
      nl: 'Er is geen certificerende taaltest afgelegd.',
      en: 'No certifying language test was taken.',
      fr: 'Aucun test de langue certificatif n’a été passé.',
    },
    resultAwaited: {
      nl: 'Het resultaat van de certificerende taaltest van {test} is er nog niet.',
      en: 'The result of the certifying test of {test} is not there yet.',
      fr: 'Le résultat du test certificatif du {test} n’est pas encore là.',
    },
    resultUnknown: {
      nl: 'Er is een resultaat van de certificerende taaltest van {test}; of het geslaagd is, is niet geregistreerd.',
      en: 'There is a result of the certifying test of {test}; whether it is a pass is not recorded.',
      fr: 'Il y a un résultat du test certificatif du {test} ; il n’est pas encodé s’il est réussi.',
    },
  },
});

export function languageProofOn(file: CaseFile, on: PlainDate): Outcome<ProofFinding> {
  const kind = 'languageProof';
  const test = file.languageTests.findLast((taken) => taken.kind === 'certifying' && taken.on <= on);
  if (test === undefined)
    return known({ kind, possible: false, missing: ['languageTest'] }, [languageProofRule.ground('noTest', on)]);
  return test.resultOn === null || test.resultOn > on
    ? known({ kind, possible: false, missing: ['languageTest'] }, [
        languageProofRule.ground('resultAwaited', on, { test: test.on }),
      ])
    : unknown('testResultUnknown', ['languageTests'], [languageProofRule.ground('resultUnknown', on, { test: test.on })]);
}

/** The municipality gives it, not the agency. */
export const obligationCertificateRule = rule({
  id: 'PR-OBLIGATION',
  title: {
    nl: 'Attest tot verplichting (Brussel)',
    en: 'Certificate of obligation (Brussels)',
    fr: 'Attestation d’obligation (Bruxelles)',
  },
  anchor: 'asked',
  reads: [],
  checkedOn,
  versions: [{ from: null, citations: [cite('p42', 'attest tot verplichting')] }],
  says: {
    possible: {
      nl: 'Brussel, verplicht sinds {since}: de gemeente reikt het attest tot verplichting uit.',
      en: 'Brussels, mandatory since {since}: the municipality issues the certificate of obligation.',
      fr: 'Bruxelles, obligé depuis le {since} : la commune délivre l’attestation d’obligation.',
    },
    noBrusselsDuty: {
      nl: 'Er is op {day} geen Brusselse plicht: er is geen attest tot verplichting.',
      en: 'There is no Brussels duty on {day}: there is no certificate of obligation.',
      fr: 'Il n’y a pas d’obligation bruxelloise au {day} : il n’y a pas d’attestation d’obligation.',
    },
    undecidable: {
      nl: 'Of er een Brusselse plicht is, staat niet vast.',
      en: 'Whether there is a Brussels duty is not settled.',
      fr: 'L’existence d’une obligation bruxelloise n’est pas établie.',
    },
  },
});

export function obligationCertificateOn(file: CaseFile, on: PlainDate, settings: LawSettings): Outcome<ProofFinding> {
  const kind = 'obligationCertificate';
  const { regime, duty, targetGroup } = standingOn(file, on, settings);
  if (regime === 'brussels' && !targetGroup.known)
    return unknown('targetGroupUnknown', targetGroup.missing, [
      obligationCertificateRule.ground('undecidable', on),
      ...targetGroup.grounds,
    ]);
  return duty !== null && duty.regime === 'brussels' && duty.ending === null
    ? known({ kind, possible: true, missing: [] }, [
        obligationCertificateRule.ground('possible', on, { since: duty.since }),
        ...targetGroup.grounds,
      ])
    : known({ kind, possible: false, missing: ['brusselsDuty'] }, [
        obligationCertificateRule.ground('noBrusselsDuty', on),
        ...targetGroup.grounds,
      ]);
}
