/** Which days of the week people rest on, by country. Method: M4. */

const saturdayAndSunday: readonly number[] = [6, 0];
const fridayAndSaturday: readonly number[] = [5, 6];

/** Where the weekend is another one, from the public locale data (CLDR) and the governments' own word; the Emirates moved to Saturday and Sunday in 2022. */
const others: Readonly<Record<string, readonly number[]>> = {
  AF: [4, 5],
  BD: fridayAndSaturday,
  BH: fridayAndSaturday,
  BN: [5, 0],
  DZ: fridayAndSaturday,
  EG: fridayAndSaturday,
  IL: fridayAndSaturday,
  IQ: fridayAndSaturday,
  IR: [4, 5],
  JO: fridayAndSaturday,
  KW: fridayAndSaturday,
  LY: fridayAndSaturday,
  MV: fridayAndSaturday,
  NP: [6],
  OM: fridayAndSaturday,
  PS: fridayAndSaturday,
  QA: fridayAndSaturday,
  SA: fridayAndSaturday,
  SD: fridayAndSaturday,
  SY: fridayAndSaturday,
  YE: fridayAndSaturday,
};

/** The weekdays of rest, 0 Sunday ... 6 Saturday; Saturday and Sunday where the country is '' or not known to differ. */
export function weekendOf(country: string): readonly number[] {
  return Object.hasOwn(others, country) ? (others[country] ?? saturdayAndSunday) : saturdayAndSunday;
}
