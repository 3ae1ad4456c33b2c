import {
  File,
  FileArchive,
  FileAudio,
  FileSpreadsheet,
  FileText,
  FileVideo,
  Image,
  type LucideIcon,
  Mail,
  ShieldAlert,
} from "lucide-react";

/** A file that came with a message, or with a mail in one. */
export interface GivenFile {
  name: string;
  contentType: string;
  size: number;
  url: string;
}

export type FileKind = "picture" | "pdf" | "text" | "mail" | "sound" | "film" | "archive" | "sheet" | "dangerous" | "other";

const pictures = /^image\/(?:png|jpeg|gif|webp|bmp|avif|x-icon)$/;
/** What runs, or may hold what runs, when it is opened (after the lists of mail providers). */
const dangerous =
  /\.(?:exe|scr|com|pif|bat|cmd|ps1|vbs?|vbe|jse?|mjs|wsf|wsh|hta|msi|msix?|appx|jar|lnk|url|reg|cpl|dll|iso|img|vhdx?|html?|xhtml|mht(?:ml)?|svgz?|xml|xslt?|docm|dotm|xlsm|xltm|xlam|pptm|ppsm|one|chm|sh|app|dmg|pkg|apk|desktop)$/i;
const dangerousTypes =
  /^(?:text\/(?:html|javascript)|application\/(?:xhtml\+xml|javascript|x-msdownload|x-sh|java-archive|hta)|image\/svg\+xml)$/;
const texts = /\.(?:txt|csv|tsv|json|md|log|ics|vcf|asc|ya?ml|ini)$/i;
const archives = /\.(?:zip|7z|rar|tar|gz|tgz|bz2|xz)$/i;
const sheets = /\.(?:xlsx?|ods|numbers)$/i;

/** What a file is, by its name and by what it says it is; the more careful of the two counts. */
export function fileKind({ name, contentType }: GivenFile): FileKind {
  const type = contentType.toLowerCase();
  if (dangerous.test(name) || dangerousTypes.test(type)) return "dangerous";
  if (pictures.test(type)) return "picture";
  if (type === "application/pdf" || /\.pdf$/i.test(name)) return "pdf";
  if (type === "message/rfc822" || /\.eml$/i.test(name)) return "mail";
  if (type.startsWith("audio/")) return "sound";
  if (type.startsWith("video/")) return "film";
  if (texts.test(name) || /^text\/(?:plain|csv|markdown|calendar|vcard|x-vcard)$|^application\/json$/.test(type)) return "text";
  if (archives.test(name)) return "archive";
  return sheets.test(name) ? "sheet" : "other";
}

export const fileIcons: Record<FileKind, LucideIcon> = {
  picture: Image,
  pdf: FileText,
  text: FileText,
  mail: Mail,
  sound: FileAudio,
  film: FileVideo,
  archive: FileArchive,
  sheet: FileSpreadsheet,
  dangerous: ShieldAlert,
  other: File,
};

const shown: ReadonlySet<FileKind> = new Set(["picture", "pdf", "text", "mail", "sound", "film"]);

/** Whether it can be looked at here; the rest is downloaded. */
export function isShown(file: GivenFile): boolean {
  return shown.has(fileKind(file));
}
