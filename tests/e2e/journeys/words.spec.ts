// A word of the law can be tapped where it stands: a sheet says what it means, in either language, and
// the focus comes back to the word. All words can be looked up on a page of their own.
import type { Locator, Page } from "@playwright/test";
import { Axe, traits } from "../support/axe";
import { expect, test } from "../support/fixtures";
import { setDisplay } from "../support/tour";

const WAYS = "/explore?kind=loan&amount=30000";

const term = (page: Page, word: string): Locator => page.getByRole("button", { name: word, exact: true }).first();
const expectAccessible = async (page: Page, what: string): Promise<void> =>
  new Axe(page).expectNothing(what, await traits(page), false);
const sheet = (page: Page): Locator => page.getByRole("dialog");

test("a tapped word is explained and gets the focus back", async ({ page }) => {
  await page.goto(WAYS);
  await term(page, "支付令").click();
  await expect(sheet(page)).toHaveAccessibleName("支付令");
  await expect(sheet(page).getByRole("heading", { name: "支付令" })).toBeFocused();
  await expect(sheet(page)).toContainText("法院不开庭，直接书面命令对方付钱");
  await expect(sheet(page)).toContainText("《民事诉讼法》第二百二十五条");
  await expect(sheet(page)).toContainText("payment order");
  await expectAccessible(page, "the sheet of a word");
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toBeHidden();
  await expect(term(page, "支付令")).toBeFocused();
  // Another word, and closed by its button.
  await term(page, "普通程序").click();
  await expect(sheet(page)).toContainText("六个月内审完");
  await sheet(page).getByRole("button", { name: "关闭" }).click();
  await expect(term(page, "普通程序")).toBeFocused();
});

test("the keyboard alone opens a word and leads on to all of them", async ({ page }) => {
  await page.goto(WAYS);
  await term(page, "诉前保全").focus();
  await page.keyboard.press("Enter");
  await expect(sheet(page)).toContainText("48 小时");
  await sheet(page).getByRole("link", { name: "看全部词语" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "法律词语是什么意思" })).toBeVisible();
  await expect(page).toHaveURL(/\/words#preservation-before-suit$/);
  await expect(sheet(page)).toBeHidden();
  await expect(page.getByRole("article", { name: "诉前保全", exact: true })).toBeFocused();
});

test("a word is explained in English", async ({ page }) => {
  await setDisplay(page, { english: true });
  await page.goto(WAYS);
  await term(page, "payment order").click();
  await expect(sheet(page)).toContainText("The court orders the other side to pay");
  await expect(sheet(page)).toContainText("Civil Procedure Law, Art. 225");
  await expect(sheet(page)).toContainText("支付令");
  await expectAccessible(page, "the sheet of a word in English");
});

test("without a network the sheet says so and tries again", async ({ page, context }) => {
  await page.goto(WAYS);
  await expect(term(page, "支付令")).toBeVisible();
  await context.setOffline(true);
  await term(page, "支付令").click();
  await expect(sheet(page)).toContainText("没有加载出来，可能是网络断了");
  await context.setOffline(false);
  await sheet(page).getByRole("button", { name: "再试一次" }).click();
  await expect(sheet(page)).toContainText("直接书面命令对方付钱");
  await page.keyboard.press("Escape");
  await expect(term(page, "支付令")).toBeFocused();
});

test("going back closes the sheet", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "先看看要多少钱、多少天，不用填资料" }).click();
  await page.getByRole("radio", { name: "借钱不还" }).check();
  await term(page, "普通程序").click();
  await expect(sheet(page)).toBeVisible();
  await page.goBack();
  await expect(sheet(page)).toBeHidden();
});

test("all words are listed, and found in both languages", async ({ page }) => {
  await page.goto("/words");
  await expect(page.getByRole("heading", { level: 1, name: "法律词语是什么意思" })).toBeVisible();
  const words = page.getByRole("article");
  expect(await words.count()).toBeGreaterThanOrEqual(100);
  await expectAccessible(page, "all words");
  const search = page.getByRole("searchbox", { name: "查找词语" });
  await search.fill("payment order");
  await expect(page.getByRole("article", { name: "支付令", exact: true })).toBeVisible();
  await expect(page.getByRole("article", { name: "借条", exact: true })).toBeHidden();
  await expect(page.getByRole("status").filter({ hasText: /找到 \d+ 个词/ })).toBeVisible();
  await search.fill("没有这样的词");
  await expect(page.getByText("没有找到。请换个说法再试")).toBeVisible();
  await expectAccessible(page, "no word found");
  await search.fill("");
  await expect(page.getByRole("article", { name: "借条", exact: true })).toBeVisible();
});

test("an address names a word", async ({ page }) => {
  await page.goto("/words#limitation-period");
  const word = page.getByRole("article", { name: "诉讼时效", exact: true });
  await expect(word).toBeFocused();
  await expect(word).toBeInViewport();
});
