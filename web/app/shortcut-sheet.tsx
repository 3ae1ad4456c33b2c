import { Dialog, Kbd, Switch } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { queueKeys } from "./inside.tsx";
import { queues } from "./paths.ts";
import { queueNames } from "./queue-names.ts";
import { useLetters } from "./shortcuts.ts";

/** All keys and what they do. */
export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const [letters, setLetters] = useLetters();
  const groups: [string, [string, string][]][] = [
    [
      m.shortcut_group_move(),
      [
        ["j", m.next_conversation()],
        ["k", m.previous_conversation()],
        ["enter", m.shortcut_open()],
        ["esc", m.back()],
        ["/", m.search()],
        ["mod+k", m.command_palette()],
        ...queues.map((queue): [string, string] => [`g ${queueKeys[queue]}`, m.go_to({ place: queueNames[queue]() })]),
        ["g ,", m.go_to({ place: m.settings() })],
      ],
    ],
    [
      m.shortcut_group_act(),
      [
        ["r", m.reply()],
        ["o", m.reply_only_sender()],
        ["n", m.note()],
        ["a", m.assign()],
        ["e", `${m.close()} / ${m.reopen()}`],
        ["s", `${m.snooze()} / ${m.wake()}`],
        ["h", `${m.shelve()} / ${m.unshelve()}`],
        ["!", `${m.mark_spam()} / ${m.unmark_spam()}`],
        ["m", m.join_with()],
        ["t", m.tag_add()],
        ["i", m.show_contact()],
        ["u", m.shortcut_undo()],
      ],
    ],
    [
      m.shortcut_group_write(),
      [
        ["c", m.new_conversation()],
        ["mod+enter", m.shortcut_send()],
        ["mod+shift+enter", m.send_later()],
        ["mod+b", m.bold()],
        ["mod+i", m.italic()],
        ["@", m.mention_someone()],
        ["/", m.canned_insert()],
        ["mod+.", m.coach_next()],
        ["?", m.shortcut_sheet()],
      ],
    ],
  ];
  return (
    <Dialog title={m.shortcuts()} isOpen onClose={onClose} place="wide">
      <div className="gap-8 md:columns-2">
        {groups.map(([name, keys]) => (
          <section key={name} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-sm font-semibold">{name}</h3>
            <dl>
              {keys.map(([key, text]) => (
                <div key={key} className="flex items-center justify-between gap-4 border-b border-line py-1.5 last:border-0">
                  <dt className="text-soft">{text}</dt>
                  <dd>
                    <Kbd>{key}</Kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch isSelected={letters} onChange={setLetters} className="border-t border-line pt-4">
        {m.shortcut_letters()}
      </Switch>
    </Dialog>
  );
}
