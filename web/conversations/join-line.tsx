import { Merge, X } from "lucide-react";
import type { Conversation, JoinOffer } from "#contract";
import { Button } from "../kit/index.ts";
import { useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { useActions } from "./actions.ts";
import { isDoubtful, isForged } from "./forged.ts";
import { LinkedSentence } from "./linked-sentence.tsx";

/** Which conversations this one may belong to, and why; joined by one press, or left as its own. */
export function JoinLine({ conversation }: { conversation: Conversation }) {
  const actions = useActions();
  const may = useMay();
  const mayJoin = may("conversation.join");
  return (
    <div className="flex flex-col gap-2 border-b border-line bg-sunken px-3 py-2 text-sm md:px-5">
      {isForged(conversation) && <p className="text-pretty text-danger">{m.join_forged()}</p>}
      {conversation.mayBelongTo.map((offer, index, all) => (
        <div key={offer.id} className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <Merge aria-hidden size={17} className="shrink-0 text-faint max-sm:hidden" />
          <p className="min-w-0 grow basis-60 text-pretty wrap-anywhere text-soft">
            <Why offer={offer} isDoubtful={isDoubtful(conversation)} />
            {offer.knownAddress !== null && (
              <span className="block font-medium text-ink">{m.may_belong_another_address({ address: offer.knownAddress })}</span>
            )}
          </p>
          {mayJoin && (
            <span className="flex flex-wrap justify-end gap-2">
              <Button
                look="plain"
                icon={Merge}
                aria-label={m.join_to({ reference: offer.reference })}
                onPress={() => void actions.join(conversation, offer)}
              >
                {m.join()}
              </Button>
              {index === all.length - 1 && (
                <Button look="plain" icon={X} onPress={() => void actions.keepApart(conversation)}>
                  {m.keep_apart()}
                </Button>
              )}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

/** The sentence, with the reference as a link to look at it first. */
function Why({ offer, isDoubtful }: { offer: JoinOffer; isDoubtful: boolean }) {
  const { reference, contact, because } = offer;
  const about = [contact.name ?? contact.address, offer.subject].filter(Boolean).join(", ") || m.no_subject();
  const named = isDoubtful ? m.may_belong_unproven : null;
  const sentence = {
    answers: named ?? m.may_belong_answers,
    address: named ?? m.may_belong_address,
    reference: named ?? m.may_belong_reference,
    "same-contact-and-subject": m.may_belong_subject,
  }[because]({ reference, about });
  return <LinkedSentence sentence={sentence} id={offer.id} reference={reference} className="font-medium text-ink" />;
}
