// Reloading, going back and forward: wherever one is, nothing that was told is lost, and the screen
// says by its heading, its title and the focus where one has arrived.
import { type Page } from "@playwright/test";
import { courtDoes, file } from "../support/filed";
import { atManualCourt, expect, test } from "../support/fixtures";
import { Litigant, story } from "../support/litigant";
import { zh } from "../support/words";

/** Follows links inside the site, one right after the other, as every link of the app is followed. */
async function follow(page: Page, ...paths: string[]): Promise<void> {
  await page.evaluate((paths) => {
    for (const path of paths) {
      const link = document.createElement("a");
      link.href = path;
      document.body.append(link);
      link.click();
      link.remove();
    }
  }, paths);
}

test("a reload of the first screen keeps story, answers and evidence", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByTyping();
  await who.story().fill("他说下个月还，一直没有还。");
  await who.addPhoto();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await page.reload();
  await expect(who.story()).toHaveValue("他说下个月还，一直没有还。");
  await expect(who.field("姓名", who.claimant())).toHaveValue("张三");
  await expect(who.group("怎么给的钱").getByRole("radio", { name: "转账" })).toBeChecked();
  await expect(who.pieces()).toHaveCount(1);
  await expect(page.locator("img.file-thumb")).toBeVisible();
});

test("closing the tab at once after typing loses nothing", async ({ page, context, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.chooseDispute();
  await who.field("要求对方还多少本金").fill("12345");
  await page.close({ runBeforeUnload: true });
  const again = new Litigant(await context.newPage(), mobile);
  await again.open();
  await expect(again.field("要求对方还多少本金")).toHaveValue("12345");
});

test("a reload of the second screen keeps the choices", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByPasting();
  await who.goOn();
  await who.arriveAt("选一条路");
  await who.chooseTheWay();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await page.reload();
  await expect(who.way("小额快审（小额诉讼程序）").getByRole("radio")).toBeChecked();
  await expect(page.getByRole("radio", { name: /杭州市西湖区人民法院/ })).toBeChecked();
  await expect(who.group("是否愿意先行调解").getByRole("radio", { name: "是" })).toBeChecked();
});

test("a reload of the third screen keeps complaint and consents", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByPasting();
  await who.goToSign();
  await page.getByRole("checkbox", { name: "我同意在线立案" }).check();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await page.reload();
  await who.arriveAt("核对并签名");
  await expect(page.getByRole("checkbox", { name: "我同意在线立案" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "我确认以上内容真实" })).not.toBeChecked();
  await expect(page.getByRole("article").getByText("李四").first()).toBeVisible();
});

test("a reload of the matter's page, of the list and of the complaint shows them again", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile);
  await page.goto(`/matters/${id}`);
  await who.now("调解员正在帮你们谈");
  await page.reload();
  await who.now("调解员正在帮你们谈");
  await page.goto("/matters");
  await page.reload();
  await expect(page.getByRole("link", { name: /与 李四 的纠纷/ })).toBeVisible();
  await page.goto(`/matters/${id}/document`);
  await page.reload();
  await expect(page.getByRole("heading", { name: "民事起诉状" })).toBeVisible();
});

atManualCourt("a correction typed halfway survives a reload", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile, { mediation: "no" });
  await courtDoes(page, id, "一次性通知补正");
  await page.goto(`/matters/${id}`);
  await page.getByRole("textbox", { name: "被告的地址" }).fill("浙江省宁波市海曙区假想街2号3单元");
  await page.reload();
  await who.now("请补正 1 处，再签名提交");
  await expect(page.getByRole("textbox", { name: "被告的地址" })).toHaveValue("浙江省宁波市海曙区假想街2号3单元");
});

const SCREENS: [string, string | RegExp][] = [
  ["/", "遇到纠纷，说一遍就好"],
  ["/choose", "选一条路"],
  ["/sign", "核对并签名"],
  ["/sign-in", "登录"],
  ["/matters", "我的案件"],
  ["/matters/{id}", /浙0106民初/],
  ["/matters/{id}/document", "起诉状"],
];

for (const [from, fromHeading] of SCREENS) {
  test(`back and forward between ${from} and every other screen`, async ({ page, mobile }) => {
    const who = new Litigant(page, mobile);
    const id = await file(page, mobile);
    await page.goto(`/matters/${id}`);
    await who.now("调解员正在帮你们谈");
    await page.goto("/");
    await who.tellByPasting();
    await follow(page, from.replace("{id}", id));
    await who.arriveAt(fromHeading);
    for (const [to, toHeading] of SCREENS.filter(([path]) => path !== from)) {
      await follow(page, to.replace("{id}", id));
      await who.arriveAt(toHeading);
      await expect(who.heading(toHeading)).toBeFocused();
      await page.goBack();
      await who.arriveAt(fromHeading);
      await expect(page).toHaveURL(new RegExp(`${from.replace("{id}", id)}$`));
      await page.goForward();
      await who.arriveAt(toHeading);
      await page.goBack();
      await who.arriveAt(fromHeading);
    }
    await follow(page, "/");
    await expect(who.story()).toHaveValue(story(mobile));
  });
}

test("who goes on before a screen has given way arrives at the last one, with the focus on its heading", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  for (const [path, heading] of [["/choose", "选一条路"], ["/words", zh.words], ["/sign", "核对并签名"], ["/", zh.title]] as const) {
    await follow(page, "/display", path);
    await who.arriveAt(heading);
    await expect(who.heading(heading)).toBeFocused();
  }
  // Back while a screen is still on its way.
  await follow(page, "/words");
  await who.arriveAt(zh.words);
  await page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('footer a[href="/display"]')!.click();
    history.back();
  });
  await who.arriveAt(zh.words);
  await expect(page).toHaveURL(/\/words$/);
  await expect(who.heading(zh.words)).toBeFocused();
});

test("going back comes to where one was on the page", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByPasting();
  const scroll = () => page.evaluate(() => Math.round(scrollY));
  await page.evaluate(() => scrollTo(0, 600));
  const left = await scroll();
  expect(left).toBeGreaterThan(500);
  // Pressed where it stands: the tool would scroll before it clicks.
  await page.getByRole("button", { name: /^下一步/ }).evaluate((button: HTMLElement) => button.click());
  await who.arriveAt("选一条路");
  // The place is found before the next painting, a moment after the heading is there.
  await expect.poll(scroll).toBe(0);
  await page.goBack();
  await who.arriveAt("遇到纠纷，说一遍就好");
  await expect.poll(scroll).toBe(left);
});

test("an address that leads nowhere says so and leads home", async ({ page }) => {
  await page.goto("/no/such/page");
  await expect(page.getByRole("heading", { level: 1, name: "没有这个页面" })).toBeVisible();
  await page.getByRole("link", { name: "回到首页" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "遇到纠纷，说一遍就好" })).toBeVisible();
});

test("a matter of another person is not shown", async ({ page, browser, mobile, backend }) => {
  const id = await file(page, mobile);
  const stranger = await browser.newContext({ baseURL: backend.address });
  const other = await stranger.newPage();
  await other.goto(`/matters/${id}`);
  await expect(other.getByText("请先登录，再看这个案件。")).toBeVisible();
  await expect(other.getByText("李四")).toHaveCount(0);
  await stranger.close();
});
