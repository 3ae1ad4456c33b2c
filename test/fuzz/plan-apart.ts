// oxlint-disable unicorn/require-post-message-target-origin -- what is posted goes to a thread, and no window
import { once } from "node:events";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { Plan, type PlannedMail, type Wanted } from "./plan.ts";

/** Makes the mails in a thread with a memory of its own: what it takes to damage eight megabytes of line ends is not what they take to read. */
export class PlanApart {
  private readonly thread: Worker;

  constructor(wanted: Wanted) {
    this.thread = new Worker(new URL(import.meta.url), { workerData: wanted, resourceLimits: { maxOldGenerationSizeMb: 2048 } });
  }

  /** One at a time. */
  async at(index: number): Promise<PlannedMail> {
    const made = once(this.thread, "message");
    this.thread.postMessage(index);
    const [{ content, story, number }] = (await made) as [Omit<PlannedMail, "content"> & { content: Uint8Array }];
    return { content: Buffer.from(content.buffer, content.byteOffset, content.length), story, number };
  }

  async close(): Promise<void> {
    await this.thread.terminate();
  }
}

if (!isMainThread) {
  const plan = new Plan(workerData as Wanted);
  parentPort?.on("message", (index: number) => parentPort?.postMessage(plan.at(index)));
}
