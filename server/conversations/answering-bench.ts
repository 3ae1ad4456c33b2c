import type { Conversation, ConversationSummary, Draft } from "#contract";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";

/** A house in which Anna answers what customers ask, without time to undo. */
export class AnsweringBench {
  readonly house: TestHouse;
  readonly api: Ask;
  readonly anna: Ask;

  private constructor(house: TestHouse, api: Ask, anna: Ask) {
    this.house = house;
    this.api = api;
    this.anna = anna;
  }

  static async set(): Promise<AnsweringBench> {
    const house = await testHouse();
    const api = await house.asking();
    await api("PATCH", "/organisation", { undoSeconds: 0 });
    const anna = { id: house.organisation.agentId, email: "anna@nordljus.example", name: "Anna Lind" };
    return new AnsweringBench(house, api, (await house.signedIn(anna)).ask);
  }

  /** Who asks about one word, in a conversation of its own that is found by it. */
  async conversation(word: string, mail: Record<string, unknown> = {}): Promise<{ id: string; sent: string }> {
    const sent = await this.house.mailIn({
      from: `${word}@kund.test`,
      subject: "Fråga",
      text: `Fråga om ${word}`,
      ...mail,
    });
    const found = await until(
      async () => (await this.anna<{ items: ConversationSummary[] }>("GET", `/conversations?q=${word}`)).body.items[0] ?? null,
    );
    return { id: found.id, sent };
  }

  async whole(id: string): Promise<Conversation> {
    return (await this.anna<Conversation>("GET", `/conversations/${id}`)).body;
  }

  async draft(ask: Ask, id: string): Promise<Draft | null> {
    return (await ask<{ draft: Draft | null }>("GET", `/conversations/${id}/draft`)).body.draft;
  }
}

export const inAnHour = () => new Date(Date.now() + 3600_000).toISOString();
