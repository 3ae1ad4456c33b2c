import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { BodyInputOf, Api, Organisation } from "#contract";
import { api, ErrorState, fieldFault, LoadingRows, say, Select, Switch, TextField } from "../kit/index.ts";
import { languageNames, locales, m } from "../texts/index.ts";
import { changeAtOnce, useAttempt } from "./attempt.ts";
import { ClosedDays } from "./closed-days.tsx";
import { Form, SaveRow } from "./form.tsx";
import { isWrongWeek, WeekFields } from "./office-hours-fields.tsx";
import { PromiseField, readHours } from "./promise-field.tsx";
import { organisationQuery } from "./queries.ts";
import { Panel, Section } from "./section.tsx";
import { TimeZoneField } from "./time-zone-field.tsx";

type Change = BodyInputOf<Api["PATCH /organisation"]>;

/** What holds for the whole organisation. */
export function OrganisationSettings() {
  const organisation = useQuery(organisationQuery);
  return (
    <Section heading={m.settings_organisation()} intro={m.organisation_intro()}>
      {organisation.isPending ? (
        <Panel>
          <LoadingRows rows={4} />
        </Panel>
      ) : organisation.isError ? (
        <ErrorState error={organisation.error} onRetry={() => void organisation.refetch()} />
      ) : (
        <>
          <NamePanel organisation={organisation.data} />
          <HoursPanel organisation={organisation.data} />
          <SendingPanel organisation={organisation.data} />
        </>
      )}
    </Section>
  );
}

/** What is changed and not saved yet, over what is; what nobody touched here follows what others save. */
function useDraft<Part extends Partial<Organisation>>(organisation: Organisation) {
  const client = useQueryClient();
  const [draft, setDraft] = useState<Partial<Part>>({});
  const { error, busy, attempt } = useAttempt();
  const save = (body: Change) =>
    attempt(async () => {
      client.setQueryData(organisationQuery.queryKey, await api("PATCH /organisation", { body }));
      setDraft({});
      say(m.saved());
    });
  const changed = JSON.stringify({ ...organisation, ...draft }) !== JSON.stringify(organisation);
  return {
    value: { ...organisation, ...draft },
    draft,
    change: (part: Partial<Part>) => setDraft({ ...draft, ...part }),
    changed,
    error,
    busy,
    save,
  };
}

function NamePanel({ organisation }: { organisation: Organisation }) {
  const { value, draft, change, changed, error, busy, save } =
    useDraft<Pick<Organisation, "name" | "locale" | "timeZone">>(organisation);
  return (
    <Panel>
      <Form error={error} onSubmit={() => void save(draft)}>
        <TextField
          label={m.organisation_name()}
          hint={m.organisation_name_hint()}
          maxLength={200}
          value={value.name}
          onChange={(name) => change({ name })}
          error={fieldFault(error, "name")}
        />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <div className="flex flex-col gap-1">
            <Select
              label={m.language()}
              value={value.locale}
              onChange={(locale) => change({ locale })}
              choices={locales.map((locale) => ({ value: locale, label: languageNames[locale] }))}
            />
            <p className="text-sm text-faint">{m.organisation_language_hint()}</p>
          </div>
          <TimeZoneField value={value.timeZone} onChange={(timeZone) => change({ timeZone })} />
        </div>
        <SaveRow changed={changed} busy={busy} />
      </Form>
    </Panel>
  );
}

function HoursPanel({ organisation }: { organisation: Organisation }) {
  const { value, change, changed, error, busy, save } = useDraft<Pick<Organisation, "officeHours">>(organisation);
  const [hours, setHours] = useState<string | null>(null);
  const { officeHours } = value;
  const minutes = hours === null ? value.promiseMinutes : readHours(hours);
  const wrongWeek = isWrongWeek(officeHours.week);
  const never = officeHours.week.every((spans) => spans.length === 0);
  const submit = async () => {
    if (minutes === null || wrongWeek || never) return;
    if (await save({ officeHours, promiseMinutes: minutes })) setHours(null);
  };
  return (
    <Panel heading={m.office_hours()} intro={m.office_hours_intro()}>
      <Form error={error} onSubmit={() => void submit()}>
        <WeekFields week={officeHours.week} onChange={(week) => change({ officeHours: { ...officeHours, week } })} />
        {(wrongWeek || never) && (
          <p role="alert" className="text-sm text-danger">
            {never ? m.hours_never() : m.hours_wrong()}
          </p>
        )}
        <ClosedDays days={officeHours.closedOn} onChange={(closedOn) => change({ officeHours: { ...officeHours, closedOn } })} />
        <PromiseField minutes={minutes ?? value.promiseMinutes} written={hours} onWrite={setHours} week={officeHours.week} />
        <SaveRow changed={(changed || (hours !== null && minutes !== organisation.promiseMinutes)) && !never} busy={busy} />
      </Form>
    </Panel>
  );
}

const undoChoices = [0, 5, 10, 20, 30, 60, 120];

/** Each of these is one choice, so it is saved as soon as it is made. */
function SendingPanel({ organisation }: { organisation: Organisation }) {
  const client = useQueryClient();
  const change = (part: Partial<Pick<Organisation, "undoSeconds" | "acknowledge" | "quoteAnswered">>) =>
    changeAtOnce(
      client,
      organisationQuery.queryKey,
      (kept) => ({ ...kept, ...part }),
      () => api("PATCH /organisation", { body: part }),
      m.saved(),
    );
  const seconds = [...new Set([...undoChoices, organisation.undoSeconds])].sort((a, b) => a - b);
  return (
    <Panel heading={m.sending()} intro={m.sending_intro()}>
      <div className="flex flex-col gap-1">
        <Select
          label={m.undo_seconds()}
          className="max-w-60"
          value={String(organisation.undoSeconds)}
          onChange={(chosen) => void change({ undoSeconds: Number(chosen) })}
          choices={seconds.map((count) => ({
            value: String(count),
            label: count === 0 ? m.undo_never() : m.in_seconds({ count }),
          }))}
        />
        <p className="text-sm text-pretty text-faint">{m.undo_seconds_hint()}</p>
      </div>
      <div className="flex flex-col gap-1">
        <Switch isSelected={organisation.acknowledge} onChange={(acknowledge) => void change({ acknowledge })}>
          {m.acknowledge()}
        </Switch>
        <p className="pl-13 text-sm text-pretty text-faint">{m.acknowledge_hint()}</p>
      </div>
      <div className="flex flex-col gap-1">
        <Switch isSelected={organisation.quoteAnswered} onChange={(quoteAnswered) => void change({ quoteAnswered })}>
          {m.quote_answered()}
        </Switch>
        <p className="pl-13 text-sm text-pretty text-faint">{m.quote_answered_hint()}</p>
      </div>
    </Panel>
  );
}
