import type { Label, Labels } from '#src/reference/labels/label.ts';
import {
  courseProviderLabels,
  exemptionGroundLabels,
  nt2AdviceLabels,
  nt2InterviewKindLabels,
  nt2TestKindLabels,
  nt2TestOrganiserLabels,
  registrationKindLabels,
  resultLabels,
  suspensionGroundLabels,
} from '#src/reference/labels/codes.ts';
import { desks } from '#src/reference/desks.ts';
import { languages } from '#src/reference/languages.ts';
import { regions } from '#src/reference/regions.ts';
import { targetGroups } from '#src/reference/target-groups.ts';
import { codesOf } from '../snapshot/attributes.ts';
import type { Dimension } from './indicator.ts';

/** The code lists come from the facts themselves, so that a code number means the same here and in the columns. */
const listed = (codes: readonly string[], labels: Labels) =>
  codes.map((code) => {
    const { nl, en } = labels[code] ?? { nl: code, en: code };
    return { code, label: { nl, en } };
  });

const yesNo = (yes: Label, no: Label) => [
  { code: 'yes', label: yes },
  { code: 'no', label: no },
];

export const region: Dimension = {
  id: 'region',
  title: { nl: 'Regio', en: 'Region' },
  values: listed(codesOf('trajectory.registered', 'region'), regions),
};

export const group: Dimension = {
  id: 'group',
  title: { nl: 'Doelgroep', en: 'Target group' },
  values: listed(codesOf('trajectory.registered', 'group'), targetGroups),
};

const deskNames: Labels = Object.fromEntries(desks.map(({ code, name }) => [code, { nl: name, en: name }]));
export const desk: Dimension = {
  id: 'desk',
  title: { nl: 'Loket', en: 'Desk' },
  values: listed(codesOf('trajectory.registered', 'desk'), deskNames),
  absent: { code: 'none', label: { nl: 'Geen loket', en: 'No desk' } },
};

export const registrationKind: Dimension = {
  id: 'kind',
  title: { nl: 'Soort aanmelding', en: 'Kind of registration' },
  values: listed(codesOf('trajectory.registered', 'kind'), registrationKindLabels),
};

export const language: Dimension = {
  id: 'language',
  title: { nl: 'Taal', en: 'Language' },
  values: listed(codesOf('trajectory.mo-started', 'language'), languages),
};

/** 1 is passed in all of the facts that have a result, whether they hold a code or yes and no. */
export const result: Dimension = {
  id: 'result',
  title: { nl: 'Resultaat', en: 'Result' },
  values: listed(codesOf('trajectory.mo-decided', 'result'), resultLabels),
};

export const exemptionGround: Dimension = {
  id: 'ground',
  title: { nl: 'Grond', en: 'Ground' },
  values: listed(codesOf('trajectory.exempted', 'ground'), exemptionGroundLabels),
};

export const suspensionGround: Dimension = {
  id: 'ground',
  title: { nl: 'Grond', en: 'Ground' },
  values: listed(codesOf('trajectory.suspended', 'ground'), suspensionGroundLabels),
};

export const temporaryProtection: Dimension = {
  id: 'temporaryProtection',
  title: { nl: 'Tijdelijke bescherming', en: 'Temporary protection' },
  values: yesNo(
    { nl: 'Tijdelijk beschermd', en: 'Temporarily protected' },
    { nl: 'Niet tijdelijk beschermd', en: 'Not temporarily protected' },
  ),
};

export const suspended: Dimension = {
  id: 'suspended',
  computed: true,
  title: { nl: 'Opgeschort', en: 'Suspended' },
  values: yesNo(
    { nl: 'Opgeschort op de peildatum', en: 'Suspended on the reference day' },
    { nl: 'Niet opgeschort', en: 'Not suspended' },
  ),
};

export const cancelledSince: Dimension = {
  id: 'cancelledSince',
  computed: true,
  title: { nl: 'Sindsdien geannuleerd', en: 'Cancelled since' },
  values: yesNo({ nl: 'Sindsdien geannuleerd', en: 'Cancelled since' }, { nl: 'Niet geannuleerd', en: 'Not cancelled' }),
};

/** Printed as 12–18; who is 18 is no minor, so the band ends the day before the eighteenth birthday (Q27). */
export const ageGroup: Dimension = {
  id: 'ageGroup',
  computed: true,
  title: { nl: 'Leeftijdsgroep', en: 'Age group' },
  values: [
    { code: '2-5', label: { nl: '2 - 5 jaar', en: '2 – 5 years' } },
    { code: '6-11', label: { nl: '6 - 11 jaar', en: '6 – 11 years' } },
    { code: '12-18', label: { nl: '12 - 18 jaar', en: '12 – 18 years' } },
  ],
};

/** An interview that does not say its kind was recorded before there were kinds: it counts under the first. */
export const interviewKind: Dimension = {
  id: 'interviewKind',
  title: { nl: 'Soort gesprek', en: 'Kind of interview' },
  values: listed(codesOf('trajectory.nt2-interview-held', 'kind'), nt2InterviewKindLabels),
};

export const advice: Dimension = {
  id: 'advice',
  title: { nl: 'Advies', en: 'Advice' },
  values: listed(codesOf('trajectory.nt2-advised', 'advice'), nt2AdviceLabels),
};

/** Where the advice was given; older ones do not say it. */
export const adviceRegion: Dimension = {
  ...region,
  absent: { code: 'unknown', label: { nl: 'Niet genoteerd', en: 'Not recorded' } },
};

/** The kinds that figure 38 prints, where both certifying levels are one. */
export const dutchTest: Dimension = {
  id: 'test',
  computed: true,
  title: { nl: 'Test', en: 'Test' },
  values: [
    ...listed(['cbeEntry', 'covaar', 'cvoEntry', 'latinScript'], nt2TestKindLabels),
    { code: 'certifying', label: { nl: 'Certificerende test', en: 'Certifying test' } },
  ],
};

/** The kinds that figure 40 prints. */
export const certifyingTest: Dimension = {
  id: 'test',
  computed: true,
  title: { nl: 'Test', en: 'Test' },
  values: listed(['ctA12', 'ctB12', 'ctPrescreening', 'homeLanguageDutch'], nt2TestKindLabels),
};

export const testOrganiser: Dimension = {
  id: 'organiser',
  title: { nl: 'Afgenomen door', en: 'Taken by' },
  values: listed(codesOf('trajectory.nt2-test-taken', 'organiser'), nt2TestOrganiserLabels),
};

export const enrolmentProvider: Dimension = {
  id: 'provider',
  title: { nl: 'Aanbodverstrekker', en: 'Provider' },
  values: listed(codesOf('supply.nt2-enrolments-delivered', 'provider'), courseProviderLabels),
};
