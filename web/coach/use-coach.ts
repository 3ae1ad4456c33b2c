import type { Editor } from "@tiptap/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { type CoachState, ReplyCoach, type Setting } from "./reply-coach.ts";

/** A coach for one editor, which is made with its extension. */
export function useCoach(about: string, editor: Editor | null, setting: Setting): ReplyCoach {
  const [coach] = useState(() => new ReplyCoach(about));
  useEffect(() => coach.set(setting));
  useEffect(() => (editor ? coach.follow(editor) : undefined), [coach, editor]);
  return coach;
}

export function useCoachState(coach: ReplyCoach): CoachState {
  return useSyncExternalStore(coach.subscribe, coach.now);
}
