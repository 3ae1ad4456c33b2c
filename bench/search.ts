import { setTimeout as delay } from "node:timers/promises";
import { ms, quantile, type Figure } from "./figures.ts";
import { SmtpClient } from "./mail-clients.ts";
import type { Stand } from "./stand.ts";

interface Needle {
  name: string;
  address: string;
  subject: string;
  text: string;
}

interface Found {
  items: { id: string; subject: string; reference: string; contact: { name: string | null; address: string | null } }[];
}

/** Mails with words that nothing else holds, in an inflected form; pairs that differ only in å ä ö ø æ. */
const needles: Needle[] = [
  {
    name: "Thorvald Æbelø",
    address: "thorvald.aebelo@needle.example",
    subject: "Om hälsokällan",
    text: "Hej! Vi undrar om skorstensfejarna kan komma till oss i stället, för skorstenen ryker in när det blåser. Kan ni hjälpa oss med det?",
  },
  {
    name: "Berit Ødegård-Løkke",
    address: "berit@needle.example",
    subject: "Om snøskuteren",
    text: "Hei! Jeg lurer på om dere vet hvem som eier snøskuterne som står ved brygga. De har stått der siden i fjor vinter, og ingen har hentet dem.",
  },
  {
    name: "Gorm Kæmpe",
    address: "gorm@needle.example",
    subject: "Om brændeovnen",
    text: "Hej! Jeg vil gerne vide, hvornår I kommer og ser på vores brændeovne. De ryger, når vinden er i vest, og det er ikke rart for naboerne.",
  },
  {
    name: "Winifred Quill",
    address: "winifred@needle.example",
    subject: "About the lighthouse",
    text: "Hello! I would like to know when the lighthouses along the coast are open to visitors, and whether there is somewhere to park nearby.",
  },
  {
    name: "Rut Ek",
    address: "rut@needle.example",
    subject: "Ön",
    text: "Hej! När går båten till Gräsnäsholmen på lördag? Vi är fyra personer med cyklar och vill gärna komma med på morgonen.",
  },
  {
    name: "Pär Alm",
    address: "par@needle.example",
    subject: "Andra ön",
    text: "Hej! När går båten till Grasnasholmen på lördag? Vi är fem personer med cyklar och vill gärna komma med på kvällen.",
  },
  {
    name: "Liv Dal",
    address: "liv@needle.example",
    subject: "Øya",
    text: "Hei! Når går båten til Bjørkøyholmen på lørdag? Vi er tre personer med sykler og vil gjerne komme med om morgenen.",
  },
  {
    name: "Ada Lie",
    address: "ada@needle.example",
    subject: "Den andre øya",
    text: "Hei! Når går båten til Bjorkoyholmen på lørdag? Vi er to personer med sykler og vil gjerne komme med om kvelden.",
  },
];

/** What is typed, and the subject of the needle that must come first; null where many are right. */
const questions: [kind: string, words: string, first: string | null][] = [
  ["rare word, sv, inflected", "skorstensfejare", "Om hälsokällan"],
  ["rare word, nb, inflected", "snøskuter", "Om snøskuteren"],
  ["rare word, da, inflected", "brændeovn", "Om brændeovnen"],
  ["rare word, en, inflected", "lighthouse", "About the lighthouse"],
  ["ä is not a", "gräsnäsholmen", "Ön"],
  ["a is not ä", "grasnasholmen", "Andra ön"],
  ["ø is not o", "Bjørkøyholmen", "Øya"],
  ["o is not ø", "Bjorkoyholmen", "Den andre øya"],
  ["common and rare word", "hej skorstensfejarna", "Om hälsokällan"],
  ["common word, sv", "faktura", null],
  ["common word, nb", "fakturaen", null],
  ["common word in all", "hej", null],
  ["two common words", "faktura ärendet", null],
  ["seldom compound", "näringslivskopian", null],
  ["name", "thorvald æbelø", "Om hälsokällan"],
  ["last name alone", "ødegård-løkke", "Om snøskuteren"],
  ["common name", "karin lindqvist", null],
  ["address", "gorm@needle.example", "Om brændeovnen"],
  ["beginning of an address", "thorvald.aeb", "Om hälsokällan"],
];

const times = 20;

/** Plants the needles by mail, as anything comes in, and looks for them. */
export async function measureSearch(stand: Stand): Promise<Figure[]> {
  await plant(stand);
  const byReference = await referenceOf(stand, "skorstensfejarna");
  const asked: typeof questions = [...questions, ["reference", byReference, "Om hälsokällan"]];
  const took = new Map(asked.map(([kind]) => [kind, [] as number[]]));
  const firsts = new Map<string, Found["items"][number] | undefined>();
  const nothing: number[] = [];
  for (let time = -1; time < times; time++) {
    nothing.push(await stand.asAgent.nothing());
    for (const [kind, words] of asked) {
      const answer = await stand.asAgent.timed("GET", `/conversations?q=${encodeURIComponent(words)}`);
      if (time >= 0) took.get(kind)?.push(answer.took);
      firsts.set(kind, (JSON.parse(answer.body) as Found).items[0]);
    }
  }
  const beside = `p50 ${ms(quantile(nothing, 0.5))}, p95 ${ms(quantile(nothing, 0.95))}`;
  const figures = asked.map(([kind, words, first]): Figure => {
    const own = took.get(kind) ?? [];
    const hit = firsts.get(kind);
    const right = first === null ? hit !== undefined : hit?.subject === first;
    const p95 = quantile(own, 0.95);
    return {
      what: `search: ${kind} (${words})`,
      figure: `p50 ${ms(quantile(own, 0.5))}, p95 ${ms(p95)}; ${right ? (first === null ? "found" : "right first hit") : `first hit: ${hit?.subject ?? "none"}`}`,
      target: first === null ? "p95 ≤ 100 ms" : "p95 ≤ 100 ms, right first hit",
      reached: right && p95 <= 100,
    };
  });
  return [...figures, { what: "a request that does nothing", figure: beside, target: "", reached: null }];
}

async function plant(stand: Stand): Promise<void> {
  const client = await SmtpClient.connect(stand.server.smtpPort);
  for (const { name, address, subject, text } of needles) {
    const encoded = (word: string) => `=?UTF-8?B?${Buffer.from(word).toString("base64")}?=`;
    const head = [
      `From: ${encoded(name)} <${address}>`,
      `To: <${stand.mailbox}>`,
      `Subject: ${encoded(subject)}`,
      `Message-ID: <${address}>`,
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: 8bit",
    ];
    await client.send(address, stand.mailbox, [...head, "", text].join("\r\n"));
  }
  client.close();
  for (let waited = 0; waited < 300; waited++) {
    const { rows } = await stand.owner.query<{ count: number }>(
      "select count(*)::int as count from contact_identities where organisation_id = $1 and value like '%@needle.example'",
      [stand.organisationId],
    );
    if (rows[0]?.count === needles.length) return;
    await delay(100);
  }
  throw new Error("The mails to be found did not come in.");
}

async function referenceOf(stand: Stand, word: string): Promise<string> {
  const { rows } = await stand.owner.query<{ reference: string }>(
    `select reference from conversations c where organisation_id = $1 and exists (
       select from messages m where m.organisation_id = c.organisation_id and m.conversation_id = c.id and m.direction = 'in'
         and m.search @@ to_tsquery('swedish', $2))`,
    [stand.organisationId, word],
  );
  return rows[0]?.reference ?? "";
}
