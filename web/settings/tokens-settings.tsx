import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ExternalLink, KeyRound, Plus } from "lucide-react";
import { useState } from "react";
import type { ApiToken } from "#contract";
import { fullTime, sentenceTime, shortDate } from "../app/time.ts";
import { api, Badge, Button, EmptyState, ErrorState, LoadingRows, say } from "../kit/index.ts";
import { useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { tokensQuery } from "./queries.ts";
import { scopeNames } from "./scope-names.ts";
import { Panel, Rows, Section } from "./section.tsx";
import { TokenDialog } from "./token-dialog.tsx";

/** Keys with which other systems use the API. */
export function TokensSettings() {
  const may = useMay();
  const tokens = useQuery(tokensQuery);
  const [making, setMaking] = useState(false);
  return (
    <Section
      heading={m.settings_tokens()}
      intro={m.tokens_intro()}
      action={
        may("token.create") && (
          <Button look="primary" icon={Plus} className="h-9" onPress={() => setMaking(true)}>
            {m.token_new()}
          </Button>
        )
      }
    >
      <Panel padded={false}>
        {tokens.isPending ? (
          <LoadingRows rows={2} />
        ) : tokens.isError ? (
          <ErrorState error={tokens.error} onRetry={() => void tokens.refetch()} />
        ) : tokens.data.items.length === 0 ? (
          <EmptyState icon={KeyRound} heading={m.tokens_none()}>
            {m.tokens_none_text()}
          </EmptyState>
        ) : (
          <Rows label={m.settings_tokens()}>
            {tokens.data.items.map((token) => (
              <TokenRow key={token.id} token={token} />
            ))}
          </Rows>
        )}
      </Panel>
      <p>
        <a
          href="/api/v1/docs"
          target="_blank"
          rel="noreferrer"
          className="inline-flex items-center gap-1.5 font-medium text-accent underline underline-offset-2"
        >
          {m.api_docs()}
          <ExternalLink aria-hidden size={15} />
        </a>
      </p>
      {making && <TokenDialog onClose={() => setMaking(false)} />}
    </Section>
  );
}

function TokenRow({ token }: { token: ApiToken }) {
  const may = useMay();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { id, name, prefix, scopes, createdBy, createdAt, lastUsedAt } = token;
  const revoke = async () => {
    await api("DELETE /tokens/{id}", { params: { id } });
    client.setQueryData(tokensQuery.queryKey, (kept) => kept && { items: kept.items.filter((other) => other.id !== id) });
    say(m.token_revoked({ name }));
  };
  const date = shortDate(new Date(createdAt));
  return (
    <li className="flex flex-wrap items-center gap-x-3.5 gap-y-2 px-4 py-3.5 md:px-5">
      <span aria-hidden className="flex size-8 shrink-0 items-center justify-center rounded-md bg-sunken text-faint">
        <KeyRound size={16} strokeWidth={1.8} />
      </span>
      <div className="min-w-0 grow basis-52">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="min-w-0 truncate font-medium">{name}</span>
          {scopes.map((scope) => (
            <Badge key={scope}>{scopeNames[scope]()}</Badge>
          ))}
        </p>
        <p className="text-sm text-faint">
          <code className="font-mono">{prefix}…</code>
          {" · "}
          <span title={fullTime(createdAt)}>
            {createdBy === null ? m.token_made({ date }) : m.token_made_by({ date, name: createdBy })}
          </span>
          {" · "}
          {lastUsedAt === null ? (
            m.token_unused()
          ) : (
            <time dateTime={lastUsedAt} title={fullTime(lastUsedAt)}>
              {m.token_used({ time: sentenceTime(lastUsedAt) })}
            </time>
          )}
        </p>
      </div>
      {may("token.revoke") && (
        <Button aria-label={`${m.token_revoke()}: ${name}`} onPress={() => setAsking(true)}>
          {m.token_revoke()}
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          title={m.token_revoke_named({ name })}
          action={m.token_revoke()}
          onConfirm={revoke}
          onClose={() => setAsking(false)}
        >
          {lastUsedAt === null ? m.token_revoke_text() : m.token_revoke_used({ time: sentenceTime(lastUsedAt) })}
        </ConfirmDialog>
      )}
    </li>
  );
}
