export { splitMail, isForwardSubject, type Part, type SplitMail } from "./split-mail.ts";
export type { PartKind } from "./labels.ts";
export { parseMailbox, type Forwarded, type Mailbox } from "./sender.ts";
