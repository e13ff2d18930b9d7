import { formats } from '../../extract/read/formats.ts';

/** Lists the formats that are read: name, extensions and contents of each. */
export function formatLines(): string[] {
  const rows = formats.map(({ name, extensions, reads }) => [
    name,
    extensions.map((extension) => extension || '(none)').join(' ') || '(by content)',
    reads,
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
