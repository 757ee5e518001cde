// One draft in two places: two tabs of one browser, and two devices of one person. Edits of
// different fields are joined; only where both changed the same one is the person asked.
import { type Browser } from "@playwright/test";
import { readCode } from "../support/filed";
import { expect, test } from "../support/fixtures";
import { Litigant, story } from "../support/litigant";

const ASKED = "另一处也改了这些内容，请选择保留哪一个";

async function signInByForm(who: Litigant): Promise<void> {
  await who.page.goto("/sign-in");
  await who.field("手机号").fill(who.mobile);
  await who.page.getByRole("button", { name: "发送验证码" }).click();
  await expect(who.page.getByRole("link", { name: /模拟手机/ })).toBeVisible();
  await who.field("验证码").fill(await readCode(who.page, who.mobile));
  await who.page.getByRole("button", { name: "登录", exact: true }).click();
  await who.arriveAt("我的案件");
}

/** The same person with another device, on the draft that the first one stored. */
async function secondDevice(browser: Browser, address: string, mobile: string): Promise<Litigant> {
  const context = await browser.newContext({ baseURL: address, locale: "zh-CN" });
  const who = new Litigant(await context.newPage(), mobile);
  await signInByForm(who);
  await who.page.getByRole("row", { name: /草稿，还没提交/ }).getByRole("link").click();
  await who.page.getByRole("button", { name: "接着填写" }).click();
  await who.arriveAt("遇到纠纷，说一遍就好");
  await who.ready();
  return who;
}

test("two tabs fill in different fields of one draft", async ({ page, context, mobile }) => {
  const one = new Litigant(page, mobile);
  await one.open();
  await one.chooseDispute();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  const two = new Litigant(await context.newPage(), mobile);
  await two.open();
  // At once, so that each is saved before it has heard of the other.
  await Promise.all([
    one.field("姓名", one.claimant()).fill("张三"),
    two.field("姓名", two.respondent()).fill("李四"),
  ]);
  const bothHaveBoth = async () => {
    for (const who of [one, two]) {
      await expect(who.field("姓名", who.claimant())).toHaveValue("张三");
      await expect(who.field("姓名", who.respondent())).toHaveValue("李四");
      await expect(who.page.getByText(ASKED)).toHaveCount(0);
    }
  };
  await bothHaveBoth();
  await page.reload();
  await bothHaveBoth();
});

test("two tabs that change the same field ask which to keep", async ({ page, context, mobile }) => {
  const one = new Litigant(page, mobile);
  await one.open();
  await one.chooseDispute();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  const two = new Litigant(await context.newPage(), mobile);
  await two.open();
  // Typed in both before either had the pause in which it is saved.
  await Promise.all([
    one.field("姓名", one.respondent()).fill("赵六"),
    two.field("姓名", two.respondent()).fill("孙七"),
  ]);
  const isAsked = async (who: Litigant) => (await who.page.getByText(ASKED).count()) > 0;
  await expect.poll(async () => (await isAsked(one)) || (await isAsked(two))).toBe(true);
  const chooser = (await isAsked(one)) ? one : two;
  await chooser.page.getByRole("group", { name: "被告的姓名或名称" }).getByRole("button", { name: /赵六/ }).click();
  await expect(chooser.page.getByText(ASKED)).toHaveCount(0);
  await expect(chooser.field("姓名", chooser.respondent())).toHaveValue("赵六");
});

