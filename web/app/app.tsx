import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { Fragment, useEffect } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Toasts } from "../kit/index.ts";
import { formatLocales, setLanguage, useLanguage } from "../texts/index.ts";
import { makeQueryClient } from "./query-client.ts";
import { makeRouter } from "./router.tsx";

const queryClient = makeQueryClient(() => {
  const { pathname, searchStr } = router.state.location;
  if (pathname !== "/sign-in") router.history.push(`/sign-in?${new URLSearchParams({ to: pathname + searchStr }).toString()}`);
});
const router = makeRouter(queryClient);

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
