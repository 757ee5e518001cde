// Impatience and interruptions of the session: two clicks are one act, and a session that ends in
// the middle costs a code, never what was typed.
import { courtDoes, file, readCode, records, signIn } from "../support/filed";
import { expect, test } from "../support/fixtures";
import { Litigant } from "../support/litigant";
import { endSession } from "../support/trouble";

test("signed twice quickly, it is filed once", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByPasting();
  await who.goToSign();
  await who.consent();
  await who.signButton().dblclick();
  const id = await who.arriveAtMatter();
  await who.now("调解员正在帮你们谈");
  expect((await records(page, id)).filter((record) => record.event.submitted)).toHaveLength(1);
  const { items } = await (await page.request.get("/api/v1/matters")).json();
  expect(items).toHaveLength(1);
});

test("paid twice quickly, one payment is begun and the fee is taken once", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile, { mediation: "no" });
  await page.goto(`/matters/${id}`);
  await who.now(/请交案件受理费/);
  await page.getByRole("button", { name: /^去交费/ }).dblclick();
  const wallet = page.getByRole("button", { name: "确认支付" });
  await expect(wallet).toBeVisible();
  await wallet.dblclick({ noWaitAfter: true });
  await who.now("案子进入审判");
  const events = await records(page, id);
  expect(events.filter((record) => record.event.payment_started)).toHaveLength(1);
  expect(events.filter((record) => record.event.fee_paid)).toHaveLength(1);
});

test("a payment begun in two tabs is one payment", async ({ page, context, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile, { mediation: "no" });
  await page.goto(`/matters/${id}`);
  await who.now(/请交案件受理费/);
  const second = await context.newPage();
  await second.goto(`/matters/${id}`);
  for (const tab of [page, second]) await tab.getByRole("button", { name: /^(去交费|回到支付页面)/ }).first().click();
  for (const tab of [page, second]) await expect(tab.getByRole("button", { name: "确认支付" })).toBeVisible();
  await page.getByRole("button", { name: "确认支付" }).click();
  await second.getByRole("button", { name: "确认支付" }).click();
  await who.now("案子进入审判");
  const events = await records(page, id);
  expect(events.filter((record) => record.event.payment_started)).toHaveLength(1);
  expect(events.filter((record) => record.event.fee_paid)).toHaveLength(1);
});

test("coming back from the wallet without paying, one can go on to pay", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile, { mediation: "no" });
  await page.goto(`/matters/${id}`);
  await page.getByRole("button", { name: /^去交费/ }).click();
  await expect(page.getByRole("button", { name: "确认支付" })).toBeVisible();
  await page.goBack();
  await who.now("正在等支付结果");
  await page.getByRole("button", { name: "回到支付页面" }).click();
  await page.getByRole("button", { name: "确认支付" }).click();
  await who.now("案子进入审判");
});

test("the session ends before signing: another code, and it is filed once", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await page.goto("/");
  await signIn(page, mobile);
  await who.open();
  await who.tellByPasting();
  await who.addPhoto();
  await who.goToSign();
  await expect(page.getByText(/刚刚验证过，可以直接签名/)).toBeVisible();
  await page.getByRole("checkbox", { name: "我同意在线立案" }).check();
  await page.getByRole("checkbox", { name: "我确认以上内容真实" }).check();
  await endSession(page);
  await who.signButton().click();
  await expect(page.getByText(/登录已过期，还没有提交。请再发一次验证码/).first()).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "我同意在线立案" })).toBeChecked();
  await who.enterCode();
  await who.signButton().click();
  await who.arriveAtMatter();
  const { items } = await (await page.request.get("/api/v1/matters")).json();
  expect(items.filter((item: any) => !item.draft)).toHaveLength(1);
});

test("the session ends before a step: signed in again, the step goes on by itself", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile);
  await page.goto(`/matters/${id}`);
  await who.now("调解员正在帮你们谈");
  await courtDoes(page, id, "调解成功");
  await who.now("谈成了。对方付清了吗？");
  await endSession(page);
  await page.getByRole("button", { name: "对方已付清，结案" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "都收到了，结案" }).click();
  await signInAgain(who);
  await who.now("谈成并付清，免费结案");
  const confirmed = (await records(page, id)).filter((record) => record.event === "performance_confirmed");
  expect(confirmed).toHaveLength(1);
});

test("the session ends before paying: signed in again, the payment page opens", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile, { mediation: "no" });
  await page.goto(`/matters/${id}`);
  await who.now(/请交案件受理费/);
  await endSession(page);
  await page.getByRole("button", { name: /^去交费/ }).click();
  await signInAgain(who);
  await page.getByRole("button", { name: "确认支付" }).click();
  await who.now("案子进入审判");
});

test("signing out forgets on this device what belongs to the person", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile);
  await page.goto(`/matters/${id}`);
  await who.now("调解员正在帮你们谈");
  await page.goto("/matters");
  await page.getByRole("button", { name: "退出登录" }).click();
  await who.arriveAt("遇到纠纷，说一遍就好");
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).not.toContain("李四");
  await page.goto(`/matters/${id}`);
  await expect(page.getByText("请先登录，再看这个案件。")).toBeVisible();
});

/** The sign-in that stands over the page. */
async function signInAgain(who: Litigant): Promise<void> {
  const dialog = who.page.getByRole("dialog");
  await expect(dialog.getByRole("heading", { name: "请再登录一次" })).toBeVisible();
  await who.field("手机号", dialog).fill(who.mobile);
  await dialog.getByRole("button", { name: "发送验证码" }).click();
  await expect(dialog.getByRole("link", { name: /模拟手机/ })).toBeVisible();
  await who.field("验证码", dialog).fill(await readCode(who.page, who.mobile));
  await dialog.getByRole("button", { name: "登录", exact: true }).click();
}
