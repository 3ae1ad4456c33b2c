import { useQueryClient } from "@tanstack/react-query";
import { api, say } from "../kit/index.ts";
import { ConfirmDialog } from "../settings/confirm-dialog.tsx";
import { m } from "../texts/index.ts";

/** Leaving the demo: what goes, what stays, and then it is done. */
export function LeaveDemoDialog({ onClose }: { onClose: () => void }) {
  const client = useQueryClient();
  const leave = async () => {
    const { removed, kept } = await api("DELETE /demo");
    say(m.demo_left({ removed, kept }), { seconds: 10 });
    await client.invalidateQueries();
  };
  return (
    <ConfirmDialog title={m.demo_leave_heading()} action={m.demo_leave()} onConfirm={leave} onClose={onClose}>
      <h3 className="font-medium">{m.demo_goes()}</h3>
      <ul className="list-disc pl-5 text-soft">
        <li>{m.demo_goes_conversations()}</li>
        <li>{m.demo_goes_people()}</li>
        <li>{m.demo_goes_mailbox()}</li>
      </ul>
      <h3 className="mt-1 font-medium">{m.demo_stays()}</h3>
      <ul className="list-disc pl-5 text-soft">
        <li>{m.demo_stays_conversations()}</li>
        <li>{m.demo_stays_settings()}</li>
        <li>{m.demo_stays_you()}</li>
      </ul>
    </ConfirmDialog>
  );
}
