// Lighthouse finds nothing to mend in accessibility and in good practice. How fast the pages are it is
// asked by `cargo xtask bench`, on a machine at rest.
import * as chromeLauncher from "chrome-launcher";
import lighthouse from "lighthouse";
import { expect, test } from "../support/fixtures";

for (const path of ["/", "/explore", "/safety"]) {
  test(`${path} scores 100 in accessibility and best practices`, async ({ baseURL }, info) => {
    test.setTimeout(120_000);
    const { executablePath, args } = info.project.use.launchOptions!;
    const chrome = await chromeLauncher.launch({ chromePath: executablePath, chromeFlags: ["--headless", ...args!], logLevel: "silent" });
    try {
      const told = await lighthouse(`${baseURL}${path}`, {
        port: chrome.port,
        onlyCategories: ["accessibility", "best-practices"],
        throttlingMethod: "provided",
        logLevel: "error",
      });
      const { audits, categories } = told!.lhr;
      const less = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
      const faults = less
        .map(({ id }) => audits[id])
        .filter(({ score }) => score !== null && score < 1)
        .map(({ id, title, details }) => `${id}: ${title} ${JSON.stringify((details as any)?.items ?? [])}`);
      expect(faults).toEqual([]);
      expect(Object.values(categories).map(({ score }) => score)).toEqual([1, 1]);
    } finally {
      chrome.kill();
    }
  });
}
