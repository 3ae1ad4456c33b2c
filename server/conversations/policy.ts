import { answering, everyone, type Policy } from "#kernel";

export const conversationPolicy = {
  "conversation.read": { roles: everyone, scope: "read" },
  "conversation.start": { roles: answering, scope: "write" },
  "conversation.reply": { roles: answering, scope: "write" },
  "conversation.note": { roles: answering, scope: "write" },
  "conversation.assign": { roles: answering, scope: "write" },
  "conversation.close": { roles: answering, scope: "write" },
  "conversation.snooze": { roles: answering, scope: "write" },
  "conversation.shelve": { roles: answering, scope: "write" },
  "conversation.mark_spam": { roles: answering, scope: "write" },
  "conversation.join": { roles: answering, scope: "write" },
  "conversation.tag": { roles: answering, scope: "write" },
  "draft.keep": { roles: answering, scope: null },
  "presence.report": { roles: everyone, scope: null },
  "file.upload": { roles: answering, scope: "write" },
  "file.read": { roles: everyone, scope: "read" },
  "event.read": { roles: everyone, scope: "read" },
} as const satisfies Policy;
