/** What does axe find on a page? It is put into the page itself: no page of its own to open for each look. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds, each with the first bytes of where; nothing when all is well. The size of targets is asked for, as axe leaves it out by itself. The page's own policy refuses axe: open it with `bypassCSP`. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
