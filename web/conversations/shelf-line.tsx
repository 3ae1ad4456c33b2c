import { Inbox, LibraryBig } from "lucide-react";
import type { Conversation, MachineSign, Shelving } from "#contract";
import { Button } from "../kit/index.ts";
import { useMay } from "../staff/session.ts";
import { formatLocales, language, m } from "../texts/index.ts";
import { useActions } from "./actions.ts";
import { machineNames } from "./machine-names.ts";

/** Why the conversation lies on the shelf, and the way from there to the queue. */
export function ShelfLine({ conversation, shelving }: { conversation: Conversation; shelving: Shelving }) {
  const actions = useActions();
  const may = useMay();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line bg-sunken px-3 py-2 text-sm md:px-5">
      <LibraryBig aria-hidden size={17} className="mt-0.5 shrink-0 self-start text-faint" />
      <p className="min-w-0 grow basis-60 text-pretty text-soft">{why(shelving)}</p>
      {may("conversation.shelve") && (
        <Button look="plain" icon={Inbox} onPress={() => void actions.unshelve(conversation)}>
          {m.unshelve()}
        </Button>
      )}
    </div>
  );
}

function why({ kind, signs, byName }: Shelving): string {
  if (signs.length === 0) return byName === null ? m.shelved_by_somebody() : m.shelved_by({ name: byName });
  const list = new Intl.ListFormat(formatLocales[language()], { type: "conjunction" });
  return m.shelved_because({ kind: machineNames[kind](), signs: list.format(signs.map(inWords)) });
}

function inWords({ where, detail }: MachineSign): string {
  return {
    header: m.sign_header,
    subject: m.sign_subject,
    text: m.sign_text,
    sender: m.sign_sender,
    envelope: m.sign_envelope,
  }[where]({ detail });
}
