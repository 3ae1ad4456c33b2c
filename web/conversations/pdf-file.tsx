import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from "pdfjs-dist";
// oxlint-disable-next-line import/default -- Vite gives its address.
import worker from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import { useEffect, useRef, useState } from "react";
import { m } from "../texts/index.ts";

GlobalWorkerOptions.workerSrc = worker;
const mostPages = 100;

/** A PDF drawn page by page: nothing in it runs, and nothing is fetched for it. */
export default function PdfFile({ url }: { url: string }) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | "broken" | null>(null);
  useEffect(() => {
    const given = new AbortController();
    const opened = open(url, given.signal);
    opened.then(
      ({ document }) => setPdf(document),
      () => given.signal.aborted || setPdf("broken"),
    );
    return () => {
      given.abort();
      void opened.then(
        ({ close }) => close(),
        () => {},
      );
    };
  }, [url]);
  if (pdf === "broken") return <p className="p-6 text-soft">{m.file_not_shown()}</p>;
  if (pdf === null) return <output className="block p-6 text-soft">{m.loading_file()}</output>;
  const pages = Math.min(pdf.numPages, mostPages);
  return (
    <div className="flex flex-col items-center gap-4 bg-sunken p-4">
      {Array.from({ length: pages }, (_, index) => (
        <Page key={index} pdf={pdf} number={index + 1} />
      ))}
      {pages < pdf.numPages && <p className="text-sm text-soft">{m.file_cut()}</p>}
    </div>
  );
}

async function open(url: string, signal: AbortSignal): Promise<{ document: PDFDocumentProxy; close: () => Promise<void> }> {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`The file was answered with ${answer.status}.`);
  const task = getDocument({
    data: await answer.arrayBuffer(),
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    stopAtErrors: false,
    disableAutoFetch: true,
    disableStream: true,
  });
  return { document: await task.promise, close: () => task.destroy() };
}

/** Drawn when it comes near; its text can be selected nowhere else than in the file, and is read to whoever can't see it. */
function Page({ pdf, number }: { pdf: PDFDocumentProxy; number: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState("");
  useEffect(() => {
    const target = canvas.current;
    if (!target) return undefined;
    let stop = () => {};
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watcher.disconnect();
        void (async () => {
          const page = await pdf.getPage(number);
          const natural = page.getViewport({ scale: 1 });
          const wide = Math.min(target.parentElement?.clientWidth ?? 800, 1000);
          const viewport = page.getViewport({ scale: (wide / natural.width) * Math.min(devicePixelRatio, 2) });
          target.width = viewport.width;
          target.height = viewport.height;
          const drawing = page.render({ canvas: target, viewport });
          stop = () => drawing.cancel();
          const { items } = await page.getTextContent();
          setText(items.map((item) => ("str" in item ? item.str : "")).join(" "));
          await drawing.promise;
        })().catch((error: unknown) => {
          if ((error as { name?: string }).name !== "RenderingCancelledException") throw error;
        });
      },
      { rootMargin: "800px" },
    );
    watcher.observe(target);
    return () => {
      watcher.disconnect();
      stop();
    };
  }, [pdf, number]);
  return (
    <section aria-label={m.pdf_page({ number, count: pdf.numPages })} className="w-full max-w-[1000px]">
      <canvas
        ref={canvas}
        aria-hidden
        className="mx-auto aspect-[1/1.414] h-auto w-full bg-white shadow-raised [&[height]]:aspect-auto"
      />
      <p className="sr-only">{text}</p>
    </section>
  );
}
