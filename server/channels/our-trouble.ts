/**
 * Whether an error comes from our machine (the database or the disk is away, full or overloaded) and not from the mail that was
 * being worked on. Such an error is never held against a mail: it is simply tried again.
 *
 * PostgreSQL's classes: 08 connection, 25 state of the transaction, 40 rolled back by a conflict, 53 resources, 55 not in a
 * state to, 57 operator intervention, 58 system.
 */
export function isOurTrouble(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === "string" && /^(08|25|40|53|55|57|58)[0-9A-Z]{3}$/.test(code)) return true;
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
  "ENOENT",
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
