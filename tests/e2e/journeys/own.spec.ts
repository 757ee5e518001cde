// Own matters: a table on a desk and cards on a phone, by tab, by what is typed, in the order of a
// column, page by page. And what stands beside a matter: its reference to copy, the way to a phone.
import { expect, test } from "../support/fixtures";
import { file, signIn, store } from "../support/filed";
import { Litigant } from "../support/litigant";

test("matters are found by tab and by what is typed", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await file(page, mobile);
  await store(page, mobile);
  await page.goto("/matters");
  await who.arriveAt("我的案件");
  const rows = page.getByRole("link", { name: "与 李四 的纠纷" });
  await expect(rows).toHaveCount(2);
  await page.getByRole("tab", { name: "草稿 1" }).click();
  await expect(rows).toHaveCount(1);
  await expect(page.getByRole("tabpanel")).toContainText("草稿，还没提交");
  await page.getByRole("tab", { name: "全部 2" }).click();
  await page.getByRole("searchbox", { name: "查找" }).fill("王五");
  await expect(page.getByText("找到 0 件")).toBeVisible();
  await expect(page.getByText("没有找到。请换个词试试。")).toBeVisible();
  await page.getByRole("searchbox", { name: "查找" }).fill("李四");
  await expect(page.getByText("找到 2 件")).toBeVisible();
  await expect(rows).toHaveCount(2);
});

test("a heading puts the matters in its order; on a desk they are a table", async ({ page, mobile }, info) => {
  await file(page, mobile);
  await store(page, mobile);
  await page.goto("/matters");
  const changed = page.getByRole("columnheader", { name: "最近变化" });
  await expect(changed).toHaveAttribute("aria-sort", "descending");
  const matters = () => page.getByRole("rowheader").getByRole("link").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const down = await matters();
  expect(down).toHaveLength(2);
  await changed.getByRole("button").click();
  await expect(changed).toHaveAttribute("aria-sort", "ascending");
  expect(await matters()).toEqual(down.toReversed());
  const display = await page.getByRole("table").evaluate((table) => getComputedStyle(table).display);
  expect(display).toBe(info.project.name === "desktop" ? "table" : "grid");
});

test("more matters than a page holds are fetched with the next page", async ({ page, mobile }) => {
  await signIn(page, mobile);
  for (let draft = 0; draft < 21; draft += 1) await store(page, mobile);
  await page.goto("/matters");
  const rows = page.getByRole("rowheader");
  await expect(rows).toHaveCount(20);
  await expect(page.getByRole("tab", { name: "全部 20+" })).toBeVisible();
  await page.getByRole("button", { name: "下一页" }).click();
  await expect(page.getByText("第 2 页")).toBeVisible();
  await expect(rows).toHaveCount(1);
  await expect(page.getByRole("tab", { name: "全部 21" })).toBeVisible();
  await page.getByRole("button", { name: "上一页" }).click();
  await expect(rows).toHaveCount(20);
});

test("the reference can be copied, and a desk hands the matter to a phone", async ({ page, context, mobile }, info) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const id = await file(page, mobile);
  await page.goto(`/matters/${id}`);
  await page.getByRole("button", { name: "复制编号" }).click();
  await expect(page.getByText(/^已复制编号 YJS-/)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^YJS-/);
  const phone = page.getByRole("button", { name: "在手机上接着办" });
  if (info.project.name !== "desktop") return expect(phone).toBeHidden();
  await phone.click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("img", { name: "这个案件网址的二维码" })).toBeVisible();
  await expect(sheet.getByRole("link")).toHaveText(page.url());
});
