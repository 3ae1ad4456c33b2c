import { Check, Search } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { Autocomplete, useFilter } from "react-aria-components/Autocomplete";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { SearchField } from "react-aria-components/SearchField";
import { Header } from "react-aria-components/Header";

import { m } from "../texts/index.ts";
import { classes } from "./classes.ts";
import { Popover } from "./popover.tsx";

export interface Pick {
  id: string;
  name: string;
  /** More words it is found by. */
  words?: string;
  before?: ReactNode;
  chosen?: boolean;
  /** Stands whatever is written, as "Create …" does. */
  always?: boolean;
}

export interface PickGroup {
  name: string;
  nameHidden?: boolean;
  picks: Pick[];
}

/** A popover with a field that narrows a list; arrows and Enter choose without leaving the field. */
export function Picker(props: {
  trigger: ReactElement;
  label: string;
  placeholder: string;
  groups: PickGroup[];
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  onPick: (id: string) => void;
  written?: string;
  onWrite?: (text: string) => void;
}) {
  const { contains } = useFilter({ sensitivity: "base" });
  const always = new Set(props.groups.flatMap((group) => group.picks.filter((pick) => pick.always).map((pick) => pick.name)));
  return (
    <Popover trigger={props.trigger} label={props.label} isOpen={props.isOpen} onOpenChange={props.onOpenChange}>
      {(close) => (
        <div className="flex w-72 flex-col">
          <Autocomplete
            filter={(text, input) => always.has(text) || contains(text, input)}
            {...(props.written === undefined ? {} : { inputValue: props.written })}
            {...(props.onWrite ? { onInputChange: props.onWrite } : {})}
          >
            <SearchField
              aria-label={props.placeholder}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the popover is opened to write in
              autoFocus
              className="flex items-center gap-2 border-b border-line px-3"
            >
              <Search aria-hidden size={16} className="text-faint" />
              <Input
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/role-has-required-aria-props -- Autocomplete gives aria-controls
                role="combobox"
                aria-expanded
                placeholder={props.placeholder}
                className="h-10 min-w-0 grow bg-transparent outline-none placeholder:text-faint [&::-webkit-search-cancel-button]:hidden"
              />
            </SearchField>
            <ListBox
              aria-label={props.label}
              onAction={(key) => {
                close();
                props.onPick(String(key));
              }}
              renderEmptyState={() => <p className="p-3 text-sm text-faint">{m.nothing_found()}</p>}
              className="max-h-80 overflow-auto p-1 outline-none"
            >
              {props.groups
                .filter((group) => group.picks.length > 0)
                .map((group) => (
                  <ListBoxSection key={group.name} aria-label={group.name}>
                    {!group.nameHidden && (
                      <Header className="px-2 pt-2 pb-1 text-xs font-semibold text-faint">{group.name}</Header>
                    )}
                    {group.picks.map((pick) => (
                      <PickRow key={pick.id} pick={pick} />
                    ))}
                  </ListBoxSection>
                ))}
            </ListBox>
          </Autocomplete>
        </div>
      )}
    </Popover>
  );
}

function PickRow({ pick }: { pick: Pick }) {
  return (
    <ListBoxItem
      id={pick.id}
      textValue={pick.always ? pick.name : `${pick.name} ${pick.words ?? ""}`.trim()}
      className="flex items-center gap-2.5 rounded-md px-2 py-1.5 outline-none data-focused:bg-hover"
    >
      {pick.before}
      <span className="min-w-0 grow truncate">{pick.name}</span>
      <Check aria-hidden size={16} className={classes("shrink-0 text-accent", !pick.chosen && "invisible")} />
    </ListBoxItem>
  );
}
