// Walks through every screen in every state it has, so that a check can look at each of them.
import { expect, type Page } from "@playwright/test";
import { courtDoes, file, records, store } from "./filed";
import { Litigant } from "./litigant";
import { en, type Words, zh } from "./words";

/** Looks at the screen as it stands. */
export type Look = (page: Page, what: string) => Promise<void>;

/** How the page shows itself, set by its visible switches. */
export interface Display {
  large?: boolean;
  dark?: boolean;
  english?: boolean;
}

/** A look that leaves the simulators out: they are not for the people this is made for. */
export const ours = (look: Look): Look => async (page, what) => {
  if (!what.startsWith("simulated")) await look(page, what);
};

export async function setDisplay(page: Page, display: Display): Promise<Words> {
  await page.goto("/");
  await expect(page.getByRole("button", { name: zh.next })).toBeVisible();
  if (display.large) await page.getByRole("button", { name: "大字" }).click();
  if (display.dark) await page.getByRole("button", { name: "深色" }).click();
  if (!display.english) return zh;
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: en.title })).toBeVisible();
  return en;
}

/** 说, 选, 签: empty, filled in, and with everything wrong that can be. */
export async function tourFlow(page: Page, mobile: string, words: Words, look: Look): Promise<void> {
  const who = new Litigant(page, mobile, words);
  const wrong = () => expect(page.getByRole("heading", { name: words.problems })).toBeVisible();
  await who.open();
  await look(page, "tell, empty");
  await page.goto("/choose");
  await who.arriveAt(words.choose);
  await look(page, "choose, nothing told");
  await who.open();
  await who.chooseDispute();
  await who.goOn();
  await wrong();
  await look(page, "tell, wrong");
  await who.tellByPasting();
  await who.addPhoto();
  await look(page, "tell, told");
  await who.goOn();
  await who.arriveAt(words.choose);
  await look(page, "choose");
  await who.goOn();
  await wrong();
  await look(page, "choose, wrong");
  await who.chooseTheWay();
  await who.goOn();
  await who.arriveAt(words.sign);
  await look(page, "sign");
  await who.signButton().click();
  await wrong();
  await look(page, "sign, wrong");
  await page.getByRole("button", { name: words.sendCode, exact: true }).click();
  await expect(page.getByRole("link", { name: words.simulatedPhone })).toBeVisible();
  await look(page, "sign, code sent");
  await page.goto("/");
  await who.ready();
  await expect(page.locator("#back")).toBeVisible();
  await look(page, "tell, coming back");
}

/** What it costs and how long it takes: nothing chosen, a wrong way caught, everything closed shown. */
async function tourExplore(page: Page, words: Words, look: Look): Promise<void> {
  await page.goto("/explore");
  await expect(page.getByRole("heading", { level: 1, name: words.explore })).toBeVisible();
  await look(page, "explore, nothing chosen");
  await page.goto("/explore?kind=employment");
  await expect(page.locator(".notice[data-kind=warn], .notice[data-kind=warning]").first()).toBeVisible();
  await look(page, "explore, a wrong way");
  await page.goto("/explore?kind=loan&amount=30000");
  await expect(page.getByRole("article").first()).toBeVisible();
  await page.locator("#explore-words").fill("朋友借了我三万块一直不还");
  await expect(page.locator(".explore-causes li").first()).toBeVisible();
  await look(page, "explore, a loan");
  await page.getByRole("button", { name: words.paymentOrder, exact: true }).first().click();
  await expect(page.getByRole("dialog").getByRole("link", { name: words.allWords })).toBeVisible();
  await look(page, "explore, a word explained");
  await page.keyboard.press("Escape");
}

/** Help around the flow. */
async function tourHelp(page: Page, words: Words, look: Look): Promise<void> {
  for (const path of ["words", "display", "accessibility", "safety"] as const) {
    await page.goto(`/${path}`);
    await expect(page.getByRole("heading", { level: 1, name: words[path] })).toBeVisible();
    await look(page, path);
  }
}

/** Every component in every state. */
export async function tourGallery(page: Page, words: Words, look: Look): Promise<void> {
  await page.goto("/gallery");
  await expect(page.getByRole("heading", { level: 1, name: words.gallery })).toBeVisible();
  await look(page, "gallery");
}

