export { cannedReplies, createCannedReply, rescoreForAll, retireCannedReply } from "./canned-replies.ts";
export { tonePolicy } from "./policy.ts";
export { toneRoutes } from "./routes.ts";
