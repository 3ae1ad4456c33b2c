import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Message } from "#contract";
import { Button } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { ForeignMail } from "./foreign-mail.tsx";
import { PlainText } from "./plain-text.tsx";
import { wholeQuery } from "./queries.ts";
import { RichText } from "./rich-text.tsx";

/** What was written; what it quotes, its signature and its notices are one click away. */
export function MessageBody({ message }: { message: Message }) {
  const [whole, setWhole] = useState(false);
  const { data } = useQuery({ ...wholeQuery(message), enabled: whole });
  return (
    <>
      <Words message={message} {...(whole && data ? data : message)} />
      {message.folded && (
        <Button look="plain" className="mt-1 -ml-2 text-sm" onPress={() => setWhole(!whole)}>
          {whole ? m.show_written_only() : m.show_whole()}
        </Button>
      )}
    </>
  );
}

/** HTML from outside is drawn in a frame that runs nothing; our own is rebuilt from the few elements the composer makes. */
function Words({ message, text, html }: { message: Message; text: string; html: string | null }) {
  if (html === null && text.trim() === "" && message.attachments.length === 0)
    return <p className="text-sm text-faint italic">{m.mail_empty()}</p>;
  if (html === null) return <PlainText text={text} />;
  return message.direction === "in" ? <ForeignMail html={html} /> : <RichText html={html} />;
}
