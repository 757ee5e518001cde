// Takes the pictures of what is printed: the complaint, and the receipt alone.
import { file } from "../support/filed";
import { test } from "../support/fixtures";
import { Litigant } from "../support/litigant";
import { zh } from "../support/words";
import { PAPER, take } from "./picture";

// A4 between its margins.
test.use({ viewport: { width: 620, height: 877 } });

test("on paper", async ({ page, mobile }, info) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile);
  await page.goto(`/matters/${id}/document`);
  await page.getByRole("heading", { name: "民事起诉状" }).waitFor();
  await page.emulateMedia({ media: "print" });
  await take(page, info, "complaint", PAPER);
  await page.emulateMedia({ media: null });
  await page.goto(`/matters/${id}`);
  await who.now(zh.mediating);
  await page.evaluate(() => (window.print = () => {}));
  await page.getByRole("button", { name: "打印回执" }).click();
  await page.emulateMedia({ media: "print" });
  await take(page, info, "receipt", PAPER);
});
