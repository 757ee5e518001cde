// The journeys' settings for taking the pictures of docs/screens, small enough to be kept with the code.
import journeys from "./playwright.config";

export default {
  ...journeys,
  testDir: "./screens",
  // Each state is shown in eight displays.
  timeout: 180_000,
  reporter: [["list"], ["./screens/index.ts"]] as typeof journeys.reporter,
  use: { ...journeys.use, deviceScaleFactor: 1 },
  // Every picture on both, but for what is on paper.
  projects: journeys.projects!.map((project) => ({ ...project, testMatch: /\.spec\.ts/, use: { ...project.use, deviceScaleFactor: project.name === "phone" ? 1.5 : 1 } })),
};
