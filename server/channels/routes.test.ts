import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ChannelBench } from "./channel-bench.ts";

let bench: ChannelBench;
beforeAll(async () => void (bench = await ChannelBench.set()));
afterAll(() => bench.clear());

async function makeUnreadable(text: string): Promise<string> {
  const client = createTransport({ host: "127.0.0.1", port: bench.port });
  await client.sendMail({
    envelope: { from: "goran@kund.example", to: bench.made.organisation.address },
    raw: `From: Goran <goran@kund.example>\r\nSubject: hej\r\n\r\n${text}\r\n`,
  });
  client.close();
  const [row] = await bench.ask<{ id: string }>(
    "update received_mails set state = 'unreadable', error = 'Det gick inte.', attempts = 3 where state = 'received' returning id",
  );
  return row?.id ?? "";
}

test("mailboxes are listed with how they are, to everyone", async () => {
  const { status, body } = await bench.request("GET", "/channels", { role: "reader" });
  expect(status).toBe(200);
  expect(body["items"]).toEqual([
    {
      id: bench.made.organisation.channelId,
      kind: "email",
      name: "Kundservice",
      address: bench.made.organisation.address,
      aliases: [],
      teamId: bench.made.organisation.teamId,
      health: {
        state: "working",
        lastReceivedAt: null,
        lastSentAt: null,
        waiting: 0,
        unread: 0,
        troubles: [],
        absence: null,
        sentence: "",
      },
    },
  ]);
});

test("an administrator adds a mailbox, and mail for it is taken from then on", async () => {
  const body = { name: "Faktura", address: "Faktura@Nordljus.example", teamId: bench.made.organisation.teamId };
  expect((await bench.request("POST", "/channels", { role: "lead", body })).status).toBe(403);
  const made = await bench.request("POST", "/channels", { body });
  expect(made).toMatchObject({ status: 201, body: { name: "Faktura", address: "faktura@nordljus.example" } });
  const client = createTransport({ host: "127.0.0.1", port: bench.port });
  const info = await client.sendMail({ from: "a@kund.example", to: "faktura@nordljus.example", text: "hej" });
  client.close();
  expect(info.response).toMatch(/^250/);
  await bench.doJobs();
  expect(bench.takenIn.at(-1)?.channelId).toBe(made.body["id"]);
  expect(await bench.ask("select type, subject_id from events")).toEqual([
    { type: "channel.added", subject_id: made.body["id"] },
  ]);
});

test("an address can be connected once, in all the installation", async () => {
  const body = { name: "En till", address: bench.made.organisation.address, teamId: bench.made.organisation.teamId };
  expect(await bench.request("POST", "/channels", { body })).toMatchObject({
    status: 409,
    body: { code: "channel.address_taken" },
  });
  const other = await bench.made.anotherOrganisation("Sydhamn");
  const answer = await bench.request("POST", "/channels", { organisation: other, body: { ...body, teamId: other.teamId } });
  expect(answer).toMatchObject({ status: 409, body: { code: "channel.address_taken" } });
});

test("a mailbox goes to a team of one's own", async () => {
  const other = await bench.made.anotherOrganisation("Vestfjord");
  const path = `/channels/${bench.made.organisation.channelId}`;
  expect(await bench.request("PATCH", path, { body: { teamId: other.teamId } })).toMatchObject({
    status: 400,
    body: { code: "request.invalid", fields: [{ path: "teamId" }] },
  });
  expect(await bench.request("PATCH", path, { body: { name: "Kundtjänst" } })).toMatchObject({
    status: 200,
    body: { name: "Kundtjänst" },
  });
  expect((await bench.request("PATCH", path, { organisation: other, body: { name: "Vår nu" } })).status).toBe(404);
});

test("what could not be read is shown to who leads, with its source, and to nobody else", async () => {
  const id = await makeUnreadable("<script>alert(1)</script>");
  const list = await bench.request("GET", "/unreadable-mails", { role: "lead" });
  expect(list.body["items"]).toMatchObject([
    {
      id,
      channelId: bench.made.organisation.channelId,
      from: "Goran <goran@kund.example>",
      error: "Det gick inte.",
      attempts: 3,
    },
  ]);
  const source = await bench.request("GET", `/unreadable-mails/${id}/source`, { role: "lead" });
  expect(source.status).toBe(200);
  expect(source.headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(source.headers["content-disposition"]).toMatch(/^attachment; filename=/);
  expect(source.text).toBe("From: Goran <goran@kund.example>\r\nSubject: hej\r\n\r\n<script>alert(1)</script>\r\n");

  const { body } = await bench.request("GET", "/channels");
  expect(body["items"]).toContainEqual(
    expect.objectContaining({
      health: expect.objectContaining({
        state: "attention",
        unread: 1,
        troubles: [{ kind: "unread", count: 1 }],
        sentence: "One received mail could not be read: look at the source, and have it read again when the cause is gone.",
      }) as object,
    }),
  );

  const other = await bench.made.anotherOrganisation("Havskog");
  for (const asker of [{ organisation: other }, { role: "agent" as const }]) {
    const expected = "role" in asker ? 403 : 404;
    expect((await bench.request("GET", `/unreadable-mails/${id}/source`, asker)).status).toBe(expected);
    expect((await bench.request("POST", `/unreadable-mails/${id}/retries`, asker)).status).toBe(expected);
  }
  expect((await bench.request("GET", "/unreadable-mails/inte-ett-id/source")).status).toBe(404);
});

test("it is read again on request, once", async () => {
  const { body } = await bench.request("GET", "/unreadable-mails");
  const [{ id }] = body["items"] as [{ id: string }];
  expect((await bench.request("POST", `/unreadable-mails/${id}/retries`, { role: "lead" })).status).toBe(202);
  expect((await bench.request("POST", `/unreadable-mails/${id}/retries`, { role: "lead" })).status).toBe(404);
  await bench.doJobs();
  expect(bench.takenIn.at(-1)?.subject).toBe("hej");
  expect((await bench.request("GET", "/unreadable-mails")).body["items"]).toEqual([]);
});

test("many are shown page by page, each once", async () => {
  await makeUnreadable("en av många");
  await bench.ask(
    `insert into received_mails select organisation_id, gen_random_uuid(), channel_id, received_at, client, envelope_from, envelope_to, content, state, attempts, error
     from received_mails, generate_series(1, 119) where state = 'unreadable'`,
  );
  const seen: string[] = [];
  let next: unknown = null;
  do {
    const { body } = await bench.request("GET", `/unreadable-mails${typeof next === "string" ? `?cursor=${next}` : ""}`);
    seen.push(...(body["items"] as { id: string }[]).map((mail) => mail.id));
    next = body["next"];
  } while (next !== null);
  expect(seen).toHaveLength(120);
  expect(new Set(seen).size).toBe(120);
  expect((await bench.request("GET", "/unreadable-mails?cursor=hittepå")).status).toBe(400);
});
