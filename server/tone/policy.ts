import { administering, everyone, leading, type Policy } from "#kernel";

export const tonePolicy = {
  "canned-reply.read": { roles: everyone, scope: "read" },
  "canned-reply.change": { roles: leading, scope: "write" },
  "voice.read": { roles: everyone, scope: "read" },
  "voice.change": { roles: administering, scope: "admin" },
} as const satisfies Policy;
