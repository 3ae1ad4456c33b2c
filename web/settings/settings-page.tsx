import { Settings } from "lucide-react";
import { EmptyState } from "../kit/index.ts";
import { m } from "../texts/index.ts";

export function SettingsPage() {
  return <EmptyState icon={Settings} heading={m.settings()} />;
}
