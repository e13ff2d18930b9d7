import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { untitled } from '../input/input-title.ts';
import { collectionTitle } from './collection-title.ts';
import { mappedFields } from '../extract/read/named-fields/field-names.ts';
import type { FieldMap } from '../extract/read/source/file-format.ts';
import type { BundleRequest } from './command/make-bundle.ts';
import { packageFolder } from './process/package-folder.ts';
import { UsageError } from './report/errors.ts';

const bundleOptions = {
  title: { type: 'string' },
  strict: { type: 'boolean' },
  corrections: { type: 'string' },
  map: { type: 'string', multiple: true },
  'no-cache': { type: 'boolean' },
  debug: { type: 'boolean' },
} as const;

// An empty argument is usually an unset variable of a shell; as the current folder it would bundle everything in it.
function checkPath(path: string): void {
  if (path === '') throw new UsageError('expected a file or a folder, found an empty path');
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(path))
    throw new UsageError(
      `expected a file or a folder, found the address ${path}. Dateline fetches nothing: save the page first, then name its file`,
    );
}

function parse<T extends ParseArgsConfig['options'] & object>(args: string[], options: T) {
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true, strict: true });
    for (const [name, value] of Object.entries(parsed.values))
      if ([value].flat().includes('')) throw new UsageError(`expected a value after --${name}, found nothing`);
    parsed.positionals.forEach(checkPath);
    return parsed;
  } catch (error) {
    const known = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    // The second sentence of the parser's message explains how to pass a path that begins with a hyphen.
    throw known ? new UsageError(error.message, { cause: error }) : error;
  }
}

/**
 * Parses the values of `--map`: paths in the input by field of the article, the last one of a field counts. Throws
 * UsageError. Undefined without any.
 */
function fieldMap(values: readonly string[] | undefined): FieldMap | undefined {
  const entries = values?.map((value) => {
    const [, field = '', path = ''] = /^([^=]*)=(.+)$/s.exec(value) ?? [];
    if (!mappedFields.includes(field))
      throw new UsageError(`expected --map FIELD=PATH, FIELD being ${mappedFields.join(', ')}; found "${value}"`);
    return [field, path];
  });
  return entries && Object.fromEntries(entries);
}

/** The folder of a bundle for which none is named. */
export const defaultOut = packageFolder === null ? 'public/data' : 'dateline-data';

/** The sample collection of the project, which `bundle` without arguments writes again. */
export const sampleRequest: BundleRequest = {
  paths: ['public/sample/articles'],
  records: false,
  out: defaultOut,
  title: 'China and Russia, 2001 to 2024',
  strict: true,
  map: undefined,
  corrections: undefined,
  cache: true,
  debug: false,
};

/** Parses the arguments of `bundle`. Throws UsageError. */
export function parseBundleArguments(args: string[]): BundleRequest {
  if (args.length === 0 && packageFolder === null) return sampleRequest;
  const { values, positionals } = parse(args, {
    ...bundleOptions,
    out: { type: 'string' },
    records: { type: 'boolean' },
  });
  if (positionals.length === 0) throw new UsageError('expected a file or a folder of articles, found none');
  return {
    paths: positionals,
    records: values.records ?? false,
    out: values.out ?? defaultOut,
    title: values.title ?? (values.records ? untitled : collectionTitle(positionals)),
    strict: values.strict ?? false,
    map: fieldMap(values.map),
    corrections: values.corrections,
    cache: !values['no-cache'],
    debug: values.debug ?? false,
  };
}

/** The arguments of `start`: the input of its bundle, if any, whether its changes are watched, and the port. */
interface StartRequest {
  bundle: Omit<BundleRequest, 'out'> | null;
  watch: boolean;
  port: number | null;
}

/** Parses the arguments of `start`. Throws UsageError. */
export function parseStartArguments(args: string[]): StartRequest {
  const { values, positionals } = parse(args, {
    ...bundleOptions,
    port: { type: 'string' },
    watch: { type: 'boolean' },
  });
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65_536))
    throw new UsageError(`expected a number from 0 to 65535 after --port, found "${values.port}"`);
  const { title, strict, corrections, map, debug = false, watch = false } = values;
  const cache = !values['no-cache'];
  if (watch && positionals.includes('-'))
    throw new UsageError('expected files or folders with --watch, found -, which cannot be watched');
  if (positionals.length > 0) {
    const request = {
      paths: positionals,
      records: false,
      title: title ?? collectionTitle(positionals),
      strict: strict ?? false,
      map: fieldMap(map),
    };
    return { bundle: { ...request, corrections, cache, debug }, watch, port };
  }
  if ([title, strict, corrections, map, values.watch].some((value) => value !== undefined))
    throw new UsageError('expected a file or a folder of articles with these options, found none');
  return { bundle: null, watch, port };
}

/** The arguments of `extract`; with `explain` it prints how a record was decided in place of the record. */
export interface ExtractRequest {
  paths: string[];
  strict: boolean;
  debug: boolean;
  explain: boolean;
  map: FieldMap | undefined;
}

/** Parses the arguments of `extract`. Throws UsageError. */
export function parseExtractArguments(args: string[]): ExtractRequest {
  const { values, positionals } = parse(args, {
    strict: { type: 'boolean' },
    debug: { type: 'boolean' },
    explain: { type: 'boolean' },
    map: { type: 'string', multiple: true },
  });
  if (positionals.length === 0) throw new UsageError('expected a file or a folder of articles, or -, found none');
  const { strict = false, debug = false, explain = false } = values;
  return { paths: positionals, strict, debug, explain, map: fieldMap(values.map) };
}
