/**
 * Bank holidays in England and Wales by rule: the Banking and Financial Dealings Act 1971, schedule 1,
 * with the days that custom and yearly proclamation add (New Year, Good Friday, early May, Christmas).
 * What is decided for one year only is not known here: a royal funeral or coronation, and days moved for
 * an anniversary (early May to 8 May in 2020, late May to 2 June in 2022).
 */
import { weekdayOf, type WallTime } from './london-time.js';

const [MONDAY, TUESDAY, FRIDAY] = [1, 2, 5];

/**
 * Whether a day is a bank holiday, by its date alone; right from 1900 to 2199. When New Year, Christmas or
 * Boxing Day falls on a weekend, both the day itself and its substitute count: offices are shut on both.
 */
export function isBankHoliday(wall: WallTime): boolean {
  const { month, day } = wall;
  const weekday = weekdayOf(wall);
  const moon = daysFromEasterMoon(wall);
  if (month === 12 && day > 24) {
    return day < 27 || (day < 29 && (weekday === MONDAY || weekday === TUESDAY));
  }
  return (
    (month === 1 && day === 1) ||
    (weekday === FRIDAY && moon > -2 && moon < 6) ||
    (weekday === MONDAY &&
      ((moon > 1 && moon < 9) ||
        (month === 1 && day < 4) ||
        (month === 5 && day < 8) ||
        ((month === 5 || month === 8) && day > 24)))
  );
}

/**
 * Days since the full moon before Easter, which is the Sunday after it. The moon is that of the anonymous
 * Gregorian algorithm (Nature, 20 April 1876), whose terms of the century are the same from 1900 to 2199.
 */
function daysFromEasterMoon({ year, month, day }: WallTime): number {
  const a = year % 19;
  const h = (19 * a + 24) % 30;
  const early = h + Number(a > 10) > 28 ? 1 : 0;
  // As if every month had 31 days, which holds in March and April: 114 is 21 March.
  return 31 * month + day - 114 - h + early;
}
