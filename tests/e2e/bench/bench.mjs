// Measures the first screen beside a bare static form page, interleaved in one run, over Lighthouse's
// slow network (562.5 ms per request, 1.47 Mbps) on an ordinary and on a slow phone (phone.mjs). Prints
// medians and ratios as Markdown, for docs/size.md. Run it by `cargo xtask bench` on a quiet machine.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "@playwright/test";
import * as chromeLauncher from "chrome-launcher";
import lighthouse from "lighthouse";
import { calibrate } from "./phone.mjs";

const { ONETHING_BACKEND, ONETHING_SITE, ONETHING_BARE_SITE, ONETHING_CHROMIUM } = process.env;
const ROUNDS = Number(process.env.ONETHING_ROUNDS ?? 5);
const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** Serves `site` with a backend of its own, so that both pages are served in the same way. */
async function serve(site) {
  const data = mkdtempSync(join(tmpdir(), "onething-bench-"));
  const child = spawn(ONETHING_BACKEND, ["--listen", "127.0.0.1:0", "--data", data, "--site", site], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const address = await new Promise((resolve, reject) => {
    child.on("exit", (code) => reject(new Error(`the backend stopped: ${code}`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const found = line.match(/listening on (http:\/\/\S+)/);
      if (found) resolve(found[1]);
    });
  });
  const stop = () => {
    child.removeAllListeners("exit");
    child.kill();
    rmSync(data, { recursive: true, force: true });
  };
  return { address, stop };
}

/** The network, as Lighthouse's phone profile has it when it is applied and not computed. */
const NETWORK = { requestLatencyMs: 562.5, downloadThroughputKbps: 1474.56, uploadThroughputKbps: 675 };

/** One cold Lighthouse run of the phone profile with throttling applied, the processor `rate` times slower. */
async function paint(address, rate) {
  const chrome = await chromeLauncher.launch({ chromePath: ONETHING_CHROMIUM, chromeFlags: FLAGS });
  try {
    const { lhr } = await lighthouse(address, {
      port: chrome.port,
      onlyCategories: ["performance", "accessibility", "best-practices"],
      throttlingMethod: "devtools",
      throttling: { ...NETWORK, cpuSlowdownMultiplier: rate },
      logLevel: "error",
    });
    const ms = (name) => lhr.audits[name].numericValue;
    return {
      fcp: ms("first-contentful-paint"),
      lcp: ms("largest-contentful-paint"),
      tbt: ms("total-blocking-time"),
      cls: ms("cumulative-layout-shift"),
      kb: ms("total-byte-weight") / 1024,
      accessibility: lhr.categories.accessibility.score * 100,
      "best practices": lhr.categories["best-practices"].score * 100,
    };
  } finally {
    await chrome.kill();
  }
}

/**
 * A cold visit: milliseconds until each of `marks`, a selector by the name of its measure, is painted;
 * then `next`, until its view is painted. The processor is `rate` times slower.
 */
async function visit(browser, address, rate, marks, next) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: NETWORK.requestLatencyMs,
      downloadThroughput: (NETWORK.downloadThroughputKbps * 1024) / 8,
      uploadThroughput: (NETWORK.uploadThroughputKbps * 1024) / 8,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    await page.addInitScript((marks) => {
      const at = (window.paintedAt = {});
      const look = (name, selector) => {
        if (!document.querySelector(selector)) return requestAnimationFrame(() => look(name, selector));
        requestAnimationFrame(() => setTimeout(() => (at[name] = performance.now())));
      };
      for (const [name, selector] of Object.entries(marks)) requestAnimationFrame(() => look(name, selector));
    }, marks);
    await page.goto(address, { waitUntil: "commit" });
    const all = Object.keys(marks).length;
    await page.waitForFunction((all) => Object.keys(window.paintedAt).length === all, all, { polling: 50 });
    const painted = await page.evaluate(() => window.paintedAt);
    return { ...painted, step: next ? await next(page) : undefined };
  } finally {
    await context.close();
  }
}

