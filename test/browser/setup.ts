import { chromium } from 'playwright-core';
import { serve } from '../support/server';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Once for all browser tests: the workbench on a port of its own, and one browser. */
export default async function setup(): Promise<void> {
  const served = await serve();
  const browser = await chromium.launchServer({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
  });
  process.env['WORKBENCH_ADDRESS'] = served.address;
  process.env['BROWSER_ENDPOINT'] = browser.wsEndpoint();
  Object.assign(globalThis, {
    endBrowserTests: async () => {
      await browser.close();
      await served.stop();
    },
  });
}
