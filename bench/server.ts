import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A Lyhörd in a process of its own, as `bin/lyhord start` runs it. */
export interface Server {
  pid: number;
  url: string;
  smtpPort: number;
  /** How to sign in, when it runs the demo. */
  demo: { email: string; password: string } | null;
  stop(): Promise<void>;
}

const command = join(import.meta.dirname, "..", "bin", "lyhord");

/** Starts it over `dataDir` on free ports. @throws with what it said when it ends instead of starting */
export async function startServer(dataDir: string, settings: Record<string, string>): Promise<Server> {
  const child = spawn(command, ["start"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PORT: "0",
      SMTP_PORT: "0",
      DATA_DIR: dataDir,
      DATABASE_URL: "",
      PUBLIC_URL: "",
      SMTP_URL: "",
      ...settings,
    },
  });
  let said = "";
  let ended = false;
  const exit = once(child, "exit").then(() => (ended = true));
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  while (!said.includes("Stop with Ctrl-C")) {
    if (ended) throw new Error(`The server ended instead of starting: ${said.trim()}`);
    await Promise.race([exit, once(child.stdout, "data")]);
  }
  const signIn = /Sign in to the demo as (\S+) with the password (\S+)/.exec(said);
  return {
    pid: child.pid ?? 0,
    url: /is at (http\S+)/.exec(said)?.[1] ?? "",
    smtpPort: Number(/received on port (\d+)/.exec(said)?.[1]),
    demo: signIn === null ? null : { email: signIn[1] ?? "", password: signIn[2] ?? "" },
    async stop() {
      child.kill("SIGTERM");
      await exit;
    },
  };
}
