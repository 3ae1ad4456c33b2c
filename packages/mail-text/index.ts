export { splitMail, isForwardSubject, type Part, type SplitMail } from "./split-mail.ts";
export type { PartKind } from "./labels.ts";
export { parseMailbox, type Forwarded, type Mailbox } from "./sender.ts";
export { splitHtmlMail, type SplitHtmlMail } from "./split-html-mail.ts";
export { aboveForward, signatureBelow } from "./sign-off.ts";
export { htmlToText } from "./html-to-text.ts";
export { flow } from "./flow.ts";
export { unflow } from "./unflow.ts";
