import type { Finding } from "@lyhord/tone/core";
import { Extension } from "@tiptap/react";
import { Plugin, PluginKey, TextSelection, type EditorState } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { isGrave, markOf } from "./remarks.ts";
import { placeOf, type WrittenText } from "./written-text.ts";

/** A remark where it stands in the document now. */
export interface PlacedFinding {
  finding: Finding;
  from: number;
  to: number;
}

const key = new PluginKey<DecorationSet>("coach");

/** Marks what the coach remarks on, and opens a remark by Ctrl-. or Alt-Enter, or a press on the word. */
export function underlines(open: (placed: PlacedFinding | null, by: "key" | "pointer") => void) {
  const openNext = (view: EditorView): boolean => {
    const placed = findingAt(view.state) ?? nextFinding(view.state);
    if (!placed) return false;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, placed.to)).scrollIntoView());
    open(placed, "key");
    return true;
  };
  return Extension.create({
    name: "coach",
    addKeyboardShortcuts() {
      return { "Mod-.": () => openNext(this.editor.view), "Alt-Enter": () => openNext(this.editor.view) };
    },
    addProseMirrorPlugins() {
      return [
        new Plugin<DecorationSet>({
          key,
          state: {
            init: () => DecorationSet.empty,
            // What is written between two checks moves the marks along.
            apply: (tr, marks) => (tr.getMeta(key) as DecorationSet | undefined) ?? marks.map(tr.mapping, tr.doc),
          },
          props: {
            decorations: (state) => key.getState(state),
            handleClick: (view, pos) => {
              open(findingAt(view.state, pos), "pointer");
              return false;
            },
          },
        }),
      ];
    },
  });
}

/** Puts the marks under the text as it was checked. */
export function showMarks(view: EditorView, findings: readonly Finding[], written: WrittenText): void {
  const { doc } = view.state;
  const marks = findings.flatMap((finding) => {
    const mark = markOf(finding);
    const place = mark === "none" ? null : placeOf(written, finding.span);
    if (!place) return [];
    if (mark === "underline")
      return [Decoration.inline(place.from, place.to, { class: `coach-${lookOf(finding)}` }, { finding })];
    const block = doc.resolve(place.from);
    return [Decoration.node(block.before(), block.after(), { class: "coach-passage" }, { finding })];
  });
  view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(doc, marks)).setMeta("addToHistory", false));
}

function lookOf(finding: Finding): "problem" | "hint" {
  return isGrave(finding) ? "problem" : "hint";
}

/** Where a remark stands now, after what has been written since. */
export function placeNow(state: EditorState, finding: Finding): PlacedFinding | null {
  return placedIn(state).find((placed) => placed.finding === finding) ?? null;
}

/** The shortest remark at a place: the one that says most about just this. */
function findingAt(state: EditorState, pos = state.selection.from): PlacedFinding | null {
  const here = placedIn(state, pos).filter(({ finding }) => markOf(finding) === "underline");
  return here.sort((a, b) => a.to - a.from - (b.to - b.from))[0] ?? null;
}

/** The next one after the cursor, or the first. */
function nextFinding(state: EditorState): PlacedFinding | null {
  const all = placedIn(state).sort((a, b) => a.from - b.from);
  return all.find(({ from }) => from >= state.selection.to) ?? all[0] ?? null;
}

function placedIn(state: EditorState, pos?: number): PlacedFinding[] {
  const marks = key.getState(state)?.find(pos, pos) ?? [];
  return marks.map(({ from, to, spec }) => ({ finding: (spec as { finding: Finding }).finding, from, to }));
}
