import { cefrLevelLabels, employmentServiceLabels } from '#src/reference/labels/codes.ts';
import { nationalityGroupLabels, placeLabels, stayGroundLabels } from '#src/reference/labels/register.ts';
import { DayInput } from '#src/web/ui/day-input.tsx';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { NumberInput } from '#src/web/ui/number-input.tsx';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { decideWords } from '../words/decide.ts';
import css from './decide.module.css';
import { readAt, writeAt } from './told-person.ts';
import type { Told } from './told-person.ts';

type Labels = { readonly [code: string]: { readonly nl: string; readonly en: string } };

type Field = { readonly path: string } & (
  | { readonly kind: 'day' | 'yesNo' }
  | { readonly kind: 'code'; readonly labels: Labels }
  | { readonly kind: 'number'; readonly max: number; readonly step?: number }
);

const courseResults: Labels = {
  passed: { nl: 'Geslaagd', en: 'Passed' },
  notPassed: { nl: 'Niet geslaagd', en: 'Not passed' },
};

/** The facts on which most answers hang. Everything else can be told as JSON. */
const parts: { readonly [Part in 'who' | 'stay' | 'track' | 'results']: readonly Field[] } = {
  who: [
    { path: 'birthDay', kind: 'day' },
    { path: 'nationality', kind: 'code', labels: nationalityGroupLabels },
    { path: 'bornAbroad', kind: 'yesNo' },
    { path: 'parentBornAbroad', kind: 'yesNo' },
    { path: 'activity.works', kind: 'yesNo' },
    { path: 'activity.studies', kind: 'yesNo' },
    { path: 'literate', kind: 'yesNo' },
  ],
  stay: [
    { path: 'firstRegisteredOn', kind: 'day' },
    { path: 'residence', kind: 'code', labels: placeLabels },
    { path: 'stay', kind: 'code', labels: stayGroundLabels },
    { path: 'temporaryProtection', kind: 'yesNo' },
    { path: 'arrivedOn', kind: 'day' },
  ],
  track: [
    { path: 'dutyNotifiedOn', kind: 'day' },
    { path: 'registeredOn', kind: 'day' },
    { path: 'contract.signedOn', kind: 'day' },
    { path: 'contract.endedOn', kind: 'day' },
    { path: 'suspensions.0.from', kind: 'day' },
    { path: 'suspensions.0.until', kind: 'day' },
    { path: 'certificateOn', kind: 'day' },
  ],
  results: [
    { path: 'moCourses.0.on', kind: 'day' },
    { path: 'moCourses.0.result', kind: 'code', labels: courseResults },
    { path: 'moTests.0.on', kind: 'day' },
    { path: 'moTests.0.core', kind: 'number', max: 11 },
    { path: 'moTests.0.practical', kind: 'number', max: 30 },
    { path: 'nt2Results.0.on', kind: 'day' },
    { path: 'nt2Results.0.level', kind: 'code', labels: cefrLevelLabels },
    { path: 'nt2Results.0.standardTest', kind: 'yesNo' },
    { path: 'employmentServices.0.on', kind: 'day' },
    { path: 'employmentServices.0.service', kind: 'code', labels: employmentServiceLabels },
    { path: 'participations.0.on', kind: 'day' },
    { path: 'participations.0.hours', kind: 'number', max: 400, step: 0.5 },
  ],
};

/** Paths that have a field: what is wrong with another one is told apart. */
export const fieldPaths: ReadonlySet<string> = new Set(Object.values(parts).flatMap((fields) => fields.map(({ path }) => path)));

interface FieldsProps {
  readonly person: Told;
  /** By path of the person: the sentence to show. */
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (person: Told) => void;
}

export function DecideFields({ person, errors, onChange }: FieldsProps) {
  const words = useWords(decideWords);
  return (
    <div className={css['parts']}>
      {(['who', 'stay', 'track', 'results'] as const).map((part) => (
        <fieldset key={part} className={css['part']}>
          <legend>{words.parts[part]}</legend>
          <div className={css['fields']}>
            {parts[part].map((field) => (
              <OneField
                key={field.path}
                field={field}
                value={readAt(person, field.path)}
                error={errors.get(field.path)}
                onChange={(value) => onChange(writeAt(person, field.path, value))}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

const NOT_TOLD = 'notTold';

function OneField({
  field,
  value,
  error,
  onChange,
}: {
  readonly field: Field;
  readonly value: unknown;
  readonly error: string | undefined;
  readonly onChange: (value: unknown) => void;
}) {
  const words = useWords(decideWords);
  const label = useLabel();
  const shared = { label: words.fields[field.path] ?? field.path, ...(error === undefined ? {} : { error }) };
  switch (field.kind) {
    case 'day':
      return <DayInput {...shared} value={typeof value === 'string' ? value : null} onChange={onChange} />;
    case 'number':
      return (
        <NumberInput
          {...shared}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
          min={0}
          max={field.max}
          step={field.step ?? 1}
        />
      );
    case 'yesNo':
      return (
        <SelectInput
          {...shared}
          options={[
            { id: NOT_TOLD, label: words.notTold },
            { id: 'yes', label: words.yes },
            { id: 'no', label: words.no },
          ]}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : NOT_TOLD}
          onChange={(id) => onChange(id === 'yes' ? true : id === 'no' ? false : null)}
        />
      );
    case 'code':
      return (
        <SelectInput
          {...shared}
          options={[
            { id: NOT_TOLD, label: words.notTold },
            ...Object.keys(field.labels)
              .filter((code) => code !== 'unknown')
              .map((code) => ({ id: code, label: label(field.labels, code) })),
          ]}
          value={typeof value === 'string' ? value : NOT_TOLD}
          onChange={(id) => onChange(id === NOT_TOLD ? null : id)}
        />
      );
  }
}
