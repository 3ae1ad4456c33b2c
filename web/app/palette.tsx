import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Keyboard, LogOut, Mailbox, MessageSquare, Moon, PenLine, Search, Settings, Sun, UsersRound } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { Autocomplete, useFilter } from "react-aria-components/Autocomplete";
import { Header } from "react-aria-components/Header";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { SearchField } from "react-aria-components/SearchField";
import { contactName } from "../conversations/conversation-item.tsx";
import { conversationQuery, foundQuery } from "../conversations/queries.ts";
import { Dialog, Kbd, setTheme } from "../kit/index.ts";
import { signOut, teamsQuery, useMe } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { conversationCommands, type Command } from "./commands.ts";
import { queueKeys } from "./inside.tsx";
import { useGo } from "./link.tsx";
import { listPath, queues } from "./paths.ts";
import { queueIcons, queueNames } from "./queue-names.ts";
import { useOpenWindow } from "./windows.ts";
import { useActions } from "../conversations/actions.ts";

/** Goes anywhere and does anything, by a few letters of its name. */
export default function Palette({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return isOpen && <PaletteWindow onClose={onClose} />;
}

function PaletteWindow({ onClose }: { onClose: () => void }) {
  const { contains } = useFilter({ sensitivity: "base" });
  const [written, setWritten] = useState("");
  const go = useGo();
  const { go: places, act } = useCommands();
  const found = useFoundConversations(written);
  const run = (command: Command | undefined) => {
    onClose();
    // The window gives the focus back in the next frame; what the command opens may take it after that.
    requestAnimationFrame(() => requestAnimationFrame(() => command?.run()));
  };
  const all = [...act, ...places, ...found];
  const words = written.trim();
  return (
    <Dialog title={m.command_palette()} titleHidden isOpen onClose={onClose} place="top" padded={false}>
      <Autocomplete
        inputValue={written}
        onInputChange={setWritten}
        filter={(text, input) => text.startsWith("\u200b") || contains(text, input)}
      >
        <SearchField
          aria-label={m.command_palette()}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the window is opened to write in
          autoFocus
          // Escape leaves at once, whatever is written.
          onKeyDown={(event) => {
            if (event.key === "Escape") onClose();
          }}
          className="flex items-center gap-3 border-b border-line px-4"
        >
          <Search aria-hidden size={18} className="text-faint" />
          <Input
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/role-has-required-aria-props -- Autocomplete gives aria-controls
            role="combobox"
            aria-expanded
            placeholder={m.palette_placeholder()}
            className="h-13 min-w-0 grow bg-transparent text-lg outline-none placeholder:text-faint [&::-webkit-search-cancel-button]:hidden"
          />
          <Kbd>esc</Kbd>
        </SearchField>
        <ListBox
          aria-label={m.command_palette()}
          className="max-h-[55vh] overflow-auto p-1.5 outline-none"
          onAction={(key) => run(all.find((command) => command.id === key) ?? (key === "search" ? searchFor(words) : undefined))}
          renderEmptyState={() => <p className="p-4 text-faint">{m.nothing_found()}</p>}
        >
          <Group name={m.palette_do()} commands={act} />
          <Group name={m.palette_go()} commands={places} />
          <Group name={m.palette_conversations()} commands={found} always />
          {words !== "" && (
            <ListBoxSection aria-label={m.search()}>
              <Row
                command={{ id: "search", name: `${m.search_in_all()}: ”${words}”`, icon: Search, run: () => undefined }}
                always
              />
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );

  function searchFor(text: string): Command {
    return { id: "search", name: "", icon: Search, run: () => go(listPath({ kind: "search", words: text })) };
  }
}

function Group({ name, commands, always = false }: { name: string; commands: Command[]; always?: boolean }) {
  if (commands.length === 0) return null;
  return (
    <ListBoxSection aria-label={name}>
      <Header className="px-3 pt-3 pb-1 text-xs font-semibold text-faint">{name}</Header>
      {commands.map((command) => (
        <Row key={command.id} command={command} always={always} />
      ))}
    </ListBoxSection>
  );
}

/** A row that stands whatever is written begins its text with a mark that nobody can write. */
function Row({ command, always = false }: { command: Command; always?: boolean }) {
  const { icon: Icon } = command;
  return (
    <ListBoxItem
      id={command.id}
      textValue={always ? `\u200b${command.name}` : command.name}
      className="flex h-10 items-center gap-3 rounded-lg px-3 outline-none data-focused:bg-selected"
    >
      <Icon aria-hidden size={17} strokeWidth={1.8} className="shrink-0 text-faint" />
      <span className="min-w-0 grow truncate">{command.name}</span>
      {command.keys && <Kbd>{command.keys}</Kbd>}
    </ListBoxItem>
  );
}

function useFoundConversations(written: string): Command[] {
  const go = useGo();
  const words = useDeferredValue(written.trim());
  const { data } = useQuery(foundQuery(words));
  return (words.length > 1 ? (data?.items ?? []) : []).map((item) => ({
    id: item.id,
    name: `${contactName(item)} · ${item.subject || m.no_subject()}`,
    icon: MessageSquare,
    run: () => go(`/queue/all/${item.id}`),
  }));
}

function useCommands(): { go: Command[]; act: Command[] } {
  const me = useMe();
  const go = useGo();
  const actions = useActions();
  const openWindow = useOpenWindow();
  const { conversationId } = useParams({ strict: false });
  const client = useQueryClient();
  const conversation = conversationId ? client.getQueryData(conversationQuery(conversationId).queryKey) : undefined;
  const { data: teams } = useQuery(teamsQuery);
  return {
    go: [
      ...queues.map((queue) => ({
        id: queue,
        name: queueNames[queue](),
        icon: queueIcons[queue],
        keys: `g ${queueKeys[queue]}`,
        run: () => go(`/queue/${queue}`),
      })),
      ...(teams?.items ?? []).map((team) => ({
        id: team.id,
        name: team.name,
        icon: UsersRound,
        run: () => go(`/team/${team.id}`),
      })),
      { id: "settings", name: m.settings(), icon: Settings, keys: "g ,", run: () => go("/settings") },
      ...(me.demo ? [{ id: "demo", name: m.customer_mailbox(), icon: Mailbox, run: () => go("/demo") }] : []),
    ],
    act: [
      ...(conversation ? conversationCommands(conversation, actions, me) : []),
      { id: "new", name: m.new_conversation(), icon: PenLine, keys: "c", run: () => openWindow("new") },
      { id: "shortcuts", name: m.shortcuts(), icon: Keyboard, keys: "?", run: () => openWindow("shortcuts") },
      { id: "light", name: `${m.theme()}: ${m.theme_light()}`, icon: Sun, run: () => setTheme("light") },
      { id: "dark", name: `${m.theme()}: ${m.theme_dark()}`, icon: Moon, run: () => setTheme("dark") },
      { id: "leave", name: m.sign_out(), icon: LogOut, run: () => void signOut().then(() => location.assign("/sign-in")) },
    ],
  };
}
