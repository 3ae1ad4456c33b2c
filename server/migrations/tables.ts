// Made by scripts/tables.ts from the migrations; don't edit.
import type { Generated } from "kysely";

export interface AgentsTable {
  organisation_id: string;
  id: string;
  name: string;
  email: string;
  role: "agent" | "lead" | "admin" | "reader";
  locale: "sv" | "da" | "nb" | "en";
  deactivated_at: Date | null;
  created_at: Generated<Date>;
}

export interface ApiTokensTable {
  organisation_id: string;
  id: string;
  name: string;
  token_hash: string;
  prefix: string;
  scopes: string[];
  created_by: string | null;
  created_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
}

export interface AttachmentsTable {
  organisation_id: string;
  id: string;
  message_id: string;
  file_id: string;
  position: number;
  content_id: string | null;
  inline: Generated<boolean>;
}

export interface CannedRepliesTable {
  organisation_id: string;
  id: string;
  team_id: string | null;
  language: "sv" | "da" | "nb" | "en";
  name: string;
  html: string;
  text: string;
  score: number;
  remarks: number;
  created_at: Date;
  changed_at: Date;
  changed_by: string | null;
}

export interface CannedReplyRetirementsTable {
  organisation_id: string;
  canned_reply_id: string;
  retired_at: Date;
  retired_by: string | null;
}

export interface ChannelAddressesTable {
  organisation_id: string;
  channel_id: string;
  address: string;
  created_at: Date;
}

export interface ChannelsTable {
  organisation_id: string;
  id: string;
  kind: string;
  name: string;
  address: string;
  team_id: string;
  created_at: Date;
}

export interface ClosuresTable {
  organisation_id: string;
  conversation_id: string;
  closed_at: Date;
  closed_by: string | null;
}

export interface ContactIdentitiesTable {
  organisation_id: string;
  kind: "mail" | "phone";
  value: string;
  contact_id: string;
  created_at: Date;
}

export interface ContactsTable {
  organisation_id: string;
  id: string;
  name: string | null;
  locale: "sv" | "da" | "nb" | "en" | null;
  about: Generated<string>;
  demo: Generated<boolean>;
  created_at: Date;
  claimed_address: string | null;
}

export interface ConversationTagsTable {
  organisation_id: string;
  conversation_id: string;
  tag_id: string;
  tagged_at: Date;
  tagged_by: string | null;
}

export interface ConversationsTable {
  organisation_id: string;
  id: string;
  reference: string;
  subject: string;
  state: "open" | "waiting" | "snoozed" | "shelved" | "closed" | "removed";
  contact_id: string;
  channel_id: string;
  owner_agent_id: string | null;
  owner_team_id: string | null;
  due_at: Date | null;
  language: "sv" | "da" | "nb" | "en" | null;
  preview: Generated<string>;
  message_count: Generated<number>;
  last_direction: Generated<"in" | "out" | "note">;
  last_message_at: Date;
  awaiting_since: Date | null;
  delivery_failed: Generated<boolean>;
  created_at: Date;
  last_seq: Generated<number>;
}

export interface DeliveriesTable {
  organisation_id: string;
  id: string;
  channel_id: string;
  message_id: string;
  recipients: string[];
  outgoing: unknown;
  content: Buffer | null;
  state: Generated<"waiting" | "sending" | "retrying" | "sent" | "failed" | "withdrawn">;
  send_at: Date;
  attempts: Generated<number>;
  next_attempt_at: Date | null;
  error: string | null;
  sent_at: Date | null;
  created_at: Date;
  deferred_by: string | null;
  deferred_because: "limit" | "asked" | null;
  header_message_id: Generated<string | null>;
  automatic: Generated<boolean>;
}

export interface DeliveryRecipientsTable {
  organisation_id: string;
  delivery_id: string;
  address: string;
  state: Generated<"waiting" | "sent" | "failed">;
  error: string | null;
}

export interface DemoMailsTable {
  organisation_id: string;
  id: string;
  recipient: string;
  content: Buffer;
  at: Date;
}

export interface DkimKeysTable {
  organisation_id: string;
  channel_id: string;
  domain: string;
  selector: string;
  private_key: Buffer;
  public_key: string;
  created_at: Date;
}

export interface DraftsTable {
  organisation_id: string;
  conversation_id: string;
  agent_id: string;
  kind: "reply" | "note";
  html: string;
  to: unknown;
  cc: unknown;
  file_ids: Generated<string[]>;
  updated_at: Date;
  bcc: unknown;
  from_address: string | null;
  held_at: Date | null;
}

export interface EventCountersTable {
  organisation_id: string;
  last_seq: Generated<number>;
}

export interface EventsTable {
  organisation_id: string;
  seq: number;
  type: string;
  at: Date;
  actor_kind: "agent" | "token" | "contact" | "system";
  actor_id: string | null;
  actor_name: string | null;
  conversation_id: string | null;
  message_id: string | null;
  subject_id: string | null;
  data: Generated<unknown>;
}

