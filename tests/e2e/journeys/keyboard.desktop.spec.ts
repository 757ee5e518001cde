// Everything by keyboard: from the story to the receipt without a pointer, and the focus always
// where it can be seen.
import { type Locator } from "@playwright/test";
import { courtDoes, file, readCode } from "../support/filed";
import { atManualCourt, expect, test } from "../support/fixtures";
import { tabTo } from "../support/keys";
import { Litigant, PHOTO } from "../support/litigant";

test("from the story to the receipt by keyboard alone", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const keys = page.keyboard;
  const into = async (field: Locator, text: string) => {
    await tabTo(page, field);
    await keys.insertText(text);
  };
  const pick = async (question: string, answer: string) => {
    const radios = who.group(question).getByRole("radio");
    await tabTo(page, radios.first());
    const wanted = who.group(question).getByRole("radio", { name: answer, exact: true });
    await keys.press("Space");
    for (let turns = 0; turns < 6 && !(await wanted.isChecked()); turns += 1) await keys.press("ArrowDown");
    await expect(wanted).toBeChecked();
  };
  // The tool takes a while to catch the dialogue of files: told so in time.
  page.on("filechooser", () => {});
  await who.open();
  await tabTo(page, page.getByRole("link", { name: "跳到正文" }));
  await keys.press("Enter");
  await tabTo(page, page.getByRole("radio", { name: "借钱不还" }));
  await keys.press("Space");
  await into(who.field("姓名", who.claimant()), "张三");
  await into(who.field("身份证号码", who.claimant()), "330106190102030017");
  await into(who.field("电话", who.claimant()), mobile);
  await into(who.field("地址", who.claimant()), "浙江省杭州市西湖区虚构路1号");
  await into(who.field("姓名", who.respondent()), "李四");
  await into(who.field("电话", who.respondent()), "13800000000");
  await into(who.field("地址", who.respondent()), "浙江省宁波市海曙区假想街2号");
  await into(who.field("要求对方还多少本金"), "3万");
  await into(who.field("哪天借出的"), "2025-3-1");
  await pick("怎么给的钱", "转账");
  await pick("说好哪天还吗", "没有说");
  await pick("说好利息吗", "没有");
  await pick("对方还过钱吗", "没还过");
  await tabTo(page, page.locator("label").filter({ hasText: /选择文件/ }).locator("input"));
  const chooser = page.waitForEvent("filechooser");
  await keys.press("Enter");
  await (await chooser).setFiles({ name: "借条.png", mimeType: "image/png", buffer: PHOTO });
  await expect(who.pieces()).toHaveCount(1);
  await tabTo(page, page.getByRole("button", { name: /^下一步/ }));
  await keys.press("Enter");

  await who.arriveAt("选一条路");
  await expect(who.heading("选一条路")).toBeFocused();
  const way = who.way("小额快审（小额诉讼程序）").getByRole("radio");
  const radios = who.group("在这里就能办的路").getByRole("radio");
  await tabTo(page, radios.first());
  await keys.press("Space");
  for (let turns = 0; turns < 6 && !(await way.isChecked()); turns += 1) await keys.press("ArrowDown");
  await tabTo(page, who.group("向哪个法院起诉").getByRole("radio").first());
  await keys.press("Space");
  await pick("是否愿意先行调解", "是");
  await tabTo(page, page.getByRole("button", { name: /^下一步/ }));
  await keys.press("Enter");

  await who.arriveAt("核对并签名");
  await tabTo(page, page.getByRole("button", { name: "看过了，去签名" }));
  await keys.press("Enter");
  await expect(page.getByRole("checkbox", { name: "我同意在线立案" })).toBeFocused();
  await keys.press("Space");
  await tabTo(page, page.getByRole("checkbox", { name: "我确认以上内容真实" }));
  await keys.press("Space");
  await tabTo(page, page.getByRole("button", { name: "发送验证码" }));
  await keys.press("Enter");
  await expect(who.field("验证码")).toBeFocused();
  await keys.insertText(await readCode(page, mobile));
  await tabTo(page, who.signButton());
  await keys.press("Enter");
  await who.arriveAtMatter();
  await who.now("调解员正在帮你们谈");
});

test("the end of a matter and the question before it by keyboard alone", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const id = await file(page, mobile);
  await page.goto(`/matters/${id}`);
  await who.now("调解员正在帮你们谈");
  await courtDoes(page, id, "调解成功");
  await who.now("谈成了。对方付清了吗？");
  const close = page.getByRole("button", { name: "对方已付清，结案" });
  await tabTo(page, close);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(close).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("dialog").getByRole("button", { name: "都收到了，结案" }));
  await page.keyboard.press("Enter");
  await who.now("谈成并付清，免费结案");
});

