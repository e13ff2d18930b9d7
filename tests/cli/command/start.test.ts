import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { parseStartArguments } from '../../../src/cli/options.ts';
import { runSource, startSource } from '../run-command.ts';
import { scratchFolder } from '../scratch-folder.ts';

describe('start', { timeout: 120_000 }, () => {
  test('wrong usage and a bundle that fails end it as they end bundle', async () => {
    await using scratch = await scratchFolder();
    const usage = await runSource('start', ['--port', 'many'], scratch.path);
    expect(usage.status).toBe(2);
    expect(usage.stderr).toContain('expected a number from 0 to 65535 after --port, found "many"');
    const missing = await runSource('start', ['missing.txt'], scratch.path);
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain('start: no article could be read');
  });

  test('serves what it bundled until it is interrupted', async () => {
    await using scratch = await scratchFolder({ 'in/visit.txt': 'The envoy visited the harbour.' });
    const child = startSource('start', ['in', '--title', 'Harbour', '--port', '0'], scratch.path);
    let output = '';
    for await (const text of child.stdout.setEncoding('utf8')) {
      output += String(text);
      const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (address === undefined) continue;
      expect(await (await fetch(`${address}data/bundle.json`)).json()).toMatchObject({ title: 'Harbour' });
      expect((await fetch(address)).headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
      child.kill('SIGINT');
      break;
    }
    expect(output).toContain('1 of 1 article accounted for');
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('options of a bundle need a path', () => {
    expect(() => parseStartArguments(['--strict'])).toThrow('expected a file or a folder');
    expect(() => parseStartArguments(['--watch'])).toThrow('expected a file or a folder');
    expect(() => parseStartArguments(['-', '--watch'])).toThrow('found -, which cannot be watched');
    expect(parseStartArguments(['in', '--watch']).watch).toBe(true);
    expect(parseStartArguments(['--port', '80'])).toEqual({ bundle: null, watch: false, port: 80 });
    expect(parseStartArguments(['in', '--title', 'T']).bundle).toMatchObject({
      paths: ['in'],
      title: 'T',
    });
  });
});
