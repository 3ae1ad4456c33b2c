import { hasAddress, undecorated, words, type Line } from "./lines.ts";
import { firstPersonWords } from "./words/boilerplate.ts";
import {
  behalfStarts,
  closingFormulas,
  closingNouns,
  detailStems,
  enclosureStarts,
  joiningWords,
  leaveStems,
  officeHours,
  ownersWords,
  postscriptStarts,
  senderWords,
  strongClosings,
  weakClosings,
  wishStarts,
  wishedTimes,
} from "./words/closings.ts";

const strong = new Set(strongClosings);
const weak = new Set(weakClosings);
const longestClosing = 6;

interface Closing {
  strength: "strong" | "weak";
  /** The name stands on the same line: "Mvh Anna". */
  named: boolean;
}

/** Reads a line as the closing of a letter ("Mvh", "Best regards, John"), or nothing. */
export function closingOf(line: Line | undefined): Closing | undefined {
  if (line === undefined || line.trimmed.length > 200) return undefined;
  const lower = line.trimmed.toLowerCase();
  if (closingFormulas.some((formula) => formula.test(lower))) return { strength: "strong", named: false };
  if (wishes(lower)) return { strength: "weak", named: endsInName(line.trimmed) };
  if (line.trimmed.length > 90) return undefined;
  if (/^\/{1,2} ?\p{L}/u.test(line.trimmed) && isNameBelowClosing(line.trimmed)) return { strength: "strong", named: true };
  return closingIn(
    undecorated(line.trimmed)
      .replace(/[’´`]/g, "'")
      .replace(/(\p{L})\/(?=\p{L})/gu, "$1 / ")
      .replace(/(\p{L}[.:])(?=\p{Lu}\p{Ll})/gu, "$1 "),
  );
}

const wholeLeaves = new Set(leaveStems.filter((stem) => stem.length < 4));
const leavesByBeginning = Map.groupBy(
  leaveStems.filter((stem) => stem.length > 3),
  (stem) => stem.slice(0, 4),
);
const takesLeave = (word: string): boolean =>
  wholeLeaves.has(word) || (leavesByBeginning.get(word.slice(0, 4))?.some((stem) => word.startsWith(stem)) ?? false);

/** A short line that may well take leave ("Thanks so much,", "Vastausta odottaen"); what stands below it has to bear it out. */
export function mayTakeLeave(text: string): boolean {
  if (text.length > 70 || /[?:;]$/.test(text)) return false;
  const tokens = words(text.toLowerCase());
  return tokens.length <= 9 && tokens.some(takesLeave);
}

function closingIn(text: string): Closing | undefined {
  const tokens = text.split(/\s+/).slice(0, longestClosing + 8);
  // The longest run of first words that is a closing; what is left must look like a name.
  for (let count = Math.min(tokens.length, longestClosing); count > 0; count--) {
    const phrase = tokens
      .slice(0, count)
      .join(" ")
      .toLowerCase()
      .replace(/[\p{P}\p{S}\s]+$/u, "");
    const strength = strong.has(phrase) || greets(phrase) ? "strong" : weak.has(phrase) ? "weak" : undefined;
    if (strength === undefined) continue;
    const rest = withoutSender(
      tokens
        .slice(count)
        .join(" ")
        .replace(/^[\p{P}\p{S}\s]+/u, ""),
    );
    if (rest === "") return { strength, named: false };
    // "Ystävällisin terveisin / Med vänlig hälsning / Best regards"
    const more = strong.has(rest.toLowerCase()) ? { named: false } : closingIn(rest);
    if (more) return { strength, named: more.named };
    if (isSigned(rest)) return { strength, named: true };
    return undefined;
  }
  return undefined;
}

/** "Soliga sommarhälsningar", "Herbstliche Grüße aus Kiel": few words, of which the last is what one sends. */
function greets(phrase: string): boolean {
  const tokens = phrase.split(" ");
  const last = tokens.at(-1) ?? "";
  return (
    tokens.length <= 5 && closingNouns.some((noun) => last.endsWith(noun)) && !tokens.some((word) => firstPersonWords.has(word))
  );
}

/** "Ha en fortsatt trevlig dag!", "Schönen Tag noch": begins as a wish, and ends in the time it is for. */
function wishes(lower: string): boolean {
  if (lower.length > 50) return false;
  const tokens = words(lower);
  return (
    tokens.length >= 2 &&
    tokens.length <= 8 &&
    wishStarts.some((start) => lower.startsWith(start)) &&
    tokens.slice(-3).some((token) => wishedTimes.has(token)) &&
    !lower.endsWith("?")
  );
}

/** "Trevlig helg önskar Anna", "God weekend Anna": past the time stands a name. */
function endsInName(text: string): boolean {
  const tokens = text.split(/\s+/);
  const last = tokens.at(-1) ?? "";
  return (
    /^\p{Lu}\p{Ll}/u.test(last) &&
    !wishedTimes.has(words(last.toLowerCase())[0] ?? "") &&
    !/[.!,]$/.test(last) &&
    tokens.length > 1
  );
}

/** "Hälsningar från Anna"; "Grüße aus Kiel" has no name. */
function withoutSender(text: string): string {
  const [first = "", ...rest] = text.split(" ");
  if (first.toLowerCase() === "aus" && rest.length < 4) return "";
  return senderWords.has(first.toLowerCase()) ? rest.join(" ") : text;
}

/** One to five words that could be a person's name: letters only, the first with a capital. */
export function isName(text: string): boolean {
  const bare = undecorated(text)
    .replace(/\([\p{L}. ]{1,20}\) ?/u, "")
    .replace(/^(?:i\. ?[av]\.|ppa\.|p\.p\.|gez\.)\s*/i, "")
    .replace(/[,.!]+$/, "")
    .replace(/^\/+\s*/, "");
  if (bare.length < 2 || bare.length > 45 || !/^[\p{L}\p{M}'’.\-& ]+$/u.test(bare)) return false;
  const parts = bare.split(/\s+/);
  return parts.length <= 5 && /^\p{Lu}/u.test(bare);
}

/** Two to four words, each with a capital, and no full stop: hardly a sentence. */
export const isFullName = (text: string): boolean =>
  isName(text) && /^\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?){0,2} \p{Lu}[\p{L}'’-]+$/u.test(undecorated(text));

/** A name alone, or a full one with something after it: "Anna Berg, ordförande", "Sam Hale (they/them)", "Tina 😊". */
function isSigned(text: string): boolean {
  const bare = text.replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d\s]+$|\s*[:;]-?[)D(]$/gu, "");
  if (isName(bare)) return true;
  const head = bare.slice(0, 60).split(/,| ?[(|/·•]| [-–—] /, 1)[0] ?? "";
  return head !== bare && text.length < 70 && isFullName(head);
}

/** A person may sign in small letters: "mvh, anna". Only trusted right below a closing. */
export const isNameBelowClosing = (text: string): boolean =>
  !thanks(text) &&
  (isSigned(text) ||
    /^\p{Lu}\p{Ll}{1,11}(?:, ?|\/| [-–—|/] )\p{Lu}[^\d:@]{1,40}$/u.test(text) ||
    /^[/-]?\s?\p{L}{2,20}(?: \p{L}{1,20}){0,2}[.!]?$/u.test(undecorated(text)));

/** "for styret", "im Auftrag von Bo Ernst": for whom one writes. */
export const isOnBehalf = (text: string): boolean =>
  text.length < 60 && text.split(" ").length < 8 && behalfStarts.some((start) => text.toLowerCase().startsWith(start));

/** "Thanks and God bless.": a closing word that goes on in small letters. */
export function thanks(text: string): boolean {
  const [first = "", second = ""] = text.split(" ");
  return /^\p{Ll}/u.test(second) && weak.has(first.toLowerCase());
}

/** "Sam", and below it "Sam Hale": what programs put below a letter that is signed by hand. */
export const isNameAgain = (above: string, text: string): boolean => {
  const first = words(above.toLowerCase()).at(-1);
  return first !== undefined && isFullName(text) && words(text.toLowerCase()).includes(first);
};

/** "och Bo", below "Anna Berg"; "Anna Berg", below "Brf Solrosen genom". */
export function isSecondName(above: string, text: string): boolean {
  const [first = "", ...rest] = text.split(" ");
  if (
    isOnBehalf(text) ||
    /^(?:med familj|med familie|with family|und familie|mit familie|perheineen|et famille|y familia)$/i.test(text)
  )
    return true;
  if (joiningWords.has(first.toLowerCase()) && isName(rest.join(" "))) return true;
  const last = above.slice(above.lastIndexOf(" ") + 1).toLowerCase();
  return last !== above.toLowerCase() && joiningWords.has(last) && isName(text);
}

/** Something one reaches a person by: telephone, address, page, post code, company number. */
export function isContactLine(text: string): boolean {
  if (hasAddress(text)) return true;
  const lower = text.toLowerCase();
  if (isCompany(text)) return true;
  if (/https?:\/\/|www\.|\b[a-z0-9-]+\.(se|dk|no|fi|de|fr|es|com|org|net|nu|eu|io|co\.uk)\b/.test(lower)) return true;
  if (text.replace(/\D/g, "").length >= 7 && /^[^.!?]*[+(]?\d[\d\s().\-/–]{6,}/.test(text) && text.length < 90) return true;
  if (
    /^(tel|tlf|tfn|tfno|telefon|mobil|mob|móvil|port|portable|handy|fon|gsm|cell|ddi|direct|kontor|office|vaihde|durchwahl|zentrale|sentralbord|skype|whatsapp|teams|twitter|instagram|facebook|linkedin|besök oss|besøg os|besøk oss|visit us|phone|mobile|fax|puh|puhelin|gsm|tél|téléphone|teléfono|móvil|direkt|växel|vxl|e-post|epost|email|e-mail|mail|m|t|p|f|d|org\.?nr|cvr|ust-id|ust-idnr|ust-id-nr|steuernr|hrb|siret|siren|y-tunnus)\b ?[.:+]/.test(
      lower,
    )
  )
    return true;
  return (
    /\b\d{3} ?\d{2}\b|\b\d{4,5}\b/.test(text) && /\p{L}{2,}/u.test(text) && text.split(" ").length <= 6 && !/[.!?]$/.test(text)
  );
}

/** "Exempel AB", "Beispiel GmbH & Co. KG": a few words, of which one says that it is a company. */
export const isCompany = (text: string): boolean =>
  text.split(" ").length <= 7 &&
  /^\p{Lu}.*\s(?:AB|HB|KB|AS|ASA|A\/S|ApS|I\/S|Oyj?|Ky|Ry|GmbH|AG|KG|UG|e\.\s?V\.|eG|SARL|SAS|SA|S\.A\.S?\.?|S\.?L\.?U?\.?|Ltd\.?|LLP|LLC|Inc\.?|plc)$/u.test(
    text,
  );

/** A telephone number, mail address or page, and hardly anything besides: no street, no post code. */
export function isDirectLine(text: string): boolean {
  if (text.length > 80 || text.split(" ").length > 8) return false;
  return (
    hasAddress(text) || /https?:\/\/|www\./.test(text) || /^(?:\p{L}{1,12}[.:]{0,2} ?)?[+(]?\d[\d\s().\-/–]{6,}$/u.test(text)
  );
}

/** "Skicka paketet till den nya adressen.": what follows is what is spoken of. */
export function tellsDetails(text: string): boolean {
  const tokens = words(text.toLowerCase());
  return tokens.some((word) => detailStems.some((stem) => word.startsWith(stem)));
}

/** "Mina uppgifter:", below a name. */
export function announces(text: string): boolean {
  return /[:：]$/.test(text) && words(text.toLowerCase()).some((word) => ownersWords.has(word));
}

/** "PS. …", "P.D.: …", or a word of what is enclosed ("Bilaga: kvitto"). */
export function isPostscript(text: string): boolean {
  if (isAfterword(text)) return true;
  const lower = text.slice(0, 60).toLowerCase();
  const first = lower.split(/\s/, 1)[0] ?? "";
  return postscriptStarts.includes(first) || enclosureStarts.has(first.replace(/[:.]+$/, ""));
}

/** "PS. …", "P.D.: …" */
export const isAfterword = (text: string): boolean =>
  /^(?:(?:p\. ?){0,2}p[.-]{0,2} ?[sd]|j\.? ?k(?=[.:!]))(?:[\s.:!,)-]|$)/.test(text.slice(0, 60).toLowerCase());

/** A sentence in the first person, or a question: nobody has that in a signature. */
export const isPersonal = (text: string): boolean =>
  isProse(text) &&
  !officeHours.some((words) => text.toLowerCase().includes(words)) &&
  (text.endsWith("?") || words(text.toLowerCase()).some((word) => firstPersonWords.has(word)));

/** Running text, as no signature has it before its telephone number. */
export function isProse(text: string): boolean {
  const count = text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;
  if (/[?]$/.test(text)) return true;
  return count >= 9 || (count >= 5 && /[.!]$/.test(text) && !isContactLine(text));
}
