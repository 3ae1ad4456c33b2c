import { CornerUpLeft, EyeOff, StickyNote } from "lucide-react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import { m } from "../texts/index.ts";
import type { DraftKind } from "./composer-place.tsx";

/** Answer or note; what is written stays when one changes one's mind. */
export function ComposerTabs(props: { kind: DraftKind; onKind: (kind: DraftKind) => void; mayReply: boolean; mayNote: boolean }) {
  const tab =
    "inline-flex h-8 items-center gap-1.5 rounded-md px-2.5 text-sm text-soft data-hovered:bg-hover " +
    "data-selected:bg-selected data-selected:font-semibold data-selected:text-ink";
  return (
    <div className="flex items-center justify-between gap-2 px-2 pt-2">
      <ToggleButtonGroup
        aria-label={m.reply_or_note()}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[props.kind]}
        onSelectionChange={([kind]) => props.onKind(kind === "note" ? "note" : "reply")}
        className="flex gap-1"
      >
        {props.mayReply && (
          <ToggleButton id="reply" className={tab}>
            <CornerUpLeft aria-hidden size={15} />
            {m.reply()}
          </ToggleButton>
        )}
        {props.mayNote && (
          <ToggleButton id="note" className={tab}>
            <StickyNote aria-hidden size={15} />
            {m.note()}
          </ToggleButton>
        )}
      </ToggleButtonGroup>
      {props.kind === "note" && (
        <span className="flex items-center gap-1.5 rounded-full bg-note px-2.5 py-0.5 text-xs font-medium text-note-ink">
          <EyeOff aria-hidden size={13} />
          {m.only_colleagues()}
        </span>
      )}
    </div>
  );
}
