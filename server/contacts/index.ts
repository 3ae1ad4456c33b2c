export {
  contactById,
  contactOfAddress,
  contactWithoutAddress,
  contactsMatching,
  contactsOfAddresses,
  demoAddresses,
  learnLanguages,
  markAsDemo,
} from "./contacts.ts";
export { contactPolicy } from "./policy.ts";
export { contactRoutes } from "./routes.ts";
