import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';

const programs = [
  process.env['FIREFOX_PATH'] ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The program of an installed Firefox; undefined where there is none. */
export const firefoxProgram = programs.find((path) => existsSync(path));

/** Starts a headless Firefox, which is driven over WebDriver BiDi. */
export async function launchFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath, defaultViewport: { width: 1280, height: 800 } });
}
