// Reading aloud, with a voice of our own in the browser's place: Chromium has none on a machine
// without a screen.
import { type Page } from "@playwright/test";
import { Axe, traits } from "../support/axe";
import { file } from "../support/filed";
import { expectMeasures, expectNothingCut } from "../support/fit";
import { expect, test } from "../support/fixtures";
import { Litigant } from "../support/litigant";
import { setDisplay } from "../support/tour";
import { zh } from "../support/words";

interface Said { text: string; lang: string; rate: number }

/** A voice that says what it is told when the journey lets it. */
async function giveVoice(page: Page, voices: string[] = ["zh-CN", "en-US"]): Promise<void> {
  await page.addInitScript((voices) => {
    const voice = { said: [] as Said[], now: null as SpeechSynthesisUtterance | null };
    (window as any).voice = voice;
    const speech = {
      getVoices: () => voices.map((lang) => ({ lang })),
      speak(utterance: SpeechSynthesisUtterance) {
        voice.now = utterance;
        voice.said.push({ text: utterance.text, lang: utterance.lang, rate: Math.round(utterance.rate * 100) });
        queueMicrotask(() => utterance.dispatchEvent(new Event("start")));
      },
      cancel() {
        const now = voice.now;
        voice.now = null;
        if (now) queueMicrotask(() => now.dispatchEvent(new Event("error")));
      },
    };
    Object.defineProperty(window, "speechSynthesis", { get: () => speech });
  }, voices);
}

const said = (page: Page): Promise<Said[]> => page.evaluate(() => (window as any).voice.said);
const speaks = (page: Page): Promise<boolean> => page.evaluate(() => (window as any).voice.now !== null);
const last = async (page: Page) => (await said(page)).at(-1)?.text;

/** The voice comes to the end of what it says, and says what comes next, if anything does. */
async function end(page: Page): Promise<void> {
  await expect.poll(() => speaks(page)).toBe(true);
  const before = (await said(page)).length;
  await page.evaluate(() => {
    const { voice } = window as any;
    const now = voice.now;
    voice.now = null;
    now.dispatchEvent(new Event("end"));
  });
  await expect.poll(async () => (await said(page)).length > before || (await page.getByText(DONE).count()) > 0).toBe(true);
}

/** Lets the voice say everything that is left. */
async function toTheEnd(page: Page): Promise<void> {
  while ((await page.getByText(DONE).count()) === 0) await end(page);
}

const DONE = /念完了/;
const button = (page: Page) => page.getByRole("banner").getByRole("button", { name: "朗读" });
const bar = (page: Page) => page.getByRole("region", { name: "正在朗读" });
const marked = (page: Page) => page.locator("[data-read]");

test("the button is there in large print and for who asked for it, not otherwise", async ({ page }) => {
  await setDisplay(page, {});
  await expect(button(page)).toBeHidden();
  await page.getByRole("button", { name: "大字" }).click();
  await expect(button(page)).toBeVisible();
  await page.getByRole("button", { name: "大字" }).click();
  await page.getByRole("link", { name: "显示与朗读" }).click();
  await page.getByRole("checkbox", { name: "每一页上面都放“朗读”按钮" }).check();
  await expect(button(page)).toBeVisible();
  await page.goto("/matters");
  await expect(button(page)).toBeVisible();
});

test("a page is read from its heading to its end, the paragraph being read marked and in view", async ({ page }) => {
  await giveVoice(page);
  await setDisplay(page, { large: true });
  await page.goto("/safety");
  await expect(page.locator("#safety-traces")).toBeVisible();
  await button(page).click();
  await expect.poll(() => last(page)).toBe("按钮：快速离开");
  await expect(marked(page)).toHaveText("快速离开");
  while ((await last(page)) !== "家里有人打我、威胁我") await end(page);
  await expect(marked(page)).toHaveText("家里有人打我、威胁我");
  await expect(marked(page)).toBeInViewport();
  await end(page);
  await expect(marked(page)).toBeInViewport();
  await toTheEnd(page);
  await expect(marked(page)).toHaveCount(0);
  const texts = (await said(page)).map((one) => one.text);
  expect(texts.some((text) => text.includes("72 小时内决定"))).toBe(true);
  expect(texts.at(-1)).toContain("直接打电话");
  for (const one of await said(page)) expect(one).toMatchObject({ lang: "zh-CN", rate: 100 });
});

