import { type InfiniteData, useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { Download, FileText, MailCheck, RefreshCw } from "lucide-react";
import { useState } from "react";
import type { Channel, UnreadableMail } from "#contract";
import SourceDialog from "../app/source-dialog.tsx";
import { fileSize, fullTime, sentenceTime } from "../app/time.ts";
import { channelsQuery } from "../conversations/queries.ts";
import { api, Button, ErrorState, LoadingRows, say, sayProblem } from "../kit/index.ts";
import { useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { type UnreadablePage, unreadableQuery } from "./queries.ts";
import { Panel, Rows, Section } from "./section.tsx";

/** Mails that came in but could not be read. They are kept as they came until somebody has seen to them. */
export function UnreadableMails() {
  const { data: channels } = useQuery(channelsQuery);
  const mails = useInfiniteQuery(unreadableQuery);
  const items = mails.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section heading={m.unreadable()} intro={m.unreadable_intro()}>
      <Panel padded={false}>
        {mails.isPending ? (
          <LoadingRows rows={1} />
        ) : mails.isError ? (
          <ErrorState error={mails.error} onRetry={() => void mails.refetch()} />
        ) : items.length === 0 ? (
          <p className="flex items-center gap-2.5 px-4 py-4 text-soft md:px-5">
            <MailCheck aria-hidden size={18} className="shrink-0 text-accent" />
            {m.unreadable_none()}
          </p>
        ) : (
          <>
            <Rows label={m.unreadable()}>
              {items.map((mail) => (
                <UnreadableRow
                  key={mail.id}
                  mail={mail}
                  channel={channels?.items.find((channel) => channel.id === mail.channelId)}
                />
              ))}
            </Rows>
            {mails.hasNextPage && (
              <div className="flex justify-center border-t border-line py-2">
                <Button look="quiet" isPending={mails.isFetchingNextPage} onPress={() => void mails.fetchNextPage()}>
                  {m.load_more()}
                </Button>
              </div>
            )}
          </>
        )}
      </Panel>
    </Section>
  );
}

function UnreadableRow({ mail, channel }: { mail: UnreadableMail; channel: Channel | undefined }) {
  const may = useMay();
  const client = useQueryClient();
  const [looking, setLooking] = useState(false);
  const from = mail.from ?? m.no_name();
  const source = `/api/v1/unreadable-mails/${mail.id}/source`;
  const readAgain = async () => {
    const before = client.getQueryData(unreadableQuery.queryKey);
    client.setQueryData(unreadableQuery.queryKey, (kept) => without(kept, mail.id));
    try {
      await api("POST /unreadable-mails/{id}/retries", { params: { id: mail.id } });
      say(m.reading_again());
    } catch (error) {
      client.setQueryData(unreadableQuery.queryKey, before);
      sayProblem(error, m.not_done());
    }
  };
  return (
    <li className="flex flex-col gap-2 px-4 py-4 md:px-5">
      <div>
        <p className="font-medium break-words">{from}</p>
        <p className="text-sm text-faint">
          <time dateTime={mail.receivedAt} title={fullTime(mail.receivedAt)}>
            {sentenceTime(mail.receivedAt)}
          </time>
          {channel && ` · ${channel.name}`} · {fileSize(mail.size)} · {m.tries({ count: mail.attempts })}
        </p>
      </div>
      <p className="rounded-lg bg-danger-soft px-3 py-2 text-sm break-words text-danger">{mail.error}</p>
      <div className="flex flex-wrap gap-2">
        <Button icon={FileText} aria-label={`${m.source_show()}: ${from}`} onPress={() => setLooking(true)}>
          {m.source_show()}
        </Button>
        <a
          href={source}
          download
          className="inline-flex h-8 items-center gap-1.5 rounded-md border border-edge/50 bg-surface px-2.5 text-sm hover:bg-hover"
        >
          <Download aria-hidden size={16} strokeWidth={1.9} />
          {m.source_download()}
        </a>
        {may("unreadable-mail.retry") && (
          <Button icon={RefreshCw} aria-label={`${m.read_again()}: ${from}`} onPress={() => void readAgain()}>
            {m.read_again()}
          </Button>
        )}
      </div>
      {looking && <SourceDialog url={source} from={from} onClose={() => setLooking(false)} />}
    </li>
  );
}

function without(kept: InfiniteData<UnreadablePage> | undefined, id: string): InfiniteData<UnreadablePage> | undefined {
  return (
    kept && {
      ...kept,
      pages: kept.pages.map((page) => ({ ...page, items: page.items.filter((mail) => mail.id !== id) })),
    }
  );
}
