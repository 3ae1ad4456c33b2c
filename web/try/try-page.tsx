import { useQuery } from "@tanstack/react-query";
import { longestMessage, longestReply } from "@lyhord/tone/core";
import type { Content, Editor } from "@tiptap/react";
import { type ReactNode, useDeferredValue, useEffect, useState } from "react";
import type { Locale } from "#contract";
import { Link } from "../app/link.tsx";
import { useTitle } from "../app/title.ts";
import { CoachedEditor } from "../coach/coached-editor.tsx";
import { Away, Bars, Remarks } from "../coach/gauge.tsx";
import { readingQuery } from "../coach/queries.ts";
import { inWords } from "../coach/reading-in-words.ts";
import { RemarkCard } from "../coach/remark-card.tsx";
import type { ReplyCoach } from "../coach/reply-coach.ts";
import { useCoach, useCoachState } from "../coach/use-coach.ts";
import { Button, classes, say, Select, TextField } from "../kit/index.ts";
import {
  formatLocales,
  language as currentLanguage,
  languageNames,
  locales,
  m,
  setLanguage,
  useLanguage,
} from "../texts/index.ts";
import { examples } from "./example.ts";

/** What is written here stays as long as the page, since another language of the screen draws all anew. */
const written: { customer: string; reply: () => Content; language: Locale | null; isExample: boolean } = {
  customer: "",
  reply: () => "",
  language: null,
  isExample: true,
};

/** A question, a reply, and what the coach says of them: for anybody, all in the browser. */
export function TryPage() {
  const uiLanguage = useLanguage();
  const [customer, setCustomer] = useState(written.customer);
  const [language, setReplyLanguage] = useState(written.language);
  const [isLong, setIsLong] = useState(false);
  const [editor, setEditor] = useState<Editor | null>(null);
  const read = useDeferredValue(customer.slice(0, longestMessage));
  const coach = useCoach("try", editor, {
    customer: read,
    language,
    uiLanguage,
    channel: "email",
    voice: "",
    signature: "",
    isOn: true,
  });
  useTitle(m.try_heading());
  useEffect(() => void Object.assign(written, { customer, language }), [customer, language]);
  const onWrite = ({ state }: Editor) => {
    Object.assign(written, { reply: () => state.doc.toJSON() as Content, isExample: false });
    setIsLong(state.doc.content.size > longestReply);
  };
  const onAsk = (question: string) => {
    setCustomer(question);
    written.isExample = false;
  };
  const put = (text: Pick<typeof written, "customer" | "reply" | "language">) => {
    setCustomer(text.customer);
    setReplyLanguage(text.language);
    editor?.commands.setContent(text.reply(), { emitUpdate: true });
  };
  const show = async (which: "long" | "short") => {
    const example = await examples[uiLanguage]();
    const own = { ...written };
    put({ customer: example.customer, reply: () => documentOf(example[which]), language: uiLanguage });
    written.isExample = true;
    if (!own.isExample) say(m.try_replaced(), { undo: () => put(own) });
  };
  return (
    <Frame>
      <div className="flex flex-col gap-5">
        <header>
          <h1 className="text-xl font-semibold">{m.try_heading()}</h1>
          <p className="mt-1 max-w-prose text-pretty text-soft">{m.try_intro()}</p>
        </header>
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-sm text-soft">{m.try_examples()}:</span>
          <Button onPress={() => void show("long")}>{m.try_example_long()}</Button>
          <Button onPress={() => void show("short")}>{m.try_example_short()}</Button>
        </div>
        <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <div className="flex flex-col gap-4">
            <TextField
              label={m.try_question()}
              rows={5}
              value={customer}
              onChange={onAsk}
              hint={tooLong(customer.length > longestMessage, longestMessage)}
            />
            <ReadAs text={read} language={language} />
            <CoachedEditor
              label={m.try_reply()}
              initial={written.reply()}
              hint={tooLong(isLong, longestReply)}
              coach={coach}
              onReady={setEditor}
              onWrite={onWrite}
              className="min-h-64"
            />
            <p className="text-sm text-faint max-md:hidden">{m.try_keys()}</p>
            <Select<Locale | "found">
              label={m.try_language()}
              value={language ?? "found"}
              onChange={(chosen) => setReplyLanguage(chosen === "found" ? null : chosen)}
              choices={[
                { value: "found", label: m.try_language_found() },
                ...locales.map((locale) => ({ value: locale, label: languageNames[locale] })),
              ]}
              className="max-w-64"
            />
          </div>
          <Said coach={coach} />
        </div>
      </div>
      <RemarkCard coach={coach} />
    </Frame>
  );
}

/** Paragraphs after empty lines, breaks where a line ends. */
function documentOf(text: string): Content {
  const paragraphs = text.split("\n\n").map((paragraph) => ({
    type: "paragraph",
    content: paragraph
      .split("\n")
      .flatMap((line, index) => [
        ...(index > 0 ? [{ type: "hardBreak" }] : []),
        ...(line === "" ? [] : [{ type: "text", text: line }]),
      ]),
  }));
  return { type: "doc", content: paragraphs };
}

function tooLong(isSo: boolean, longest: number): string | undefined {
  return isSo ? m.try_too_long({ count: new Intl.NumberFormat(formatLocales[currentLanguage()]).format(longest) }) : undefined;
}

/** What the question says, in a few words. */
function ReadAs({ text, language }: { text: string; language: Locale | null }) {
  const { data } = useQuery({ ...readingQuery(text, language), enabled: text.trim() !== "" });
  const words = data ? inWords(data) : [];
  if (words.length === 0) return null;
  return <p className="-mt-2 text-sm text-faint">{words.join(" · ")}</p>;
}

function Said({ coach }: { coach: ReplyCoach }) {
  const { scores, score, language, isAway } = useCoachState(coach);
  return (
    <section aria-labelledby="said" className="flex flex-col gap-4 rounded-2xl border border-line bg-surface p-5">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="said" className="font-semibold">
          {m.try_result()}
        </h2>
        {score !== null && <p className="tabular text-lg font-semibold">{m.coach_total({ points: Math.round(score) })}</p>}
      </div>
      {scores ? (
        <>
          <Bars scores={scores} />
          {language && <p className="text-xs text-faint">{m.try_read_as({ language: languageNames[language] })}</p>}
          <Remarks coach={coach} />
        </>
      ) : isAway ? (
        <Away coach={coach} />
      ) : (
        <p className="text-sm text-faint">{m.try_result_none()}</p>
      )}
    </section>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const current = useLanguage();
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex min-h-full w-full max-w-6xl flex-col gap-6 px-4 py-6 md:px-8">
        <div className="flex flex-wrap items-center gap-3">
          <img src="/icon.svg" alt="" className="size-8" />
          <span className="grow text-lg font-semibold tracking-tight">{m.product()}</span>
          <Link href="/sign-in" className="text-sm font-medium text-accent underline underline-offset-2">
            {m.try_to_sign_in()}
          </Link>
        </div>
        <main id="content" className="grow">
          {children}
        </main>
        <nav aria-label={m.language()} className="flex flex-wrap justify-center gap-1">
          {locales.map((locale) => (
            <Button
              key={locale}
              look="quiet"
              {...(locale === current ? { "aria-current": "true" as const } : {})}
              className={classes(locale === current && "font-semibold text-ink")}
              onPress={() => setLanguage(locale)}
            >
              <span lang={formatLocales[locale]}>{languageNames[locale]}</span>
            </Button>
          ))}
        </nav>
      </div>
    </div>
  );
}
