let names: Intl.DisplayNames | undefined;

/** A language in words, by its BCP 47 code; the code itself where it means nothing. */
export function languageName(code: string): string {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
