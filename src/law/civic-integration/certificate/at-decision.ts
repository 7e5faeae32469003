import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

/** What the certificate asks before any pillar, and what it says at the end. */
export const certificateDecisionRule = rule({
  id: 'AT-DECISION',
  title: {
    nl: 'Beslissing over het inburgeringsattest',
    en: 'Decision on the integration certificate',
    fr: 'Décision sur l’attestation d’intégration civique',
  },
  anchor: 'asked',
  reads: ['contract', 'certificateOn', 'diedOn', 'stays', 'nationalities'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.7')] }],
  says: {
    noContract: {
      nl: 'Er is op {day} geen inburgeringscontract, dus kan er geen attest zijn.',
      en: 'There is no integration contract on {day}, so there can be no certificate.',
      fr: 'Le {day}, il n’y a pas de contrat d’intégration civique, il ne peut donc pas y avoir d’attestation.',
    },
    notTargetGroup: {
      nl: 'De persoon viel op de dag van het contract ({day}) niet onder de doelgroep.',
      en: 'The person was not in the target group on the day of the contract ({day}).',
      fr: 'La personne ne faisait pas partie du groupe cible le jour du contrat ({day}).',
    },
    died: { nl: 'De persoon is overleden.', en: 'The person has died.', fr: 'La personne est décédée.' },
    alreadyIssued: {
      nl: 'Het inburgeringsattest is al uitgereikt op {day}.',
      en: 'The integration certificate was already issued on {day}.',
      fr: 'L’attestation d’intégration civique a déjà été délivrée le {day}.',
    },
    registeredLate: {
      nl: 'De inschrijving bij VDAB of Actiris kwam te laat. Het attest wordt daardoor niet geweigerd.',
      en: 'The registration with VDAB or Actiris was late. The certificate is not refused for that.',
      fr: 'L’inscription auprès du VDAB ou d’Actiris est arrivée trop tard. L’attestation n’est pas refusée pour cela.',
    },
    lateIsABar: {
      nl: 'De inschrijving bij VDAB of Actiris kwam te laat. Het agentschap weigert het attest daarom.',
      en: 'The registration with VDAB or Actiris was late. The agency refuses the certificate for that.',
      fr: 'L’inscription auprès du VDAB ou d’Actiris est arrivée trop tard. L’agence refuse l’attestation pour cette raison.',
    },
    entitled: {
      nl: 'Aan alle voorwaarden is voldaan sinds {day}: het attest kan worden uitgereikt.',
      en: 'All conditions have been met since {day}: the certificate can be issued.',
      fr: 'Toutes les conditions sont remplies depuis le {day} : l’attestation peut être délivrée.',
    },
    notEntitled: {
      nl: 'Op {day} is nog niet aan alle voorwaarden van het attest voldaan.',
      en: 'On {day} not all conditions of the certificate are met.',
      fr: 'Le {day}, toutes les conditions de l’attestation ne sont pas encore remplies.',
    },
    undecidable: {
      nl: 'Of het attest kan worden uitgereikt, hangt af van iets dat wij niet weten.',
      en: 'Whether the certificate can be issued hangs on something we do not know.',
      fr: 'Savoir si l’attestation peut être délivrée dépend de quelque chose que nous ne savons pas.',
    },
  },
});
