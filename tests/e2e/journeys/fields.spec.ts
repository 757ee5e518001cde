// Bad input at every field, in both languages: the answer is a sentence at the field that says what
// is wrong, and a summary on top that has the focus. Clumsy but clear input is understood.
import { type Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { expectNoSentences, expectSentences, fillAndLeave, sentenceAt, textFields } from "../support/fields";
import { Litigant } from "../support/litigant";
import { en, type Words, zh } from "../support/words";

const SENTENCE = { zh: /^[\u4e00-\u9fff].*[。！]$/, en: /^[A-Z][^\u3002]*[.?]$/ };

/** The questions that bring up more fields, by the ids of the answers. */
const UNFOLD = [
  "loan-term", "loan-interest-agreed", "loan-repaid", "loan-security-given", "preserved", "claimants-0-ethnicity-other",
];

async function openEverything(page: Page, mobile: string, words: Words): Promise<Litigant> {
  const who = new Litigant(page, mobile, words);
  await page.goto("/");
  if (words === en) await page.getByRole("button", { name: "English" }).click();
  await who.arriveAt(words.title);
  await who.ready();
  await who.chooseDispute();
  await textFields(page);
  await page.getByRole("button", { name: words.addAgent }).click();
  await page.getByRole("button", { name: words.addThirdParty }).click();
  for (const answer of UNFOLD) await page.locator(`[id="${answer}"]`).check();
  await who.addPhoto();
  return who;
}

for (const words of [zh, en]) {
  const like = SENTENCE[words.code as "zh" | "en"];

  test(`nonsense gets a sentence at every field (${words.code})`, async ({ page, mobile }) => {
    await openEverything(page, mobile, words);
    const fields = await textFields(page);
    expect(fields.length).toBeGreaterThan(50);
    for (const field of fields) await fillAndLeave(field, "？？！！");
    await expectSentences(fields.filter((field) => !/ethnicity-name/.test(`${field}`)), like);
    await page.getByRole("button", { name: words.next }).click();
    await expect(page.locator(":focus").getByRole("heading", { name: words.problems })).toBeVisible();
    const links = page.locator(":focus").getByRole("link");
    expect(await links.count()).toBeGreaterThanOrEqual(fields.length);
  });

  test(`nonsense gets a sentence at every field of an organisation (${words.code})`, async ({ page, mobile }) => {
    const who = await openEverything(page, mobile, words);
    for (const party of [who.claimant(), who.respondent()]) {
      await party.getByRole("radio", { name: words.organisation, exact: true }).check();
    }
    const fields = await textFields(page);
    const parties = fields.filter((field) => /(claimants|respondents)-0-/.test(`${field}`));
    expect(parties.length).toBeGreaterThanOrEqual(14);
    for (const text of ["？？！！", "长".repeat(2_001)]) {
      for (const field of parties) await fillAndLeave(field, text);
      await expectSentences(parties, like);
    }
    const code = page.locator('[id="claimants-0-credit_code"]');
    for (const wrong of ["91330199AM2TEXT08K", "91330199IA2TEXT08K", "91330199MA2TEXT08"]) {
      await fillAndLeave(code, wrong);
      await expectSentences([code], like);
    }
    await fillAndLeave(code, "９１３３０１９９ＭＡ２ＴＥＸＴ０８Ｋ");
    await expectNoSentences([code]);
  });

  test(`text that is too long gets a sentence at every field (${words.code})`, async ({ page, mobile }) => {
    await openEverything(page, mobile, words);
    const fields = await textFields(page);
    for (const field of fields) await fillAndLeave(field, "长".repeat(2_001));
    await expectSentences(fields.filter((field) => !/ethnicity-name/.test(`${field}`)), like);
  });

  test(`fields left empty are named, each with a sentence, in the summary (${words.code})`, async ({ page, mobile }) => {
    const who = new Litigant(page, mobile, words);
    await page.goto("/");
    if (words === en) await page.getByRole("button", { name: "English" }).click();
    await who.arriveAt(words.title);
    await who.ready();
    await page.getByRole("button", { name: words.next }).click();
    // What it is about comes first, and everything else follows from it.
    await expect(page.locator(":focus").getByRole("link").first()).toHaveText(like);
    await who.chooseDispute();
    await page.getByRole("button", { name: words.next }).click();
    const links = page.locator(":focus").getByRole("link");
    await expect(links.first()).toBeVisible();
    const [sentences, targets] = await Promise.all([
      links.allTextContents(),
      links.evaluateAll((nodes) => nodes.map((node) => node.getAttribute("href")!.slice(1))),
    ]);
    expect(sentences.length).toBeGreaterThanOrEqual(11);
    for (const sentence of sentences) expect(sentence).toMatch(like);
    for (const target of targets) await expect(page.locator(`[id="${target}"]`)).toBeVisible();
    await links.last().click();
    await expect(page.locator(`[id="${targets.at(-1)}"]`)).toBeFocused();
  });

  test(`full-width and spaced input is understood and shown back (${words.code})`, async ({ page, mobile }) => {
    const who = await openEverything(page, mobile, words);
    const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
    const spaced = (text: string) => ` ${text.replace(/\d{4}(?=\d{4})|-/g, "$& ")} `;
    for (const write of [wide, spaced]) {
      const given: [ReturnType<Litigant["field"]>, string][] = [
        [who.field(words.name, who.claimant()), "\u3000张三 "],
        [who.field(words.identity, who.claimant()), write("330106190102030017")],
        [who.field(words.phone, who.claimant()), write(mobile)],
        [who.field(words.phone, who.respondent()), write("0574-88888888")],
        [who.field(words.principal), write("30,000")],
        [who.field(words.lentOn), write("2025-3-1")],
        [who.field(words.dueOn), write("2025年12月31日")],
      ];
      for (const [field, text] of given) await fillAndLeave(field, text);
      await expectNoSentences(given.map(([field]) => field));
      await expect(page.getByText(/叁万元整/).first()).toBeVisible();
    }
  });

  test(`an identity number is told precisely what is wrong (${words.code})`, async ({ page, mobile }) => {
    const who = await openEverything(page, mobile, words);
    const field = who.field(words.identity, who.claimant());
    const wrong = ["330106190102030018", "330106190002290014", "330106190113010011", "330106202701010013", "600106190102030012", "330106010203001", "3301061901"];
    const sentences = new Set<string>();
    for (const number of wrong) {
      await fillAndLeave(field, number);
      await expectSentences([field], like);
      sentences.add(await sentenceAt(field));
    }
    expect(sentences.size).toBeGreaterThanOrEqual(5);
    await fillAndLeave(field, "330381190402290081");
    await expectNoSentences([field]);
  });

  test(`a number that can only have been meant one way is offered (${words.code})`, async ({ page, mobile }) => {
    const who = await openEverything(page, mobile, words);
    const field = who.field(words.identity, who.claimant());
    await fillAndLeave(field, "33O1O6l90102030017");
    await expectSentences([field], like);
    const offer = who.claimant().getByRole("button", { name: /330106/ });
    await offer.click();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("330106190102030017");
    await expectNoSentences([field]);
    await expect(offer).toBeHidden();
    // Two digits swapped have more than one explanation: nothing is offered.
    await fillAndLeave(field, "330106190102030071");
    await expectSentences([field], like);
    await expect(offer).toBeHidden();
  });

  test(`a wrong number and a wrong code get a sentence at sign-in (${words.code})`, async ({ page, mobile }) => {
    const who = new Litigant(page, mobile, words);
    await page.goto("/sign-in");
    if (words === en) await page.getByRole("button", { name: "English" }).click();
    await who.arriveAt(words.signIn);
    const [number, code] = [who.field(words.mobile), who.field(words.oneTimeCode)];
    for (const typed of ["", "123", "？？！！", "１２３", "9".repeat(300)]) {
      await number.fill(typed);
      await page.getByRole("button", { name: words.sendCode }).click();
      await expectSentences([number], like);
      await expect(number).toBeFocused();
    }
    await number.fill(` ${mobile.slice(0, 3)} ${mobile.slice(3)} `);
    await page.getByRole("button", { name: words.sendCode }).click();
    await expect(page.getByRole("link", { name: words.simulatedPhone })).toBeVisible();
    for (const typed of ["", "12", "？？！！", "０００００"]) {
      await code.fill(typed);
      await page.getByRole("button", { name: words.signIn, exact: true }).click();
      await expectSentences([code], like);
      await expect(code).toBeFocused();
    }
  });
}
