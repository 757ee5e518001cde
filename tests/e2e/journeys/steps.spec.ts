// The main scenario, counted: a private loan between two natural persons with one photo of an IOU.
// The counts are compared with docs/steps.md; a number that rises fails the test.
import { readFileSync } from "node:fs";
import { courtDoes, file } from "../support/filed";
import { expect, test } from "../support/fixtures";
import { Litigant } from "../support/litigant";

const promised = readFileSync(new URL("../../../docs/steps.md", import.meta.url), "utf8");

/** The number in the row of docs/steps.md that begins with `measure`. */
function promise(measure: string): number {
  const row = promised.split("\n").find((line) => line.startsWith(`| ${measure} |`));
  return Number(row?.split("|")[2]);
}

function expectNoMore(measure: string, counted: number): void {
  expect(counted, measure).toBeLessThanOrEqual(promise(measure));
}

async function toTheSignature(who: Litigant): Promise<void> {
  await who.addPhoto();
  await who.goToSign();
  await who.sign();
  await who.arriveAtMatter();
}

test("typed path: screens, fields, taps", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByTyping();
  await toTheSignature(who);
  expectNoMore("screens from open to signed", who.effort.screens);
  expectNoMore("fields typed by hand, typed path", who.effort.typed);
  expectNoMore("taps and clicks, typed path", who.effort.taps);
  // The wish for mediation, told before, needs no further screen and no further action.
  const signed = { ...who.effort };
  await who.now("调解员正在帮你们谈");
  expect(who.effort.taps).toBe(signed.taps);
  expectNoMore("screens from signed to mediation requested", who.effort.screens - signed.screens);
});

test("pasted path: typed fields", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByPasting();
  await toTheSignature(who);
  expectNoMore("fields typed by hand, pasted path", who.effort.typed);
});

test("from the fee notice to paid, and back again: actions", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile, { procedure: "ordinary", mediation: "no" });
  await page.goto(`/matters/${id}`);
  await who.now(/请交案件受理费 550 元/);
  await who.tap(page.getByRole("button", { name: /^去交费/ }));
  await who.tap(page.getByRole("button", { name: "确认支付" }));
  await who.now("案子进入审判");
  expectNoMore("actions from fee notice to paid", who.effort.taps);
  const paid = who.effort.taps;
  await courtDoes(page, id, "审理中调解结案");
  await who.now("审判中谈成，结案");
  await expect(page.getByText("已经退回的")).toBeVisible();
  expectNoMore("actions for a refund", who.effort.taps - paid);
});
