import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { endpoints, type Conversation, type Endpoint, type Message } from "#contract";
import { remotePicturesIn } from "#channels";
import { roleUrl } from "#kernel";
import { testHouse, until, type Ask, type TestHouse, type TestOrganisation } from "#test-support";

/** Nobody sees what is not theirs: two organisations on one installation, each with everything in it, and one tries for the other's. */

let house: TestHouse;
let theirs: TestOrganisation;
let owner: Client;
let asThem: Ask;
let asUs: Ask;
let asUsInPerson: Ask;
const picture = '<img data-remote-src="https://bild.grannen.test/a.png" />';
/** Ids of the other organisation, by what an endpoint's parameter means. */
const foreign: Record<string, string> = {};

beforeAll(async () => {
  house = await testHouse();
  theirs = await house.base.anotherOrganisation("Grannen");
  owner = new Client({ connectionString: house.base.ownerUrl });
  await owner.connect();
  asThem = await house.asking(theirs);
  asUs = await house.asking();
  await owner.query("update agents set role = 'admin'");
  asUsInPerson = (await house.signedIn({ id: house.organisation.agentId, email: "anna@nordljus.example", name: "Anna Lind" }))
    .ask;
  await fillTheirs();
});
afterAll(async () => {
  await owner.end();
  await house.stop();
});

async function fillTheirs(): Promise<void> {
  const person = (await house.signedIn({ id: theirs.agentId, email: "anna@grannen.example", name: "Anna Lind" })).ask;
  await house.mailIn({
    to: theirs.address,
    from: "kund@grannen.test",
    cc: "son@grannen.test",
    subject: "Deras fråga",
    text: "Hemlig fråga",
    attachments: [{ filename: "hemlig.txt", content: "hemligt" }],
  });
  const conversation = await until(
    async () => (await asThem<{ items: Conversation[] }>("GET", "/conversations")).body.items[0] ?? null,
  );
  const whole = (await asThem<Conversation>("GET", `/conversations/${conversation.id}`)).body;
  const { body: answer } = await person<Message>(
    "POST",
    `/conversations/${conversation.id}/replies`,
    { text: "Svar" },
    { "idempotency-key": "theirs" },
  );
  await person("POST", `/conversations/${conversation.id}/notes`, { text: "Anteckning", mentions: [theirs.agentId] });
  const { body: tagged } = await person<Conversation>("POST", `/conversations/${conversation.id}/tags`, { name: "deras" });
  await person("PUT", `/conversations/${conversation.id}/draft`, { kind: "reply", html: "<p>Utkast</p>" });
  await person("PUT", `/conversations/${conversation.id}/presence`, { doing: "viewing" });
  const { body: invitation } = await person<{ id: string }>("POST", "/invitations", { email: "ny@grannen.test", role: "agent" });
  const canned = { language: "sv", name: "Deras standardsvar", html: "<p>Deras text</p>" };
  const { body: cannedReply } = await person<{ id: string }>("POST", "/canned-replies", { ...canned, teamId: theirs.teamId });
  const { body: retired } = await person<{ id: string }>("POST", "/canned-replies", canned);
  await person("DELETE", `/canned-replies/${retired.id}`);
  await person("PUT", "/voice", { voice: { allow: ["Grannlinjen"] } });
  const { body: token } = await person<{ details: { id: string } }>("POST", "/tokens", { name: "deras", scopes: ["read"] });
  const upload = await fetch(`${house.url}/api/v1/files?name=deras.txt`, {
    method: "POST",
    headers: { ...asThem.credentials, "content-type": "text/plain" },
    body: "deras",
  });
  const { fileId } = (await upload.json()) as { fileId: string };
  // States that the straight road does not leave behind.
  const scope = [theirs.id, conversation.id];
  await owner.query("insert into closures values ($1, $2, now(), null)", scope);
  await owner.query("insert into snoozes values ($1, $2, now() + interval '1 day', now(), null)", scope);
  await owner.query("insert into shelvings values ($1, $2, 'other', '[]', now(), null)", scope);
  await owner.query("insert into removals values ($1, $2, 'demo', now(), null)", scope);
  await owner.query("insert into join_offers values ($1, $2, $2, 'reference', now())", scope);
  await owner.query("insert into joinings values ($1, $2, $2, now(), null, '{}')", scope);
  await owner.query("insert into demo_mails values ($1, gen_random_uuid(), 'x@y.test', '', now())", [theirs.id]);
  await owner.query(
    "insert into mail_accounts values ($1, $2, 'imap.grannen.example', 993, 'tls', 'grannen', null, '', 'INBOX', null, 'Sent', null, now(), 1)",
    [theirs.id, theirs.channelId],
  );
  await owner.query("insert into mail_positions values ($1, $2, 1, 1, 1, 'main')", [theirs.id, theirs.channelId]);
  await owner.query("insert into mail_lines (organisation_id, channel_id, state, since) values ($1, $2, 'connecting', now())", [
    theirs.id,
    theirs.channelId,
  ]);
  await owner.query(
    "insert into sent_copies (organisation_id, delivery_id, channel_id, next_attempt_at) select organisation_id, id, channel_id, now() from deliveries where organisation_id = $1 limit 1",
    [theirs.id],
  );
  await owner.query("insert into dkim_keys values ($1, $2, 'grannen.example', 's1', '', '', now())", [
    theirs.id,
    theirs.channelId,
  ]);
  await owner.query(
    "insert into outgoing_servers values ($1, $2, 'smtp.grannen.example', 587, 'starttls', 'password', 'grannen', '', 1, now(), 'other', 'Nej', now())",
    [theirs.id, theirs.channelId],
  );
  await owner.query("insert into mail_providers values ($1, 'google', 'grannens', '', null, now())", [theirs.id]);
  await owner.query("insert into mail_sign_ins values ($1, 'x', $2, 'google', 'x', '', '{}', now())", [
    theirs.id,
    theirs.channelId,
  ]);
  await owner.query("insert into line_absences values ($1, gen_random_uuid(), $2, now(), 'other', now(), null)", [
    theirs.id,
    theirs.channelId,
  ]);
  await owner.query("insert into channel_addresses values ($1, $2, 'faktura@grannen.example', now())", [
    theirs.id,
    theirs.channelId,
  ]);
  await owner.query("insert into scheduled_replies values ($1, $2, now() + interval '1 year', now(), null)", [
    theirs.id,
    answer.id,
  ]);
  await owner.query(
    "insert into signatures (organisation_id, id, team_id, text, changed_at) values ($1, gen_random_uuid(), $2, 'Grannen', now())",
    [theirs.id, theirs.teamId],
  );
  const { rows } = await owner.query<{ id: string }>(
    "update received_mails set state = 'unreadable', error = 'test' where organisation_id = $1 returning id",
    [theirs.id],
  );

  const question = whole.messages[0]?.id ?? "";
  await owner.query("update messages set html = $2 where id = $1", [question, picture]);
  await owner.query("insert into remote_pictures values ($1, $2, $3, now())", [
    theirs.id,
    remotePicturesIn(picture)[0]!.key,
    fileId,
  ]);
  await owner.query(
    "insert into file_links (organisation_id, id, token_hash, message_id, file_id, language, created_at, expires_at) values ($1, gen_random_uuid(), 'x', $2, $3, 'sv', now(), now() + interval '1 day')",
    [theirs.id, answer.id, fileId],
  );

  Object.assign(foreign, {
    question,
    conversation: conversation.id,
    message: answer.id,
    contact: whole.contact.id,
    agent: theirs.agentId,
    team: theirs.teamId,
    channel: theirs.channelId,
    tag: tagged.tags[0]?.id ?? "",
    invitation: invitation.id,
    cannedReply: cannedReply.id,
    token: token.details.id,
    file: fileId,
    attachment: whole.messages[0]?.attachments[0]?.id ?? "",
    unreadable: rows[0]?.id ?? "",
  });
  expect(Object.entries(foreign).filter(([, id]) => !/^[0-9a-f-]{36}$/.test(id))).toEqual([]);
}

