import { detectLanguage } from "@lyhord/reading/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Editor } from "@tiptap/react";
import { useState } from "react";
import type { Locale, NamedAddress } from "#contract";
import { useGo } from "../app/link.tsx";
import { conversationPath } from "../app/paths.ts";
import { api, Button, Dialog, explain, newKey, say, Select, TextField } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { AttachmentTray, takeFiles, useAttachments } from "./attachment-tray.tsx";
import { FormatBar } from "./format-bar.tsx";
import { AddressField, isAddress } from "./address-field.tsx";
import { channelsQuery, conversationQuery } from "./queries.ts";
import { SignatureBeneath } from "./signature-beneath.tsx";
import { WritingArea } from "./writing-area.tsx";

/** What stands there when one begins to write. */
export interface Beginning {
  channelId: string;
  subject: string;
  html: string;
  attachments: { fileId: string; name: string; size: number }[];
  /** The message that is passed on. */
  forwards: string;
}

/** Writing to somebody first. */
export default function NewConversationDialog({ beginning, onClose }: { beginning?: Beginning; onClose: () => void }) {
  const client = useQueryClient();
  const go = useGo();
  const { data: channels } = useQuery(channelsQuery);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState("");
  const [cc, setCc] = useState<NamedAddress[]>([]);
  const [bcc, setBcc] = useState<NamedAddress[] | null>(null);
  const [subject, setSubject] = useState(beginning?.subject ?? "");
  const [editor, setEditor] = useState<Editor | null>(null);
  const [language, setLanguage] = useState<Locale | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [key] = useState(newKey);
  const attachments = useAttachments(beginning?.attachments ?? []);
  const senders = (channels?.items ?? []).flatMap(({ id, name, address, aliases }) =>
    [address, ...aliases].map((own) => ({ channelId: id, name, address: own })),
  );
  const sender =
    senders.find(({ address }) => address === from) ??
    senders.find(({ channelId }) => channelId === beginning?.channelId) ??
    senders[0];
  const take = (files: File[], inline: boolean) => takeFiles(files, inline, attachments, editor);
  const submit = async () => {
    if (!isAddress(to.trim())) return setFault(m.address_wrong());
    if (!editor || editor.isEmpty || subject.trim() === "" || !sender) return setFault(m.write_something());
    if (attachments.isBusy) return setFault(m.files_still_uploading());
    setBusy(true);
    setFault(null);
    try {
      const started = await api("POST /conversations", {
        idempotencyKey: key,
        body: {
          channelId: sender.channelId,
          from: sender.address,
          to: { address: to.trim() },
          cc: cc.map(({ name, address }) => ({ name, address })),
          bcc: (bcc ?? []).map(({ name, address }) => ({ name, address })),
          subject: subject.trim(),
          html: editor.getHTML(),
          text: editor.getText({ blockSeparator: "\n\n" }),
          attachments: attachments.files.flatMap(({ fileId }) => (fileId ? { fileId } : [])),
          ...(beginning ? { forwards: beginning.forwards } : {}),
        },
      });
      client.setQueryData(conversationQuery(started.id).queryKey, started);
      onClose();
      say(beginning ? m.forward_sent() : m.new_sent());
      go(conversationPath({ kind: "queue", queue: "all" }, started.id));
    } catch (error) {
      setFault(explain(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={beginning ? m.forward() : m.new_conversation()}
      isOpen
      onClose={onClose}
      place="wide"
      alert={false}
      footer={
        <>
          <Button onPress={onClose}>{m.cancel()}</Button>
          <Button look="primary" onPress={() => void submit()} isPending={busy}>
            {m.send()}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {senders.length > 1 && (
          <Select
            label={m.new_from()}
            value={sender?.address ?? null}
            onChange={setFrom}
            choices={senders.map(({ name, address }) => ({ value: address, label: `${name} (${address})` }))}
          />
        )}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the window is opened to write in */}
        <TextField label={m.new_to()} type="email" value={to} onChange={setTo} autoFocus />
        <AddressField label={m.recipients_cc()} people={cc} onChange={setCc} />
        {bcc === null ? (
          <Button look="quiet" className="self-start" onPress={() => setBcc([])}>
            {m.recipients_bcc()}
          </Button>
        ) : (
          <AddressField label={m.recipients_bcc()} people={bcc} onChange={setBcc} isWanted />
        )}
        <TextField label={m.new_subject()} value={subject} onChange={setSubject} maxLength={500} />
        <div className="rounded-lg border border-edge focus-within:border-accent">
          <WritingArea
            kind="reply"
            label={m.new_message()}
            placeholder={m.new_message_placeholder()}
            initial={beginning?.html ?? ""}
            onReady={setEditor}
            onWrite={() => {
              setFault(null);
              setLanguage(detectLanguage(editor?.getText({ blockSeparator: "\n\n" }) ?? "").language);
            }}
            onFiles={(files) => take(files, true)}
            onSubmit={() => void submit()}
          />
          <SignatureBeneath
            editor={editor}
            teamId={channels?.items.find(({ id }) => id === sender?.channelId)?.teamId ?? null}
            language={language}
          />
          <AttachmentTray attachments={attachments} mailed channelId={sender?.channelId} />
          <div className="px-2 pb-2">
            <FormatBar editor={editor} onFiles={(files) => take(files, false)} />
          </div>
        </div>
        {fault && (
          <p role="alert" className="text-sm text-danger">
            {fault}
          </p>
        )}
      </div>
    </Dialog>
  );
}
