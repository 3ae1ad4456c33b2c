import { Bot, CalendarOff, type LucideIcon, MailWarning, MessagesSquare, Newspaper, Radar, ReceiptText } from "lucide-react";
import type { MachineKind } from "#contract";
import { m } from "../texts/index.ts";

/** What machines write, by kind. */
export const machineNames: Record<MachineKind, () => string> = {
  "out-of-office": m.machine_out_of_office,
  list: m.machine_list,
  newsletter: m.machine_newsletter,
  receipt: m.machine_receipt,
  monitor: m.machine_monitor,
  report: m.machine_report,
  other: m.machine_other,
};

export const machineIcons: Record<MachineKind, LucideIcon> = {
  "out-of-office": CalendarOff,
  list: MessagesSquare,
  newsletter: Newspaper,
  receipt: ReceiptText,
  monitor: Radar,
  report: MailWarning,
  other: Bot,
};
