// The walk with Tab, written down: the names of the stops of a home page, a right and a stage, as a screen reader says them, in order.
// keyboard.spec.js proves that every stop of every kind of page is reached; here a person has decided what comes first.
// A stop without a role written before it is a link. What the text itself leads to is its writer's: all of it together is one word here.
import { test, expect } from '../site/test.js';

/** What stands around every page: the ways past it, who speaks, the other language, the menu; at the end who helps and the other ways through. */
const FRAME = {
  id: {
    skip: ['Langsung ke isi utama'],
    top: [
      'Suara', 'English – read this page in English', 'DisclosureTriangle: Tampilan', 'Tahapan', 'Hak pemilih', 'Hoaks', 'Akses', 'Politik uang', 'Netralitas ASN',
      'Pemilih pemula', 'Tentang',
    ],
    foot: [
      'button: Cetak halaman ini', 'Cetak dengan huruf besar',
      'Kantor KPU Contoh', 'Saluran pengaduan pemilih', 'Glosarium', 'Dasar hukum', 'Aksesibilitas situs', 'Semua topik',
      'Untuk siapa', 'Semua halaman dari A sampai Z',
    ],
  },
  en: {
    skip: ['Skip to main content'],
    top: [
      'Suara', 'Bahasa Indonesia – baca halaman ini dalam bahasa Indonesia', 'DisclosureTriangle: Display', 'Stages', "Voters' rights", 'Hoaxes', 'Access',
      'Money politics', 'Civil servants', 'First-time voters', 'About',
    ],
    foot: [
      'button: Print this page', 'Print in large letters',
      'Example KPU Office', 'Complaint channels for voters', 'Glossary', 'Legal basis', 'Accessibility of this site', 'All topics',
      'For whom', 'All pages from A to Z',
    ],
  },
};

/** The stops of the text, however many. */
const TEXT = '… the text';

/** What each page adds: more ways past what stands around it, and its own stops. */
const WALKS = [
  {
    address: '/', language: 'id',
    stops: [
      'Cari halaman, A–Z', TEXT, 'Aksesibilitas bagi pemilih', 'Hak pemilih', 'Hoaks pemilihan', 'Netralitas pegawai negeri',
      'Pemilih pemula', 'Politik uang', 'Tahapan Pilkada 2024', 'Tentang situs ini', 'DKI Jakarta', 'Kabupaten Blora',
      'Kota Balikpapan', 'Nama tidak ada di daftar', 'Yang perlu Anda bawa', 'Memilih kolom kosong',
      'Memilih tanpa surat pemberitahuan', 'Topik: Hari pemungutan suara', 'Topik: Hak pemilih', 'Untuk siapa: Semua orang',
    ],
  },
  {
    address: '/hak/dokumen/', language: 'id',
    stops: [
      'Beranda', 'Hak pemilih', 'KTP-el', 'Surat pemberitahuan', 'Belum punya KTP-el', 'Identitas digital', 'Memilih di TPS lain',
      'Kalau ada masalah', TEXT, 'bawaslu.go.id', 'Nama tidak ada di daftar', 'Memilih kolom kosong',
      'Memilih tanpa surat pemberitahuan', 'Pemilih mencoblos surat suara saat pemungutan suara', 'Topik: Hari pemungutan suara',
      'Topik: Hak pemilih', 'Untuk siapa: Semua orang', 'Untuk siapa: Pemilih pemula', 'Sebelumnya : Siapa boleh memilih',
      'Berikutnya : Cek daftar pemilih',
    ],
  },
  {
    address: '/tahapan/pemungutan-suara/', language: 'id', skip: ['Langsung ke jadwal'],
    stops: [
      'Beranda', 'Tahapan', 'Tambahkan ke kalender : Hari pemungutan suara', 'Unduh semua tanggal : Pilkada 2024',
      'Langganan kalender, agar perubahan masuk sendiri : Pilkada 2024', 'Yang Anda lakukan', 'Di mana TPS Anda',
      'Surat suara untuk Anda', 'Jika ada halangan', 'Sesudah pukul 13.00 waktu setempat', TEXT, 'Yang perlu Anda bawa',
      'Memilih kolom kosong', 'Memilih tanpa surat pemberitahuan', 'Hak pemilih', 'Topik: Hari pemungutan suara',
      'Topik: Hak pemilih', 'Untuk siapa: Semua orang', 'Sebelumnya : Masa tenang',
      'Berikutnya : Langkah demi langkah di tempat pemungutan suara',
    ],
  },
  // One of the other language: what stands around its pages, and that nothing is in another order.
  {
    address: '/en/stages/polling-day/', language: 'en', skip: ['Skip to the dates'],
    stops: [
      'Home', 'Stages', 'Add to calendar : Polling day', 'Download all dates : Regional head elections 2024',
      'Subscribe, so that changes reach you : Regional head elections 2024', 'What you do', 'Where your polling station is',
      'Your ballot papers', 'If something stands in your way', 'After 13:00 local time', TEXT, 'What to bring',
      'Voting for the blank column', 'Voting without the notice', "Voters' rights", 'Topics: Polling day', "Topics: Voters' rights",
      'For whom: Everyone', 'Previous : Quiet period', 'Next : Step by step at the polling station',
    ],
  },
];

/** No page has so many stops: the focus goes round in it. */
const MANY = 300;

/** Role and name of what has the focus, as assistive technology gets them; null once the focus has left the page. */
async function focused(page, browser) {
  if (await page.evaluate(() => document.activeElement.closest('main .text') !== null)) return TEXT;
  const { result } = await browser.send('Runtime.evaluate', { expression: 'document.activeElement' });
  if (/^body\b/.test(result.description)) return null;
  const { nodes } = await browser.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
  const { role, name } = nodes[0];
  return role.value === 'link' ? name.value : `${role.value}: ${name.value}`;
}

for (const { address, language, skip = [], stops } of WALKS) {
  test(`stops ${address}`, async ({ page, context }) => {
    const frame = FRAME[language];
    await page.goto(address);
    const browser = await context.newCDPSession(page);
    const reached = [];
    for (let presses = 0; presses < MANY; presses += 1) {
      await page.keyboard.press('Tab');
      const stop = await focused(page, browser);
      // After the last stop Tab leaves the page.
      if (stop === null) break;
      if (stop !== TEXT || reached.at(-1) !== TEXT) reached.push(stop);
    }
    expect(reached, address).toEqual([...frame.skip, ...skip, ...frame.top, ...stops, ...frame.foot]);
    expect(await focused(page, browser), `${address}: Tab leaves the page`).toBeNull();
  });
}
