/**
 * A time of day as people write it ("8", "830", "8.30", "08:30", "24") as the server wants it, "08:30"; null when it is no
 * time. Only the end of a day may be 24:00.
 */
export function readClock(written: string): string | null {
  const found = /^(\d{1,2})(?:[:.,\s]?(\d{2}))?$/.exec(written.trim());
  if (!found) return null;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? "0");
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return null;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** Minutes since midnight of a time such as "08:30". */
export function minutesOf(clock: string): number {
  const [hours = "0", minutes = "0"] = clock.split(":");
  return Number(hours) * 60 + Number(minutes);
}
