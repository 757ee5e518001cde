// Without a connection, with answers that are lost, and with a service that dies in the middle:
// nothing is lost and nothing happens twice.
import { file, records, signIn } from "../support/filed";
import { Backend } from "../support/backend";
import { expect, test } from "../support/fixtures";
import { Litigant } from "../support/litigant";
import { loseAnswer } from "../support/trouble";

const OFFLINE = "现在没有网络。可以继续填写，内容保存在本机。";

/** How many matters there are, and how often the last one was filed. */
async function filings(who: Litigant): Promise<{ matters: number; filed: number }> {
  const { items } = await (await who.page.request.get("/api/v1/matters")).json();
  const events = await records(who.page, items[0].id);
  return { matters: items.length, filed: events.filter((record) => record.event.submitted).length };
}

test("filled in without a connection, filed when it is back", async ({ page, context, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  const ahead = page.waitForResponse(/split_sign\.wasm$/);
  await who.chooseDispute();
  await (await ahead).finished();
  await context.setOffline(true);
  await expect(page.getByText(OFFLINE)).toBeVisible();
  await who.tellByPasting();
  await who.addPhoto();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await who.goToSign();
  await page.getByRole("button", { name: "发送验证码" }).click();
  await expect(page.getByText(/网络断了，没有发出去/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(OFFLINE)).toHaveCount(0);
  await who.sign();
  await who.arriveAtMatter();
  expect(await filings(who)).toEqual({ matters: 1, filed: 1 });
});

test("signed while the network is down, it is filed by itself once", async ({ page, context, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByPasting();
  await who.addPhoto();
  await who.goToSign();
  await who.consent();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await who.signButton().click();
  await expect(page.getByText(/网络断了。内容都在，恢复后会自动接着提交/)).toBeVisible();
  await context.setOffline(false);
  await who.arriveAtMatter();
  expect(await filings(who)).toEqual({ matters: 1, filed: 1 });
});

test("what was typed without a connection reaches the service when it is back", async ({ page, context, mobile }) => {
  const who = new Litigant(page, mobile);
  await page.goto("/");
  await signIn(page, mobile);
  await who.open();
  await who.chooseDispute();
  await expect(page.getByText(/已保存到法院服务/)).toBeVisible();
  await context.setOffline(true);
  await who.field("要求对方还多少本金").fill("45678");
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/已保存到法院服务/)).toBeVisible();
  const { items } = await (await page.request.get("/api/v1/matters")).json();
  const stored = await (await page.request.get(`/api/v1/matters/${items[0].id}/draft`)).json();
  expect(stored.draft.loan.principal).toBe("45678");
});

for (const [what, method, path] of [
  ["the sign-in", "POST", /\/api\/v1\/sessions$/],
  ["storing the draft", "POST", /\/api\/v1\/matters$/],
  ["an upload", "PUT", /\/evidence\//],
  ["the submission", "POST", /\/submission$/],
] as const) {
  test(`the answer to ${what} is lost, and it is filed once`, async ({ page, mobile }) => {
    const who = new Litigant(page, mobile);
    await who.open();
    await who.tellByPasting();
    await who.addPhoto();
    await who.goToSign();
    const lost = await loseAnswer(page, method, path);
    await who.sign();
    await who.arriveAtMatter();
    expect(lost()).toBe(1);
    expect(await filings(who)).toEqual({ matters: 1, filed: 1 });
  });
}

test("a reload while the answer to the submission is lost finds it filed", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByPasting();
  await who.goToSign();
  await who.consent();
  let reached = () => {};
  const filed = new Promise<void>((resolve) => (reached = resolve));
  await page.route(/\/submission$/, async (route) => {
    // The answer never comes.
    await route.fetch();
    reached();
  });
  await who.signButton().click();
  await filed;
  await page.reload();
  await who.arriveAtMatter();
  expect(await filings(who)).toEqual({ matters: 1, filed: 1 });
});

test("the answer to a step is lost, and it is taken once", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile);
  await page.goto(`/matters/${id}`);
  await who.now("调解员正在帮你们谈");
  const lost = await loseAnswer(page, "POST", /\/steps$/);
  await page.getByRole("button", { name: "转去审判", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "转去审判", exact: true }).click();
  await who.now(/请交案件受理费/);
  expect(lost()).toBe(1);
  const chosen = (await records(page, id)).filter((record) => record.event === "trial_chosen");
  expect(chosen).toHaveLength(1);
});

test("the answer to a payment's start is lost, and one payment is begun", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile, { mediation: "no" });
  await page.goto(`/matters/${id}`);
  await who.now(/请交案件受理费/);
  const lost = await loseAnswer(page, "POST", /\/payments$/);
  await page.getByRole("button", { name: /^去交费/ }).click();
  await expect(page.getByText("没有网络，支付页面打不开，没有扣钱。联网后请再点一次。")).toBeVisible();
  await page.getByRole("button", { name: /去交费|回到支付页面/ }).first().click();
  await page.getByRole("button", { name: "确认支付" }).click();
  await who.now("案子进入审判");
  expect(lost()).toBe(1);
  const events = await records(page, id);
  expect(events.filter((record) => record.event.payment_started)).toHaveLength(1);
  expect(events.filter((record) => record.event.fee_paid)).toHaveLength(1);
});

test.describe("with a service that is killed", () => {
  const mortal = new Backend();
  test.beforeAll(() => mortal.start());
  test.afterAll(() => mortal.dispose());
  test.use({ baseURL: async ({}, use) => use(mortal.address) });

  test("killed while one signs, it comes back, and it is filed once", async ({ page, mobile }) => {
    const who = new Litigant(page, mobile);
    await who.open();
    await who.tellByPasting();
    await who.addPhoto();
    await who.goToSign();
    await who.consent();
    await mortal.kill();
    await who.signButton().click();
    await expect(page.getByText(/网络断了。内容都在，恢复后会自动接着提交/)).toBeVisible();
    await mortal.start();
    await who.arriveAtMatter();
    expect(await filings(who)).toEqual({ matters: 1, filed: 1 });
  });

  test("killed while one looks at a matter, the page catches up by itself", async ({ page, mobile }) => {
    const who = new Litigant(page, mobile);
    const id = await file(page, mobile, { mediation: "unsure" });
    await page.goto(`/matters/${id}`);
    await who.now("要不要先调解？您来定");
    await mortal.kill();
    await page.getByRole("button", { name: "先调解", exact: true }).click();
    await expect(page.getByText(/没有网络，已经记下。恢复后自动发送一次/)).toBeVisible();
    await mortal.start();
    await who.now("调解员正在帮你们谈");
    const asked = (await records(page, id)).filter((record) => record.event === "mediation_asked");
    expect(asked).toHaveLength(1);
  });
});
