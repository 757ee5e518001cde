// Checks the whole page with axe: every rule of WCAG 2.2 A and AA and the best practices, without
// any exclusion.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export async function expectAccessible(page: Page, what: string): Promise<void> {
  // Colours are measured at rest, not in the middle of a transition.
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {}))));
  await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const result = await (window as any).axe.run(document);
    return result.violations.map((one: any) => ({
      rule: one.id,
      help: one.help,
      nodes: one.nodes.map((node: any) => `${node.target.join(" ")}: ${node.failureSummary}`),
    }));
  });
  expect(violations, `axe on ${what}`).toEqual([]);
}

/** No sideways scrolling at this width. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const over = await page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
  expect(over, `sideways scroll on ${what}`).toBeLessThanOrEqual(0);
}
