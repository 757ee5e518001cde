// The gallery of components: opened in a display, and its examples as text that can be compared.
import { type Page } from "@playwright/test";
import { expect } from "./fixtures";
import { type Display, setDisplay } from "./tour";
import type { Words } from "./words";

/** Opens the gallery; what moves without end stands still, so that it can be looked at. */
export async function openGallery(page: Page, display: Display = {}): Promise<Words> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const words = await setDisplay(page, display);
  await page.goto("/gallery");
  await expect(page.locator("[data-example]").last()).toBeVisible();
  return words;
}

/** The section of an example, such as `button/busy`. */
export const example = (page: Page, name: string) => page.locator(`[data-example="${name}"]`);

/** Component and markup of every example, one element or text on a line. */
export async function markup(page: Page): Promise<[string, string][]> {
  return page.evaluate(() => {
    const lines = (node: Node, depth: number): string[] => {
      const space = "  ".repeat(depth);
      if (node.nodeType === Node.TEXT_NODE) {
        const text = node.textContent!.replaceAll(location.origin, "{origin}").trim();
        return text ? [space + text] : [];
      }
      if (!(node instanceof Element)) return [];
      const attributes = [...node.attributes].map(({ name, value }) => {
        // The drawing of a code follows from the address, which is another one in each run.
        const shown = name === "d" && value.length > 200 ? "{drawing}" : value.replaceAll(location.origin, "{origin}");
        return ` ${name}="${shown}"`;
      });
      const inside = [...node.childNodes].flatMap((child) => lines(child, depth + 1));
      return [`${space}<${node.localName}${attributes.join("")}>`, ...inside];
    };
    return [...document.querySelectorAll("[data-example]")].map((section): [string, string] => {
      const name = section.getAttribute("data-example")!;
      const body = [...section.children].slice(1).flatMap((child) => lines(child, 1));
      return [name.split("/")[0], `== ${name}\n${body.join("\n")}\n`];
    });
  });
}
