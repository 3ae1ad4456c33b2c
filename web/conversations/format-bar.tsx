import { type Editor, useEditorState } from "@tiptap/react";
import { Bold, Italic, Link as LinkIcon, List, ListOrdered, Paperclip, Quote } from "lucide-react";
import { useRef, useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Toolbar } from "react-aria-components/Toolbar";
import { Button, classes, IconButton, Popover, TextField } from "../kit/index.ts";
import { m } from "../texts/index.ts";

/** How the text looks, and files to go with it. */
export function FormatBar({ editor, onFiles }: { editor: Editor | null; onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const on = useEditorState({
    editor,
    selector: ({ editor }) => ({
      bold: editor?.isActive("bold") ?? false,
      italic: editor?.isActive("italic") ?? false,
      bulletList: editor?.isActive("bulletList") ?? false,
      orderedList: editor?.isActive("orderedList") ?? false,
      blockquote: editor?.isActive("blockquote") ?? false,
      link: editor?.isActive("link") ?? false,
    }),
  });
  const chain = () => editor?.chain().focus();
  return (
    <Toolbar aria-label={m.formatting()} className="mr-auto flex items-center">
      <IconButton icon={Paperclip} label={m.attach_file()} onPress={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label={m.attach_file()}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <span className="flex items-center max-sm:hidden">
        <IconButton
          icon={Bold}
          label={m.bold()}
          keys="mod+b"
          pressed={on?.bold ?? false}
          onPress={() => chain()?.toggleBold().run()}
        />
        <IconButton
          icon={Italic}
          label={m.italic()}
          keys="mod+i"
          pressed={on?.italic ?? false}
          onPress={() => chain()?.toggleItalic().run()}
        />
        <IconButton
          icon={List}
          label={m.bullet_list()}
          pressed={on?.bulletList ?? false}
          onPress={() => chain()?.toggleBulletList().run()}
        />
        <IconButton
          icon={ListOrdered}
          label={m.numbered_list()}
          pressed={on?.orderedList ?? false}
          onPress={() => chain()?.toggleOrderedList().run()}
        />
        <IconButton
          icon={Quote}
          label={m.quote()}
          pressed={on?.blockquote ?? false}
          onPress={() => chain()?.toggleBlockquote().run()}
        />
        {editor && <LinkButton editor={editor} isOn={on?.link ?? false} />}
      </span>
    </Toolbar>
  );
}

function LinkButton({ editor, isOn }: { editor: Editor; isOn: boolean }) {
  const [address, setAddress] = useState("");
  const set = () => {
    const href = /^[a-z]+:/i.test(address) ? address : `https://${address}`;
    const { empty } = editor.state.selection;
    if (empty && !isOn) {
      editor
        .chain()
        .focus()
        .insertContent({ type: "text", text: address, marks: [{ type: "link", attrs: { href } }] })
        .run();
    } else {
      editor.chain().focus().extendMarkRange("link").setLink({ href }).run();
    }
  };
  return (
    <Popover
      label={m.link()}
      placement="top start"
      onOpenChange={(open) => open && setAddress(String(editor.getAttributes("link")["href"] ?? ""))}
      trigger={
        <AriaButton
          aria-label={m.link()}
          aria-pressed={isOn}
          className={classes(
            "inline-flex size-8 items-center justify-center rounded-md",
            isOn ? "bg-selected text-accent-strong" : "text-soft data-hovered:bg-hover",
          )}
        >
          <LinkIcon aria-hidden size={18} strokeWidth={1.8} />
        </AriaButton>
      }
    >
      {(close) => (
        <form
          className="flex w-72 flex-col gap-2 p-3"
          onSubmit={(event) => {
            event.preventDefault();
            close();
            if (address.trim() !== "") set();
          }}
        >
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the popover is opened to write in */}
          <TextField label={m.link_address()} value={address} onChange={setAddress} placeholder="https://" autoFocus />
          <div className="flex justify-end gap-2">
            {isOn && (
              <Button
                onPress={() => {
                  close();
                  editor.chain().focus().extendMarkRange("link").unsetLink().run();
                }}
              >
                {m.link_remove()}
              </Button>
            )}
            <Button type="submit" look="primary">
              {m.link_set()}
            </Button>
          </div>
        </form>
      )}
    </Popover>
  );
}
