import { Download, Ellipsis, FileText } from "lucide-react";
import { useState } from "react";
import type { Message } from "#contract";
import { SourceDialog } from "../app/source-dialog.tsx";
import { IconButton, Menu, MenuItem } from "../kit/index.ts";
import { m } from "../texts/index.ts";

/** What else can be done with a message that came as a mail. */
export function MessageMenu({ message, name }: { message: Message; name: string }) {
  const [looking, setLooking] = useState(false);
  const url = `/api/v1/conversations/${message.conversationId}/messages/${message.id}/source`;
  return (
    <>
      <Menu
        label={m.message_more({ name })}
        trigger={<IconButton icon={Ellipsis} label={m.message_more({ name })} className="-my-1 -mr-2.5 -ml-2" />}
      >
        <MenuItem icon={FileText} onAction={() => setLooking(true)}>
          {m.source_show()}
        </MenuItem>
        <MenuItem icon={Download} href={url}>
          {m.source_download()}
        </MenuItem>
      </Menu>
      {looking && <SourceDialog url={url} from={name} onClose={() => setLooking(false)} />}
    </>
  );
}
