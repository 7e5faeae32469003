import { err, ok } from '#src/kernel/result.ts';
import { regions } from '#src/reference/regions.ts';
import type { Proposed } from '#src/facts/envelope.ts';
import type { InszReading } from '#src/kernel/insz.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Result } from '#src/kernel/result.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { municipalityRefusal, refusal } from '../../trajectory/ask.ts';
import type { Refusal } from '../../trajectory/ask.ts';
import type { NationalityGroup, StayGround } from '../codes.ts';
import type { RegisterFact } from '../facts.ts';

export interface Inflow {
  readonly on: PlainDate;
  readonly birthDay: PlainDate | null;
  readonly region: RegionCode;
  readonly nis: string;
  readonly channel: 'nationalRegister' | 'ggc' | 'spontaneous';
  readonly nationality: NationalityGroup;
  readonly bornAbroad: boolean | null;
  readonly parentBornAbroad: boolean | null;
  readonly stayGround: StayGround;
  readonly firstRegisteredOn: PlainDate | null;
  readonly temporaryProtection: boolean;
}

interface Context {
  readonly today: PlainDate;
  readonly regionOf: (nis: string, on: PlainDate) => RegionCode | null;
  /** What the national number tells, where one was given. */
  readonly number: InszReading | null;
}

/** Instroom: a newcomer reached us. Days that cannot be and data that contradict each other are refused. */
export function receiveInflow(inflow: Inflow, { today, regionOf, number }: Context): Result<Proposed<RegisterFact>, Refusal> {
  const { on, birthDay, region, nis, firstRegisteredOn, nationality, stayGround } = inflow;
  if (on > today) return err(refusal('dayInFuture', { day: on }));
  if (birthDay !== null && on < birthDay) return err(refusal('beforeBirth', { day: on, birth: birthDay }));
  if (firstRegisteredOn !== null && firstRegisteredOn > today) return err(refusal('firstRegisteredInFuture'));
  if (firstRegisteredOn !== null && birthDay !== null && firstRegisteredOn < birthDay)
    return err(refusal('beforeBirth', { day: firstRegisteredOn, birth: birthDay }));
  const wrongCode = municipalityRefusal(nis, on);
  if (wrongCode !== null) return err(wrongCode);
  const found = regionOf(nis, on);
  if (found === null) return err(refusal('municipalityUnknown'));
  if (found !== region) return err(refusal('regionOfMunicipality', { region: regions[found] }));
  if (stayGround === 'belgian' && nationality !== 'belgian') return err(refusal('stayAgainstNationality'));
  if (number !== null && birthDay !== null && number.birthDay !== null && number.birthDay !== birthDay)
    return err(refusal('inszBirthDay', { birth: number.birthDay }));
  return ok({
    type: 'register.inflow-received',
    on,
    data: {
      region,
      nis,
      channel: inflow.channel,
      birthDay: birthDay ?? 'unknown',
      nationality,
      bornAbroad: inflow.bornAbroad ?? 'unknown',
      parentBornAbroad: inflow.parentBornAbroad ?? 'unknown',
      stayGround,
      firstRegisteredOn: firstRegisteredOn ?? 'unknown',
      temporaryProtection: inflow.temporaryProtection,
    },
  });
}