export interface FileLinksTable {
  organisation_id: string;
  id: string;
  token_hash: string;
  message_id: string;
  file_id: string;
  language: "sv" | "da" | "nb" | "en";
  created_at: Date;
  expires_at: Date;
  downloads: Generated<number>;
  last_download_at: Date | null;
}

export interface FilesTable {
  organisation_id: string;
  id: string;
  content_hash: string;
  name: string;
  content_type: string;
  size: number;
  created_at: Date;
}

export interface IdempotentAnswersTable {
  organisation_id: string;
  actor_id: string;
  key: string;
  request_hash: string;
  status: number;
  body: unknown;
  at: Generated<Date>;
}

export interface InvitationsTable {
  organisation_id: string;
  id: string;
  email: string;
  role: "agent" | "lead" | "admin" | "reader";
  team_ids: Generated<string[]>;
  secret_hash: string;
  invited_by: string;
  created_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  withdrawn_at: Date | null;
}

export interface JoinOffersTable {
  organisation_id: string;
  conversation_id: string;
  other_id: string;
  because: "answers" | "address" | "reference" | "same-contact-and-subject";
  offered_at: Date;
}

export interface JoiningsTable {
  organisation_id: string;
  conversation_id: string;
  into_id: string;
  joined_at: Date;
  joined_by: string | null;
  brought: string[];
}

export interface LineAbsencesTable {
  organisation_id: string;
  id: string;
  channel_id: string;
  since: Date;
  trouble: string;
  told_at: Date;
  ended_at: Date | null;
}

export interface MailAccountsTable {
  organisation_id: string;
  channel_id: string;
  host: string;
  port: number;
  security: "tls" | "starttls" | "none";
  username: string;
  oauth: unknown;
  secret: Buffer;
  folder: string;
  move_to: string | null;
  sent_folder: string | null;
  since: Date | null;
  connected_at: Date;
  revision: Generated<number>;
  junk_folder: string | null;
  junk_since: Date | null;
}

export interface MailLinesTable {
  organisation_id: string;
  channel_id: string;
  state: "connecting" | "connected" | "away";
  since: Date;
  last_mail_at: Date | null;
  attempts: Generated<number>;
  trouble: string | null;
  error: string | null;
  next_try_at: Date | null;
}

export interface MailPositionsTable {
  organisation_id: string;
  channel_id: string;
  uid_validity: number;
  last_uid: number;
  old_until: number;
  folder: "main" | "junk";
  looked_at: Date | null;
}

export interface MailProvidersTable {
  organisation_id: string;
  provider: "microsoft" | "google";
  client_id: string;
  client_secret: Buffer;
  tenant: string | null;
  changed_at: Date;
}

export interface MailSignInsTable {
  organisation_id: string;
  state_hash: string;
  channel_id: string;
  provider: "microsoft" | "google";
  session_hash: string;
  verifier: Buffer;
  account: unknown;
  expires_at: Date;
}

export interface MentionsTable {
  organisation_id: string;
  agent_id: string;
  conversation_id: string;
  message_id: string;
  at: Date;
}

export interface MessagesTable {
  organisation_id: string;
  id: string;
  conversation_id: string;
  direction: "in" | "out" | "note";
  automatic: Generated<boolean>;
  agent_id: string | null;
  contact_id: string | null;
  from_name: string | null;
  from_address: string;
  to: Generated<unknown>;
  cc: Generated<unknown>;
  subject: string | null;
  text: string;
  html: string | null;
  language: "sv" | "da" | "nb" | "en" | null;
  header_message_id: string | null;
  reply_to: unknown;
  fingerprint: string | null;
  received_mail_id: string | null;
  mentions: Generated<string[]>;
  withdrawn_at: Date | null;
  at: Date;
  search: string | null;
  whole_text: string | null;
  whole_html: string | null;
  particulars: unknown;
  trust: unknown;
  warnings: Generated<unknown>;
  came_from: string | null;
  machine: unknown;
  bcc: Generated<unknown>;
  our_address: string | null;
  signature: Generated<string>;
}

export interface OrganisationsTable {
  organisation_id: string;
  name: string;
  locale: "sv" | "da" | "nb" | "en";
  time_zone: string;
  office_hours: unknown;
  promise_minutes: number;
  undo_seconds: Generated<number>;
  acknowledge: Generated<boolean>;
  reference_prefix: Generated<string>;
  demo_since: Date | null;
  demo_left_at: Date | null;
  created_at: Generated<Date>;
  quote_answered: Generated<boolean>;
}

export interface OutgoingServersTable {
  organisation_id: string;
  channel_id: string;
  host: string;
  port: number;
  security: "tls" | "starttls" | "none";
  sign_in: "password" | "account" | "none";
  username: string | null;
  secret: Buffer | null;
  revision: Generated<number>;
  updated_at: Date;
  trouble: string | null;
  said: string | null;
  troubled_since: Date | null;
}

export interface ParticipantsTable {
  organisation_id: string;
  conversation_id: string;
  address: string;
  name: string | null;
  since: Date;
}

