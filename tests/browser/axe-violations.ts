import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules that depend on the theme, among those that axe runs by default. */
const colourRules = ['color-contrast', 'link-in-text-block'];
/** The rule for targets of 24 px, which WCAG 2.2 asks for and axe does not run by default. */
const added = { 'target-size': { enabled: true } };

/** Lists the violations that axe finds in an element of the page, or in all of it. */
export async function violations(page: Page, within = 'html', rules: readonly string[] = []): Promise<string[]> {
  // The page's own policy allows no script from outside, but a debugger may run one.
  await page.evaluate(axe.source);
  const options = rules.length > 0 ? { runOnly: rules } : { rules: added };
  return page.evaluate<string[]>(`axe.run('${within}', ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`);
}

/**
 * Lists the violations that axe finds in the present theme and, of its rules for colours, in the dark one: the themes
 * differ in nothing else.
 */
export async function violationsInThemes(page: Page, within = 'html'): Promise<string[]> {
  const found = await violations(page, within);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
  return [...found, ...(await violations(page, within, colourRules))];
}
