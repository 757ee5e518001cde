// The first screen for who comes back: what can be continued, a matter found by its number, and the
// way to help in danger.
import { type Page } from "@playwright/test";
import { courtDoes, file, readCode, records, signIn } from "../support/filed";
import { expect, test } from "../support/fixtures";
import { Litigant } from "../support/litigant";
import { setDisplay } from "../support/tour";
import { zh } from "../support/words";

const card = (page: Page) => page.getByRole("link", { name: /^接着上次的/ });

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

test("who comes for the first time is offered nothing to continue", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await expect(card(page)).toBeHidden();
  await who.story().fill("李四借了我三万元");
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  // What is being written is not offered to be continued.
  await expect(card(page)).toBeHidden();
});

test("a draft is continued at the step where it was left, and nothing moves", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByPasting();
  await who.goOn();
  await who.arriveAt(zh.choose);
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await expect.poll(async () => (await page.request.get("/")).text()).toContain('<html data-back="1"');
  const moved = await watchMoves(page);
  await page.goto("/");
  await who.ready();
  await expect(card(page)).toContainText("对方 李四 · 借钱不还");
  await page.waitForTimeout(500);
  expect(await moved()).toBeLessThanOrEqual(0.01);
  await card(page).click();
  await who.arriveAt(zh.choose);
  await expect(page).toHaveURL(/\/choose$/);
});

test("a draft left on the first screen is continued below the story", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.chooseDispute();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await page.reload();
  await who.ready();
  const field = who.field(zh.name, who.claimant());
  await field.fill("张三");
  await card(page).click();
  // The screen stays as it is, and the heading of the questions is in view.
  await expect(field).toHaveValue("张三");
  await expect(page.getByRole("heading", { name: "这是哪一类事？" })).toBeInViewport();
});

test("a running matter is continued until it is closed, and not by the next person", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile, { procedure: "ordinary" });
  await page.goto(`/matters/${id}`);
  await who.now(zh.mediating);
  await page.goto("/");
  await who.ready();
  await expect(card(page)).toContainText("李四");
  await card(page).click();
  await expect(page).toHaveURL(new RegExp(`/matters/${id}$`));
  await who.now(zh.mediating);
  await page.goto("/matters");
  await page.getByRole("button", { name: "退出登录" }).click();
  await who.arriveAt(zh.title);
  await expect(card(page)).toBeHidden();
  await page.reload();
  await who.ready();
  await expect(card(page)).toBeHidden();
});

test("a matter that was closed is no longer offered", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile, { procedure: "ordinary" });
  await page.goto(`/matters/${id}`);
  await who.now(zh.mediating);
  await courtDoes(page, id, "调解成功");
  await who.now(zh.settled);
  await page.getByRole("button", { name: zh.performed }).click();
  await page.getByRole("dialog").getByRole("button", { name: zh.performedYes }).click();
  await who.now(zh.closedFree);
  await page.goto("/");
  await who.ready();
  await expect(card(page)).toBeHidden();
});

/** Looks for a matter from the first screen. */
async function find(page: Page, number: string): Promise<void> {
  await page.getByText("查已有的案件").click();
  await page.getByRole("textbox", { name: "编号或案号" }).fill(number);
  await page.getByRole("button", { name: "查找", exact: true }).click();
}

async function reference(page: Page, id: string): Promise<string> {
  return (await (await page.request.get(`/api/v1/matters/${id}`)).json()).reference;
}

const wide = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

test("a matter is found by its number, however it is typed, and no address has it", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile);
  await file(page, mobile);
  const number = await reference(page, id);
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(decodeURI(request.url())));
  for (const typed of [number, ` ${number.toLowerCase().replaceAll("-", " ")} `, wide(number), `【法院】编号：${number}，请留意短信。`]) {
    await page.goto("/");
    await who.ready();
    await find(page, typed);
    await expect(page, typed).toHaveURL(new RegExp(`/matters/${id}$`));
    await expect(page.getByRole("heading", { level: 1, name: new RegExp(number) })).toBeVisible();
  }
  expect(addresses.filter((one) => one.includes(number) || one.includes(wide(number)))).toEqual([]);
  // The way back leads to the first screen, where nothing is left in the field.
  await page.goBack();
  await who.arriveAt(zh.title);
});

