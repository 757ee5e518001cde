// Writes docs/screens/README.md: the pictures that were just taken, in the order of the tours, and takes
// away what is no picture of now.
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import type { FullConfig, Reporter, Suite } from "@playwright/test/reporter";
import { COMPONENT, EVERY, PAPER, type Picture } from "./picture";

const FOLDER = "../../docs/screens";

const WIDTHS: Record<string, number> = { phone: 240, desktop: 560 };

const image = (picture: Picture | undefined, width?: number) =>
  picture ? `<img src="${picture.file}" alt="${picture.state}, ${picture.device}, ${picture.display}" width="${width ?? WIDTHS[picture.device]}">` : "";

function table(pictures: Picture[], caption: (picture: Picture) => string): string[] {
  const rows = new Map<string, Picture[]>();
  for (const picture of pictures) rows.set(caption(picture), [...(rows.get(caption(picture)) ?? []), picture]);
  const cells = [...rows].map(([said, row]) => {
    const of = (device: string) => image(row.find((it) => it.device === device));
    return `| ${said} | ${of("phone")} | ${of("desktop")} |`;
  });
  return ["| screen | phone, 390 px | desktop, 1440 px |", "| --- | --- | --- |", ...cells];
}

export default class Index implements Reporter {
  private suite?: Suite;

  onBegin(_: FullConfig, suite: Suite): void {
    this.suite = suite;
  }

  onEnd({ status }: { status: string }): void {
    if (status !== "passed") return;
    const notes = this.suite!.allTests().flatMap((test) => test.results.flatMap((result) => result.annotations));
    const pictures: Picture[] = notes.filter(({ type }) => type === "picture").map((note) => JSON.parse(note.description!));
    // Nothing was taken when the tests were only listed.
    if (pictures.length === 0) return;
    const of = (wanted: string) => pictures.filter(({ display }) => display === wanted);
    const other = pictures.filter(({ display }) => !["standard", PAPER, EVERY, COMPONENT].includes(display));
    const all = of(EVERY).map((picture) => `[${picture.state}, ${picture.device}](${picture.file})`);
    const lines = [
      "# The screens",
      "",
      "Written, with all pictures, by `cargo xtask screens` from the real build and backend. Persons are invented.",
      "",
      "## Every screen in each of its states",
      "",
      ...table(of("standard"), ({ state }) => state),
      "",
      "## Every screen in every display",
      "",
      "Standard, large print, large print of 30 px, dark, high contrast as the system asks for it and as chosen, forced colours light and dark, on one sheet each:",
      `${all.join(" · ")}.`,
      "",
      "## The most telling ones in English and in other displays",
      "",
      ...table(other, ({ state, display }) => `${state}<br>${display}`),
      "",
      "## Every component in every state",
      "",
      ...table(of(COMPONENT), ({ state }) => state),
      "",
      "## On paper",
      "",
      ...of(PAPER).map((picture) => image(picture, 360)),
      "",
    ];
    writeFileSync(`${FOLDER}/README.md`, lines.join("\n"));
    const now = new Set(["README.md", ...pictures.map(({ file }) => file)]);
    for (const file of readdirSync(FOLDER)) if (!now.has(file)) rmSync(`${FOLDER}/${file}`);
  }
}
