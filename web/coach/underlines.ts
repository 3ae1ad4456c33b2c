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

interface Marks {
  set: DecorationSet;
  /** What was gone to last, as long as the cursor stays there. */
  reached: Finding | null;
}

const key = new PluginKey<Marks>("coach");
const nearestBar = 10;

/** Marks what the coach remarks on, and opens a remark by Ctrl-. or Alt-Enter, or a press on the word or the bar beside it. */
export function underlines(open: (placed: PlacedFinding | null, by: "key" | "pointer") => void) {
  const openNext = (view: EditorView): boolean => {
    const placed = goToNext(view);
    if (placed) open(placed, "key");
    return placed !== null;
  };
  return Extension.create({
    name: "coach",
    addKeyboardShortcuts() {
      return { "Mod-.": () => openNext(this.editor.view), "Alt-Enter": () => openNext(this.editor.view) };
    },
    addProseMirrorPlugins() {
      return [
        new Plugin<Marks>({
          key,
          state: {
            init: () => ({ set: DecorationSet.empty, reached: null }),
            apply: (tr, marks) => ({
              // What is written between two checks moves the marks along.
              set: marks.set.map(tr.mapping, tr.doc),
              reached: tr.docChanged || tr.selectionSet ? null : marks.reached,
              ...(tr.getMeta(key) as Partial<Marks> | undefined),
            }),
          },
          props: {
            decorations: (state) => key.getState(state)?.set,
            handleClick: (view, pos, event) => {
              open(isOnBar(event) ? passageAt(view.state, pos) : underlinedAt(view.state, pos), "pointer");
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
    const look = mark === "underline" ? { class: `coach-${lookOf(finding)}` } : {};
    const words = Decoration.inline(place.from, place.to, look, { finding });
    if (mark === "underline") return [words];
    const block = doc.resolve(place.from);
    return [words, Decoration.node(block.before(), block.after(), { class: "coach-passage" })];
  });
  view.dispatch(view.state.tr.setMeta(key, { set: DecorationSet.create(doc, marks) }).setMeta("addToHistory", false));
}

function lookOf(finding: Finding): "problem" | "hint" {
  return isGrave(finding) ? "problem" : "hint";
}

/** All remarks where they stand now, after what has been written since. */
export function placedIn(state: EditorState, pos?: number): PlacedFinding[] {
  const marks = key.getState(state)?.set.find(pos, pos, (spec) => "finding" in spec) ?? [];
  return marks.map(({ from, to, spec }) => ({ finding: (spec as { finding: Finding }).finding, from, to }));
}

/** Takes the cursor to the remark where it stands, or else, and from there, to the next one; gives which that is. */
export function goToNext(view: EditorView): PlacedFinding | null {
  const { state } = view;
  const here = underlinedAt(state);
  const reached = key.getState(state)?.reached ?? null;
  const placed = here && reached === null ? here : nextFinding(state, reached);
  if (!placed) return null;
  const there = TextSelection.create(state.doc, placed.to);
  view.dispatch(state.tr.setSelection(there).setMeta(key, { reached: placed.finding }).scrollIntoView());
  return placed;
}

/** The next one after another or after the cursor, or the first. */
function nextFinding(state: EditorState, after: Finding | null): PlacedFinding | null {
  const all = placedIn(state).sort((a, b) => a.from - b.from || a.to - b.to);
  const index = all.findIndex(({ finding }) => finding === after);
  const next = index >= 0 ? all[index + 1] : all.find(({ from }) => from >= state.selection.to);
  return next ?? all[0] ?? null;
}

/** The shortest remark at a place: the one that says most about just this. */
function underlinedAt(state: EditorState, pos = state.selection.from): PlacedFinding | null {
  return shortest(placedIn(state, pos).filter(({ finding }) => markOf(finding) === "underline"));
}

function passageAt(state: EditorState, pos: number): PlacedFinding | null {
  const block = state.doc.resolve(pos);
  const inside = placedIn(state).filter(({ from, to }) => from <= block.end() && to >= block.start());
  return shortest(inside.filter(({ finding }) => markOf(finding) === "passage"));
}

function shortest(placed: PlacedFinding[]): PlacedFinding | null {
  return placed.sort((a, b) => a.to - a.from - (b.to - b.from))[0] ?? null;
}

/** Whether it is the line beside a passage that is pressed, not its words. */
function isOnBar({ target, clientX }: MouseEvent): boolean {
  const passage = target instanceof Element ? target.closest(".coach-passage") : null;
  return passage !== null && clientX < passage.getBoundingClientRect().left + nearestBar;
}