test("two answers to a question of the second screen are asked about in its words", async ({ page, context, mobile }) => {
  const one = new Litigant(page, mobile);
  await one.open();
  await one.tellByPasting();
  await one.goOn();
  await one.arriveAt("选一条路");
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  const two = new Litigant(await context.newPage(), mobile);
  await two.page.goto("/choose");
  await two.arriveAt("选一条路");
  await expect(two.group("是否愿意先行调解")).toBeVisible();
  const answers = (who: Litigant, procedure: string, wish: string) =>
    who.page.evaluate(([procedure, wish]) => {
      document.getElementById(procedure)!.click();
      document.getElementById(wish)!.click();
    }, [procedure, wish]);
  await Promise.all([
    answers(one, "choice-procedure-small_claims", "choice-mediation-no"),
    answers(two, "choice-procedure", "choice-mediation-unsure"),
  ]);
  const isAsked = async (who: Litigant) => (await who.page.getByText(ASKED).count()) > 0;
  await expect.poll(async () => (await isAsked(one)) || (await isAsked(two))).toBe(true);
  const chooser = (await isAsked(one)) ? one : two;
  const asked = (question: string) => chooser.page.locator("fieldset.conflict", { hasText: question });
  await expect(asked("一条路").getByRole("button")).toHaveText([/(小额快审|完整审理)/, /(小额快审|完整审理)/]);
  await asked("是否愿意先行调解").getByRole("button", { name: /想了解更多/ }).click();
  await asked("一条路").getByRole("button", { name: /完整审理（普通程序）/ }).click();
  await expect(chooser.page.getByText(ASKED)).toHaveCount(0);
  await expect(chooser.way("完整审理（普通程序）").getByRole("radio")).toBeChecked();
  await expect(chooser.group("是否愿意先行调解").getByRole("radio", { name: "想了解更多" })).toBeChecked();
});

test("a draft begun on one device is continued and signed on another", async ({ page, browser, backend, mobile }) => {
  const one = new Litigant(page, mobile);
  await signInByForm(one);
  await page.goto("/");
  await one.tellByPasting();
  await expect(page.getByText(/已保存到法院服务/)).toBeVisible();
  const two = await secondDevice(browser, backend.address, mobile);
  await expect(two.story()).toHaveValue(story(mobile));
  await two.goToSign();
  await expect(two.page.getByText(/刚刚验证过，可以直接签名/)).toBeVisible();
  await two.page.getByRole("checkbox", { name: "我同意在线立案" }).check();
  await two.page.getByRole("checkbox", { name: "我确认以上内容真实" }).check();
  await two.signButton().click();
  await two.arriveAtMatter();
  // The first device finds it filed, and once only.
  await page.goto("/matters");
  await expect(page.getByRole("link", { name: /与 李四 的纠纷/ })).toHaveCount(1);
  await two.page.context().close();
});

test("two devices that fill in different fields both keep their answers", async ({ page, browser, backend, mobile }) => {
  const one = new Litigant(page, mobile);
  await signInByForm(one);
  await page.goto("/");
  await one.chooseDispute();
  await expect(page.getByText(/已保存到法院服务/)).toBeVisible();
  const two = await secondDevice(browser, backend.address, mobile);
  await two.field("姓名", two.respondent()).fill("李四");
  await expect(two.page.getByText(/已保存到法院服务/)).toBeVisible();
  await expect.poll(() => stored(one)).toMatchObject({ respondents: [{ name: "李四" }] });
  await one.field("姓名", one.claimant()).fill("张三");
  await expect(one.field("姓名", one.respondent())).toHaveValue("李四");
  await expect.poll(() => stored(one)).toMatchObject({ claimants: [{ name: "张三" }], respondents: [{ name: "李四" }] });
  await expect(page.getByText(ASKED)).toHaveCount(0);
  await two.page.context().close();
});

test("two devices that change the same field ask which to keep", async ({ page, browser, backend, mobile }) => {
  const one = new Litigant(page, mobile);
  await signInByForm(one);
  await page.goto("/");
  await one.chooseDispute();
  await expect(page.getByText(/已保存到法院服务/)).toBeVisible();
  const two = await secondDevice(browser, backend.address, mobile);
  await two.field("姓名", two.respondent()).fill("孙七");
  await expect.poll(() => stored(one)).toMatchObject({ respondents: [{ name: "孙七" }] });
  await one.field("姓名", one.respondent()).fill("赵六");
  await expect(page.getByText(ASKED)).toBeVisible();
  await page.getByRole("group", { name: "被告的姓名或名称" }).getByRole("button", { name: /孙七/ }).click();
  await expect(one.field("姓名", one.respondent())).toHaveValue("孙七");
  await expect(page.getByText(ASKED)).toHaveCount(0);
  await two.page.context().close();
});

/** The one draft of this person as the service has it. */
async function stored(who: Litigant): Promise<any> {
  const { items } = await (await who.page.request.get("/api/v1/matters")).json();
  expect(items).toHaveLength(1);
  return (await (await who.page.request.get(`/api/v1/matters/${items[0].id}/draft`)).json()).draft;
}
