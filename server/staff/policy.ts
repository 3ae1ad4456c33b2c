import { administering, everyone, type Policy } from "#kernel";

export const staffPolicy = {
  "me.read": { roles: everyone, scope: null },
  "me.change": { roles: everyone, scope: null },
  "agent.read": { roles: everyone, scope: "read" },
  "agent.change": { roles: administering, scope: "admin" },
  "team.read": { roles: everyone, scope: "read" },
  "team.change": { roles: administering, scope: "admin" },
  "invitation.read": { roles: administering, scope: "admin" },
  "invitation.send": { roles: administering, scope: null },
  "invitation.withdraw": { roles: administering, scope: "admin" },
  "token.read": { roles: administering, scope: "admin" },
  "token.create": { roles: administering, scope: null },
  "token.revoke": { roles: administering, scope: "admin" },
} as const satisfies Policy;
