import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { Button, say } from "../kit/index.ts";
import { m } from "../texts/index.ts";

/** Copies a text and says that it has. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2500);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Browsers refuse it to pages that are not safely served, or when the person has said no.
      say(m.copy_failed());
    }
  };
  return (
    <Button icon={copied ? Check : Copy} onPress={() => void copy()}>
      <span aria-live="polite">{copied ? m.copied() : (label ?? m.copy())}</span>
    </Button>
  );
}
