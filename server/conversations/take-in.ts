import { detectLanguage } from "@lyhord/reading";
import { addressesOf, type Incoming, type Person, withoutTag } from "#channels";
import type { JoinOffer } from "#contract";
import { contactsOfAddresses, contactWithoutAddress, learnLanguages } from "#contacts";
import { newId, type Actor, type Tx } from "#kernel";
import { promisedBy } from "#organisation";
import { acknowledgeAll, type BegunConversation } from "./acknowledge.ts";
import { beginningData, beginningOf, noteBeginning } from "./beginning.ts";
import { conversationsAnswered, conversationsNamed, independent, messagesHere, type Named } from "./answered.ts";
import {
  addParticipantsToEach,
  change,
  ownerOnReturn,
  recordAll,
  refreshSummary,
  takeUp,
  type ConversationEvent,
  type ConversationRow,
} from "./conversation.ts";
import { isDoubtful } from "./doubt.ts";
import { channelIn, type Household, householdOf, mailboxOf } from "./household.ts";
import { addMessages, asksForAnswer, cameAt, type Letter, type Parts, type PlacedLetter } from "./letter.ts";
import { offerJoins } from "./may-belong-to.ts";
import { newReferences } from "./reference.ts";
import { holdScheduled } from "./schedule.ts";
import { suspicionsOf } from "./spam/judge.ts";
import { movedOutOfJunk, restoreMovedOut } from "./spam/moved-out.ts";
import { bouncedMessage, takeInReport } from "./take-in-report.ts";
import { twinsOf } from "./twins.ts";

export type { Parts } from "./letter.ts";

/**
 * Takes in what people wrote, in its order: each into the conversation it answers, if its sender takes part in it, and otherwise into a new
 * one. The same message a second time is the one that is here. Runs in the transaction that marks the mails as read. What has to be known
 * for many is asked at once, and what has to be written for many is written at once: one mail takes the same way alone. One that depends on
 * what becomes of another waits for a transaction of its own: it locks conversations, and events are counted already.
 * @returns the messages' ids, of as many mails from the first on as were taken in
 */
export async function takeIn(tx: Tx, parts: Parts, all: readonly Incoming[]): Promise<string[]> {
  const unrelated = independent(all);
  if (unrelated.length === 0) return [];
  const here = await messagesHere(tx, unrelated);
  const unknown = unrelated.filter(({ fingerprint }) => !here.has(fingerprint));
  for (const [{ fingerprint }, id] of await twinsOf(tx, parts.files, unknown)) here.set(fingerprint, id);
  const movedOut = await movedOutOfJunk(tx, unrelated, here);
  const [next] = movedOut;
  const mails = next === undefined ? unrelated : unrelated.slice(0, unrelated.indexOf(next.mail));
  if (next !== undefined && mails.length === 0) {
    await restoreMovedOut(tx, next.conversationId);
    return [next.messageId];
  }
  const household = await householdOf(tx, parts.channels);
  const fresh = mails
    .filter(({ fingerprint }) => !here.has(fingerprint))
    .map((mail) => ({ ...mail, channelId: mailboxOf(household, mail) }));
  const [report] = fresh;
  const bounce = report === undefined ? null : await bouncedMessage(tx, parts, report);
  const letters =
    report !== undefined && bounce !== null
      ? [await takeInReport(tx, parts, household, report, bounce)]
      : await takeInLetters(tx, parts, household, fresh);
  for (const { incoming, messageId } of letters) here.set(incoming.fingerprint, messageId);
  return mails.map(({ fingerprint }) => here.get(fingerprint) ?? "");
}

