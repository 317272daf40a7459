// What the reader's clock adds to dates: in words and a shape, by the clocks of the site's place; nothing without scripts.
import { test, expect } from '../site/test.js';
import { TEXTS } from '../site/pages.js';

// A reader far away: the days are those of Jakarta all the same.
test.use({ timezoneId: 'America/New_York' });

const PAGES = [
  { address: '/tahapan/kampanye/', later: 'Belum mulai', now: 'Berlangsung sekarang', over: 'Sudah lewat' },
  { address: '/en/stages/campaign/', later: 'Not yet', now: 'Happening now', over: 'Over' },
];

/** The campaign lasts from 25 September to 23 November 2024; a day begins in Jakarta at 17:00 UTC of the day before. */
const MOMENTS = [
  ['2024-09-24T16:59:59Z', 'later'],
  ['2024-09-24T17:00:00Z', 'now'],
  ['2024-11-23T16:59:59Z', 'now'],
  ['2024-11-23T17:00:00Z', 'over'],
];

for (const { address, ...words } of PAGES) {
  for (const [moment, state] of MOMENTS) {
    test(`dates at ${moment} ${address}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(moment));
      await page.goto(address);
      const status = page.locator('.big .status');
      await expect(status).toHaveText(words[state]);
      await expect(status).toHaveClass(`status ${state}`);
      const shape = await status.evaluate((one) => getComputedStyle(one, '::before').borderTopWidth);
      expect(parseFloat(shape), 'a shape beside the word').toBeGreaterThan(0);
    });
  }
}

test('dates of a page that was left open', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2024-11-23T16:00:00Z'));
  await page.goto('/tahapan/kampanye/');
  await page.clock.setFixedTime(new Date('2024-11-24T16:00:00Z'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.locator('.status')).toHaveText(['Sudah lewat']);
});

test('dates of a timeline', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2024-11-27T03:00:00Z'));
  await page.goto('/en/stages/');
  const said = page.locator('.timeline li', { has: page.locator('.status') });
  const rows = await said.evaluateAll((rows) => rows.map((row) => [row.querySelector('h3').textContent, row.querySelector('.status').textContent]));
  const stages = new Map(rows);
  expect(stages.get('Quiet period')).toBe('Over');
  expect(stages.get('Voting and counting at the polling stations')).toBe('Happening now');
  expect(stages.get('Counting and tally of results')).toBe('Happening now');
  // It has no date, so the clock says nothing.
  expect(stages.has('Determination of the winners')).toBe(false);
  await expect(page.locator('.timeline h3', { hasText: 'Determination of the winners' })).toBeVisible();
});

test('dates with hours, in the zone of their place', async ({ page }) => {
  await page.goto('/en/stages/campaign/');
  const at = async (moment, data) => {
    await page.clock.setFixedTime(new Date(moment));
    return page.locator('.big').evaluate((place, data) => {
      for (const name of ['from', 'until', 'utc']) delete place.dataset[name];
      Object.assign(place.dataset, data);
      document.dispatchEvent(new Event('visibilitychange'));
      const status = place.querySelector('.status');
      return status.hidden ? '' : status.textContent;
    }, data);
  };
  const meeting = { from: '2026-11-20T09:00', until: '2026-11-20T11:30', utc: '9' };
  expect(await at('2026-11-19T23:59:59Z', meeting)).toBe('Not yet');
  expect(await at('2026-11-20T00:00:00Z', meeting)).toBe('Happening now');
  expect(await at('2026-11-20T02:29:59Z', meeting)).toBe('Happening now');
  expect(await at('2026-11-20T02:30:00Z', meeting)).toBe('Over');
  // Where only one end is known, the clock says only what follows from it.
  expect(await at('2024-01-01T00:00:00Z', { until: '2024-01-26' })).toBe('');
  expect(await at('2024-02-01T00:00:00Z', { until: '2024-01-26' })).toBe('Over');
  expect(await at('2024-02-01T00:00:00Z', { from: '2024-01-26' })).toBe('');
  expect(await at('2024-01-01T00:00:00Z', { from: '2024-01-26' })).toBe('Not yet');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('dates without what a clock says', async ({ page }) => {
    await page.goto('/tahapan/kampanye/');
    await expect(page.locator('.status')).toHaveCount(0);
    await expect(page.locator('.big')).toHaveText('Rabu, 25 September 2024 sampai Sabtu, 23 November 2024');
  });
});
