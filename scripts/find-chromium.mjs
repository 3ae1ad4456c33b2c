/** Finds the Chromium that the journeys drive, or has the system install it. Prints its path when run by itself. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const whatToDo =
  "There is no Chromium for the journeys in the browser: install one (Debian, Ubuntu: sudo apt-get install chromium; " +
  "anywhere: npx playwright-core install chromium) or set CHROME_PATH to the one you have.";

/**
 * The path of a Chromium: CHROME_PATH, the system's, Playwright's own; failing these, one installed from the system's packages where
 * that may be done without asking anybody.
 * @returns {Promise<string>}
 * @throws Error with one sentence that says what to do
 */
export async function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== "") {
    if (isProgram(given)) return given;
    throw new Error(`CHROME_PATH is ${given}, and there is no program there; correct it, or leave it out to have one found.`);
  }
  const found = ofSystem() ?? ofPlaywright();
  if (found !== null) return found;
  installFromPackages();
  const installed = ofSystem();
  if (installed === null) throw new Error(whatToDo);
  return installed;
}

function ofSystem() {
  const folders = (process.env.PATH ?? "")
    .split(delimiter)
    .concat("/usr/bin", "/usr/local/bin", "/snap/bin", "/usr/lib/chromium");
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const apps = ["Chromium", "Google Chrome", "Microsoft Edge"].flatMap((app) =>
    ["/Applications", join(homedir(), "Applications")].map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`),
  );
  return [...candidates, ...(process.platform === "darwin" ? apps : [])].find(isProgram) ?? null;
}

/** Where Playwright keeps the browsers it downloads; the newest of them. */
function ofPlaywright() {
  const home = homedir();
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(home, ".cache", "ms-playwright"),
    join(home, "Library", "Caches", "ms-playwright"),
  ];
  const within = [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-linux/headless_shell",
    "chrome-headless-shell-linux64/chrome-headless-shell",
  ];
  for (const cache of caches) {
    if (cache === undefined || !existsSync(cache)) continue;
    const versions = readdirSync(cache)
      .filter((name) => name.startsWith("chromium"))
      .sort((a, b) => Number(b.split("-").at(-1)) - Number(a.split("-").at(-1)));
    for (const version of versions) {
      const program = within.map((path) => join(cache, version, path)).find(isProgram);
      if (program !== undefined) return program;
    }
  }
  return null;
}

function installFromPackages() {
  if (process.platform !== "linux" || !runs("apt-get", ["--version"])) throw new Error(whatToDo);
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  if (sudo.length > 0 && !runs("sudo", ["-n", "true"])) throw new Error(whatToDo);
  process.stderr.write("Installing Chromium from the system's packages …\n");
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", ...args];
    return runs(command, rest);
  };
  // The list may be old or partly out of reach and still be enough: only what is installed in the end counts.
  apt("update");
  if (!apt("install", "-y", "--no-install-recommends", "chromium")) throw new Error(whatToDo);
}

function runs(command, args) {
  return spawnSync(command, args, { stdio: "ignore", timeout: 10 * 60_000 }).status === 0;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.url === `file://${process.argv[1]}`) process.stdout.write(`${await findChromium()}\n`);
