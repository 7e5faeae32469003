import { dayInWords } from '#src/law/explain/explain.ts';
import type { Language, Texts } from '#src/law/explain/reason.ts';
import { isPlainDate } from '#src/kernel/plain-date.ts';
import { pillarMeanings } from './answer-codes.ts';
import type { ImpossibleCase } from './problem-schema.ts';
import type { DecideAnswer } from './response.ts';

type Reason = DecideAnswer['certificate']['reasons'][number];

export interface Manner {
  readonly language: Language;
  /** The grounds as a letter gives them, in the place of plain sentences. */
  readonly formal: boolean;
}

/** An answer for a terminal: first the whole in sentences, then each outcome with its reasons, indented. */
export function answerText(answer: DecideAnswer, manner: Manner): string {
  const { language } = manner;
  const say = (texts: Texts) => texts[language];
  const block = (heading: string, reasons: readonly Reason[]) =>
    reasons.length === 0 ? [] : ['', heading, ...reasons.flatMap((reason) => reasonLines(reason, manner, 1))];
  return [
    ...answer.summary,
    ...block(say(headings.targetGroup), answer.targetGroup.reasons),
    ...answer.obligations.flatMap(({ pillar, reasons }) => block(say(pillarMeanings[pillar]), reasons)),
    ...block(say(headings.certificate), answer.certificate.reasons),
    ...block(say(headings.effortDeclaration), answer.effortDeclaration.reasons),
    ...block(say(headings.regularParticipation), answer.regularParticipation.reasons),
    ...answer.terms.flatMap(({ term, what, reasons }) => block(`${term} – ${say(what)}`, reasons)),
    ...answer.undecidedTerms.flatMap(({ term, reasons }) => block(`${term} – ${say(headings.undecided)}`, reasons)),
    ...answer.fees.parts.flatMap(({ part, on, reasons }) =>
      block(`${say(headings.fee)} ${part}, ${dayInWords(on, language)}`, reasons),
    ),
    ...block(say(headings.sanctionable), answer.sanctionable.reasons),
    ...answer.offers.flatMap(({ offer, reasons }) => block(`${say(headings.offer)} ${offer}`, reasons)),
    ...(answer.minor === null ? [] : block(say(headings.minor), answer.minor.reasons)),
    ...answer.signals.flatMap(({ signal, reasons }) => block(`${say(headings.signal)} ${signal}`, reasons)),
  ].join('\n');
}

export function problemsText({ problems }: ImpossibleCase, language: Language): string {
  return [
    headings.impossible[language],
    ...problems.map(({ path, rule, sentence, citations }) => {
      const sources = citations.map(({ title, article }) => `${title}, ${article}`).join('; ');
      return `  ${path === '' ? '.' : path} [${rule}] ${sentence[language]}${sources === '' ? '' : ` (${sources})`}`;
    }),
  ].join('\n');
}

function reasonLines(reason: Reason, manner: Manner, depth: number): string[] {
  const { language, formal } = manner;
  const indent = '  '.repeat(depth);
  const said = formal ? reason.formal[language] : reason.sentence[language];
  const day = reason.day !== null && isPlainDate(reason.day) ? `, ${dayInWords(reason.day, language)}` : '';
  const assumed = reason.assumed && !formal ? ` ${headings.assumed[language]}` : '';
  return [
    `${indent}- ${said} [${reason.rule}${day}]${assumed}`,
    ...reason.because.flatMap((step) => reasonLines(step, manner, depth + 1)),
  ];
}

const headings = {
  targetGroup: { nl: 'DOELGROEP', en: 'TARGET GROUP', fr: 'GROUPE CIBLE' },
  certificate: { nl: 'INBURGERINGSATTEST', en: 'INTEGRATION CERTIFICATE', fr: 'ATTESTATION D’INTÉGRATION' },
  effortDeclaration: {
    nl: 'VERKLARING VAN GELEVERDE INSPANNING',
    en: 'DECLARATION OF EFFORT',
    fr: 'DÉCLARATION D’EFFORT',
  },
  regularParticipation: {
    nl: 'BEWIJS VAN REGELMATIGE DEELNAME',
    en: 'PROOF OF REGULAR PARTICIPATION',
    fr: 'PREUVE DE PARTICIPATION RÉGULIÈRE',
  },
  undecided: {
    nl: 'niet bekend of de termijn loopt',
    en: 'not known whether the term runs',
    fr: 'on ne sait pas si le délai court',
  },
  fee: { nl: 'BIJDRAGE', en: 'FEE', fr: 'CONTRIBUTION' },
  sanctionable: { nl: 'SANCTIE', en: 'SANCTION', fr: 'SANCTION' },
  offer: { nl: 'AANBOD', en: 'OFFER', fr: 'OFFRE' },
  minor: { nl: 'MINDERJARIGE', en: 'MINOR', fr: 'MINEUR' },
  signal: { nl: 'SIGNAAL', en: 'SIGNAL', fr: 'SIGNAL' },
  assumed: { nl: '(aangenomen)', en: '(assumed)', fr: '(supposé)' },
  impossible: {
    nl: 'Deze case kan niet:',
    en: 'This case cannot be:',
    fr: 'Ce cas est impossible :',
  },
} as const satisfies { readonly [name: string]: Texts };
