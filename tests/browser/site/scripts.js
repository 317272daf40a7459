// What scripts add to a page: that it says the same without them is tested, in the browser and in the preview.

/**
 * What pages have from their scripts alone: what the clock says of a date, the field that shortens a list, the button that prints, the
 * player that reads aloud, the ruler, and in the panel what needs a script.
 */
export const BY_SCRIPT = '.status, .finder, .sheet button, .listen, .ruler, .options :is(button, .small), .options fieldset:has([name=t-ruler])';

/** Takes away what scripts have added to the page that is open, in either browser. */
export const takeAway = (page) => page.evaluate((byScript) => document.querySelectorAll(byScript).forEach((one) => one.remove()), BY_SCRIPT);

/** The words of the page that is open, and how many links it has. */
export const says = (page) => page.evaluate(() => [document.body.innerText, document.querySelectorAll('a[href]').length]);
