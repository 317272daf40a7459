// axe-core with all its rules on: AAA, best practice, experimental too.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The script that a page needs. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules about colours. */
export const COLOUR = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Rules that are off, each with its reason. */
const OFF = {
  'hidden-content': 'only says that something is hidden; what paper alone shows is tested by print.spec.js',
  'identical-links-same-purpose': 'cannot tell where a link leads; links.spec.js decides it exactly',
};

/** What axe leaves open and we have decided: rule, variant, its words, where, why it is right. */
export const DECIDED = [
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
  {
    rule: /^color-contrast/,
    words: /partially overlaps other elements/,
    selector: /^#t-video-\d+-sign$/,
    reason: 'the signed film stands out of the narrow column of the text; the ground is that of the page on both sides of its edge',
  },
  {
    rule: /^(audio|video)-caption$/,
    words: /Check that captions are available/,
    reason: 'a recording has its transcript below it, a signed film is itself the other form: media.spec.js looks',
  },
  {
    rule: /^label-content-name-mismatch$/,
    words: /Unable to determine/,
    reason: 'the way back from a footnote shows an arrow and no words',
  },
];

/**
 * Violations, and doubts that nobody has settled: variant, rule, selector, what is wrong. `decided` is what axe leaves open and a test has
 * settled; `only` are the rules that are run, without it all.
 */
export async function violations(page, variant, settled, only) {
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
  const decided = ({ kind, rule, words, selector }) =>
    kind === 'may violate' &&
    settled.some((one) => one.rule.test(rule) && one.words.test(words) && (one.variant ?? /./).test(variant) && (one.selector ?? /./).test(selector));
  return found
    .filter((one) => !decided(one))
    .map(({ kind, rule, selector, words }) => `${variant}: ${selector} ${kind} ${rule}: ${words}`);
}

/** The windows in which it looks. */
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

/** Opens a page and looks at it in all ways: light, dark, and on the narrowest telephone. */
export async function axeInAllWays(page, address) {
  await page.setViewportSize(WIDE);
  await page.goto(address);
  await page.evaluate(AXE);
  const found = await violations(page, 'light', DECIDED);
  const shown = await page.evaluate(() => inPage.visible());
  await page.emulateMedia({ colorScheme: 'dark' });
  // Where the dark page shows the same things, only what looks at colours can find anything new.
  if ((await page.evaluate(() => inPage.visible())) !== shown) found.push('dark: does not show what light shows');
  found.push(...(await violations(page, 'dark', DECIDED, COLOUR)));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROW);
  found.push(...(await violations(page, 'narrow', DECIDED)));
  return found.map((line) => `${address}: ${line}`);
}
