import type { ReactNode } from "react";
import { classes } from "../kit/index.ts";

/** One page of the settings: what it is about, what can be added, and its parts. */
export function Section(props: { heading: string; intro?: string; action?: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-5 md:px-8 md:py-7">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 grow basis-72">
          <h1 className="text-xl font-semibold">{props.heading}</h1>
          {props.intro && <p className="mt-1 max-w-prose text-pretty text-soft">{props.intro}</p>}
        </div>
        {props.action}
      </header>
      {props.children}
    </div>
  );
}

/** A part of a page: things that belong together, and are saved together when something is saved. */
export function Panel(props: {
  heading?: string;
  intro?: ReactNode;
  action?: ReactNode;
  /** Lists reach the edges; forms do not. */
  padded?: boolean;
  children: ReactNode;
}) {
  return (
    <section className="rounded-xl border border-line bg-raised">
      {props.heading && (
        <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-3 md:px-5">
          <div className="min-w-0 grow basis-60">
            <h2 className="font-semibold">{props.heading}</h2>
            {props.intro && <p className="mt-0.5 text-sm text-pretty text-faint">{props.intro}</p>}
          </div>
          {props.action}
        </header>
      )}
      <div className={classes(props.padded === false ? "" : "flex flex-col gap-4 p-4 md:p-5")}>{props.children}</div>
    </section>
  );
}

/** Rows of a list within a panel. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="flex flex-col divide-y divide-line">
      {children}
    </ul>
  );
}
