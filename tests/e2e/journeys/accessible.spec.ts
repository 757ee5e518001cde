// axe finds nothing on any screen, in any of its states, in any display: no violation, no exclusion.
import { expectAccessible } from "../support/axe";
import { atManualCourt, test } from "../support/fixtures";
import { type Display, setDisplay, tourCorrection, tourExplore, tourFee, tourFlow, tourMatter, tourOthers } from "../support/tour";

const DISPLAYS: [string, Display][] = [
  ["standard", {}],
  ["large print", { large: true }],
  ["dark", { dark: true }],
  ["English, large print, dark", { large: true, dark: true, english: true }],
];

for (const [name, display] of DISPLAYS) {
  test(`the flow is accessible in ${name}`, async ({ page, mobile }) => {
    await tourFlow(page, mobile, await setDisplay(page, display), expectAccessible);
  });

  test(`the first look is accessible in ${name}`, async ({ page }) => {
    await tourExplore(page, await setDisplay(page, display), expectAccessible);
  });

  test(`the matter's page is accessible in ${name}`, async ({ page, mobile }) => {
    await tourMatter(page, mobile, await setDisplay(page, display), expectAccessible);
  });

  test(`fee and payment are accessible in ${name}`, async ({ page, mobile }) => {
    await tourFee(page, mobile, await setDisplay(page, display), expectAccessible);
  });

  test(`everything else is accessible in ${name}`, async ({ page, mobile }) => {
    await tourOthers(page, mobile, await setDisplay(page, display), expectAccessible);
  });

  atManualCourt(`the correction is accessible in ${name}`, async ({ page, mobile }) => {
    await tourCorrection(page, mobile, await setDisplay(page, display), expectAccessible);
  });
}
