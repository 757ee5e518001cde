// The first seconds: what the shell paints is what the app says, what is typed before the app is
// there stays, and when the app does not come, a plain sentence says so.
import { type Page } from "@playwright/test";
import { signIn } from "../support/filed";
import { expect, test } from "../support/fixtures";
import { Litigant } from "../support/litigant";
import { loseModules } from "../support/trouble";

/** The texts of the shell's nodes, by id. */
const shellTexts = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const nodes = [...document.querySelectorAll("body [id]:not(#app, #app *, :has(#app))")];
    const said = (node: Element) => (node.textContent ?? "").replace(/\s+/g, " ").trim();
    return Object.fromEntries(nodes.map((node) => [node.id, said(node)]));
  });

/** Holds the main module back until the returned call. */
async function holdApp(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/app_bg.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

test("what the shell paints is word for word what the app says", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const release = await holdApp(page);
  await page.goto("/");
  const painted = await shellTexts(page);
  release();
  await who.ready();
  const said = await shellTexts(page);
  expect(said).toEqual(painted);
});

test("the shell follows the language there and back", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  const chinese = await shellTexts(page);
  await page.getByRole("button", { name: "English" }).click();
  await expect(who.heading("A dispute? Tell it once.")).toBeVisible();
  const english = await shellTexts(page);
  const spoken = ["skip-link", "nav-matters", "tell-lead", "tell-promise", "story-label", "story-hint", "footer-help", "footer-note", "disputes-title", "dispute-name-1", "dispute-note-7"];
  for (const id of spoken) expect(english[id], id).toMatch(/^[A-Z]/);
  await page.getByRole("button", { name: "中文" }).click();
  await expect(who.heading("遇到纠纷，说一遍就好")).toBeVisible();
  expect(await shellTexts(page)).toEqual(chinese);
});

test("what is typed before the app is there keeps text, caret and focus", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const release = await holdApp(page);
  await page.goto("/");
  await who.story().click();
  await page.keyboard.insertText("2025年3月1日李四向我借了30000元");
  await who.story().evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(5, 5));
  release();
  await expect(page.getByRole("heading", { name: /读出了 \d+ 项/ })).toBeVisible();
  await expect(who.story()).toBeFocused();
  await expect(who.story()).toHaveValue("2025年3月1日李四向我借了30000元");
  const caret = await who.story().evaluate((box: HTMLTextAreaElement) => [box.selectionStart, box.selectionEnd]);
  expect(caret).toEqual([5, 5]);
});

test("a tile tapped before the app is there is chosen, and its questions come", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const release = await holdApp(page);
  await page.goto("/");
  await who.chooseDispute();
  await expect(page.getByRole("radio", { name: "借钱不还" })).toBeChecked();
  release();
  await expect(who.field(who.words.principal)).toBeVisible();
  await expect(page.getByRole("radio", { name: "借钱不还" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "借钱不还" })).toBeFocused();
  await page.getByRole("radio", { name: "租房押金" }).check();
  await expect(who.field(who.words.principal)).toBeHidden();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await page.reload();
  await who.ready();
  await expect(page.getByRole("radio", { name: "租房押金" })).toBeChecked();
});

test("a story typed before the app is there gives nothing up of the one kept from last time", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.story().fill("上次写的：李四借了我三万元。");
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  const release = await holdApp(page);
  await page.reload();
  await who.story().fill("这次写的：还没有还。");
  release();
  await expect(page.getByText("上次您还写过一段，没有丢。要接在前面吗？")).toBeVisible();
  await page.getByRole("button", { name: "接上" }).click();
  await expect(who.story()).toHaveValue("上次写的：李四借了我三万元。\n这次写的：还没有还。");
});

test("without WebAssembly it says so, and what was typed stays", async ({ page, mobile }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "WebAssembly"));
  const who = new Litigant(page, mobile);
  await page.goto("/");
  await expect(page.getByRole("alert").filter({ hasText: "这个浏览器打不开办理页面" })).toBeVisible();
  await expect(page.getByRole("link", { name: "12368" }).first()).toBeVisible();
  await who.story().fill("写的字还在");
  await expect(who.story()).toHaveValue("写的字还在");
});

