// axe-core over every page, all rules on (AAA, best practice, experimental too): light, dark, and on the narrowest telephone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test, expect } from '../site/test.js';
import { OWN } from '../site/pages.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that are off, each with its reason. */
const OFF = {
  'hidden-content': 'only says that something is hidden; what paper alone shows is tested by print.spec.js',
  'identical-links-same-purpose': 'cannot tell where a link leads; links.spec.js decides it exactly',
};

/** What axe leaves open and we have decided: rule, variant, its words, why it is right. */
const DECIDED = [
  {
    rule: /^color-contrast/,
    words: /due to a pseudo element/,
    reason: 'numbers and ticks stand beside the words, in the space that the item keeps free; layout.spec.js finds overlaps',
  },
  {
    rule: /^color-contrast/,
    words: /contains an image node/,
    reason: 'axe sees no ground below the words of a drawing; charts.spec.js measures them',
  },
  {
    rule: /^color-contrast/,
    variant: /narrow/,
    words: /obscured by another element/,
    reason: 'cells that are scrolled away; colours do not depend on width and are measured in the wide variants',
  },
];

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
const COLOUR = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

for (const { address } of OWN) {
  test(`axe ${address}`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await page.goto(address);
    await page.evaluate(AXE);
    const found = await run(page, 'light');
    const shown = await page.evaluate(() => inPage.visible());
    await page.emulateMedia({ colorScheme: 'dark' });
    // Where the dark page shows the same things, only what looks at colours can find anything new.
    expect(await page.evaluate(() => inPage.visible()), 'dark shows what light shows').toEqual(shown);
    found.push(...(await run(page, 'dark', COLOUR)));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(NARROW);
    found.push(...(await run(page, 'narrow')));
    expect(found.map((line) => `${address}: ${line}`)).toEqual([]);
  });
}

/** Violations, and doubts that nobody has settled: variant, rule, selector, what is wrong. */
async function run(page, variant, only) {
  const found = await page.evaluate(
    async ({ only, off }) => {
      const known = axe.getRules().map(({ ruleId }) => ruleId);
      const on = (rule) => (only ? only.includes(rule) : !off.includes(rule));
      const rules = Object.fromEntries(known.map((rule) => [rule, { enabled: on(rule) }]));
      const { violations, incomplete } = await axe.run(document, { rules, resultTypes: ['violations', 'incomplete'] });
      const tell = (kind) => ({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => {
          const words = [...any, ...all, ...none].map(({ message }) => message).join('; ');
          return { kind, rule: id, selector: target.join(' '), words };
        });
      return [...violations.flatMap(tell('violates')), ...incomplete.flatMap(tell('may violate'))];
    },
    { only, off: Object.keys(OFF) },
  );
  const decided = ({ kind, rule, words }) =>
    kind === 'may violate' &&
    DECIDED.some((one) => one.rule.test(rule) && one.words.test(words) && (one.variant ?? /./).test(variant));
  return found
    .filter((one) => !decided(one))
    .map(({ kind, rule, selector, words }) => `${variant}: ${selector} ${kind} ${rule}: ${words}`);
}
