import { Link } from "../app/link.tsx";
import { conversationPath } from "../app/paths.ts";
import { classes } from "../kit/index.ts";

/** A sentence that names another conversation by its reference, which leads there. */
export function LinkedSentence(props: { sentence: string; id: string; reference: string; className?: string }) {
  const { sentence, reference } = props;
  const place = sentence.indexOf(reference);
  if (place === -1) return sentence;
  return (
    <>
      {sentence.slice(0, place)}
      <Link
        href={conversationPath({ kind: "queue", queue: "all" }, props.id)}
        className={classes(
          "whitespace-nowrap underline decoration-edge underline-offset-2 tabular hover:decoration-current",
          props.className,
        )}
      >
        {reference}
      </Link>
      {sentence.slice(place + reference.length)}
    </>
  );
}
