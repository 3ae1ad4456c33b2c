import { type ReactNode, useEffect } from "react";
import { useTitle } from "../app/title.ts";
import { Button } from "../kit/index.ts";
import { formatLocales, languageNames, locales, m, setLanguage, useLanguage } from "../texts/index.ts";

/** The frame of pages for those who are not signed in yet: what it is, one thing to do, and the language. */
export function GatePage(props: { heading: string; intro?: string; children: ReactNode }) {
  const current = useLanguage();
  useTitle(props.heading);
  useEffect(() => setLanguage(current), [current]);
  return (
    <div className="flex h-full flex-col items-center overflow-y-auto px-4 py-8">
      <main id="content" className="my-auto flex w-full max-w-sm flex-col gap-6">
        <div className="flex items-center gap-3">
          <img src="/icon.svg" alt="" className="size-9" />
          <span className="text-lg font-semibold tracking-tight">{m.product()}</span>
        </div>
        <div className="rounded-2xl border border-line bg-surface p-6 shadow-raised">
          <h1 className="text-xl font-semibold">{props.heading}</h1>
          {props.intro && <p className="mt-1 text-pretty text-soft">{props.intro}</p>}
          <div className="mt-5">{props.children}</div>
        </div>
      </main>
      <nav aria-label={m.language()} className="mt-8 flex flex-wrap justify-center gap-1">
        {locales.map((locale) => (
          <Button
            key={locale}
            look="quiet"
            {...(locale === current ? { "aria-current": "true" as const } : {})}
            className={locale === current ? "font-semibold text-ink" : ""}
            onPress={() => setLanguage(locale)}
          >
            <span lang={formatLocales[locale]}>{languageNames[locale]}</span>
          </Button>
        ))}
      </nav>
    </div>
  );
}

/** What went wrong with a form, said to everybody. */
export function FormFault({ children }: { children: ReactNode }) {
  return (
    <div role="alert">{children && <p className="rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">{children}</p>}</div>
  );
}
