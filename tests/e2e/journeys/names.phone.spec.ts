// What a screen reader is told of every screen in each of its states stays what it was: names/ has it in
// both languages. Where it is meant to change, `cargo xtask names` writes it anew.
import { expectNames } from "../support/names";
import { atManualCourt, test } from "../support/fixtures";
import { atRest } from "../support/displays";
import { ours, setDisplay, TOURS } from "../support/tour";

for (const [language, english] of [["Chinese", false], ["English", true]] as const) {
  for (const { shows, tour, byHand } of TOURS) {
    (byHand ? atManualCourt : test)(`${shows} is named as before, in ${language}`, async ({ page, mobile }) => {
      const words = await setDisplay(page, { english });
      const look = ours(async (page, what) => {
        await atRest(page);
        await expectNames(page, what, words.code);
      });
      await tour(page, mobile, words, look);
    });
  }
}
