import { contactEndpoints } from "#contract";
import { serve, type Gate } from "#kernel";
import { addContact } from "./add-contact.ts";
import { changeContact, contactById, listContacts } from "./contacts.ts";

export function contactRoutes(gate: Gate): void {
  serve(gate, contactEndpoints.listContacts, "contact.read", ({ tx, query }) => listContacts(tx, query.q, query.cursor));
  serve(gate, contactEndpoints.showContact, "contact.read", ({ tx, params }) => contactById(tx, params.id));
  serve(gate, contactEndpoints.addContact, "contact.change", ({ tx, body }) => addContact(tx, body));
  serve(gate, contactEndpoints.changeContact, "contact.change", ({ tx, params, body }) => changeContact(tx, params.id, body));
}
