/** Windows' names of the zones that invitations to Nordic organisations come from, as IANA's (Unicode CLDR, windowsZones). */
const windowsZones: Record<string, string> = {
  "w. europe standard time": "Europe/Berlin",
  "romance standard time": "Europe/Paris",
  "central europe standard time": "Europe/Budapest",
  "central european standard time": "Europe/Warsaw",
  "fle standard time": "Europe/Kyiv",
  "gmt standard time": "Europe/London",
  "greenwich standard time": "Atlantic/Reykjavik",
  "gtb standard time": "Europe/Bucharest",
  "e. europe standard time": "Europe/Chisinau",
  "russian standard time": "Europe/Moscow",
  "turkey standard time": "Europe/Istanbul",
  "greenland standard time": "America/Nuuk",
  "eastern standard time": "America/New_York",
  "central standard time": "America/Chicago",
  "mountain standard time": "America/Denver",
  "pacific standard time": "America/Los_Angeles",
  "india standard time": "Asia/Kolkata",
  "china standard time": "Asia/Shanghai",
  "tokyo standard time": "Asia/Tokyo",
  utc: "UTC",
};

/** The IANA zone that a calendar means, or null when its name says nothing to us. */
export function zoneNamed(named: string): string | null {
  const name = named.trim();
  const known = windowsZones[name.toLowerCase()];
  if (known !== undefined) return known;
  // Some write `/citadel.org/20210210_1/Europe/Stockholm`.
  const candidate = /[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+$/.exec(name.slice(0, 200))?.[0] ?? name;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: candidate }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** The instant at which clocks of the zone show `local` (`2026-11-24T10:00`); when they show it twice, the first. */
export function instantIn(zone: string, local: string): Date {
  const asUtc = Date.parse(`${local}:00Z`);
  const dayBefore = asUtc - offsetAt(zone, asUtc - 86_400_000);
  if (shown(zone, dayBefore) === asUtc) return new Date(dayBefore);
  return new Date(asUtc - offsetAt(zone, asUtc + 86_400_000));
}

/** What clocks of the zone show then, `2026-11-24T10:00`. */
export function localIn(zone: string, instant: number): string {
  return new Date(shown(zone, instant)).toISOString().slice(0, 16);
}

function offsetAt(zone: string, instant: number): number {
  return shown(zone, instant) - instant;
}

/** What clocks of the zone show, as if it were UTC. */
function shown(zone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat("en-u-hc-h23", {
    timeZone: zone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}