export interface PresencesTable {
  organisation_id: string;
  conversation_id: string;
  agent_id: string;
  doing: "viewing" | "typing";
  seen_at: Date;
}

export interface ReceivedMailsTable {
  organisation_id: string;
  id: string;
  channel_id: string;
  received_at: Date;
  client: string;
  envelope_from: string;
  envelope_to: string[];
  content: Buffer;
  state: Generated<"received" | "read" | "unreadable">;
  attempts: Generated<number>;
  error: string | null;
  message_id: string | null;
  came_before: Date | null;
  folder: "main" | "junk" | null;
  moved_in: Generated<boolean>;
}

export interface RemotePicturesTable {
  organisation_id: string;
  address_key: string;
  file_id: string;
  fetched_at: Date;
}

export interface RemovalsTable {
  organisation_id: string;
  conversation_id: string;
  reason: "demo" | "spam" | "joined";
  removed_at: Date;
  removed_by: string | null;
  because: unknown;
}

export interface ScheduledRepliesTable {
  organisation_id: string;
  message_id: string;
  send_at: Date;
  scheduled_at: Date;
  scheduled_by: string | null;
}

export interface SentCopiesTable {
  organisation_id: string;
  delivery_id: string;
  channel_id: string;
  state: Generated<"waiting" | "filed" | "failed">;
  attempts: Generated<number>;
  next_attempt_at: Date;
  error: string | null;
  settled_at: Date | null;
}

export interface ShelvingsTable {
  organisation_id: string;
  conversation_id: string;
  kind: "out-of-office" | "list" | "newsletter" | "receipt" | "monitor" | "report" | "other";
  because: Generated<unknown>;
  shelved_at: Date;
  shelved_by: string | null;
}

export interface SignaturesTable {
  organisation_id: string;
  id: string;
  agent_id: string | null;
  team_id: string | null;
  language: "sv" | "da" | "nb" | "en" | null;
  text: string;
  changed_at: Date;
}

export interface SnoozesTable {
  organisation_id: string;
  conversation_id: string;
  until: Date;
  snoozed_at: Date;
  snoozed_by: string | null;
}

export interface SpamLessonsTable {
  organisation_id: string;
  conversation_id: string;
  verdict: "spam" | "ham";
  learnt_at: Date;
  learnt_by: string | null;
}

export interface SpamTotalsTable {
  organisation_id: string;
  spam: Generated<number>;
  ham: Generated<number>;
}

export interface SpamWordsTable {
  organisation_id: string;
  word: number;
  spam: Generated<number>;
  ham: Generated<number>;
}

export interface TagsTable {
  organisation_id: string;
  id: string;
  name: string;
}

export interface TeamMembersTable {
  organisation_id: string;
  team_id: string;
  agent_id: string;
}

export interface TeamsTable {
  organisation_id: string;
  id: string;
  name: string;
  created_at: Generated<Date>;
}

export interface VoicesTable {
  organisation_id: string;
  voice: unknown;
  changed_at: Date;
  changed_by: string | null;
}

export interface DB {
  agents: AgentsTable;
  api_tokens: ApiTokensTable;
  attachments: AttachmentsTable;
  canned_replies: CannedRepliesTable;
  canned_reply_retirements: CannedReplyRetirementsTable;
  channel_addresses: ChannelAddressesTable;
  channels: ChannelsTable;
  closures: ClosuresTable;
  contact_identities: ContactIdentitiesTable;
  contacts: ContactsTable;
  conversation_tags: ConversationTagsTable;
  conversations: ConversationsTable;
  deliveries: DeliveriesTable;
  delivery_recipients: DeliveryRecipientsTable;
  demo_mails: DemoMailsTable;
  dkim_keys: DkimKeysTable;
  drafts: DraftsTable;
  event_counters: EventCountersTable;
  events: EventsTable;
  file_links: FileLinksTable;
  files: FilesTable;
  idempotent_answers: IdempotentAnswersTable;
  invitations: InvitationsTable;
  join_offers: JoinOffersTable;
  joinings: JoiningsTable;
  line_absences: LineAbsencesTable;
  mail_accounts: MailAccountsTable;
  mail_lines: MailLinesTable;
  mail_positions: MailPositionsTable;
  mail_providers: MailProvidersTable;
  mail_sign_ins: MailSignInsTable;
  mentions: MentionsTable;
  messages: MessagesTable;
  organisations: OrganisationsTable;
  outgoing_servers: OutgoingServersTable;
  participants: ParticipantsTable;
  presences: PresencesTable;
  received_mails: ReceivedMailsTable;
  remote_pictures: RemotePicturesTable;
  removals: RemovalsTable;
  scheduled_replies: ScheduledRepliesTable;
  sent_copies: SentCopiesTable;
  shelvings: ShelvingsTable;
  signatures: SignaturesTable;
  snoozes: SnoozesTable;
  spam_lessons: SpamLessonsTable;
  spam_totals: SpamTotalsTable;
  spam_words: SpamWordsTable;
  tags: TagsTable;
  team_members: TeamMembersTable;
  teams: TeamsTable;
  voices: VoicesTable;
}
