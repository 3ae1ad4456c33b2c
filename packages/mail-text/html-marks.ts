import type { Token } from "./html-tokens.ts";

/**
 * What an element of a mail says about its content, by the names that clients give: Outlook puts `x_` before the names of a mail it
 * quotes, Yahoo puts a random word.
 */
export type Mark =
  /** Quoted lines, one level deeper. */
  | "quote"
  /** All in it is the other's mail (attribution, quote, or a forwarded mail). */
  | "container"
  /** From here to the end of the mail is the other's. */
  | "boundary"
  | "signature"
  | "hidden";

const containers =
  /(?:^|[\s_-])(?:moz-forward-container|mail_android_quote|zmail_extra|cm_quote|freshdesk_quote|mail-editor-reference-message-container|ms-outlook-mobile-reference-message|tutanota_quote_container|gmail_extra_quote|hs_reply_quote|front-blockquote|olk_src_body_section|mailspring-quote|edo-quote)(?:$|[\s_-])/;
const boundaries =
  /(?:^|\s)(?:x_)*(?:divrplyfwdmsg|appendonsend|outlookmessageheader|_mailoriginal|replyseparator|stopspelling)(?:$|\s)/;
const signatures =
  /(?:^|\s)(?:x_)*(?:gmail_signature|gmail_signature_prefix|applemailsignature|applemailsignatureatlineendpostdraft|moz-signature|protonmail_signature_block|ms-outlook-mobile-signature|ms-outlook-ios-signature|composer_signature|k9mail-signature|front-signature|signature|sig|sig-?\d{1,20}|_rc_sig|(?:email|mail|user|html)[-_]?signature|signature[-_](?:block|container|wrapper|old)|ydp\w{1,40}signature|zm-_id_-sgn\d?|mobilesignature|owasignature|tutanota_signature|io-ox-signature|edo-signature|hs_signature)(?:$|\s)/;
const quotes =
  /(?:^|\s)(?:x_)*(?:gmail_quote|protonmail_quote|tutanota_quote|freshdesk_quote|yahoo_quoted_begin|blockquote-cite|zmail_extra_quote)(?:$|\s)/;

export function markOf({ name, attributes }: Token): Mark | undefined {
  const { class: className, id, style, type } = attributes;
  const label =
    className === undefined && id === undefined && attributes["name"] === undefined
      ? ""
      : `${className ?? ""} ${id ?? ""} ${attributes["name"] ?? ""}`.toLowerCase();
  const flat = style === undefined ? "" : style.toLowerCase().replace(/\s/g, "");
  if (flat !== "" && (/display:none/.test(flat) || (/mso-hide:all/.test(flat) && /max-height:0/.test(flat)))) return "hidden";
  if (
    /(?:^|;)(?:visibility:hidden|opacity:0(?:\.0*)?(?:;|$))/.test(flat) ||
    (/max-height:0/.test(flat) && /overflow:hidden/.test(flat))
  )
    return "hidden";
  if (name === "blockquote") {
    // Gmail's and Outlook's indent is a blockquote too, without line or mark: that is the writer's own.
    if (type?.toLowerCase() === "cite" || attributes["cite"] !== undefined || quotes.test(label)) return "quote";
    return /border-left(?:-width)?:(?!none|0)/.test(flat) ? "quote" : undefined;
  }
  if (label !== "") {
    if (containers.test(label) || label.includes("yahoo_quoted") || label.endsWith(" messagereplysection")) return "container";
    if (name === "div" && (label.endsWith(" quote") || /(?:^|\s)(?:x_)*protonmail_quote/.test(label))) return "container";
    if (boundaries.test(label)) return "boundary";
    if (signatures.test(label) || label.endsWith(" messagesignaturesection")) return "signature";
  }
  // Outlook's line above the header of the quoted mail: #E1E1E1 since 2013, #B5C4DF before.
  const border = name === "div" ? flat.indexOf("border-top:solid") : -1;
  if (border >= 0 && /#(?:e1e1e1|b5c4df)/.test(flat.slice(border, border + 60))) return "boundary";
  return undefined;
}
