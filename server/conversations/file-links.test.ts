import { request } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sentAsLinks, type Conversation, type ConversationSummary, type Message, type UploadedFile } from "#contract";
import { sha256, system } from "#kernel";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";

let house: TestHouse;
let ask: Ask;

beforeAll(async () => {
  house = await testHouse({ MAIL_ATTACHMENTS_MB: "1", FILE_LINK_DAYS: "14", UPLOAD_MB: "50" });
  ask = await house.asking();
  await ask("PATCH", "/organisation", { undoSeconds: 0 });
});
afterAll(() => house.stop());

async function upload(name: string, body: BodyInit): Promise<{ status: number; file: UploadedFile }> {
  const answer = await fetch(`${house.url}/api/v1/files?name=${encodeURIComponent(name)}`, {
    method: "POST",
    headers: { ...ask.credentials, "content-type": "video/mp4" },
    body,
    ...(body instanceof ReadableStream && { duplex: "half" }),
  });
  return { status: answer.status, file: (await answer.json()) as UploadedFile };
}

/** So many bytes, piece by piece; tells after each tenth. */
function stream(bytes: number, onTenth = () => {}): ReadableStream {
  const piece = new Uint8Array(64 * 1024).fill(7);
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      const next = Math.min(bytes, sent + piece.length);
      controller.enqueue(piece.subarray(0, next - sent));
      if (Math.floor((next * 10) / bytes) > Math.floor((sent * 10) / bytes)) onTenth();
      sent = next;
      if (sent === bytes) controller.close();
    },
  });
}

const get = (url: string, init: RequestInit = {}) => fetch(url.replace(/^http:\/\/[^/]+/, house.url), init);

const film = Buffer.alloc(1_500_000, "film");
let link = "";
let conversationId = "";
let messageId = "";

async function linked(): Promise<Message["attachments"]> {
  const { body } = await ask<Conversation>("GET", `/conversations/${conversationId}`);
  return body.messages.find(({ id }) => id === messageId)?.attachments ?? [];
}

test("the largest files go as links until the rest fit", () => {
  expect(sentAsLinks([5, 9, 1], 15)).toEqual([false, false, false]);
  expect(sentAsLinks([5, 9, 1], 14)).toEqual([false, true, false]);
  expect(sentAsLinks([5, 9, 1], 5)).toEqual([true, true, false]);
  expect(sentAsLinks([5, 9, 1], -1)).toEqual([true, true, true]);
});

test("what is too large for a mail goes as a link in the customer's language, and the rest in the mail", async () => {
  await house.mailIn({
    from: "nora@kund.test",
    subject: "Film",
    text: "Hej! Kan ni skicka filmen från resan till mig, är ni snälla?",
  });
  const { id } = await until(
    async () => (await ask<{ items: ConversationSummary[] }>("GET", "/conversations?q=nora@kund.test")).body.items[0] ?? null,
  );
  conversationId = id;
  const files = [await upload("film & ljud.mp4", film), await upload("brev.txt", "Här är filmen")];
  const { body: answer } = await ask<Message>("POST", `/conversations/${id}/replies`, {
    html: "<p>Här kommer filmen.</p>",
    attachments: files.map(({ file }) => ({ fileId: file.fileId })),
  });
  messageId = answer.id;
  const { mail } = await house.outside.mail((arrived) => arrived.mail.text?.includes("Här kommer filmen") === true);
  expect(mail.attachments.map(({ filename }) => filename)).toEqual(["brev.txt"]);
  const day = new Intl.DateTimeFormat("sv", { dateStyle: "long", timeZone: "Europe/Stockholm" });
  const until14 = day.format(new Date(Date.now() + 14 * 24 * 3600_000));
  expect(mail.text).toContain(`\n\nFiler att hämta, till och med ${until14}:\n\n- film & ljud.mp4 <http`);
  expect(mail.text?.indexOf("(1,5 MB)")).toBeLessThan(mail.text?.indexOf("Kan ni skicka filmen") ?? 0);
  expect(mail.html).toContain("film &amp; ljud.mp4</a> (1,5 MB)");
  link = /http\S+\/f\/[\w-]+/.exec(mail.text ?? "")?.[0] ?? "";
  await until(async () => ((await linked()).some((one) => one.link !== null) ? true : null));
  const [first, second] = await linked();
  expect(first).toMatchObject({ name: "film & ljud.mp4", link: { downloads: 0 } });
  expect(second).toMatchObject({ name: "brev.txt", link: null });
  // What stands in the conversation is what was written.
  expect(answer.text).toBe("Här kommer filmen.");
});

