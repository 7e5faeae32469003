import { deskByCode } from '#src/reference/desks.ts';
import { languages } from '#src/reference/languages.ts';
import * as codes from '#src/reference/labels/codes.ts';
import * as register from '#src/reference/labels/register.ts';
import { pillarLabels } from '#src/reference/labels/states.ts';
import { regions } from '#src/reference/regions.ts';
import { targetGroups } from '#src/reference/target-groups.ts';
import type { Formats } from '#src/web/ui/format.ts';
import type { Language, Words } from '#src/web/ui/language.tsx';
import { municipalityName } from '../municipalities.ts';
import type { dossierWords } from '../words/dossier.ts';

type Labels = { readonly [code: string]: Words };
type Data = { readonly [key: string]: unknown };

/** What a code under this key means; some keys mean something else in each kind of fact. */
const listsByKey: { readonly [key: string]: Labels } = {
  group: targetGroups,
  region: regions,
  language: languages,
  stayGround: register.stayGroundLabels,
  nationality: register.nationalityGroupLabels,
  place: register.placeLabels,
  channel: register.inflowChannelLabels,
  form: codes.courseFormLabels,
  advice: codes.nt2AdviceLabels,
  provider: codes.courseProviderLabels,
  organiser: codes.nt2TestOrganiserLabels,
  level: codes.cefrLevelLabels,
  skills: codes.skillLabels,
  result: codes.resultLabels,
  service: codes.employmentServiceLabels,
  pillar: pillarLabels,
};
const listsByTypeAndKey: { readonly [typeAndKey: string]: Labels } = {
  'trajectory.mo-process-evaluated/result': codes.processResultLabels,
  'trajectory.registered/kind': codes.registrationKindLabels,
  'register.letter-sent/kind': register.letterKindLabels,
  'trajectory.infringement-established/kind': codes.infringementKindLabels,
  'trajectory.conversation-held/kind': codes.conversationKindLabels,
  'trajectory.nt2-interview-held/kind': codes.nt2InterviewKindLabels,
  'trajectory.nt2-test-taken/kind': codes.nt2TestKindLabels,
  'trajectory.contract-ended/reason': codes.contractEndReasonLabels,
  'trajectory.infringement-cancelled/reason': codes.infringementCancellationLabels,
  'trajectory.fact-withdrawn/reason': codes.withdrawalReasonLabels,
  'register.fact-withdrawn/reason': codes.mergeWithdrawalReasonLabels,
  'trajectory.exempted/ground': codes.exemptionGroundLabels,
  'trajectory.suspended/ground': codes.suspensionGroundLabels,
  'trajectory.fee-paid/part': codes.feePartLabels,
  'trajectory.fee-exempted/category': codes.feeExemptionCategoryLabels,
  'trajectory.attendance-recorded/pillar': pillarLabels,
  'trajectory.limited-learning-established/pillar': pillarLabels,
  'trajectory.fine-followed-up/step': codes.fineStepLabels,
  'trajectory.system-wait-begun/reason': codes.waitReasonLabels,
};

interface Speech {
  readonly language: Language;
  readonly words: (typeof dossierWords)['nl']['details'];
  readonly format: Formats;
}

/** What a fact holds, in short phrases. References to other facts are drawn as links, not here. */
export function factDetails(type: string, data: Data, speech: Speech): readonly string[] {
  if (type === 'register.activity-changed' && data['works'] === false && data['studies'] === false) return [speech.words.neither];
  const spoken = Object.keys(data).flatMap((key) => phrase(type, key, data, speech) ?? []);
  return [...new Set(spoken)];
}

function phrase(type: string, key: string, data: Data, { language, words, format }: Speech): string | null {
  const value = data[key];
  if (value === 'unknown' || value === null || value === undefined) return null;
  if (typeof value === 'boolean') return truthPhrase(type, key, value, words);
  if (typeof value === 'number') return numberPhrase(type, key, value, data, words, format);
  if (typeof value !== 'string') return null;
  if (key === 'desk') return deskByCode.get(value)?.name ?? value;
  if (key === 'nis') return municipalityName(value);
  if (key === 'birthDay') return `${words.born} ${format.day(value)}`;
  if (key === 'firstRegisteredOn') return `${words.firstRegisteredOn} ${format.day(value)}`;
  if (key === 'from' || key === 'until') return `${words[key]} ${format.day(value)}`;
  const labels = listsByTypeAndKey[`${type}/${key}`] ?? listsByKey[key];
  return labels?.[value]?.[language] ?? (isReference(value) ? null : value);
}

function truthPhrase(type: string, key: string, value: boolean, words: Speech['words']): string | null {
  if (key === 'passed') return value ? words.passed : words.notPassed;
  if (key === 'literate') return value ? words.literate : words.notLiterate;
  if (key === 'declarationSigned') return value ? words.declaration : words.noDeclaration;
  if (key === 'first')
    return type === 'trajectory.contract-signed'
      ? value
        ? words.firstContract
        : words.laterContract
      : value
        ? words.firstCourse
        : null;
  if (key === 'enrolled') return value ? words.enrolled : words.notEnrolled;
  if (key === 'works') return value ? words.works : null;
  if (key === 'studies') return value ? words.studies : null;
  if (!value) return null;
  if (key === 'standardTest') return words.standardTest;
  if (key === 'registered') return words.registeredLetter;
  if (key === 'temporaryProtection') return words.temporaryProtection;
  if (key === 'bornAbroad') return words.bornAbroad;
  if (key === 'communityRecognisedBefore2007') return words.recognisedBefore2007;
  return null;
}

function numberPhrase(
  type: string,
  key: string,
  value: number,
  data: Data,
  words: Speech['words'],
  format: Formats,
): string | null {
  if (key === 'cents') return type === 'trajectory.infringement-decided' && value === 0 ? words.noFine : format.euros(value);
  if (key === 'sessions' && typeof data['attended'] === 'number' && typeof data['justified'] === 'number')
    return words.attendance(data['attended'], value, data['justified']);
  if (key === 'attended' || key === 'justified') return null;
  if (key === 'halfHours') return words.halfHours(format.number(value / 2));
  if (key === 'core' && typeof data['practical'] === 'number') return words.scores(value, data['practical']);
  if (key === 'practical') return null;
  if (type === 'register.persons-merged') return words.broughtFacts(format.number(value));
  if (key === 'percent') return `${format.number(value)} %`;
  if (key === 'hours') return `${value} ${words.hours}`;
  if (key === 'places') return `${value} ${words.places}`;
  return String(value);
}

export function isReference(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value);
}
