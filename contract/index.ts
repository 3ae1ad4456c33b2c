import { channelEndpoints } from "./channels.ts";
import { contactEndpoints } from "./contacts.ts";
import { conversationEndpoints } from "./conversations.ts";
import { demoEndpoints } from "./demo.ts";
import { fileEndpoints } from "./files.ts";
import { organisationEndpoints } from "./organisation.ts";
import { staffEndpoints } from "./staff.ts";
import { toneEndpoints } from "./tone.ts";

/** Everything the API can be asked, by name. */
export const endpoints = {
  ...staffEndpoints,
  ...organisationEndpoints,
  ...contactEndpoints,
  ...channelEndpoints,
  ...conversationEndpoints,
  ...fileEndpoints,
  ...toneEndpoints,
  ...demoEndpoints,
};

type Endpoints = typeof endpoints;

/** The same by `METHOD /path`, for callers that know only the types. */
export type Api = { [E in Endpoints[keyof Endpoints] as `${E["method"]} ${E["path"]}`]: E };

export * from "./canned-reply-voice.ts";
export * from "./channels.ts";
export * from "./common.ts";
export * from "./contacts.ts";
export * from "./conversations.ts";
export * from "./demo.ts";
export * from "./endpoint.ts";
export * from "./events.ts";
export * from "./files.ts";
export * from "./joining.ts";
export * from "./machines.ts";
export * from "./organisation.ts";
export * from "./particulars.ts";
export * from "./problem.ts";
export * from "./spam.ts";
export * from "./staff.ts";
export * from "./tone.ts";
export * from "./trust.ts";
