import { administering, everyone, type Policy } from "#kernel";

export const demoPolicy = {
  "demo.read": { roles: everyone, scope: "read" },
  "demo.write": { roles: everyone, scope: "write" },
  "demo.leave": { roles: administering, scope: null },
} as const satisfies Policy;
