import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { Dialog, ErrorState, LoadingRows, Problem } from "../kit/index.ts";
import { m } from "../texts/index.ts";

/** So much is drawn; a mail may hold 50 MB of attachments. */
const shown = 200_000;

/** A mail as it came, as text and nothing else. */
export function SourceDialog({ id, from, onClose }: { id: string; from: string; onClose: () => void }) {
  const url = `/api/v1/unreadable-mails/${id}/source`;
  const source = useQuery({
    queryKey: ["mail-source", id],
    queryFn: async ({ signal }) => {
      const response = await fetch(url, { signal, credentials: "same-origin" });
      if (!response.ok)
        throw new Problem({
          status: response.status,
          code: `http.${response.status}`,
          detail: m.problem_not_found(),
          fields: [],
        });
      return response.text();
    },
    gcTime: 0,
  });
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
          {source.data.length > shown && <p className="mb-3 text-sm text-faint">{m.source_cut()}</p>}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and so must be reached by keyboard */}
          <pre tabIndex={0} className="text-sm break-words whitespace-pre-wrap">
            {source.data.slice(0, shown)}
          </pre>
        </>
      )}
    </Dialog>
  );
}
