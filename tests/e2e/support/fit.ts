// Whether a screen fits: nothing scrolls sideways or is cut off, what is pressed is large enough, text
// is large enough and its lines stand apart. All of it is measured at once, on the page as it stands.
import { expect, type Page } from "@playwright/test";
import { type Colours, measureColours } from "./colours";

/** What is pressed or typed into. */
export const PRESSED = "a[href], button, input, select, textarea, summary, [role=button], [tabindex='0']";

/** What must hold, in CSS pixels. */
export interface Measures {
  /** The least height and width of what is pressed or typed into. */
  target: number;
  /** The least size of text. */
  text: number;
}

/** The least distance of lines, as a share of the size of their text: the national norm's 1.3. */
const LEADING = 1.3;

/** What sticks out of the page sideways, or is cut off within it. */
export async function expectNothingCut(page: Page, what: string): Promise<void> {
  const cut = await page.evaluate(() => {
    const said = (node: Element) => node.outerHTML.replace(/\s+/g, " ").slice(0, 140);
    const root = document.documentElement;
    const faults: string[] = [];
    if (root.scrollWidth > root.clientWidth) {
      const wide = [...document.querySelectorAll("body *")].filter((node) => node.getBoundingClientRect().right > root.clientWidth + 1);
      faults.push(`sideways: ${root.scrollWidth} > ${root.clientWidth}`, ...wide.slice(0, 8).map(said));
    }
    for (const node of document.querySelectorAll("body *:not(.visually-hidden, textarea, input, select, svg, svg *)")) {
      if (!node.checkVisibility()) continue;
      const style = getComputedStyle(node);
      const hides = (axis: string) => axis === "hidden" || axis === "clip";
      const over = (whole: number, seen: number) => whole > seen + 1;
      const across = hides(style.overflowX) && over(node.scrollWidth, node.clientWidth);
      const down = hides(style.overflowY) && over(node.scrollHeight, node.clientHeight);
      if (style.clipPath === "none" && (across || down)) faults.push(`cut off: ${said(node)}`);
    }
    return faults;
  });
  expect.soft(cut, `fits: ${what}`).toEqual([]);
}

/** Everything that is pressed or typed into is large enough, and so is text. */
export async function expectMeasures(page: Page, least: Measures, what: string): Promise<void> {
  expect.soft(await tooSmall(page, least), `sizes: ${what}`).toEqual([]);
}

/** What is pressed or typed into, and text, that is too small or whose lines are too close. */
export async function tooSmall(page: Page, least: Measures): Promise<string[]> {
  return page.evaluate(
    ({ target, text, leading, pressed }) => {
      const said = (node: Element) => node.outerHTML.replace(/\s+/g, " ").slice(0, 120);
      const faults: string[] = [];
      // A link or a term within a sentence is as high as its line; the norms except it.
      const inSentence = (node: Element) => {
        if (!node.matches("a, .gloss") || !getComputedStyle(node).display.startsWith("inline")) return false;
        const word = node.closest(".gloss-line") ?? node;
        return [...(word.parentElement?.childNodes ?? [])].some((beside) => beside !== word && beside.textContent?.trim());
      };
      for (const node of document.querySelectorAll<HTMLElement>(pressed)) {
        if (!node.checkVisibility({ visibilityProperty: true }) || inSentence(node) || node.matches("input[type=hidden]")) continue;
        // What only carries the browser's own calendar is opened by its button; nobody comes to it otherwise.
        if (node.tabIndex < 0 && node.closest("[aria-hidden=true]")) continue;
        // A mark to tick, and the input of a file, are pressed by their label.
        const by = node.matches("input[type=radio], input[type=checkbox], input[type=file]")
          ? ((node as HTMLInputElement).labels?.[0] ?? node)
          : node;
        const { width, height } = by.getBoundingClientRect();
        if (width < target - 0.5 || height < target - 0.5) faults.push(`target ${Math.round(width)} × ${Math.round(height)}: ${said(by)}`);
      }
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let words = walker.nextNode(); words; words = walker.nextNode()) {
        const node = words.parentElement!;
        if (!words.nodeValue?.trim() || node.matches("script, style, noscript, option")) continue;
        if (!node.checkVisibility() || node.closest(".visually-hidden")) continue;
        const style = getComputedStyle(node);
        const size = parseFloat(style.fontSize);
        if (size < text - 0.01) faults.push(`text of ${size} px: ${said(node)}`);
        const range = document.createRange();
        range.selectNodeContents(words);
        const lines = new Set([...range.getClientRects()].map((line) => Math.round(line.top)));
        const distance = parseFloat(style.lineHeight) / size;
        if (lines.size > 1 && !(distance >= leading - 0.001)) faults.push(`lines at ${distance.toFixed(2)}: ${said(node)}`);
      }
      return [...new Set(faults)];
    },
    { ...least, leading: LEADING, pressed: PRESSED },
  );
}

/** What is typed into can be told from what is around it: its edge or its ground keeps 3 : 1 (1.4.11). */
export async function expectEdges(page: Page, what: string): Promise<void> {
  await measureColours(page);
  const faint = await page.evaluate(() => {
    const { ratio, ground }: Colours = (window as any).colours;
    const fields = [...document.querySelectorAll("textarea, select, input:not([type=radio], [type=checkbox], [type=file], [type=hidden])")];
    return fields
      .filter((node) => node.checkVisibility() && !node.closest("[aria-hidden=true]"))
      .map((node) => {
        const { borderTopColor, borderTopWidth } = getComputedStyle(node);
        const around = ground(node.parentElement);
        const edge = parseFloat(borderTopWidth) >= 1 ? ratio(borderTopColor, around) : 1;
        return [Math.max(edge, ratio(ground(node), around)), node.outerHTML.slice(0, 100)] as const;
      })
      .filter(([contrast]) => contrast < 3)
      .map(([contrast, node]) => `${contrast.toFixed(2)}: ${node}`);
  });
  expect.soft(faint, `edges: ${what}`).toEqual([]);
}

/** Where motion is not wanted nothing moves for longer than one can see. */
export async function expectNoMotion(page: Page, what: string): Promise<void> {
  const moving = await page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(",").map((one) => parseFloat(one)));
    const faults: string[] = [];
    for (const node of document.querySelectorAll("html, body, body *")) {
      if (!node.checkVisibility()) continue;
      for (const part of [null, "::before", "::after"]) {
        const style = getComputedStyle(node, part);
        const animates = style.animationName !== "none" && seconds(style.animationDuration) > 0.01;
        if (animates || seconds(style.transitionDuration) > 0.01 || style.scrollBehavior === "smooth") {
          faults.push(`${node.outerHTML.slice(0, 100)}${part ?? ""}`);
        }
      }
    }
    return faults;
  });
  expect.soft(moving, `motion: ${what}`).toEqual([]);
}

/** Does `work` with text at 200 %, as set in the browser's own settings. */
export async function withDoubleText(page: Page, work: () => Promise<void>): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  await work();
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
  await browser.detach();
}

/** Does `work` with the distances of WCAG 1.4.12 between lines, paragraphs, words and letters. */
export async function withWideText(page: Page, work: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
  await work();
  await page.evaluate(() => (document.adoptedStyleSheets = []));
}
