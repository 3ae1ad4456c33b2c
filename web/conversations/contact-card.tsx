import { Contact } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { Card, Message } from "#contract";
import { Button } from "../kit/index.ts";
import { useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";

const SaveCard = lazy(async () => ({ default: (await import("./save-card.tsx")).SaveCard }));

/** A person's card that came with a mail, to be saved as a contact, as far as whoever reads it wants. */
export function ContactCard({ message, card }: { message: Message; card: Card }) {
  const may = useMay();
  const [isOpen, setIsOpen] = useState(false);
  const isOffered = may("contact.change") && message.trust?.state !== "failed" && card.mails.length + card.phones.length > 0;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-soft">
      <p className="flex min-w-0 gap-1.5">
        <Contact aria-hidden size={15} className="mt-0.5 shrink-0" />
        <span className="min-w-0 wrap-anywhere">
          {[card.name, card.title, card.organisation, ...card.mails, ...card.phones].filter(Boolean).join(" · ")}
        </span>
      </p>
      {isOffered && (
        <Button look="plain" className="text-sm" onPress={() => setIsOpen(true)}>
          {m.card_make_contact()}
        </Button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <SaveCard card={card} message={message} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