/** What an id in this path is of. */
function kindOf(path: string): string {
  const [, first = ""] = path.split("/");
  const kinds: Record<string, string> = {
    conversations: "conversation",
    agents: "agent",
    teams: "team",
    invitations: "invitation",
    tokens: "token",
    attachments: "attachment",
    contacts: "contact",
    channels: "channel",
    "unreadable-mails": "unreadable",
    "canned-replies": "cannedReply",
  };
  const kind = kinds[first];
  if (kind === undefined) throw new Error(`Say what an id in ${path} is of.`);
  return kind;
}

/** A body that would be right if the ids were one's own. */
const mailAccount = { host: "imap.kapad.example", port: 993, security: "tls", username: "kapad", password: "kapat" };
const bodies: Partial<Record<keyof typeof endpoints, unknown>> = {
  setOutgoing: { host: "smtp.nordljus.example", signIn: "none" },
  tryOutgoing: { host: "smtp.nordljus.example", signIn: "none" },
  changeAgent: { role: "agent" },
  changeTeam: { name: "Kapad" },
  changeContact: { name: "Kapad" },
  changeChannel: { name: "Kapad" },
  changeCannedReply: { name: "Kapat" },
  connectMailAccount: mailAccount,
  tryMailAccount: mailAccount,
  beginMailSignIn: { ...mailAccount, provider: "google" },
  makeDkimKey: { selector: "kapad" },
  reply: { text: "Kapat svar" },
  addNote: { text: "Kapad anteckning" },
  assign: { teamId: "ours" },
  snooze: { until: "2099-01-01T00:00:00Z" },
  join: { into: "0198c0de-0000-7000-8000-000000000000" },
  tag: { name: "kapad" },
  answerInvitation: { answer: "accepted" },
  reschedule: { sendAt: "2099-01-01T08:00:00Z" },
  changeConversationContact: { messageId: "0193582e-0000-7000-8000-000000000001" },
  saveDraft: { kind: "reply", html: "<p>Kapat</p>" },
  reportPresence: { doing: "viewing" },
};

