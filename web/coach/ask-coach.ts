import type { Summary } from "@lyhord/reading/core";
import type { Result } from "@lyhord/tone/core";
import type { Answer, CheckQuestion, Question, ReadQuestion } from "./coach-worker.ts";

let worker: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();

/** Reads a question and a reply together, in a worker. */
export function checkReply(question: Omit<CheckQuestion, "kind">): Promise<Result> {
  return ask({ kind: "check", ...question }) as Promise<Result>;
}

/** What a message says, for one line above the composer. */
export function readMessage(question: Omit<ReadQuestion, "kind">): Promise<Summary> {
  return ask({ kind: "read", ...question }) as Promise<Summary>;
}

function ask(question: Question): Promise<unknown> {
  lastId += 1;
  const id = lastId;
  const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to aim at
  (worker ??= start()).postMessage({ ...question, id });
  return answer;
}

/** One for the page, made when it is first asked. */
function start(): Worker {
  const made = new Worker(new URL("./coach-worker.ts", import.meta.url), { type: "module", name: "coach" });
  made.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ("answer" in data) return asked?.resolve(data.answer);
    asked?.reject(new Error(data.error));
    // A module that could not be fetched is not asked for again by the worker that missed it; a new one does.
    return data.isMissing ? giveUp(made, data.error) : undefined;
  });
  made.addEventListener("error", (event) => giveUp(made, event.message));
  return made;
}

function giveUp(made: Worker, why: string) {
  made.terminate();
  if (worker !== made) return;
  worker = null;
  for (const { reject } of waiting.values()) reject(new Error(why));
  waiting.clear();
}
