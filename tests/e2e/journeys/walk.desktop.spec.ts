// Every screen in each of its states by the Tab key alone: everything is reached in the order of reading,
// the focus shows and nothing covers it, and no stop holds on. In Chinese in a narrow window, where the
// bar with the main button stays at the bottom; in English on a whole desk.
import { atManualCourt, test } from "../support/fixtures";
import { atRest } from "../support/displays";
import { expectKeyboard } from "../support/keys";
import { ours, setDisplay, TOURS } from "../support/tour";
import { unfold } from "../support/unfold";

for (const [window, english, viewport] of [
  ["a narrow window", false, { width: 390, height: 844 }],
  ["a whole desk", true, { width: 1440, height: 900 }],
] as const) {
  test.describe(`in ${window}`, () => {
    test.use({ viewport });
    for (const { shows, tour, byHand } of TOURS) {
      (byHand ? atManualCourt : test)(`${shows} is walked by keyboard`, async ({ page, mobile }) => {
        const look = ours(async (page, what) => {
          await unfold(page);
          await atRest(page);
          await expectKeyboard(page, what);
        });
        await tour(page, mobile, await setDisplay(page, { english }), look);
      });
    }
  });
}
