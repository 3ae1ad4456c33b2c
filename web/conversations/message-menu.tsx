import { Download, Ellipsis, FileText, Forward } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { Message } from "#contract";
import { IconButton, Menu, MenuItem } from "../kit/index.ts";
import { useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";

const ForwardDialog = lazy(() => import("./forward-dialog.tsx"));
const SourceDialog = lazy(() => import("../app/source-dialog.tsx"));

/** What else can be done with a message: passed on, and seen as it came. */
export function MessageMenu({ message, name }: { message: Message; name: string }) {
  const [open, setOpen] = useState<"forward" | "source" | null>(null);
  const may = useMay();
  const isOurMachines = message.automatic && message.direction === "out";
  const mayForward = message.direction !== "note" && !isOurMachines && may("conversation.start");
  const url = `/api/v1/conversations/${message.conversationId}/messages/${message.id}/source`;
  const close = () => setOpen(null);
  if (!mayForward && !message.hasSource) return null;
  return (
    <>
      <Menu
        label={m.message_more({ name })}
        trigger={<IconButton icon={Ellipsis} label={m.message_more({ name })} className="-my-1 -mr-2.5 -ml-2" />}
      >
        {mayForward && (
          <MenuItem icon={Forward} onAction={() => setOpen("forward")}>
            {m.forward_begin()}
          </MenuItem>
        )}
        {message.hasSource && (
          <>
            <MenuItem icon={FileText} onAction={() => setOpen("source")}>
              {m.source_show()}
            </MenuItem>
            <MenuItem icon={Download} href={url}>
              {m.source_download()}
            </MenuItem>
          </>
        )}
      </Menu>
      <Suspense>
        {open === "source" && <SourceDialog url={url} from={name} onClose={close} />}
        {open === "forward" && <ForwardDialog message={message} onClose={close} />}
      </Suspense>
    </>
  );
}
