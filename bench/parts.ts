/** What can be measured, and its heading in the report. */
export const parts = {
  mail: "mail in",
  live: "accepted → shown",
  lists: "lists, conversations, changes of state",
  search: "search",
  load: "first load",
  memory: "memory at rest",
} as const;
export type Part = keyof typeof parts;
