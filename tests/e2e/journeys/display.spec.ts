// The page follows the size of text that the browser is set to, and the colours that the system prefers.
// What was chosen by the switches stays. Whether everything fits then: screens.spec.ts.
import { type Page } from "@playwright/test";
import { expectMeasures, expectNothingCut, withDoubleText } from "../support/fit";
import { expect, test } from "../support/fixtures";
import { Litigant } from "../support/litigant";
import { type Look, ours, setDisplay, tourFlow, tourMatter } from "../support/tour";
import { zh } from "../support/words";

test("text follows the size set in the browser", async ({ page }) => {
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.getElementById("tell-lead")!).fontSize));
  await setDisplay(page, {});
  const before = await size();
  await withDoubleText(page, () => expect.poll(size).toBeGreaterThanOrEqual(before * 1.8));
});

const shown = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset, lang: document.documentElement.lang }));

/** The size of the main text, in pixels. */
const mainText = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
const chosen = (page: Page, question: string, answer: string) =>
  page.getByRole("group", { name: question }).getByRole("radio", { name: answer, exact: true });

for (const size of [20, 22, 24, 27, 30]) {
  test(`large print of ${size} px is ${size} px, from the next first paint on, and fits the narrowest phone`, async ({ page, mobile }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto("/display");
    await chosen(page, "字有多大", `大字 ${size}`).check();
    await expect.poll(async () => Math.abs((await mainText(page)) - size)).toBeLessThan(0.3);
    expect(await (await page.request.get("/choose")).text()).toContain(` data-mode="large" data-size="${size}"`);
    await page.reload();
    await expect(chosen(page, "字有多大", `大字 ${size}`)).toBeChecked();
    await expectNothingCut(page, "display");
    await expectMeasures(page, { target: 60, text: 18 }, "display");
    const words = await setDisplay(page, {});
    expect(Math.abs((await mainText(page)) - size)).toBeLessThan(0.3);
    if (size === 30) await tourFlow(page, mobile, words, ours(expectNothingCut));
  });
}

test("in large print lines and paragraphs stand as far apart as the national rule asks for", async ({ page, mobile }) => {
  const words = await setDisplay(page, { large: true });
  const look: Look = async (page, what) => {
    const close = await page.evaluate(() => {
      const found: string[] = [];
      for (const after of document.querySelectorAll<HTMLElement>("p + p:not(.visually-hidden)")) {
        const before = after.previousElementSibling as HTMLElement;
        if (!after.checkVisibility() || !before.checkVisibility() || !after.offsetHeight || !before.offsetHeight) continue;
        const [top, bottom] = [before.getBoundingClientRect(), after.getBoundingClientRect()];
        if (bottom.top < top.bottom - 1) continue; // Side by side.
        const style = getComputedStyle(after);
        const [line, letters] = [parseFloat(style.lineHeight), parseFloat(style.fontSize)];
        // From line to line 1.3 times the letters; from paragraph to paragraph 1.3 times that.
        if (line < 1.3 * letters) found.push(`lines: ${after.textContent!.slice(0, 30)}`);
        if (bottom.top - top.bottom + line < 1.3 * line - 0.5) found.push(`${bottom.top - top.bottom}: ${after.textContent!.slice(0, 30)}`);
      }
      return found;
    });
    expect.soft(close, what).toEqual([]);
  };
  await tourFlow(page, mobile, words, ours(look));
  await tourMatter(page, mobile, words, ours(look));
});

test("every choice works at once, is kept, and agrees with the switches of the header", async ({ page }) => {
  await page.goto("/display");
  const switchOf = (name: string) => page.getByRole("banner").getByRole("button", { name });
  await chosen(page, "字有多大", "大字 27").check();
  await expect(switchOf("大字")).toHaveAttribute("aria-pressed", "true");
  await chosen(page, "亮一点还是暗一点", "深色").check();
  await expect(switchOf("深色")).toHaveAttribute("aria-pressed", "true");
  await switchOf("大字").click();
  await expect(chosen(page, "字有多大", "标准")).toBeChecked();
  await switchOf("大字").click();
  await expect(chosen(page, "字有多大", "大字 27")).toBeChecked();
  await chosen(page, "亮一点还是暗一点", "跟手机或电脑一样").check();
  await expect(switchOf("深色")).toHaveAttribute("aria-pressed", "false");
  await chosen(page, "字和底色的反差", "高反差").check();
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  await expect.poll(ink).toBe("rgb(0, 0, 0)");
  // A click only: once it is English, the question has another name.
  await chosen(page, "语言", "English").click();
  await expect(page.getByRole("heading", { level: 1, name: "Display and reading aloud" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "English" })).toBeFocused();
  for (const path of ["/", "/matters", "/safety"]) {
    await page.goto(path);
    expect(await shown(page), path).toMatchObject({ mode: "large", size: "27", theme: "auto", contrast: "more", lang: "en" });
    const sent = await (await page.request.get(path)).text();
    for (const part of ['data-mode="large"', 'data-size="27"', 'data-contrast="more"']) expect(sent).toContain(part);
  }
});

test("where the device keeps nothing, a choice holds as long as the page", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, { get: () => { throw new DOMException("denied", "SecurityError"); } });
    }
  });
  await page.goto("/display");
  await chosen(page, "字有多大", "大字 30").check();
  await page.getByRole("link", { name: "去首页看看" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "遇到纠纷，说一遍就好" })).toBeVisible();
  expect(Math.abs((await mainText(page)) - 30)).toBeLessThan(0.3);
});

test.describe("in the device's own few colours", () => {
  test.use({ contextOptions: { forcedColors: "active" } });

  test("what is chosen and where the keyboard is shows by lines", async ({ page, mobile }) => {
    const who = new Litigant(page, mobile);
    await who.open();
    await who.chooseDispute();
    const outline = (selector: string) => page.locator(selector).first().evaluate((node) => getComputedStyle(node).outlineWidth);
    const edge = (selector: string) => page.locator(selector).first().evaluate((node) => getComputedStyle(node).borderTopWidth);
    expect(await outline(".kind :checked + .tile")).toBe("3px");
    expect(await edge(".kind :not(:checked) + .tile")).toBe("1px");
    expect(await edge("#switch-theme")).toBe("1px");
    await page.goto("/display");
    expect(await outline(".choice:has(:checked)")).toBe("3px");
    await chosen(page, "亮一点还是暗一点", "跟手机或电脑一样").focus();
    expect(await outline(".choice:focus-within")).toBe("3px");
  });
});

test("on a phone on its side nothing stays in place over what is read", async ({ page, mobile }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await setDisplay(page, {});
  await tourFlow(page, mobile, zh, ours(async (page, what) => {
    const covered = await page.evaluate(() => {
      const bars = [...document.querySelectorAll(".main-action")].filter((node) => node.checkVisibility());
      return bars.map((node) => getComputedStyle(node).position).filter((one) => one === "sticky" || one === "fixed");
    });
    expect.soft(covered, what).toEqual([]);
  }));
});

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
