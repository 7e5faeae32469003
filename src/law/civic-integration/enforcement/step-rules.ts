import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import type { Sentence } from '../../define/rule.ts';
import type { Citation } from '../../outcome.ts';
import { cite } from '../../sources.ts';

const notNow: Sentence = {
  nl: 'Deze stap volgt niet op waar het dossier op {day} staat.',
  en: 'This step does not follow on where the file stands on {day}.',
  fr: 'Cette étape ne fait pas suite à l’état du dossier au {day}.',
};

function stepRule<const Says extends { readonly [finding: string]: Sentence }>(
  id: string,
  title: Sentence,
  citations: readonly [Citation, ...Citation[]],
  says: Says,
) {
  return rule({
    id,
    title,
    anchor: 'asked',
    reads: ['infringements'],
    checkedOn: plainDate('2026-11-21'),
    versions: [{ from: null, citations }],
    says: { ...says, notNow },
  });
}

/** §8.3: the steps of an infringement file, one rule each. */
export const noticeStepRule = stepRule(
  'HH-NOTICE',
  { nl: 'In gebreke stellen', en: 'Sending a notice of default', fr: 'Mettre en demeure' },
  [cite('s004', '§1.9')],
  {
    may: {
      nl: 'De inbreuk is vastgesteld: het agentschap kan in gebreke stellen en biedt zo de kans om het recht te zetten.',
      en: 'The infringement is established: the agency can send a notice of default, which offers the chance to put it right.',
      fr: 'L’infraction est constatée : l’agence peut mettre en demeure et donne ainsi la possibilité de régulariser.',
    },
  },
);
export const regulariseStepRule = stepRule(
  'HH-REGULARISE',
  { nl: 'Een inbreuk rechtzetten', en: 'Putting an infringement right', fr: 'Régulariser une infraction' },
  [cite('s004', '§1.9')],
  {
    may: {
      nl: 'Er is in gebreke gesteld en nog niet overgemaakt: rechtzetten kan.',
      en: 'Notice was given and the file is not handed over yet: it can be put right.',
      fr: 'La mise en demeure a eu lieu et le dossier n’est pas encore transmis : la régularisation est possible.',
    },
  },
);
export const handOverStepRule = stepRule(
  'HH-HANDOVER',
  {
    nl: 'Overmaken aan de handhavingsambtenaar',
    en: 'Handing over to the enforcement officer',
    fr: 'Transmettre au fonctionnaire de contrôle',
  },
  [cite('s004', '§1.9'), cite('p39', 'handhavingsambtenaren van ABB')],
  {
    may: {
      nl: 'De termijn van de ingebrekestelling is voorbij: een medewerker kan het dossier overmaken.',
      en: 'The term of the notice of default is over: a member of staff can hand the file over.',
      fr: 'Le délai de la mise en demeure est passé : un collaborateur peut transmettre le dossier.',
    },
    termRuns: {
      nl: 'De termijn van de ingebrekestelling loopt nog tot en met {until}: overmaken kan nog niet.',
      en: 'The term of the notice of default still runs until {until}: handing over is not possible yet.',
      fr: 'Le délai de la mise en demeure court encore jusqu’au {until} inclus : la transmission n’est pas encore possible.',
    },
    brussels: {
      nl: 'Een Brussels dossier gaat niet naar de Vlaamse handhavingsambtenaar: de gemeente en de GGC volgen het op.',
      en: 'A Brussels file does not go to the Flemish enforcement officer: the municipality and the GGC pursue it.',
      fr: 'Un dossier bruxellois n’est pas transmis au fonctionnaire de contrôle flamand : la commune et la Cocom le suivent.',
    },
  },
);
export const decideStepRule = stepRule(
  'HH-DECIDE',
  { nl: 'Beslissen over een boete', en: 'Deciding on a fine', fr: 'Décider d’une amende' },
  [cite('p36', 'boete of geen boete'), cite('p38', 'beslissing van de handhavingsambtenaar')],
  {
    may: {
      nl: 'Het dossier ligt bij de handhavingsambtenaar, die beslist over een boete of geen boete.',
      en: 'The file is with the enforcement officer, who decides on a fine or none.',
      fr: 'Le dossier est chez le fonctionnaire de contrôle, qui décide d’une amende ou non.',
    },
    noSanction: {
      nl: 'Voor dit feit is geen sanctie mogelijk: een boete kan niet.',
      en: 'For this fact no sanction is possible: there can be no fine.',
      fr: 'Aucune sanction n’est possible pour ce fait : il ne peut pas y avoir d’amende.',
    },
    undecided: {
      nl: 'Of een sanctie mogelijk is, staat niet vast: over een boete kan nog niet beslist worden.',
      en: 'Whether a sanction is possible is not settled: a fine cannot be decided yet.',
      fr: 'La possibilité d’une sanction n’est pas établie : une amende ne peut pas encore être décidée.',
    },
  },
);
export const payStepRule = stepRule(
  'HH-PAY',
  { nl: 'De boete is betaald', en: 'The fine is paid', fr: 'L’amende est payée' },
  [cite('p35', 'betaling van de boete')],
  {
    may: {
      nl: 'Er is een boete die niet betaald is: de betaling kan genoteerd worden.',
      en: 'There is a fine that is not paid: the payment can be recorded.',
      fr: 'Il y a une amende impayée : le paiement peut être encodé.',
    },
  },
);
export const remindStepRule = stepRule(
  'HH-REMIND',
  { nl: 'Aanmanen', en: 'Sending a reminder', fr: 'Envoyer un rappel' },
  [cite('p37', 'na één maand een aanmaning')],
  {
    may: {
      nl: 'De boete is na de betalingstermijn niet betaald: een aanmaning kan.',
      en: 'The fine was not paid within its term: a reminder is possible.',
      fr: 'L’amende n’a pas été payée dans le délai : un rappel est possible.',
    },
    termRuns: {
      nl: 'De boete kan nog betaald worden tot en met {until}: een aanmaning kan nog niet.',
      en: 'The fine can still be paid until {until}: a reminder is not possible yet.',
      fr: 'L’amende peut encore être payée jusqu’au {until} inclus : un rappel n’est pas encore possible.',
    },
  },
);
export const recoverStepRule = stepRule(
  'HF-4',
  { nl: 'Een boete invorderen', en: 'Recovering a fine', fr: 'Recouvrer une amende' },
  [cite('p35', 'Vlaamse Belastingdienst, dan de deurwaarder'), cite('p37', 'invordering')],
  {
    may: {
      nl: 'De boete is na de termijn niet betaald: de Vlaamse Belastingdienst vordert in, daarna een deurwaarder.',
      en: 'The fine was not paid within its term: the Flemish tax service recovers it, then a bailiff.',
      fr: 'L’amende n’a pas été payée dans le délai : l’administration fiscale flamande la recouvre, puis un huissier.',
    },
    termRuns: {
      nl: 'De boete kan nog betaald worden tot en met {until}: invorderen kan nog niet.',
      en: 'The fine can still be paid until {until}: recovery is not possible yet.',
      fr: 'L’amende peut encore être payée jusqu’au {until} inclus : le recouvrement n’est pas encore possible.',
    },
  },
);
export const irrecoverableStepRule = stepRule(
  'HF-4.irrecoverable',
  { nl: 'Een boete is oninbaar', en: 'A fine is irrecoverable', fr: 'Une amende est irrécouvrable' },
  [cite('p35', 'niet invorderbaar: geen middelen, niet meer op het adres'), cite('p37', 'invordering')],
  {
    may: {
      nl: 'De invordering loopt: de boete kan oninbaar blijken (geen middelen, niet meer op het adres).',
      en: 'Recovery is under way: the fine can prove irrecoverable (no means, no longer at the address).',
      fr: 'Le recouvrement est en cours : l’amende peut s’avérer irrécouvrable (pas de moyens, plus à l’adresse).',
    },
  },
);
export const cancelStepRule = stepRule(
  'HH-CANCEL',
  { nl: 'Een inbreukdossier annuleren', en: 'Cancelling an infringement file', fr: 'Annuler un dossier d’infraction' },
  [cite('s004', '§1.9')],
  {
    may: {
      nl: 'Een wijziging van gegevens (adres, verblijf, …) annuleert het dossier; dat kan in deze fase.',
      en: 'A change of data (address, stay, …) cancels the file; that is possible in this phase.',
      fr: 'Une modification des données (adresse, séjour, …) annule le dossier ; c’est possible à ce stade.',
    },
    closed: {
      nl: 'Het dossier is al afgesloten: er valt niets meer te annuleren.',
      en: 'The file is closed already: there is nothing left to cancel.',
      fr: 'Le dossier est déjà clôturé : il n’y a plus rien à annuler.',
    },
    tooLate: {
      nl: 'In deze fase kan het dossier niet meer geannuleerd worden.',
      en: 'In this phase the file can no longer be cancelled.',
      fr: 'À ce stade, le dossier ne peut plus être annulé.',
    },
  },
);
