import { channelEndpoints, type OutgoingServer as Shown, type OutgoingServerBody, type OutgoingTrial } from "#contract";
import { notFound, serve, type Gate, type Tx, type Vault } from "#kernel";
import { channelById } from "../channels.ts";
import type { OwnServers } from "./own-servers.ts";
import { beginAnew, described, isKept, presentServer, removeServer, setServer } from "./server.ts";
import { advice, SendingTrouble } from "./trouble.ts";

interface Deps {
  vault: Vault;
  ownServers: OwnServers;
}

export function outgoingRoutes(gate: Gate, deps: Deps): void {
  const { vault } = deps;
  serve(gate, channelEndpoints.showOutgoing, "mail-account.read", async ({ tx, params }) => ({
    server: await presentServer(tx, params.id),
  }));
  serve(gate, channelEndpoints.setOutgoing, "mail-account.change", async ({ tx, params, body }) => {
    await setServer(tx, vault, params.id, body);
    return { server: await set(tx, params.id) };
  });
  serve(gate, channelEndpoints.removeOutgoing, "mail-account.change", ({ tx, params }) => removeServer(tx, params.id));
  serve(gate, channelEndpoints.tryOutgoing, "mail-account.change", ({ tx, params, body }) =>
    tryServer(tx, deps, params.id, body),
  );
}

async function set(tx: Tx, channelId: string): Promise<Shown> {
  const server = await presentServer(tx, channelId);
  if (server === null) throw notFound();
  return server;
}

async function tryServer(
  tx: Tx,
  { vault, ownServers }: Deps,
  channelId: string,
  body: OutgoingServerBody,
): Promise<OutgoingTrial> {
  await channelById(tx, channelId);
  const server = await described(tx, vault, channelId, body);
  try {
    await ownServers.tryOut(tx, server);
  } catch (error) {
    if (!(error instanceof SendingTrouble)) throw error;
    const { trouble, message } = error;
    return { works: false, trouble, said: message, sentence: `${message.replace(/\.?$/, ".")} ${advice[trouble]}` };
  }
  if (await isKept(tx, channelId, body)) await beginAnew(tx, channelId);
  return { works: true, trouble: null, said: null, sentence: `It works: ${server.host} is ready to take mail.` };
}
