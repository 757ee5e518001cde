// The journeys' settings for taking the pictures of docs/screens.
import journeys from "./playwright.config";

export default { ...journeys, testDir: "./screens" };
