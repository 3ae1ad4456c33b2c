import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A certificate with its key: where they lie. */
export interface Certificate {
  certificate: string;
  key: string;
}

/** An authority of a test's own, in a folder of its own, and what it has certified. */
export class Authority {
  /** The authority's own certificate, for whoever is to trust it. */
  readonly pem: string;
  /** The same as a file, as `NODE_EXTRA_CA_CERTS` has it. */
  readonly file: string;
  private readonly folder = mkdtempSync(join(tmpdir(), "lyhord-authority-"));
  private made = 0;

  constructor() {
    this.file = this.path("authority.pem");
    this.openssl(
      "req",
      "-x509",
      ...newKey(this.path("authority.key")),
      "-out",
      this.file,
      "-days",
      "2",
      "-subj",
      "/CN=Labbets utfärdare",
    );
    this.pem = readFileSync(this.file, "utf8");
  }

  /** @param names as they stand in a certificate: `DNS:localhost`, `IP:127.0.0.1` */
  certify(names: string, { days = 2 } = {}): Certificate {
    const made = this.next();
    const [request, extensions] = [`${made.certificate}.csr`, `${made.certificate}.ext`];
    this.openssl("req", ...newKey(made.key), "-out", request, "-subj", "/CN=labbet");
    writeFileSync(extensions, `subjectAltName=${names}\n`);
    const by = ["-CA", this.file, "-CAkey", this.path("authority.key"), "-CAcreateserial"];
    this.openssl("x509", "-req", "-in", request, ...by, "-days", String(days), "-extfile", extensions, "-out", made.certificate);
    return made;
  }

  /** By nobody but itself. */
  selfSigned(names: string): Certificate {
    const made = this.next();
    const about = ["-days", "2", "-subj", "/CN=labbet", "-addext", `subjectAltName=${names}`];
    this.openssl("req", "-x509", ...newKey(made.key), "-out", made.certificate, ...about);
    return made;
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private next(): Certificate {
    this.made++;
    return { certificate: this.path(`${this.made}.pem`), key: this.path(`${this.made}.key`) };
  }

  private path(name: string): string {
    return join(this.folder, name);
  }

  private openssl(...args: string[]): void {
    execFileSync("openssl", args, { stdio: ["ignore", "ignore", "pipe"] });
  }
}

function newKey(file: string): string[] {
  return ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", file];
}
