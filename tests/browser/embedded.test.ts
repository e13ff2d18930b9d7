import { describe, expect, inject, it } from 'vitest';
import { openBare, openPage } from './open-page.ts';

const view = 'clock=happened&lanes=person&person=Ada+Okoro&view=2019-04-01%2F2019-05-01';

describe('a link in a frame of another page', () => {
  it('opens on the same window, clock, lanes and selection, and leaves that page alone', async () => {
    const alone = await openPage('small', `?${view}`);
    await alone.getByRole('list', { name: 'Events' }).getByRole('link').first().click();
    // The opened pane shortens the period.
    await alone.waitForFunction(
      () => location.search.includes('article=') && !location.search.includes('view=2019-04-01/2019-05-01'),
    );
    const { search } = new URL(alone.url());
    expect(search).toContain('article=');
    const items = alone.locator('.vis-item-content');
    await items.first().waitFor();
    // Cards keep the rows that they had, so that which of them are cut may differ: their people do not.
    const drawn = await alone.locator('.timeline-lane-label').allInnerTexts();

    const host = await openBare('small');
    const address = inject('addresses').small;
    await host.route(`${address}host.html`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Host</title><iframe title="Timeline" width="1280" height="800" src="./${search}"></iframe>`,
      }),
    );
    await host.goto(`${address}host.html`);
    const frame = host.frameLocator('iframe');
    await frame.locator('.vis-item-content').first().waitFor();
    expect(await frame.locator('.timeline-lane-label').allInnerTexts()).toEqual(drawn);
    expect(await frame.getByRole('radio', { name: /^By event/ }).isChecked()).toBe(true);
    expect(await frame.getByRole('combobox', { name: 'Rows' }).inputValue()).toBe('person');
    expect(await frame.getByRole('checkbox', { name: /^Ada Okoro/ }).isChecked()).toBe(true);
    expect(await frame.locator('[aria-current="true"]').first().innerText()).toBe(
      await alone.locator('[aria-current="true"]').first().innerText(),
    );
    await frame.getByRole('button', { name: 'All', exact: true }).click();
    await frame.getByRole('checkbox', { name: /^Ada Okoro/ }).uncheck();
    await frame.getByRole('status').filter({ hasText: '5 of 5 articles' }).waitFor();
    expect(new URL(host.url()).pathname).toBe('/host.html');
  });
});
