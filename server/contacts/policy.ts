import { answering, everyone, type Policy } from "#kernel";

export const contactPolicy = {
  "contact.read": { roles: everyone, scope: "read" },
  "contact.change": { roles: answering, scope: "write" },
} as const satisfies Policy;
