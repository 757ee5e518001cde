// On each change of screen the focus is on its heading, and title and language are its own, whether one
// comes by a link or by the back button.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/fixtures";
import { setDisplay } from "../support/tour";
import { en, zh } from "../support/words";

/** Presses Enter on a link of the page to `path`, which the app follows as it does any link. */
async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate((path) => {
    const link = document.createElement("a");
    link.href = path;
    link.id = "way";
    link.textContent = path;
    document.querySelector("main")!.prepend(link);
    link.focus();
  }, path);
  await page.keyboard.press("Enter");
  await page.evaluate(() => document.getElementById("way")?.remove());
}

for (const words of [zh, en]) {
  test(`every screen is arrived at by its heading (${words.code})`, async ({ page }) => {
    await setDisplay(page, { english: words === en });
    await page.evaluate(() => ((window as any).same = true));
    const arrive = async (heading: string | RegExp, title = heading) => {
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeFocused();
      await expect(page).toHaveTitle(title instanceof RegExp ? title : new RegExp(title.replace(/[?.]/g, "\\$&")));
      await expect(page.locator("html")).toHaveAttribute("lang", words === en ? "en" : "zh-CN");
    };
    // Of the page for who is in danger the tab tells nothing.
    const discreet = words === en ? /^OneThing$/ : /^一件事$/;
    const screens: [string, string | RegExp, RegExp?][] = [
      ["/matters", words.matters],
      ["/sign-in", words.signIn],
      ["/explore", words.explore],
      ["/choose", words.choose],
      ["/sign", words.sign],
      ["/words", words.words],
      ["/display", words.display],
      ["/accessibility", words.accessibility],
      ["/safety", words.safety, discreet],
      ["/gallery", words.gallery],
      ["/", words.title],
    ];
    for (const [path, heading, title] of screens) {
      await follow(page, path);
      await arrive(heading, title);
    }
    for (const [, heading, title] of screens.toReversed().slice(1)) {
      await page.goBack();
      await arrive(heading, title);
    }
    expect(await page.evaluate(() => (window as any).same), "never loaded anew").toBe(true);
  });
}
