import { toneEndpoints } from "#contract";
import { serve, type Gate } from "#kernel";
import { cannedReplies, changeCannedReply, createCannedReply, retireCannedReply } from "./canned-replies.ts";
import { allowTerm, changeVoice } from "./change-voice.ts";
import { showVoice } from "./voice.ts";
import { tryVoice } from "./voice-trial.ts";

export function toneRoutes(gate: Gate): void {
  const ask = toneEndpoints;

  serve(gate, ask.listCannedReplies, "canned-reply.read", async ({ tx }) => ({ items: await cannedReplies(tx) }));
  serve(gate, ask.createCannedReply, "canned-reply.change", ({ tx, body }) => createCannedReply(tx, body));
  serve(gate, ask.changeCannedReply, "canned-reply.change", ({ tx, params, body }) => changeCannedReply(tx, params.id, body));
  serve(gate, ask.retireCannedReply, "canned-reply.change", ({ tx, params }) => retireCannedReply(tx, params.id));

  serve(gate, ask.showVoice, "voice.read", ({ tx }) => showVoice(tx));
  serve(gate, ask.changeVoice, "voice.change", ({ tx, body }) => changeVoice(tx, body.voice, body.from));
  serve(gate, ask.allowTerm, "voice.change", ({ tx, body }) => allowTerm(tx, body.term));
  serve(gate, ask.tryVoice, "voice.change", async ({ tx, body }) => ({ items: await tryVoice(tx, body.voice) }));
}
