// Checks the whole page with axe: every rule of WCAG 2.2 A and AA and the best practices, without any
// exclusion. What is folded away is opened before, so that it is checked as well.
//
// One screen is looked at in every display at every width, sixteen times, and one run of all rules takes
// half a second. So each rule runs wherever its answer can differ, and only there:
//
// * names, roles, states, structure: where other elements are shown than in any look at this state before;
// * sizes of targets: there, too, and where one that is smaller than the rule asks for has another place
//   or size; one that is large enough passes wherever it stands;
// * what scrolls: there, too, and where other elements scroll;
// * contrast: for text whose colours and grounds, as large text or not, were not looked at before, on any
//   screen. Two such texts have the same contrast.
//
// In forced colours the system paints text and ground. axe asks Chromium for a colour that is not the
// painted one there (`-webkit-text-fill-color`), so contrast is not asked of it; instead no text may
// withdraw from the system's colours.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import { PRESSED } from "./fit";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const OF_COLOUR = ["color-contrast", "link-in-text-block"];
const OF_SIZE = ["target-size"];
const OF_SCROLLING = ["scrollable-region-focusable"];

/** What was looked at for contrast, by everything that contrast depends on. */
const contrasts = new Set<string>();

interface Told {
  id: string;
  help: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** What a look at the page depends on. */
export interface Traits {
  /** Which elements are shown. */
  shown: string;
  /** Where they stand. */
  placed: string;
  /** Which targets are smaller than 24 px, and where. */
  small: string;
  /** Which of them scroll. */
  scrolling: string;
}

export async function traits(page: Page): Promise<Traits> {
  return page.evaluate((pressed) => {
    const nodes = [...document.querySelectorAll("body *")];
    const shown = nodes.map((node) => (node.checkVisibility({ visibilityProperty: true }) ? 1 : 0)).join("");
    const box = (node: Element) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(" ");
    };
    const isSmall = (node: Element) => {
      if (!node.matches(pressed) || !node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      const { width, height } = node.getBoundingClientRect();
      // A word within a sentence is as high as its line, which the rule excepts; an input that is not seen
      // is pressed by its label.
      return (width < 24 || height < 24) && getComputedStyle(node).display !== "inline" && !node.matches(".visually-hidden");
    };
    const scrolls = (node: Element) =>
      (node.scrollHeight > node.clientHeight || node.scrollWidth > node.clientWidth) && /auto|scroll/.test(getComputedStyle(node).overflow);
    const scrolling = nodes.map((node, index) => (scrolls(node) ? index : "")).filter(String);
    return {
      shown,
      placed: `${innerWidth} ${nodes.map(box).join()}`,
      small: nodes.filter(isSmall).map(box).join(),
      scrolling: scrolling.join(),
    };
  }, PRESSED);
}

/** Looks at one state of one screen, over and over; it remembers what was looked at. */
export class Axe {
  private readonly known = new Set<string>();

  constructor(private readonly page: Page) {}

  /** Nothing is found on the page as it stands, which has these traits. */
  async expectNothing(what: string, traits: Traits, forced: boolean): Promise<void> {
    expect.soft(await this.look(traits, forced), `axe on ${what}`).toEqual([]);
  }

  /** What is found on the page as it stands, which has these traits. */
  async look({ shown, small, scrolling }: Traits, forced: boolean): Promise<Told[]> {
    if (!(await this.page.evaluate(() => "axe" in window))) await this.load();
    const structure = this.isNew(shown);
    const found = await this.run(structure, [
      ...(this.isNew(`${shown} ${small}`) ? OF_SIZE : []),
      ...(this.isNew(`${shown} scrolling ${scrolling}`) ? OF_SCROLLING : []),
      ...(!forced && (await this.markFresh()) ? OF_COLOUR : []),
    ]);
    if (forced) found.push(...(await this.withdrawn()));
    return found;
  }

