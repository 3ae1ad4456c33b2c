import { MessagesSquare } from "lucide-react";
import { EmptyState } from "../kit/index.ts";
import { m } from "../texts/index.ts";

export function NothingChosen() {
  return (
    <EmptyState icon={MessagesSquare} heading={m.choose_conversation()}>
      {m.choose_conversation_text()}
    </EmptyState>
  );
}
