/** The address of a person's mailbox, and of one of their mails. */
export function demoPath(person?: string, mail?: string): string {
  const search = new URLSearchParams({ ...(person === undefined ? {} : { person }), ...(mail === undefined ? {} : { mail }) });
  return search.size === 0 ? "/demo" : `/demo?${search.toString()}`;
}
