import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Cloud, Forward, KeyRound } from "lucide-react";
import { useState } from "react";
import type { Channel, MailAccount } from "#contract";
import { channelsQuery } from "../conversations/queries.ts";
import { Button, Choices, ErrorState, LoadingRows, say } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { AccountForm } from "./account-form.tsx";
import { AccountLine } from "./account-line.tsx";
import { accountQuery } from "./queries.ts";
import { Panel } from "./section.tsx";
import { SignInForm } from "./sign-in-form.tsx";

type Way = "microsoft" | "google" | "imap" | "forward";

/** How mail comes into a channel: how it is now, or what there is to choose from. */
export function IncomingPanel({ channel }: { channel: Channel }) {
  const client = useQueryClient();
  const { queryKey } = accountQuery(channel.id);
  const account = useQuery(accountQuery(channel.id));
  const [changing, setChanging] = useState(false);
  const keep = (saved: MailAccount | null) => {
    client.setQueryData(queryKey, { account: saved });
    void client.invalidateQueries({ queryKey: channelsQuery.queryKey });
    setChanging(false);
  };
  const content = () => {
    if (account.error && !account.data) return <ErrorState error={account.error} onRetry={() => void account.refetch()} />;
    if (!account.data) return <LoadingRows rows={2} />;
    const known = account.data.account;
    if (known === null)
      return (
        <Connect
          channel={channel}
          onSaved={(saved) => {
            keep(saved);
            say(m.account_connected());
          }}
        />
      );
    if (changing)
      return (
        <AccountForm
          channel={channel}
          account={known}
          onSaved={(saved) => {
            keep(saved);
            say(m.account_saved());
          }}
          onCancel={() => setChanging(false)}
        />
      );
    return <AccountLine channel={channel} account={known} onChange={() => setChanging(true)} onGone={() => keep(null)} />;
  };
  return <Panel heading={m.way_heading()}>{content()}</Panel>;
}

function Connect({ channel, onSaved }: { channel: Channel; onSaved: (account: MailAccount) => void }) {
  const [way, setWay] = useState<Way | null>(null);
  if (way === null)
    return (
      <Choices<Way>
        label={m.way_ask()}
        tiles
        value={null}
        onChange={setWay}
        choices={[
          { value: "microsoft", label: m.way_microsoft(), hint: m.way_microsoft_means(), icon: Cloud },
          { value: "google", label: m.way_google(), hint: m.way_google_means(), icon: Cloud },
          { value: "imap", label: m.way_imap(), hint: m.way_imap_means(), icon: KeyRound },
          { value: "forward", label: m.way_forward(), hint: m.way_forward_means(), icon: Forward },
        ]}
      />
    );
  const back = () => setWay(null);
  if (way === "imap") return <AccountForm channel={channel} account={null} onSaved={onSaved} onCancel={back} />;
  if (way === "forward")
    return (
      <>
        <p className="text-pretty">{m.way_forward_text({ address: channel.address })}</p>
        <Button className="self-start" onPress={back}>
          {m.way_other()}
        </Button>
      </>
    );
  return <SignInForm channel={channel} name={way} onCancel={back} />;
}
