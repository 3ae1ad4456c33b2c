import { z } from "zod";

/** What a mail that no person wrote is. `report`: of a mail system, about a mail of ours. `receipt`: also the acknowledgement of another helpdesk. */
export const MachineKind = z.enum(["out-of-office", "list", "newsletter", "receipt", "monitor", "report", "other"]);
export type MachineKind = z.output<typeof MachineKind>;

/** What it is known by: a header's name, the words of its subject or text, its sender's address, or an empty envelope. */
export const MachineSign = z.object({
  where: z.enum(["header", "subject", "text", "sender", "envelope"]),
  detail: z.string(),
});
export type MachineSign = z.output<typeof MachineSign>;

export const Machine = z.object({
  kind: MachineKind,
  signs: z.array(MachineSign).describe("Why it is taken for that, the surest first"),
  until: z.string().nullable().describe("When somebody who is away is back, as a date, if it says so"),
});
export type Machine = z.output<typeof Machine>;

/** Why a conversation lies on the shelf: it was begun by a machine, or a person put it there (then without signs). */
export const Shelving = z.object({
  kind: MachineKind,
  signs: z.array(MachineSign),
  byName: z.string().nullable().describe("Who put it there; null when it was recognised"),
});
export type Shelving = z.output<typeof Shelving>;
