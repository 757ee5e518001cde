// The pictures of docs/screens: small enough to be kept with the code.
import { mkdirSync, writeFileSync } from "node:fs";
import { type Page, type TestInfo } from "@playwright/test";
import { atRest, DISPLAYS, show } from "../support/displays";

const FOLDER = "../../docs/screens";

/** How wide one display is among all of them, pixels of style, and how many stand in a row. */
const AMONG = { phone: { width: 240, columns: 8 }, desktop: { width: 480, columns: 4 } };

/** What a picture shows, beside a screen in one of the displays. */
export const PAPER = "on paper";
export const EVERY = "every display";
export const COMPONENT = "component";

export interface Picture {
  state: string;
  device: string;
  display: string;
  file: string;
}

type Area = { x: number; y: number; width: number; height: number };

/** What is on the screen, or in this area of the page. */
async function shot(page: Page, area?: Area): Promise<Buffer> {
  // Nothing is under the pointer.
  await page.mouse.move(0, 0);
  const browser = await page.context().newCDPSession(page);
  await atRest(page);
  const clip = area && { ...area, scale: 1 };
  const { data } = await browser.send("Page.captureScreenshot", { format: "webp", quality: 65, clip, captureBeyondViewport: area !== undefined });
  await browser.detach();
  return Buffer.from(data, "base64");
}

/** Writes a picture, and tells the page of pictures about it. */
function keep(info: TestInfo, state: string, display: string, data: Buffer): void {
  const device = info.project.name;
  const name = [state, device, ...(display === "standard" ? [] : [display])].join(" ").replace(/,/g, "").replace(/ /g, "-");
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.webp`, data);
  const picture: Picture = { state, device, display, file: `${name}.webp` };
  info.annotations.push({ type: "picture", description: JSON.stringify(picture) });
}

/** Takes what is on the screen. */
export async function take(page: Page, info: TestInfo, state: string, display: string): Promise<void> {
  keep(info, state, display, await shot(page));
}

/** Takes what is on the screen in every display: all of them on one sheet, and those of `alone` by themselves. */
export async function takeInAll(page: Page, info: TestInfo, state: string, alone: string[]): Promise<void> {
  const shots: [string, Buffer][] = [];
  for (const display of DISPLAYS) {
    await show(page, display);
    shots.push([display.name, await shot(page)]);
  }
  await show(page, DISPLAYS[0]);
  for (const [name, data] of shots) if (alone.includes(name)) keep(info, state, name, data);
  keep(info, state, EVERY, await sheetOf(page, shots, AMONG[info.project.name as keyof typeof AMONG]));
}

async function sheetOf(page: Page, shots: [string, Buffer][], { width, columns }: { width: number; columns: number }): Promise<Buffer> {
  const sheet = await page.context().newPage();
  const figures = shots.map(([name, data]) => `<figure><img src="data:image/webp;base64,${data.toString("base64")}"><figcaption>${name}</figcaption></figure>`);
  const style = `body { margin: 0; padding: 8px; display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: 8px; background: #888; font: 10px sans-serif; width: max-content }
    figure { margin: 0; background: #fff } img { display: block; width: 100% } figcaption { padding: 4px }`;
  await sheet.setViewportSize({ width: (width + 8) * columns + 8, height: 400 });
  await sheet.setContent(`<meta name="viewport" content="width=device-width"><style>${style}</style>${figures.join("")}`);
  const size = await sheet.evaluate(() => document.body.getBoundingClientRect().toJSON() as Area);
  const data = await shot(sheet, { x: 0, y: 0, width: size.width, height: size.height });
  await sheet.close();
  return data;
}

/** Takes every component of the gallery, with all its states and a little room around them. */
export async function takeComponents(page: Page, info: TestInfo): Promise<void> {
  for (const part of await page.locator(".gallery-part").all()) {
    const area = await part.evaluate((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      const room = 16;
      return { x: x + scrollX - room, y: y + scrollY, width: width + 2 * room, height: height + room };
    });
    keep(info, (await part.getAttribute("id"))!, COMPONENT, await shot(page, area));
  }
}
