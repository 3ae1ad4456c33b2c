import { useQuery, useQueryClient } from "@tanstack/react-query";
import { CircleCheck, CircleHelp, RefreshCw, TriangleAlert } from "lucide-react";
import { useState } from "react";
import type { Channel, DnsRecord } from "#contract";
import { api, Badge, Button, ErrorState, LoadingRows, say } from "../kit/index.ts";
import { useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { useAttempt } from "./attempt.ts";
import { dnsInWords, dnsNames } from "./channel-words.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { CopyField } from "./copy-field.tsx";
import { Fault } from "./form.tsx";
import { dkimQuery, dnsQuery } from "./queries.ts";
import { Panel, Rows } from "./section.tsx";

/** What the domain says of its mail, record by record, and the signature. */
export function DnsPanel({ channel }: { channel: Channel }) {
  const dns = useQuery(dnsQuery(channel.id));
  const domain = channel.address.split("@")[1] ?? "";
  return (
    <Panel
      heading={m.dns_heading()}
      intro={m.dns_intro({ domain })}
      padded={false}
      action={
        <Button icon={RefreshCw} isPending={dns.isFetching} onPress={() => void dns.refetch()}>
          {m.dns_check()}
        </Button>
      }
    >
      {dns.data ? (
        <Rows label={m.dns_heading()}>
          {dns.data.records.map((record) => (
            <RecordRow key={record.kind} record={record} />
          ))}
        </Rows>
      ) : dns.error ? (
        <ErrorState error={dns.error} onRetry={() => void dns.refetch()} />
      ) : (
        <LoadingRows rows={3} />
      )}
      <Signing channel={channel} domain={domain} />
    </Panel>
  );
}

function RecordRow({ record }: { record: DnsRecord }) {
  const { name, found, suggestion } = record;
  return (
    <li className="flex flex-col gap-2 px-4 py-3.5 md:px-5">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <span className="font-medium">{dnsNames[record.kind]()}</span>
        <StateBadge record={record} />
      </p>
      <p className="text-sm text-pretty text-soft">{dnsInWords(record)}</p>
      {record.kind !== "mx" && found.length > 0 && record.state !== "fine" && (
        <ul className="flex flex-col gap-1">
          {found.map((text) => (
            <li key={text}>
              <code className="text-sm break-all text-faint">{text}</code>
            </li>
          ))}
        </ul>
      )}
      {suggestion && (
        <div className="flex flex-col gap-2">
          <CopyField name={m.dns_name()} value={name} />
          <CopyField name={m.dns_value()} value={suggestion} />
        </div>
      )}
    </li>
  );
}

function StateBadge({ record: { kind, state } }: { record: DnsRecord }) {
  if (state === "fine")
    return (
      <Badge look="accent" icon={CircleCheck}>
        {m.dns_fine()}
      </Badge>
    );
  if (state === "unknown") return <Badge icon={CircleHelp}>{m.dns_unknown()}</Badge>;
  if (state === "open" && kind === "dmarc") return <Badge look="note">{m.dns_could_be_stricter()}</Badge>;
  return (
    <Badge look={state === "missing" && kind !== "mx" ? "note" : "danger"} icon={TriangleAlert}>
      {state === "missing" ? m.dns_missing() : m.dns_wrong()}
    </Badge>
  );
}

function Signing({ channel, domain }: { channel: Channel; domain: string }) {
  const client = useQueryClient();
  const mayChange = useMay()("mail-account.change");
  const dkim = useQuery(dkimQuery(channel.id));
  const [asking, setAsking] = useState(false);
  const { error, busy, attempt } = useAttempt();
  const params = { id: channel.id };
  const after = async (words: string) => {
    say(words);
    await Promise.all(
      [dkimQuery(channel.id), dnsQuery(channel.id)].map(({ queryKey }) => client.invalidateQueries({ queryKey })),
    );
  };
  const make = () =>
    attempt(async () => {
      await api("PUT /channels/{id}/dkim", { params, body: { selector: "lyhord" } });
      await after(m.dkim_made());
    });
  if (!dkim.data || !mayChange) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-4 py-3.5 md:px-5">
      <Fault error={error} />
      {dkim.data.key === null ? (
        <>
          <p className="min-w-0 grow basis-60 text-sm text-pretty text-faint">{m.dkim_off()}</p>
          <Button isPending={busy} onPress={() => void make()}>
            {m.dkim_make()}
          </Button>
        </>
      ) : (
        <Button look="quiet" className="ml-auto" onPress={() => setAsking(true)}>
          {m.dkim_end()}
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          title={m.dkim_end_heading({ domain })}
          action={m.dkim_end()}
          onConfirm={async () => {
            await api("DELETE /channels/{id}/dkim", { params });
            await after(m.dkim_ended());
          }}
          onClose={() => setAsking(false)}
        >
          <p>{m.dkim_end_text()}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
