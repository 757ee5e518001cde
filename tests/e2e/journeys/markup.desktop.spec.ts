// The markup of every component in every state, against the files in tests/golden/markup. A component
// that is meant to change is written down anew with RENEW_GOLDEN=1.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "../support/fixtures";
import { markup, openGallery } from "../support/gallery";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../../golden/markup");

test("the markup of every component is as written down", async ({ page }) => {
  await openGallery(page);
  const found = new Map<string, string>();
  for (const [component, text] of await markup(page)) found.set(component, (found.get(component) ?? "") + text);
  expect(found.size).toBeGreaterThan(30);
  if (process.env.RENEW_GOLDEN) {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    for (const [component, text] of found) writeFileSync(join(FOLDER, `${component}.txt`), text);
  }
  const written = readdirSync(FOLDER).map((file) => file.replace(/\.txt$/, ""));
  expect([...found.keys()].sort()).toEqual(written.sort());
  for (const [component, text] of found) {
    expect.soft(text, `markup of ${component}`).toBe(readFileSync(join(FOLDER, `${component}.txt`), "utf8"));
  }
});
