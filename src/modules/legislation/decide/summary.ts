import { isPlainDate } from '#src/kernel/plain-date.ts';
import { dayInWords } from '#src/law/explain/explain.ts';
import type { Language, Texts } from '#src/law/explain/reason.ts';
import {
  demandMeanings,
  groupMeanings,
  lackingMeanings,
  pillarMeanings,
  pillarStateMeanings,
  regimeMeanings,
  termStateMeanings,
} from './answer-codes.ts';
import type { DecideAnswer } from './response.ts';

/** The answer in plain sentences, for who does not read codes. */
export function summarise(answer: Omit<DecideAnswer, 'summary'>, language: Language): string[] {
  const say = (texts: Texts, values: { readonly [name: string]: string | null } = {}) =>
    texts[language].replace(/\{(\w+)\}/g, (_, name: string) => inWords(values[name] ?? '', language));
  const { targetGroup, certificate, sanctionable, fees } = answer;
  return [
    say(words.asked, { on: answer.on }) + (answer.regime === null ? '' : ` ${say(regimeMeanings[answer.regime])}.`),
    group(targetGroup, say),
    ...answer.obligations.map(
      (obligation) =>
        `${say(pillarMeanings[obligation.pillar])}${language === 'fr' ? ' :' : ':'} ${say(demandMeanings[obligation.demand])}, ${say(pillarStateMeanings[obligation.state])}` +
        (obligation.metOn === null ? '' : ` (${dayInWords(obligation.metOn, language)})`) +
        `${obligation.dueOn === null ? '' : ` – ${say(words.due, { due: obligation.dueOn })}`}.`,
    ),
    ...answer.terms
      .filter(({ open }) => open)
      .map((term) => say(words.term, { what: term.what[language], due: term.dueOn, state: say(termStateMeanings[term.state]) })),
    ...answer.undecidedTerms.map((term) =>
      say(words.undecided, { term: term.term, because: term.because?.sentence[language] ?? '' }),
    ),
    certificateLine(certificate, say, language),
    ...(fees.parts.length === 0
      ? []
      : [say(words.fees, { due: euros(fees.dueCents, language), open: euros(fees.openCents, language) })]),
    sanctionable.possible === null
      ? say(words.sanctionUnknown, { because: sanctionable.because?.sentence[language] ?? '' })
      : say(sanctionable.possible ? words.sanctionPossible : words.noSanction),
  ];
}

type Say = (texts: Texts, values?: { readonly [name: string]: string | null }) => string;

function group({ group: found, dutySince, dutyEndedOn, because }: DecideAnswer['targetGroup'], say: Say): string {
  if (found === null) return say(words.groupUnknown, { because: because === null ? '' : say(because.sentence) });
  if (dutySince === null) return say(words.group, { group: say(groupMeanings[found]) });
  return dutyEndedOn === null
    ? say(words.duty, { group: say(groupMeanings[found]), since: dutySince })
    : say(words.dutyEnded, { group: say(groupMeanings[found]), since: dutySince, ended: dutyEndedOn });
}

function certificateLine(
  { entitled, entitledSince, lacking, because }: DecideAnswer['certificate'],
  say: Say,
  language: Language,
): string {
  if (entitled === null) return say(words.certificateUnknown, { because: because?.sentence[language] ?? '' });
  if (entitled) return say(words.entitled, { since: entitledSince });
  return say(words.notEntitled, { lacking: lacking.map((code) => say(lackingMeanings[code])).join('; ') });
}

function inWords(value: string, language: Language): string {
  return isPlainDate(value) ? dayInWords(value, language) : value;
}

function euros(cents: number, language: Language): string {
  const amount = (cents / 100).toFixed(2);
  return language === 'en'
    ? `€ ${amount}`
    : language === 'nl'
      ? `€ ${amount.replace('.', ',')}`
      : `${amount.replace('.', ',')} €`;
}

const words = {
  asked: { nl: 'Op {on}.', en: 'On {on}.', fr: 'Au {on}.' },
  group: { nl: 'Doelgroep: {group}.', en: 'Target group: {group}.', fr: 'Groupe cible : {group}.' },
  duty: {
    nl: 'Doelgroep: {group}, met een plicht sinds {since}.',
    en: 'Target group: {group}, with a duty since {since}.',
    fr: 'Groupe cible : {group}, obligation depuis le {since}.',
  },
  dutyEnded: {
    nl: 'Doelgroep: {group}; de plicht van {since} geldt niet meer sinds {ended}.',
    en: 'Target group: {group}; the duty of {since} no longer binds since {ended}.',
    fr: 'Groupe cible : {group} ; l’obligation du {since} ne vaut plus depuis le {ended}.',
  },
  groupUnknown: {
    nl: 'Doelgroep: niet bekend. {because}',
    en: 'Target group: not known. {because}',
    fr: 'Groupe cible : inconnu. {because}',
  },
  due: { nl: 'ten laatste op {due}', en: 'by {due} at the latest', fr: 'au plus tard le {due}' },
  term: {
    nl: 'Termijn "{what}": ten laatste op {due} ({state}).',
    en: 'Term "{what}": by {due} at the latest ({state}).',
    fr: 'Délai « {what} » : au plus tard le {due} ({state}).',
  },
  undecided: {
    nl: 'Termijn {term}: niet bekend of hij loopt. {because}',
    en: 'Term {term}: not known whether it runs. {because}',
    fr: 'Délai {term} : on ne sait pas s’il court. {because}',
  },
  entitled: {
    nl: 'Inburgeringsattest: kan uitgereikt worden, sinds {since}.',
    en: 'Integration certificate: can be issued, since {since}.',
    fr: 'Attestation d’intégration : peut être délivrée, depuis le {since}.',
  },
  notEntitled: {
    nl: 'Inburgeringsattest: nog niet. Er is nog nodig: {lacking}.',
    en: 'Integration certificate: not yet. Still needed: {lacking}.',
    fr: 'Attestation d’intégration : pas encore. Il faut encore : {lacking}.',
  },
  certificateUnknown: {
    nl: 'Inburgeringsattest: niet bekend. {because}',
    en: 'Integration certificate: not known. {because}',
    fr: 'Attestation d’intégration : inconnu. {because}',
  },
  fees: {
    nl: 'Bijdragen: {due} verschuldigd, waarvan {open} nog open.',
    en: 'Fees: {due} due, of which {open} still open.',
    fr: 'Contributions : {due} dus, dont {open} encore à payer.',
  },
  sanctionPossible: {
    nl: 'Een inbreuk kan tot een sanctie leiden.',
    en: 'An infringement can lead to a sanction.',
    fr: 'Une infraction peut mener à une sanction.',
  },
  noSanction: { nl: 'Geen sanctie mogelijk.', en: 'No sanction is possible.', fr: 'Aucune sanction possible.' },
  sanctionUnknown: {
    nl: 'Of een sanctie mogelijk is, is niet bekend. {because}',
    en: 'Whether a sanction is possible is not known. {because}',
    fr: 'On ne sait pas si une sanction est possible. {because}',
  },
} as const satisfies { readonly [name: string]: Texts };
