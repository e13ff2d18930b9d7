import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startSource } from '../cli/run-command.ts';
import { scratchFolder } from '../cli/scratch-folder.ts';
import { newPage } from './watched-page.ts';

function article(name: string, date: string, text: string): string {
  return `---\ntitle: ${name}\ndate: ${date}\n---\n${text}\n`;
}

const long = 'Ada Okoro walked along the quay and wrote all of it down.\n\n'.repeat(80);

test('an added article comes into the open page, whose view stays', { timeout: 120_000 }, async () => {
  await using scratch = await scratchFolder({
    'in/first.md': article('The first report', '2019-04-03', long),
    'in/second.md': article('The second report', '2019-04-20', 'Jonas Brandt met Ada Okoro at the quay.'),
  });
  const child = startSource('start', ['in', '--watch', '--no-cache', '--port', '0'], scratch.path);
  const ended = once(child, 'close');
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  try {
    await expect.poll(() => output, { timeout: 60_000 }).toMatch(/http:\/\/localhost:\d+\//);
    const [address = ''] = /http:\/\/localhost:\d+\//.exec(output) ?? [];
    const page = await newPage(address, { viewport: { width: 1280, height: 800 } });
    const connected = page.waitForResponse('**/changes');
    await page.goto(`${address}?person=Ada+Okoro&view=2019-04-01%2F2019-05-01`);
    const links = page.getByRole('list', { name: 'Articles' }).getByRole('link');
    await links.filter({ hasText: 'The first report' }).click();
    const pane = page.getByRole('complementary', { name: 'Article' });
    await pane.getByRole('article').waitFor();
    await connected;
    await page.waitForFunction(() => location.search.includes('article='));
    const last = pane.getByText('Ada Okoro walked along the quay').last();
    await last.scrollIntoViewIfNeeded();
    const scrolled = await last.boundingBox();
    const { search } = new URL(page.url());

    await writeFile(join(scratch.path, 'in/added.md'), article('The added report', '2019-04-02', 'Ada Okoro came.'));
    await links.filter({ hasText: 'The added report' }).waitFor();
    await page.getByRole('status').filter({ hasText: '3 of 3 articles' }).waitFor();
    expect(new URL(page.url()).search).toBe(search);
    expect(await page.getByRole('checkbox', { name: /^Ada Okoro/ }).isChecked()).toBe(true);
    expect(await pane.getByRole('heading', { level: 2 }).innerText()).toBe('The first report');
    expect(await last.boundingBox()).toEqual(scrolled);
    // The browser reports the connection that ends with the server.
    await page.close();
  } finally {
    child.kill('SIGINT');
    await ended;
  }
  expect(output).not.toContain('start: ');
});
