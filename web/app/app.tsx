import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { Fragment, useEffect } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { onSignedOut, say, Toasts } from "../kit/index.ts";
import { meQuery } from "../staff/session.ts";
import { formatLocales, m, setLanguage, useLanguage } from "../texts/index.ts";
import { makeQueryClient } from "./query-client.ts";
import { makeRouter } from "./router.tsx";

const queryClient = makeQueryClient();
const router = makeRouter(queryClient);

/** Whoever was signed in and is so no longer goes to the door, and from there back to where they were. */
onSignedOut(() => {
  if (!queryClient.getQueryData(meQuery.queryKey)) return;
  const { pathname, searchStr } = router.state.location;
  queryClient.clear();
  say(m.session_ended());
  router.history.push(`/sign-in?${new URLSearchParams({ to: pathname + searchStr }).toString()}`);
});

/** The whole page. A change of language draws it anew, since texts are plain functions. */
export function App() {
  const language = useLanguage();
  useEffect(() => setLanguage(language), [language]);
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider locale={formatLocales[language]}>
        <Fragment key={language}>
          <RouterProvider router={router} />
          <Toasts />
        </Fragment>
      </I18nProvider>
    </QueryClientProvider>
  );
}
