export {
  contactById,
  contactOfAddress,
  contactWithoutAddress,
  contactsMatching,
  demoAddresses,
  learnLanguage,
  markAsDemo,
} from "./contacts.ts";
export { contactPolicy } from "./policy.ts";
export { contactRoutes } from "./routes.ts";