test("a matter is found by its case number", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile, { procedure: "ordinary" });
  await page.goto(`/matters/${id}`);
  await who.now(zh.mediating);
  const registered = (await records(page, id)).find((one) => JSON.stringify(one).includes("民初"));
  const number = JSON.stringify(registered).match(/（\d+）浙\d+民初\d+号/)![0];
  await page.goto("/");
  await who.ready();
  await find(page, number.replace("（", "(").replace("）", ")"));
  await expect(page).toHaveURL(new RegExp(`/matters/${id}$`));
});

test("a number that fits nothing gets a sentence that says what to do", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await file(page, mobile);
  await page.goto("/");
  await who.ready();
  await find(page, "YJS-2026-ZZZZZ");
  await who.arriveAt(zh.matters);
  await expect(page.getByText(/这个手机号名下没有找到“YJS-2026-ZZZZZ”。.*12368/)).toBeVisible();
  // Searched on, it is an ordinary search again.
  await page.getByRole("searchbox", { name: "查找" }).fill("李四");
  await expect(page.getByRole("link", { name: /李四/ })).toHaveCount(1);
  await page.getByRole("searchbox", { name: "查找" }).fill("王五");
  await expect(page.getByText("没有找到。请换个词试试。")).toBeVisible();
});

test("who is not signed in signs in first, and then the matter opens", async ({ page, mobile, context }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile);
  const number = await reference(page, id);
  await context.clearCookies();
  await page.goto("/");
  await who.ready();
  await find(page, number);
  await who.arriveAt(zh.matters);
  await who.field(zh.mobile).fill(mobile);
  await page.getByRole("button", { name: zh.sendCode }).click();
  await expect(page.getByRole("link", { name: zh.simulatedPhone })).toBeVisible();
  await who.field(zh.oneTimeCode).fill(await readCode(page, mobile));
  await page.getByRole("button", { name: zh.signIn, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/matters/${id}$`));
});

test("a number asked for before the app is there is not lost", async ({ page, mobile }) => {
  const id = await file(page, mobile);
  const number = await reference(page, id);
  let hold = true;
  await page.route("**/app_bg.wasm", async (route) => {
    while (hold) await new Promise((done) => setTimeout(done, 50));
    await route.continue();
  });
  await page.goto("/", { waitUntil: "commit" });
  await page.waitForFunction(() => document.getElementById("find-form")?.onsubmit);
  await find(page, number);
  await expect(page).toHaveURL(/\/matters$/);
  hold = false;
  await expect(page).toHaveURL(new RegExp(`/matters/${id}$`));
});

test("where nothing can be kept, a number still reaches the list", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await signIn(page, mobile);
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.goto("/");
  await who.ready();
  await find(page, "YJS-2026-ZZZZZ");
  await expect(page.getByText(/没有找到“YJS-2026-ZZZZZ”/)).toBeVisible();
});

test("help in danger is one tap away", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  const link = page.getByRole("link", { name: "家里有人打我、威胁我" });
  await expect(link).toBeInViewport();
  await link.click();
  await who.arriveAt("家里有人打我、威胁我");
});

test("in large print a screen shows fewer choices at first, and all when asked", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await setDisplay(page, { large: true });
  const kinds = page.getByRole("group", { name: "这是哪一类事？" });
  const shown = () => kinds.getByRole("radio");
  await expect(shown()).toHaveCount(4);
  await kinds.getByRole("button", { name: "看全部种类" }).click();
  await expect(shown()).toHaveCount(7);
  await expect(shown().nth(4)).toBeFocused();
  await page.reload();
  await who.ready();
  await who.chooseDispute();
  // Only the one chosen, and the way to the others.
  await expect(shown()).toHaveCount(1);
  await kinds.getByRole("button", { name: "看全部种类" }).click();
  await expect(shown()).toHaveCount(7);
  await page.goto("/explore");
  await expect(page.getByRole("radio", { name: "交通事故" })).toBeHidden();
  await page.getByRole("button", { name: "看全部种类" }).click();
  await expect(page.getByRole("radio").filter({ visible: true })).toHaveCount(18);
});
