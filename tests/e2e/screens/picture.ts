// One picture of docs/screens: small enough to be kept with the code.
import { mkdirSync, writeFileSync } from "node:fs";
import { type Page, type TestInfo } from "@playwright/test";
import { atRest } from "../support/displays";

const FOLDER = "../../docs/screens";

export interface Picture {
  state: string;
  device: string;
  display: string;
  file: string;
}

/** Writes the picture of what is on the screen, and tells the page of pictures about it. */
export async function take(page: Page, info: TestInfo, state: string, display: string): Promise<void> {
  const device = info.project.name;
  const name = [state, device, ...(display === "standard" ? [] : [display])].join(" ").replace(/,/g, "").replace(/ /g, "-");
  // Nothing is under the pointer.
  await page.mouse.move(0, 0);
  const browser = await page.context().newCDPSession(page);
  await atRest(page);
  const { data } = await browser.send("Page.captureScreenshot", { format: "webp", quality: 65 });
  await browser.detach();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.webp`, Buffer.from(data, "base64"));
  const picture: Picture = { state, device, display, file: `${name}.webp` };
  info.annotations.push({ type: "picture", description: JSON.stringify(picture) });
}
