// How a screen can be shown: the displays (large print, dark, high contrast, …) and the widths. A check
// walks through them in place, on the page as it stands, so that no screen has to be reached twice.
import { type Page } from "@playwright/test";

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

/** One way for the page to show itself. */
export interface Display {
  name: string;
  /** 大字, set as its switch does. */
  large?: boolean;
  /** The size of text in large print, chosen on the page of displays. */
  size?: "30";
  /** More contrast, chosen there. */
  contrast?: "more";
  /** What the person's system asks for. */
  media?: Media;
}

const AS_IT_COMES: Media = { colorScheme: null, contrast: null, forcedColors: null };

/** Colours and sizes. Motion is looked at apart from these: it changes neither. */
export const DISPLAYS: Display[] = [
  { name: "standard" },
  { name: "large print", large: true },
  { name: "large print of 30 px", large: true, size: "30" },
  { name: "dark", media: { colorScheme: "dark" } },
  { name: "high contrast", media: { contrast: "more" } },
  { name: "high contrast as chosen, dark", contrast: "more", media: { colorScheme: "dark" } },
  { name: "forced colours", media: { forcedColors: "active" } },
  { name: "forced colours, dark", media: { forcedColors: "active", colorScheme: "dark" } },
];

/** The widths of each project: what a phone has with a touch screen, and a desktop without. */
export const WIDTHS: Record<string, { width: number; height: number }[]> = {
  phone: [{ width: 390, height: 844 }, { width: 320, height: 640 }],
  desktop: [{ width: 1440, height: 900 }, { width: 768, height: 1024 }],
};

/** Shows the page in this display. */
export async function show(page: Page, display: Display): Promise<void> {
  await page.emulateMedia({ ...AS_IT_COMES, ...display.media });
  const { large = false, size = "", contrast = "" } = display;
  await page.evaluate(({ large, size, contrast }) => {
    const root = document.documentElement.dataset;
    const button = document.getElementById("switch-mode");
    if (button && (root.mode === "large") !== large) button.click();
    Object.assign(root, { size, contrast });
  }, { large, size, contrast });
}

/** Until what moves has come to rest, and a frame has been painted. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = (one: Animation) => Number.isFinite(Number(one.effect?.getComputedTiming().endTime));
    await Promise.all(document.getAnimations().filter(ending).map((one) => one.finished.catch(() => {})));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });
}

/** Does `work` with the page at this size, and puts the size back. */
export async function atSize(page: Page, size: { width: number; height: number }, work: () => Promise<void>): Promise<void> {
  const before = page.viewportSize()!;
  await page.setViewportSize(size);
  await work();
  await page.setViewportSize(before);
}
