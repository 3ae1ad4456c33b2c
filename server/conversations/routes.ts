import { conversationEndpoints } from "#contract";
import { contactById } from "#contacts";
import { serve, type Gate } from "#kernel";
import { addNote } from "./note.ts";
import { answerInvitation } from "./answer-invitation.ts";
import { assign } from "./assign.ts";
import { changeContact } from "./change-contact.ts";
import { close, reopen } from "./close.ts";
import { quoteBeneath } from "./quote.ts";
import { discardDraft, draftOf, heldRepliesOf, saveDraft } from "./drafts.ts";
import { fileRoutes, type FileSource } from "./file-routes.ts";
import { countQueues, listConversations } from "./list.ts";
import { join, separate } from "./join.ts";
import { keepApart } from "./may-belong-to.ts";
import { reportPresence } from "./presence.ts";
import { summaryOf, wholeOf } from "./present.ts";
import { shelve, unshelve } from "./shelve.ts";
import { reply, retryDelivery } from "./reply.ts";
import { reschedule } from "./schedule.ts";
import { showConversation, showMessage } from "./show.ts";
import { snooze, wake } from "./snooze.ts";
import { markSpam, unmarkSpam } from "./spam/mark.ts";
import { startConversation } from "./start-conversation.ts";
import { tag, tagsOf, untag } from "./tags.ts";
import type { Parts } from "./take-in.ts";
import { withdrawReply } from "./withdraw-reply.ts";

