import { storable } from "./charset.ts";

/**
 * UTF-16 units, and what costs more than its length to read and to draw; all pieces of a mail together. What is more is no letter to customer
 * service: the whole stays with the mail as an attachment.
 */
export const limits = { text: 1_000_000, lines: 100_000, html: 2_000_000, tags: 60_000, pictures: 50 };

/** What there is room for. */
export class Room {
  cut = false;
  private readonly left = { ...limits };

  forText(content: string): string {
    return this.take(content, "text", "lines", "\n");
  }

  forHtml(content: string): string {
    return this.take(content, "html", "tags", "<");
  }

  private take(content: string, units: "text" | "html", marks: "lines" | "tags", mark: string): string {
    const most = Math.min(content.length, this.left[units]);
    let end = content.indexOf(mark);
    for (; end !== -1 && end < most && this.left[marks] > 0; end = content.indexOf(mark, end + 1)) this.left[marks]--;
    if (end === -1 || end > most) end = most;
    this.cut ||= end < content.length;
    this.left[units] -= end;
    return storable(content.slice(0, end));
  }
}
