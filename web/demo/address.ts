/** The name of `"Name" <name@example.se>`, or its address when there is none. */
export function nameOf(mailbox: string): string {
  const name = /^\s*"?([^"<]*?)"?\s*</.exec(mailbox)?.[1]?.trim();
  return name || addressOf(mailbox);
}

/** The address of `"Name" <name@example.se>`, in small letters. */
export function addressOf(mailbox: string): string {
  return (/<([^<>]+)>/.exec(mailbox)?.[1] ?? mailbox).trim().toLowerCase();
}
