/**
 * Estimates the width of a text in a system font as a multiple of its size, rather too wide than too narrow, since the
 * font of the one who opens the picture is not known.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text)
    if (
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFF}]/u.test(
        character,
      )
    )
      width += 1.05;
    else if (/[mwMW@%&]/.test(character)) width += 0.95;
    else if (/[\p{Lu}\d]/u.test(character)) width += 0.72;
    else if (/[iljtfr.,:;'|! ]/.test(character)) width += 0.4;
    else if (!/\p{M}/u.test(character)) width += 0.62;
  return width;
}

/** Shortens a text with an ellipsis to a width, a multiple of its size. */
export function fitted(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  let short = '';
  for (const character of text) {
    if (textWidth(`${short}${character}…`) > most) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}
