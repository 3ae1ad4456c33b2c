export { contactById, contactOfAddress, contactsMatching, learnLanguage } from "./contacts.ts";
export { contactPolicy } from "./policy.ts";
export { contactRoutes } from "./routes.ts";
