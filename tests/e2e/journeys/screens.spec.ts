// Every screen in each of its states, in both languages, walked through once for each kind of device and
// looked at there in every display at every width. No exclusions.
import { everyWay } from "../support/ways";
import { atManualCourt, test } from "../support/fixtures";
import { setDisplay, tourGallery, TOURS } from "../support/tour";

for (const [language, english] of [["Chinese", false], ["English", true]] as const) {
  for (const { shows, tour, byHand } of TOURS) {
    (byHand ? atManualCourt : test)(`${shows} holds in every display at every width, in ${language}`, async ({ page, mobile }, info) => {
      test.setTimeout(240_000);
      await tour(page, mobile, await setDisplay(page, { english }), everyWay(info.project.name));
    });
  }

  test(`the gallery holds in every display at every width, in ${language}`, async ({ page }, info) => {
    test.setTimeout(240_000);
    await tourGallery(page, await setDisplay(page, { english }), everyWay(info.project.name));
  });
}
