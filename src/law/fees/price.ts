import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, FeePart } from '../case.ts';
import { inOrder } from '../define/in-order.ts';
import { placeOn } from '../civic-integration/target-group/regime.ts';
import type { Ground } from '../outcome.ts';
import type { LawSettings } from '../settings.ts';
import { certifyingTestPrice } from './certifying-test-price.ts';
import { feeExemption } from './exemption.ts';
import { FEES_FROM, freeBeforeRule } from './fe-01-before-the-fee.ts';
import { brusselsFreeRule } from './fe-06-brussels.ts';
import { whoPaysRule } from './fe-who.ts';
import { unknownPrice } from './priced.ts';
import type { Priced } from './priced.ts';
import { nothingCharged, tariff } from './tariff.ts';
import type { Charged } from './tariff.ts';

/** What one part costs. */
export interface Price extends Priced {
  readonly part: FeePart;
  /** First, second, … of its kind. */
  readonly attempt: number;
}

/** The parts that lie before the day asked, in order: what was charged for one counts for the maximum of the next. */
export function pricesOf(file: CaseFile, on: PlainDate, settings: LawSettings): readonly Price[] {
  const charged = nothingCharged();
  const attempts = new Map<string, number>();
  const prices: Price[] = [];
  for (const part of inOrder(file.feeParts, 'on')) {
    if (part.on > on) break;
    const attempt = (attempts.get(part.part) ?? 0) + 1;
    attempts.set(part.part, attempt);
    prices.push({ part, attempt, ...priceOf(file, part, attempt, charged, settings) });
  }
  return prices;
}

function priceOf(file: CaseFile, part: FeePart, attempt: number, charged: Charged, settings: LawSettings): Priced {
  if (part.part === 'certifyingTest') return certifyingTestPrice(file, part, attempt, settings);
  const { contract } = file;
  if (contract === null || contract.signedOn > part.on || (contract.endedOn !== null && contract.endedOn < part.on))
    return free(whoPaysRule.ground('noContract', part.on));
  const anchor = settings.feeAnchor.value;
  const scope = anchor === 'contractDate' ? contract.signedOn : part.on;
  const anchored = contract.signedOn < FEES_FROM && part.on >= FEES_FROM ? [settings.feeAnchor.ground] : [];
  if (scope < FEES_FROM) return free(freeBeforeRule.ground('free', scope, undefined, anchor), ...anchored);

  const residenceDay = settings.feeResidenceOn.value === 'partDate' ? part.on : contract.signedOn;
  const place = placeOn(file, residenceDay);
  const moved = placeOn(file, part.on) !== placeOn(file, contract.signedOn) ? [settings.feeResidenceOn.ground] : [];
  const soFar = [...anchored, ...moved];
  switch (place) {
    case null:
      return unknownPrice('residenceUnknown', ['residences'], [whoPaysRule.ground('residenceUnknown', residenceDay), ...soFar]);
    case 'elsewhereBelgium':
    case 'abroad':
      return unknownPrice('feeResidenceElsewhere', [], [whoPaysRule.ground('elsewhere', residenceDay), ...soFar]);
    case 'brussels':
      return free(brusselsFreeRule.ground('free', residenceDay), ...soFar);
    case 'flanders': {
      const exemption = feeExemption(file, part, settings);
      if (exemption.exempt === null) return unknownPrice('targetGroupUnknown', ['targetGroup'], [...exemption.grounds, ...soFar]);
      if (exemption.exempt) return { ...free(...exemption.grounds, ...soFar), why: 'exempt' };
      const asked = tariff(part, attempt, scope, charged, settings);
      return { ...asked, grounds: [...asked.grounds, ...exemption.grounds, ...soFar] };
    }
  }
}

function free(...grounds: readonly Ground[]): Priced {
  return { tariffCents: null, dueCents: 0, why: 'free', because: null, missing: [], grounds };
}
