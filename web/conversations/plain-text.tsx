import { m } from "../texts/index.ts";

/** A text mail as it was written, with its addresses as links and what it quotes folded away. */
export function PlainText({ text }: { text: string }) {
  const { own, quoted } = parted(text);
  return (
    <div className="[overflow-wrap:anywhere]">
      <p className="whitespace-pre-wrap">{linked(own)}</p>
      {quoted !== "" && (
        <details className="mt-2">
          <summary className="w-fit rounded text-sm text-faint">{m.show_quoted()}</summary>
          <p className="mt-1 border-l-3 border-line pl-3 text-sm whitespace-pre-wrap text-faint">{quoted}</p>
        </details>
      )}
    </div>
  );
}

/** What is written from what is only quoted at the end (lines with `>`, and the line that announces them). */
function parted(text: string): { own: string; quoted: string } {
  const lines = text.trimEnd().split("\n");
  let first = lines.length;
  while (first > 0 && /^(>|\s*$)/.test(lines[first - 1] ?? "")) first -= 1;
  if (!lines.slice(first).some((line) => line.startsWith(">"))) return { own: text.trimEnd(), quoted: "" };
  if (/:\s*$/.test(lines[first - 1] ?? "") && first > 1) first -= 1;
  return { own: lines.slice(0, first).join("\n").trimEnd(), quoted: lines.slice(first).join("\n").trim() };
}

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/g;

/** Nobody follows more of them, and each is an element of the page. */
const mostLinks = 500;

function linked(text: string) {
  const parts = text.split(address);
  const rest = parts.slice(2 * mostLinks);
  const few = rest.length > 0 ? [...parts.slice(0, 2 * mostLinks), rest.join("")] : parts;
  return few.map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part} target="_blank" rel="noreferrer noopener" className="text-accent underline">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
