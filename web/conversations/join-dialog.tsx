import { useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { SearchField } from "react-aria-components/SearchField";
import type { Conversation, JoinOffer } from "#contract";
import { Dialog } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { useActions } from "./actions.ts";
import { isForged } from "./forged.ts";
import { contactQuery, foundQuery } from "./queries.ts";

type Other = Pick<JoinOffer, "id" | "reference" | "subject" | "contact">;

/** Finds the conversation that this one belongs to. Before anything is written: those it may belong to, and the contact's others. */
export function JoinDialog({ conversation, onClose }: { conversation: Conversation; onClose: () => void }) {
  const actions = useActions();
  const [written, setWritten] = useState("");
  const words = useDeferredValue(written.trim());
  const { data: found } = useQuery(foundQuery(words));
  const { data: near } = useQuery(contactQuery(conversation.id));
  const nearest: Other[] = [...conversation.mayBelongTo, ...(near?.conversations ?? [])];
  const candidates = (words.length > 1 ? (found?.items ?? []) : nearest).filter(
    (other, index, all) => other.id !== conversation.id && all.findIndex(({ id }) => id === other.id) === index,
  );
  const join = (id: string) => {
    const other = candidates.find((candidate) => candidate.id === id);
    onClose();
    if (other) void actions.join(conversation, other);
  };
  return (
    <Dialog title={m.join_heading()} isOpen onClose={onClose} place="top" padded={false}>
      <div className="flex flex-col gap-1 px-5 py-3 text-sm text-pretty text-soft">
        <p>{m.join_explained()}</p>
        {isForged(conversation) && <p className="text-danger">{m.join_forged()}</p>}
      </div>
      <Autocomplete inputValue={written} onInputChange={setWritten} filter={() => true}>
        <SearchField
          aria-label={m.join_search()}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the window is opened to write in
          autoFocus
          // Escape leaves at once, whatever is written.
          onKeyDown={(event) => {
            if (event.key === "Escape") onClose();
          }}
          className="flex items-center gap-3 border-y border-line px-5"
        >
          <Search aria-hidden size={18} className="text-faint" />
          <Input
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/role-has-required-aria-props -- Autocomplete gives aria-controls
            role="combobox"
            aria-expanded
            placeholder={m.join_search()}
            className="h-12 min-w-0 grow bg-transparent outline-none placeholder:text-faint [&::-webkit-search-cancel-button]:hidden"
          />
        </SearchField>
        <ListBox
          aria-label={m.join_found()}
          items={candidates}
          onAction={(key) => join(String(key))}
          renderEmptyState={() => <p className="p-4 text-sm text-faint">{m.nothing_found()}</p>}
          className="max-h-[45vh] min-h-20 overflow-auto p-1.5 outline-none"
        >
          {(other) => (
            <ListBoxItem
              id={other.id}
              textValue={`${other.reference} ${nameOf(other)} ${other.subject}`}
              className="flex flex-col rounded-lg px-3.5 py-2 outline-none data-focused:bg-selected"
            >
              <span className="flex items-baseline gap-3">
                <span className="min-w-0 grow truncate font-medium">{nameOf(other)}</span>
                <span className="shrink-0 text-xs text-faint tabular">{other.reference}</span>
              </span>
              <span className="truncate text-sm text-soft">{other.subject || m.no_subject()}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}

function nameOf({ contact }: Other): string {
  return contact.name ?? contact.address ?? m.no_name();
}
