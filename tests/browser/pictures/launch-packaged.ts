import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { flags, packagedProgram } from '../launch-browser.ts';

/**
 * Starts the Chromium of the npm package with the fonts of the package, so that a picture is the same on every machine;
 * undefined where the package does not run.
 */
export async function launchPackaged(): Promise<Browser | undefined> {
  const before = { ...process.env };
  const executablePath = await packagedProgram();
  const env = { ...process.env };
  // The package sets where fonts and libraries are for the whole process, in which other browsers start too.
  for (const name of ['FONTCONFIG_PATH', 'LD_LIBRARY_PATH']) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  if (executablePath === undefined) return undefined;
  return chromium.launch({ executablePath, args: [...flags, '--font-render-hinting=none'], env });
}
