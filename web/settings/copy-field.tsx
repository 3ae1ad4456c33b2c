import { CopyButton } from "./copy-button.tsx";

/** Something to be entered elsewhere exactly as it stands, with a button that copies it. */
export function CopyField({ name, value }: { name: string; value: string }) {
  return (
    <div className="flex flex-col gap-1">
      <span className="text-sm text-faint">{name}</span>
      <div className="flex items-start gap-2">
        <code className="min-w-0 grow rounded-lg bg-sunken px-3 py-1.5 text-sm break-all">{value}</code>
        <CopyButton text={value} />
      </div>
    </div>
  );
}
