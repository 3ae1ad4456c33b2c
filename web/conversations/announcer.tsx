import { useEffect, useState } from "react";
import type { Message } from "#contract";
import { m } from "../texts/index.ts";

let listener: ((text: string) => void) | null = null;
let watched: string | null = null;

/** Which conversation is on the screen; only what comes into it is said aloud, or a busy morning would never be silent. */
export function watchConversation(id: string | null) {
  watched = id;
}

export function announce(message: Message) {
  if (message.conversationId === watched) listener?.(m.new_message_arrived({ name: message.from.name ?? message.from.address }));
}

/** Where new messages are said to those who hear the screen. */
export function Announcer() {
  const [text, setText] = useState("");
  useEffect(() => {
    listener = setText;
    return () => {
      listener = null;
    };
  }, []);
  return (
    <div aria-live="polite" className="sr-only">
      {text}
    </div>
  );
}
