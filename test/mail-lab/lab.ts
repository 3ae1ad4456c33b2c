import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ImapFlow } from "imapflow";

/** A real Dovecot, and beside it a real Postfix that delivers to it, on loopback and in a folder of their own. */
export class MailLab {
  readonly imapPort: number;
  readonly smtpPort: number;
  private readonly folder: string;
  private readonly lmtpPort: number;
  private readonly tokenInfo: string;
  private dovecot: number | null = null;
  private postfixRuns = false;
  private made = 0;

  private constructor(folder: string, ports: readonly number[], tokenInfo: string) {
    this.folder = folder;
    [this.imapPort = 0, this.lmtpPort = 0, this.smtpPort = 0] = ports;
    this.tokenInfo = tokenInfo;
  }

  /** @param options.postfix also starts Postfix; options.tokenInfo is asked about access tokens (XOAUTH2) */
  static async open({ postfix = false, tokenInfo = "" } = {}): Promise<MailLab> {
    const ports = await Promise.all([freePort(), freePort(), freePort()]);
    const lab = new MailLab(mkdtempSync(join(tmpdir(), "lyhord-mail-lab-")), ports, tokenInfo);
    // Dovecot and Postfix step down to users of their own.
    chmodSync(lab.folder, 0o755);
    lab.writeDovecot();
    await lab.startDovecot();
    if (postfix) lab.startPostfix();
    return lab;
  }

  async close(): Promise<void> {
    if (this.postfixRuns) execFileSync("postfix", ["-c", join(this.folder, "postfix", "conf"), "stop"], { stdio: "ignore" });
    await this.stopDovecot();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A new mailbox; gives the name and the address. */
  mailbox(): string {
    return `box${++this.made}@lab.test`;
  }

  /** Somebody else's mail program, signed in. */
  async program(user: string): Promise<ImapFlow> {
    const line = new ImapFlow({
      host: "127.0.0.1",
      port: this.imapPort,
      secure: false,
      auth: { user, pass: "secret" },
      logger: false,
    });
    line.on("error", () => {});
    await line.connect();
    return line;
  }

  /** Does something in a mailbox as another mail program would. */
  async as<T>(user: string, work: (line: ImapFlow) => Promise<T>, folder = "INBOX"): Promise<T> {
    const line = await this.program(user);
    try {
      await line.mailboxOpen(folder);
      return await work(line);
    } finally {
      await line.logout();
    }
  }

  /** Puts mails into a mailbox, as its server does when they arrive. */
  async put(
    user: string,
    mails: readonly (string | Buffer)[],
    { folder = "INBOX", flags = [] as string[], at = undefined as Date | undefined } = {},
  ): Promise<void> {
    await this.as(user, async (line) => {
      for (const mail of mails) await line.append(folder, mail, flags, at);
    });
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

  async startDovecot(): Promise<void> {
    const child = spawn("dovecot", ["-F", "-c", join(this.folder, "dovecot.conf")], { stdio: "ignore", detached: true });
    this.dovecot = child.pid ?? null;
    for (let waited = 0; waited < 400; waited++) {
      if (await answers(this.imapPort)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Dovecot does not answer: ${this.log()}`);
  }

  async stopDovecot(): Promise<void> {
    const pid = this.dovecot;
    this.dovecot = null;
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

  private writeDovecot(): void {
    const mail = join(this.folder, "mail");
    for (const folder of [mail, join(this.folder, "run")]) mkdirSync(folder);
    const [uid, gid] = mailOwner();
    chownSync(mail, uid, gid);
    // All at once: a change within the second of the one before goes unnoticed.
    const users = Array.from({ length: 100 }, (_, number) => `box${number + 1}@lab.test:{PLAIN}secret\n`);
    writeFileSync(join(this.folder, "users"), users.join(""));
    const oauth = this.tokenInfo !== "";
    if (oauth) {
      const config = `tokeninfo_url = ${this.tokenInfo}\nintrospection_mode = \nusername_attribute = username\nactive_attribute = active\nactive_value = true\n`;
      writeFileSync(join(this.folder, "oauth.conf"), config);
    }
    writeFileSync(
      join(this.folder, "dovecot.conf"),
      `
base_dir = ${this.folder}/run
state_dir = ${this.folder}/run
log_path = ${this.folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login${oauth ? " xoauth2" : ""}
auth_failure_delay = 0
first_valid_uid = 1
mail_location = maildir:${mail}/%u
mail_max_userip_connections = 100
default_internal_user = nobody
default_login_user = nobody
${oauth ? `passdb {\n  driver = oauth2\n  mechanisms = xoauth2\n  args = ${this.folder}/oauth.conf\n}\n` : ""}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${this.folder}/users
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${mail}/%u
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
}
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${this.imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${this.lmtpPort}
  }
}
protocol lmtp {
  postmaster_address = postmaster@lab.test
}
`,
    );
  }

  private startPostfix(): void {
    const home = join(this.folder, "postfix");
    for (const name of ["", "conf", "queue", "data"]) mkdirSync(join(home, name));
    const [uid, gid] = idsOf("postfix");
    chownSync(join(home, "data"), uid, gid);
    writeFileSync(
      join(home, "conf", "main.cf"),
      `
compatibility_level = 3.6
queue_directory = ${home}/queue
data_directory = ${home}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
meta_directory = /etc/postfix
shlib_directory = /usr/lib/postfix
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.lab.test
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination
virtual_mailbox_domains = lab.test
virtual_transport = lmtp:inet:127.0.0.1:${this.lmtpPort}
maillog_file = ${home}/postfix.log
maillog_file_prefixes = ${home}
recipient_delimiter = +
alias_maps =
alias_database =
smtputf8_enable = yes
`,
    );
    const services = [
      `127.0.0.1:${this.smtpPort} inet n - n - - smtpd`,
      "postlog unix-dgram n - n - 1 postlogd",
      "pickup unix n - n 60 1 pickup",
      "cleanup unix n - n - 0 cleanup",
      "qmgr unix n - n 300 1 qmgr",
      "rewrite unix - - n - - trivial-rewrite",
      "bounce unix - - n - 0 bounce",
      "defer unix - - n - 0 bounce",
      "trace unix - - n - 0 bounce",
      "verify unix - - n - 1 verify",
      "flush unix n - n 1000? 0 flush",
      "proxymap unix - - n - - proxymap",
      "smtp unix - - n - - smtp",
      "error unix - - n - - error",
      "retry unix - - n - - error",
      "lmtp unix - - n - - lmtp",
      "anvil unix - - n - 1 anvil",
      "scache unix - - n - 1 scache",
      "tlsmgr unix - - n 1000? 1 tlsmgr",
    ];
    writeFileSync(join(home, "conf", "master.cf"), `${services.join("\n")}\n`);
    execFileSync("postfix", ["-c", join(home, "conf"), "start"], { stdio: "ignore" });
    this.postfixRuns = true;
  }
}

function mailOwner(): [number, number] {
  return idsOf("nobody");
}

function idsOf(user: string): [number, number] {
  const id = (flag: string) => Number(execFileSync("id", [flag, user], { encoding: "utf8" }));
  return [id("-u"), id("-g")];
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

async function answers(port: number): Promise<boolean> {
  const { connect } = await import("node:net");
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("data", () => resolve(!socket.destroy().connecting));
    socket.once("error", () => resolve(false));
  });
}
