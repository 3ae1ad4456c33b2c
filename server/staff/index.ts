export type { Accounts } from "./accounts.ts";
export { addAgent, agentById, agentsOf, canOwn, changeAgent, type AgentRow } from "./agents.ts";
export { sealLetter, type Letter } from "./letters.ts";
export { staffPolicy } from "./policy.ts";
export { signatureFor } from "./signatures.ts";
export { createStaff, type Staff, type StaffEvents } from "./staff.ts";
export { createTeam, teamById, teamIdsOf, teamNamesOf, teamsOf } from "./teams.ts";
export { createToken } from "./tokens.ts";
