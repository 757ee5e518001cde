// The people of the official form whom most disputes do not have: an agent, a third person with a
// passport, a habitual residence, the type of an organisation. Folded away, kept, and printed.
import type { Locator } from "@playwright/test";
import { everyWay } from "../support/ways";
import { expect, test } from "../support/fixtures";
import { Litigant } from "../support/litigant";
import { en, type Words, zh } from "../support/words";

/** A field that may stay empty and says so beside its name. */
const optional = (within: Locator, name: string): Locator => within.getByRole("textbox", { name });

for (const words of [zh, en]) {
  test(`an agent and a third person come into the complaint (${words.code})`, async ({ page, mobile }, info) => {
    const who = new Litigant(page, mobile, words);
    await page.goto("/");
    if (words === en) await page.getByRole("button", { name: "English" }).click();
    await who.arriveAt(words.title);
    await who.ready();
    await who.tellByTyping();

    await who.claimant().getByText(words.more, { exact: true }).click();
    await optional(who.claimant(), words.residence).fill("杭州市西湖区虚构大道9号");

    await page.getByText(words.agents, { exact: true }).click();
    await page.getByRole("button", { name: words.addAgent }).click();
    const agent = page.getByRole("region", { name: words.agent, exact: true });
    await expect(agent.getByRole("heading", { name: words.agent })).toBeFocused();
    await who.field(words.name, agent).fill("赵某");
    await optional(agent, words.unit).fill("浙江某某律师事务所");

    await page.getByText(words.thirdParties, { exact: true }).click();
    await page.getByRole("button", { name: words.addThirdParty }).click();
    const third = page.getByRole("region", { name: words.thirdParty, exact: true });
    await expect(third.getByRole("heading", { name: words.thirdParty })).toBeFocused();
    await who.field(words.name, third).fill("孙六");
    await who.field(words.identity, third).fill("E00000000");
    await third.getByText(words.more, { exact: true }).click();
    await third.getByRole("combobox", { name: words.idKind }).selectOption(words.passport);
    await third.getByRole("group", { name: words.sex }).getByRole("radio", { name: words.female, exact: true }).check();
    await optional(third, words.birth).fill("1990年5月1日");

    // What the power of attorney says is not left open.
    await who.goOn();
    const scope = agent.getByRole("group", { name: words.scope });
    await page.locator(":focus").getByRole("link", { name: new RegExp(words.scope) }).click();
    await scope.getByRole("radio", { name: words.special, exact: true }).check();
    await everyWay(info.project.name)(page, "agent and third person");

    // A reload loses nothing, and what is filled in is there to be found.
    await expect(page.getByText(words.savedHere)).toBeVisible();
    await page.reload();
    await who.ready();
    await expect(page.locator('[id="agents-0-unit"]')).toHaveValue("浙江某某律师事务所");
    await expect(page.locator('[id="third_parties-0-id_kind"]')).toHaveValue("passport");

    await who.goToSign();
    const complaint = page.getByRole("article");
    for (const line of ["☑有 ☐无", "浙江某某律师事务所", "☐一般授权 ☑特别授权", "孙六", "☐男 ☑女", "护照", "杭州市西湖区虚构大道9号"]) {
      await expect(complaint.getByText(line, { exact: true }).first()).toBeVisible();
    }
  });
}

test("the type of an organisation is chosen from the form's list and ticked there", async ({ page, mobile }) => {
  const t = zh;
  const who = new Litigant(page, mobile, t);
  await who.open();
  await who.tellByTyping();
  const respondent = who.respondent();
  await respondent.getByRole("radio", { name: t.organisation, exact: true }).check();
  await who.field("单位名称", respondent).fill("杭州某某贸易有限公司");
  await respondent.getByText(t.more, { exact: true }).click();
  await respondent.getByRole("combobox", { name: t.organisationType }).selectOption("有限责任公司");
  await respondent.getByRole("radio", { name: "民营", exact: true }).check();
  await who.goToSign();
  const complaint = page.getByRole("article");
  await expect(complaint.getByText(/☑有限责任公司 ☐股份有限公司/)).toBeVisible();
  await expect(complaint.getByText("☐国有（☐控股 ☐参股） ☑民营 ☐其他", { exact: true })).toBeVisible();
});