export function conversationRoutes(gate: Gate, parts: Parts, source: FileSource): void {
  const { channels } = parts;
  const ask = conversationEndpoints;

  serve(gate, ask.listConversations, "conversation.read", ({ tx, query }) => listConversations(tx, query));
  serve(gate, ask.countQueues, "conversation.read", ({ tx }) => countQueues(tx));
  serve(gate, ask.showConversation, "conversation.read", ({ tx, params }) => showConversation(tx, channels, params.id));
  serve(gate, ask.conversationContact, "conversation.read", async ({ tx, params }) => {
    const { contact } = await summaryOf(tx, params.id);
    const { items } = await listConversations(tx, { contact: contact.id, limit: 20 });
    return { contact: await contactById(tx, contact.id), conversations: items };
  });

  serve(gate, ask.showWhole, "conversation.read", ({ tx, params }) => wholeOf(tx, channels, params.id, params.messageId));

  serve(gate, ask.showQuote, "conversation.read", ({ tx, params, query }) =>
    quoteBeneath(tx, params.id, { to: query.to, cc: [], bcc: query.bcc }),
  );

  serve(gate, ask.startConversation, "conversation.start", async ({ tx, body }) =>
    showConversation(tx, channels, await startConversation(tx, parts, body)),
  );
  serve(gate, ask.reply, "conversation.reply", async ({ tx, params, body }) =>
    showMessage(tx, channels, await reply(tx, parts, params.id, body)),
  );
  serve(gate, ask.answerInvitation, "conversation.reply", async ({ tx, params, body }) =>
    showMessage(tx, channels, await answerInvitation(tx, parts, params.id, params.messageId, body.answer)),
  );
  serve(gate, ask.changeConversationContact, "conversation.assign", async ({ tx, params, body }) => {
    await changeContact(tx, params.id, body.messageId);
    return summaryOf(tx, params.id);
  });
  serve(gate, ask.withdrawReply, "conversation.reply", ({ tx, params }) => withdrawReply(tx, parts, params.id, params.messageId));
  serve(gate, ask.reschedule, "conversation.reply", async ({ tx, params, body }) => {
    await reschedule(tx, parts, params.id, params.messageId, body.sendAt);
    return showMessage(tx, channels, params.messageId);
  });
  serve(gate, ask.sendNow, "conversation.reply", async ({ tx, params }) => {
    await reschedule(tx, parts, params.id, params.messageId, null);
    return showMessage(tx, channels, params.messageId);
  });
  serve(gate, ask.retryDelivery, "conversation.reply", ({ tx, params }) => retryDelivery(tx, parts, params.id, params.messageId));
  serve(gate, ask.addNote, "conversation.note", async ({ tx, params, body }) =>
    showMessage(tx, channels, await addNote(tx, parts, params.id, body)),
  );

  serve(gate, ask.assign, "conversation.assign", async ({ tx, params, body }) => {
    await assign(tx, params.id, body);
    return summaryOf(tx, params.id);
  });
  serve(gate, ask.close, "conversation.close", async ({ tx, params }) => {
    await close(tx, params.id);
    return summaryOf(tx, params.id);
  });
  serve(gate, ask.reopen, "conversation.close", async ({ tx, params }) => {
    await reopen(tx, params.id);
    return summaryOf(tx, params.id);
  });
  serve(gate, ask.snooze, "conversation.snooze", async ({ tx, params, body }) => {
    await snooze(tx, params.id, new Date(body.until));
    return summaryOf(tx, params.id);
  });
  serve(gate, ask.wake, "conversation.snooze", async ({ tx, params }) => {
    await wake(tx, params.id);
    return summaryOf(tx, params.id);
  });

  serve(gate, ask.shelve, "conversation.shelve", async ({ tx, params }) => {
    await shelve(tx, params.id);
    return summaryOf(tx, params.id);
  });
  serve(gate, ask.unshelve, "conversation.shelve", async ({ tx, params }) => {
    await unshelve(tx, params.id);
    return summaryOf(tx, params.id);
  });

  serve(gate, ask.markSpam, "conversation.mark_spam", async ({ tx, params }) => {
    await markSpam(tx, parts, params.id);
    return summaryOf(tx, params.id);
  });
  serve(gate, ask.unmarkSpam, "conversation.mark_spam", async ({ tx, params }) => {
    await unmarkSpam(tx, params.id);
    return summaryOf(tx, params.id);
  });

  serve(gate, ask.join, "conversation.join", async ({ tx, params, body }) => {
    await join(tx, parts, params.id, body.into);
    return summaryOf(tx, params.id);
  });
  serve(gate, ask.separate, "conversation.join", async ({ tx, params }) => {
    await separate(tx, params.id);
    return summaryOf(tx, params.id);
  });
  serve(gate, ask.keepApart, "conversation.join", async ({ tx, params }) => {
    await keepApart(tx, params.id);
    return summaryOf(tx, params.id);
  });

  serve(gate, ask.listTags, "conversation.read", async ({ tx }) => ({ items: await tagsOf(tx) }));
  serve(gate, ask.tag, "conversation.tag", async ({ tx, params, body }) => {
    await tag(tx, params.id, body.name);
    return summaryOf(tx, params.id);
  });
  serve(gate, ask.untag, "conversation.tag", async ({ tx, params }) => {
    await untag(tx, params.id, params.tagId);
    return summaryOf(tx, params.id);
  });

  serve(gate, ask.showDraft, "draft.keep", async ({ tx, params }) => {
    await summaryOf(tx, params.id);
    return { draft: await draftOf(tx, params.id) };
  });
  serve(gate, ask.saveDraft, "draft.keep", async ({ tx, params, body }) => ({ draft: await saveDraft(tx, params.id, body) }));
  serve(gate, ask.discardDraft, "draft.keep", async ({ tx, params, query }) => {
    await summaryOf(tx, params.id);
    await discardDraft(tx, params.id, query.heldAt === "never" ? null : query.heldAt);
  });
  serve(gate, ask.listHeldReplies, "draft.keep", async ({ tx }) => ({ items: await heldRepliesOf(tx) }));
  serve(gate, ask.reportPresence, "presence.report", async ({ tx, params, body }) => ({
    present: await reportPresence(tx, params.id, body.doing),
  }));

  fileRoutes(gate, channels, source);
}