const withIds = (Object.entries(endpoints) as [keyof typeof endpoints, Endpoint][]).filter(
  // A provider's name is no id of anybody's.
  ([, endpoint]) => endpoint.params !== undefined && !("provider" in endpoint.params.shape),
);

test.each(withIds)("%s with another organisation's id is answered as if it were not there", async (name, endpoint) => {
  const path = endpoint.path
    .replace("{id}", foreign[kindOf(endpoint.path)] ?? "")
    .replace("{messageId}", foreign["message"] ?? "")
    .replace("{tagId}", foreign["tag"] ?? "");
  const needsBody = endpoint.body !== undefined;
  if (needsBody) expect(bodies, `a body for ${name}`).toHaveProperty(name);
  const body = name === "assign" ? { teamId: house.organisation.teamId } : bodies[name];
  for (const ask of [asUs, asUsInPerson]) {
    const { status, body: answer } = await ask(endpoint.method, path, body);
    // What only a person may do is refused to a token before anything is looked up.
    const refused = ask === asUs && status === 403;
    expect(refused || status === 404, `${endpoint.method} ${path}: ${status} ${JSON.stringify(answer)}`).toBe(true);
    if (ask === asUsInPerson) expect(status).toBe(404);
  }
});

test("no address with an id in it is missing here", async () => {
  const { body } = await asUs<{ paths: Record<string, unknown> }>("GET", "/openapi.json");
  const known = [
    ...withIds.map(([, endpoint]) => endpoint.path),
    "/files/{id}",
    "/attachments/{id}",
    "/unreadable-mails/{id}/source",
    "/mail-providers/{provider}",
    "/conversations/{id}/messages/{messageId}/pictures/{key}",
    "/conversations/{id}/messages/{messageId}/source",
    "/attachments/{id}/mail/parts/{index}",
  ];
  const served = Object.keys(body.paths).filter((path) => path.includes("{"));
  expect(served.toSorted()).toEqual([...new Set(known)].map((path) => `/api/v1${path}`).toSorted());
});

test.each([
  ["/files/", "file"],
  ["/attachments/", "attachment"],
])("GET %s of another organisation is not there", async (path, kind) => {
  expect((await fetch(`${house.url}/api/v1${path}${foreign[kind]}`, { headers: asThem.credentials })).status).toBe(200);
  expect((await fetch(`${house.url}/api/v1${path}${foreign[kind]}`, { headers: asUs.credentials })).status).toBe(404);
});

test("a picture in a message of another organisation is not there", async () => {
  const { conversation, question } = foreign;
  const { key } = remotePicturesIn(picture)[0]!;
  const address = `${house.url}/api/v1/conversations/${conversation}/messages/${question}/pictures/${key}`;
  expect((await fetch(address, { headers: asThem.credentials })).status).toBe(200);
  expect((await fetch(address, { headers: asUs.credentials })).status).toBe(404);
});

test.each(["unreadable", "message"])("the source of another organisation's mail (%s) is not there", async (kind) => {
  const { conversation, question, unreadable } = foreign;
  const path =
    kind === "unreadable" ? `unreadable-mails/${unreadable}/source` : `conversations/${conversation}/messages/${question}/source`;
  const source = `${house.url}/api/v1/${path}`;
  expect((await fetch(source, { headers: asThem.credentials })).status).toBe(200);
  expect((await fetch(source, { headers: asUs.credentials })).status).toBe(404);
});

