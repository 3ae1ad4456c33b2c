import { type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { m } from "../texts/index.ts";
import { Button } from "./button.tsx";
import { classes } from "./classes.ts";
import { explain } from "./problem.ts";

/** What stands where there is nothing: why it is empty, and what can be done. */
export function EmptyState(props: {
  icon: LucideIcon;
  heading: string;
  level?: 1 | 2;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const { icon: Icon } = props;
  const Heading = props.level === 1 ? "h1" : "h2";
  return (
    <div className="flex h-full flex-col items-center justify-center gap-2 p-8 text-center">
      <span className="mb-2 flex size-14 items-center justify-center rounded-2xl bg-accent-soft text-accent">
        <Icon aria-hidden size={26} strokeWidth={1.6} />
      </span>
      <Heading className="text-lg font-semibold">{props.heading}</Heading>
      {props.children && <p className="max-w-sm text-pretty text-faint">{props.children}</p>}
      {props.action && <div className="mt-3">{props.action}</div>}
    </div>
  );
}

/** What stands where something could not be loaded: the server's own sentence, and another try. */
export function ErrorState(props: { error: unknown; onRetry?: () => void }) {
  return (
    <div role="alert" className="flex h-full flex-col items-center justify-center gap-2 p-8 text-center">
      <span className="mb-2 flex size-14 items-center justify-center rounded-2xl bg-danger-soft text-danger">
        <TriangleAlert aria-hidden size={26} strokeWidth={1.6} />
      </span>
      <h2 className="text-lg font-semibold">{m.error_heading()}</h2>
      <p className="max-w-sm text-pretty text-faint">{explain(props.error)}</p>
      {props.onRetry && (
        <Button look="primary" className="mt-3" onPress={props.onRetry}>
          {m.try_again()}
        </Button>
      )}
    </div>
  );
}

/** Grey lines in the shape of what is coming. */
function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={classes("block animate-breathe rounded bg-sunken", className)} />;
}

/** Skeletons for a whole pane, said once to those who hear the screen. */
export function LoadingRows({ rows = 6, className }: { rows?: number; className?: string }) {
  return (
    <output className={classes("flex flex-col gap-5 p-4", className)}>
      <span className="sr-only">{m.loading()}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex flex-col gap-2">
          <Skeleton className="h-4 w-2/5" />
          <Skeleton className="h-4 w-4/5" />
          <Skeleton className="h-3.5 w-3/5" />
        </div>
      ))}
    </output>
  );
}