test("whoever has the link gets the file without signing in, as a download that can do nothing, and it is counted", async () => {
  const answer = await get(link);
  expect(answer.status).toBe(200);
  expect(Buffer.from(await answer.arrayBuffer()).equals(film)).toBe(true);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename="film___ljud.mp4"; filename*=UTF-8''film%20%26%20ljud.mp4`,
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });
  expect((await get(link, { method: "HEAD" })).status).toBe(200);
  expect((await linked())[0]?.link).toMatchObject({ downloads: 1 });
  const rows = await house.database.inOrganisation(house.organisation.id, system, (tx) =>
    tx.db.selectFrom("file_links").selectAll().execute(),
  );
  const token = link.split("/").at(-1) ?? "";
  expect(rows.map(({ token_hash: hash }) => hash)).toEqual([sha256(token)]);
  expect(JSON.stringify(rows)).not.toContain(token);
});

test("a link that is over says so kindly in the customer's language; one that is wrong in the reader's", async () => {
  await house.database.inOrganisation(house.organisation.id, system, (tx) =>
    tx.db.updateTable("file_links").set({ expires_at: new Date() }).where("message_id", "=", messageId).execute(),
  );
  const over = await get(link, { headers: { "accept-language": "en" } });
  expect(over.status).toBe(410);
  expect(over.headers.get("content-security-policy")).toContain("sandbox");
  expect(await over.text()).toMatch(/lang="sv".*Svara på mejlet du fick, så skickar vi filen igen\./);
  const wrong = await get(`${link}x`, { headers: { "accept-language": "fi, nn;q=0.8, en;q=0.5" } });
  expect(wrong.status).toBe(404);
  expect(await wrong.text()).toContain("Lenken stemmer ikke");
  expect((await linked())[0]?.link).toMatchObject({ downloads: 1 });
});

test("the composer is told how much goes in a mail", async () => {
  expect((await ask("GET", "/files/limits")).body).toEqual({ upload: 50_000_000, inMail: 1_000_000, linkDays: 14 });
});

test("a file goes up without being held in memory; one that is too large is refused, announced or not", async () => {
  setFlagsFromString("--expose_gc");
  const collect = runInNewContext("gc") as () => void;
  const held = () => {
    collect();
    return process.memoryUsage().arrayBuffers;
  };
  const before = held();
  const seen: number[] = [];
  const { status, file } = await upload(
    "stor.mp4",
    stream(50_000_000, () => seen.push(held() - before)),
  );
  expect(status).toBe(201);
  expect(file).toMatchObject({ name: "stor.mp4", size: 50_000_000 });
  expect(seen).toHaveLength(10);
  expect(Math.max(...seen)).toBeLessThan(20_000_000);
  expect((await upload("tom.mp4", "")).status).toBe(400);
  const announced = await new Promise<number>((resolve, reject) => {
    const asked = request(`${house.url}/api/v1/files?name=x.mp4`, {
      method: "POST",
      headers: { ...ask.credentials, "content-type": "video/mp4", "content-length": 50_000_001 },
    });
    asked.on("response", (response) => resolve(response.statusCode ?? 0)).on("error", reject);
    asked.flushHeaders();
  });
  expect(announced).toBe(413);
  const unannounced = await upload("x.mp4", stream(50_100_000)).then(
    (answer) => answer.status,
    // It hung up on us while we were still sending.
    () => 413,
  );
  expect(unannounced).toBe(413);
  const kept = await house.database.inOrganisation(house.organisation.id, system, (tx) =>
    tx.db.selectFrom("files").select("size").where("size", ">", 40_000_000).execute(),
  );
  expect(kept).toEqual([{ size: 50_000_000 }]);
});

test("nobody asks for links again and again", async () => {
  const answers: number[] = [];
  for (let time = 0; time < 31; time++) answers.push((await get(`${link}${time}`)).status);
  expect(answers.at(-1)).toBe(429);
});
