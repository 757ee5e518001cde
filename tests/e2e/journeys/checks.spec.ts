// The checks that look at every screen find what they are there for: each fault is planted on a page that
// was clean, which the check has looked at before, and is told. A check that finds nothing proves nothing.
import { type Page } from "@playwright/test";
import { Axe, traits } from "../support/axe";
import { atRest } from "../support/displays";
import { tooSmall } from "../support/fit";
import { expect, test } from "../support/fixtures";
import { zh } from "../support/words";

/** Puts `markup` at the end of the page's own part. The page takes no style from markup: `data-style` is set. */
async function plant(page: Page, markup: string): Promise<void> {
  await page.evaluate((markup) => {
    document.querySelector("main .page")!.insertAdjacentHTML("beforeend", markup);
    for (const node of document.querySelectorAll<HTMLElement>("[data-style]")) node.style.cssText = node.dataset.style!;
  }, markup);
  await atRest(page);
}

const TOLD: [string, string, string][] = [
  ["color-contrast", "pale text", '<p data-style="color: #b7b1a5">pale</p>'],
  ["color-contrast", "text that is pale on its own ground alone", '<p data-style="background: #777; color: #888">pale</p>'],
  ["link-in-text-block", "a link that only its colour tells", '<p>Words before <a href="/x" data-style="color: #555; text-decoration: none">a link</a> and behind.</p>'],
  ["target-size", "two small buttons side by side", '<p><button data-style="all: unset; width: 12px; height: 12px">a</button><button data-style="all: unset; width: 12px; height: 12px">b</button></p>'],
  ["scrollable-region-focusable", "a part that scrolls and has no stop", '<div data-style="height: 3em; overflow: auto"><p data-style="height: 20em">near</p><p>far</p></div>'],
  ["button-name", "a button without a name", '<button class="button"></button>'],
  ["heading-order", "a heading two steps down", "<h5>deep</h5>"],
];

for (const [rule, fault, markup] of TOLD) {
  test(`axe tells of ${fault}`, async ({ page }) => {
    await page.goto("/accessibility");
    await expect(page.getByRole("heading", { level: 1, name: zh.accessibility })).toBeVisible();
    const axe = new Axe(page);
    expect(await axe.look(await traits(page), false)).toEqual([]);
    await plant(page, markup);
    expect((await axe.look(await traits(page), false)).map(({ id }) => id)).toContain(rule);
  });
}

test("axe tells of text that is pale in the dark only, and of what withdraws from forced colours", async ({ page }) => {
  await page.goto("/accessibility");
  await expect(page.getByRole("heading", { level: 1, name: zh.accessibility })).toBeVisible();
  const axe = new Axe(page);
  await plant(page, '<p data-style="color: #4a4a4a; forced-color-adjust: none">dark on dark</p>');
  expect(await axe.look(await traits(page), false)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await atRest(page);
  expect((await axe.look(await traits(page), false)).map(({ id }) => id)).toEqual(["color-contrast"]);
  await page.emulateMedia({ colorScheme: null, forcedColors: "active" });
  expect((await axe.look(await traits(page), true)).map(({ id }) => id)).toEqual(["forced-color-adjust"]);
});

test("a small control is told, and a term within a sentence is not", async ({ page }) => {
  await page.goto("/accessibility");
  await expect(page.getByRole("heading", { level: 1, name: zh.accessibility })).toBeVisible();
  const small = () => tooSmall(page, { target: 44, text: 12 });
  expect(await small()).toEqual([]);
  await plant(page, '<p>See <span class="gloss-line">(<button class="gloss">term</button>)</span> here.</p>');
  expect(await small()).toEqual([]);
  await plant(page, '<p><button class="gloss">alone</button></p><p data-style="font-size: 11px">fine print</p>');
  const faults = await small();
  expect(faults).toHaveLength(2);
  expect(faults[0]).toMatch(/target .*alone/);
  expect(faults[1]).toMatch(/text of 11 px/);
});
