// Every calendar file, read by a parser that is not ours; and each is reached from a page and sent as what it is.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { test, expect } from '../site/test.js';
import { FOLDER, TEXTS } from '../site/pages.js';

const FILES = readdirSync(FOLDER, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ics'))
  .sort()
  .map((path) => ({ path, bytes: readFileSync(join(FOLDER, path)) }));

/** The events of a file. ical.js is strict here: an unknown value or a broken line throws. */
const events = ({ bytes }) =>
  new ICAL.Component(ICAL.parse(bytes.toString())).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

test('every calendar is valid', () => {
  expect(FILES.length, 'calendars').toBeGreaterThan(20);
  const wrong = [];
  for (const file of FILES) {
    const say = (what) => wrong.push(`${file.path}: ${what}`);
    const lines = file.bytes.toString('latin1').split('\r\n');
    if (lines.pop() !== '') say('does not end with a line');
    if (lines.some((line) => line.length > 75)) say('has a line of more than 75 octets');
    if (lines.some((line) => /[\r\n]/.test(line))) say('has a line that does not end with CRLF');
    const calendar = new ICAL.Component(ICAL.parse(file.bytes.toString()));
    for (const name of ['version', 'prodid']) if (!calendar.getFirstPropertyValue(name)) say(`has no ${name}`);
    const found = events(file);
    if (found.length === 0) say('has no event');
    if (new Set(found.map(({ uid }) => uid)).size !== found.length) say('names two events the same');
    for (const event of found) {
      const stamp = event.component.getFirstPropertyValue('dtstamp');
      if (!event.uid || !event.summary || !stamp) say(`${event.uid}: lacks UID, SUMMARY or DTSTAMP`);
      if (!Number.isInteger(event.sequence)) say(`${event.uid}: SEQUENCE ${event.sequence}`);
      if (event.endDate.compare(event.startDate) <= 0) say(`${event.uid}: ends before it starts`);
      const zone = event.startDate.zone?.tzid;
      if (!event.startDate.isDate && !['floating', 'Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'].includes(zone)) say(`zone ${zone}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('a feed holds what the files of its stages hold, and both languages the same days', () => {
  const days = (file) => new Map(events(file).map(({ uid, startDate, endDate }) => [uid, `${startDate} ${endDate}`]));
  const feeds = FILES.filter(({ bytes }) => bytes.includes('REFRESH-INTERVAL'));
  const site = (path) => /^(wilayah\/[^/]+\/)?/.exec(path)[0];
  const sites = new Set(feeds.map(({ path }) => site(path)));
  expect(sites.size, 'the national site and those of regions').toBeGreaterThan(1);
  for (const folder of sites) {
    const own = feeds.filter(({ path }) => site(path) === folder);
    expect(own.map(({ path }) => path)).toEqual([`${folder}en/calendar/pilkada-2024.ics`, `${folder}kalender/pilkada-2024.ics`]);
    const [english, indonesian] = own.map(days);
    expect([...english]).toEqual([...indonesian]);
    expect(english.get('pilkada-2024.pemungutan_suara@suara.example')).toBe('2024-11-27 2024-11-28');
    expect(english.get('pilkada-2024.pindah_memilih_umum@suara.example')).toBe('2024-10-28 2024-10-29');
    for (const single of FILES.filter((file) => site(file.path) === folder && !feeds.includes(file)))
      for (const [uid, when] of days(single)) if (uid.startsWith('pilkada-2024.')) expect(english.get(uid), single.path).toBe(when);
  }
});

test('every calendar is offered with its size, and sent as a calendar', async ({ request }) => {
  const offered = new Map();
  for (const { address, html } of TEXTS)
    for (const [, href, size] of html.matchAll(/href="([^"]*\.ics)">.*?<\/a> <span class="file-info">\(ICS, (\d+) kB\)/g))
      offered.set(new URL(href, `https://site.example${address}`).pathname.slice(1), Number(size));
  for (const { path, bytes } of FILES) {
    expect(offered.get(path), path).toBe(Math.max(1, Math.floor(bytes.length / 1000)));
    const answer = await request.get(`/${path}`);
    expect(answer.headers()['content-type'], path).toBe('text/calendar; charset=utf-8');
  }
});
