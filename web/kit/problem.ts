import type { Problem as ProblemBody } from "#contract";
import { m } from "../texts/index.ts";

/** An error as the server explains it, or that it could not be reached (status 0). `detail` is for people. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly fields: NonNullable<ProblemBody["fields"]>;

  constructor(body: Pick<ProblemBody, "status" | "code" | "detail" | "fields">) {
    super(`${body.code}: ${body.detail}`);
    this.name = "Problem";
    this.status = body.status;
    this.code = body.code;
    this.detail = body.detail;
    this.fields = body.fields ?? [];
  }
}

/** Errors that have one meaning, in the reader's language. The others come with a sentence that knows more. */
const sentences: Record<string, () => string> = {
  "request.unauthenticated": m.problem_unauthenticated,
  "request.forbidden": m.problem_forbidden,
  "request.not_found": m.problem_not_found,
  "request.too_large": m.problem_too_large,
  "request.too_many": m.problem_too_many,
  "account.wrong_password": m.problem_wrong_password,
  "account.wrong_code": m.problem_wrong_code,
  "account.locked": m.problem_locked,
  "account.password_weak": m.problem_password_weak,
  "account.taken": m.problem_account_taken,
  "invitation.over": m.problem_invitation_over,
  "staff.last_admin": m.problem_last_admin,
  "team.name_taken": m.problem_team_name_taken,
  "channel.address_taken": m.problem_channel_address_taken,
  "contact.known": m.problem_contact_known,
  "contact.our_address": m.problem_contact_our_address,
  "contact.taken": m.problem_contact_taken,
  "mail-provider.unknown": m.problem_mail_provider_unknown,
  "conversation.newer_message": m.problem_newer_message,
  "conversation.already_closed": m.problem_already_closed,
  "conversation.removed": m.problem_removed,
  "conversation.no_recipient": m.problem_no_recipient,
  "snooze.past": m.problem_snooze_past,
  "draft.held": m.problem_draft_held,
  "reply.already_sent": m.problem_already_sent,
  "reply.bad_time": m.problem_bad_time,
  "reply.not_our_address": m.problem_not_our_address,
  "reply.not_failed": m.problem_not_failed,
  "file.unknown": m.problem_file_unknown,
  "voice.changed_meanwhile": m.problem_voice_changed,
  "demo.off": m.problem_demo_off,
  "server.busy": m.problem_busy,
  "server.fault": m.problem_fault,
};

/** The sentence to show for whatever was thrown. */
export function explain(error: unknown): string {
  if (!(error instanceof Problem)) return m.error_unexpected();
  return sentences[error.code]?.() ?? error.detail;
}

/** What is wrong with one field of a form, if the server said so. */
export function fieldFault(error: unknown, path: string): string | undefined {
  return error instanceof Problem ? error.fields.find((field) => field.path === path)?.message : undefined;
}
