// A walk with Tab through a page that is open, in either browser.

/** What is said of the focus two frames later. */
const inTwoFrames = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(inPage.focus()))));

/** Players have stops of their own inside: play, time, sound … */
const INSIDE_A_PLAYER = 30;

/**
 * Presses Tab until the focus leaves the page: `stops` is what Tab should reach, `reached` what it does, in order, and `wrong` what is wrong
 * with the mark of where one is. `reached` says so if the focus never leaves.
 */
export async function walk(page) {
  const stops = await page.evaluate(() => inPage.stops());
  const players = await page.evaluate(() => document.querySelectorAll('audio[controls], video[controls]').length);
  const reached = [];
  const wrong = [];
  for (let presses = 0; presses <= stops.length + players * INSIDE_A_PLAYER; presses += 1) {
    await page.keyboard.press('Tab');
    let focus = await page.evaluate(() => inPage.focus());
    // A browser may scroll to it in one of the next frames.
    if (focus?.wrong.length > 0) focus = await page.evaluate(inTwoFrames);
    if (focus === null) return { stops, reached, wrong };
    const isInPlayer = /(?:^|> )(?:audio|video)\b/.test(focus.called) && reached.at(-1) === focus.called;
    if (!isInPlayer) reached.push(focus.called);
    wrong.push(...focus.wrong.map((what) => `${focus.called} ${what}`));
  }
  return { stops, reached: [...reached, 'Tab never leaves the page'], wrong };
}
