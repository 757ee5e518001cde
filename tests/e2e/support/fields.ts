// Every field of a screen, found by its role, and what the page says about it.
import { expect, type Locator, type Page } from "@playwright/test";
import { unfold } from "./unfold";

/** Free text, which takes whatever is written: the story, and the number of a matter that is looked for. */
const FREE = ["story", "find-number"];

/** All other lines and boxes for text, with everything unfolded. */
export async function textFields(page: Page): Promise<Locator[]> {
  await unfold(page);
  const fields = page.getByRole("main").getByRole("textbox");
  const ids = await fields.evaluateAll((nodes) => nodes.map((node) => node.id));
  return ids.filter((id) => !FREE.includes(id)).map((id) => page.locator(`[id="${id}"]`));
}

/** Goes into the field, which then shows what it masks, fills it and leaves it. */
export async function fillAndLeave(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.fill(text);
  await field.blur();
}

/** The sentences shown at the fields, each announced as its description; empty where there is none. */
function sentencesAt(nodes: Element[]): string[] {
  return nodes.map((node) => {
    if (node.getAttribute("aria-invalid") !== "true") return "";
    const described = (node.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id));
    const problem = described.find((it) => it?.classList.contains("field-problem") && it.checkVisibility());
    const hidden = problem?.querySelector(".visually-hidden")?.textContent ?? "";
    return (problem?.textContent ?? "").slice(hidden.length).trim();
  });
}

/** The sentence at one field. */
export async function sentenceAt(field: Locator): Promise<string> {
  return (await field.evaluateAll(sentencesAt))[0];
}

/** Every one of the fields has a sentence of its own. */
export async function expectSentences(fields: Locator[], like: RegExp): Promise<void> {
  const without = async () => {
    const said = await Promise.all(fields.map(sentenceAt));
    return fields.map((field, index) => `${field}: ${said[index]}`).filter((_, index) => !like.test(said[index]));
  };
  await expect.poll(without, { message: "fields without a proper sentence" }).toEqual([]);
}

/** None of the fields has one. */
export async function expectNoSentences(fields: Locator[]): Promise<void> {
  for (const field of fields) expect(await sentenceAt(field), `no sentence at ${field}`).toBe("");
}
