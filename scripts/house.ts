/**
 * The rooms of the server in the order of their direction: a room imports only rooms before it, and only through
 * their front doors (`#room`). The linter's rules are made from this list, and a test plants a violation of each.
 */
export const rooms = ["kernel", "organisation", "staff", "contacts", "channels", "conversations", "tone", "demo"] as const;

export type Room = (typeof rooms)[number];

/** Rooms that `room` may not import at all. */
export function roomsAbove(room: Room): Room[] {
  return rooms.slice(rooms.indexOf(room) + 1);
}
