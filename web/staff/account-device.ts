/** What a browser says of itself, as far as a person would recognise it. Null where it says nothing we know. */
export interface Device {
  browser: string | null;
  system: string | null;
  kind: "phone" | "tablet" | "computer" | "unknown";
}

/** In the order in which they must be tried: most browsers also claim to be those further down. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\/|\bEdgiOS\//, "Edge"],
  [/\bOPR\/|\bOPiOS\//, "Opera"],
  [/\bVivaldi\//, "Vivaldi"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bHeadlessChrome\/|\bChrome\/|\bCriOS\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMacintosh\b/, "Mac"],
  [/\bLinux\b/, "Linux"],
];

/** Reads a `User-Agent` header. What it claims need not be true; it is only to help its owner recognise it. */
export function deviceOf(userAgent: string): Device {
  const first = (known: typeof browsers) => known.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
  const system = first(systems);
  return { browser: first(browsers), system, kind: kindOf(userAgent, system) };
}

function kindOf(userAgent: string, system: string | null): Device["kind"] {
  if (system === null) return "unknown";
  if (system === "iPad" || (system === "Android" && !/\bMobile\b/.test(userAgent))) return "tablet";
  return system === "iPhone" || system === "Android" ? "phone" : "computer";
}
