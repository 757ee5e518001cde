// Going by the Tab key alone: to one control, or through a whole screen from its beginning until it comes
// round. Every stop of a walk is looked at: whether the focus can be seen there, whether anything covers
// it, and whether the order is the order of reading. What can have the focus and had none is a fault, and
// so is a stop that holds on.
import { expect, type Locator, type Page } from "@playwright/test";
import { type Colours, measureColours } from "./colours";
import { PRESSED } from "./fit";

/** Presses Tab until `control` has the focus. */
export async function tabTo(page: Page, control: Locator, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await control.evaluate((node) => node === document.activeElement)) {
      await expectSeen(control);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`no way by ${key} to ${control}`);
}

/** What has the focus is on the screen and shows that it has it. */
async function expectSeen(control: Locator): Promise<void> {
  // A control that is not seen itself, as a file's, stands in a label that is.
  await expect(control.locator("xpath=ancestor::label").or(control).first()).toBeInViewport();
  const marked = await control.evaluate((node) => {
    const around = [node, node.closest("label"), node.nextElementSibling].filter((it) => it !== null);
    return around.some((it) => {
      const style = getComputedStyle(it!);
      return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
    });
  });
  expect(marked, `the focus shows on ${control}`).toBe(true);
}

/** A focus that shows is a line of at least this many pixels … */
const OUTLINE = 2;
/** … and of this contrast to what is around it. */
const CONTRAST = 3;

/** Put into the page: what can be reached by Tab, and what is to be said of the stop it is on. */
function watch({ least, contrast, pressed, inOneColumn }: { least: number; contrast: number; pressed: string; inOneColumn: boolean }) {
  const said = (node: Element) => node.outerHTML.replace(/\s+/g, " ").slice(0, 120);
  const modal = () => document.querySelector("dialog:modal");
  const expected = () => {
    const all = [...(modal() ?? document).querySelectorAll<HTMLElement>(pressed)];
    const shown = all.filter((node) => node.checkVisibility({ visibilityProperty: true }) && !node.matches(":disabled, [tabindex='-1'], [type=hidden]"));
    // Of radio buttons with one name, Tab reaches the chosen one, or one of them.
    return shown.filter((node) => !(node instanceof HTMLInputElement && node.type === "radio" && node.name) || node === radio(node));
  };
  const radio = (node: HTMLInputElement) => {
    const group = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter((it) => it.name === node.name && it.form === node.form);
    return group.find((it) => it.checked) ?? group[0];
  };
  const { ratio, ground }: Colours = (window as any).colours;
  /** The outline of the control or of the label that stands for it. */
  const marked = (node: Element) => {
    const around = [node, node.closest("label"), ...((node as HTMLInputElement).labels ?? [])].filter((it): it is Element => it !== null);
    return around.some((it) => {
      const style = getComputedStyle(it);
      if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < least) return false;
      return ratio(style.outlineColor, ground(parseFloat(style.outlineOffset) >= 0 ? it.parentElement : it)) >= contrast;
    });
  };
  /** What lies over most of it, or where it is out of sight: its middle and near its corners are asked. */
  const covered = (node: Element) => {
    const by = node.matches(".visually-hidden, input[type=radio], input[type=checkbox]") ? (node.closest("label") ?? node) : node;
    const box = by.getBoundingClientRect();
    const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]];
    const over = points
      .map(([across, down]) => document.elementFromPoint(box.left + box.width * across, box.top + box.height * down))
      .filter((at) => !(at !== null && (by.contains(at) || at.contains(by) && at.matches("label"))));
    // What is higher than the screen cannot be seen whole.
    if (over.length <= (box.height > innerHeight ? 4 : 2)) return null;
    return `${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight}, under ${over[0] ? said(over[0]) : "nothing"}`;
  };
  const stop = () => {
    const node = document.activeElement;
    if (!node || node === document.body || node === document.documentElement) return null;
    const faults: string[] = [];
    if (!marked(node)) faults.push(`the focus does not show: ${said(node)}`);
    const under = covered(node);
    if (under) faults.push(`covered or out of sight: ${said(node)}, ${under}`);
    const box = (node.closest("label") ?? node).getBoundingClientRect();
    const fixed = (it: Element | null): boolean => it !== null && (/fixed|sticky/.test(getComputedStyle(it).position) || fixed(it.parentElement));
    return { node, faults, top: box.top + scrollY, left: box.left, right: box.right, fixed: fixed(node), said: said(node) };
  };
  const stops: NonNullable<ReturnType<typeof stop>>[] = [];
  (window as any).walk = {
    /** Whether the walk goes on. */
    step: () => {
      const now = stop();
      if (now === null || stops.some((before) => before.node === now.node)) return false;
      stops.push(now);
      return true;
    },
    faults: () => {
      const faults = stops.flatMap((it) => it.faults);
      const missed = expected().filter((node) => !stops.some((it) => it.node === node));
      faults.push(...missed.map((node) => `Tab does not reach: ${said(node)}`));
      for (const [index, next] of stops.entries()) {
        const last = stops[index - 1];
        if (!last || last.fixed || next.fixed) continue;
        const follows = last.node.compareDocumentPosition(next.node) & Node.DOCUMENT_POSITION_FOLLOWING;
        if (!follows || (inOneColumn && next.top < last.top - 40)) faults.push(`out of order: ${last.said} → ${next.said}`);
      }
      return { faults, stops: stops.length };
    },
  };
  (document.activeElement as HTMLElement | null)?.blur();
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
}

/** The whole screen, as a keyboard finds it. Where it has one column, what comes next stands below. */
export async function expectKeyboard(page: Page, what: string): Promise<void> {
  const inOneColumn = page.viewportSize()!.width < 768;
  await measureColours(page);
  await page.evaluate(watch, { least: OUTLINE, contrast: CONTRAST, pressed: PRESSED, inOneColumn });
  // From the beginning of the page, not from where the last press was.
  await page.evaluate(() => {
    const first = document.querySelector("dialog:modal") ?? document.body;
    const start = document.createElement("span");
    start.tabIndex = -1;
    first.prepend(start);
    start.focus({ preventScroll: true });
    start.remove();
  });
  let stops = 0;
  for (; stops < 400; stops += 1) {
    await page.keyboard.press("Tab");
    if (!(await page.evaluate(() => (window as any).walk.step()))) break;
  }
  const walked = await page.evaluate(() => (window as any).walk.faults());
  expect.soft(walked.faults, `by keyboard: ${what}`).toEqual([]);
  expect.soft(walked.stops, `stops by keyboard: ${what}`).toBeGreaterThan(0);
}
