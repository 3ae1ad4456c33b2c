import { useQuery } from "@tanstack/react-query";
import { m } from "../texts/index.ts";

const shownBytes = 200_000;

/** The beginning of a text file, as it stands. */
export function TextFile({ url }: { url: string }) {
  const { data, isError } = useQuery({
    queryKey: ["text-file", url],
    queryFn: ({ signal }) => beginningOf(url, signal),
    staleTime: Infinity,
  });
  if (isError) return <p className="p-6 text-soft">{m.file_not_shown()}</p>;
  if (!data) return <output className="block p-6 text-soft">{m.loading_file()}</output>;
  return (
    <div className="p-4">
      <pre className="font-mono text-sm whitespace-pre-wrap [overflow-wrap:anywhere]">{data.text}</pre>
      {data.cut && <p className="mt-3 text-sm text-soft">{m.file_cut()}</p>}
    </div>
  );
}

/** No more than is shown is fetched. */
async function beginningOf(url: string, signal: AbortSignal): Promise<{ text: string; cut: boolean }> {
  const answer = await fetch(url, { signal });
  if (!answer.ok || !answer.body) throw new Error(`The file was answered with ${answer.status}.`);
  const bytes = new Uint8Array(shownBytes);
  let size = 0;
  const reader = answer.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: decoded(bytes.subarray(0, size)), cut: false };
    const taken = value.subarray(0, shownBytes - size);
    bytes.set(taken, size);
    size += taken.length;
    if (taken.length < value.length) {
      await reader.cancel();
      return { text: decoded(bytes), cut: true };
    }
  }
}

function decoded(bytes: Uint8Array): string {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (marked) return new TextDecoder(marked).decode(bytes);
  const text = new TextDecoder().decode(bytes);
  // The cut may go through a letter; more than that is no UTF-8.
  return text.slice(0, -1).includes("\ufffd") ? new TextDecoder("windows-1252").decode(bytes) : text;
}
