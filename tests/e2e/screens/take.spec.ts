// Takes the pictures of docs/screens: every screen of the main scenario, as a phone and as a desktop,
// in the modes that change most. Run by `cargo xtask screens`; asserts nothing beyond arriving.
import { type Page } from "@playwright/test";
import { courtDoes, file } from "../support/filed";
import { test } from "../support/fixtures";
import { Litigant } from "../support/litigant";

async function take(page: Page, name: string, kind: string): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {}))));
  await page.screenshot({ path: `../../docs/screens/${name}-${kind}.png` });
}

test("a story told", async ({ page }, info) => {
  const kind = info.project.name;
  await page.goto("/");
  await page.getByRole("button", { name: "下一步" }).waitFor();
  await take(page, "home", kind);
  await page.getByLabel("发生了什么？").fill(
    "2025年3月1日，李四向我借款3万元，我通过银行转账给他，约定2025年12月31日前归还，没有利息，至今未还。",
  );
  await page.getByRole("heading", { name: /读出了 \d+ 项/ }).scrollIntoViewIfNeeded();
  await take(page, "tell", kind);
});

test("the main scenario", async ({ page, mobile }, info) => {
  const kind = info.project.name;
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByTyping();
  await who.goOn();
  await who.arriveAt("选一条路");
  await take(page, "choose", kind);
  await who.chooseTheWay();
  await who.goOn();
  await who.arriveAt("核对并签名");
  await take(page, "sign", kind);
});

test("the matter", async ({ page, mobile }, info) => {
  const kind = info.project.name;
  const id = await file(page, mobile);
  await page.goto(`/matters/${id}`);
  await page.getByRole("heading", { level: 2, name: "调解员正在帮你们谈" }).waitFor();
  await courtDoes(page, id, "调解成功");
  await page.getByRole("heading", { level: 2, name: "谈成了。对方付清了吗？" }).waitFor();
  await take(page, "matter", kind);
});

test("large print and dark", async ({ page }, info) => {
  const kind = info.project.name;
  await page.goto("/");
  await page.getByRole("button", { name: "下一步" }).waitFor();
  await page.getByRole("button", { name: "大字" }).click();
  await take(page, "home-large", kind);
  await page.getByRole("button", { name: "深色" }).click();
  await take(page, "home-large-dark", kind);
});
