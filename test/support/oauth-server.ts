import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * A provider of mailboxes that one signs in to (RFC 6749, RFC 7636), who asks nothing and gives tokens; a mail server may ask it whether one
 * holds (RFC 7662).
 */
export class OAuthServer {
  /** Access tokens it has given. */
  readonly given: (token: string) => void;
  /** Whether the consent still holds. */
  consents = true;
  /** Whether the person says yes. */
  agrees = true;
  /** Whose mailbox the tokens are for. */
  user = "";
  /** How many access tokens it has given. */
  count = 0;
  url = "";
  private readonly server: Server;
  private readonly holding = new Map<string, string>();
  private readonly challenges = new Map<string, { challenge: string; redirect: string }>();

  constructor(given: (token: string) => void) {
    this.given = given;
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** No access token given so far holds any longer. */
  endAll(): void {
    this.holding.clear();
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.url);
    if (url.pathname.endsWith("/authorize")) return this.authorize(url.searchParams, response);
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const asked = new URLSearchParams(Buffer.concat(chunks).toString());
    if (url.pathname.endsWith("/introspect")) return this.introspect(asked, response);
    this.token(asked, response);
  }

  private authorize(asked: URLSearchParams, response: ServerResponse): void {
    const back = new URL(asked.get("redirect_uri") ?? "");
    back.searchParams.set("state", asked.get("state") ?? "");
    if (this.agrees) {
      const code = randomUUID();
      this.challenges.set(code, { challenge: asked.get("code_challenge") ?? "", redirect: asked.get("redirect_uri") ?? "" });
      back.searchParams.set("code", code);
    } else back.searchParams.set("error", "access_denied");
    response.writeHead(302, { location: back.toString() }).end();
  }

  private token(asked: URLSearchParams, response: ServerResponse): void {
    const refuse = (error: string) =>
      void response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify({ error }));
    if (asked.get("client_secret") !== "hemlig") return refuse("invalid_client");
    if (asked.get("grant_type") === "authorization_code") {
      const begun = this.challenges.get(asked.get("code") ?? "");
      const proof = createHash("sha256")
        .update(asked.get("code_verifier") ?? "")
        .digest("base64url");
      this.challenges.delete(asked.get("code") ?? "");
      if (begun?.challenge !== proof || begun.redirect !== asked.get("redirect_uri")) return refuse("invalid_grant");
      this.consents = true;
    } else if (!this.consents) return refuse("invalid_grant");
    const access_token = randomUUID();
    this.count++;
    this.holding.set(access_token, this.user);
    this.given(access_token);
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ access_token, refresh_token: randomUUID(), expires_in: 3600 }));
  }

  private introspect(asked: URLSearchParams, response: ServerResponse): void {
    const username = this.holding.get(asked.get("token") ?? "");
    const answer = username === undefined ? { active: false } : { active: true, username };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  }
}
