import { createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** Asked by Postfix about each recipient before it takes a mail (its SMTPD_POLICY_README), as a greylist is. */
export class RecipientPolicy {
  port = 0;
  /** What is said to the server that wants to send there, such as `450 4.2.0 Greylisted`; null lets it through. */
  says: (recipient: string) => string | null = () => null;
  private readonly sockets = new Set<Socket>();
  private readonly server: Server = createServer((socket) => this.serve(socket));

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    let asked = "";
    socket.on("error", () => {});
    socket.on("close", () => void this.sockets.delete(socket));
    socket.on("data", (chunk: Buffer) => {
      const questions = (asked + chunk.toString()).split("\n\n");
      asked = questions.pop() ?? "";
      for (const question of questions) {
        const recipient = /^recipient=(.*)$/m.exec(question)?.[1] ?? "";
        socket.write(`action=${this.says(recipient) ?? "DUNNO"}\n\n`);
      }
    });
  }
}
