import { signatureBelow } from "@lyhord/mail-text";
import { mend, type Finding, type Result } from "@lyhord/tone/core";
import type { Editor } from "@tiptap/react";
import type { Locale } from "#contract";
import { checkReply } from "./ask-coach.ts";
import { keyOf, withoutIgnored } from "./remarks.ts";
import { goToNext, placedIn, showMarks, underlines, type PlacedFinding } from "./underlines.ts";
import { writtenText, type WrittenText } from "./written-text.ts";

/** What a reply is read beside, and how. */
export interface Setting {
  customer: string;
  language: Locale | null;
  uiLanguage: Locale;
  channel: string;
  /** The organisation's voice as JSON. */
  voice: string;
  /** What is added beneath when it is sent; it greets and signs along. */
  signature: string;
  /** A note to colleagues is nobody's business. */
  isOn: boolean;
}

export interface OpenRemark extends PlacedFinding {
  by: "key" | "pointer";
  /** Where on the screen the words stand. */
  place: { left: number; top: number; bottom: number };
}

export interface CoachState {
  findings: readonly Finding[];
  /** The few things that would mend most, but for those whose remarks are all ignored. */
  toMend: Result["toMend"];
  /** What is not said unasked. */
  signs: readonly Finding[];
  scores: Result["scores"] | null;
  /** The five weighed together; only while nothing is ignored. */
  score: number | null;
  language: Locale | null;
  /** So short that more is surely to come. */
  isBegun: boolean;
  /** How many remarks are left out because somebody has said to ignore them here. */
  ignored: number;
  /** Whether it could not be fetched, as on a train; what is written next tries again. */
  isAway: boolean;
  open: OpenRemark | null;
}

/** Long enough that whoever writes in one go is not read word by word. */
const pause = 300;
const begunCharacters = 120;
const nothing: CoachState = {
  findings: [],
  toMend: [],
  signs: [],
  scores: null,
  score: null,
  language: null,
  isBegun: true,
  ignored: 0,
  isAway: false,
  open: null,
};

/**
 * Reads along in one editor. quiet → (something is written) → waiting for a pause → asking, one question at a time → shown. What is
 * written while it asks is asked about next; nothing but the text is sent, and only to the worker.
 */
export class ReplyCoach {
  readonly extension = underlines((placed, by) => this.open(placed, by));
  private editor: Editor | null = null;
  private setting: Setting | null = null;
  private state = nothing;
  private checked: { result: Result; written: WrittenText } | null = null;
  private readonly ignored: Ignored;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking = false;
  private again = false;

  /** @param about what remarks are ignored for, such as a conversation */
  constructor(about: string) {
    this.ignored = new Ignored(about);
  }

  /** Reads along from now on; gives what ends it. */
  follow(editor: Editor): () => void {
    const onUpdate = () => {
      this.close();
      this.soon();
    };
    const onOnline = () => this.soon(0);
    this.editor = editor;
    editor.on("update", onUpdate);
    addEventListener("online", onOnline);
    this.soon(0);
    return () => {
      editor.off("update", onUpdate);
      removeEventListener("online", onOnline);
      clearTimeout(this.timer);
      this.editor = null;
    };
  }

  set(setting: Setting) {
    if (JSON.stringify(setting) === JSON.stringify(this.setting)) return;
    this.setting = setting;
    this.soon(0);
  }

