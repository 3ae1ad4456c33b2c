export { systemClock, type Clock } from "./clock.ts";
export { apart } from "./database/apart.ts";
export { Database, poolFor, roleUrl } from "./database/database.ts";
export { EmbeddedPostgresError, startEmbeddedPostgres, type EmbeddedPostgres } from "./database/embedded.ts";
export { knownMigrations, migrate, MigrationError } from "./database/migrate.ts";
export { newestEvent, recordEvent, recordEvents, Signals, type NewEvent } from "./events.ts";
export { Failure, failures, notFound, type FailureCode } from "./failure.ts";
export { filesByIds, FolderFileStore, keepFile, keepFiles, noteFiles, type FileStore, type StoredFile } from "./files.ts";
export { createApp, serveWeb } from "./http/app.ts";
export { administering, allows, answering, everyone, leading, type Policy } from "./http/policy.ts";
export {
  enter,
  forgetOldAnswers,
  once,
  serve,
  serveOpen,
  type Asked,
  type Caller,
  type Gate,
  type Identify,
} from "./http/serve.ts";
export { headed, sendAsDownload, sendFile } from "./http/serve-file.ts";
export { getOutside, reachOutside, type Reach } from "./get-outside.ts";
export { newId, newSecret, sha256 } from "./ids.ts";
export { enqueue, enqueueAll, JobRunner, withdrawJob, type JobPayload } from "./jobs.ts";
export { createLog, type Log } from "./log.ts";
export {
  demoMailer,
  noMailer,
  NotEncrypted,
  smtpMailer,
  type Handover,
  type Mailer,
  type Parcel,
  type RefusedRecipient,
  type SmtpMailer,
  type SmtpServer,
} from "./mailer.ts";
export { addressOf, isInside, NotOutside, postOutside } from "./outside.ts";
export { agentIdOf, system, type Actor, type Role, type Scope, type Tx } from "./tx.ts";
export { SealBroken, Vault } from "./vault.ts";
