import { CircleCheck, TriangleAlert, X } from "lucide-react";
import { useEffect, useState } from "react";
import { m } from "../texts/index.ts";
import { Button, IconButton } from "./button.tsx";
import { explain } from "./problem.ts";

interface ToastContent {
  text: string;
  look: "done" | "danger";
  /** What takes it back, and until when that is possible. */
  undo?: (() => void) | undefined;
  until: number;
  countdown: boolean;
}
interface Toast extends ToastContent {
  id: number;
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<(toasts: readonly Toast[]) => void>();

/** Says that something is done, or has happened that one should know of. With `undo` it can be taken back as long as it stands there. */
export function say(
  text: string,
  options: { undo?: () => void; until?: Date; seconds?: number; look?: ToastContent["look"] } = {},
): number {
  const until = options.until?.getTime() ?? Date.now() + (options.seconds ?? (options.undo ? 8 : 5)) * 1000;
  return show({ text, look: options.look ?? "done", undo: options.undo, until, countdown: options.until !== undefined });
}

/** Says that something went wrong, in the server's words. */
export function sayProblem(error: unknown, before?: string): number {
  const text = before ? `${before} ${explain(error)}` : explain(error);
  return show({ text, look: "danger", until: Date.now() + 12_000, countdown: false });
}

function hideToast(id: number) {
  toasts = toasts.filter((toast) => toast.id !== id);
  for (const listener of listeners) listener(toasts);
}

/** Takes back the newest thing that can be taken back. Gives whether there was one. */
export function undoNewest(): boolean {
  const newest = toasts.findLast((toast) => toast.undo);
  if (!newest) return false;
  hideToast(newest.id);
  newest.undo?.();
  return true;
}

function show(content: ToastContent): number {
  lastId += 1;
  const id = lastId;
  toasts = [...toasts.slice(-2), { ...content, id }];
  for (const listener of listeners) listener(toasts);
  return id;
}

/** Where toasts are shown; once on the page. */
export function Toasts() {
  const [shown, setShown] = useState(toasts);
  useEffect(() => {
    listeners.add(setShown);
    return () => {
      listeners.delete(setShown);
    };
  }, []);
  return (
    <section
      aria-label={m.notifications()}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-20 z-50 flex flex-col items-center gap-2 px-3 md:bottom-5 md:items-start"
    >
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false);
  const seconds = useSecondsUntil(toast.until);
  useEffect(() => {
    if (seconds <= 0 && (!held || toast.countdown)) hideToast(toast.id);
  }, [seconds, held, toast]);
  const Icon = toast.look === "done" ? CircleCheck : TriangleAlert;
  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex max-w-xl animate-appear items-center gap-3 rounded-xl border border-line bg-raised py-2 pr-2 pl-4 shadow-raised"
    >
      <Icon aria-hidden size={18} className={toast.look === "done" ? "shrink-0 text-accent" : "shrink-0 text-danger"} />
      <span className="grow py-1 text-pretty">{toast.text}</span>
      {toast.undo && (
        <Button
          look="plain"
          onPress={() => {
            hideToast(toast.id);
            toast.undo?.();
          }}
        >
          <span aria-live="off">{toast.countdown ? m.undo_in({ seconds }) : m.undo()}</span>
        </Button>
      )}
      <IconButton icon={X} label={m.close_window()} onPress={() => hideToast(toast.id)} />
    </div>
  );
}

/** Whole seconds left until a time, counted down on the screen; 0 when it has passed. */
export function useSecondsUntil(time: number): number {
  const [now, setNow] = useState(Date.now);
  const over = now >= time;
  useEffect(() => {
    if (over) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [over]);
  return Math.max(0, Math.ceil((time - now) / 1000));
}
