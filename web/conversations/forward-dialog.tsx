import { useQuery } from "@tanstack/react-query";
import type { Message } from "#contract";
import { fullTime } from "../app/time.ts";
import { Dialog, ErrorState, LoadingRows } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import NewConversationDialog, { type Beginning } from "./new-conversation-dialog.tsx";
import { conversationQuery, wholeQuery } from "./queries.ts";

/** So many characters are passed on; who needs all of a longer mail sends it as a file. */
const most = 50_000;

/** Passing a message on to somebody else: what it says stands below what one writes, to be shortened, and its files go along. */
export default function ForwardDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const { data: conversation } = useQuery(conversationQuery(message.conversationId));
  const whole = useQuery({ ...wholeQuery(message), enabled: message.folded });
  const text = message.folded ? whole.data?.text : message.text;
  if (text !== undefined && conversation)
    return <NewConversationDialog beginning={beginningWith(message, text, conversation)} onClose={onClose} />;
  return (
    <Dialog title={m.forward()} isOpen onClose={onClose} place="wide">
      {whole.error ? <ErrorState error={whole.error} onRetry={() => void whole.refetch()} /> : <LoadingRows rows={4} />}
    </Dialog>
  );
}

function beginningWith(
  message: Message,
  text: string,
  { channelId, subject: topic }: { channelId: string; subject: string },
): Beginning {
  const said = text.length <= most ? text : `${text.slice(0, most).toWellFormed()} […]`;
  return {
    channelId,
    subject: m.forward_subject({ subject: topic }).slice(0, 500),
    html: `<p></p>${paragraph(headerOf(message, message.subject ?? topic))}${said
      .trim()
      .split(/\n{2,}/)
      .map(paragraph)
      .join("")}`,
    attachments: message.attachments,
    forwards: message.id,
  };
}

/** What mail programs put above a mail that is passed on, in words that they know. */
function headerOf({ from, to, cc, at }: Message, subject: string): string {
  const people = (list: Message["to"]) => list.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join(", ");
  return [
    `---------- ${m.forward_divider()} ----------`,
    `${m.forward_from()}: ${people([from])}`,
    `${m.forward_date()}: ${fullTime(at)}`,
    `${m.forward_topic()}: ${subject}`,
    ...(to.length > 0 ? [`${m.forward_to()}: ${people(to)}`] : []),
    ...(cc.length > 0 ? [`${m.forward_cc()}: ${people(cc)}`] : []),
  ].join("\n");
}

function paragraph(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<p>${escaped.replaceAll(/\r?\n/g, "<br>")}</p>`;
}
