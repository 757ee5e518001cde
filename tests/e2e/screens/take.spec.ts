// Takes the pictures of docs/screens: every screen of the tours in each of its states, as a phone and as
// a desktop; the most telling ones in every display and in English too. Run by `cargo xtask screens`;
// asserts nothing beyond arriving.
import { type Page, type TestInfo } from "@playwright/test";
import { DISPLAYS, show } from "../support/displays";
import { atManualCourt, test } from "../support/fixtures";
import { type Look, setDisplay, tourGallery, TOURS } from "../support/tour";
import { en, zh } from "../support/words";
import { take } from "./picture";

/** The states that show most, which are taken in every display. */
const TELLING = ["tell, told", "choose", "sign", "matter, mediating", "explore, a loan", "safety"];

/** What was read out of the story stands below it on a phone. */
async function comeTo(page: Page, state: string): Promise<void> {
  if (state !== "tell, told") return;
  await page.getByRole("heading", { name: zh.readOut }).or(page.getByRole("heading", { name: en.readOut })).scrollIntoViewIfNeeded();
}

const inChinese = (info: TestInfo): Look => async (page, state) => {
  await comeTo(page, state);
  for (const display of TELLING.includes(state) ? DISPLAYS : DISPLAYS.slice(0, 1)) {
    await show(page, display);
    await take(page, info, state, display.name);
  }
  await show(page, DISPLAYS[0]);
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
});
