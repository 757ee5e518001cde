// Opens everything that is folded away; what is built only when it is opened is there afterwards.
import type { Page } from "@playwright/test";

export async function unfold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const closed = () => [...document.querySelectorAll("details")].filter((folded) => !folded.open);
    while (closed().length > 0) {
      for (const folded of closed()) folded.open = true;
      // A fold says in a task of its own that it was opened; its content is built right then.
      await new Promise((done) => setTimeout(() => requestAnimationFrame(done), 50));
    }
  });
}
