import { organisationEndpoints } from "#contract";
import { serve, type Gate } from "#kernel";
import { changeOrganisation, organisationOf } from "./organisation.ts";

export function organisationRoutes(gate: Gate): void {
  serve(gate, organisationEndpoints.showOrganisation, "organisation.read", ({ tx }) => organisationOf(tx));
  serve(gate, organisationEndpoints.changeOrganisation, "organisation.change", ({ tx, body }) => changeOrganisation(tx, body));
}
