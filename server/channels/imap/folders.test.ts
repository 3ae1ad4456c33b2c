import { afterAll, beforeAll, expect, test } from "vitest";
import { ChannelBench } from "../channel-bench.ts";
import { accountOf, type Account } from "./account.ts";
import { junkFolder } from "./folders.ts";
import { Vault } from "#kernel";

let bench: ChannelBench;
beforeAll(async () => {
  bench = await ChannelBench.set();
  // Nothing is to be fetched: there is no server.
  await bench.channels.close();
});
afterAll(() => bench.clear());

const path = () => `/channels/${bench.made.organisation.channelId}/account`;
const connect = (change: object) =>
  bench.request("PUT", path(), {
    body: { host: "imap.example.se", port: 993, security: "tls", username: "vi", password: "hemligt", ...change },
  });
const account = async (): Promise<Account> => {
  const found = await bench.act((tx) => accountOf(tx, new Vault(bench.made.secret), bench.made.organisation.channelId));
  if (found === null) throw new Error("No mailbox is connected.");
  return found;
};

test("the junk folder is neither the one that is read nor the one mail is moved to", async () => {
  for (const body of [
    { folder: "INBOX", junkFolder: "inbox" },
    { moveTo: "Skräp", junkFolder: "skräp" },
  ])
    expect(await connect(body)).toMatchObject({
      status: 400,
      body: { code: "request.invalid", fields: [{ path: "junkFolder" }] },
    });
  expect((await connect({ junkFolder: "Skräp", moveTo: "Arkiv" })).body["account"]).toMatchObject({ junkFolder: "Skräp" });
  expect((await connect({ moveTo: "Arkiv" })).body["account"]).toMatchObject({ junkFolder: null });
  expect(junkFolder(await account())).toBeNull();
});

const days = (from: Date, to: Date | null | undefined) =>
  to == null ? null : Math.round((from.getTime() - to.getTime()) / 86_400_000);

test("of old junk comes that of thirty days before it was chosen, and none from before mail is wanted at all", async () => {
  const { clock } = bench.made;
  await connect({ earlierDays: null });
  clock.advance(400 * 86_400_000);
  await connect({ earlierDays: null, junkFolder: "Skräp" });
  const chosen = clock.now();
  expect(days(chosen, junkFolder(await account())?.since)).toBe(30);
  expect(junkFolder(await account())?.connectedAt).toEqual(chosen);
  // Saved again with another setting it is the same folder still; another one is read from its own beginning.
  clock.advance(86_400_000);
  await connect({ junkFolder: "Skräp", sentFolder: "Skickat" });
  expect(junkFolder(await account())?.connectedAt).toEqual(chosen);
  await connect({ junkFolder: "Annan" });
  expect(junkFolder(await account())?.connectedAt).toEqual(clock.now());
  await connect({ username: "en annan", junkFolder: "Annan", earlierDays: 7 });
  expect(days(clock.now(), junkFolder(await account())?.since)).toBe(7);
});

test("how far each folder has been read is forgotten with that folder, and both with the mailbox", async () => {
  const read = async () => {
    const rows = await bench.ask<{ folder: string }>("select folder from mail_positions order by folder");
    return rows.map(({ folder }) => folder);
  };
  const readBoth = () =>
    bench.ask(
      `insert into mail_positions select organisation_id, channel_id, 1, 1, 1, unnest(array['main', 'junk']) from mail_accounts
       on conflict do nothing`,
    );
  await connect({ junkFolder: "Skräp" });
  await readBoth();
  await connect({ junkFolder: "Skräp", moveTo: "Arkiv" });
  expect(await read()).toEqual(["junk", "main"]);
  await connect({ junkFolder: "Annan" });
  expect(await read()).toEqual(["main"]);
  await readBoth();
  await connect({});
  expect(await read()).toEqual(["main"]);
  await connect({ junkFolder: "Annan" });
  await readBoth();
  await connect({ junkFolder: "Annan", username: "tredje" });
  expect(await read()).toEqual([]);
});
