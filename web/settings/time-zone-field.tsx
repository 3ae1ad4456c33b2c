import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import { classes, fieldLook, Picker } from "../kit/index.ts";
import { m } from "../texts/index.ts";

/** Those that nearly everybody here chooses among, first. */
const near = ["Europe/Stockholm", "Europe/Copenhagen", "Europe/Oslo", "Europe/Helsinki", "Atlantic/Reykjavik", "Atlantic/Faroe"];

/** The organisation's time zone, found by a few letters of a place. */
export function TimeZoneField({ value, onChange }: { value: string; onChange: (zone: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const label = useId();
  const button = useId();
  const pick = (zone: string) => ({ id: zone, name: inWords(zone), words: zone, chosen: zone === value });
  return (
    <div className="flex flex-col gap-1">
      <span id={label} className="text-sm font-medium">
        {m.time_zone()}
      </span>
      <Picker
        label={m.time_zone()}
        placeholder={m.time_zone_find()}
        isOpen={isOpen}
        onOpenChange={setOpen}
        onPick={onChange}
        groups={[
          { name: m.time_zones_near(), picks: near.map(pick) },
          {
            name: m.time_zones_all(),
            picks: Intl.supportedValuesOf("timeZone")
              .filter((zone) => !near.includes(zone))
              .map(pick),
          },
        ]}
        trigger={
          <Button
            id={button}
            aria-labelledby={`${label} ${button}`}
            className={classes(fieldLook, "flex h-10 items-center justify-between gap-2 text-left data-hovered:bg-hover")}
          >
            <span className="truncate">{inWords(value)}</span>
            <ChevronDown aria-hidden size={16} className="shrink-0 text-faint" />
          </Button>
        }
      />
    </div>
  );
}

/** "Europe/Stockholm" as "Stockholm, Europe". */
function inWords(zone: string): string {
  return zone.split("/").toReversed().join(", ").replaceAll("_", " ");
}
