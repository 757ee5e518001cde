// Takes the pictures of docs/screens: every screen of the tours in each of its states, as a phone and as
// a desktop, in every display; the most telling ones in English too; every component of the gallery. Run
// by `cargo xtask screens`; asserts nothing beyond arriving.
import { type Page, type TestInfo } from "@playwright/test";
import { atManualCourt, test } from "../support/fixtures";
import { type Look, setDisplay, tourGallery, TOURS } from "../support/tour";
import { en, zh } from "../support/words";
import { take, takeComponents, takeInAll } from "./picture";

/** The states that show most, which are taken by themselves in other displays and in English. */
const TELLING = ["tell, told", "choose", "sign", "matter, mediating", "explore, a loan", "safety"];

/** The displays they are taken in, beside the standard one. */
const ON_PHONE = ["large print", "large print of 30 px", "dark", "high contrast", "forced colours"];
const ON_DESK = ["large print", "dark"];

/** What was read out of the story stands below it on a phone. */
async function comeTo(page: Page, state: string): Promise<void> {
  if (state !== "tell, told") return;
  await page.getByRole("heading", { name: zh.readOut }).or(page.getByRole("heading", { name: en.readOut })).scrollIntoViewIfNeeded();
}

const inChinese = (info: TestInfo): Look => async (page, state) => {
  await comeTo(page, state);
  const others = info.project.name === "phone" ? ON_PHONE : ON_DESK;
  await takeInAll(page, info, state, ["standard", ...(TELLING.includes(state) ? others : [])]);
};

const inEnglish = (info: TestInfo): Look => async (page, state) => {
  if (!TELLING.includes(state)) return;
  await comeTo(page, state);
  await take(page, info, state, "English");
};

for (const { shows, tour, byHand } of TOURS) {
  const here = byHand ? atManualCourt : test;
  here(shows, async ({ page, mobile }, info) => {
    await tour(page, mobile, await setDisplay(page, {}), inChinese(info));
  });
  here(`${shows} in English`, async ({ page, mobile }, info) => {
    await tour(page, mobile, await setDisplay(page, { english: true }), inEnglish(info));
  });
}

test("the gallery", async ({ page }, info) => {
  await tourGallery(page, await setDisplay(page, {}), inChinese(info));
  await takeComponents(page, info);
});
