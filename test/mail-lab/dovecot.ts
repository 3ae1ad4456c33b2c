import { spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Certificate } from "./certificates.ts";
import { answers, freePort, idsOf, isRunning } from "./machine.ts";

export interface DovecotOptions {
  /** Asked about each access token (RFC 7662); with it one may sign in by the mechanisms named. */
  introspection?: { url: string; mechanisms: readonly string[] };
  /** By address of loopback: the certificate it shows there, or null where it offers no encryption. */
  encrypted?: Readonly<Record<string, Certificate | null>>;
  /** Where Pigeonhole hands over what it writes for people who are away; with it mailboxes have scripts. */
  submissionPort?: number;
}

/** `small` ones hold little; what arrives in `seven` comes over a line that takes no bytes above 127. */
export type MailboxKind = "box" | "small" | "seven";

/** How many bytes a small mailbox holds. */
export const smallMailbox = 4000;

/** A real Dovecot, in a folder of its own. */
export class Dovecot {
  imapPort = 0;
  imapsPort = 0;
  lmtpPort = 0;
  /** Where Postfix asks whether a password is right. */
  readonly authSocket: string;
  private readonly folder: string;
  private readonly options: DovecotOptions;
  private readonly owner = idsOf("nobody");
  private pid: number | null = null;

  private constructor(folder: string, options: DovecotOptions) {
    this.folder = folder;
    this.options = options;
    this.authSocket = join(folder, "auth.socket");
  }

  static async in(folder: string, options: DovecotOptions): Promise<Dovecot> {
    const dovecot = new Dovecot(folder, options);
    [dovecot.imapPort = 0, dovecot.imapsPort = 0, dovecot.lmtpPort = 0] = await Promise.all([freePort(), freePort(), freePort()]);
    dovecot.write();
    await dovecot.start();
    return dovecot;
  }

  async start(): Promise<void> {
    const child = spawn("dovecot", ["-F", "-c", join(this.folder, "dovecot.conf")], { stdio: "ignore", detached: true });
    this.pid = child.pid ?? null;
    for (let waited = 0; waited < 400; waited++) {
      if (await answers(this.imapPort)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Dovecot does not answer: ${this.log()}`);
  }

  async stop(): Promise<void> {
    const { pid } = this;
    this.pid = null;
    if (pid === null) return;
    process.kill(pid, "SIGTERM");
    for (let waited = 0; waited < 200 && isRunning(pid); waited++) await new Promise((resolve) => setTimeout(resolve, 25));
    // Those who are signed in are served on by processes of their own; all are in the group that was started here.
    if (isRunning(-pid)) process.kill(-pid, "SIGKILL");
  }

  log(): string {
    const file = join(this.folder, "dovecot.log");
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  }

  /** What a mailbox does with what arrives (RFC 5228). */
  script(user: string, sieve: string): void {
    const home = join(this.folder, "mail", user);
    for (const folder of [home, join(home, "sieve")]) {
      mkdirSync(folder, { recursive: true });
      chownSync(folder, ...this.owner);
    }
    const file = join(home, "active.sieve");
    writeFileSync(file, sieve);
    chownSync(file, ...this.owner);
  }

  /** Makes the file of a mail unreadable, as a broken disk does. */
  breakMail(user: string, text: string): void {
    const folders = ["new", "cur"].map((name) => join(this.folder, "mail", user, name)).filter((name) => existsSync(name));
    for (const folder of folders)
      for (const name of readdirSync(folder)) {
        const file = join(folder, name);
        if (!readFileSync(file, "utf8").includes(text)) continue;
        chownSync(file, 0, 0);
        chmodSync(file, 0o600);
      }
  }

  private write(): void {
    const mail = join(this.folder, "mail");
    for (const folder of [mail, join(this.folder, "run")]) mkdirSync(folder);
    chownSync(mail, ...this.owner);
    const { introspection } = this.options;
    if (introspection !== undefined)
      writeFileSync(
        join(this.folder, "oauth.conf"),
        `introspection_url = ${introspection.url}\nintrospection_mode = post\nusername_attribute = username\nactive_attribute = active\nactive_value = true\n`,
      );
    // All at once: a change within the second of the one before goes unnoticed.
    const [uid, gid] = this.owner;
    const user = (name: string, more = "") => `${name}@lab.test:{PLAIN}secret:${uid}:${gid}::${mail}/${name}@lab.test::${more}\n`;
    const names = (kind: MailboxKind) => Array.from({ length: 100 }, (_, index) => `${kind}${index + 1}`);
    const small = `userdb_quota_rule=*:bytes=${smallMailbox}`;
    const users = [
      ...[...names("box"), ...names("seven")].map((name) => user(name)),
      ...names("small").map((name) => user(name, small)),
    ];
    writeFileSync(join(this.folder, "users"), users.join(""));
    writeFileSync(join(this.folder, "dovecot.conf"), this.config(mail));
  }

  private config(mail: string): string {
    const { introspection, encrypted, submissionPort } = this.options;
    const mechanisms = introspection?.mechanisms.join(" ") ?? "";
    const places = Object.entries(encrypted ?? {});
    const [, first] = places.find(([, certificate]) => certificate !== null) ?? [];
    return `
base_dir = ${this.folder}/run
state_dir = ${this.folder}/run
log_path = ${this.folder}/dovecot.log
auth_verbose = yes
protocols = imap lmtp
listen = ${encrypted === undefined ? "127.0.0.1" : places.map(([address]) => address).join(", ")}
${first == null ? "ssl = no" : `ssl = yes\n${certificateOf(first)}`}
${places.map(([address, one]) => `local ${address} {\n${one === null ? "ssl = no" : certificateOf(one)}\n}`).join("\n")}
disable_plaintext_auth = no
auth_mechanisms = plain login ${mechanisms}
auth_failure_delay = 0
auth_cache_size = 0
first_valid_uid = 1
mail_location = maildir:${mail}/%u
mail_max_userip_connections = 100
mail_plugins = quota
default_internal_user = nobody
default_login_user = nobody
${introspection === undefined ? "" : `passdb {\n  driver = oauth2\n  mechanisms = ${mechanisms}\n  args = ${this.folder}/oauth.conf\n}\n`}
passdb {
  driver = passwd-file
  mechanisms = plain login
  args = scheme=PLAIN username_format=%u ${this.folder}/users
}
userdb {
  driver = passwd-file
  args = username_format=%u ${this.folder}/users
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Junk {
    auto = create
    special_use = \\Junk
  }
}
service anvil {
  chroot =
}
service auth {
  unix_listener ${this.authSocket} {
    mode = 0666
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${this.imapPort}
  }
  inet_listener imaps {
    port = ${encrypted === undefined ? 0 : this.imapsPort}
    ssl = yes
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${this.lmtpPort}
  }
}
protocol imap {
  imap_idle_notify_interval = 2 mins
}
protocol lmtp {
  postmaster_address = postmaster@lab.test
  mail_plugins = quota${submissionPort === undefined ? "" : " sieve"}
}
${submissionPort === undefined ? "" : `submission_host = 127.0.0.1:${submissionPort}`}
plugin {
  quota = count:User quota
  quota_vsizes = yes
  sieve = file:~/sieve;active=~/active.sieve
}
`;
  }
}

function certificateOf({ certificate, key }: Certificate): string {
  return `ssl_cert = <${certificate}\nssl_key = <${key}`;
}
