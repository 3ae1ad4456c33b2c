import { FlaskConical, type LucideIcon, TriangleAlert } from "lucide-react";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { Link } from "../app/link.tsx";
import { Button, classes } from "../kit/index.ts";
import { useNothingLeaves } from "../conversations/nothing-leaves.ts";
import { useMe } from "../staff/session.ts";
import { m } from "../texts/index.ts";

const LeaveDemoDialog = lazy(async () => ({ default: (await import("./leave-demo-dialog.tsx")).LeaveDemoDialog }));

/** Where outgoing mail goes, said as long as it does not simply go out: in the demo, or nowhere yet. */
export function OutgoingNotice({ className }: { className?: string }) {
  const me = useMe();
  const [leaving, setLeaving] = useState(false);
  const nothingLeaves = useNothingLeaves();
  if (nothingLeaves)
    return (
      <Notice icon={TriangleAlert} className={className}>
        {m.outgoing_none()}
      </Notice>
    );
  if (!me.demo || me.outgoing === "none") return null;
  if (me.outgoing === "demo")
    return (
      <Notice icon={FlaskConical} className={className}>
        {m.demo_outgoing()}{" "}
        <Link href="/demo" className="font-medium underline underline-offset-2">
          {m.demo_look()}
        </Link>
      </Notice>
    );
  return (
    <Notice icon={FlaskConical} className={className}>
      {m.demo_still_here()}
      {me.may.includes("demo.leave") && (
        <Button className="mt-2 w-full bg-transparent!" onPress={() => setLeaving(true)}>
          {m.demo_leave()}
        </Button>
      )}
      <Suspense>{leaving && <LeaveDemoDialog onClose={() => setLeaving(false)} />}</Suspense>
    </Notice>
  );
}

function Notice(props: { icon: LucideIcon; className: string | undefined; children: ReactNode }) {
  const { icon: Icon } = props;
  return (
    <div className={classes("flex gap-2 rounded-lg bg-note px-2.5 py-2 text-xs text-note-ink", props.className)}>
      <Icon aria-hidden size={15} strokeWidth={1.9} className="mt-0.5 shrink-0" />
      <div className="min-w-0 grow text-pretty">{props.children}</div>
    </div>
  );
}
