import { useQuery } from "@tanstack/react-query";
import { useMe } from "../staff/session.ts";
import { channelsQuery } from "./queries.ts";

/** Whether answers wait since no outgoing server is set: neither a common one, nor one of its own for each mailbox. */
export function useNothingLeaves(): boolean {
  const isNone = useMe().outgoing === "none";
  const channels = useQuery({ ...channelsQuery, enabled: isNone });
  if (!isNone) return false;
  const known = channels.data?.items ?? [];
  return known.length === 0 || known.some(({ health }) => health.troubles.some(({ kind }) => kind === "no-outgoing"));
}
