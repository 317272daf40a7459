// One page of each type, in each language of the site.
import { PAGES } from './pages.js';

/** The page types, and the address of one page of each in the site's first language; its translations are found by their links. */
const TYPES = {
  home: '/',
  office: '/wilayah/kota-balikpapan/',
  section: '/hak/',
  listings: '/topik/',
  listing: '/topik/hak-pemilih/',
  'a-z': '/a-z/',
  glossary: '/tentang/glosarium/',
  'not-found': '/404.html',
  offline: '/offline.html',
  page: '/tentang/aksesibilitas-situs/',
  right: '/hak/dokumen/',
  stage: '/tahapan/pemungutan-suara/',
  guide: '/tahapan/di-tps/',
  faq: '/pemula/tanya-jawab/',
  claim_check: '/hoaks/tujuh-kontainer/',
  statistic: '/tahapan/angka-yang-terbit/',
  announcement: '/tentang/pengumuman-hukum-pidana/',
  event: '/wilayah/kota-balikpapan/kegiatan/netralitas-asn/',
};

const byAddress = new Map(PAGES.map((page) => [page.address, page]));

function inAllLanguages(type, address) {
  const page = byAddress.get(address);
  if (!page) throw new Error(`${address}, an example of “${type}”, is not in the site`);
  const language = /<html lang="([^"]*)"/.exec(page.html)[1];
  const switcher = /<nav class="languages".*?<\/nav>/s.exec(page.html)?.[0] ?? '';
  const others = [...switcher.matchAll(/href="([^"]*)" hreflang="([^"]*)"/g)].map(([, href, language]) => ({
    type, language, address: new URL(href, `http://site${address}`).pathname,
  }));
  return [{ type, language, address }, ...others];
}

/** `{ type, language, address }` of each. */
export const EXAMPLES = Object.entries(TYPES).flatMap(([type, address]) => inAllLanguages(type, address));