  private isNew(trait: string): boolean {
    const before = this.known.size;
    return this.known.add(trait).size > before;
  }

  /** axe in the page; what it asks of colours, it asks of what is marked as fresh. */
  private async load(): Promise<void> {
    await this.page.evaluate(source);
    await this.page.evaluate(() =>
      (window as any).axe.configure({
        rules: [
          { id: "color-contrast", selector: "[data-fresh]" },
          { id: "link-in-text-block", selector: "a[href][data-fresh]" },
        ],
      }),
    );
  }

  /** One run for all that is to be asked: to take in the page costs axe more than to ask it. */
  private async run(structure: boolean, some: string[]): Promise<Told[]> {
    if (!structure && some.length === 0) return [];
    // Said of each, as axe leaves some out by itself.
    const rules = Object.fromEntries([...OF_SIZE, ...OF_SCROLLING, ...OF_COLOUR].map((rule) => [rule, { enabled: some.includes(rule) }]));
    const options = structure ? { rules } : { runOnly: { type: "rule", values: some } };
    return this.page.evaluate(
      async (options) => {
        const found = await (window as any).axe.run(document, { resultTypes: ["violations"], ...options });
        document.querySelectorAll("[data-fresh]").forEach((node) => node.removeAttribute("data-fresh"));
        return found.violations.map(({ id, help, nodes }: Told) => ({
          id,
          help,
          nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
        }));
      },
      options,
    );
  }

  /** Marks text whose like was not looked at for contrast before; whether there is any. */
  private async markFresh(): Promise<boolean> {
    const likes = await this.page.evaluate(() => {
      const byLike = new Map<string, Element[]>();
      const grounds = new Map<Element, string>();
      const ground = (node: Element | null): string => {
        if (!node) return "";
        const known = grounds.get(node);
        if (known !== undefined) return known;
        const style = getComputedStyle(node);
        const own = `${style.backgroundColor} ${style.backgroundImage} ${style.opacity} ${style.position === "static" ? "" : style.position}`;
        const opaque = /^rgb\(/.test(style.backgroundColor) && style.backgroundImage === "none" && style.opacity === "1";
        const whole = opaque ? own : `${own} on ${ground(node.parentElement)}`;
        grounds.set(node, whole);
        return whole;
      };
      const ownText = (node: Element) => node.matches("input, textarea, select") || [...node.childNodes].some((child) => child.nodeType === 3 && child.nodeValue?.trim());
      for (const node of document.querySelectorAll("body *")) {
        if (!ownText(node) || !node.checkVisibility()) continue;
        const style = getComputedStyle(node);
        const [size, weight] = [parseFloat(style.fontSize), parseFloat(style.fontWeight)];
        const isLarge = size >= 24 || (size >= 18.66 && weight >= 700);
        const like = [node.localName, style.color, isLarge, style.textShadow, style.textDecorationLine, node.matches(":disabled, [aria-disabled=true]"), ground(node)].join("|");
        byLike.set(like, [...(byLike.get(like) ?? []), node]);
      }
      (window as any).byLike = byLike;
      return [...byLike.keys()];
    });
    const fresh = likes.filter((like) => !contrasts.has(like));
    for (const like of fresh) contrasts.add(like);
    if (fresh.length === 0) return false;
    await this.page.evaluate((fresh) => {
      const byLike: Map<string, Element[]> = (window as any).byLike;
      for (const like of fresh) for (const node of byLike.get(like)!) node.setAttribute("data-fresh", "");
    }, fresh);
    return true;
  }

  private withdrawn(): Promise<Told[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter((node) => node.textContent?.trim() && node.checkVisibility() && getComputedStyle(node).forcedColorAdjust === "none")
        .map((node) => ({ id: "forced-color-adjust", help: "text withdraws from forced colours", nodes: [{ target: [node.outerHTML.slice(0, 100)], failureSummary: "" }] })),
    );
  }
}