test("no key is held anywhere on the first screen: Tab comes round, and back", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.chooseDispute();
  await tabTo(page, page.getByRole("button", { name: /^下一步/ }));
  await tabTo(page, who.story(), "Shift+Tab");
  await tabTo(page, page.getByRole("button", { name: "English" }), "Shift+Tab");
});

test("the error summary has the focus and leads to its fields", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.chooseDispute();
  await tabTo(page, page.getByRole("button", { name: /^下一步/ }));
  await page.keyboard.press("Enter");
  const summary = page.locator(":focus");
  await expect(summary.getByRole("heading", { name: /有 \d+ 处需要修改/ })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(who.field("姓名", who.claimant())).toBeFocused();
  await expect(who.claimant().locator("label", { hasText: "姓名" })).toBeInViewport();
});

test("the first look by keyboard alone, on into the flow", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const keys = page.keyboard;
  await who.open();
  await tabTo(page, page.getByRole("link", { name: "先看看要多少钱、多少天，不用填资料" }));
  await keys.press("Enter");
  await expect(page.locator(":focus")).toHaveText("先看看：要多少钱、多少天");
  await tabTo(page, page.getByRole("radio", { name: "借钱不还" }));
  await keys.press("Space");
  await tabTo(page, page.getByRole("textbox", { name: "一共涉及多少钱" }));
  await keys.insertText("3万");
  await tabTo(page, page.getByText("再答几个问题，看得更准（都可以不答）", { exact: true }));
  await keys.press("Enter");
  await tabTo(page, page.getByRole("group", { name: "对方认账吗" }).getByRole("radio", { name: "是", exact: true }));
  await keys.press("Space");
  const begin = page.getByRole("button", { name: "就按这件事开始写" });
  await tabTo(page, begin);
  await keys.press("Enter");
  await who.ready();
  await expect(page.locator('[id="loan-principal"]')).toHaveValue("3万");
});

test("signing in, the list and the page of a matter by keyboard alone", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const keys = page.keyboard;
  await file(page, mobile);
  await page.context().clearCookies();
  await page.goto("/matters");
  await who.arriveAt("我的案件");
  await tabTo(page, who.field("手机号"));
  await keys.insertText(mobile);
  // Enter in the first field means: send me a code.
  await keys.press("Enter");
  await expect(who.field("验证码")).toBeFocused();
  await keys.insertText(await readCode(page, mobile));
  await keys.press("Enter");
  const matter = page.getByRole("link", { name: /李四/ });
  await tabTo(page, matter);
  await keys.press("Enter");
  await expect(page.locator(":focus")).toHaveRole("heading");
  await who.now("调解员正在帮你们谈");
  await tabTo(page, page.getByRole("link", { name: "查看、打印起诉状" }));
  await keys.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "起诉状" })).toBeFocused();
  const numbers = page.getByRole("button", { name: "显示证件号和电话" });
  await expect(page.getByText("330106190102030017", { exact: true })).toBeHidden();
  await tabTo(page, numbers);
  await keys.press("Space");
  await expect(page.getByText("330106190102030017", { exact: true })).toBeVisible();
});

atManualCourt("a correction by keyboard alone", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  const keys = page.keyboard;
  const id = await file(page, mobile);
  page.on("filechooser", () => {});
  await page.goto(`/matters/${id}`);
  await courtDoes(page, id, "一次性通知补正", { pointer0: "/evidence", note0: "请补交借条" });
  await who.now("请补正 1 处，再签名提交");
  const files = page.locator("label").filter({ hasText: /选择文件/ }).locator("input");
  await tabTo(page, files);
  const chooser = page.waitForEvent("filechooser");
  await keys.press("Enter");
  await (await chooser).setFiles({ name: "借条.png", mimeType: "image/png", buffer: PHOTO });
  await expect(who.pieces()).toHaveCount(1);
  const sign = page.getByRole("button", { name: "签名并提交补正" });
  await tabTo(page, sign);
  await keys.press("Enter");
  // What is missing has the focus, as a summary that leads to it.
  await expect(page.locator(":focus").getByRole("heading", { name: /有 \d+ 处需要修改/ })).toBeVisible();
  for (const consent of ["我同意在线立案", "我确认以上内容真实"]) {
    await tabTo(page, page.getByRole("checkbox", { name: consent }));
    await keys.press("Space");
  }
  await tabTo(page, sign);
  await keys.press("Enter");
  await who.now("法院正在审查补正后的材料");
});
