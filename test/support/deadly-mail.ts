import dns from "node:dns/promises";
import { syncBuiltinESMExports } from "node:module";

/** Ends the process, as running out of memory does, when it asks about the domain of a mail that says it is from there. */
const resolve = dns.resolve as unknown as (name: string, type: string) => Promise<never>;
dns.resolve = ((name: string, type: string) => {
  if (name.endsWith("deadly.example")) process.kill(process.pid, "SIGKILL");
  return resolve(name, type);
}) as unknown as typeof dns.resolve;
syncBuiltinESMExports();
