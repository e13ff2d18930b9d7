/** Marks an EDTF time as approximate; an interval and a time that is approximate stay as they are. */
export function approximately(edtf: string): string {
  return /[~?%/X]/.test(edtf) ? edtf : `${edtf.replace(/T.*/, '')}~`;
}

/** Widens an EDTF day to its month, approximately: the time of an event that some sentences part from the dated one. */
export function widened(edtf: string): string {
  const month = /^-?\d{4}-\d\d/.exec(edtf)?.[0];
  return month === undefined || edtf.includes('/') ? edtf : `${month}~`;
}
