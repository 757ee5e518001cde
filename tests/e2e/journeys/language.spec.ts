// Who reads English gets English from the first paint on, and nothing on the page moves meanwhile.
import { type Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { setDisplay } from "../support/tour";
import { en, zh } from "../support/words";

/** Adds up what moves on the pages opened from now on. */
async function watchMoves(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    (window as any).moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as any[]) if (!entry.hadRecentInput) (window as any).moved += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as any).moved);
}

/** What the nodes of the shell say, by their ids: as the service sent them, and as they are now. */
const sent = async (page: Page) => {
  const html = await (await page.request.get("/")).text();
  return page.evaluate((html) => {
    const said = (root: Document) =>
      [...root.querySelectorAll<HTMLElement>(".site-header [id], #tell-hero [id], #disputes [id], .site-footer [id], .skip-link")]
        .filter((node) => !node.closest("#tell-steps") || node.matches("li"))
        .map((node) => [node.id, node.textContent, node.getAttribute("placeholder"), node.getAttribute("lang")]);
    return { served: said(new DOMParser().parseFromString(html, "text/html")), now: said(document) };
  }, html);
};

for (const [name, words, other] of [["Chinese", zh, en], ["English", en, zh]] as const) {
  test(`a page that comes back in ${name} says at once what the app will say, and nothing moves`, async ({ page }) => {
    await setDisplay(page, { english: words === en });
    const moved = await watchMoves(page);
    for (const [path, heading] of [["/", words.title], ["/matters", words.matters], ["/choose", words.choose]] as const) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
      await expect(page.getByRole("banner").getByRole("link", { name: words.matters })).toBeVisible();
      if (path === "/") await expect(page.getByRole("button", { name: words.next })).toBeVisible();
      // Until the fonts and the last module are there.
      await page.waitForTimeout(500);
      expect(await moved(), `layout shift on ${path}`).toBeLessThanOrEqual(0.01);
    }
    await page.goto("/");
    await expect(page.getByRole("button", { name: words.next })).toBeVisible();
    const { served, now } = await sent(page);
    expect(served.length).toBeGreaterThan(30);
    expect(served).toEqual(now);
    expect(JSON.stringify(served)).not.toContain(other.title);
  });
}

test("switched back, the next page comes in Chinese", async ({ page }) => {
  await setDisplay(page, { english: true });
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page.getByRole("heading", { level: 1, name: zh.title })).toBeVisible();
  expect(await (await page.request.get("/")).text()).toContain(zh.title);
});

test("a choice kept by the device alone is the service's from the next page on", async ({ page, context }) => {
  await setDisplay(page, { english: true });
  await context.clearCookies();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: en.title })).toBeVisible();
  expect(await (await page.request.get("/")).text()).toContain(en.title);
});

test("English that does not arrive leaves the whole page in Chinese, and says so", async ({ page }) => {
  await setDisplay(page, { english: true });
  await page.route(/split_en/, (route) => route.abort());
  await page.reload();
  await expect(page.getByText("英文没有加载出来，先显示中文。")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: zh.title })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await page.unroute(/split_en/);
  await page.getByRole("button", { name: zh.retry }).click();
  await expect(page.getByRole("heading", { level: 1, name: en.title })).toBeVisible();
});
