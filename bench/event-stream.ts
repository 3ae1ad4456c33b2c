import { get, type IncomingMessage } from "node:http";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** An open workspace, as far as the wire goes: reads `GET /api/v1/events` and tells of each event as it arrives. */
export class EventStream {
  /** Called with the raw JSON of each event. */
  heard: (event: string) => void = () => {};
  private readonly response: IncomingMessage;

  private constructor(response: IncomingMessage) {
    this.response = response;
    createInterface({ input: response, crlfDelay: Infinity }).on("line", (line) => {
      if (line.startsWith("data: ")) this.heard(line);
    });
  }

  static async open(url: string, credentials: Record<string, string>): Promise<EventStream> {
    const asked = get(`${url}/api/v1/events`, { headers: credentials });
    const [response] = (await once(asked, "response")) as [IncomingMessage];
    if (response.statusCode !== 200) throw new Error(`No event stream: ${response.statusCode}`);
    const stream = new EventStream(response);
    await stream.next((event) => event.includes('"seq"'));
    return stream;
  }

  /** The instant (performance.now) at which the first event for which `holds` arrives. */
  next(holds: (event: string) => boolean): Promise<number> {
    return new Promise((resolve) => {
      this.heard = (event) => {
        if (holds(event)) resolve(performance.now());
      };
    });
  }

  close(): void {
    this.response.destroy();
  }
}
