// Trouble on the way between the page and the service.
import { type Page } from "@playwright/test";

/** The next request to `path` by `method` reaches the service, but its answer is lost. */
export async function loseAnswer(page: Page, method: string, path: RegExp): Promise<() => number> {
  let lost = 0;
  await page.route(path, async (route) => {
    if (route.request().method() !== method || lost > 0) return route.fallback();
    lost += 1;
    await route.fetch();
    await route.abort("connectionreset");
  });
  return () => lost;
}

/** The session ends on the service's side, as when its cookie runs out. */
export async function endSession(page: Page): Promise<void> {
  await page.context().clearCookies();
}

/** Every module of the app but the main one is answered with 404, until the returned call. */
export async function loseModules(page: Page, which: RegExp): Promise<() => Promise<void>> {
  const gone = (url: URL) => url.pathname.startsWith("/assets/") && which.test(url.pathname);
  await page.route(gone, (route) => route.fulfill({ status: 404, body: "" }));
  return () => page.unroute(gone);
}