  private soon(wait = pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(), wait);
  }

  private async check() {
    const { editor, setting } = this;
    if (!editor?.isInitialized || !setting) return;
    if (this.asking) {
      this.again = true;
      return;
    }
    const written = writtenText(editor.state.doc);
    if (!setting.isOn || written.text.trim() === "") return this.forget();
    this.asking = true;
    try {
      const { signature, isOn: _isOn, ...beside } = setting;
      const below = signatureBelow(written.text, signature);
      const reply = below === "" ? written.text : `${written.text}\n\n${below}`;
      const result = await checkReply({ ...beside, reply });
      // The marks are for the text that was read; when it has changed meanwhile, the next answer brings them.
      if (this.editor === editor && writtenText(editor.state.doc).text === written.text) this.take(result, written);
    } catch {
      this.forget();
      this.show({ isAway: true });
    } finally {
      this.asking = false;
      if (this.again) this.soon();
      this.again = false;
    }
  }

  /** Asks once more at once, of the text as it stands. */
  tryAgain() {
    this.soon(0);
  }

  private forget() {
    this.close();
    this.checked = null;
    this.mark([], { text: "", stretches: [] });
    this.show(nothing);
  }

  private take(result: Result, written: WrittenText) {
    this.checked = { result, written };
    const { findings, signs, scores, ignored } = withoutIgnored(result, this.ignored.keys);
    this.mark(findings, written);
    const open = this.openNow();
    if (!open) this.close();
    const isLeft = new Set([...findings, ...signs].map(({ rule }) => rule));
    this.show({
      findings,
      toMend: result.toMend.filter(({ rules }) => rules.some((rule) => isLeft.has(rule))),
      signs,
      scores,
      score: ignored === 0 ? result.score : null,
      language: result.language,
      isBegun: written.text.length < begunCharacters,
      ignored,
      isAway: false,
      open,
    });
  }

  /** The open remark as the last answer has it, so that it stays open while its words stay. */
  private openNow(): OpenRemark | null {
    const { open } = this.state;
    if (!open || !this.editor) return null;
    const isSame = ({ finding, from }: PlacedFinding) => from === open.from && keyOf(finding) === keyOf(open.finding);
    const placed = placedIn(this.editor.state).find(isSame);
    return placed ? { ...open, ...placed } : null;
  }

  private mark(findings: readonly Finding[], written: WrittenText) {
    if (this.editor && !this.editor.isDestroyed) showMarks(this.editor.view, findings, written);
  }

  private open(placed: PlacedFinding | null, by: OpenRemark["by"]) {
    if (!placed && !this.state.open) return;
    this.show({ open: placed && this.editor ? { ...placed, by, place: this.editor.view.coordsAtPos(placed.from) } : null });
  }

  close() {
    const { open } = this.state;
    if (!open) return;
    this.show({ open: null });
    if (open.by === "key") this.editor?.view.focus();
  }

  /** From an open remark to the next one. */
  openNext() {
    const placed = this.editor ? goToNext(this.editor.view) : null;
    this.open(placed, "key");
  }

  /** The page has been scrolled: the open remark goes along with its words, and closes when they leave the field. */
  followScroll() {
    const { open } = this.state;
    const { editor } = this;
    if (!open || !editor) return;
    const place = editor.view.coordsAtPos(open.from);
    const field = (editor.view.dom.parentElement ?? editor.view.dom).getBoundingClientRect();
    const isOut = place.bottom < Math.max(0, field.top) || place.top > Math.min(innerHeight, field.bottom);
    if (isOut) this.close();
    else this.show({ open: { ...open, place } });
  }

  /** Puts what the coach would write in place of the words. */
  apply(finding: Finding) {
    const { editor } = this;
    const placed = editor && placedIn(editor.state).find((one) => one.finding === finding);
    if (!editor || !placed || finding.replacement === undefined) return;
    const { state, view } = editor;
    const { doc } = state;
    const { from, to } = placed;
    const before = doc.textBetween(Math.max(0, from - 1), from, "\n", "\n");
    const words = doc.textBetween(from, to, "\n", "\n");
    const after = doc.textBetween(to, Math.min(doc.content.size, to + 3), "\n", "\n");
    const end = before.length + words.length;
    const mended = mend(before + words + after, [before.length, end], finding.replacement);
    const [start, stop] = [from + mended.span[0] - before.length, to + mended.span[1] - end];
    view.dispatch(state.tr.insertText(mended.text, start, stop).scrollIntoView());
    this.close();
    editor.view.focus();
  }

  /** Says nothing of it here any more. */
  ignore(finding: Finding) {
    this.ignored.add(keyOf(finding));
    this.takeAgain();
    this.editor?.view.focus();
  }

  /** Says again what was to be ignored. */
  ignoreNothing() {
    this.ignored.clear();
    this.takeAgain();
  }

  /** The last answer by what is ignored now; when the text is another by then, it is asked about anew. */
  private takeAgain() {
    const { checked, editor } = this;
    if (checked && editor && writtenText(editor.state.doc).text === checked.written.text)
      this.take(checked.result, checked.written);
    else this.soon(0);
  }

  private show(change: Partial<CoachState>) {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  readonly now = (): CoachState => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

/** What is ignored, for as long as this tab is open. */
class Ignored {
  readonly keys: Set<string>;
  private readonly place: string;

  constructor(about: string) {
    this.place = `coach ignores ${about}`;
    this.keys = new Set(JSON.parse(sessionStorage.getItem(this.place) ?? "[]") as string[]);
  }

  add(key: string) {
    this.keys.add(key);
    sessionStorage.setItem(this.place, JSON.stringify([...this.keys]));
  }

  clear() {
    this.keys.clear();
    sessionStorage.removeItem(this.place);
  }
}
