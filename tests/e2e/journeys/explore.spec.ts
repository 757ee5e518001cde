// What will it cost, how long will it take: for any kind of matter, without signing in; the figures
// move with the amount, wrong ways are caught, and everything is carried over into the flow.
import { expect, test } from "../support/fixtures";
import { Litigant } from "../support/litigant";

const TITLE = "先看看：要多少钱、多少天";

test("the price and the days of every way move with the amount", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "先看看要多少钱、多少天，不用填资料" }).click();
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeFocused();
  await page.getByRole("radio", { name: "借钱不还" }).check();
  const amount = page.getByRole("textbox", { name: "一共涉及多少钱" });
  await amount.fill("１０万");
  const way = (name: string) => page.getByRole("article", { name, exact: true });
  await expect(way("完整审理（普通程序）")).toContainText("2,300 元");
  await expect(way("简单审理（简易程序）")).toContainText("1,150 元");
  await expect(way("请法院直接催款（支付令）")).toContainText("766.67 元");
  await amount.fill("3万");
  await expect(way("完整审理（普通程序）")).toContainText("550 元");
  await expect(way("完整审理（普通程序）")).toContainText(/\d+–\d+ 天/);
  await expect(page).toHaveURL(/kind=loan&amount=30000$/);
  // A reload, and anybody with the address, sees the same.
  await page.reload();
  await expect(way("完整审理（普通程序）")).toContainText("550 元");
  await expect(amount).toHaveValue("30000");
});

test("an answer opens and closes ways, each with its reason", async ({ page }) => {
  await page.goto("/explore?kind=loan&amount=30000");
  const order = page.getByRole("article", { name: "请法院直接催款（支付令）", exact: true });
  await expect(order).toBeVisible();
  await page.getByText("再答几个问题，看得更准（都可以不答）", { exact: true }).click();
  await page.getByRole("group", { name: "找得到对方吗" }).getByRole("radio", { name: "否" }).check();
  await expect(order).toBeHidden();
  await page.getByText("现在走不了的路，为什么", { exact: true }).click();
  await expect(order).toBeVisible();
  await expect(order).toContainText("找不到对方");
});

test("a wrong way is caught and the right one shown", async ({ page }) => {
  await page.goto("/explore?kind=employment");
  const warning = page.locator(".notice", { hasText: "要先申请劳动仲裁" });
  await expect(warning).toContainText("该走的路");
  await page.getByText("再答几个问题，看得更准（都可以不答）", { exact: true }).click();
  await page.getByRole("group", { name: "劳动仲裁裁决书拿到了吗" }).getByRole("radio", { name: "是" }).check();
  await expect(warning).toBeHidden();
  await expect(page.getByRole("article", { name: "完整审理（普通程序）", exact: true })).toContainText("10 元");
});

test("a sentence leads to the kind of matter and never leaves the device", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(decodeURIComponent(request.url()) + (request.postData() ?? "")));
  await page.goto("/explore");
  await page.getByRole("textbox", { name: "用一句话说说是什么事" }).fill("老板拖欠我三个月工资，一直不给");
  const wages = page.getByRole("button", { name: /劳动报酬/ }).first();
  await expect(wages).toBeVisible();
  await expect(page.getByText(/因为您写了“.*工资/).first()).toBeVisible();
  await wages.click();
  await expect(page.getByRole("radio", { name: "单位欠薪、辞退" })).toBeChecked();
  await page.getByRole("textbox", { name: "用一句话说说是什么事" }).fill("啊啊啊");
  await expect(page.getByText(/还看不出是哪一类/)).toBeVisible();
  expect(asked.filter((one) => one.includes("拖欠"))).toEqual([]);
});

test("what was asked is carried over into the flow", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await page.goto("/explore?kind=loan&amount=30000");
  await page.getByRole("textbox", { name: "用一句话说说是什么事" }).fill("朋友借了我三万块一直不还");
  await page.getByRole("button", { name: "就按这件事开始写" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "遇到纠纷，说一遍就好" })).toBeVisible();
  await who.ready();
  await expect(page.getByRole("radio", { name: "借钱不还" })).toBeChecked();
  await expect(who.story()).toHaveValue("朋友借了我三万块一直不还");
  await expect(page.locator('[id="loan-principal"]')).toHaveValue("30000");
});

test("bad input gets a sentence at the field and no figure", async ({ page }) => {
  await page.goto("/explore?kind=loan");
  const amount = page.getByRole("textbox", { name: "一共涉及多少钱" });
  for (const [typed, said] of [["-5", "不能是负数"], ["0", "不能是 0"], ["1.234", "最多精确到分"], ["很多", "看不懂"], ["99999999999999999", "太大"]]) {
    await amount.fill(typed);
    await amount.blur();
    await expect(page.locator('[id="explore-amount-problem"]')).toContainText(said);
    await expect(page.getByRole("article", { name: "完整审理（普通程序）", exact: true })).toContainText("还算不出来");
  }
});
