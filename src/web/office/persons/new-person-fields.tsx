import { nationalityGroups, stayGrounds } from '#src/modules/register/codes.ts';
import { inflowChannelLabels, nationalityGroupLabels, stayGroundLabels } from '#src/reference/labels/register.ts';
import { regionCodes, regions } from '#src/reference/regions.ts';
import { ChoiceInput, YesNoInput } from '#src/web/ui/choice-input.tsx';
import { DayInput } from '#src/web/ui/day-input.tsx';
import { TextInput } from '#src/web/ui/field.tsx';
import { useOptions } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { municipalityOptions } from '../municipalities.ts';
import { useSession } from '../session.tsx';
import { personsWords } from '../words/persons.ts';
import { channels } from './new-person.ts';
import type { FieldErrors, NewPerson } from './new-person.ts';
import css from './new-person.module.css';

interface FieldsProps {
  readonly person: NewPerson;
  readonly errors: FieldErrors;
  readonly onChange: (change: Partial<NewPerson>) => void;
}

export function NewPersonFields(props: FieldsProps) {
  const words = useWords(personsWords).form;
  return (
    <>
      <fieldset className={css['part']}>
        <legend>{words.who}</legend>
        <WhoFields {...props} />
      </fieldset>
      <fieldset className={css['part']}>
        <legend>{words.arrival}</legend>
        <ArrivalFields {...props} />
      </fieldset>
      <fieldset className={css['part']}>
        <legend>{words.law}</legend>
        <p className={css['hint']}>{words.lawHint}</p>
        <LawFields {...props} />
      </fieldset>
      <fieldset className={css['part']}>
        <legend>{words.contact}</legend>
        <ContactFields {...props} />
      </fieldset>
    </>
  );
}

function WhoFields({ person, errors, onChange }: FieldsProps) {
  const words = useWords(personsWords).form;
  const { today } = useSession();
  return (
    <div className={css['pair']}>
      <TextInput
        label={words.familyName}
        value={person.familyName}
        onChange={(familyName) => onChange({ familyName })}
        error={errors.familyName}
        maxLength={100}
        dir="auto"
      />
      <TextInput
        label={words.givenNames}
        optional
        value={person.givenNames}
        onChange={(givenNames) => onChange({ givenNames })}
        error={errors.givenNames}
        maxLength={100}
        dir="auto"
      />
      <DayInput
        label={words.birthDay}
        optional
        hint={words.birthHint}
        value={person.birthDay}
        onChange={(birthDay) => onChange({ birthDay })}
        error={errors.birthDay}
        max={today}
      />
      <TextInput
        label={words.insz}
        optional
        hint={words.inszHint}
        value={person.insz}
        onChange={(insz) => onChange({ insz })}
        error={errors.insz}
        maxLength={20}
        inputMode="numeric"
      />
    </div>
  );
}

function ArrivalFields({ person, errors, onChange }: FieldsProps) {
  const words = useWords(personsWords).form;
  const options = useOptions();
  const { today, account } = useSession();
  const own = regionCodes.filter((code) =>
    account.region === null ? account.agency === null || regions[code].agency === account.agency : code === account.region,
  );
  return (
    <div className={css['pair']}>
      <DayInput label={words.on} value={person.on} onChange={(on) => onChange({ on })} error={errors.on} max={today} />
      <ChoiceInput
        label={words.channel}
        options={options(inflowChannelLabels, channels)}
        value={person.channel}
        onChange={(channel) => onChange({ channel })}
        error={errors.channel}
      />
      <SelectInput
        label={words.region}
        options={options(regions, own)}
        value={person.region}
        onChange={(region) => onChange({ region, nis: null })}
        error={errors.region}
      />
      <SelectInput
        label={words.municipality}
        options={municipalityOptions(person.on ?? today, person.region)}
        value={person.nis}
        onChange={(nis) => onChange({ nis })}
        error={errors.nis}
      />
    </div>
  );
}

function LawFields({ person, errors, onChange }: FieldsProps) {
  const words = useWords(personsWords).form;
  const options = useOptions();
  const { today } = useSession();
  return (
    <div className={css['pair']}>
      <SelectInput
        label={words.nationality}
        options={options(nationalityGroupLabels, nationalityGroups)}
        value={person.nationality}
        onChange={(nationality) => onChange({ nationality })}
        error={errors.nationality}
      />
      <SelectInput
        label={words.stayGround}
        options={options(stayGroundLabels, stayGrounds)}
        value={person.stayGround}
        onChange={(stayGround) => onChange({ stayGround })}
        error={errors.stayGround}
      />
      <DayInput
        label={words.firstRegisteredOn}
        optional
        hint={words.firstRegisteredHint}
        value={person.firstRegisteredOn}
        onChange={(firstRegisteredOn) => onChange({ firstRegisteredOn })}
        error={errors.firstRegisteredOn}
        max={today}
      />
      <YesNoInput
        label={words.temporaryProtection}
        value={person.temporaryProtection}
        onChange={(value) => onChange({ temporaryProtection: value === true })}
      />
      <YesNoInput
        label={words.bornAbroad}
        orUnknown
        value={person.bornAbroad}
        onChange={(bornAbroad) => onChange({ bornAbroad })}
      />
      <YesNoInput
        label={words.parentBornAbroad}
        orUnknown
        value={person.parentBornAbroad}
        onChange={(parentBornAbroad) => onChange({ parentBornAbroad })}
      />
    </div>
  );
}

function ContactFields({ person, errors, onChange }: FieldsProps) {
  const words = useWords(personsWords).form;
  return (
    <div className={css['pair']}>
      <TextInput
        label={words.address}
        optional
        value={person.address}
        onChange={(address) => onChange({ address })}
        error={errors.address}
        maxLength={300}
      />
      <TextInput
        label={words.phone}
        optional
        type="tel"
        value={person.phone}
        onChange={(phone) => onChange({ phone })}
        error={errors.phone}
        maxLength={40}
      />
      <TextInput
        label={words.email}
        optional
        type="email"
        value={person.email}
        onChange={(email) => onChange({ email })}
        error={errors.email}
        maxLength={200}
      />
    </div>
  );
}
