/**
 * Every error the API answers, declared once. A test holds this table against docs/errors.md.
 * `detail` may be replaced where it happens by a sentence that knows more.
 */
export const failures = {
  "request.invalid": {
    status: 400,
    title: "The request is not as it should be",
    detail: "Look at `fields`: each says what to change.",
  },
  "request.unauthenticated": {
    status: 401,
    title: "Not signed in",
    detail: "Sign in, or send a valid API token as `Authorization: Bearer …`.",
  },
  "request.forbidden": { status: 403, title: "Not allowed", detail: "Your role may not do this; ask an administrator." },
  "request.foreign_origin": {
    status: 403,
    title: "From another site",
    detail: "The request came from another site than Lyhörd's own and was stopped.",
  },
  "request.not_found": {
    status: 404,
    title: "Not found",
    detail: "There is nothing at this address, or it is not yours to see.",
  },
  "request.too_large": { status: 413, title: "Too large", detail: "This is larger than is accepted; send less at a time." },
  "request.too_many": { status: 429, title: "Too many requests", detail: "Wait a little, then try again." },
  "request.key_reused": {
    status: 422,
    title: "Idempotency-Key used before",
    detail: "The same Idempotency-Key came with another request before; use a new one.",
  },
  "request.shown_once": {
    status: 409,
    title: "Shown once",
    detail: "This has been done, and its answer held a secret that was shown once; if it is lost, make a new one.",
  },
  "account.wrong_password": { status: 401, title: "Not right", detail: "The address or the password is not right." },
  "account.wrong_code": {
    status: 401,
    title: "Not right",
    detail: "The code is not right, or it is too old; try the one that is shown now.",
  },
  "account.refused": { status: 400, title: "Not possible", detail: "This can't be done with the account now." },
  "account.locked": { status: 429, title: "Locked for a while", detail: "Too many failed sign-ins; try again later." },
  "account.password_weak": {
    status: 422,
    title: "The password is too easy to guess",
    detail: "Choose at least 12 characters that are not a common password or your address.",
  },
  "account.taken": { status: 409, title: "The address has an account", detail: "There is already an account with this address." },
  "invitation.over": {
    status: 410,
    title: "The invitation is over",
    detail: "It has been used, withdrawn or is too old; ask for a new one.",
  },
  "staff.last_admin": {
    status: 409,
    title: "The last administrator",
    detail: "Somebody must be administrator; make another one first.",
  },
  "team.name_taken": { status: 409, title: "The name is taken", detail: "There is a team with this name; choose another." },
  "channel.address_taken": { status: 409, title: "The address is taken", detail: "This address is connected already." },
  "contact.known": {
    status: 409,
    title: "There is such a contact",
    detail:
      "Some of these addresses or numbers belong to a contact you have; name it in `addTo` to add to it, or leave them out.",
  },
  "contact.our_address": {
    status: 409,
    title: "It is an address of ours",
    detail: "Some of these addresses are your organisation's own and can be no contact's; leave them out.",
  },
  "contact.taken": {
    status: 409,
    title: "It is another contact's",
    detail: "Some of these addresses or numbers belong to another contact; leave them out.",
  },
  "mail-provider.unknown": {
    status: 409,
    title: "No application is registered",
    detail: "Enter first the application that is registered with the provider, under Settings, Mailboxes.",
  },
  "conversation.newer_message": {
    status: 409,
    title: "Something newer has come in",
    detail: "A message came in after the one you had seen; read it, then send again.",
  },
  "conversation.already_closed": { status: 409, title: "Closed already", detail: "The conversation is closed; reopen it first." },
  "conversation.removed": {
    status: 409,
    title: "Put away",
    detail: "The conversation has been put away; if it was taken for spam, say first that it is not.",
  },
  "conversation.no_recipient": {
    status: 422,
    title: "Nobody to answer",
    detail: "Nobody in this conversation has an address to answer to; write one under `to`.",
  },
  "snooze.past": { status: 422, title: "The time has passed", detail: "Choose a time that is still to come." },
  "draft.held": {
    status: 409,
    title: "The draft is another now",
    detail: "An answer that waited for its time was held and is in the draft; fetch it, and go on from there.",
  },
  "reply.already_sent": { status: 409, title: "Sent already", detail: "The answer has been sent and can't be undone." },
  "reply.bad_time": {
    status: 422,
    title: "Not a time to send at",
    detail: "Choose a time that is still to come, at most a year ahead.",
  },
  "reply.not_our_address": {
    status: 422,
    title: "Not an address of the mailbox",
    detail: "Choose one of the mailbox's own addresses to send from.",
  },
  "reply.not_failed": {
    status: 409,
    title: "Nothing to try again",
    detail: "The answer has not failed: it is sent, or on its way.",
  },
  "file.unknown": {
    status: 422,
    title: "The file is not here",
    detail: "An attachment names a file that has not been uploaded.",
  },
  "file.no_mail": {
    status: 422,
    title: "No mail",
    detail: "The file holds no mail that can be read here; download it to look at it in another way.",
  },
  "picture.unavailable": {
    status: 502,
    title: "The picture can't be had",
    detail: "The picture is gone, too large, no picture, or its server does not answer.",
  },
  "voice.invalid": {
    status: 422,
    title: "The voice is not as it should be",
    detail: "Look at `fields`: each names a place in the voice and what is expected there.",
  },
  "voice.changed_meanwhile": {
    status: 409,
    title: "The voice is another by now",
    detail: "Somebody else has changed the voice since; look at it as it is now, then save again.",
  },
  "demo.off": { status: 404, title: "No demo here", detail: "The demo has been left, or was never started." },
  "server.busy": { status: 503, title: "Busy", detail: "The server can't answer now; try again in a moment." },
  "server.fault": {
    status: 500,
    title: "A fault of ours",
    detail: "The fault is ours and has been logged; try again, and tell us the `instance` if it stays.",
  },
} as const satisfies Record<string, { status: number; title: string; detail: string }>;

export type FailureCode = keyof typeof failures;

export interface FieldProblem {
  path: string;
  message: string;
}

/** An error that a person can do something about; answered as problem+json. */
export class Failure extends Error {
  override name = "Failure";
  readonly code: FailureCode;
  readonly fields: FieldProblem[] | undefined;

  constructor(code: FailureCode, detail?: string, fields?: FieldProblem[]) {
    super(detail ?? failures[code].detail);
    this.code = code;
    this.fields = fields;
  }

  get status(): number {
    return failures[this.code].status;
  }
}

export function notFound(): Failure {
  return new Failure("request.not_found");
}
