import { ms, perSecond, whole, type Figure, type Section } from "./figures.ts";
import { fill, messagesIn } from "./fill.ts";
import { compareLists, timeLists, type Timings } from "./lists.ts";
import { MailClients } from "./mail-clients.ts";
import { flood } from "./mail-in.ts";
import { measureSearch } from "./search.ts";
import { raiseStand, type Stand } from "./stand.ts";

export const sizes = { small: 50_000, full: 500_000 } as const;
const comparedWith = 10_000;

/** What is measured over a filled database: lists and changes of state at two sizes, search at the large one, and mail coming in there. */
export async function measureFilled(
  conversations: number,
  wanted: { lists: boolean; search: boolean },
  say: (line: string) => void,
): Promise<{ lists: Section | null; search: Section | null }> {
  const clients = new MailClients();
  try {
    const outgoing = await clients.outgoing();
    const small = wanted.lists ? await over(comparedWith, outgoing, say, timeLists) : null;
    return await over(conversations, outgoing, say, async (stand, filling) => {
      const size = `${whole(conversations)} conversations with ${whole(messagesIn(conversations))} messages`;
      const search = wanted.search ? await measureSearch(stand) : null;
      const lists = small === null ? null : await listFigures(stand, clients, small, conversations);
      return {
        lists: lists && {
          how: `${size} (filled in ${filling}), over HTTP from another process, one request after the other; beside it the same at ${whole(comparedWith)}.`,
          figures: lists,
        },
        search: search && { how: `${size}; the mails to be found came in by SMTP.`, figures: search },
      };
    });
  } finally {
    clients.stop();
  }
}

async function over<T>(
  conversations: number,
  outgoing: string,
  say: (line: string) => void,
  measure: (stand: Stand, filling: string) => Promise<T>,
): Promise<T> {
  const began = performance.now();
  const stand = await raiseStand(outgoing, (made) => fill(made.owner, made, conversations));
  const filling = `${Math.round((performance.now() - began) / 1000)} s`;
  say(`  ${whole(conversations)} conversations filled in ${filling}`);
  try {
    return await measure(stand, filling);
  } finally {
    await stand.stop();
  }
}

async function listFigures(stand: Stand, clients: MailClients, small: Timings, conversations: number): Promise<Figure[]> {
  const figures = compareLists(small, await timeLists(stand), [comparedWith, conversations]);
  await flood(stand, clients, 100, "warm");
  const { accepted, shown } = await flood(stand, clients, 1000, "filled");
  const each = `${ms(perSecond(1, shown))} each`;
  return [
    ...figures,
    { what: "1,000 mails accepted here", figure: `${whole(accepted)}/s`, target: "≥ 500/s", reached: accepted >= 500 },
    {
      what: "1,000 mails accepted and shown here",
      figure: `${whole(shown)}/s (${each})`,
      target: "≥ 500/s",
      reached: shown >= 500,
    },
  ];
}
