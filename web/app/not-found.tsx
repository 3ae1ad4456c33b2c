import { Compass } from "lucide-react";
import { EmptyState } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { Link } from "./link.tsx";

export function NotFound() {
  return (
    <main className="h-full">
      <EmptyState
        icon={Compass}
        level={1}
        heading={m.not_found_heading()}
        action={
          <Link href="/queue/mine" className="font-medium text-accent underline underline-offset-2">
            {m.to_my_conversations()}
          </Link>
        }
      >
        {m.not_found_text()}
      </EmptyState>
    </main>
  );
}
