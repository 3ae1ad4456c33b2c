import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** A line between us and a server that does what lines do: breaks, hangs, drips. */
export class BadLine {
  /** How many connections were made over it. */
  connections = 0;
  /** After so many bytes from the server each connection breaks. */
  breaksAfter = Infinity;
  /** After so many bytes from the server nothing comes any more, and nothing says so. */
  hangsAfter = Infinity;
  /** Milliseconds for each piece of 4 KB. */
  delay = 0;
  /** What was said to the server, as somebody who listens on the line has it. */
  overheard = "";
  /** What somebody on the line makes of what the server says. */
  tampers: (said: Buffer) => Buffer = (said) => said;
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  private constructor(target: number, host: string) {
    this.server = createServer((near) => this.join(near, connect(target, host)));
  }

  static async to(target: number, host = "127.0.0.1"): Promise<BadLine> {
    const line = new BadLine(target, host);
    await new Promise<void>((resolve) => line.server.listen(0, "127.0.0.1", resolve));
    return line;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Breaks all that is connected now. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private join(near: Socket, far: Socket): void {
    this.connections++;
    let bytes = 0;
    for (const socket of [near, far]) {
      this.sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        this.sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.on("data", (said: Buffer) => (this.overheard += said.toString("latin1")));
    near.pipe(far);
    void (async () => {
      try {
        for await (const said of far as AsyncIterable<Buffer>) {
          const chunk = this.tampers(said);
          for (let start = 0; start < chunk.length; start += 4096) {
            const piece = chunk.subarray(start, start + 4096);
            bytes += piece.length;
            if (bytes > this.breaksAfter) return void near.destroy();
            if (bytes > this.hangsAfter) continue;
            if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
            near.write(piece);
          }
        }
        near.end();
      } catch {
        near.destroy();
      }
    })();
  }
}