test("when the app does not arrive, a retry brings it", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const bring = await loseModules(page, /app_bg\.wasm$/);
  await page.goto("/");
  await expect(page.getByRole("alert").filter({ hasText: "这个浏览器打不开办理页面" })).toBeVisible();
  await bring();
  await page.getByRole("button", { name: /重试/ }).click();
  await who.ready();
});

test("after a crash it says so and leads back", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await page.evaluate(() => dispatchEvent(new Event("ot:crash")));
  await expect(page.getByRole("alert").filter({ hasText: "页面出错了，是我们的问题。" })).toBeVisible();
  await page.getByRole("button", { name: /重新打开/ }).click();
  await who.ready();
  await expect(page.getByRole("alert").filter({ hasText: "页面出错了" })).toBeHidden();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what to do instead", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByText(/在网上办理需要打开浏览器的 JavaScript/)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("遇到纠纷，说一遍就好");
  });
});

const MISSING = "这一页没有加载出来，可能是网络断了。您填写的内容还在。";

for (const [module, path, heading] of [
  ["choose", "/choose", "选一条路"],
  ["own", "/matters", "我的案件"],
  ["sign", "/matters/none/document", "起诉状"],
] as const) {
  test(`when the module of ${path} is missing, a retry brings it`, async ({ page, mobile }) => {
    const who = new Litigant(page, mobile);
    const bring = await loseModules(page, new RegExp(`split_${module}\\.wasm$`));
    await page.goto(path);
    await expect(page.getByText(MISSING)).toBeVisible();
    await bring();
    await page.getByRole("button", { name: "再试一次" }).click();
    await who.arriveAt(heading);
  });
}

for (const pack of ["shared", "file", "matter"]) {
  test(`when the code in ${pack}.pack is missing, a retry brings it`, async ({ page, mobile }) => {
    const who = new Litigant(page, mobile);
    const bring = await loseModules(page, new RegExp(`/${pack}\\.pack$`));
    await page.goto("/matters");
    await expect(page.getByText(MISSING)).toBeVisible();
    await bring();
    await page.getByRole("button", { name: "再试一次" }).click();
    await who.arriveAt("我的案件");
  });
}

test("when the module of the questions is missing, a retry brings it and the story stays", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const bring = await loseModules(page, /split_tell\.wasm$/);
  await page.goto("/");
  await expect(page.getByText(MISSING)).toBeVisible();
  await who.story().fill("李四借了我三万元");
  await bring();
  await page.getByRole("button", { name: "再试一次" }).click();
  await who.ready();
  await expect(who.story()).toHaveValue("李四借了我三万元");
});

test("when the next screen's module fails in the middle, nothing typed is lost", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const bring = await loseModules(page, /split_choose\.wasm$/);
  await who.open();
  await who.tellByPasting();
  await who.goOn();
  await expect(page.getByText(MISSING)).toBeVisible();
  await bring();
  await page.getByRole("button", { name: "再试一次" }).click();
  await who.arriveAt("选一条路");
  await expect(page.getByText("叁万元整").first()).toBeVisible();
});

test("when English does not arrive, Chinese stays and a retry brings it", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  const bring = await loseModules(page, /split_en\.wasm$/);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByText("英文没有加载出来，先显示中文。")).toBeVisible();
  await who.arriveAt("遇到纠纷，说一遍就好");
  await bring();
  await page.getByRole("button", { name: "再试一次" }).click();
  await who.arriveAt("A dispute? Tell it once.");
});

test.describe("with the service worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("once visited, it opens without a connection, with the draft", async ({ page, context, mobile }) => {
    const who = new Litigant(page, mobile);
    await page.goto("/");
    await signIn(page, mobile);
    await who.open();
    await who.story().fill("李四借了我三万元");
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller), null, { timeout: 20_000 });
    await context.setOffline(true);
    await page.reload();
    await who.ready();
    await expect(who.story()).toHaveValue("李四借了我三万元");
    await expect(page.getByText("现在没有网络。可以继续填写，内容保存在本机。")).toBeVisible();
    await context.setOffline(false);
  });
});
