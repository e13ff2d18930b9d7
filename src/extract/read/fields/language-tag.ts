const interfaces = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt'];
const languages =
  'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv mk ms nl no pl pt ro ru sk sl sq sr sv sw th tr uk ur vi zh';

let tagByName: ReadonlyMap<string, string> | undefined;

// Built when a name occurs for the first time: most sources give tags.
function namesOfLanguages(): ReadonlyMap<string, string> {
  return new Map(
    interfaces.flatMap((locale) => {
      const names = new Intl.DisplayNames([locale], { type: 'language' });
      return languages.split(' ').map((tag): [string, string] => [String(names.of(tag)).toLowerCase(), tag]);
    }),
  );
}

/**
 * Converts a language as sources give it to a BCP 47 tag: a tag, also with an underscore ("en_GB"), or a name in the
 * languages of press databases ("Französisch"). Returns undefined for anything else.
 */
export function languageTag(written: string | null | undefined): string | undefined {
  const text = (written ?? '').trim();
  if (/^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i.test(text))
    try {
      return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
    } catch {
      return undefined;
    }
  tagByName ??= namesOfLanguages();
  return tagByName.get(text.toLowerCase());
}
