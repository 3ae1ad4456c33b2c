import type { Message } from "#contract";
import { Button, Dialog } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { MessageCard } from "./message-card.tsx";

/** What has come in while one wrote, before the answer goes past it. */
export function NewerMessageDialog(props: { messages: Message[] | null; onBack: () => void; onSend: () => void }) {
  return (
    <Dialog
      alert
      title={m.newer_heading()}
      isOpen={props.messages !== null}
      onClose={props.onBack}
      footer={
        <>
          <Button onPress={props.onSend}>{m.newer_send()}</Button>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the careful choice is the one at hand */}
          <Button look="primary" onPress={props.onBack} autoFocus>
            {m.newer_look()}
          </Button>
        </>
      }
    >
      <p className="mb-4 text-soft">{m.newer_text()}</p>
      <div className="flex flex-col gap-3">
        {props.messages?.map((message) => (
          <MessageCard key={message.id} message={message} folded={message.automatic} />
        ))}
      </div>
    </Dialog>
  );
}