/** The matter's page through its stages. */
export async function tourMatter(page: Page, mobile: string, words: Words, look: Look): Promise<void> {
  const who = new Litigant(page, mobile, words);
  const id = await file(page, mobile, { procedure: "ordinary" });
  await page.goto(`/matters/${id}`);
  await who.now(words.mediating);
  await look(page, "matter, mediating");
  await courtDoes(page, id, "调解成功");
  await who.now(words.settled);
  await look(page, "matter, settled");
  await page.getByRole("button", { name: words.performed }).click();
  await expect(page.getByRole("dialog").getByRole("button", { name: words.performedYes })).toBeVisible();
  await look(page, "matter, asked before the end");
  await page.getByRole("dialog").getByRole("button", { name: words.performedYes }).click();
  await who.now(words.closedFree);
  await look(page, "matter, closed");
  await page.getByRole("link", { name: words.complaint }).click();
  await expect(page.getByRole("heading", { name: "民事起诉状" })).toBeVisible();
  await look(page, "complaint");
}

/** From the fee to the trial, with the simulated wallet. */
async function tourFee(page: Page, mobile: string, words: Words, look: Look): Promise<void> {
  const who = new Litigant(page, mobile, words);
  const id = await file(page, mobile, { mediation: "no" });
  await page.goto(`/matters/${id}`);
  await who.now(words.feeDue);
  await look(page, "matter, fee due");
  await page.getByRole("button", { name: words.pay }).click();
  await expect(page.getByRole("button", { name: "确认支付" })).toBeVisible();
  await look(page, "simulated wallet");
  await page.getByRole("radio", { name: "不送达" }).check();
  await page.getByRole("button", { name: "确认支付" }).click();
  await who.now(words.unclear);
  await look(page, "matter, result unknown");
  await who.now(words.inTrial);
  await look(page, "matter, in trial");
}

/** List, sign-in, a stored draft, addresses that lead nowhere, the simulators. */
async function tourOthers(page: Page, mobile: string, words: Words, look: Look): Promise<void> {
  const who = new Litigant(page, mobile, words);
  await page.goto("/matters");
  await who.arriveAt(words.matters);
  await expect(who.field(words.mobile)).toBeVisible();
  await look(page, "list, signed out");
  await page.goto("/sign-in");
  await who.arriveAt(words.signIn);
  await page.getByRole("button", { name: words.sendCode }).click();
  await expect(who.field(words.mobile)).toHaveAttribute("aria-invalid", "true");
  await look(page, "sign-in, wrong");
  const id = await file(page, mobile);
  // What changed last stands on top: the court has done its last before the draft is stored.
  await expect.poll(async () => (await records(page, id)).at(-1).event).toHaveProperty("mediator_invited");
  const draft = await store(page, mobile);
  await page.goto("/matters");
  await expect(page.getByRole("link", { name: /李四/ })).toHaveCount(2);
  await look(page, "list");
  await page.goto(`/matters/${draft}`);
  await expect(page.getByRole("button", { name: words.continueDraft })).toBeVisible();
  await look(page, "matter, a draft");
  await page.goto("/matters/none");
  await expect(page.getByText(words.noSuchMatter)).toBeVisible();
  await look(page, "matter, none");
  await page.goto("/no/such/page");
  await who.arriveAt(words.noSuchPage);
  await look(page, "no such page");
  await page.goto(`/sim/phone?mobile=${mobile}`);
  await look(page, "simulated phone");
  await page.goto("/sim/court");
  await expect(page.locator(`article[id="${id}"]`)).toBeVisible();
  await look(page, "simulated court");
}

/** At a court that acts by hand: reviewing, and a correction that misses everything. */
async function tourCorrection(page: Page, mobile: string, words: Words, look: Look): Promise<void> {
  const who = new Litigant(page, mobile, words);
  const id = await file(page, mobile);
  await page.goto(`/matters/${id}`);
  await who.now(words.reviewing);
  await look(page, "matter, under review");
  await courtDoes(page, id, "一次性通知补正", { pointer1: "/evidence", note1: "请补交借条" });
  await expect(page.getByRole("heading", { name: words.correction, exact: true })).toBeVisible();
  await look(page, "correction");
  await who.addPhoto();
  await look(page, "correction, with evidence");
  await page.getByRole("button", { name: words.signCorrection }).click();
  await expect(page.getByRole("heading", { name: words.problems })).toBeVisible();
  await look(page, "correction, wrong");
}

type Tour = (page: Page, mobile: string, words: Words, look: Look) => Promise<void>;

/** All of them, by what they show; `byHand` needs a court that acts by hand. */
export const TOURS: { shows: string; tour: Tour; byHand?: true }[] = [
  { shows: "the flow", tour: tourFlow },
  { shows: "the first look", tour: (page, _, words, look) => tourExplore(page, words, look) },
  { shows: "help", tour: (page, _, words, look) => tourHelp(page, words, look) },
  { shows: "the matter's page", tour: tourMatter },
  { shows: "fee and payment", tour: tourFee },
  { shows: "everything else", tour: tourOthers },
  { shows: "the correction", tour: tourCorrection, byHand: true },
];
