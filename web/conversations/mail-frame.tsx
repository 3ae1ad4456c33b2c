import interLatin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import { useEffect, useRef, useState } from "react";
import { m } from "../texts/index.ts";
import { makeReadable } from "./readable-mail.ts";

const policy = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; font-src 'self'; form-action 'none'";

/**
 * A mail's HTML, cleaned by the server, in a frame where no script runs and nothing is fetched from elsewhere. It shares our
 * origin only so that its height can be measured: without `allow-scripts` it can do nothing with it.
 */
export function MailFrame({ html }: { html: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(60);
  const measure = () => {
    const page = frame.current?.contentDocument?.documentElement;
    if (page) setHeight(Math.ceil(page.getBoundingClientRect().height) + 1);
  };
  const observer = useRef<ResizeObserver>(null);
  useEffect(() => () => observer.current?.disconnect(), []);
  return (
    <iframe
      ref={frame}
      title={m.mail_content()}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={page(html)}
      onLoad={() => {
        measure();
        observer.current?.disconnect();
        const mail = frame.current?.contentDocument;
        if (!mail) return;
        makeReadable(mail.body, schemeOf(html) === "dark" ? [24, 32, 28] : [255, 255, 255]);
        observer.current = new ResizeObserver(measure);
        observer.current.observe(mail.documentElement);
      }}
      // The mail's own, lest the browser lay a paper of another colour beneath it.
      style={{ height, colorScheme: schemeOf(html) }}
      className="block w-full rounded-md"
    />
  );
}

function isNight(): boolean {
  return matchMedia("(prefers-color-scheme: dark)").matches
    ? document.documentElement.dataset["theme"] !== "light"
    : document.documentElement.dataset["theme"] === "dark";
}

function isColoured(html: string): boolean {
  return /\b(?:bgcolor|color)\s*=|(?:background|color)\s*:/i.test(html);
}

/** Mails that set colours were made for white paper and get it; the others follow the screen's light. */
function schemeOf(html: string): "light" | "dark" {
  return isNight() && !isColoured(html) ? "dark" : "light";
}

function page(html: string): string {
  const scheme = schemeOf(html);
  const paper = isNight() && scheme === "light" ? "background:#fff;padding:12px;border-radius:6px;" : "";
  return `<!doctype html><html lang="${document.documentElement.lang}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}"><base target="_blank">
<style>@font-face{font-family:Inter;font-weight:100 900;src:url(${interLatin}) format("woff2")}:root{color-scheme:${scheme}}html{overflow-x:auto;overflow-y:hidden}
body{margin:0;${paper}font:15px/1.6 Inter,system-ui,sans-serif;color:${scheme === "dark" ? "#e9eeeb" : "#17201c"};overflow-wrap:anywhere}
p{margin:0 0 .7em}body>:last-child{margin-bottom:0}img{max-width:100%;height:auto}a{color:${scheme === "dark" ? "#63cdb5" : "#0f6b5c"}}
blockquote{margin:.6em 0;padding-left:.8em;border-left:3px solid #99a}table{max-width:100%}pre{white-space:pre-wrap}[data-leads-to]{background:#ffe2a8;color:#5b3b00;font:600 13px Inter,system-ui,sans-serif;padding:0 .25em;border-radius:4px;display:inline-block}</style></head><body>${html}</body></html>`;
}
