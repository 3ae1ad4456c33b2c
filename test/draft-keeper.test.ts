import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DraftKeeper, type DraftBody, type DraftLine, type DraftState } from "../web/conversations/draft-keeper.ts";

/** The draft that is being written, and the server it is kept on, which answers as it is told. */

let states: DraftState[];
let asked: ({ saved: string } | { discardedAsHeld: string })[];
/** What the server says to it. */
let refusal: Error | null;

const line: DraftLine = {
  async save({ html }) {
    asked.push({ saved: html });
    if (refusal !== null) throw refusal;
  },
  async discard(heldAt) {
    asked.push({ discardedAsHeld: heldAt });
    if (refusal !== null) throw refusal;
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  states = [];
  asked = [];
  refusal = null;
});
afterEach(() => void vi.useRealTimers());

const writing = (html: string): DraftBody => ({ kind: "reply", html, to: null, cc: null, bcc: null, from: null, fileIds: [] });

function keeperOf(html: string, onHeld = () => {}): DraftKeeper {
  return new DraftKeeper(line, html === "" ? null : { html, heldAt: null }, (state) => states.push(state), onHeld);
}

/** Time enough to save what was written. */
const saved = () => vi.advanceTimersByTimeAsync(1000);

test("what was emptied does not come back with an answer that was held, whether that was saved or not", async () => {
  const keeper = keeperOf("<p>mitt</p>");
  keeper.change(null);
  expect(keeper.carriedInto("<p>hållet</p><p>mitt</p>")).toBe("<p>hållet</p>");
  await saved();
  expect(keeper.carriedInto("<p>hållet</p>")).toBe("<p>hållet</p>");
});

test("what was emptied while a file stays, and written anew, stands once", async () => {
  const keeper = keeperOf("<p>mitt</p>");
  keeper.change(writing(""));
  expect(keeper.carriedInto("<p>hållet</p><p>mitt</p>")).toBe("<p>hållet</p>");
  await saved();
  keeper.change(writing("<p>nytt</p>"));
  expect(keeper.carriedInto("<p>hållet</p>")).toBe("<p>hållet</p><p>nytt</p>");
});

test("what the server did not take, or took without saying so, stands once and as it was written last", async () => {
  const keeper = keeperOf("<p>a</p><p>b</p>");
  refusal = new Error("Nobody answers.");
  keeper.change(null);
  await saved();
  keeper.change(writing("<p>b</p>"));
  await saved();
  for (const before of ["<p>a</p><p>b</p>", "<p>b</p>", ""])
    expect(keeper.carriedInto(`<p>hållet</p>${before}`)).toBe("<p>hållet</p><p>b</p>");
});

test("what nobody has written in is as it comes", () => {
  expect(keeperOf("<p>mitt</p>").carriedInto("<p>hållet</p><p>mitt</p>")).toBe("<p>hållet</p><p>mitt</p>");
});

test("a draft that could not be thrown away says so, and what is written then is kept", async () => {
  const keeper = keeperOf("<p>mitt</p>");
  refusal = new Error("Nobody answers.");
  await expect(keeper.discard()).rejects.toThrow("Nobody answers.");
  refusal = null;
  keeper.change(writing("<p>mitt</p>"));
  await saved();
  expect(states.at(-1)).toBe("saved");
  expect(asked.at(-1)).toEqual({ saved: "<p>mitt</p>" });
  await keeper.discard();
  expect(asked.at(-1)).toEqual({ discardedAsHeld: "never" });
  keeper.change(writing("<p>för sent</p>"));
  await saved();
  expect(asked.at(-1)).toEqual({ discardedAsHeld: "never" });
});

test("whoever empties or discards what they began with throws away no answer that was held since", async () => {
  const held = vi.fn<() => void>();
  refusal = Object.assign(new Error("Held"), { code: "draft.held" });
  await expect(keeperOf("<p>mitt</p>", held).discard()).rejects.toThrow("Held");
  expect(asked).toEqual([{ discardedAsHeld: "never" }]);
  expect(held).toHaveBeenCalledTimes(1);
  keeperOf("<p>mitt</p>", held).change(null);
  await saved();
  expect(held).toHaveBeenCalledTimes(2);
});
