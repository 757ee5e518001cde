// What every journey gets: a backend for its worker, and a page that opens on it.
import { expect, test as base } from "@playwright/test";
import { Backend } from "./backend";

let mobiles = 0;

export const test = base.extend<{ mobile: string; faults: string[] }, { backend: Backend; byHand: Backend }>({
  backend: [
    async ({}, use) => {
      const backend = new Backend();
      await backend.start();
      await use(backend);
      await backend.dispose();
    },
    { scope: "worker" },
  ],
  // Another one, whose court acts by hand only. It is started when the first test asks for it.
  byHand: [
    async ({}, use) => {
      const backend = new Backend(["--court", "manual"]);
      await backend.start();
      await use(backend);
      await backend.dispose();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ backend }, use) => use(backend.address),
  // A number of its own for each test, so that nobody finds another one's matters.
  mobile: async ({}, use, info) => {
    mobiles += 1;
    await use(`139${String(info.workerIndex).padStart(3, "0")}${String(mobiles).padStart(5, "0")}`);
  },
  // A journey must not leave an error behind in the browser's console that nobody expected.
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(String(error)));
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** The same at a court that acts by hand only. */
export const atManualCourt = test.extend<object>({
  baseURL: async ({ byHand }, use) => use(byHand.address),
});

export { expect };
