import { administering, everyone, leading, type Policy } from "#kernel";

export const channelsPolicy = {
  "channel.read": { roles: everyone, scope: "read" },
  "channel.change": { roles: administering, scope: "admin" },
  "mail-account.read": { roles: administering, scope: "admin" },
  "mail-account.change": { roles: administering, scope: "admin" },
  "mail-account.sign-in": { roles: administering, scope: null },
  "unreadable-mail.read": { roles: leading, scope: "admin" },
  "unreadable-mail.retry": { roles: leading, scope: "admin" },
} as const satisfies Policy;
