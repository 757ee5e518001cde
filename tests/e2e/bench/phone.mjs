// Which phones are measured as. "4 × slower" says nothing of itself: slower than what? So a phone is named
// by what Lighthouse's BenchmarkIndex says of it, and the browser is slowed down until it says the same
// here, as Chromium's own developer tools calibrate their presets. Figures of two machines can then be
// laid side by side.
import { pageFunctions } from "lighthouse/core/lib/page-functions.js";

/** The BenchmarkIndex of a phone of the middle, and of a cheap or old one: the presets of Chromium's tools. */
export const PHONES = { ordinary: 1000, slow: 264 };

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** How often the index is taken, each time half a second: a shared machine is not always as fast. */
const TIMES = 13;

/** The BenchmarkIndex of this machine when it is slowed down `rate` times. */
async function index(browser, rate) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate });
    const values = [];
    for (let time = 0; time < TIMES; time += 1) values.push(await page.evaluate(pageFunctions.computeBenchmarkIndex));
    // The first one pays for the compiling.
    return median(values.slice(1));
  } finally {
    await context.close();
  }
}

/**
 * For each phone, by how much the browser is to be slowed down to be it, and the BenchmarkIndex that comes
 * of it; never less than 1: a machine slower than the phone cannot be made faster.
 */
export async function calibrate(browser) {
  const whole = await index(browser, 1);
  const phones = [];
  for (const [name, wanted] of Object.entries(PHONES)) {
    let rate = Math.max(1, whole / wanted);
    // Being slowed down costs something itself, so the first guess is put right once.
    rate = Math.max(1, rate * ((await index(browser, rate)) / wanted));
    phones.push({ name, wanted, rate, index: await index(browser, rate) });
  }
  return { whole, phones };
}
