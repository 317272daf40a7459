// The list of all pages gets a field that shortens it; without scripts the list is there and no dead field.
import { test, expect } from '../site/test.js';

const PAGES = [
  { address: '/a-z/', label: 'Cari dalam judul halaman', word: 'BAWA', title: 'Yang perlu Anda bawa', found: 'Halaman yang cocok: 1' },
  { address: '/en/a-z/', label: 'Search the titles of pages', word: 'BRING', title: 'What to bring', found: 'Pages found: 1' },
];

for (const { address, label, word, title, found } of PAGES) {
  test(`find ${address}`, async ({ page }) => {
    await page.goto(address);
    const field = page.getByLabel(label);
    const links = page.locator('main section li a:visible');
    const all = await links.count();
    expect(all, 'the list is whole').toBeGreaterThan(40);
    await field.fill(word);
    await expect(links).toHaveText([title]);
    await expect(page.getByRole('status')).toHaveText(found);
    await expect(field, 'the focus stays').toBeFocused();
    await field.fill('xyzzy');
    await expect(links).toHaveCount(0);
    await expect(page.getByRole('status')).toContainText(label.startsWith('Cari') ? 'Tidak ada judul' : 'No title');
    await field.press('Escape');
    await expect(links).toHaveCount(all);
    await expect(page.getByRole('status')).toHaveText('');
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test(`find ${address}, the list without its field`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('main input')).toHaveCount(0);
      await expect(page.locator('main section li a', { hasText: title })).toBeVisible();
    });
  });
}