/** From a click on a tile to the form it opens, painted. */
async function nextStep(page) {
  // The rooms loaded ahead of need shall be there, as they are once a person has read the page.
  await page.waitForLoadState("networkidle");
  return page.evaluate(async () => {
    const times = [];
    for (const tile of [...document.querySelectorAll("input[name=dispute]")].slice(0, 3)) {
      const began = performance.now();
      tile.click();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - began);
    }
    return Math.max(...times);
  });
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const column = (rows, key) => rows.map((row) => row[key]);

/** Ready: what a person can do first can be done; running: what they do is answered by the app. */
const FORM = { ready: "form button", running: "form button" };
const OURS = { ready: "input[name=dispute]", running: "#app > *" };

/**
 * The least that is promised on a phone. That the next step is painted within 200 ms is what browsers' makers
 * call a good answer to a tap; a slow phone is promised no more than that.
 */
const BUDGETS = {
  ordinary: { tbt: 100, step: 60 },
  slow: { tbt: Infinity, step: 200 },
};

const app = await serve(ONETHING_SITE);
const bare = await serve(ONETHING_BARE_SITE);
const browser = await chromium.launch({ executablePath: ONETHING_CHROMIUM, args: FLAGS });
const { whole, phones } = await calibrate(browser);
for (const phone of phones) phone.rows = { app: [], bare: [] };
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, rate, rows } of phones) {
      rows.bare.push({ ...(await paint(bare.address, rate)), ...(await visit(browser, bare.address, rate, FORM)) });
      rows.app.push({ ...(await paint(app.address, rate)), ...(await visit(browser, app.address, rate, OURS, nextStep)) });
      console.error(`round ${round + 1} of ${ROUNDS} done on the ${name} phone`);
    }
  }
} finally {
  await browser.close();
  app.stop();
  bare.stop();
}

/** What was measured on one phone. */
function table({ name, wanted, rate, index, rows }) {
  const at = (key) => [median(column(rows.bare, key)), median(column(rows.app, key))];
  const ratio = (key, budget) => {
    const [floor, ours] = at(key);
    const held = ours <= floor * budget;
    return `| ${key} | ${floor.toFixed(0)} ms | ${ours.toFixed(0)} ms | ${(ours / floor).toFixed(2)} × | ≤ ${budget} × | ${held ? "held" : "missed"} |`;
  };
  const absolute = (key, unit, digits, budget, held) => {
    const [floor, ours] = at(key);
    const show = (value) => (value === undefined ? "–" : `${value.toFixed(digits)}${unit}`);
    return `| ${key} | ${show(floor)} | ${show(ours)} | – | ${budget} | ${budget === "–" ? "" : held(ours) ? "held" : "missed"} |`;
  };
  const most = (key) => {
    const budget = BUDGETS[name][key];
    return absolute(key, " ms", 0, Number.isFinite(budget) ? `≤ ${budget} ms` : "–", (ours) => ours <= budget);
  };
  return [
    `An ${name === "slow" ? "old or cheap, slow" : name} phone: BenchmarkIndex ${index.toFixed(0)} for ${wanted}, this machine slowed down ${rate.toFixed(2)} ×.`,
    "",
    "| measure | bare static form | app | ratio | budget | |",
    "| --- | ---: | ---: | ---: | --- | --- |",
    ratio("fcp", 1.05),
    ratio("lcp", 1.15),
    ratio("ready", 1.5),
    ratio("running", 1.5),
    most("tbt"),
    absolute("cls", "", 4, "≤ 0.01", (ours) => ours <= 0.01),
    most("step"),
    absolute("accessibility", "", 0, "100", (ours) => ours === 100),
    absolute("best practices", "", 0, "100", (ours) => ours === 100),
    absolute("kb", " KB", 0, "–"),
    "",
  ];
}

console.log([`Medians of ${ROUNDS} interleaved rounds; BenchmarkIndex of this machine ${whole.toFixed(0)}.`, "", ...phones.flatMap(table)].join("\n"));
