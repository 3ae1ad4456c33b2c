import { Search } from "lucide-react";
import { useState } from "react";
import { Input } from "react-aria-components/Input";
import { SearchField } from "react-aria-components/SearchField";
import { Link } from "../app/link.tsx";
import { Avatar, classes, fieldLook } from "../kit/index.ts";
import { formatLocales, m, useLanguage } from "../texts/index.ts";
import { demoPath } from "./paths.ts";
import type { DemoPerson } from "./queries.ts";

/** The people one can look over the shoulder of. */
export function PeopleList({ people, here }: { people: DemoPerson[]; here: string | undefined }) {
  const locale = useLanguage();
  const [words, setWords] = useState("");
  const wanted = words.trim().toLocaleLowerCase(locale);
  const order = new Intl.Collator(formatLocales[locale]);
  const shown = people
    .filter((person) => `${person.name ?? ""} ${person.address}`.toLocaleLowerCase(locale).includes(wanted))
    .sort((a, b) => order.compare(a.name ?? a.address, b.name ?? b.address));
  return (
    <section aria-label={m.demo_people()} className="flex min-h-0 grow flex-col">
      <div className="border-b border-line p-3">
        <SearchField aria-label={m.demo_find()} value={words} onChange={setWords} className="relative">
          <Search aria-hidden size={16} className="pointer-events-none absolute top-2.5 left-3 text-faint" />
          <Input
            placeholder={m.demo_find()}
            className={classes(fieldLook, "h-9 pl-9! text-sm! [&::-webkit-search-cancel-button]:hidden")}
          />
        </SearchField>
      </div>
      <div className="min-h-0 grow overflow-y-auto">
        {shown.length === 0 && <p className="p-4 text-center text-faint">{m.nothing_found()}</p>}
        <ul className="flex flex-col p-1.5">
          {shown.map((person) => (
            <li key={person.address}>
              <PersonLink person={person} isHere={person.address === here} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function PersonLink({ person, isHere }: { person: DemoPerson; isHere: boolean }) {
  return (
    <Link
      href={demoPath(person.address)}
      {...(isHere ? { "aria-current": "page" as const } : {})}
      className={classes("flex items-center gap-3 rounded-lg px-2.5 py-2 focus-inset", isHere ? "bg-selected" : "hover:bg-hover")}
    >
      <Avatar name={person.name ?? person.address} />
      <span className="min-w-0 grow">
        <span className={classes("block truncate text-sm", isHere ? "font-semibold" : "font-medium")}>
          {person.name ?? person.address}
        </span>
        {person.name !== null && <span className="block truncate text-xs text-faint">{person.address}</span>}
      </span>
      {person.mails > 0 && (
        <span className="shrink-0 text-xs text-soft tabular">
          <span aria-hidden>{person.mails}</span>
          <span className="sr-only">{m.count_mails({ count: person.mails })}</span>
        </span>
      )}
    </Link>
  );
}
