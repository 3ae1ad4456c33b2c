import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { DemoMail } from "#contract";
import { api, Button, Dialog, fieldFault, newKey, say, Select, TextField } from "../kit/index.ts";
import { useAttempt } from "../settings/attempt.ts";
import { Form } from "../settings/form.tsx";
import { m } from "../texts/index.ts";
import { mailboxOf } from "./address.ts";
import { mailsQuery } from "./queries.ts";

/** Who writes, and the mail of ours that it answers. */
export interface Writing {
  name: string;
  address: string;
  answers?: DemoMail;
}

/** Writing to the organisation as a customer; the mail goes in by SMTP as any other. */
export function WriteDialog(props: {
  writing: Writing;
  mailboxes: { name: string; address: string }[];
  onClose: () => void;
  onSent: (from: string) => void;
}) {
  const { mailboxes } = props;
  const { answers } = props.writing;
  const client = useQueryClient();
  const form = useId();
  const [name, setName] = useState(props.writing.name);
  const [from, setFrom] = useState(props.writing.address);
  const [to, setTo] = useState(() => mailboxOf(answers, mailboxes) ?? mailboxes[0]?.address ?? null);
  const [subject, setSubject] = useState(answers ? replySubject(answers.subject) : "");
  const [text, setText] = useState("");
  const [key] = useState(newKey);
  const { error, busy, attempt } = useAttempt();
  const isReply = answers !== undefined;
  const atField = ["from", "name", "subject", "text"].some((path) => fieldFault(error, path));
  const send = () =>
    attempt(async () => {
      if (to === null) return;
      const address = from.trim().toLowerCase();
      await api("POST /demo/mails", {
        body: { from: address, name, to, subject, text, ...(answers ? { inReplyTo: answers.id } : {}) },
        // Changed after a failure it is another mail.
        idempotencyKey: error === null ? key : newKey(),
      });
      void client.invalidateQueries({ queryKey: mailsQuery(address).queryKey });
      say(m.demo_mail_sent());
      props.onSent(address);
    });
  return (
    <Dialog
      title={isReply ? m.demo_reply_as({ name: name || from }) : m.demo_write()}
      isOpen
      onClose={props.onClose}
      place="wide"
      footer={
        <>
          <Button onPress={props.onClose}>{m.cancel()}</Button>
          <Button
            type="submit"
            form={form}
            look="primary"
            isDisabled={from.trim() === "" || text.trim() === "" || to === null}
            isPending={busy}
          >
            {m.send()}
          </Button>
        </>
      }
    >
      <Form id={form} error={atField ? null : error} onSubmit={() => void send()}>
        <p className="rounded-lg bg-note px-3 py-2 text-sm text-pretty text-note-ink">{m.demo_write_intro()}</p>
        {!isReply && (
          <div className="grid items-start gap-4 sm:grid-cols-2">
            <TextField
              label={m.demo_from_name()}
              maxLength={100}
              value={name}
              onChange={setName}
              error={fieldFault(error, "name")}
            />
            <TextField
              label={m.demo_from_address()}
              hint={m.demo_from_hint()}
              type="email"
              value={from}
              onChange={setFrom}
              error={fieldFault(error, "from") && m.address_wrong()}
            />
          </div>
        )}
        <Select
          label={m.new_to()}
          value={to}
          onChange={setTo}
          choices={mailboxes.map((mailbox) => ({ value: mailbox.address, label: `${mailbox.name} (${mailbox.address})` }))}
        />
        <TextField
          label={m.new_subject()}
          maxLength={300}
          value={subject}
          onChange={setSubject}
          error={fieldFault(error, "subject")}
        />
        <TextField
          label={m.new_message()}
          rows={8}
          value={text}
          onChange={setText}
          error={fieldFault(error, "text")}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the window is opened to write in
          autoFocus={isReply}
        />
      </Form>
    </Dialog>
  );
}

/** As every mail program does, and no "Re: Re:". */
function replySubject(subject: string): string {
  return /^(re|sv|vs|aw)\s*:/i.test(subject) ? subject : `Re: ${subject}`;
}
