// What a screen reader is told of a screen, in its order: role, name, description, value and states of
// everything that has one, from the browser's own accessibility tree. The texts are kept in names/, for
// each screen in each state in both languages; `cargo xtask names` writes them anew.
import { expect, type Page } from "@playwright/test";

interface Said {
  value?: unknown;
}

interface Node {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  ignored: boolean;
  role?: Said;
  name?: Said;
  description?: Said;
  value?: Said;
  properties?: { name: string; value: Said }[];
}

/** Roles that only group or that only carry the words of what is around them. */
const SILENT = new Set(["RootWebArea", "generic", "none", "paragraph", "LineBreak", "ListMarker", "strong", "emphasis", "time", "LabelText", "Legend", "InlineTextBox", "code", "superscript", "sectionheader", "sectionfooter", "DescriptionList"]);
/** Roles whose words are told as they stand, since they have no name. */
const TOLD = new Set(["mark", "status", "alert", "definition", "term", "cell", "columnheader", "rowheader", "caption"]);
/** Roles that are worth a word only with a name. */
const UNNAMED = /^(list|listitem|group|form|table|row|rowgroup)$/;
const STATES = ["focused", "pressed", "checked", "expanded", "selected", "disabled", "required", "invalid", "readonly", "current", "modal", "busy"];

/** What differs from one run to the next, put in words that do not. */
const CHANGING: [RegExp, string][] = [
  [/[0-9a-f]{64}/g, "‹hash›"],
  [/[0-9a-f]{8}-[0-9a-f-]{27}/g, "‹id›"],
  [/YJS-[\w-]+/g, "‹reference›"],
  [/（\d{4}）[\p{L}\d]+号/gu, "‹case number›"],
  [/模拟票据[0-9A-Z]{5}/g, "模拟票据‹number›"],
  [/\b139\d{8}\b/g, "‹mobile›"],
  [/\b139\*+\d{4}\b/g, "‹masked mobile›"],
  [/\d{4}(-\d{1,2}-\d{1,2}|年\d{1,2}月\d{1,2}日|\/\d{1,2}\/\d{1,2})/g, "‹day›"],
  [/\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g, "‹day›"],
  [/\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\b/g, "‹day›"],
  [/\b\d{1,2}:\d{2}\b/g, "‹time›"],
  [/\d+( ?天| days?)/g, "‹n›$1"],
];

const normal = (text: string) =>
  CHANGING.reduce((text, [changing, fixed]) => text.replace(changing, fixed), text.replace(/\s+/g, " ").trim());

/** The tree as lines, indented where one thing is within another. */
function lines(nodes: Node[]): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: string[] = [];
  const words = (node: Node): string => {
    if (node.role?.value === "StaticText") return String(node.name?.value ?? "");
    return (node.childIds ?? []).map((id) => (byId.has(id) ? words(byId.get(id)!) : "")).join("");
  };
  const walk = (node: Node, depth: number) => {
    const role = String(node.role?.value ?? "");
    // What has the focus is told in any case: a summary of errors is no more than a box.
    const focused = role !== "RootWebArea" && node.properties?.some((it) => it.name === "focused" && it.value.value === true);
    const bare = SILENT.has(role) || role === "StaticText" || (UNNAMED.test(role) && !node.name?.value);
    const silent = node.ignored || (bare && !focused);
    if (!silent) {
      const said = TOLD.has(role) && !node.name?.value ? normal(words(node)) : "";
      told.push("  ".repeat(depth) + line(node, role) + (said && `: ${said}`));
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, silent ? depth : depth + 1);
    }
  };
  const line = (node: Node, role: string) => {
    const state = (name: string) => node.properties?.find((it) => it.name === name)?.value.value;
    const level = state("level");
    const parts = [role === "heading" ? `${role} ${level}` : role === "DisclosureTriangle" ? "disclosure" : role];
    const name = normal(String(node.name?.value ?? ""));
    if (name) parts.push(`“${name}”`);
    const value = normal(String(node.value?.value ?? ""));
    // A button for files has one in the browser's own language.
    if (value && value !== name && role !== "button") parts.push(`= ${value}`);
    const states = STATES.filter((name) => ![undefined, false, "false", ""].includes(state(name) as any) || (["pressed", "checked", "expanded"].includes(name) && state(name) !== undefined))
      .map((name) => (state(name) === true || state(name) === "true" ? name : state(name) === false || state(name) === "false" ? `not ${name}` : `${name}: ${state(name)}`));
    if (states.length > 0) parts.push(`(${states.join(", ")})`);
    const description = normal(String(node.description?.value ?? ""));
    if (description) parts.push(`– ${description}`);
    return parts.join(" ");
  };
  const root = nodes.find((node) => node.parentId === undefined);
  if (root) {
    told.push(`title “${normal(String(root.name?.value ?? ""))}”`);
    walk(root, 0);
  }
  return told;
}

/** The screen says what it said before. */
export async function expectNames(page: Page, what: string, language: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send("Accessibility.getFullAXTree");
  await browser.detach();
  const lang = await page.evaluate(() => document.documentElement.lang);
  const text = [`language ${lang}`, ...lines(nodes as Node[])].join("\n") + "\n";
  expect.soft(text, `names on ${what}`).toMatchSnapshot([language, `${what.replace(/, /g, "-").replace(/ /g, "-")}.txt`]);
}
