import { isBlank, type Line } from "./lines.ts";

/** What a stretch of a mail is. */
export type PartKind = "written" | "quote" | "attribution" | "signature" | "disclaimer" | "forwarded";

/** The kind of each line, found step by step; lines begin as the writer's own. */
export class Labels {
  readonly kinds: PartKind[];
  /** The writer says that answers stand within the quoted mail ("se mina svar i rött nedan"). */
  answersWithin = false;
  /** Whether the subject says that the mail answers another; undefined where no subject is known. */
  readonly isAnswer: boolean | undefined;
  /** After the last of these, where they are told by their colour. */
  answersEnd = Infinity;
  readonly #closing: Uint8Array;
  readonly #fenced: Uint8Array;

  constructor(lines: readonly Line[], isAnswer: boolean | undefined) {
    this.isAnswer = isAnswer;
    this.kinds = Array.from({ length: lines.length }, (): PartKind => "written");
    this.#closing = new Uint8Array(lines.length);
    this.#fenced = fences(lines);
  }

  set(from: number, to: number, kind: PartKind): void {
    this.kinds.fill(kind, from, to);
  }

  /** Marks lines as the closing of the letter; they stay written. */
  close(from: number, to: number): void {
    this.#closing.fill(1, from, to);
  }

  closing(at: number): boolean {
    return this.#closing[at] === 1 && this.kinds[at] === "written";
  }

  /** Within ``` marks: code, where nothing is a signature. */
  fenced(at: number): boolean {
    return this.#fenced[at] === 1;
  }

  /** A blank line goes with the line above it, the first ones with the line below. */
  absorbBlanks(lines: readonly Line[]): void {
    let last = -1;
    for (let at = 0; at < lines.length; at++) {
      if (!isBlank(lines[at])) {
        // An image above all text is the writer's, as a pasted screenshot is.
        const image = last < 0 && lines.slice(0, at).some((line) => line.image);
        if (last < 0) this.set(0, at, image ? "written" : (this.kinds[at] ?? "written"));
        last = at;
      } else if (last >= 0) {
        this.kinds[at] = this.kinds[last] ?? "written";
        this.#closing[at] = this.#closing[last] ?? 0;
      }
    }
    if (last < 0) this.set(0, lines.length, "written");
  }
}

function fences(lines: readonly Line[]): Uint8Array {
  const inside = new Uint8Array(lines.length);
  let open = -1;
  lines.forEach((line, at) => {
    if (line.depth > 0 || !line.trimmed.startsWith("```")) return;
    if (open >= 0) inside.fill(1, open, at + 1);
    open = open < 0 ? at : -1;
  });
  return inside;
}
