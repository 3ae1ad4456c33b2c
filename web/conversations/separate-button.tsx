import type { Conversation, HistoryEntry } from "#contract";
import { Button } from "../kit/index.ts";
import { useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { useActions } from "./actions.ts";

/** Takes back that another conversation was joined to this one, while it is. */
export function SeparateButton({ conversation, entry }: { conversation: Conversation; entry: HistoryEntry }) {
  const actions = useActions();
  const may = useMay();
  const { id, reference } = entry.data;
  const isOver = conversation.history.some(
    ({ seq, type, data }) => seq > entry.seq && type.startsWith("conversation.separated") && data["id"] === id,
  );
  if (entry.type !== "conversation.joined" || isOver || conversation.state === "removed" || !may("conversation.join"))
    return null;
  return (
    <Button look="quiet" className="ml-1 text-xs" onPress={() => void actions.separate(String(id), String(reference))}>
      {m.separate()}
    </Button>
  );
}
