import { administering, everyone, type Policy } from "#kernel";

export const organisationPolicy = {
  "organisation.read": { roles: everyone, scope: "read" },
  "organisation.change": { roles: administering, scope: "admin" },
} as const satisfies Policy;
