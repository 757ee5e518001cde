// Looks at one state of a screen in every display at every width of a kind of device: axe finds nothing,
// nothing scrolls sideways or is cut off, what is pressed and what is read is large enough.
import { expect, type Page } from "@playwright/test";
import { Axe, traits } from "./axe";
import { atRest, atSize, DISPLAYS, show, WIDTHS } from "./displays";
import { expectEdges, expectMeasures, expectNoMotion, expectNothingCut, withDoubleText, withWideText } from "./fit";
import type { Look } from "./tour";
import { unfold } from "./unfold";

const LEAST = { standard: { target: 44, text: 12 }, large: { target: 60, text: 18 } };
/** A phone on its side, and a desktop window of 1280 × 1024 at 400 %. */
const LOW = { phone: { width: 844, height: 390 }, desktop: { width: 320, height: 256 } } as Record<string, { width: number; height: number }>;

/** What is the same in every display: one heading, a title, a language. */
async function expectHead(page: Page, what: string): Promise<void> {
  const head = await page.evaluate(() => ({
    headings: [...document.querySelectorAll("h1")].filter((node) => node.checkVisibility()).length,
    title: document.title.length > 0,
    lang: document.documentElement.lang,
  }));
  expect.soft(head, `head of ${what}`).toEqual({ headings: 1, title: true, lang: expect.stringMatching(/^(zh-CN|en)$/) });
}

/** No mark of a term is shown as it is written, in text, title, label or description. */
async function expectNoMarks(page: Page, what: string): Promise<void> {
  const written = await page.evaluate(() => {
    const said = [document.title, document.body.innerText];
    for (const node of document.querySelectorAll("*")) {
      for (const name of ["aria-label", "title", "placeholder", "alt"]) said.push(node.getAttribute(name) ?? "");
    }
    return said.map((text) => /.{0,30}(\[\[|\]\]).{0,30}/.exec(text)?.[0]).filter(Boolean);
  });
  expect.soft(written, `marks of terms on ${what}`).toEqual([]);
}

/** Looks at a state in every display at every width of this kind of device. */
export const everyWay = (device: string): Look => async (page, what) => {
  const widths = WIDTHS[device];
  const axe = new Axe(page);
  const placed = new Set<string>();
  const simulated = what.startsWith("simulated");
  const before = page.viewportSize()!;
  await expectHead(page, what);
  await unfold(page);
  await expectNoMarks(page, what);
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const size of widths) {
    await page.setViewportSize(size);
    for (const display of DISPLAYS) {
      const here = `${what}, ${display.name}, ${size.width} px`;
      await show(page, display);
      await atRest(page);
      // At the end of the page what sticks to the window is at its own place and covers nothing.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const now = await traits(page);
      await axe.expectNothing(here, now, display.media?.forcedColors === "active");
      await expectEdges(page, here);
      // Colours alone change nothing of what fits.
      if (placed.has(now.placed)) continue;
      placed.add(now.placed);
      await expectNothingCut(page, here);
      if (!simulated) await expectMeasures(page, display.large ? LEAST.large : LEAST.standard, here);
    }
    await show(page, DISPLAYS[0]);
    if (simulated) continue;
    await withWideText(page, () => expectNothingCut(page, `${what}, wide text, ${size.width} px`));
    // On the narrowest screens text at 200 % would leave room for ten letters.
    if (size.width > 320) await withDoubleText(page, () => expectNothingCut(page, `${what}, text at 200 %, ${size.width} px`));
  }
  await atSize(page, LOW[device], () => expectNothingCut(page, `${what}, ${LOW[device].width} × ${LOW[device].height} px`));
  await expectNoMotion(page, what);
  await page.emulateMedia({ reducedMotion: null });
  await page.setViewportSize(before);
};
