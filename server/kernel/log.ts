import { pino, type Logger } from "pino";

export type Log = Logger;

/** Text in logs never holds message content: log ids, codes and counts. */
export function createLog(level: string): Log {
  return pino(
    { level, base: null, redact: ["req.headers.authorization", "req.headers.cookie"] },
    pino.destination({ fd: 2, sync: true }),
  );
}
