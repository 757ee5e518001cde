// A device that keeps nothing: blocked or full storage is said plainly, typing goes on, and the
// matter can still be filed.
import { expect, test } from "../support/fixtures";
import { Litigant } from "../support/litigant";

test("with storage blocked it is said, and the matter can be filed", async ({ page, mobile }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    }
  });
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByPasting();
  await expect(page.getByText("这个浏览器不让保存内容，请不要关闭页面，填完后直接提交。")).toBeVisible();
  await who.addPhoto();
  await who.goToSign();
  await who.sign();
  await who.arriveAtMatter();
  await who.now("调解员正在帮你们谈");
});

test("with storage full it is said, and the matter can be filed", async ({ page, mobile }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const who = new Litigant(page, mobile);
  await who.open();
  await who.tellByPasting();
  await expect(page.getByText(/未能保存：本机空间不足/)).toBeVisible();
  await who.addPhoto();
  await who.goToSign();
  await who.sign();
  await who.arriveAtMatter();
});

test("a photo that the device cannot keep is refused with a sentence", async ({ page, mobile }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const who = new Litigant(page, mobile);
  await who.open();
  await page.locator("label").filter({ hasText: /选择文件/ }).locator("input").setInputFiles({
    name: "借条.png", mimeType: "image/png", buffer: Buffer.from("\x89PNG\r\n\x1a\n rest", "latin1"),
  });
  await expect(page.getByText(/“借条.png”没能存在本机/)).toBeVisible();
  await expect(who.pieces()).toHaveCount(0);
});

test("files that cannot be taken are refused one by one, the good ones stay", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  const chooser = page.locator("label").filter({ hasText: /选择文件/ }).locator("input");
  await chooser.setInputFiles([
    { name: "空.png", mimeType: "image/png", buffer: Buffer.alloc(0) },
    { name: "表.xlsx", mimeType: "application/vnd.ms-excel", buffer: Buffer.from("PK\x03\x04 no picture") },
    { name: "借条.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n%%EOF") },
  ]);
  await expect(page.getByText("“空.png”是空的，没有添加。")).toBeVisible();
  await expect(page.getByText(/“表.xlsx”不是照片或 PDF，没有添加/)).toBeVisible();
  await expect(page.getByRole("button", { name: "去掉“借条”" })).toBeVisible();
  await chooser.setInputFiles({ name: "又一份.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n%%EOF") });
  await expect(page.getByText("“又一份.pdf”已经添加过了。")).toBeVisible();
  await expect(who.pieces()).toHaveCount(1);
});

test("evidence is put in order by buttons, and taken out", async ({ page, mobile }) => {
  const who = new Litigant(page, mobile);
  await who.open();
  await who.addPhoto("一.png");
  await who.addPhoto("二.png");
  const names = () => who.field("名称").evaluateAll((fields: HTMLInputElement[]) => fields.map((field) => field.value));
  expect(await names()).toEqual(["一", "二"]);
  await page.getByRole("button", { name: "把“二”上移" }).click();
  await expect.poll(names).toEqual(["二", "一"]);
  await page.getByRole("button", { name: "去掉“二”" }).click();
  await expect.poll(names).toEqual(["一"]);
});
