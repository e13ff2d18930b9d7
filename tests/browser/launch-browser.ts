import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const disabledFeatures = [
  // The address bar's list of suggestions is a page of its own in each window, and costs more than the page under test.
  'WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
  // A browser reads only the last switch of a name, so this repeats those that Playwright turns off.
  'AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,PaintHolding,LensOverlay,MediaRouter',
  'HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch,TcpPortRandomizationWin',
].join(',');

/** The switches that a browser under test is started with. */
export const flags = [
  `--disable-features=${disabledFeatures}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

// The headless shell comes first: it draws no window, and needs half the time for each page.
const linuxPrograms = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
].flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`]);

const help = [
  'No Chrome or Chromium was found. Any one of these helps:',
  '- install Chrome, Chromium or Edge in its usual place;',
  '- set CHROME_PATH to the program of one;',
  '- on Linux on x64, run `npm ci` again: the development packages bring a Chromium.',
].join('\n');

function windowsPrograms(env: NodeJS.ProcessEnv): string[] {
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return roots.flatMap((root) =>
    root === undefined
      ? []
      : [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Microsoft/Edge/Application/msedge.exe')],
  );
}

function installedProgram(env: NodeJS.ProcessEnv): string | undefined {
  const places: Partial<Record<NodeJS.Platform, string[]>> = {
    linux: linuxPrograms,
    darwin: applications,
    win32: windowsPrograms(env),
  };
  return places[process.platform]?.find((path) => existsSync(path));
}

/** The Chromium inside an npm package, which needs no package of the system; it runs on Linux on x64 only. */
export async function packagedProgram(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Makes the package unpack the system libraries that it brings; it reads this once, when it is imported.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/**
 * Starts a headless Chromium: the one that CHROME_PATH names, else one in a usual place, else the one that the
 * development packages bring. Throws with a message how to get one where there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and there is no such file.`);
  const executablePath = named || installedProgram(process.env) || (await packagedProgram());
  if (!executablePath) throw new Error(help);
  return chromium.launch({ executablePath, args: flags });
}
