interface Written {
  text: string;
  html: string | null;
}

/** The message as it is sent: with its writer's signature beneath. */
export function sign<T extends Written>(written: T, signature: string): T {
  if (signature.trim() === "") return written;
  return {
    ...written,
    text: written.text + textSignature(signature),
    html: written.html === null ? null : written.html + htmlSignature(signature),
  };
}

/** The same message as it was before it was signed, for going on with it. */
export function unsign<T extends Written>(written: T, signature: string): T {
  if (signature.trim() === "") return written;
  const without = (whole: string, end: string) => (whole.endsWith(end) ? whole.slice(0, -end.length) : whole);
  return {
    ...written,
    text: without(written.text, textSignature(signature)),
    html: written.html === null ? null : without(written.html, htmlSignature(signature)),
  };
}

function textSignature(signature: string): string {
  return `\n\n${signature.trim()}`;
}

function htmlSignature(signature: string): string {
  const escaped = signature.trim().replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<p>${escaped.replaceAll("\n", "<br />")}</p>`;
}
