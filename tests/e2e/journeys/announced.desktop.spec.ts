// What happens without a change of screen is said where a screen reader listens: what was added and
// refused, that it was saved or could not be, how far an upload is.
import { expect, type Page } from "@playwright/test";
import { readCode } from "../support/filed";
import { test } from "../support/fixtures";
import { Litigant } from "../support/litigant";
import { zh } from "../support/words";

/** Everything that was said in places that are listened to, from now on; each was there before. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = ((window as any).said = []);
    const places = "[aria-live]:not([aria-live=off]), [role=status], [role=alert]";
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const around = (target instanceof Element ? target : target.parentElement)?.closest(places);
        if (around) said.push(around.textContent!.trim());
        // An alert speaks when it comes, too.
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          const alerts = [node, ...node.querySelectorAll("*")].filter((it) => it.matches("[role=alert]"));
          said.push(...alerts.map((it) => it.textContent!.trim()));
        }
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => (window as any).said);
}

test("evidence: what was added, moved, taken out and refused", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.chooseDispute();
  const said = await listen(page);
  await who.addPhoto("借条.png");
  await expect.poll(said).toContain("已添加证据：借条。");
  await who.addPhoto("转账.png");
  await expect.poll(said).toContain("已添加证据：转账。");
  await page.getByRole("button", { name: "把“转账”上移" }).click();
  await expect.poll(said).toContain("“转账”现在排第 1。");
  await expect(page.getByRole("button", { name: "把“转账”下移" })).toBeFocused();
  await page.getByRole("button", { name: "去掉“转账”" }).click();
  await expect.poll(said).toContain("已去掉“转账”。");
  const chooser = page.locator("label").filter({ hasText: zh.file }).locator("input");
  await chooser.setInputFiles({ name: "说明.txt", mimeType: "text/plain", buffer: Buffer.from("x") });
  await expect.poll(said).toContain("“说明.txt”不是照片或 PDF，没有添加。请拍照或截图。");
});

test("saving: that it is saved, and that it could not be", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  const said = await listen(page);
  await who.story().fill("李四借了我三万元");
  await expect.poll(async () => (await said()).join("\n")).toMatch(zh.savedHere);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await who.story().fill("李四借了我三万元，一直没还");
  await expect.poll(async () => (await said()).join("\n")).toContain("未能保存：本机空间不足");
});

test("signing: how many files are sent, and that it stopped", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByPasting();
  await who.addPhoto();
  await who.goToSign();
  const said = await listen(page);
  await who.consent();
  await page.route(/\/evidence\//, (route) => route.abort());
  await who.signButton().click();
  await expect.poll(async () => (await said()).join("\n"), { timeout: 20_000 }).toContain("已上传 0 / 1 个文件");
});

test("a code has no last chance: another one can be sent, and the old one's end loses nothing", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await page.goto("/sign-in");
  const said = await listen(page);
  await who.field(zh.mobile).fill(mobile);
  await page.getByRole("button", { name: zh.sendCode }).click();
  await expect(who.field(zh.oneTimeCode)).toBeFocused();
  await expect.poll(async () => (await said()).join("\n")).toMatch(/分钟/);
  const first = await readCode(page, mobile);
  await page.getByRole("button", { name: "再发一次" }).click();
  await expect.poll(() => readCode(page, mobile)).not.toBe(first);
  await who.field(zh.oneTimeCode).fill(await readCode(page, mobile));
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await who.arriveAt(zh.matters);
});
