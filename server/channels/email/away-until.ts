const monthNames = [
  ["jan", "januari", "januar", "january"],
  ["feb", "februari", "februar", "february"],
  ["mar", "mars", "marts", "march"],
  ["apr", "april"],
  ["maj", "mai", "may"],
  ["jun", "juni", "june"],
  ["jul", "juli", "july"],
  ["aug", "augusti", "august"],
  ["sep", "sept", "september"],
  ["okt", "oct", "oktober", "october"],
  ["nov", "november"],
  ["dec", "des", "december", "desember"],
];
const months = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const month = `(${[...months.keys()].toSorted((one, other) => other.length - one.length).join("|")})`;

const lead =
  "(?<![\\p{L}])(?:till och med|til og med|t\\.? ?o\\.? ?m\\.?|t/m|through|until|till|til|tillbaka|åter|tilbage(?: igen)?|tilbake(?: igjen)?|igen|igjen|back|return(?:ing)?|fram till|frem til)(?: (?:in|to|at|på|i) (?:the |my )?(?:office|work|kontoret|jobbet|jobb|arbejde|tjänst))?(?: (?:on|again|igen|igjen|the))?";
const weekday =
  "(?:,? ?(?:on |på )?(?:mån|tis|ons|tors|fre|lör|sön|man|tirs|fre|lør|søn|mon|tues|wednes|thurs|fri|satur|sun)(?:dag(?:en)?|day),?)?";
const start = `${lead}${weekday}(?: (?:den|the|d\\.))?\\s+`;

const iso = new RegExp(`${start}(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)`, "iu");
const dayFirst = new RegExp(`${start}(\\d{1,2})(?:\\.|:?e|st|nd|rd|th)?(?: of)? ${month}(?![\\p{L}])\\.?(?:,? (\\d{4}))?`, "iu");
const monthFirst = new RegExp(`${start}${month} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4}))?`, "iu");
const numbers = new RegExp(`${start}(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}))?(?![\\d/])`, "iu");

/** When somebody who is away is back, as `2027-01-03`, where it is said plainly with a day and a month; else null. Without a year it is the next such day. */
export function awayUntil(text: string, at: Date): string | null {
  const words = text.slice(0, 3000).replaceAll(/\s+/g, " ");
  const full = iso.exec(words);
  if (full !== null) return dated(Number(full[1]), Number(full[2]), Number(full[3]), at);
  const named = dayFirst.exec(words);
  if (named !== null) return dated(yearIn(named[3]), months.get(named[2]?.toLowerCase() ?? "") ?? 0, Number(named[1]), at);
  const english = monthFirst.exec(words);
  if (english !== null)
    return dated(yearIn(english[3]), months.get(english[1]?.toLowerCase() ?? "") ?? 0, Number(english[2]), at);
  const short = numbers.exec(words);
  return short === null ? null : dated(yearIn(short[3]), Number(short[2]), Number(short[1]), at);
}

function yearIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function dated(year: number | null, monthNumber: number, day: number, at: Date): string | null {
  const today = at.toISOString().slice(0, 10);
  const written = (inYear: number) => `${inYear}-${String(monthNumber).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const thisYear = at.getUTCFullYear();
  const date = year === null ? (written(thisYear) >= today ? written(thisYear) : written(thisYear + 1)) : written(year);
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}