async function takeInLetters(tx: Tx, parts: Parts, household: Household, mails: readonly Incoming[]): Promise<readonly Letter[]> {
  if (mails.length === 0) return [];
  const letters = await lettersFrom(tx, mails);
  const named = await conversationsNamed(tx, mails);
  const forged = new Set(letters.flatMap((letter) => (letter.forged ? [letter.incoming] : [])));
  const answered = await conversationsAnswered(tx, believed(named, forged));
  const placed = letters.map((letter): PlacedLetter => {
    const joined = answered.get(letter.incoming) ?? null;
    const incoming = joined === null ? letter.incoming : asAnswer(letter.incoming, joined);
    return { ...letter, incoming, joined, conversationId: joined?.id ?? newId() };
  });
  const began = await startConversations(
    tx,
    household,
    placed.filter(({ joined }) => joined === null),
  );
  await offerJoins(tx, began, named);
  await addMessages(tx, parts, household, placed, named);
  await addParticipantsToEach(
    tx,
    placed.flatMap(({ conversationId, incoming }) =>
      outsiders(household, incoming).map((person) => ({ conversationId, person })),
    ),
  );
  const written = placed.flatMap(({ joined, incoming }) => (asksForAnswer(tx, incoming) && joined !== null ? [joined] : []));
  const writtenIn = written.map(({ id }) => id);
  for (const held of await holdScheduled(tx, parts, writtenIn, "newer"))
    for (const conversation of written) if (conversation.id === held.id) Object.assign(conversation, held);
  await takeUp(tx, ...writtenIn);
  const acknowledgements = await acknowledgeAll(tx, parts.channels, household, began.filter(isAcknowledged));
  const happened = new Map<PlacedLetter, ConversationEvent[]>();
  for (const one of began) happened.set(one.letter, [started(one), ...(acknowledgements.get(one.letter.conversationId) ?? [])]);
  for (const letter of placed)
    if (letter.joined !== null) happened.set(letter, [await joins(tx, household, letter, letter.joined)]);
  await refreshSummary(tx, ...new Set(placed.map(({ conversationId }) => conversationId)));
  await recordAll(
    tx,
    placed.flatMap((letter) => happened.get(letter) ?? []),
  );
  return placed;
}

/**
 * Of what mails name, what counts. A forged one belongs to nothing; one in doubt to what it was sent to by a signed address, which only who
 * has had mail of ours can know: a reference or a Message-ID is soon seen, and guessed.
 */
function believed(named: Named, forged: ReadonlySet<Incoming>): Named {
  const counts = (mail: Incoming, because: JoinOffer["because"]) =>
    !forged.has(mail) && (because === "address" || !isDoubtful(mail));
  return new Map([...named].map(([mail, own]) => [mail, own.filter(({ because }) => counts(mail, because))]));
}

/**
 * What it is in the conversation that it joins: in doubt a person's answer, which somebody has to read. Of what lies on the shelf no machine
 * takes anything.
 */
function asAnswer(incoming: Incoming, { state }: ConversationRow): Incoming {
  return incoming.mayBeAnswer && state !== "shelved" ? { ...incoming, machine: null } : incoming;
}

/** Who wrote them, and in which language. */
async function lettersFrom(tx: Tx, mails: readonly Incoming[]): Promise<Letter[]> {
  const known = mails.filter(({ trust }) => trust?.state !== "failed");
  const contacts = await contactsOfAddresses(
    tx,
    known.map(({ from }) => from),
  );
  const contactIds = new Map(known.map((mail, index) => [mail, contacts[index]?.id ?? ""]));
  const letters: Letter[] = [];
  const languages = new Map<string, "sv" | "da" | "nb" | "en">();
  for (const incoming of mails) {
    const proven = contactIds.get(incoming);
    const contactId = proven ?? (await contactWithoutAddress(tx, incoming.from));
    const { language } = detectLanguage(incoming.written.slice(0, 5000));
    if (language !== null && incoming.machine === null && !languages.has(contactId)) languages.set(contactId, language);
    letters.push({ incoming, messageId: newId(), contactId, forged: proven === undefined, language });
  }
  await learnLanguages(tx, languages);
  return letters;
}

