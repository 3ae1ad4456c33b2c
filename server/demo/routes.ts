import { demoEndpoints } from "#contract";
import type { Channels } from "#channels";
import { serve, type Gate, type Mailer } from "#kernel";
import type { Staff } from "#staff";
import { demoMailsOf, demoPeople, refuseWithoutDemo, writeAsCustomer } from "./customers-mailbox.ts";
import { leaveDemo } from "./leave.ts";

export interface DemoParts {
  channels: Channels;
  mailer: Mailer;
  staff: Staff;
}

export function demoRoutes(gate: Gate, { channels, mailer, staff }: DemoParts): void {
  serve(gate, demoEndpoints.listDemoPeople, "demo.read", async ({ tx }) => {
    await refuseWithoutDemo(tx);
    const mailboxes = (await channels.channelsOf(tx)).map(({ name, address }) => ({ name, address }));
    return { items: await demoPeople(tx), mailboxes };
  });
  serve(gate, demoEndpoints.listDemoMails, "demo.read", async ({ tx, query }) => {
    await refuseWithoutDemo(tx);
    return { items: await demoMailsOf(tx, query.address) };
  });
  serve(gate, demoEndpoints.writeDemoMail, "demo.write", async ({ tx, body }) => {
    await refuseWithoutDemo(tx);
    await writeAsCustomer(tx, channels, body);
  });
  serve(gate, demoEndpoints.leaveDemo, "demo.leave", ({ tx }) =>
    leaveDemo(tx, { channels, mailer }, (agentId) => staff.accounts.endSessions(agentId)),
  );
}
