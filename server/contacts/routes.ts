import { contactEndpoints } from "#contract";
import { serve, type Gate } from "#kernel";
import { addContact, type OursAmong } from "./add-contact.ts";
import { changeContact, contactById, contactsKnownBy, listContacts } from "./contacts.ts";

export function contactRoutes(gate: Gate, oursAmong: OursAmong): void {
  serve(gate, contactEndpoints.listContacts, "contact.read", ({ tx, query }) =>
    query.identity === undefined ? listContacts(tx, query.q, query.cursor) : contactsKnownBy(tx, query.identity),
  );
  serve(gate, contactEndpoints.showContact, "contact.read", ({ tx, params }) => contactById(tx, params.id));
  serve(gate, contactEndpoints.addContact, "contact.change", ({ tx, body }) => addContact(tx, body, oursAmong));
  serve(gate, contactEndpoints.changeContact, "contact.change", ({ tx, params, body }) => changeContact(tx, params.id, body));
}
