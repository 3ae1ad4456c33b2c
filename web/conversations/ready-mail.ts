import { m } from "../texts/index.ts";

/** A mail's HTML, ready for its frame. */
export interface ReadyMail {
  html: string;
  /** How many pictures lie elsewhere. */
  remote: number;
  /** How many pictures only tell that the mail is being read. */
  trackers: number;
}

/**
 * Readies HTML that the server has cleaned: pictures from elsewhere get their address (ours) when the reader has asked for them, and a link that
 * names another place than it leads to says where it leads. Parsed in a document of its own, in which nothing is loaded or run.
 */
export function readyMail(html: string, withPictures: boolean): ReadyMail {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const remote = body.querySelectorAll<HTMLImageElement>("img[data-remote-src]");
  const trackers = body.querySelectorAll("img[data-tracker]");
  if (withPictures)
    for (const picture of remote) {
      picture.setAttribute("src", picture.dataset["remoteSrc"] ?? "");
      delete picture.dataset["remoteSrc"];
    }
  for (const tracker of trackers) tracker.remove();
  for (const link of body.querySelectorAll("a[href]")) sayWhereItLeads(link);
  return { html: body.innerHTML, remote: remote.length, trackers: trackers.length };
}

function sayWhereItLeads(link: Element): void {
  const host = hostOf(link.getAttribute("href") ?? "");
  if (host === null) return;
  link.setAttribute("title", host);
  const named = hostNamedIn(link.textContent);
  if (named === null || isSamePlace(named, host)) return;
  const note = link.ownerDocument.createElement("span");
  note.dataset["leadsTo"] = host;
  note.textContent = ` (${m.link_leads_elsewhere({ host })})`;
  link.append(note);
}

/** What the reader takes for the address: a text that is nothing but a domain, a web address or a mail address. */
function hostNamedIn(text: string): string | null {
  // Characters that are not seen, by which a name is broken up or turned around.
  const seen = text.replaceAll(/[\p{Cf}\u034f\u115f\u3164]/gu, "").trim();
  const written =
    /^(?:[a-z][a-z\d+.-]*:(?:\/\/)?)?(?:[^\s/@]{1,64}@)?((?:[\p{L}\d_-]{1,63}\.)+\p{L}{2,24})(?::\d+)?(?:[/?#]\S*)?[.,;:!?)\]]*$/iu.exec(
      seen,
    )?.[1];
  return written === undefined ? null : (URL.parse(`https://${written}`)?.hostname ?? null);
}

function hostOf(href: string): string | null {
  const url = URL.parse(href);
  if (url === null) return null;
  if (url.protocol === "mailto:") return URL.parse(`https://${url.pathname.split("@").at(-1) ?? ""}`)?.hostname ?? null;
  return url.hostname === "" ? null : url.hostname;
}

/** The same, or one within the other: `www.example.se` and `example.se`. */
function isSamePlace(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
