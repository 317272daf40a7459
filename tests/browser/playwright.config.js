// How the browser tests run: Debian's Chromium (or the one that CHROMIUM names), two at a time.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'specs',
  outputDir: '../../target/browser',
  workers: 2,
  fullyParallel: true,
  // A browser that stands still by itself is no mistake of the site: on CI a failed test is tried once more, and told as flaky. Whoever
  // writes tests has each failure at once.
  retries: process.env.CI ? 1 : 0,
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
