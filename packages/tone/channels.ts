/** Where a reply is sent, by what readers expect there. Letters greet and sign off; what is safe, only the right person reads. */
const letters = ["email", "e-mail", "mail", "letter", "form", "secure", "portal"] as const;
const safe = ["secure", "portal", "phone"] as const;
const brief = ["chat", "sms", "whatsapp", "messenger", "app", "widget"] as const;
const open = ["social", "facebook", "instagram", "x", "twitter", "linkedin", "youtube", "tiktok", "review", "forum"] as const;
const others = ["phone", "video", "web", "other"] as const;

/** All channels that the coach knows, by name. */
export const channels = [...letters, ...brief, ...open, ...others] as const;

/** A channel by name; one that isn't known is read as one where nothing is expected and nothing is safe. */
export type Channel = (typeof channels)[number] | (string & {});

const written: ReadonlySet<string> = new Set(letters);
const unseen: ReadonlySet<string> = new Set(safe);

/** Whether a reply there is written as a letter, with a greeting and a name under it. */
export const isLetter = (channel: Channel): boolean => written.has(channel);
/** Whether nobody but the customer reads what is sent there. */
export const isSafe = (channel: Channel): boolean => unseen.has(channel);
