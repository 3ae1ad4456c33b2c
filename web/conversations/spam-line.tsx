import { MailCheck, ShieldX } from "lucide-react";
import type { Conversation, SpamMark } from "#contract";
import { Button } from "../kit/index.ts";
import { useMay } from "../staff/session.ts";
import { formatLocales, language, m } from "../texts/index.ts";
import { useActions } from "./actions.ts";

/** Who or what took the conversation for spam, by which words, and the way back. */
export function SpamLine({ conversation, spam }: { conversation: Conversation; spam: SpamMark }) {
  const actions = useActions();
  const may = useMay();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line bg-sunken px-3 py-2 text-sm md:px-5">
      <ShieldX aria-hidden size={17} className="mt-0.5 shrink-0 self-start text-faint" />
      <p className="min-w-0 grow basis-60 text-pretty wrap-anywhere text-soft">{why(spam)}</p>
      {may("conversation.mark_spam") && (
        <Button look="plain" icon={MailCheck} onPress={() => void actions.unmarkSpam(conversation)}>
          {m.unmark_spam()}
        </Button>
      )}
    </div>
  );
}

function why({ by, name, header, words }: SpamMark): string {
  if (by === "filter") return m.spam_by_filter({ header: header ?? "" });
  if (by === "junk-folder") return m.spam_by_junk_folder();
  if (by === "person") return name === null ? m.spam_by_somebody() : m.spam_by({ name });
  const list = new Intl.ListFormat(formatLocales[language()], { type: "conjunction" });
  return m.spam_by_words({ words: list.format(words) });
}
