// The walk with Tab, written down: the names of the stops of a home page, a right and a stage, as a screen reader says them, in order.
// keyboard.spec.js proves that every stop of every kind of page is reached; here a person has decided what comes first.
// A stop without a role written before it is a link.
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

/** What each page adds: more ways past what stands around it, and its own stops. */
const WALKS = [
  {
    address: '/', language: 'id',
    stops: [
      'Cari halaman, A–Z', 'Apa yang saya bawa?', 'Kapan dan di mana saya memilih?', 'Bolehkah saya memilih?',
      'Saya jauh dari rumah', 'Saya butuh bantuan di TPS', 'Apakah kabar ini hoaks?', 'tentang situs ini', 'Kampanye',
      'Masa tenang', 'Pemungutan dan penghitungan suara di TPS', 'Penghitungan dan rekapitulasi hasil',
      'Apakah nama saya terdaftar?', 'NIK', 'Nama saya tidak ada di daftar', 'Surat pemberitahuan saya tidak datang',
      'Apa yang terjadi di TPS?', 'Saya baru pertama kali memilih', 'Bolehkah saya membawa pendamping?',
      'Saya atau keluarga saya sakit', 'TPS', 'Saya ingin melaporkan hoaks', 'Kabar yang sudah kami periksa',
      'Ada yang menawari saya uang', 'Pegawai negeri ikut berkampanye', 'Ke mana saya mengadu?', 'Tahapan Pilkada 2024',
      'Glosarium', 'bawaslu.go.id', 'Aksesibilitas bagi pemilih', 'Hak pemilih', 'Hoaks pemilihan', 'Netralitas pegawai negeri',
      'Pemilih pemula', 'Politik uang', 'Tahapan Pilkada 2024', 'Tentang situs ini', 'DKI Jakarta', 'Kabupaten Blora',
      'Kota Balikpapan', 'Nama tidak ada di daftar', 'Yang perlu Anda bawa', 'Memilih kolom kosong',
      'Memilih tanpa surat pemberitahuan', 'Topik: Hari pemungutan suara', 'Topik: Hak pemilih', 'Untuk siapa: Semua orang',
    ],
  },
  {
    address: '/hak/dokumen/', language: 'id',
    stops: [
      'Beranda', 'Hak pemilih', 'KTP-el', 'Surat pemberitahuan', 'Belum punya KTP-el', 'Identitas digital', 'Memilih di TPS lain',
      'Kalau ada masalah', 'TPS', 'memilih tanpa surat pemberitahuan', 'IKD', 'KPPS', 'pindah memilih', 'saluran pengaduan',
      'bawaslu.go.id', 'Nama tidak ada di daftar', 'Memilih kolom kosong', 'Memilih tanpa surat pemberitahuan',
      'Pemilih mencoblos surat suara saat pemungutan suara', 'Topik: Hari pemungutan suara', 'Topik: Hak pemilih',
      'Untuk siapa: Semua orang', 'Untuk siapa: Pemilih pemula', 'Sebelumnya : Siapa boleh memilih',
      'Berikutnya : Cek daftar pemilih',
    ],
  },
  {
    address: '/tahapan/pemungutan-suara/', language: 'id', skip: ['Langsung ke jadwal'],
    stops: [
      'Beranda', 'Tahapan', 'Tambahkan ke kalender : Hari pemungutan suara', 'Unduh semua tanggal : Pilkada 2024',
      'Langganan kalender, agar perubahan masuk sendiri : Pilkada 2024', 'Yang Anda lakukan', 'Di mana TPS Anda',
      'Surat suara untuk Anda', 'Jika ada halangan', 'Sesudah pukul 13.00 waktu setempat', 'TPS', 'langkah di TPS',
      'Cek daftar pemilih', 'NIK', 'KPPS', 'tetap boleh memilih dengan KTP-el', 'region: Surat suara pada Pilkada 2024',
      'kolom kosong', 'belum terdaftar', 'pindah memilih', 'ke rumah atau rumah sakit', 'pendamping pilihan Anda', 'rekapitulasi',
      'bawaslu.go.id', 'Yang perlu Anda bawa', 'Memilih kolom kosong', 'Memilih tanpa surat pemberitahuan', 'Hak pemilih',
      'Topik: Hari pemungutan suara', 'Topik: Hak pemilih', 'Untuk siapa: Semua orang', 'Sebelumnya : Masa tenang',
      'Berikutnya : Langkah demi langkah di tempat pemungutan suara',
    ],
  },
  {
    address: '/en/', language: 'en',
    stops: [
      'Find a page, A–Z', 'What do I bring?', 'When and where do I vote?', 'May I vote?', 'I am far from home',
      'I need help at the polling station', 'Is this story a hoax?', 'About this site', 'Campaign', 'Quiet period',
      'Voting and counting at the polling stations', 'Counting and tally of results', 'Is my name on the list?', 'NIK',
      'My name is not on the list', 'My voting notice has not come', 'What happens at the polling station?',
      'I am voting for the first time', 'May I bring a companion?', 'I am ill, or someone in my family is',
      'I want to report a hoax', 'Stories that we have checked', 'Somebody offers me money', 'A civil servant is campaigning',
      'Where do I complain?', 'Stages of Pilkada 2024', 'Glossary', 'bawaslu.go.id', 'About this site', 'Accessibility for voters',
      "Civil servants' neutrality", 'Election hoaxes', 'First-time voters', 'Money politics',
      'Stages of the 2024 regional head elections', "Voters' rights", 'DKI Jakarta', 'Blora Regency', 'Balikpapan City',
      'Your name is not on the list', 'What to bring', 'Voting for the blank column', 'Voting without the notice',
      'Topics: Polling day', "Topics: Voters' rights", 'For whom: Everyone',
    ],
  },
  {
    address: '/en/rights/what-to-bring/', language: 'en',
    stops: [
      'Home', "Voters' rights", 'e-ID card', 'Voting notice', 'No e-ID card yet', 'Digital ID',
      'Voting at another polling station', 'If there is a problem', 'vote without the notice', 'IKD', 'KPPS',
      'voting at another polling station', 'complaint channels', 'bawaslu.go.id', 'Your name is not on the list',
      'Voting for the blank column', 'Voting without the notice', 'Voters punch ballots during the vote', 'Topics: Polling day',
      "Topics: Voters' rights", 'For whom: Everyone', 'For whom: First-time voters', 'Previous : Who may vote',
      'Next : Check the voter list',
    ],
  },
  {
    address: '/en/stages/polling-day/', language: 'en', skip: ['Skip to the dates'],
    stops: [
      'Home', 'Stages', 'Add to calendar : Polling day', 'Download all dates : Regional head elections 2024',
      'Subscribe, so that changes reach you : Regional head elections 2024', 'What you do', 'Where your polling station is',
      'Your ballot papers', 'If something stands in your way', 'After 13:00 local time', 'TPS', 'the steps at the polling station',
      'Check the voter list', 'NIK', 'KPPS', 'may still vote with their e-ID card', 'region: Ballot papers in Pilkada 2024',
      'blank column', 'not on the list', 'voting elsewhere', 'to your home or the hospital', 'a companion of your choice', 'tally',
      'bawaslu.go.id', 'What to bring', 'Voting for the blank column', 'Voting without the notice', "Voters' rights",
      'Topics: Polling day', "Topics: Voters' rights", 'For whom: Everyone', 'Previous : Quiet period',
      'Next : Step by step at the polling station',
    ],
  },
];

/** Role and name of what has the focus, as assistive technology gets them; null once the focus has left the page. */
async function focused(browser) {
  const { result } = await browser.send('Runtime.evaluate', { expression: 'document.activeElement' });
  if (/^body\b/.test(result.description)) return null;
  const { nodes } = await browser.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
  const { role, name } = nodes[0];
  return role.value === 'link' ? name.value : `${role.value}: ${name.value}`;
}

for (const { address, language, skip = [], stops } of WALKS) {
  test(`stops ${address}`, async ({ page, context }) => {
    const frame = FRAME[language];
    const expected = [...frame.skip, ...skip, ...frame.top, ...stops, ...frame.foot];
    await page.goto(address);
    const browser = await context.newCDPSession(page);
    const reached = [];
    for (let at = 0; at < expected.length; at += 1) {
      await page.keyboard.press('Tab');
      reached.push(await focused(browser));
    }
    expect(reached, address).toEqual(expected);
    await page.keyboard.press('Tab');
    expect(await focused(browser), `${address}: after the last stop Tab leaves the page`).toBeNull();
  });
}
