// axe-core over every page, all rules on (AAA, best practice, experimental too): light, dark, and on the narrowest telephone.
import { test, expect } from '../site/test.js';
import { axeInAllWays } from '../site/axe.js';
import { OWN } from '../site/pages.js';

for (const { address } of OWN) {
  test(`axe ${address}`, async ({ page }) => expect(await axeInAllWays(page, address)).toEqual([]));
}
