// The page fits with text at 200 %, and everything that is pressed is large enough. What was chosen by
// the switches stays.
import { type Page } from "@playwright/test";
import { expectNoSidewaysScroll, expectTargets } from "../support/axe";
import { expect, test } from "../support/fixtures";
import { type Look, setDisplay, tourFlow, tourMatter } from "../support/tour";

/** Text at 200 %, as set in the browser's own settings. */
async function doubleText(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
}

/** Simulators are not for the people this is measured for. */
const ours = (look: Look): Look => async (page, what) => {
  if (!what.startsWith("simulated")) await look(page, what);
};

test("text follows the size set in the browser", async ({ page }) => {
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.getElementById("tell-lead")!).fontSize));
  await setDisplay(page, {});
  const before = await size();
  await doubleText(page);
  await expect.poll(size).toBeGreaterThanOrEqual(before * 1.8);
});

test("with text at 200 % nothing scrolls sideways in the flow", async ({ page, mobile }) => {
  const words = await setDisplay(page, {});
  await doubleText(page);
  await tourFlow(page, mobile, words, ours(expectNoSidewaysScroll));
});

test("with text at 200 % nothing scrolls sideways on the matter's page", async ({ page, mobile }) => {
  const words = await setDisplay(page, {});
  await doubleText(page);
  await tourMatter(page, mobile, words, ours(expectNoSidewaysScroll));
});

for (const [name, display, least] of [["standard", {}, 44], ["large print", { large: true }, 60]] as const) {
  test(`in ${name} every target is at least ${least} px high`, async ({ page, mobile }) => {
    const look = ours((page, what) => expectTargets(page, least, what));
    const words = await setDisplay(page, display);
    await tourFlow(page, mobile, words, look);
    await tourMatter(page, mobile, words, look);
  });
}

test("in large print text is at least 18 px", async ({ page }) => {
  await setDisplay(page, { large: true });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((node) => node.checkVisibility() && [...node.childNodes].some((child) => child.nodeType === 3 && child.nodeValue?.trim()))
      .filter((node) => parseFloat(getComputedStyle(node).fontSize) < 18)
      .map((node) => `${getComputedStyle(node).fontSize}: ${node.textContent?.trim().slice(0, 30)}`),
  );
  expect(small).toEqual([]);
});

const shown = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset, lang: document.documentElement.lang }));

test("large print, dark and English stay after a reload and on every address", async ({ page }) => {
  await setDisplay(page, { large: true, dark: true, english: true });
  const chosen = { mode: "large", theme: "dark", lang: "en" };
  expect(await shown(page)).toMatchObject(chosen);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "A dispute? Tell it once." })).toBeVisible();
  expect(await shown(page)).toMatchObject(chosen);
  await page.goto("/matters");
  await expect(page.getByRole("heading", { level: 1, name: "My matters" })).toBeVisible();
  expect(await shown(page)).toMatchObject(chosen);
  await expect(page.getByRole("button", { name: "Large print" })).toHaveAttribute("aria-pressed", "true");
});

test.describe("where the system prefers dark", () => {
  test.use({ colorScheme: "dark" });

  test("the page is dark without a switch", async ({ page }) => {
    await page.goto("/");
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.map(Number));
    expect(Math.max(...background.slice(0, 3))).toBeLessThan(80);
    await expect(page.getByRole("button", { name: "深色" })).toHaveAttribute("aria-pressed", "true");
  });
});
