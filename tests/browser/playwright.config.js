// How the browser tests run: Debian's Chromium (or the one that CHROMIUM names), two at a time, nothing tried twice.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'specs',
  outputDir: '../../target/browser',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  // A busy machine takes its time; what does not come at all fails all the same.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['dot']],
  use: {
    browserName: 'chromium',
    headless: true,
    // Pages come from the site, each time: copies have their own tests.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', '--disable-sync',
      ],
    },
  },
});
