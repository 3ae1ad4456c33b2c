import { FileText, Image } from "lucide-react";
import type { Attachment } from "#contract";
import { fileSize } from "../app/time.ts";
import { m } from "../texts/index.ts";

/** The files of a message, but for those that stand in its text. */
export function AttachmentList({ attachments }: { attachments: Attachment[] }) {
  const files = attachments.filter((attachment) => !attachment.inline);
  if (files.length === 0) return null;
  return (
    <ul aria-label={m.attachments()} className="mt-3 flex flex-wrap gap-2">
      {files.map((file) => {
        const Icon = file.contentType.startsWith("image/") ? Image : FileText;
        return (
          <li key={file.id}>
            <a
              href={file.url}
              download={file.name}
              aria-label={m.download_file({ name: file.name, size: fileSize(file.size) })}
              className="flex h-9 max-w-72 items-center gap-2 rounded-lg border border-line bg-surface px-3 text-sm hover:bg-hover"
            >
              <Icon aria-hidden size={16} className="shrink-0 text-faint" />
              <span className="truncate">{file.name}</span>
              <span className="shrink-0 text-xs text-faint tabular">{fileSize(file.size)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
