import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Certificate } from "./certificates.ts";
import { freePort, idsOf } from "./machine.ts";

/** A further port, for those who sign in. */
export interface Door {
  /** Shown when the line is encrypted; without one it never is. */
  certificate?: Certificate;
  /** Encrypted from the first byte; otherwise by STARTTLS. */
  wrapped?: boolean;
}

export interface PostfixOptions {
  doors?: Readonly<Record<string, Door>>;
  /** Asked about each recipient (Postfix's SMTPD_POLICY_README). */
  policyPort?: number;
  /** In bytes; it is offered as SIZE. */
  largestMail?: number;
  /** Header lines that are taken off whatever passes. */
  strips?: readonly string[];
  /** Other people's servers by domain: the port on which they answer. */
  beyond?: Readonly<Record<string, number>>;
}

interface Neighbours {
  lmtpPort: number;
  authSocket: string;
}

/** A real Postfix, in a folder of its own, that delivers to Dovecot. */
export class Postfix {
  readonly port: number;
  /** The further ports by name. */
  readonly doors: ReadonlyMap<string, number>;
  private readonly home: string;

  private constructor(home: string, port: number, doors: ReadonlyMap<string, number>) {
    this.home = home;
    this.port = port;
    this.doors = doors;
  }

  static async in(folder: string, port: number, neighbours: Neighbours, options: PostfixOptions): Promise<Postfix> {
    const doors = new Map<string, number>();
    for (const name of Object.keys(options.doors ?? {})) doors.set(name, await freePort());
    const postfix = new Postfix(join(folder, "postfix"), port, doors);
    postfix.write(neighbours, options);
    postfix.run("start");
    return postfix;
  }

  stop(): void {
    this.run("stop");
  }

  /** Has it try all that waits now, but for what it is trying already. */
  flush(): void {
    execFileSync("postqueue", ["-c", join(this.home, "conf"), "-f"], { stdio: "ignore" });
  }

  log(): string {
    const file = join(this.home, "postfix.log");
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  }

  private run(command: "start" | "stop"): void {
    execFileSync("postfix", ["-c", join(this.home, "conf"), command], { stdio: "ignore" });
  }

  private write(neighbours: Neighbours, options: PostfixOptions): void {
    const conf = join(this.home, "conf");
    for (const folder of [this.home, conf, join(this.home, "queue"), join(this.home, "data")]) mkdirSync(folder);
    chownSync(join(this.home, "data"), ...idsOf("postfix"));
    writeFileSync(join(conf, "transport"), this.transports(neighbours, options));
    const strips = options.strips ?? [];
    writeFileSync(join(conf, "strips"), strips.map((name) => `/^${name}:/ IGNORE\n`).join(""));
    writeFileSync(join(conf, "main.cf"), this.main(neighbours, options));
    writeFileSync(join(conf, "master.cf"), `${[...this.listening(options), ...services].join("\n")}\n`);
  }

  private transports({ lmtpPort }: Neighbours, { beyond = {} }: PostfixOptions): string {
    const others = Object.entries(beyond).map(
      ([domain, port]) => `/@${domain.replaceAll(".", "\\.")}$/ smtp:[127.0.0.1]:${port}\n`,
    );
    return `/^seven.*@lab\\.test$/ seven:inet:127.0.0.1:${lmtpPort}\n${others.join("")}`;
  }

  private main({ lmtpPort, authSocket }: Neighbours, { policyPort, largestMail = 60_000_000 }: PostfixOptions): string {
    const asked = policyPort === undefined ? "" : `check_policy_service inet:127.0.0.1:${policyPort}`;
    return `
compatibility_level = 3.6
queue_directory = ${this.home}/queue
data_directory = ${this.home}/data
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
smtpd_recipient_restrictions = ${asked}
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${authSocket}
smtpd_tls_loglevel = 1
virtual_mailbox_domains = lab.test
virtual_transport = lmtp:inet:127.0.0.1:${lmtpPort}
header_checks = regexp:${this.home}/conf/strips
transport_maps = regexp:${this.home}/conf/transport
maillog_file = ${this.home}/postfix.log
maillog_file_prefixes = ${this.home}
recipient_delimiter = +
alias_maps =
alias_database =
smtputf8_enable = yes
message_size_limit = ${largestMail}
virtual_mailbox_limit = 0
mailbox_size_limit = 0
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 1s
delay_warning_time = 1s
`;
  }

  private listening({ doors = {} }: PostfixOptions): string[] {
    const further = Object.entries(doors).flatMap(([name, { certificate, wrapped = false }]) => [
      `127.0.0.1:${this.doors.get(name)} inet n - n - - smtpd`,
      "  -o smtpd_sasl_auth_enable=yes",
      "  -o smtpd_recipient_restrictions=permit_sasl_authenticated,reject",
      ...(certificate === undefined
        ? []
        : [
            `  -o smtpd_tls_cert_file=${certificate.certificate}`,
            `  -o smtpd_tls_key_file=${certificate.key}`,
            `  -o smtpd_tls_wrappermode=${wrapped ? "yes" : "no"}`,
            "  -o smtpd_tls_security_level=encrypt",
          ]),
    ]);
    return [`127.0.0.1:${this.port} inet n - n - - smtpd`, ...further];
  }
}

const services = [
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
  "seven unix - - n - - lmtp",
  "  -o lmtp_discard_lhlo_keywords=8bitmime,smtputf8",
  "anvil unix - - n - 1 anvil",
  "scache unix - - n - 1 scache",
  "tlsmgr unix - - n 1000? 1 tlsmgr",
];
