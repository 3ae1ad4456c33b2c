import type { Editor } from "@tiptap/react";
import { useQuery } from "@tanstack/react-query";
import { Link2, LoaderCircle, Paperclip, X } from "lucide-react";
import { useCallback, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { sentAsLinks, type UploadedFile } from "#contract";
import { fileSize } from "../app/time.ts";
import { sayProblem, uploadFile } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { fileLimitsQuery } from "./queries.ts";

export interface ComposerFile {
  key: string;
  name: string;
  size: number;
  /** Known once it lies on the server. */
  fileId: string | null;
}

export type Attachments = ReturnType<typeof useAttachments>;

/** Files on their way up and those that lie there already. */
export function useAttachments(initial: { fileId: string; name: string; size: number }[]) {
  const [files, setFiles] = useState<ComposerFile[]>(() =>
    initial.map(({ fileId, name, size }) => ({ key: fileId, fileId, name, size })),
  );
  const count = useRef(0);
  const remove = useCallback((key: string) => setFiles((before) => before.filter((file) => file.key !== key)), []);
  /** Uploads a file; one that is not to stay in the tray stands in the text afterwards. Gives null when it failed. */
  const add = useCallback(
    async (file: File, stay: boolean): Promise<UploadedFile | null> => {
      count.current += 1;
      const key = `upload-${count.current}`;
      setFiles((before) => [...before, { key, name: file.name, size: file.size, fileId: null }]);
      try {
        const uploaded = await uploadFile(file);
        if (stay)
          setFiles((before) => before.map((other) => (other.key === key ? { ...other, fileId: uploaded.fileId } : other)));
        else remove(key);
        return uploaded;
      } catch (error) {
        remove(key);
        sayProblem(error, m.upload_failed({ name: file.name }));
        return null;
      }
    },
    [remove],
  );
  return { files, add, remove, isBusy: files.some((file) => file.fileId === null) };
}

/** Uploads what was pasted, dropped or chosen; pictures go into the text where that is wanted, the rest beside it. */
export function takeFiles(files: File[], inline: boolean, attachments: Attachments, editor: Editor | null) {
  for (const file of files) void takeFile(file, inline && /^image\/(png|jpe?g|gif|webp)$/.test(file.type), attachments, editor);
}

async function takeFile(file: File, intoText: boolean, attachments: Attachments, editor: Editor | null) {
  const uploaded = await attachments.add(file, !intoText);
  if (intoText && uploaded)
    editor
      ?.chain()
      .focus()
      .setImage({ src: `/api/v1/files/${uploaded.fileId}`, alt: uploaded.name })
      .run();
}

/** The files of what is being written. Of those that a mail takes no more of, it is said that they go as links. */
export function AttachmentTray(props: { attachments: Attachments; mailed: boolean; channelId: string | undefined }) {
  const { attachments, mailed, channelId } = props;
  const { files } = attachments;
  const { data: limits } = useQuery({ ...fileLimitsQuery(channelId), enabled: mailed && files.length > 0 });
  if (files.length === 0) return null;
  const links = sentAsLinks(
    files.map(({ size }) => size),
    mailed && limits ? limits.inMail : Number.POSITIVE_INFINITY,
  );
  return (
    <>
      <ul aria-label={m.attachments()} className="flex flex-wrap gap-2 px-3 pb-2">
        {files.map((file, index) => (
          <TrayFile key={file.key} file={file} asLink={links[index] === true} onRemove={() => attachments.remove(file.key)} />
        ))}
      </ul>
      {limits && links.includes(true) && (
        <output className="block px-4 pb-2 text-xs text-pretty text-soft">
          {m.files_go_as_links({ size: fileSize(limits.inMail), days: limits.linkDays })}
        </output>
      )}
    </>
  );
}

function TrayFile({ file, asLink, onRemove }: { file: ComposerFile; asLink: boolean; onRemove: () => void }) {
  const Icon = asLink ? Link2 : Paperclip;
  return (
    <li className="flex h-8 max-w-80 items-center gap-2 rounded-lg border border-line bg-ground pr-1 pl-2.5 text-sm">
      {file.fileId === null ? (
        <>
          <span className="sr-only">{m.uploading_file({ name: file.name })}</span>
          <LoaderCircle aria-hidden size={15} className="shrink-0 animate-spin text-accent" />
        </>
      ) : (
        <Icon aria-hidden size={15} className="shrink-0 text-faint" />
      )}
      <span className="truncate">{file.name}</span>
      <span className="shrink-0 text-xs text-faint tabular">{fileSize(file.size)}</span>
      {asLink && <span className="shrink-0 text-xs text-soft">{m.as_link()}</span>}
      <Button
        aria-label={m.remove_file({ name: file.name })}
        onPress={onRemove}
        className="flex size-6 shrink-0 items-center justify-center rounded text-faint data-hovered:bg-line data-hovered:text-ink"
      >
        <X aria-hidden size={14} />
      </Button>
    </li>
  );
}
