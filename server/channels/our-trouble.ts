/**
 * Whether an error comes from our machine (the database or the disk is away, full or overloaded) and not from the mail that was
 * being worked on. Such an error is never held against a mail: it is simply tried again. Everything else is, so that one
 * mail with which our code can't cope does not hold up all others for ever.
 *
 * PostgreSQL's codes: 08 connection, 25006 read-only, 25P03 idle too long, 40 rolled back by a conflict, 53 resources, 55P03 lock not
 * available, 57P going down or taken down, 58 system.
 */
export function isOurTrouble(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === "string" && /^(?:(?:08|40|53|58)[0-9A-Z]{3}|25006|25P03|55P03|57P[0-9A-Z]{2})$/.test(code)) return true;
  if (typeof code === "string" && troubleOfTheSystem.has(code)) return true;
  return (
    typeof message === "string" &&
    /^Connection terminated|connection timeout|Client has encountered a connection error/i.test(message)
  );
}

const troubleOfTheSystem = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENOSPC",
  "EDQUOT",
  "EROFS",
  "EACCES",
  "EPERM",
  "EIO",
  "EMFILE",
  "ENFILE",
  "ENOMEM",
]);
