// From the story to the signature: what was told, read out, chosen and signed is what the court gets.
import { expect, test } from "../support/fixtures";
import { readCode, records } from "../support/filed";
import { Litigant, story } from "../support/litigant";
import { en } from "../support/words";

test("what was typed is what the court gets", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByTyping();
  await who.addPhoto();
  await who.goToSign();
  await expect(page.getByText("叁万元整").first()).toBeVisible();
  await who.sign();
  const id = await who.arriveAtMatter();
  await who.now("调解员正在帮你们谈");
  const { draft } = (await records(page, id))[0].event.submitted;
  expect(draft.claimants[0]).toMatchObject({ name: "张三", id_number: "330106190102030017", phone: mobile });
  expect(draft.respondents[0]).toMatchObject({ name: "李四", address: "浙江省宁波市海曙区假想街2号" });
  expect(draft.loan).toMatchObject({ principal: "30000", delivery: "transfer", term: "fixed", repaid: false });
  expect(draft.evidence.map((piece: any) => piece.name)).toEqual(["借条"]);
  expect(draft.choice).toMatchObject({ procedure: "small_claims", court: "浙0106", mediation: "yes" });
});

test("what was pasted is read out, shown beside its source, and filed", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByPasting();
  await expect(page.locator("mark", { hasText: "30000元" })).toBeVisible();
  await expect(who.field("要求对方还多少本金")).toBeHidden();
  await who.addPhoto();
  await who.goToSign();
  await who.sign();
  const { draft } = (await records(page, await who.arriveAtMatter()))[0].event.submitted;
  expect(draft.claimants[0]).toMatchObject({ name: "张三", id_number: "330106190102030017", phone: mobile });
  expect(draft.respondents[0]).toMatchObject({ name: "李四", phone: "13800000000" });
  expect(draft.loan).toMatchObject({ delivery: "transfer", interest: "none", term: "fixed", due_on: "2025-12-31" });
});

test("a value read wrongly is taken out, and what was typed is never overwritten", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.chooseDispute();
  await who.field("姓名", who.respondent()).fill("王五");
  await who.tellByPasting();
  await expect(page.getByText("您填的是“王五”，保留您填的")).toBeVisible();
  await expect(who.field("姓名", who.respondent())).toHaveValue("王五");
  await page.getByRole("button", { name: "不对，去掉: 要求归还的本金" }).click();
  await expect(who.field("要求对方还多少本金")).toBeVisible();
  await expect(who.field("要求对方还多少本金")).toHaveValue("");
});

test("a story pasted just before going on is still read", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.story().evaluate((box: HTMLTextAreaElement, text) => {
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    document.getElementById("tell-next")?.click();
  }, story(mobile));
  await who.arriveAt("选一条路");
});

test("in English from the first word to the end", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile, en);
  await page.goto("/");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", /^en/);
  await who.arriveAt(en.title);
  await who.ready();
  await who.tellByTyping();
  await who.addPhoto("iou.png");
  await who.goToSign();
  await who.sign();
  const id = await who.arriveAtMatter();
  await who.now(en.mediating);
  await page.getByRole("button", { name: en.toTrial, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: en.toTrial, exact: true }).click();
  await who.now(en.feeDue);
  await page.getByRole("button", { name: en.pay }).click();
  await page.getByRole("button", { name: /Pay$/ }).click();
  await who.now(en.inTrial);
  // Nothing on the page is left in Chinese but names, the court's own words and switches back.
  await expect(page.getByRole("banner").getByRole("link", { name: en.matters })).toBeVisible();
  expect((await records(page, id)).at(-1).event).toHaveProperty("fee_paid");
});

test("an organisation sues a person over something told in free text", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.story().fill("租约到期已经搬走，房东一直不退押金。");
  await page.getByRole("radio", { name: "租房押金" }).check();
  await who.claimant().getByRole("radio", { name: "单位" }).check();
  await who.field("单位名称", who.claimant()).fill("杭州虚构贸易有限公司");
  await who.field("统一社会信用代码", who.claimant()).fill("91330199MA2TEXT08K");
  await who.field("法定代表人（负责人）", who.claimant()).fill("王小明");
  await who.field("电话", who.claimant()).fill(mobile);
  await who.field("地址", who.claimant()).fill("浙江省杭州市西湖区虚构路1号");
  await who.field("姓名", who.respondent()).fill("李四");
  await who.field("地址", who.respondent()).fill("浙江省杭州市西湖区假想街2号");
  await who.field("您要求法院判什么").fill("1. 退还押金 3000 元。");
  await who.field("一共涉及多少钱").fill("三千元");
  await who.goOn();
  await who.arriveAt("选一条路");
  await who.way("完整审理（普通程序）").getByRole("radio").check();
  // The court is that of the house, which no address of a party tells.
  await page.getByRole("combobox", { name: "浙江的基层法院" }).selectOption("杭州市西湖区人民法院");
  await who.answer("是否愿意先行调解", "否");
  await who.goOn();
  await who.arriveAt("核对并签名");
  await who.sign();
  const id = await who.arriveAtMatter();
  const { draft } = (await records(page, id))[0].event.submitted;
  expect(draft.claimants[0]).toMatchObject({ kind: "organisation", credit_code: "91330199MA2TEXT08K" });
  expect(draft).toMatchObject({ dispute: "lease", other_amount: "三千元" });
  // On paper the story stands where the official form has it.
  await page.goto(`/matters/${id}/document`);
  const facts = page.locator(".document-section", { has: page.getByRole("heading", { name: "事实与理由" }) });
  await expect(facts).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(facts.getByRole("definition")).toHaveText("租约到期已经搬走，房东一直不退押金。");
});

test("a second matter begins on an empty form", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByPasting();
  await who.goToSign();
  await who.sign();
  await who.arriveAtMatter();
  await page.getByRole("banner").getByRole("link", { name: "一件事" }).click();
  await who.arriveAt("遇到纠纷，说一遍就好");
  await expect(who.story()).toHaveValue("");
  await expect(who.pieces()).toHaveCount(0);
});

test("a wrong code is refused at its field, and the right one signs", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByPasting();
  await who.goToSign();
  await who.consent();
  const right = await readCode(page, mobile);
  await who.field("验证码").fill(right === "000000" ? "000001" : "000000");
  await who.signButton().click();
  await expect(page.getByText("验证码不对，请看清短信里的 6 位数字再输入。").first()).toBeVisible();
  await who.field("验证码").fill(` ${right.slice(0, 3)} ${right.slice(3)} `);
  await who.signButton().click();
  await who.arriveAtMatter();
});
