/**
 * Completed months from one day to another, both in days since 1970. The same answer as the kernel's `completedMonths`
 * (a birthday on the 31st falls on the last day of a shorter month), in integers, because it runs for every inflow.
 */
export function completedMonthsBetween(birth: number, on: number): number {
  const born = civil(birth);
  const bornMonth = monthOf(born);
  const bornDay = born & 31;
  const now = civil(on);
  const month = monthOf(now);
  const day = now & 31;
  const months = month - bornMonth;
  return day < bornDay && day < lastDayOf(month) ? months - 1 : months;
}

const DAYS_PER_MONTH = 146_097 / 4800;

/** `completedMonthsBetween(birth, on) >= months`, decided by the number of days unless it is within days of the border. */
export function reachedMonths(birth: number, on: number, months: number): boolean {
  const beyond = on - birth - months * DAYS_PER_MONTH;
  if (beyond > 5) return true;
  if (beyond < -5) return false;
  return completedMonthsBetween(birth, on) >= months;
}

/** As many months later, in days since 1970; the last day of a shorter month. The kernel's `addMonths`, in integers. */
export function monthsLater(day: number, months: number): number {
  const now = civil(day);
  const month = monthOf(now) + months;
  return dayOf(month, Math.min(now & 31, lastDayOf(month)));
}

/** The other way than `civil`. */
function dayOf(month: number, day: number): number {
  const inYear = month % 12;
  const year = (month - inYear) / 12 - (inYear < 2 ? 1 : 0); // years begin in March here
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = (((153 * ((inYear + 10) % 12) + 2) / 5) | 0) + day - 1;
  return era * 146_097 + yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear - 719_468;
}

/** Months since year 0 and day of the month in one number: month × 32 + day. Howard Hinnant's days-to-civil, for days after the year 0. */
function civil(epochDay: number): number {
  const shifted = epochDay + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const marchMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * marchMonth + 2) / 5) | 0) + 1;
  return ((yearOfEra + era * 400) * 12 + marchMonth + 2) * 32 + day;
}

function monthOf(civilDay: number): number {
  return civilDay >> 5;
}

function lastDayOf(month: number): number {
  const inYear = month % 12;
  if (inYear === 1) return isLeapYear((month - inYear) / 12) ? 29 : 28;
  return inYear === 3 || inYear === 5 || inYear === 8 || inYear === 10 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
