/** The kinds of names that corrections change, as the columns of the index are called. */
export type Named = 'persons' | 'organizations' | 'places' | 'keywords';

/** Makes a record with one value for each kind of name. */
export function byNamed<T>(make: (kind: Named) => T): Record<Named, T> {
  return {
    persons: make('persons'),
    organizations: make('organizations'),
    places: make('places'),
    keywords: make('keywords'),
  };
}