async function startConversations(tx: Tx, household: Household, letters: readonly PlacedLetter[]): Promise<BegunConversation[]> {
  if (letters.length === 0) return [];
  const { organisation } = household;
  const references = await newReferences(tx, organisation.referencePrefix, letters.length);
  const suspicions = await suspicionsOf(
    tx,
    letters.map(({ incoming }) => incoming),
  );
  // An answer is owed from when we have the question, however long it lay elsewhere.
  const promised = promisedBy(organisation, tx.clock.now());
  const begun = letters.map((letter, index) => {
    const { incoming, conversationId, contactId, language } = letter;
    const channel = channelIn(household, incoming.channelId);
    const start = beginningOf(tx, incoming, suspicions[index] ?? null);
    const at = cameAt(tx, incoming);
    const conversation = {
      organisation_id: tx.organisationId,
      id: conversationId,
      reference: references[index] ?? "",
      subject: (incoming.subject ?? "").trim().slice(0, 500),
      state: start.state,
      contact_id: contactId,
      channel_id: channel.id,
      owner_team_id: channel.teamId,
      due_at: start.state === "open" ? promised : null,
      language,
      awaiting_since: start.state === "open" ? at : null,
      last_message_at: at,
      created_at: at,
    };
    return { letter, start, conversation };
  });
  await tx.db
    .insertInto("conversations")
    .values(begun.map(({ conversation }) => conversation))
    .execute();
  for (const { start, conversation } of begun) await noteBeginning(tx, conversation.id, start);
  return begun;
}

function started({ letter, start }: BegunConversation): ConversationEvent {
  const { conversationId, messageId } = letter;
  return { type: "conversation.started", conversationId, messageId, actor: writerOf(letter), data: beginningData(start) };
}

function isAcknowledged({ letter: { incoming, forged }, start }: BegunConversation): boolean {
  return start.state === "open" && !incoming.unanswerable && !forged && !isDoubtful(incoming) && incoming.historic !== true;
}

function writerOf({ contactId, incoming }: Letter): Actor {
  return { kind: "contact", id: contactId, name: incoming.from.name };
}

/** Everybody on the mail but us: the sender, where answers are wanted, and those who had a copy. */
function outsiders({ channels }: Household, incoming: Incoming): Person[] {
  const ours = new Set([...channels.flatMap(addressesOf), ...incoming.receivedFor]);
  const { from, replyTo, alsoReplyTo = [], to, cc } = incoming;
  const people = [from, ...(replyTo ? [replyTo] : []), ...alsoReplyTo, ...to, ...cc];
  return people.filter(
    ({ address }) => address.includes("@") && !ours.has(address.toLowerCase()) && !ours.has(withoutTag(address)),
  );
}

/** A person's answer makes it ours to answer again, whatever it rested in; a machine's, or one long past, is only added. */
async function joins(
  tx: Tx,
  { organisation }: Household,
  letter: PlacedLetter,
  conversation: ConversationRow,
): Promise<ConversationEvent> {
  const { incoming, conversationId, messageId } = letter;
  const from = conversation.state;
  if (asksForAnswer(tx, incoming)) {
    const now = tx.clock.now();
    const stillOwed = from === "open" && conversation.awaiting_since !== null;
    Object.assign(conversation, {
      ...(await ownerOnReturn(tx, conversation)),
      state: "open",
      awaiting_since: stillOwed ? conversation.awaiting_since : now,
      due_at: stillOwed ? conversation.due_at : promisedBy(organisation, now),
    });
    const { owner_agent_id, owner_team_id, state, awaiting_since, due_at } = conversation;
    await change(tx, conversationId, { owner_agent_id, owner_team_id, state, awaiting_since, due_at });
  }
  const data = { from, automatic: incoming.machine !== null };
  return { type: "message.received", conversationId, messageId, data, actor: writerOf(letter) };
}
