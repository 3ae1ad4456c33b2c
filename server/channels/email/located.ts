import { storable } from "./charset.ts";
import type { MimeAttachment, MimePart } from "./mime-tree.ts";
import { pictureTypeOf } from "./picture-type.ts";
import type { Locate } from "./sanitise.ts";

const limits = { pictures: 200, bases: 3, address: 2000 };

/** Where what says nothing else is (RFC 2557 §5). */
const nowhere = "thismessage:/";

/**
 * Knows the mail's pictures by the address under which its HTML calls for them (Content-Location, RFC 2557); null when none has one. A picture without
 * a Content-ID gets one.
 */
export function locatedIn(root: MimePart): Locate | null {
  const pictures = new Map<string, MimeAttachment>();
  const bases = new Set<string>();
  const look = (part: MimePart, around: string) => {
    const own = locationOf(part);
    const base = own === "" ? around : (resolved(own, around) ?? around);
    if (part.contentType === "text/html" && bases.size < limits.bases) bases.add(base);
    const picture = part.attachment;
    if (picture !== undefined && own !== "" && pictures.size < limits.pictures && pictureTypeOf(picture.content) !== null)
      for (const address of writtenAs(own, around)) if (!pictures.has(address)) pictures.set(address, picture);
    for (const child of part.children) look(child, base);
  };
  look(root, nowhere);
  if (pictures.size === 0) return null;
  return (address) => {
    if (address === "" || address.length > limits.address) return null;
    const picture =
      pictures.get(address) ?? [...bases].map((base) => pictures.get(resolved(address, base) ?? "")).find(Boolean) ?? null;
    if (picture === null) return null;
    if (!picture.cid) picture.cid = `picture-${[...new Set(pictures.values())].indexOf(picture) + 1}.located`;
    return encodeURIComponent(storable(picture.cid));
  };
}

function locationOf({ headers }: MimePart): string {
  const value = headers?.get("content-location");
  return typeof value === "string" ? value.trim().slice(0, limits.address) : "";
}

/** Spaces in it are of those who write file names, or breaks that a long one was folded at (RFC 2557 §4.4.1). */
function writtenAs(location: string, around: string): string[] {
  return [location, location.replaceAll(/\s/g, "")].flatMap((address) => [address, resolved(address, around) ?? address]);
}

function resolved(address: string, base: string): string | null {
  return URL.canParse(address, base) ? new URL(address, base).href : null;
}
