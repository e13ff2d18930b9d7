/** Formats a year as EDTF: 2023, 0476, -0043 for 44 BC, Y12000. Years are astronomical: 0 is 1 BC. */
export function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits;
}
