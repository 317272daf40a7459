// Charts: their words are as large as other words, stand inside the drawing and clear of each other, and have the contrast of text.
import { test, expect } from '../site/test.js';
import { TEXTS } from '../site/pages.js';

const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'];

for (const { address, html } of TEXTS) {
  if (!html.includes('class="chart"')) continue;
  test(`charts ${address}`, async ({ page }) => {
    for (const width of WIDTHS) {
      for (const colorScheme of SCHEMES) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        const found = await page.evaluate(look);
        expect(found.map((line) => `${address} at ${width}, ${colorScheme}: ${line}`)).toEqual([]);
      }
    }
  });
}

/** What is wrong with the drawings of a page. */
function look() {
  const found = [];
  /** A colour's relative luminance (WCAG 2.2). */
  const luminance = (colour) => {
    const [r, g, b] = colour.match(/[\d.]+/g).map((part) => Number(part) / 255);
    const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = getComputedStyle(document.body).backgroundColor;
  for (const svg of document.querySelectorAll('.chart svg')) {
    const room = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')];
    const boxes = texts.map((text) => text.getBoundingClientRect());
    texts.forEach((text, at) => {
      const { left, right, top, bottom } = boxes[at];
      const style = getComputedStyle(text);
      const tell = (what) => found.push(`"${text.textContent}" ${what}`);
      if (left < room.left - 1 || right > room.right + 1 || top < room.top - 1 || bottom > room.bottom + 1) tell('stands outside');
      if (parseFloat(style.fontSize) < 16) tell('is small');
      if (contrast(style.fill, ground) < 7) tell('is hard to see');
      boxes.slice(0, at).forEach((other, before) => {
        const apart = left >= other.right || other.left >= right || top >= other.bottom - 6 || other.top >= bottom - 6;
        if (!apart) tell(`touches "${texts[before].textContent}"`);
      });
    });
    for (const shape of svg.querySelectorAll('.chart-solid, .chart-edge, .chart-empty, .chart-line, .chart-axis, .chart-target')) {
      const { stroke } = getComputedStyle(shape);
      if (contrast(stroke, ground) < 3) found.push(`${shape.getAttribute('class')} is hard to see`);
    }
  }
  return found;
}
