// Measures colours in the page: `window.colours` afterwards has the ratio of two, and the ground that an
// element stands on.
import { type Page } from "@playwright/test";

export interface Colours {
  /** The contrast of two colours as the browser tells them, from 1 to 21. */
  ratio: (one: string, other: string) => number;
  /** The first colour behind an element, from itself outwards, that lets nothing through. */
  ground: (node: Element | null) => string;
}

function measure(): void {
  const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string) => {
    const [red, green, blue] = rgb(colour).map((it) => it / 255).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one: string, other: string) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = (node: Element | null): string => {
    for (let it = node; it; it = it.parentElement) {
      const colour = getComputedStyle(it).backgroundColor;
      if ((rgb(colour)[3] ?? 1) === 1) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  (window as any).colours = { ratio, ground } satisfies Colours;
}

export const measureColours = (page: Page): Promise<void> => page.evaluate(measure);
