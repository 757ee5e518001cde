// What each component does when it is used, the names of all controls, and the whole gallery by the
// keyboard alone. How it looks in every display at every width: screens.spec.ts.
import { Axe, traits } from "../support/axe";
import { PRESSED } from "../support/fit";
import { expect, test } from "../support/fixtures";
import { example, openGallery } from "../support/gallery";

test("every control of the gallery has a name", async ({ page }) => {
  await openGallery(page);
  const tree = await page.locator("main").ariaSnapshot();
  const control = /^\s*- (button|link|textbox|searchbox|combobox|checkbox|radio|tab|tablist|tabpanel|table|img|progressbar|navigation)( \[[^\]]*\])*:?$/;
  expect(tree.split("\n").filter((line) => control.test(line))).toEqual([]);
  expect(tree).toContain("- progressbar");
});

test("the keyboard goes through every control in order, with a ring, and comes out again", async ({ page }) => {
  test.setTimeout(240_000);
  await openGallery(page);
  const count = await page.evaluate((reached) => {
    const main = document.querySelector("main")!;
    const radios = new Set<string>();
    const stops = [...main.querySelectorAll<HTMLElement>(reached)].filter((node) => {
      if (!node.checkVisibility() || node.tabIndex < 0) return false;
      if (!(node instanceof HTMLInputElement) || node.type !== "radio") return true;
      // Of a group the keyboard stops at one: the chosen one, else the first.
      const chosen = main.querySelector<HTMLInputElement>(`input[name="${node.name}"]:checked`);
      const isStop = chosen ? chosen === node : !radios.has(node.name);
      radios.add(node.name);
      return isStop;
    });
    stops.forEach((node, place) => node.setAttribute("data-stop", String(place)));
    document.getElementById("page-title")!.focus();
    return stops.length;
  }, PRESSED);
  expect(count).toBeGreaterThan(100);
  const walked: string[] = [];
  for (let place = 0; place < count; place += 1) {
    await page.keyboard.press("Tab");
    walked.push(
      await page.evaluate(() => {
        const node = document.activeElement!;
        const ringed = [node, ...[node.closest(".choice, .drop-zone, .button")].filter(Boolean)] as Element[];
        const hasRing = ringed.some((it) => {
          const style = getComputedStyle(it);
          return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        });
        return `${node.getAttribute("data-stop") ?? node.outerHTML.slice(0, 120)}${hasRing ? "" : " without a ring"}`;
      }),
    );
  }
  expect(walked).toEqual(Array.from({ length: count }, (_, place) => String(place)));
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement!.closest("main"))).toBeNull();
});

for (const over of ["dialog", "sheet"]) {
  test(`the ${over} takes the keyboard in, closes on Escape and gives the focus back`, async ({ page }) => {
    await openGallery(page);
    const opener = example(page, `${over}/press`).getByRole("button").first();
    await opener.focus();
    await page.keyboard.press("Enter");
    const opened = page.getByRole("dialog");
    await expect(opened.getByRole("heading")).toBeFocused();
    await new Axe(page).expectNothing(`the ${over}, open`, await traits(page), false);
    const buttons = await opened.getByRole("button").count();
    for (let press = 0; press < buttons; press += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement!.closest("dialog") !== null)).toBe(true);
    }
    await page.keyboard.press("Escape");
    await expect(opened).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
}

test("small news is read out, stays while it is pointed at, and can be closed", async ({ page }) => {
  await page.clock.install();
  await openGallery(page);
  const toast = example(page, "toast/press");
  await toast.getByRole("button").first().click();
  const news = toast.getByRole("status").locator("p");
  await expect(news).toHaveText("已复制编号 YJS-2026-7KQ4M");
  await page.clock.runFor(6_000);
  await expect(news).toBeVisible();
  await news.hover();
  await page.clock.runFor(20_000);
  await expect(news).toBeVisible();
  await page.mouse.move(0, 0);
  await page.clock.runFor(4_000);
  await expect(news).toHaveCount(0);
  await toast.getByRole("button").first().click();
  await toast.getByRole("button", { name: "关闭" }).click();
  await expect(news).toHaveCount(0);
});

test("tabs follow the arrow keys, and one of them is in the order of the keyboard", async ({ page }) => {
  await openGallery(page);
  const tabs = example(page, "tabs/plain");
  await tabs.getByRole("tab", { name: "全部 3" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(tabs.getByRole("tab", { name: "草稿 1" })).toBeFocused();
  await expect(tabs.getByRole("tabpanel", { name: "草稿 1" })).toHaveText("草稿 1");
  await page.keyboard.press("End");
  await expect(tabs.getByRole("tab", { name: "在办 2" })).toHaveAttribute("aria-selected", "true");
  await expect(tabs.locator("[role=tab][tabindex='0']")).toHaveCount(1);
});

test("a heading of the table puts the rows in its order, and turns it round", async ({ page }) => {
  await openGallery(page);
  const table = example(page, "table/filled");
  const heading = table.getByRole("columnheader", { name: "最近变化" });
  const first = table.getByRole("row").nth(1);
  await heading.getByRole("button").click();
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  await expect(first).toContainText("2026年10月1日");
  await heading.getByRole("button").click();
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  await expect(first).toContainText("2026年11月24日");
});

test("a sum is read as one types, in figures and in capitals", async ({ page }) => {
  await openGallery(page);
  const field = example(page, "money-field/empty");
  await field.getByRole("textbox").pressSequentially("3万");
  await expect(field.locator(".field-echo")).toHaveText("= 30,000 元 · 叁万元整");
  await expect(field.locator(".field-echo")).toHaveAttribute("aria-live", "polite");
  await field.getByRole("textbox").pressSequentially("5千");
  await expect(field.locator(".field-echo")).toHaveText("= 35,000 元 · 叁万伍仟元整");
});

test("a rate is read as one types, with its period and for a year", async ({ page }) => {
  await openGallery(page);
  const field = example(page, "rate-field/empty");
  for (const [typed, read] of [["月息1分", "= 月利率 1%，一年 12%"], ["１２％", "= 年利率 12%"], ["很高", ""], ["", ""]]) {
    await field.getByRole("textbox").fill(typed);
    await expect(field.locator(".field-echo")).toHaveText(read);
  }
});

test("city and county go to the head of the line; what follows stays as typed", async ({ page }) => {
  await openGallery(page);
  const field = example(page, "address-field/empty");
  await field.getByRole("textbox").fill("假想街2号");
  await field.getByText("按市、区县选").click();
  await field.getByRole("combobox", { name: "市", exact: true }).selectOption("宁波市");
  await field.getByRole("combobox", { name: /^区、县/ }).selectOption("海曙区");
  await expect(field.getByRole("textbox")).toHaveValue("浙江省宁波市海曙区假想街2号");
  await field.getByRole("textbox").fill("杭州西湖虚构路1号");
  await expect(field.getByRole("combobox", { name: "市", exact: true })).toHaveValue("杭州市");
  await expect(field.getByRole("combobox", { name: /^区、县/ })).toHaveValue("西湖区");
});
