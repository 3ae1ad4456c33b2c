import { signatureBelow } from "@lyhord/mail-text";
import { useQuery } from "@tanstack/react-query";
import { type Editor, useEditorState } from "@tiptap/react";
import type { Locale } from "#contract";
import { writtenText } from "../coach/written-text.ts";
import { signatureQuery } from "../staff/session.ts";
import { m } from "../texts/index.ts";

/** What will stand beneath what is being written, in the conversation's language, but for what is signed by hand already. */
export function SignatureBeneath(props: { editor: Editor | null; teamId: string | null; language: Locale | null }) {
  const { data } = useQuery(signatureQuery(props.teamId, props.language));
  const written = useEditorState({
    editor: props.editor,
    selector: ({ editor }) => (editor ? writtenText(editor.state.doc).text : ""),
  });
  const signature = signatureBelow(written ?? "", data?.text ?? "");
  if (signature === "") return null;
  return (
    <section
      aria-label={m.signature_beneath()}
      lang={props.language ?? undefined}
      className="mx-4 mb-2 line-clamp-6 shrink-0 text-sm whitespace-pre-line text-faint"
    >
      {signature}
    </section>
  );
}
