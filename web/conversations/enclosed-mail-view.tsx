import { useQuery } from "@tanstack/react-query";
import { fullTime } from "../app/time.ts";
import { api, ErrorState } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { AttachmentList } from "./attachment-list.tsx";
import { ForeignMail } from "./foreign-mail.tsx";
import { PlainText } from "./plain-text.tsx";

/** An attached mail, read as any mail is; one that lies in it in turn is downloaded. */
export function EnclosedMailView({ url }: { url: string }) {
  const id = /^\/api\/v1\/attachments\/([^/]+)$/.exec(url)?.[1];
  const { data: mail, error } = useQuery({
    queryKey: ["enclosed-mail", url],
    queryFn: ({ signal }) => api("GET /attachments/{id}/mail", { params: { id: id ?? "" }, signal }),
    enabled: id !== undefined,
    staleTime: Infinity,
    retry: false,
  });
  if (id === undefined) return <p className="p-6 text-soft">{m.file_not_shown()}</p>;
  if (error) return <ErrorState error={error} />;
  if (!mail) return <output className="block p-6 text-soft">{m.loading_file()}</output>;
  return (
    <article className="p-5">
      <h3 className="text-lg font-semibold [overflow-wrap:anywhere]">{mail.subject}</h3>
      <p className="text-sm text-soft [overflow-wrap:anywhere]">
        {[mail.from && named(mail.from), mail.at && fullTime(mail.at)].filter(Boolean).join(" · ")}
      </p>
      {mail.to.length > 0 && (
        <p className="text-sm text-soft [overflow-wrap:anywhere]">{m.to_line({ names: mail.to.map(named).join(", ") })}</p>
      )}
      <div className="mt-4">{mail.html === null ? <PlainText text={mail.text} /> : <ForeignMail html={mail.html} />}</div>
      <AttachmentList attachments={mail.attachments} />
    </article>
  );
}

function named({ name, address }: { name: string | null; address: string }): string {
  return name === null ? address : `${name} <${address}>`;
}
