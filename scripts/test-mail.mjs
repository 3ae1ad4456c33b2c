/**
 * The tests on a real Dovecot and Postfix: installs both where that is allowed (Debian and its kin, as root) and runs vitest's project
 * "mail". Nothing is started but by the tests themselves, on loopback and in temporary folders.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const programs = ["/usr/sbin/dovecot", "/usr/lib/dovecot/lmtp", "/usr/sbin/postfix"];
const isInstalled = () => programs.every((program) => existsSync(program));

if (process.getuid?.() !== 0) {
  console.log("Dovecot and Postfix start as root, and this is not root: the tests on them can't run here.");
  process.exit(1);
}
if (!isInstalled()) install();
if (!isInstalled()) {
  console.log(
    "Dovecot and Postfix could not be installed here; install dovecot-imapd, dovecot-lmtpd and postfix yourself, then run this again.",
  );
  process.exit(1);
}
const node = join(root, "node_modules", "node", "bin", "node");
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const { status } = spawnSync(node, [vitest, "run", "--project", "mail", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exit(status ?? 1);

function install() {
  if (!existsSync("/usr/bin/apt-get")) return;
  console.log("Installing Dovecot and Postfix (apt-get) …");
  // Packages start their own services; ours are started by the tests.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  const options = { env, stdio: ["ignore", "ignore", "inherit"] };
  spawnSync("apt-get", ["update", "-qq"], options);
  const packages = ["dovecot-imapd", "dovecot-lmtpd", "dovecot-sieve", "postfix"];
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
}
