interface Page {
  title: string;
  /** Sanitised. */
  html: string;
  /** HTML beneath it. */
  below: string;
  language: "sv" | "da" | "nb" | "en" | undefined;
}

/**
 * What somebody here wrote as a page of its own, for any mail program. It names no colour of paper or letters, so that a program in the dark
 * shows it dark; letters are those of the device; lines are not longer than one reads well; nothing is loaded from anywhere. What matters
 * stands in `style` attributes, since some programs throw the head away.
 */
export function pageOf({ title, html, below, language }: Page): string {
  const direction = directionOf(html.replaceAll(/<[^>]*>/g, " "));
  // Who writes from right to left writes none of our languages.
  const lang = language === undefined || direction === "rtl" ? "" : ` lang="${language}"`;
  return `<!doctype html>
<html${lang} dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
<style>
${styles}
</style>
</head>
<body>
<div${lang} dir="${direction}" style="${look}">
${readable(html)}
${below}
</div>
</body>
</html>`;
}

const look = [
  "max-width:42em",
  "font-family:'Segoe UI',-apple-system,system-ui,Roboto,'Helvetica Neue',Arial,sans-serif",
  "font-size:16px",
  "line-height:1.5",
  "overflow-wrap:break-word",
].join(";");

const styles = `:root { color-scheme: light dark; supported-color-schemes: light dark; }
p, ul, ol, pre, table { margin: 0 0 .6em; }
ul, ol { padding-inline-start: 1.6em; }
blockquote { margin: 0 0 .6em; padding-inline-start: .8em; border-inline-start: 2px solid #8a8f98; }
img { max-width: 100%; height: auto; }
pre { white-space: pre-wrap; }
table { border-collapse: collapse; }
td, th { padding: .25em 1em .25em 0; text-align: start; vertical-align: top; }`;

/** An empty line stays one, list items stay close, and what would have to be fetched from elsewhere is left out. */
export function readable(html: string): string {
  return html
    .replaceAll(/<img(?![^>]*\ssrc="cid:)[^>]*>/g, "")
    .replaceAll("<p></p>", "<p><br></p>")
    .replaceAll(/<li><p>((?:(?!<\/?(?:p|li|ul|ol)>)[^])*)<\/p>/g, "<li>$1");
}

/** By which letters there are more of. */
export function directionOf(text: string): "ltr" | "rtl" {
  const rightToLeft = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu) ?? [];
  const letters = text.match(/\p{L}/gu) ?? [];
  return rightToLeft.length * 2 > letters.length ? "rtl" : "ltr";
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
