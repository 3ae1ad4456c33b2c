import type { MentionNodeAttrs } from "@tiptap/extension-mention";
import type { SuggestionOptions, SuggestionProps } from "@tiptap/suggestion";
import { usePointedOption } from "../app/use-pointed-option.ts";
import { Avatar, classes, popoverLook } from "../kit/index.ts";
import { m } from "../texts/index.ts";

interface Person {
  id: string;
  name: string;
}

/** Colleagues offered after an `@`, which of them is pointed at, and where on the page they stand. */
export interface MentionOffer {
  people: Person[];
  index: number;
  place: DOMRect | null;
  field: HTMLElement;
  choose: (person: Person) => void;
}

/** The editor asks for people after `@` and hands the keys over while they are shown. */
export function mentionSuggestion(list: {
  find: (query: string) => Person[];
  current: () => MentionOffer | null;
  show: (offer: MentionOffer | null) => void;
}): Omit<SuggestionOptions<Person, MentionNodeAttrs>, "editor"> {
  const show = (props: SuggestionProps<Person, MentionNodeAttrs>) => {
    const choose = ({ id, name }: Person) => props.command({ id, label: name });
    const place = props.clientRect?.() ?? null;
    list.show(props.items.length === 0 ? null : { people: props.items, index: 0, place, field: props.editor.view.dom, choose });
  };
  return {
    char: "@",
    items: ({ query }) => list.find(query),
    render: () => ({
      onStart: show,
      onUpdate: show,
      onExit: () => list.show(null),
      onKeyDown: ({ event }) => {
        const offer = list.current();
        if (!offer) return false;
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        const count = offer.people.length;
        if (step !== undefined) list.show({ ...offer, index: (offer.index + step + count) % count });
        else if (event.key === "Enter" || event.key === "Tab")
          offer.people.slice(offer.index, offer.index + 1).forEach(offer.choose);
        else return false;
        return true;
      },
    }),
  };
}

/** The focus stays in the text, which says which of them is pointed at. */
export function MentionList({ offer, onPoint }: { offer: MentionOffer; onPoint: (index: number) => void }) {
  const { listId, optionId } = usePointedOption(offer.field, offer.index);
  if (!offer.place) return null;
  const { left, top } = offer.place;
  return (
    <ul
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role -- no tag offers people while the focus is elsewhere
      role="listbox"
      id={listId}
      aria-label={m.mention_someone()}
      style={{ left: Math.min(left, innerWidth - 256), bottom: innerHeight - top + 6 }}
      className={classes(popoverLook, "fixed z-50 w-60 p-1")}
    >
      {offer.people.map((person, index) => (
        <li
          key={person.id}
          id={optionId(index)}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role -- an option outside a select
          role="option"
          aria-selected={index === offer.index}
          onPointerEnter={() => onPoint(index)}
          onPointerDown={(event) => {
            event.preventDefault();
            offer.choose(person);
          }}
          className={classes("flex items-center gap-2.5 rounded-md px-2 py-1.5", index === offer.index && "bg-hover")}
        >
          <Avatar name={person.name} size="small" />
          {person.name}
        </li>
      ))}
    </ul>
  );
}
