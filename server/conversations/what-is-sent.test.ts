import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Conversation, Me, Message, QuoteBeneath, Signature } from "#contract";
import { until, type Ask, type TestHouse } from "#test-support";
import { AnsweringBench, inAnHour } from "./answering-bench.ts";

/** What an answer is made of: beneath the words, the signature and the message it answers. */

let bench: AnsweringBench;
let house: TestHouse;
let api: Ask;
let anna: Ask;

beforeAll(async () => {
  bench = await AnsweringBench.set();
  ({ house, api, anna } = bench);
});
afterAll(() => house.stop());

const arrivedWith = (words: string) => house.outside.mail((arrived) => arrived.mail.text?.includes(words) === true);

test("an answer has the customer's own words beneath it, and nothing else that was said", async () => {
  const { id, sent } = await bench.conversation("citatet", {
    from: "Maja Berg <citatet@kund.test>",
    cc: "far@kund.test",
    html: '<p>Fråga om citatet</p><p>Mvh<br>Maja</p><div class="gmail_quote"><div class="gmail_attr">Den 2 mars 2026 kl 10:00 skrev Bo &lt;bo@annan.test&gt;:</div><blockquote class="gmail_quote">Hemligt från Bo</blockquote></div>',
    text: undefined,
  });
  await anna("POST", `/conversations/${id}/notes`, { text: "En anteckning om citatet" });
  await anna("POST", `/conversations/${id}/replies`, { html: "<p>Första svaret.</p>" });
  const { mail } = await arrivedWith("Första svaret.");
  expect(mail.text).toMatch(
    /Första svaret\.\s+Den \d+ \p{L}+ \d{4} kl\. \d\d:\d\d skrev Maja Berg\s<citatet@kund\.test>:\n> Fråga om citatet\n>\n> Mvh\n> Maja/u,
  );
  expect(mail.html).toContain("Fråga om citatet");
  expect(`${mail.text} ${String(mail.html)}`).not.toMatch(/Hemligt|anteckning/);
  // What colleagues see of it is what was written.
  expect((await bench.whole(id)).messages.at(-1)).toMatchObject({ text: "Första svaret.", html: "<p>Första svaret.</p>" });

  // An automatic answer in between is not what is answered.
  await house.mailIn({
    from: "citatet@kund.test",
    subject: "Autosvar",
    text: "Jag är på semester",
    inReplyTo: sent,
    headers: { "Auto-Submitted": "auto-replied" },
  });
  await until(async () => ((await bench.whole(id)).messages.some((message) => message.text.includes("semester")) ? true : null));
  await anna("POST", `/conversations/${id}/replies`, { text: "Andra svaret." });
  const second = (await arrivedWith("Andra svaret.")).mail.text;
  expect(second).toContain("> Fråga om citatet");
  expect(second).not.toContain("semester");
});

test("nothing is quoted to anybody who has not had it, unless that is asked for, nor when the organisation does not want it", async () => {
  const { id } = await bench.conversation("ociterat");
  const stranger = { name: null, address: "ny@annan.test" };
  const customer = { name: null, address: "ociterat@kund.test" };
  const quoted = async (words: string, rest: object) => {
    await anna("POST", `/conversations/${id}/replies`, { html: `<p>${words}</p>`, ...rest });
    const { mail } = await arrivedWith(words);
    return `${mail.text ?? ""} ${String(mail.html)}`.includes("Fråga om ociterat");
  };
  expect(await quoted("Till kunden.", {})).toBe(true);
  expect(await quoted("Med kopia.", { to: [customer], cc: [stranger] })).toBe(false);
  expect(await quoted("Med hemlig kopia.", { bcc: [stranger] })).toBe(false);
  expect(await quoted("Till någon annan.", { to: [stranger], cc: [] })).toBe(false);
  expect(await quoted("Bara till någon annan.", { to: [stranger], cc: [], quote: true })).toBe(false);
  expect(await quoted("Med kopia och citat.", { to: [customer], cc: [stranger], quote: true })).toBe(true);
  await api("PATCH", "/organisation", { quoteAnswered: false });
  expect(await quoted("Utan citat.", { quote: true })).toBe(false);
  await api("PATCH", "/organisation", { quoteAnswered: true });
});

test("what would stand beneath is shown before it is sent, with who has not had it; and it may be left out", async () => {
  const { id } = await bench.conversation("förhandsvisat");
  const beneath = async (query: string) => (await anna<QuoteBeneath>("GET", `/conversations/${id}/quote?${query}`)).body;
  const customer = encodeURIComponent("förhandsvisat@kund.test");
  expect(await beneath(`to=${customer}`)).toMatchObject({
    quote: { from: { address: "förhandsvisat@kund.test" }, text: "Fråga om förhandsvisat" },
    newTo: [],
  });
  expect(await beneath(`to=${customer}+per@annan.test&bcc=ulla@annan.test`)).toEqual({
    quote: { from: { name: null, address: "förhandsvisat@kund.test" }, at: expect.any(String), text: "Fråga om förhandsvisat" },
    newTo: ["per@annan.test", "ulla@annan.test"],
  });
  expect(await beneath("to=per@annan.test")).toEqual({ quote: null, newTo: [] });
  await anna("POST", `/conversations/${id}/replies`, { text: "Utan det ni skrev.", quote: false });
  const { mail } = await arrivedWith("Utan det ni skrev.");
  expect(`${mail.text ?? ""} ${String(mail.html)}`).not.toContain("Fråga om");
});

