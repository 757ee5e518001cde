// A person with a private loan: fills, chooses and signs by visible names, and counts what it takes.
import { expect, type Locator, type Page } from "@playwright/test";
import { readCode } from "./filed";
import { type Words, zh } from "./words";

/** What a scenario took so far. */
export interface Effort {
  screens: number;
  typed: number;
  taps: number;
}

// A 1 × 1 photo: the smallest PNG there is.
export const PHOTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A loan told in one text, with everything that the official form must have. */
export const story = (mobile: string): string =>
  `我叫张三，身份证号330106190102030017，电话${mobile}，住浙江省杭州市西湖区虚构路1号。` +
  "2025年3月1日李四向我借款30000元，我通过银行转账给他，他写了借条，约定2025年12月31日归还，没有约定利息，" +
  "到现在一分钱没还。李四电话13800000000，住浙江省宁波市海曙区假想街2号。";

export class Litigant {
  readonly effort: Effort = { screens: 0, typed: 0, taps: 0 };

  constructor(
    readonly page: Page,
    readonly mobile: string,
    readonly words: Words = zh,
  ) {}

  heading(name: string | RegExp): Locator {
    return this.page.getByRole("heading", { level: 1, name });
  }

  /** A screen was reached: its heading is there. */
  async arriveAt(heading: string | RegExp): Promise<void> {
    await expect(this.heading(heading)).toBeVisible();
    this.effort.screens += 1;
  }

  async type(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    this.effort.typed += 1;
  }

  async tap(control: Locator): Promise<void> {
    await control.click();
    this.effort.taps += 1;
  }

  async tick(box: Locator): Promise<void> {
    await box.check();
    this.effort.taps += 1;
  }

  /** Answers a question by the words beside the answer. */
  async answer(question: string, answer: string): Promise<void> {
    await this.tick(this.group(question).getByRole("radio", { name: answer, exact: true }));
  }

  group(question: string): Locator {
    return this.page.getByRole("group", { name: question, exact: true });
  }

  field(name: string, within: Locator | Page = this.page): Locator {
    return within.getByRole("textbox", { name, exact: true });
  }

  claimant(): Locator {
    return this.page.getByRole("region", { name: this.words.claimant });
  }

  respondent(): Locator {
    return this.page.getByRole("region", { name: this.words.respondent });
  }

  story(): Locator {
    return this.field(this.words.story);
  }

  async open(): Promise<void> {
    await this.page.goto("/");
    await this.arriveAt(this.words.title);
    await this.ready();
  }

  /** The questions of the first screen have come. */
  async ready(): Promise<void> {
    await expect(this.page.getByRole("button", { name: this.words.next })).toBeVisible();
  }

  async chooseDispute(): Promise<void> {
    await this.tap(this.page.getByRole("radio", { name: this.words.loan }));
  }

  /** The typed path of the first screen. */
  async tellByTyping(principal = "30000"): Promise<void> {
    const t = this.words;
    await this.chooseDispute();
    await this.type(this.field(t.name, this.claimant()), "张三");
    await this.type(this.field(t.identity, this.claimant()), "330106190102030017");
    await this.type(this.field(t.phone, this.claimant()), this.mobile);
    await this.type(this.field(t.address, this.claimant()), "浙江省杭州市西湖区虚构路1号");
    await this.type(this.field(t.name, this.respondent()), "李四");
    await this.type(this.field(t.phone, this.respondent()), "13800000000");
    await this.type(this.field(t.address, this.respondent()), "浙江省宁波市海曙区假想街2号");
    await this.type(this.field(t.principal), principal);
    await this.type(this.field(t.lentOn), "2025年3月1日");
    await this.answer(t.delivery, t.transfer);
    await this.answer(t.term, t.fixed);
    await this.type(this.field(t.dueOn), "2025年12月31日");
    await this.answer(t.interest, t.noInterest);
    await this.answer(t.repaid, t.notRepaid);
  }

  /** The pasted path: one text with everything in it. Pasting is a tap, not typing. */
  async tellByPasting(): Promise<void> {
    await this.story().fill(story(this.mobile));
    this.effort.taps += 1;
    await expect(this.page.getByRole("heading", { name: this.words.readOut })).toBeVisible();
  }

  async addPhoto(name = "借条.png"): Promise<void> {
    const before = await this.pieces().count();
    const chooser = this.page.locator("label").filter({ hasText: this.words.file }).locator("input");
    // Each file is another one: what was added already is not taken twice.
    const buffer = Buffer.concat([PHOTO, Buffer.from(name)]);
    await chooser.setInputFiles({ name, mimeType: "image/png", buffer });
    this.effort.taps += 1;
    await expect(this.pieces()).toHaveCount(before + 1);
  }

  /** The pieces of evidence listed, by their buttons. */
  pieces(): Locator {
    return this.page.getByRole("button", { name: this.words.takeOut });
  }

  async goOn(): Promise<void> {
    await this.tap(this.page.getByRole("button", { name: this.words.next }));
  }

  /** The card of a way, by its name. */
  way(name: string): Locator {
    return this.page.getByRole("article", { name, exact: true });
  }

  /** The second screen: a procedure, the court, the wish for mediation. */
  async chooseTheWay(procedure = this.words.smallClaims, wish = this.words.yes): Promise<void> {
    await this.tick(this.page.getByRole("radio", { name: `${this.words.take} ${procedure}`, exact: true }));
    await this.tick(this.page.getByRole("radio", { name: this.words.court }));
    await this.answer(this.words.mediation, wish);
  }

  /** From the first screen, told, to the third. */
  async goToSign(): Promise<void> {
    await this.goOn();
    await this.arriveAt(this.words.choose);
    await this.chooseTheWay();
    await this.goOn();
    await this.arriveAt(this.words.sign);
  }

  /** The third screen up to the last button: consents and code. */
  async consent(): Promise<void> {
    await this.tick(this.page.getByRole("checkbox", { name: this.words.online }));
    await this.tick(this.page.getByRole("checkbox", { name: this.words.truthful }));
    await this.enterCode();
  }

  async enterCode(): Promise<void> {
    await this.tap(this.page.getByRole("button", { name: this.words.sendCode, exact: true }));
    await expect(this.page.getByRole("link", { name: this.words.simulatedPhone })).toBeVisible();
    await this.type(this.field(this.words.oneTimeCode), await readCode(this.page, this.mobile));
  }

  signButton(): Locator {
    return this.page.getByRole("button", { name: this.words.signNow, exact: true });
  }

  async sign(): Promise<void> {
    await this.consent();
    await this.tap(this.signButton());
  }

  /** The matter's page, by its address; answers the matter's identity. */
  async arriveAtMatter(): Promise<string> {
    await expect(this.page).toHaveURL(/\/matters\/[^/]+$/, { timeout: 20_000 });
    return this.page.url().split("/").pop()!;
  }

  /** Whose turn it is and what is to be done. */
  async now(what: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 2, name: what })).toBeVisible({ timeout: 15_000 });
  }
}
