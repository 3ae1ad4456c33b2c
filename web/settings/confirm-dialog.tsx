import type { ReactNode } from "react";
import { Button, Dialog } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { useAttempt } from "./attempt.ts";
import { Fault } from "./form.tsx";

/** Asks before something that cannot be taken back by a press; stays, and says why, when the server says no. */
export function ConfirmDialog(props: {
  title: string;
  action: string;
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
  danger?: boolean;
  children: ReactNode;
}) {
  const { error, busy, attempt } = useAttempt();
  const confirm = async () => {
    if (await attempt(props.onConfirm)) props.onClose();
  };
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={props.onClose}
      alert
      footer={
        <>
          <Button onPress={props.onClose}>{m.cancel()}</Button>
          <Button look={props.danger === false ? "primary" : "danger"} isPending={busy} onPress={() => void confirm()}>
            {props.action}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3 text-pretty">
        <Fault error={error} />
        {props.children}
      </div>
    </Dialog>
  );
}
