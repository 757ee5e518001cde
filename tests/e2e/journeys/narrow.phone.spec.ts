// On the narrowest screens, 320 px wide, nothing scrolls sideways.
import { expectNoSidewaysScroll } from "../support/axe";
import { atManualCourt, test } from "../support/fixtures";
import { type Display, setDisplay, tourCorrection, tourExplore, tourFlow, tourMatter, tourOthers } from "../support/tour";

const narrow: [string, Display][] = [["standard", {}], ["English, large print", { large: true, english: true }]];

for (const [name, display] of narrow) {
  test.describe(`320 px wide, ${name}`, () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test("the flow does not scroll sideways", async ({ page, mobile }) => {
      await tourFlow(page, mobile, await setDisplay(page, display), expectNoSidewaysScroll);
    });

    test("the first look does not scroll sideways", async ({ page }) => {
      await tourExplore(page, await setDisplay(page, display), expectNoSidewaysScroll);
    });

    test("the matter does not scroll sideways", async ({ page, mobile }) => {
      await tourMatter(page, mobile, await setDisplay(page, display), expectNoSidewaysScroll);
    });

    test("the rest does not scroll sideways", async ({ page, mobile }) => {
      await tourOthers(page, mobile, await setDisplay(page, display), expectNoSidewaysScroll);
    });

    atManualCourt("the correction does not scroll sideways", async ({ page, mobile }) => {
      await tourCorrection(page, mobile, await setDisplay(page, display), expectNoSidewaysScroll);
    });
  });
}
