import { Image } from "@tiptap/extension-image";
import { Mention } from "@tiptap/extension-mention";
import { Placeholder } from "@tiptap/extensions";
import { type Editor, EditorContent, Extension, type Extensions, useEditor } from "@tiptap/react";
import { StarterKit } from "@tiptap/starter-kit";
import { useEffect, useState } from "react";
import { useLatest } from "../app/use-latest.ts";
import { m } from "../texts/index.ts";
import { useOwners } from "./assign-menu.tsx";
import type { DraftKind } from "./composer-place.tsx";
import { MentionList, type MentionOffer, mentionSuggestion } from "./mention-list.tsx";

/** The text itself. What was last given in the props is used by handlers that the editor keeps for its whole life. */
export function WritingArea(props: {
  kind: DraftKind;
  initial: string;
  label?: string;
  placeholder?: string;
  /** What else the editor can do; taken when it is made. */
  extensions?: Extensions;
  onReady: (editor: Editor) => void;
  onWrite: () => void;
  onFiles: (files: File[]) => void;
  onSubmit: () => void;
  /** Shift beside the keys that send: when, if not now. */
  onSubmitLater?: () => void;
}) {
  const owners = useOwners();
  const [offer, setOffer] = useState<MentionOffer | null>(null);
  const colleagues = owners.filter((owner) => owner.kind === "agent" && !owner.isMe);
  const latest = useLatest({ ...props, colleagues, offer });
  const editor = useEditor({
    extensions: [
      StarterKit.configure({
        heading: false,
        code: false,
        codeBlock: false,
        horizontalRule: false,
        strike: false,
        underline: false,
        link: { openOnClick: false, defaultProtocol: "https", protocols: ["mailto", "tel"] },
      }),
      Image,
      Placeholder.configure({
        placeholder: () => latest().placeholder ?? (latest().kind === "note" ? m.note_placeholder() : m.reply_placeholder()),
      }),
      Mention.configure({
        HTMLAttributes: { class: "mention" },
        suggestion: mentionSuggestion({
          find: (query) => (latest().kind === "note" ? matching(latest().colleagues, query) : []),
          current: () => latest().offer,
          show: setOffer,
        }),
      }),
      ...(props.extensions ?? []),
      leavable,
    ],
    content: props.initial,
    editorProps: {
      attributes: () => ({
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": labelOf(latest()),
        class: "prose px-4 py-2",
      }),
      handleKeyDown: (_, event) => {
        if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return false;
        if (event.shiftKey) latest().onSubmitLater?.();
        else latest().onSubmit();
        return true;
      },
      handlePaste: (_, event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        // Text copied from an office program brings a picture of itself along; then the text is meant.
        if (files.length === 0 || event.clipboardData?.types.includes("text/html")) return false;
        latest().onFiles(files);
        return true;
      },
      handleDrop: (_, event) => (event.dataTransfer?.files.length ?? 0) > 0,
    },
    onUpdate: () => latest().onWrite(),
  });
  // The editor is made at once and put on the page a little later; nothing can be asked of it before.
  useEffect(() => {
    if (!editor) return undefined;
    const onCreate = () => latest().onReady(editor);
    if (editor.isInitialized) onCreate();
    else editor.on("create", onCreate);
    return () => {
      editor.off("create", onCreate);
    };
  }, [editor, latest]);
  // Its name and its placeholder are drawn anew only with a transaction.
  useEffect(() => {
    if (editor?.isInitialized) editor.view.dispatch(editor.state.tr.setMeta("kind", props.kind));
  }, [editor, props.kind]);
  return (
    <>
      <EditorContent editor={editor} className="min-h-0 grow overflow-y-auto" />
      {offer && <MentionList offer={offer} onPoint={(index) => setOffer({ ...offer, index })} />}
    </>
  );
}

/** Escape leaves the text, so that the keys that act on the conversation work again; what is written stays. Lists in the text are closed first. */
const leavable = Extension.create({
  name: "leavable",
  priority: 1,
  addKeyboardShortcuts() {
    return {
      Escape: ({ editor }) => {
        editor.view.dom.blur();
        return true;
      },
    };
  },
});

function labelOf({ kind, label }: { kind: DraftKind; label?: string }): string {
  return label ?? (kind === "note" ? m.your_note() : m.your_reply());
}

function matching<Person extends { name: string }>(people: Person[], query: string): Person[] {
  const wanted = query.toLocaleLowerCase();
  return people
    .filter(
      ({ name }) =>
        name
          .toLocaleLowerCase()
          .split(/\s+/)
          .some((word) => word.startsWith(wanted)) || name.toLocaleLowerCase().startsWith(wanted),
    )
    .slice(0, 6);
}
