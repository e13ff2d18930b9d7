let names: Intl.DisplayNames | undefined;

/** English name of a BCP 47 language code; the code itself if it is unknown. */
export function languageName(code: string): string {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
