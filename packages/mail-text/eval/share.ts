import type { Score } from "./marked.ts";

/** How many, how many right, and the 95 % interval of the share, as cells of a table. */
export function figures({ right, all }: Score): string {
  const [low, high] = wilson(right, all).map((share) => (share * 100).toFixed(0));
  return `${all} | ${right} | ${((100 * right) / all).toFixed(0)} % | ${low}–${high} %`;
}

/** Wilson score interval for a share (Wilson 1927). */
function wilson(right: number, all: number): [number, number] {
  const z = 1.96;
  const share = right / all;
  const middle = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return [(middle - spread) / (1 + (z * z) / all), (middle + spread) / (1 + (z * z) / all)];
}
