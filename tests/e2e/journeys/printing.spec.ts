// What is printed: of the matter's page the receipt alone when its button is pressed, the whole complaint,
// with nothing masked or folded, and elsewhere nothing that would stand there without its content.
import { type Page } from "@playwright/test";
import { file } from "../support/filed";
import { expect, test } from "../support/fixtures";
import { Litigant } from "../support/litigant";
import { zh } from "../support/words";

/** Presses a button that prints; the dialogue of the browser stays open. */
async function print(page: Page, button: string): Promise<void> {
  await page.evaluate(() => { window.print = () => {}; });
  await page.getByRole("button", { name: button }).click();
  await page.emulateMedia({ media: "print" });
}

async function closeDialogue(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
}

test("the receipt is printed without the rest of the page", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile);
  await page.goto(`/matters/${id}`);
  await who.now(zh.mediating);
  const receipt = page.getByRole("region", { name: "回执" });
  const turn = page.getByRole("heading", { level: 2, name: zh.mediating });
  const story = page.getByRole("heading", { name: "经过", exact: true });
  const complaint = page.getByRole("link", { name: zh.complaint });
  await print(page, "打印回执");
  await expect(receipt.getByText(/YJS-/)).toBeVisible();
  await expect(page.locator(".notice[data-kind=simulated]")).toBeVisible();
  for (const other of [turn, story, complaint]) await expect(other).toBeHidden();
  const seen = await page.locator("#app").innerText();
  expect(seen).not.toContain("李四");
  await closeDialogue(page);
  // The page printed by the browser's own command is the whole page again.
  for (const other of [turn, story, receipt]) await expect(other).toBeVisible();
});

test("the complaint is printed with everything that the screen masks or folds", async ({ page, mobile }) => {
  const id = await file(page, mobile);
  await page.goto(`/matters/${id}/document`);
  const number = page.getByText("330106190102030017", { exact: true });
  await expect(page.getByRole("heading", { name: "民事起诉状" })).toBeVisible();
  await expect(number).toBeHidden();
  await page.getByRole("button", { name: "诉讼请求", exact: true }).click();
  const claims = page.getByText(/叁万元整/).first();
  await expect(claims).toBeHidden();
  await print(page, "打印 / 存为 PDF");
  await expect(number).toBeVisible();
  await expect(claims).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
});

test("a part that stayed folded leaves no empty title on paper, an opened one is printed", async ({ page }) => {
  await page.goto("/explore?kind=loan&amount=30000");
  const card = page.getByRole("article").first();
  const [grounds, cost] = [card.locator("summary").nth(0), card.locator("summary").nth(1)];
  await grounds.click();
  await page.emulateMedia({ media: "print" });
  await expect(grounds).toBeVisible();
  await expect(cost).toBeHidden();
});
