import { Inbox } from "lucide-react";
import { EmptyState } from "../kit/index.ts";
import { m } from "../texts/index.ts";

export function CustomersPage() {
  return <EmptyState icon={Inbox} heading={m.customer_mailbox()} />;
}
