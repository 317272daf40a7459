// On paper: every word of main is there, but for what only helps on a screen.
import { test, expect } from '../site/test.js';
import { EVERYWHERE, KINDS } from '../site/pages.js';
import { lostOnPaper, missing } from '../site/paper.js';

for (const { address } of KINDS) {
  test(`print ${address}`, async ({ page }) => {
    await page.goto(address);
    const { lost, paper } = await lostOnPaper(page, () => page.pdf({ preferCSSPageSize: true }));
    expect(lost, `${address}: blocks that are not on paper`).toEqual([]);
    // pdftotext joins what is broken at a hyphen.
    const solid = (text) => text.replace(/[\s-]+/g, '');
    if (!EVERYWHERE.includes(address)) expect(solid(paper), `${address}: paper says where the page is`).toContain(solid(address));
  });
}

test.describe('what a print leaves out is told', () => {
  const paper = (...pages) => pages.map((page, at) => `${at + 1}/${pages.length}\n${page}\f`).join('');
  const rows = [
    ['nothing', ['Bawa surat', 'Datang pagi'], paper('Bawa surat\nDatang pagi\n'), []],
    ['a word of a block', ['Bawa surat itu'], paper('Bawa surat\n'), ['Bawa surat itu']],
    ['a word that stands elsewhere', ['Bawa surat', 'surat'], paper('Bawa\nsurat dan\n'), ['surat']],
    ['a word that is a part of another', ['surat', 'suratnya'], paper('suratnya\n'), ['surat']],
    ['one of two alike', ['Pukul 07.00', 'Pukul 07.00'], paper('Pukul 07.00\n'), ['Pukul 07.00']],
    ['the order', ['Hak dan tahapan'], paper('tahapan dan Hak\n'), ['Hak dan tahapan']],
    ['a number of a law', ['PKPU 2/2024'], paper('PKPU\n', '2024\n'), ['PKPU 2/2024']],
    ['nothing where a page or a line ends', ['Keputusan KPU tentang tahapan 1/2'], paper('Keputusan KPU ten-\n', 'tang\ntahapan 1/2\n'), []],
    ['nothing of two that begin alike', ['Tahapan 2024', 'Tahapan 2024, KPU', 'KPU Kota'], paper('Tahapan 2024\nKPU Kota\nTahapan 2024, KPU\n'), []],
    ['everything', ['Bawa surat'], '', ['Bawa surat']],
  ];
  for (const [what, blocks, print, lost] of rows) {
    test(`print: ${what}`, () => expect(missing(blocks, print)).toEqual(lost));
  }
});
