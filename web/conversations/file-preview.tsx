import { ChevronLeft, ChevronRight, Download } from "lucide-react";
import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { Dialog, IconButton } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { EnclosedMailView } from "./enclosed-mail-view.tsx";
import { fileKind, type GivenFile } from "./file-kind.ts";
import { TextFile } from "./text-file.tsx";

const PdfFile = lazy(() => import("./pdf-file.tsx"));

interface Props {
  files: GivenFile[];
  file: GivenFile;
  onChange: (file: GivenFile) => void;
  onClose: () => void;
}

/** A file looked at, over the conversation; the arrows lead to the message's other files. */
export default function FilePreview({ files, file, onChange, onClose }: Props) {
  const at = files.findIndex(({ url }) => url === file.url);
  const [before, after] = [files[at - 1], files[at + 1]];
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent) => {
      const to = key === "ArrowLeft" ? before : key === "ArrowRight" ? after : undefined;
      if (to && !(target instanceof HTMLMediaElement)) onChange(to);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [before, after, onChange]);
  return (
    <Dialog title={file.name} isOpen onClose={onClose} place="large" padded={false}>
      <div className="flex min-h-full flex-col">
        <div className="sticky top-0 z-10 flex items-center gap-1 border-b border-line bg-raised px-3 py-1.5">
          {files.length > 1 && (
            <>
              <IconButton
                icon={ChevronLeft}
                label={m.file_before()}
                isDisabled={!before}
                onPress={() => before && onChange(before)}
              />
              <IconButton
                icon={ChevronRight}
                label={m.file_after()}
                isDisabled={!after}
                onPress={() => after && onChange(after)}
              />
              <span aria-live="polite" className="text-sm text-soft tabular">
                {m.file_number({ number: at + 1, count: files.length })}
              </span>
            </>
          )}
          <a
            href={file.url}
            download={file.name}
            className="ml-auto flex h-8 items-center gap-1.5 rounded-md px-2.5 text-sm hover:bg-hover"
          >
            <Download aria-hidden size={16} />
            {m.download()}
          </a>
        </div>
        <div key={file.url} className="flex min-h-0 grow flex-col">
          <Suspense fallback={<Loading />}>{content(file)}</Suspense>
        </div>
      </div>
    </Dialog>
  );
}

function content(file: GivenFile): ReactNode {
  switch (fileKind(file)) {
    case "picture":
      return (
        <div className="flex grow items-center justify-center bg-sunken p-4">
          <img src={file.url} alt={file.name} className="max-h-[76dvh] max-w-full object-contain" />
        </div>
      );
    case "pdf":
      return <PdfFile url={file.url} />;
    case "mail":
      return <EnclosedMailView url={file.url} />;
    case "sound":
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- nobody has written any
      return <audio src={file.url} controls aria-label={file.name} className="m-auto w-full max-w-lg p-6" />;
    case "film":
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- nobody has written any
      return <video src={file.url} controls aria-label={file.name} className="m-auto max-h-[76dvh] max-w-full" />;
    default:
      return <TextFile url={file.url} />;
  }
}

function Loading() {
  return <output className="block p-6 text-soft">{m.loading_file()}</output>;
}
