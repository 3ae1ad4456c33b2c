export {
  changeOrganisation,
  foundOrganisation,
  lookAgainBy,
  markDemoLeft,
  organisationOf,
  promisedBy,
  type NewOrganisation,
  type OrganisationRow,
} from "./organisation.ts";
export { organisationPolicy } from "./policy.ts";
export { organisationRoutes } from "./routes.ts";
