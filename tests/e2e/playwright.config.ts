// How the journeys are run: the real build, the real backend, Debian's Chromium, as a phone and as
// a desktop. `cargo xtask test --only e2e` sets the environment; see support/backend.ts.
import { defineConfig, devices } from "@playwright/test";

const chromium = process.env.ONETHING_CHROMIUM ?? "/usr/bin/chromium";

// Most journeys are of rules, data and luck, and none of these knows the device: they are made once, on
// the phone that most people come with. A desktop differs in its keyboard, which `*.desktop.spec.ts` are
// about, and in its width: what shows on every screen, the tables, the print, and the whole path once.
const ON_BOTH = /(flow|own|printing|screens|steps)\.spec/;

export default defineConfig({
  testDir: "./journeys",
  // What names/ keeps of each screen; see support/names.ts.
  snapshotPathTemplate: "{testDir}/../names/{arg}{ext}",
  outputDir: "../../target/e2e",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // Requests can be watched and disturbed only while no service worker answers them.
    serviceWorkers: "block",
    // Recording everything slows everything down: ONETHING_TRACE=1 asks for it.
    trace: process.env.ONETHING_TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: chromium,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    {
      name: "phone",
      testIgnore: /\.desktop\.spec/,
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 }, locale: "zh-CN" },
    },
    {
      name: "desktop",
      testMatch: [/\.desktop\.spec/, ON_BOTH],
      use: { viewport: { width: 1440, height: 900 } },
    },
  ],
});