test("somebody who writes very much is not sent all of it back", async () => {
  const { id } = await bench.conversation("mycket", { text: `Fråga om mycket\n\n${"Bussen kom inte. ".repeat(3000)}` });
  await anna("POST", `/conversations/${id}/replies`, { text: "Det var mycket." });
  const { mail } = await arrivedWith("Det var mycket.");
  expect(mail.text).toContain("[…]");
  expect(mail.text?.length).toBeLessThan(12_000);
});

describe("what an answer is signed with", () => {
  const name = "Anna Lind";
  const sign = (signatures: Signature[]) => anna("PATCH", "/me", { signatures });
  const signTeam = (signatures: Signature[]) => api("PATCH", `/teams/${house.organisation.teamId}`, { signatures });
  const beneath = async (language?: string) =>
    (
      await anna<{ text: string }>(
        "GET",
        `/me/signature?teamId=${house.organisation.teamId}${language === undefined ? "" : `&language=${language}`}`,
      )
    ).body.text;
  const answer = async (id: string, html: string) => (await anna<Message>("POST", `/conversations/${id}/replies`, { html })).body;

  test("the agent's own in the language, the agent's own, the team's in the language, the team's, nothing", async () => {
    expect(await beneath("sv")).toBe("");
    await signTeam([{ language: null, text: "{team}" }]);
    expect(await beneath("sv")).toBe("Kundservice");
    await signTeam([
      { language: null, text: "{team}" },
      { language: "sv", text: "Hälsningar\n{name}, {team}" },
    ]);
    expect([await beneath("sv"), await beneath("da"), await beneath()]).toEqual([
      `Hälsningar\n${name}, Kundservice`,
      "Kundservice",
      "Kundservice",
    ]);
    await sign([{ language: null, text: "Anna" }]);
    expect([await beneath("sv"), await beneath("da")]).toEqual(["Anna", "Anna"]);
    await sign([
      { language: null, text: "Anna" },
      { language: "da", text: "Venlig hilsen\n{name}" },
    ]);
    expect([await beneath("sv"), await beneath("da")]).toEqual(["Anna", `Venlig hilsen\n${name}`]);
    const { body: me } = await anna<Me>("GET", "/me");
    expect(me.agent.signatures).toEqual([
      { language: null, text: "Anna" },
      { language: "da", text: "Venlig hilsen\n{name}" },
    ]);
    expect(
      await sign([
        { language: "sv", text: "a" },
        { language: "sv", text: "b" },
      ]),
    ).toMatchObject({ status: 400 });
    await sign([]);
    expect(await beneath("da")).toBe("Kundservice");
  });

  test("the conversation's language decides; lines and links stand in the HTML; it is off again when it is undone", async () => {
    await sign([
      { language: "en", text: "Kind regards\n{name}" },
      { language: "sv", text: "Vänlig hälsning\n{name} <& co>\nwww.nordljus.example" },
    ]);
    const swedish = "Hej! Jag undrar varför bussen inte kom i morse när jag skulle till jobbet. Det gäller signaturen.";
    const { id } = await bench.conversation("signaturen", { text: swedish });
    const sent = await answer(id, "<p>Den var inställd.</p>");
    expect(sent.text).toBe(`Den var inställd.\n\nVänlig hälsning\n${name} <& co>\nwww.nordljus.example`);
    expect(sent.html).toContain(
      `<p>Vänlig hälsning<br />${name} &lt;&amp; co&gt;<br /><a href="https://www.nordljus.example" target="_blank" rel="noopener noreferrer">www.nordljus.example</a></p>`,
    );
    const { body: note } = await anna<Message>("POST", `/conversations/${id}/notes`, { text: "Bara till oss" });
    expect(note.text).toBe("Bara till oss");
    const later = (await anna<Message>("POST", `/conversations/${id}/replies`, { html: "<p>Sedan</p>", sendAt: inAnHour() }))
      .body;
    expect(later.text).toContain(name);
    await anna("DELETE", `/conversations/${id}/replies/${later.id}`);
    expect(await bench.draft(anna, id)).toMatchObject({ html: "<p>Sedan</p>" });

    const started = await anna<Conversation>("POST", "/conversations", {
      channelId: house.organisation.channelId,
      to: { address: "first@kund.test" },
      subject: "Your pass",
      html: "<p>Hello! We are happy to tell you that your new travel pass is ready and waiting for you at the station.</p>",
    });
    expect(started.body.messages.at(-1)?.text).toMatch(/station\.\s+Kind regards\nAnna Lind$/);
  });

  test("who signs by hand is not signed twice", async () => {
    await sign([{ language: null, text: "Med vänlig hälsning\n{name}\nHandläggare" }]);
    const { id } = await bench.conversation("handen");
    expect((await answer(id, "<p>Ja.</p><p>Med vänlig hälsning</p>")).text).toMatch(
      /^Ja\.\n+Med vänlig hälsning\n\nAnna Lind\nHandläggare$/,
    );
    expect((await answer(id, "<p>Ja.</p><p>Mvh<br>Anna Lind</p>")).text).toMatch(/^Ja\.\n+Mvh\nAnna Lind\n\nHandläggare$/);
    expect((await answer(id, "<p>Ja.</p><p>Mvh<br>Anna Lind<br>Handläggare</p>")).text).toMatch(
      /^Ja\.\n+Mvh\nAnna Lind\nHandläggare$/,
    );
    await sign([]);
    await signTeam([]);
  });
});