test("ids of another organisation in a body are not there either", async () => {
  await house.mailIn({ subject: "Vår fråga", text: "Vår egen fråga" });
  const ours = await until(
    async () => (await asUs<{ items: Conversation[] }>("GET", "/conversations?q=egen")).body.items[0] ?? null,
  );
  const tries = [
    asUs("POST", `/conversations/${ours.id}/assignments`, { agentId: foreign["agent"] }),
    asUs("POST", `/conversations/${ours.id}/assignments`, { teamId: foreign["team"] }),
    asUs("PUT", `/conversations/${ours.id}/joining`, { into: foreign["conversation"] }),
    asUs("POST", `/conversations/${ours.id}/notes`, { text: "x", mentions: [foreign["agent"]] }),
    asUs("POST", `/conversations/${ours.id}/replies`, { text: "x", attachments: [{ fileId: foreign["file"] }] }),
    asUs("POST", `/conversations/${ours.id}/replies`, { text: "x", lastSeenMessageId: foreign["message"] }),
    asUs("POST", "/conversations", { channelId: foreign["channel"], to: { address: "x@y.test" }, subject: "x", text: "x" }),
    asUs("POST", "/channels", { name: "x", address: "x@nordljus.example", teamId: foreign["team"] }),
    asUs("POST", "/conversations", {
      channelId: ours.channelId,
      to: { address: "x@y.test" },
      subject: "x",
      text: "x",
      forwards: foreign["message"],
    }),
    asUs("POST", "/teams", { name: "x", memberIds: [foreign["agent"]] }),
    asUs("POST", "/canned-replies", { teamId: foreign["team"], language: "sv", name: "x", html: "<p>x</p>" }),
    asUsInPerson("POST", "/invitations", { email: "x@y.test", role: "agent", teamIds: [foreign["team"]] }),
  ];
  for (const { status, body } of await Promise.all(tries)) expect([404, 400, 422], JSON.stringify(body)).toContain(status);
});

test("lists and searches hold nothing of theirs", async () => {
  for (const path of [
    "/conversations",
    "/conversations?q=Hemlig",
    "/contacts",
    "/agents",
    "/teams",
    "/tags",
    "/channels",
    "/unreadable-mails",
    "/canned-replies",
    "/voice",
    `/conversations?contact=${foreign["contact"]}`,
    `/conversations?tag=${foreign["tag"]}`,
    `/conversations?team=${foreign["team"]}`,
  ]) {
    const { status, body } = await asUs("GET", path);
    expect(status).toBe(200);
    for (const id of Object.values(foreign)) expect(JSON.stringify(body), path).not.toContain(id);
  }
});

async function tenantTables(): Promise<string[]> {
  const { rows } = await owner.query<{ table: string }>(
    "select table_name as table from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id' order by 1",
  );
  return rows.map((row) => row.table);
}

test("every table begins its key with the organisation and stands behind row-level security", async () => {
  const { rows } = await owner.query<{ table: string; secured: boolean; first: string }>(`
    select c.relname as table, c.relrowsecurity as secured,
      (select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indrelid = c.oid and i.indisprimary) as first
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'lyhord_migrations'`);
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(row, row.table).toMatchObject({ secured: true, first: "organisation_id" });
});

test("by SQL, the application's connection gets no row of theirs from any table, and can write none", async () => {
  const application = new Client({ connectionString: roleUrl("lyhord_app", house.base.ownerUrl, house.base.secret) });
  await application.connect();
  try {
    const { rows: role } = await application.query<{ bypasses: boolean }>(
      "select rolsuper or rolbypassrls as bypasses from pg_roles where rolname = current_user",
    );
    expect(role).toEqual([{ bypasses: false }]);
    for (const table of await tenantTables()) {
      const { rows: there } = await owner.query<{ count: number }>(
        `select count(*)::int as count from ${table} where organisation_id = $1`,
        [theirs.id],
      );
      expect(there[0]?.count, `${table} has something to steal`).toBeGreaterThan(0);
      await application.query("reset lyhord.organisation");
      expect((await application.query(`select from ${table}`)).rowCount, `${table} without an organisation`).toBe(0);
      await application.query("select set_config('lyhord.organisation', $1, false)", [house.organisation.id]);
      expect((await application.query(`select from ${table} where organisation_id = $1`, [theirs.id])).rowCount, table).toBe(0);
      const changed = await application
        .query(`update ${table} set organisation_id = organisation_id where organisation_id = $1`, [theirs.id])
        .catch((error: Error) => error.message);
      expect(typeof changed === "string" ? changed : changed.rowCount, table).toSatisfy(
        (result) => result === 0 || String(result).includes("permission denied"),
      );
    }
    const forged = application.query("insert into tags (organisation_id, id, name) values ($1, gen_random_uuid(), 'kapad')", [
      theirs.id,
    ]);
    await expect(forged).rejects.toThrow("row-level security");
  } finally {
    await application.end();
  }
});

test("the application's connection can't reach passwords, sessions or the queue", async () => {
  const application = new Client({ connectionString: roleUrl("lyhord_app", house.base.ownerUrl, house.base.secret) });
  await application.connect();
  try {
    for (const table of ['auth."user"', "auth.account", "auth.session", "graphile_worker._private_jobs"]) {
      await expect(application.query(`select from ${table}`), table).rejects.toThrow("permission denied");
    }
    await expect(application.query("set role lyhord_auth")).rejects.toThrow("permission denied");
  } finally {
    await application.end();
  }
});
