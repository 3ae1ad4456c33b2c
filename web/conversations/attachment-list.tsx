import { Download, Link2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import type { Attachment } from "#contract";
import { fileSize, longDate } from "../app/time.ts";
import { m } from "../texts/index.ts";
import { fileIcons, fileKind, type GivenFile, isShown } from "./file-kind.ts";

const FilePreview = lazy(() => import("./file-preview.tsx"));
/** What is larger is not fetched for a stamp-sized look at it. */
const largestThumbnail = 2 * 1024 * 1024;

/** The files of a message, but for those that stand in its text: looked at here where that is safe, and otherwise downloaded. */
export function AttachmentList({ attachments }: { attachments: (GivenFile & { inline: boolean; link?: Attachment["link"] })[] }) {
  const files = attachments.filter((attachment) => !attachment.inline);
  const shown = files.filter(isShown);
  const [open, setOpen] = useState<GivenFile | null>(null);
  if (files.length === 0) return null;
  return (
    <>
      <ul aria-label={m.attachments()} className="mt-3 flex flex-wrap gap-2">
        {files.map((file) => (
          <li key={file.url} className="max-w-full">
            <FileChip file={file} {...(isShown(file) && { onShow: () => setOpen(file) })} />
            {file.link && <LinkNote link={file.link} />}
          </li>
        ))}
      </ul>
      {open && (
        <Suspense>
          <FilePreview files={shown} file={open} onChange={setOpen} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
}

/** That a file went as a link, until when that is good, and how often it has been fetched. */
function LinkNote({ link }: { link: NonNullable<Attachment["link"]> }) {
  const until = longDate(link.expiresAt.slice(0, 10));
  const [now] = useState(() => Date.now());
  const isOver = new Date(link.expiresAt).getTime() <= now;
  return (
    <p className="flex items-center gap-1.5 px-1 pt-1 text-xs text-soft">
      <Link2 aria-hidden size={14} className="shrink-0" />
      <span>
        {isOver ? m.link_is_over({ until }) : m.went_as_link({ until })}{" "}
        {link.downloads === 0 ? m.link_not_downloaded() : m.link_downloads({ count: link.downloads })}
      </span>
    </p>
  );
}

const chip = "flex min-h-10 min-w-0 items-center gap-2 px-3 py-1 text-sm hover:bg-hover data-hovered:bg-hover";

function FileChip({ file, onShow }: { file: GivenFile; onShow?: () => void }) {
  const { name, url } = file;
  const kind = fileKind(file);
  const size = fileSize(file.size);
  const download = m.download_file({ name: kind === "dangerous" ? `${name}. ${m.dangerous_file()}` : name, size });
  if (!onShow)
    return (
      <div className="flex max-w-80 overflow-hidden rounded-lg border border-line bg-surface">
        <a href={url} download={name} aria-label={download} className={chip}>
          <Looks file={file} />
        </a>
      </div>
    );
  return (
    <div className="flex max-w-80 overflow-hidden rounded-lg border border-line bg-surface">
      <AriaButton onPress={onShow} aria-label={m.look_at_file({ name, size })} className={chip}>
        <Looks file={file} />
      </AriaButton>
      <a
        href={url}
        download={name}
        aria-label={download}
        title={download}
        className="flex w-10 shrink-0 items-center justify-center border-l border-line text-soft hover:bg-hover"
      >
        <Download aria-hidden size={16} />
      </a>
    </div>
  );
}

function Looks({ file }: { file: GivenFile }) {
  const kind = fileKind(file);
  const Icon = fileIcons[kind];
  return (
    <>
      {kind === "picture" && file.size <= largestThumbnail ? (
        <img src={file.url} alt="" loading="lazy" className="-ml-1 size-7 shrink-0 rounded object-cover" />
      ) : (
        <Icon aria-hidden size={16} className={kind === "dangerous" ? "shrink-0 text-danger" : "shrink-0 text-faint"} />
      )}
      <span className="min-w-0 text-left">
        <span className="block truncate leading-4">{file.name}</span>{" "}
        {kind === "dangerous" && <span className="block text-xs leading-4 text-danger">{m.dangerous_file()}</span>}
      </span>
      {/* So that what is read out has the words apart as what is seen does. */ " "}
      <span className="shrink-0 text-xs text-faint tabular">{fileSize(file.size)}</span>
    </>
  );
}
