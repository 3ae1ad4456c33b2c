import { mutation, type Mutation } from "./mutations.ts";
import { mailsIn, ownMails, type Source } from "./sources.ts";

export interface Wanted {
  seed: number;
  /** How many damaged mails. */
  count: number;
  /** Only the damaged mail of this number. */
  only: number | null;
  /** The damaged mail to go on with, where a run was stopped. */
  from: number;
  folders: readonly string[];
}

export interface PlannedMail extends Mutation {
  /** Of a damaged mail; null for one as it is. */
  number: number | null;
}

/** All mails of a run in their order: first each as it is, then the damaged ones. Any process that asks gets the same. */
export class Plan {
  private readonly wanted: Wanted;
  readonly sources: readonly Source[];

  constructor(wanted: Wanted) {
    this.wanted = wanted;
    this.sources = [...ownMails(), ...wanted.folders.flatMap(mailsIn)];
  }

  /** Where a run begins: with all as they are, unless it goes on. */
  get beginning(): number {
    return this.wanted.from === 0 ? 0 : this.sources.length + this.wanted.from;
  }

  get length(): number {
    return this.wanted.only === null ? this.sources.length + this.wanted.count : 1;
  }

  at(index: number): PlannedMail {
    const { seed, only } = this.wanted;
    const source = only === null ? this.sources[index] : undefined;
    if (source !== undefined) return { content: source.content, story: source.name, number: null };
    const number = only ?? index - this.sources.length;
    return { ...mutation(seed, number, this.sources), number };
  }
}
