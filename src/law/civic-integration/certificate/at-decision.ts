import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

/** What the certificate asks before any pillar, and what it says at the end. */
export const certificateDecisionRule = rule({
  id: 'AT-DECISION',
  title: { nl: 'Beslissing over het inburgeringsattest', en: 'Decision on the integration certificate' },
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.7')] }],
  says: {
    noContract: {
      nl: 'Er is op {day} geen inburgeringscontract, dus kan er geen attest zijn.',
      en: 'There is no integration contract on {day}, so there can be no certificate.',
    },
    notTargetGroup: {
      nl: 'De persoon viel op de dag van het contract ({day}) niet onder de doelgroep.',
      en: 'The person was not in the target group on the day of the contract ({day}).',
    },
    died: { nl: 'De persoon is overleden.', en: 'The person has died.' },
    alreadyIssued: {
      nl: 'Het inburgeringsattest is al uitgereikt op {day}.',
      en: 'The integration certificate was already issued on {day}.',
    },
    registeredLate: {
      nl: 'De inschrijving bij VDAB of Actiris kwam te laat. Het attest wordt daardoor niet geweigerd.',
      en: 'The registration with VDAB or Actiris was late. The certificate is not refused for that.',
    },
    lateIsABar: {
      nl: 'De inschrijving bij VDAB of Actiris kwam te laat. Het agentschap weigert het attest daarom.',
      en: 'The registration with VDAB or Actiris was late. The agency refuses the certificate for that.',
    },
    entitled: {
      nl: 'Aan alle voorwaarden is voldaan sinds {day}: het attest kan worden uitgereikt.',
      en: 'All conditions have been met since {day}: the certificate can be issued.',
    },
    notEntitled: {
      nl: 'Op {day} is nog niet aan alle voorwaarden van het attest voldaan.',
      en: 'On {day} not all conditions of the certificate are met.',
    },
    undecidable: {
      nl: 'Of het attest kan worden uitgereikt, hangt af van iets dat wij niet weten.',
      en: 'Whether the certificate can be issued hangs on something we do not know.',
    },
  },
});
