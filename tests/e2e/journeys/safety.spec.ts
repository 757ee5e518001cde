// In danger at home: the page opens at once, asks nothing, and can be left at once.
import { type Page } from "@playwright/test";
import { expectNothingCut } from "../support/fit";
import { expect, test } from "../support/fixtures";
import { zh } from "../support/words";

const TITLE = "家里有人打我、威胁我";
const ELSEWHERE = "https://www.weather.com.cn/";

async function open(page: Page): Promise<void> {
  await page.goto("/safety");
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
}

/** The page elsewhere, as far as these journeys need one. */
async function weather(page: Page): Promise<void> {
  await page.route(`${ELSEWHERE}**`, (route) => route.fulfill({ contentType: "text/html", body: "<title>weather</title><h1>weather</h1>" }));
}

test("it says whom to call, with numbers that can be tapped, and how to get an order", async ({ page }) => {
  await open(page);
  for (const number of ["110", "120", "12338", "12348", "12368", "12345"]) {
    await expect(page.locator(`.safety-numbers a[href="tel:${number}"]`)).toBeVisible();
  }
  await expect(page.getByText("72 小时内决定")).toBeVisible();
  await expect(page.getByText("不收钱，也不用押钱、押东西。")).toBeVisible();
  await expect(page.getByText("仍然有这个网址。我们删不掉")).toBeVisible();
});

test("reading it sends nothing and keeps nothing, and the tab does not tell", async ({ page }) => {
  const calls: string[] = [];
  page.on("request", (request) => calls.push(new URL(request.url()).pathname));
  await open(page);
  await page.waitForLoadState("networkidle");
  expect(calls.filter((path) => path.startsWith("/api/"))).toEqual([]);
  expect(await page.title()).toBe("一件事");
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, document.cookie]));
  expect(kept).not.toContain("safety");
});

for (const [how, leave] of [
  ["the button", (page: Page) => page.getByRole("button", { name: "快速离开" }).click()],
  ["Escape, three times", async (page: Page) => {
    for (let times = 0; times < 3; times += 1) await page.keyboard.press("Escape");
  }],
] as const) {
  test(`${how} leaves at once, and the way back does not lead here`, async ({ page }) => {
    await weather(page);
    await page.goto("/explore");
    await expect(page.getByRole("heading", { level: 1, name: zh.explore })).toBeVisible();
    await open(page);
    await leave(page);
    await expect(page).toHaveURL(ELSEWHERE);
    await page.goBack();
    await expect(page).toHaveURL(/\/explore$/);
    await expect(page.getByRole("heading", { level: 1, name: TITLE })).toHaveCount(0);
  });
}

test("what was on the page is gone before the other page has come", async ({ page }) => {
  let bring = () => {};
  const held = new Promise<void>((done) => (bring = done));
  await page.route(`${ELSEWHERE}**`, async (route) => {
    await held;
    await route.fulfill({ contentType: "text/html", body: "<h1>weather</h1>" });
  });
  await open(page);
  // The browser answers no question about a page that is on its way out, so the page tells another tab.
  const witness = await page.context().newPage();
  await witness.goto("/accessibility");
  await page.bringToFront();
  await page.evaluate(() => setInterval(() => localStorage.setItem("shown", location.pathname + document.body.innerHTML), 20));
  const shown = () => witness.evaluate(() => localStorage.getItem("shown"));
  await expect.poll(shown).toContain("110");
  await page.getByRole("button", { name: "快速离开" }).click({ noWaitAfter: true });
  await expect.poll(shown).toBe("/");
  bring();
  await expect(page).toHaveURL(ELSEWHERE);
});

test("Escape twice, or on another page, leaves nothing", async ({ page }) => {
  await weather(page);
  await open(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "一件事" }).click();
  await expect(page.getByRole("heading", { level: 1, name: zh.title })).toBeVisible();
  for (let times = 0; times < 4; times += 1) await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1, name: zh.title })).toBeVisible();
});

for (const [name, size] of [["a phone", { width: 390, height: 844 }], ["a phone on its side", { width: 844, height: 390 }], ["400 % zoom", { width: 320, height: 256 }]] as const) {
  test(`on ${name} the button stays in reach down to the end of the page`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page);
    const button = page.getByRole("button", { name: "快速离开" });
    for (const part of [0.3, 0.6, 0.9]) {
      await page.evaluate((part) => scrollTo(0, document.querySelector("#app")!.scrollHeight * part - innerHeight), part);
      await expect(button).toBeInViewport();
    }
    await expectNothingCut(page, name);
  });
}

test.describe("with the service worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("once anything here was visited, it opens without a connection", async ({ page, context }) => {
    await page.goto("/");
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller), null, { timeout: 20_000 });
    await context.setOffline(true);
    await open(page);
    await expect(page.locator('a[href="tel:110"]')).toBeVisible();
    await context.setOffline(false);
  });
});
