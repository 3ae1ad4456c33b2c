import { Agent, request } from "node:http";

interface Answer {
  status: number;
  body: string;
  /** From the first byte sent to the last one received. */
  took: number;
}

/** Somebody who asks the API over one connection that is kept, and takes the time of each request. */
export class Asker {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private readonly url: string;
  readonly credentials: Record<string, string>;

  constructor(url: string, credentials: Record<string, string>) {
    this.url = url;
    this.credentials = credentials;
  }

  static async signedIn(url: string, { email, password }: { email: string; password: string }): Promise<Asker> {
    const response = await fetch(`${url}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: url },
      body: JSON.stringify({ email, password }),
    });
    if (!response.ok) throw new Error(`Could not sign in: ${response.status} ${await response.text()}`);
    const cookie = response.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
    return new Asker(url, { cookie, origin: url });
  }

  /** A request that does nothing: what the machine and the wire take of every other's time. */
  async nothing(): Promise<number> {
    return (await this.request("GET", "/health/live")).took;
  }

  private request(method: string, path: string, body?: unknown): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const content = body === undefined ? null : JSON.stringify(body);
      const headers = {
        ...this.credentials,
        ...(content !== null && { "content-type": "application/json", "content-length": Buffer.byteLength(content) }),
      };
      const began = performance.now();
      const sent = request(`${this.url}${path}`, { method, agent: this.agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks).toString(),
            took: performance.now() - began,
          }),
        );
      });
      sent.on("error", reject);
      sent.end(content ?? undefined);
    });
  }

  /** The answer as JSON. @throws when it isn't 2xx: a measured error would look quick */
  async get<T>(path: string): Promise<T> {
    return JSON.parse((await this.timed("GET", path)).body) as T;
  }

  async timed(method: string, path: string, body?: unknown): Promise<Answer> {
    const answer = await this.request(method, `/api/v1${path}`, body);
    if (answer.status < 200 || answer.status > 299) throw new Error(`${method} ${path}: ${answer.status} ${answer.body}`);
    return answer;
  }

  close(): void {
    this.agent.destroy();
  }
}
