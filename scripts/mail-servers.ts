import { existsSync } from "node:fs";

const programs = ["/usr/sbin/dovecot", "/usr/lib/dovecot/lmtp", "/usr/sbin/postfix"];

/** Whether the tests that need a real mail server can run here; says so once when they can't. */
export function mailServers(): boolean {
  const isThere = process.platform === "linux" && process.getuid?.() === 0 && programs.every((program) => existsSync(program));
  if (!isThere && process.env["VITEST"] !== undefined && process.env["LYHORD_SAID_NO_MAIL"] === undefined) {
    process.env["LYHORD_SAID_NO_MAIL"] = "1";
    process.stdout.write(
      "The tests on a real mail server are left out (no Dovecot and Postfix here); npm run test:mail runs them.\n",
    );
  }
  return isThere;
}
