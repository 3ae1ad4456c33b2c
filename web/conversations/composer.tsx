import { Selection } from "@tiptap/pm/state";
import { useQueryClient } from "@tanstack/react-query";
import type { Editor } from "@tiptap/react";
import { Trash2 } from "lucide-react";
import { type DragEvent, useEffect, useRef, useState } from "react";
import type { Conversation, Draft, Message } from "#contract";
import { sendLaterCommand, useShortcuts } from "../app/shortcuts.ts";
import { sentenceTime } from "../app/time.ts";
import { useLatest } from "../app/use-latest.ts";
import { BeforeSending } from "../coach/before-sending.tsx";
import { useCoachedWriting, useConversationCoach } from "../coach/conversation-coach.tsx";
import { CustomerLine } from "../coach/customer-line.tsx";
import { Gauge } from "../coach/gauge.tsx";
import { Button, classes, IconButton, Kbd, say, sayProblem } from "../kit/index.ts";
import { useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { useActions } from "./actions.ts";
import { AttachmentTray, takeFiles, useAttachments } from "./attachment-tray.tsx";
import type { Chosen } from "./composer-place.tsx";
import { ComposerTabs } from "./composer-tabs.tsx";
import { type DraftBody, DraftKeeper, type DraftState, type Pen } from "./draft-keeper.ts";
import { draftLine } from "./draft-line.ts";
import { FormatBar } from "./format-bar.tsx";
import { draftQuery } from "./queries.ts";
import { NewerMessageDialog } from "./newer-message-dialog.tsx";
import { noteTyping, noteTypingOver } from "./presence.tsx";
import { QuoteBeneath, useQuoting } from "./quote-beneath.tsx";
import { onlySender, type Recipients, RecipientsLine } from "./recipients-line.tsx";
import { promiseTo } from "./promise.ts";
import { SendLaterMenu } from "./send-later-menu.tsx";
import { isNewerMessage, newestSeen, useSendMessage } from "./send-message.ts";
import { SignatureBeneath } from "./signature-beneath.tsx";
import { WritingArea } from "./writing-area.tsx";

/** What becomes of the conversation, and when it goes out if not at once. */
interface Sending {
  close: boolean;
  at?: Date;
}

/** Where one writes: an answer to the customer or a note to colleagues, with files, kept as a draft until it is sent. */
export default function Composer(props: {
  conversation: Conversation;
  draft: Draft | null;
  chosen: Chosen;
  /** Holds what keeps the draft, as long as this is where one writes; what the last one had not kept yet goes on in this one. */
  pen: Pen;
  /** What was typed before the composer was here. */
  takeTyped: () => string;
  /** Whether the draft is still the one it began with: what was held or taken back meanwhile has made it another. */
  isCurrent: () => boolean;
  onDone: () => void;
}) {
  const { conversation, draft, chosen } = props;
  const actions = useActions();
  const may = useMay();
  const [kind, setKind] = useState(chosen.kind);
  const [timesChosen, setTimesChosen] = useState(chosen.times);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [recipients, setRecipients] = useState<Recipients>(() => ({
    to: draft?.to ?? null,
    cc: draft?.cc ?? null,
    bcc: draft?.bcc ?? null,
    from: draft?.from ?? null,
    ...(chosen.onlySender ? onlySender : {}),
  }));
  const [draftState, setDraftState] = useState<DraftState>(draft ? "saved" : "idle");
  const [busy, setBusy] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const [newer, setNewer] = useState<{ messages: Message[]; sending: Sending } | null>(null);
  const [laterOpen, setLaterOpen] = useState(false);
  const quoting = useQuoting(conversation);
  // By no key of its own: the list of all that can be done opens it.
  useShortcuts({ [sendLaterCommand]: kind === "reply" ? () => setLaterOpen(true) : undefined });
  const attachments = useAttachments(draft?.attachments ?? []);
  const client = useQueryClient();
  const { pen } = props;
  const [begun] = useState(() => pen.carriedInto(draft?.html ?? ""));
  const [keeper] = useState(
    () =>
      new DraftKeeper(draftLine(conversation.id), draft, setDraftState, () => {
        void client.invalidateQueries({ queryKey: draftQuery(conversation.id).queryKey });
      }),
  );
  const seen = useRef(newestSeen(conversation));
  const send = useSendMessage(conversation);
  const isReply = kind === "reply";
  const coach = useConversationCoach(conversation, editor, isReply);
  const coached = useCoachedWriting(coach, conversation, isReply);

  if (chosen.times !== timesChosen) {
    setTimesChosen(chosen.times);
    setKind(chosen.kind);
    if (chosen.onlySender) setRecipients({ ...recipients, ...onlySender });
    quoting.reconsider();
  }
  const { takeTyped, isCurrent } = props;
  const typedFirst = useLatest(takeTyped);
  const stillCurrent = useLatest(isCurrent);
  const wanted = chosen.times === 0 ? null : `${kind} ${chosen.times}`;
  useEffect(() => {
    if (!editor || wanted === null) return;
    // All at once, so that no key falls between: the caret at the end, what was typed so far, the focus.
    editor.view.dispatch(editor.state.tr.setSelection(Selection.atEnd(editor.state.doc)));
    for (const [index, line] of typedFirst()().split("\n").entries()) {
      if (index > 0) editor.commands.splitBlock();
      if (line !== "") editor.view.dispatch(editor.state.tr.insertText(line));
    }
    editor.view.focus();
  }, [editor, wanted, typedFirst]);
  useEffect(() => {
    const flush = () => keeper.flush();
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      noteTypingOver(conversation.id);
      if (stillCurrent()()) flush();
      else void keeper.stop();
    };
  }, [keeper, conversation.id, stillCurrent]);

  const isEmpty = () => (editor?.isEmpty ?? true) && attachments.files.length === 0;
  const current = (): DraftBody => ({
    kind,
    html: editor?.getHTML() ?? "",
    ...recipients,
    fileIds: attachments.files.flatMap((file) => file.fileId ?? []),
  });
  const keep = useRef(() => undefined as void);
  useEffect(() => {
    keep.current = () => keeper.change(isEmpty() ? null : current());
  });
  const isCarried = begun !== (draft?.html ?? "");
  useEffect(() => {
    pen.takeUp(keeper);
    if (editor && isCarried) keep.current();
  }, [pen, keeper, editor, isCarried]);
  // What was there at first is kept already; every change after that is to be kept.
  const parts = JSON.stringify([kind, recipients, attachments.files.map((file) => file.fileId)]);
  const keptParts = useRef(parts);
  useEffect(() => {
    if (keptParts.current !== parts && editor) keep.current();
    keptParts.current = parts;
  }, [parts, editor]);

  const onWrite = () => {
    // Until one has begun to write, all that stands on the screen counts as seen.
    if (draftState === "idle") seen.current = newestSeen(conversation);
    noteTyping(conversation.id);
    keep.current();
  };

  const submit = async (options: Sending & { seenNewer?: boolean }) => {
    if (!editor || busy) return;
    if (isEmpty() || attachments.isBusy) {
      say(attachments.isBusy ? m.files_still_uploading() : m.write_something());
      return;
    }
    setBusy(true);
    await keeper.stop();
    if (options.seenNewer) seen.current = newestSeen(conversation);
    try {
      const message = await send(current(), editor, {
        lastSeenMessageId: seen.current,
        at: options.at,
        quote: quoting.isAskedFor,
      });
      noteTypingOver(conversation.id);
      if (message.scheduledFor !== null) sayScheduled(message, message.scheduledFor);
      else if (message.direction === "out") sayUndoable(message, options.close);
      else say(m.note_saved());
      props.onDone();
      if (options.close) void actions.close(conversation, true);
    } catch (error) {
      keeper.resume();
      keep.current();
      if (isNewerMessage(error)) setNewer({ messages: await send.newerThan(seen.current), sending: options });
      else sayProblem(error);
    } finally {
      setBusy(false);
    }
  };

  const sayScheduled = (message: Message, at: string) =>
    say(m.reply_scheduled({ time: sentenceTime(at) }), { undo: () => void actions.withdraw(message) });

  const sayUndoable = (message: Message, closed: boolean) => {
    const wait = message.delivery ? new Date(message.delivery.sendAt).getTime() - new Date(message.at).getTime() : 0;
    const undo = async () => {
      await actions.withdraw(message);
      if (closed) await actions.reopen(conversation);
    };
    say(m.reply_sent_undo(), wait > 500 ? { undo: () => void undo(), until: new Date(Date.now() + wait) } : {});
  };

  const discard = async () => {
    if (busy) return;
    setBusy(true);
    try {
      await keeper.discard();
      noteTypingOver(conversation.id);
      say(m.draft_discarded());
      props.onDone();
    } catch (error) {
      keep.current();
      sayProblem(error);
    } finally {
      setBusy(false);
    }
  };

  const take = (files: File[], inline: boolean) => takeFiles(files, inline, attachments, editor);
  const drag = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      setIsOver(false);
      if (event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      take([...event.dataTransfer.files], true);
    },
  };

  return (
    <section
      aria-label={isReply ? m.your_reply() : m.your_note()}
      className={classes(
        "border-t p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] md:px-5",
        isReply ? "border-line" : "border-note-line bg-note",
      )}
      {...drag}
    >
      {isReply && <CustomerLine conversation={conversation} />}
      <div
        className={classes(
          "@container relative flex max-h-[55dvh] flex-col rounded-xl border bg-surface focus-within:border-accent",
          isReply ? "border-edge" : "border-note-line",
          isOver && "border-dashed border-accent",
        )}
      >
        <ComposerTabs kind={kind} onKind={setKind} mayReply={may("conversation.reply")} mayNote={may("conversation.note")} />
        {isReply && (
          <RecipientsLine
            conversation={conversation}
            recipients={recipients}
            onChange={(change) => {
              setRecipients({ ...recipients, ...change });
              quoting.reconsider();
            }}
            // At once and not with the next frame, as the editor's command would: no key may fall between and be taken for a shortcut.
            onDone={() => editor?.view.focus()}
          />
        )}
        <WritingArea
          kind={kind}
          initial={begun}
          extensions={coached.extensions}
          onReady={setEditor}
          onWrite={onWrite}
          onFiles={(files) => take(files, true)}
          onSubmit={() => void submit({ close: false })}
          onSubmitLater={() => setLaterOpen(isReply)}
        />
        {isReply && <SignatureBeneath editor={editor} teamId={conversation.teamId} language={conversation.language} />}
        {isReply && <QuoteBeneath conversation={conversation} recipients={recipients} quoting={quoting} />}
        <AttachmentTray attachments={attachments} mailed={isReply} channelId={conversation.channelId} />
        <BeforeSending coach={coach} />
        <div className="flex flex-wrap items-center justify-end gap-x-1 gap-y-1.5 px-2 pb-2">
          <FormatBar editor={editor} onFiles={(files) => take(files, false)} />
          <div className="ml-auto flex items-center gap-1.5">
            <Gauge coach={coach} />
            <DraftNote state={draftState} />
            <IconButton icon={Trash2} label={m.discard_draft()} onPress={() => void discard()} />
          </div>
          <div className="flex flex-wrap items-center justify-end gap-1.5">
            {isReply && may("conversation.close") && conversation.state !== "closed" && (
              <Button onPress={() => void submit({ close: true })} isPending={busy}>
                {m.send_and_close()}
              </Button>
            )}
            <span className="flex">
              <Button
                look="primary"
                onPress={() => void submit({ close: false })}
                isPending={busy}
                {...(isReply ? { className: "rounded-r-none" } : {})}
              >
                {isReply ? m.send() : m.save_note()}
                <span aria-hidden className="hidden @min-[34rem]:inline">
                  <Kbd inverse>mod+enter</Kbd>
                </span>
              </Button>
              {isReply && (
                <SendLaterMenu
                  promise={promiseTo(conversation)}
                  isDisabled={busy}
                  isOpen={laterOpen}
                  onOpenChange={setLaterOpen}
                  onChoose={(at) => void submit({ close: false, at })}
                />
              )}
            </span>
          </div>
        </div>
        {isOver && (
          <p className="pointer-events-none absolute inset-0 flex items-center justify-center rounded-xl bg-accent-soft/90 font-medium text-accent-strong">
            {m.drop_files()}
          </p>
        )}
      </div>
      {conversation.state === "closed" && isReply && <p className="pt-2 text-xs text-faint">{m.composer_closed()}</p>}
      {coached.shown}
      <NewerMessageDialog
        messages={newer?.messages ?? null}
        onBack={() => {
          seen.current = newestSeen(conversation);
          setNewer(null);
        }}
        onSend={() => {
          const sending = newer?.sending ?? { close: false };
          setNewer(null);
          void submit({ ...sending, seenNewer: true });
        }}
      />
    </section>
  );
}

function DraftNote({ state }: { state: DraftState }) {
  const text = { idle: "", unsaved: "", saving: m.draft_saving(), saved: m.draft_saved(), failed: m.draft_not_saved() }[state];
  return (
    <span className={classes("px-1 text-xs", state === "failed" ? "text-danger" : "text-faint @max-[34rem]:sr-only")}>
      {text}
    </span>
  );
}
