import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { Dialog, ErrorState, LoadingRows, Problem } from "../kit/index.ts";
import { m } from "../texts/index.ts";

/** Bytes that are drawn; a mail may hold 50 MB of attachments. */
const shown = 200_000;

/** A mail as it came, as text and nothing else. */
export default function SourceDialog({ url, from, onClose }: { url: string; from: string; onClose: () => void }) {
  const source = useQuery({ queryKey: ["mail-source", url], queryFn: ({ signal }) => beginningOf(url, signal), gcTime: 0 });
  return (
    <Dialog
      title={`${m.source_heading()}: ${from}`}
      isOpen
      onClose={onClose}
      place="wide"
      footer={
        <a
          href={url}
          download
          className="inline-flex h-8 items-center gap-1.5 rounded-md border border-edge/50 px-2.5 text-sm hover:bg-hover"
        >
          <Download aria-hidden size={16} strokeWidth={1.9} />
          {m.source_download()}
        </a>
      }
    >
      {source.error ? (
        <ErrorState error={source.error} onRetry={() => void source.refetch()} />
      ) : source.data === undefined ? (
        <LoadingRows rows={4} />
      ) : (
        <>
          {source.data.isCut && <p className="mb-3 text-sm text-faint">{m.source_cut()}</p>}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and so must be reached by keyboard */}
          <pre tabIndex={0} className="text-sm wrap-anywhere whitespace-pre-wrap">
            {source.data.text}
          </pre>
        </>
      )}
    </Dialog>
  );
}

/** As much as is drawn; the rest does not come over the line. */
async function beginningOf(url: string, signal: AbortSignal): Promise<{ text: string; isCut: boolean }> {
  const response = await fetch(url, { signal, credentials: "same-origin" });
  if (!response.ok || response.body === null)
    throw new Problem({ status: response.status, code: `http.${response.status}`, detail: m.problem_not_found(), fields: [] });
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; size <= shown;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), isCut: false };
    size += value.length;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return { text: text.slice(0, shown), isCut: true };
}
