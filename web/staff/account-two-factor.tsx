import { useQueryClient } from "@tanstack/react-query";
import { ShieldAlert, ShieldCheck } from "lucide-react";
import { useState } from "react";
import { Badge, Button } from "../kit/index.ts";
import { Panel } from "../settings/section.tsx";
import { m } from "../texts/index.ts";
import { BackupCodesDialog, TurnOffDialog, TurnOnDialog } from "./account-two-factor-dialogs.tsx";
import { agentsQuery, meQuery, useMe } from "./session.ts";

type Open = "on" | "off" | "codes" | null;

/** The second step of signing in: whether it is on, and what can be done about it. */
export function TwoFactorPanel() {
  const { agent } = useMe();
  const client = useQueryClient();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const keep = (twoFactor: boolean) => {
    client.setQueryData(meQuery.queryKey, (me) => me && { ...me, agent: { ...me.agent, twoFactor } });
    void client.invalidateQueries({ queryKey: agentsQuery.queryKey });
  };
  return (
    <Panel
      heading={m.two_factor()}
      intro={m.two_factor_intro()}
      action={
        agent.twoFactor ? (
          <Badge look="accent" icon={ShieldCheck}>
            {m.two_factor_on()}
          </Badge>
        ) : (
          <Badge icon={ShieldAlert}>{m.two_factor_off()}</Badge>
        )
      }
    >
      {agent.twoFactor ? (
        <div className="flex flex-wrap gap-2">
          <Button className="h-9" onPress={() => setOpen("codes")}>
            {m.backup_codes_new()}
          </Button>
          <Button className="h-9" onPress={() => setOpen("off")}>
            {m.two_factor_turn_off()}
          </Button>
        </div>
      ) : (
        <div>
          <Button look="primary" className="h-9 px-4" onPress={() => setOpen("on")}>
            {m.two_factor_turn_on()}
          </Button>
        </div>
      )}
      {open === "on" && <TurnOnDialog onOn={() => keep(true)} onClose={close} />}
      {open === "off" && <TurnOffDialog onOff={() => keep(false)} onClose={close} />}
      {open === "codes" && <BackupCodesDialog onClose={close} />}
    </Panel>
  );
}
