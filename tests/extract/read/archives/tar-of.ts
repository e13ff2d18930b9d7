function header(name: string, size: number, type: string): Buffer {
  const block = Buffer.alloc(512);
  block.write(name, 0, 100);
  block.write(size.toString(8).padStart(11, '0'), 124);
  block.write(type, 156);
  block.write('ustar', 257);
  return block;
}

function entry(name: string, content: Buffer, type: string): Buffer {
  return Buffer.concat([header(name, content.length, type), content, Buffer.alloc(-content.length & 511)]);
}

/** Writes a tar archive; long names as GNU tar does. */
export function tarOf(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).flatMap(([name, text]) => [
    ...(name.length > 100 ? [entry('././@LongLink', Buffer.from(`${name}\0`), 'L')] : []),
    entry(name, Buffer.from(text), '0'),
  ]);
  return Buffer.concat([...entries, Buffer.alloc(1024)]);
}