test("it is paused, gone on with, made faster, and stopped", async ({ page }) => {
  await giveVoice(page);
  await setDisplay(page, { large: true });
  await page.goto("/accessibility");
  await expect(page.locator("#access-tell")).toBeVisible();
  await button(page).click();
  const pause = bar(page).getByRole("button", { name: "暂停" });
  await expect(pause).toBeFocused();
  await end(page);
  const here = await last(page);
  await pause.click();
  expect(await speaks(page)).toBe(false);
  await bar(page).getByRole("button", { name: "接着念" }).click();
  await expect.poll(() => last(page)).toBe(here);
  await bar(page).getByRole("button", { name: "语速：正常" }).click();
  await expect.poll(async () => (await said(page)).at(-1)).toMatchObject({ text: here, rate: 140 });
  await bar(page).getByRole("button", { name: "停止" }).click();
  await expect(bar(page)).toBeHidden();
  expect(await speaks(page)).toBe(false);
  await expect(marked(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  // The speed stays for the next time.
  await page.reload();
  await button(page).click();
  await expect(bar(page).getByRole("button", { name: "语速：快" })).toBeVisible();
});

test("what is hidden or folded is not read, and an identity number only by its end", async ({ page, mobile }) => {
  await giveVoice(page);
  const id = await file(page, mobile);
  await setDisplay(page, { large: true });
  await page.goto(`/matters/${id}/document`);
  await expect(page.getByRole("heading", { name: "民事起诉状" })).toBeVisible();
  await page.getByRole("button", { name: "诉讼请求", exact: true }).click();
  await button(page).click();
  await expect.poll(() => speaks(page)).toBe(true);
  await toTheEnd(page);
  const texts = (await said(page)).map((one) => one.text).join("\n");
  expect(texts).toContain("身份证号，尾号 0 0 1 7");
  expect(texts).toContain("张三");
  expect(texts).not.toContain("330106190102030017");
  expect(texts).not.toContain("*");
  // The claims were folded away just now.
  expect(texts).not.toContain("标的总额");
});

test("another page ends the reading, and another language has another voice", async ({ page, mobile }) => {
  await giveVoice(page);
  const who = new Litigant(page, mobile);
  await setDisplay(page, { large: true });
  await button(page).click();
  await expect.poll(() => speaks(page)).toBe(true);
  await page.getByRole("banner").getByRole("link", { name: zh.matters }).click();
  await who.arriveAt(zh.matters);
  await expect(bar(page)).toBeHidden();
  expect(await speaks(page)).toBe(false);
  await page.goto("/accessibility");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Accessibility" })).toBeVisible();
  await page.getByRole("button", { name: "Read aloud" }).click();
  await expect.poll(async () => (await said(page)).at(-1)).toMatchObject({ text: "Accessibility", lang: "en" });
});

const UNABLE = /这个浏览器念不出声音。.*12368/;

test("a browser that has no speech says so, and what to do", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "speechSynthesis", { get: () => undefined }));
  await setDisplay(page, { large: true });
  await button(page).click();
  await expect(bar(page).getByRole("alert")).toHaveText(UNABLE);
  await page.goto("/display");
  await page.getByRole("button", { name: "试听一句" }).click();
  await expect(page.getByText(UNABLE)).toBeVisible();
});

test("a browser that never begins to speak says so after a while", async ({ page }) => {
  await page.addInitScript(() => {
    const speech = { getVoices: () => [], speak() {}, cancel() {} };
    Object.defineProperty(window, "speechSynthesis", { get: () => speech });
  });
  await setDisplay(page, { large: true });
  await button(page).click();
  await expect(bar(page).getByRole("alert")).toHaveText(UNABLE);
  await expect(marked(page)).toHaveCount(0);
});

test("a device without a Chinese voice says so", async ({ page }) => {
  await giveVoice(page, ["en-US"]);
  await setDisplay(page, { large: true });
  await button(page).click();
  await expect(bar(page).getByRole("alert")).toHaveText(/没有中文的声音/);
  expect(await said(page)).toEqual([]);
});

test("one sentence can be tried at the chosen speed", async ({ page }) => {
  await giveVoice(page);
  await page.goto("/display");
  await page.getByRole("group", { name: "念得多快" }).getByRole("radio", { name: "慢" }).check();
  await page.getByRole("button", { name: "试听一句" }).click();
  await expect.poll(() => said(page)).toMatchObject([{ text: "您好，听得清楚吗？这是朗读的声音。", lang: "zh-CN", rate: 70 }]);
  await end(page);
  await expect(page.getByText(/念完了。听不到的话/)).toBeVisible();
});

test("without its code the button leads to the page that says so and tries again", async ({ page }) => {
  await setDisplay(page, { large: true });
  await page.route(/split_help\.wasm$/, (route) => route.fulfill({ status: 404, body: "" }));
  await button(page).click();
  await expect(page.getByText("这一页没有加载出来，可能是网络断了。您填写的内容还在。")).toBeVisible();
  await page.unroute(/split_help\.wasm$/);
  await page.getByRole("button", { name: zh.retry }).click();
  await expect(page.getByRole("heading", { level: 1, name: "显示与朗读" })).toBeVisible();
});

test("while it reads, the page is accessible and fits the narrowest phone", async ({ page }) => {
  await giveVoice(page);
  await setDisplay(page, { large: true });
  await page.goto("/display");
  await expect(page.getByRole("heading", { level: 1, name: "显示与朗读" })).toBeVisible();
  await button(page).click();
  await expect(bar(page)).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await new Axe(page).expectNothing("reading aloud", await traits(page), false);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNothingCut(page, "reading aloud");
  await expectMeasures(page, { target: 60, text: 18 }, "reading aloud");
});
