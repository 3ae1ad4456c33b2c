import { EyeOff, ImageOff } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { MailFrame } from "./mail-frame.tsx";
import { readyMail } from "./ready-mail.ts";

/** HTML from outside. Pictures that lie elsewhere come when the reader asks for them, by way of our server. */
export function ForeignMail({ html }: { html: string }) {
  const [asked, setAsked] = useState(false);
  const mail = useMemo(() => readyMail(html, asked), [html, asked]);
  return (
    <>
      {mail.remote > 0 && !asked && (
        <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg bg-sunken px-3 py-1.5 text-sm text-soft">
          <ImageOff aria-hidden size={16} className="shrink-0" />
          <span className="min-w-0 grow">{m.pictures_left_out({ count: mail.remote })}</span>
          <Button onPress={() => setAsked(true)}>{m.show_pictures()}</Button>
        </div>
      )}
      {mail.trackers > 0 && (
        <p className="mb-2 flex items-center gap-1.5 text-xs text-soft">
          <EyeOff aria-hidden size={14} className="shrink-0" />
          {m.trackers_left_out({ count: mail.trackers })}
        </p>
      )}
      <MailFrame html={mail.html} />
    </>
  );
}
