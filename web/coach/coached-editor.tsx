import { Placeholder } from "@tiptap/extensions";
import { type Content, type Editor, EditorContent, useEditor } from "@tiptap/react";
import { StarterKit } from "@tiptap/starter-kit";
import { useId } from "react";
import { useLatest } from "../app/use-latest.ts";
import { classes, fieldLook } from "../kit/index.ts";
import type { ReplyCoach } from "./reply-coach.ts";

/** A field for text that the coach reads along in, with the label of a field. */
export function CoachedEditor(props: {
  label: string;
  initial: Content;
  placeholder?: string;
  hint?: string | undefined;
  coach: ReplyCoach;
  onReady: (editor: Editor) => void;
  onWrite?: (editor: Editor) => void;
  className?: string;
}) {
  const latest = useLatest(props);
  const id = useId();
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
      Placeholder.configure({ placeholder: () => latest().placeholder ?? "" }),
      props.coach.extension,
    ],
    content: props.initial,
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-labelledby": id, class: "prose py-2 min-h-full" },
    },
    onCreate: ({ editor }) => latest().onReady(editor),
    onUpdate: ({ editor }) => latest().onWrite?.(editor),
  });
  return (
    <div className={classes("flex flex-col gap-1", props.className)}>
      <span id={id} className="text-sm font-medium">
        {props.label}
      </span>
      <EditorContent
        editor={editor}
        className={classes(fieldLook, "min-h-32 grow overflow-y-auto focus-within:border-accent")}
        onClick={() => editor.commands.focus()}
      />
      {props.hint && <p className="text-sm text-faint">{props.hint}</p>}
    </div>
  );
}
