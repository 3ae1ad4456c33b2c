import { createElement, Fragment, type ReactNode, useMemo } from "react";

const plainElements = new Set([
  "p",
  "br",
  "strong",
  "b",
  "em",
  "i",
  "u",
  "s",
  "ul",
  "ol",
  "li",
  "blockquote",
  "code",
  "pre",
  "div",
]);

/** What our own composer made, rebuilt from the few elements it knows; anything else leaves only its text. */
export function RichText({ html }: { html: string }) {
  const body = useMemo(() => new DOMParser().parseFromString(html, "text/html").body, [html]);
  return <div className="prose">{children(body)}</div>;
}

function children(node: Node): ReactNode[] {
  return [...node.childNodes].map((child, index) => <Fragment key={index}>{rebuilt(child)}</Fragment>);
}

function rebuilt(node: Node): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof HTMLElement)) return null;
  const name = node.tagName.toLowerCase();
  if (name === "br") return <br />;
  if (plainElements.has(name)) return createElement(name, null, ...children(node));
  if (name === "a") return linkOf(node);
  if (name === "img") return pictureOf(node);
  if (name === "span" && (node.dataset["type"] === "mention" || node.classList.contains("mention")))
    return <span className="mention">{children(node)}</span>;
  return children(node);
}

function linkOf(node: HTMLElement): ReactNode {
  const href = node.getAttribute("href") ?? "";
  if (!/^(https?:|mailto:|tel:)/i.test(href)) return children(node);
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children(node)}
    </a>
  );
}

/** Only pictures that lie here; the page's policy would stop others anyway. */
function pictureOf(node: HTMLElement): ReactNode {
  const src = node.getAttribute("src") ?? "";
  return /^\/api\/|^data:image\//.test(src) ? <img src={src} alt={node.getAttribute("alt") ?? ""} /> : null;
}
