import { describe, expect, it } from "vitest";
import { danishStories } from "./da.ts";
import { englishStories } from "./en.ts";
import { norwegianStories } from "./nb.ts";
import { putAwayStories } from "./put-away.ts";
import type { Staff, Step, Story } from "./story.ts";
import { swedishStories } from "./sv.ts";

const stories = [...swedishStories, ...danishStories, ...norwegianStories, ...englishStories, ...putAwayStories];

/** The state the steps lead to, by the same rules as in the product: who has the next word, and is it put away? */
function stateBySteps(story: Story): Story["state"] {
  let state: Story["state"] = "open";
  for (const [index, step] of story.steps.entries()) {
    if (step.kind === "in" && step.headers !== undefined) state = index === 0 ? "shelved" : state;
    else if (step.kind === "spam") state = "spam";
    else if (step.kind === "close") state = "closed";
    else if (step.kind === "snooze" && step.afterHours + step.hours > story.startedHoursAgo) state = "snoozed";
    else if (step.kind === "reopen" || (step.kind === "in" && state !== "closed")) state = "open";
    else if (step.kind === "out" && state !== "closed") state = "waiting";
  }
  return state;
}

function ownerBySteps(story: Story): Staff | undefined {
  const last = story.steps.findLast((step) => step.kind === "assign");
  return last?.to ?? undefined;
}

/** A mail into a closed conversation reopens it, and nothing else does. */
function opensAndCloses(steps: readonly Step[]): boolean {
  let closed = false;
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (step.kind === "reopen" && (!closed || before?.kind !== "in")) return false;
    if (step.kind === "out" && closed) return false;
    if (step.kind === "in" && closed && steps[index + 1]?.kind !== "reopen") return false;
    if (step.kind === "close") closed = true;
    if (step.kind === "reopen") closed = false;
  }
  return true;
}

describe("the demo's stories", () => {
  it("have keys of their own, in the language of their file", () => {
    expect(new Set(stories.map((story) => story.key)).size).toBe(stories.length);
    expect(stories.filter((story) => !story.key.startsWith(`${story.language}-`))).toEqual([]);
  });

  it.each(stories)("$key ends in the state and with the owner it says", (story) => {
    expect(stateBySteps(story)).toBe(story.state);
    expect(ownerBySteps(story)).toBe(story.owner);
    expect(opensAndCloses(story.steps)).toBe(true);
  });

  it.each(stories)("$key begins with a mail in, runs forward and stays in the past", (story) => {
    expect(story.steps[0]).toMatchObject({ kind: "in", afterHours: 0 });
    const times = story.steps.map((step) => step.afterHours);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times.at(-1)).toBeLessThan(story.startedHoursAgo);
    expect(story.startedHoursAgo).toBeLessThanOrEqual(21 * 24);
  });

  it("write to nobody real: every address is reserved", () => {
    const people = stories.flatMap((story) => [
      story.contact,
      ...story.steps.flatMap((step) => (step.kind === "in" ? (step.cc ?? []) : [])),
    ]);
    expect(people.filter((person) => !/^[a-z0-9.-]+@[a-z0-9-]+\.example$/.test(person.address))).toEqual([]);
  });

  it("mention in a note exactly those whom its text names", () => {
    const notes = stories.flatMap((story) => story.steps).filter((step) => step.kind === "note");
    for (const note of notes) {
      const named = [...note.text.matchAll(/@(\p{L}+)/gu)].map((match) => (match[1] ?? "").toLowerCase());
      expect(named).toEqual(note.mentions ?? []);
    }
  });
});
