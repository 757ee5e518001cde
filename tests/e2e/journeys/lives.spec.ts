// Whole lives of matters on the page of the matter, from the day of filing to the end.
import { type Page } from "@playwright/test";
import { courtDoes, file, records } from "../support/filed";
import { atManualCourt, expect, test } from "../support/fixtures";
import { Litigant } from "../support/litigant";

const now = (page: Page, what: string | RegExp) =>
  expect(page.getByRole("heading", { level: 2, name: what })).toBeVisible();

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Presses a step and says yes to the question it asks. */
async function takeStep(page: Page, step: string, yes: string): Promise<void> {
  await press(page, step);
  await page.getByRole("dialog").getByRole("button", { name: yes, exact: true }).click();
}

async function pay(page: Page, arrival?: string): Promise<void> {
  await page.getByRole("button", { name: /^(去交费|重新支付)/ }).click();
  if (arrival) await page.getByRole("radio", { name: arrival }).check();
  await page.getByRole("button", { name: "确认支付" }).click();
  await expect(page).toHaveURL(/\/matters\//);
}

test("agreed and performed: closed free of charge", async ({ page, mobile }) => {
  const id = await file(page, mobile);
  await page.goto(`/matters/${id}`);
  await now(page, "调解员正在帮你们谈");
  await courtDoes(page, id, "调解成功");
  // Live, without a reload.
  await now(page, "谈成了。对方付清了吗？");
  await takeStep(page, "对方已付清，结案", "都收到了，结案");
  await now(page, "谈成并付清，免费结案");
});

test("agreed with a mediation statement: half the fee", async ({ page, mobile }) => {
  const id = await file(page, mobile, { principal: "100000", procedure: "ordinary" });
  await page.goto(`/matters/${id}`);
  await now(page, "调解员正在帮你们谈");
  await courtDoes(page, id, "调解成功");
  await takeStep(page, "要一份调解书", "要调解书");
  await now(page, /请交案件受理费 1,150 元/);
  await pay(page);
  await now(page, "调解书已经做好，结案");
});

test("mediation failed: notice, two actions to pay, trial", async ({ page, mobile }) => {
  const id = await file(page, mobile);
  await page.goto(`/matters/${id}`);
  await now(page, "调解员正在帮你们谈");
  await courtDoes(page, id, "调解不成");
  await now(page, /请交案件受理费 275 元/);
  await pay(page);
  await now(page, "案子进入审判");
});

test("on to trial in one step from mediation", async ({ page, mobile }) => {
  const id = await file(page, mobile);
  await page.goto(`/matters/${id}`);
  await now(page, "调解员正在帮你们谈");
  await takeStep(page, "转去审判", "转去审判");
  await now(page, /请交案件受理费 275 元/);
});

test("settled at trial: half of a full fee comes back without an application", async ({ page, mobile }) => {
  const id = await file(page, mobile, { principal: "300000", procedure: "ordinary", mediation: "no" });
  await page.goto(`/matters/${id}`);
  await now(page, /请交案件受理费 5,800 元/);
  await pay(page);
  await now(page, "案子进入审判");
  await courtDoes(page, id, "审理中调解结案");
  await now(page, "审判中谈成，结案");
  await expect(page.getByText("2,900 元").first()).toBeVisible();
});

test("a fee halved by the procedure is not halved again", async ({ page, mobile }) => {
  const id = await file(page, mobile, { mediation: "no" });
  await page.goto(`/matters/${id}`);
  await now(page, /请交案件受理费 275 元/);
  await pay(page);
  await now(page, "案子进入审判");
  await courtDoes(page, id, "审理中调解结案");
  await now(page, "审判中谈成，结案");
  await expect(page.getByText(/退/).filter({ hasText: "137.50" })).toHaveCount(0);
});

for (const [arrival, what] of [["送达两次", "twice"], ["晚 8 秒", "late"], ["不送达", "never"]]) {
  test(`a payment whose result arrives ${what} is paid once`, async ({ page, mobile }) => {
    const id = await file(page, mobile, { mediation: "no" });
    await page.goto(`/matters/${id}`);
    await now(page, /请交案件受理费/);
    await pay(page, arrival);
    if (what !== "twice") await now(page, "结果未知，正在向支付机构查询");
    await expect(page.getByRole("heading", { level: 2, name: "案子进入审判" })).toBeVisible({ timeout: 20_000 });
    const { records } = await (await page.request.get(`/api/v1/matters/${id}`)).json();
    expect(records.filter((record: any) => record.event.fee_paid)).toHaveLength(1);
  });
}

test("a cancelled payment can be made again", async ({ page, mobile }) => {
  const id = await file(page, mobile, { mediation: "no" });
  await page.goto(`/matters/${id}`);
  await now(page, /请交案件受理费/);
  await page.getByRole("button", { name: /^去交费/ }).click();
  await page.getByRole("button", { name: "取消 Cancel" }).click();
  await now(page, /上次没有付成，请重新支付/);
  await pay(page);
  await now(page, "案子进入审判");
});

atManualCourt("returned for correction: only what the court named is open", async ({ page, mobile }) => {
  const id = await file(page, mobile, { mediation: "no" });
  await page.goto(`/matters/${id}`);
  await now(page, "法院正在审查您的材料");
  await courtDoes(page, id, "一次性通知补正");
  await now(page, "请补正 1 处，再签名提交");
  await expect(page.getByLabel(/姓名|身份证|本金|日期/)).toHaveCount(0);
  await page.getByLabel(/地址/).fill("浙江省宁波市海曙区假想街2号3单元401室");
  await page.getByRole("checkbox", { name: "我同意在线立案" }).check();
  await page.getByRole("checkbox", { name: "我确认以上内容真实" }).check();
  await press(page, "签名并提交补正");
  await now(page, "法院正在审查补正后的材料");
  const { records } = await (await page.request.get(`/api/v1/matters/${id}`)).json();
  const corrected = records.at(-1).event.corrected.draft;
  expect(corrected.respondents[0].address).toBe("浙江省宁波市海曙区假想街2号3单元401室");
  expect(corrected.claimants[0].address).toBe("浙江省杭州市西湖区虚构路1号");
});

atManualCourt("returned for evidence: pieces are added to those signed, and their files arrive", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByPasting();
  await who.addPhoto("借条.png");
  await who.goToSign();
  await who.sign();
  const id = await who.arriveAtMatter();
  await now(page, "法院正在审查您的材料");
  await courtDoes(page, id, "一次性通知补正", { pointer0: "/evidence", note0: "请补交转账记录" });
  await now(page, "请补正 1 处，再签名提交");
  await expect(page.getByText("请补交转账记录")).toBeVisible();
  // The picture signed before is shown from the service.
  await expect(page.locator("img.file-thumb")).toHaveJSProperty("naturalWidth", 1);
  await who.addPhoto("转账记录.png");
  const names = page.getByRole("textbox", { name: "名称" });
  await expect(names.nth(1)).toHaveValue("转账记录");
  await page.reload();
  await expect(names.nth(1)).toHaveValue("转账记录");
  await page.getByRole("button", { name: "把“转账记录”上移" }).click();
  await page.getByRole("checkbox", { name: "我同意在线立案" }).check();
  await page.getByRole("checkbox", { name: "我确认以上内容真实" }).check();
  await press(page, "签名并提交补正");
  await now(page, "法院正在审查补正后的材料");
  const { evidence } = (await records(page, id)).at(-1).event.corrected.draft;
  expect(evidence.map((piece: any) => piece.name)).toEqual(["转账记录", "借条"]);
  for (const piece of evidence) {
    const file = await page.request.get(`/api/v1/matters/${id}/evidence/${piece.id}`);
    expect((await file.body()).length).toBe(piece.bytes);
  }
});
