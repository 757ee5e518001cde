// Checks the whole page with axe: every rule of WCAG 2.2 A and AA and the best practices, without
// any exclusion. What is folded away is opened before, so that it is checked as well.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import { unfold } from "./unfold";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export async function expectAccessible(page: Page, what: string): Promise<void> {
  await unfold(page);
  await page.evaluate(async () => {
    // Colours are measured at rest, not in the middle of a transition.
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {})));
  });
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const result = await (window as any).axe.run(document, { resultTypes: ["violations"] });
    return result.violations.map((one: any) => ({
      rule: one.id,
      help: one.help,
      nodes: one.nodes.map((node: any) => `${node.target.join(" ")}: ${node.failureSummary}`),
    }));
  });
  expect.soft(violations, `axe on ${what}`).toEqual([]);
}

/** No sideways scrolling at this width, and nothing that sticks out of the page. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  await unfold(page);
  const over = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const sticksOut = (node: Element) => node.getBoundingClientRect().right > root.clientWidth + 1;
    const wide = [...document.querySelectorAll("body *")].filter(sticksOut);
    return [`${root.scrollWidth} > ${root.clientWidth}`, ...wide.slice(0, 8).map((node) => node.outerHTML.slice(0, 160))];
  });
  expect.soft(over, `sideways scroll on ${what}`).toEqual([]);
}

/** Everything that is pressed or typed into is at least so many pixels high. */
export async function expectTargets(page: Page, least: number, what: string): Promise<void> {
  const small = await page.evaluate((least) => {
    const pressed = "button, .button, select, textarea, input:not([type=radio], [type=checkbox], [type=file]), label.choice, summary";
    const shown = [...document.querySelectorAll<HTMLElement>(pressed)].filter((node) => node.checkVisibility());
    return shown
      .filter((node) => node.getBoundingClientRect().height < least - 0.5)
      .map((node) => `${Math.round(node.getBoundingClientRect().height)}: ${node.outerHTML.slice(0, 120)}`);
  }, least);
  expect.soft(small, `targets on ${what}`).toEqual([]);
}
