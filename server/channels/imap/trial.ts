import type { MailTrial } from "#contract";
import { LineTrouble, advice, troubleOf } from "./trouble.ts";
import type { Account } from "./account.ts";
import { openFolder, openLine, type LineOptions } from "./line.ts";

type Folder = MailTrial["folders"][number];

const uses: Record<string, Exclude<Folder["use"], null>> = {
  "\\Sent": "sent",
  "\\Archive": "archive",
  "\\Junk": "junk",
  "\\Trash": "trash",
  "\\Drafts": "drafts",
};

/** Opens the mailbox as it is described and looks around; changes nothing there. */
export async function tryAccount(account: Account, options: LineOptions): Promise<MailTrial> {
  let folders: Folder[] = [];
  try {
    const line = await openLine(account, options);
    try {
      folders = await foldersOf(line);
      const { exists } = await openFolder(line, account.folder);
      const missing = [account.moveTo, account.sentFolder, account.junk?.folder ?? null].find(
        (folder) => folder !== null && !folders.some(({ path }) => path === folder),
      );
      if (missing !== undefined) throw new LineTrouble("no-folder", `There is no folder ${missing} in the mailbox.`);
      const mails = exists === 1 ? "1 mail" : `${exists} mails`;
      return {
        works: true,
        trouble: null,
        found: { folder: account.folder, mails: exists },
        said: null,
        sentence: `It works: ${account.folder} holds ${mails}.`,
        folders,
      };
    } finally {
      line.close();
    }
  } catch (error) {
    const { trouble, message } = troubleOf(error);
    return {
      works: false,
      trouble,
      found: null,
      said: message,
      sentence: `${message.replace(/\.?$/, ".")} ${advice[trouble]}`,
      folders,
    };
  }
}

/** The folder that the mailbox itself calls junk; null where it names none, or can't be asked now. */
export async function junkFolderIn(account: Account, options: LineOptions): Promise<string | null> {
  const { folders } = await tryAccount(account, options);
  return folders.find(({ use }) => use === "junk")?.path ?? null;
}

async function foldersOf(line: Awaited<ReturnType<typeof openLine>>): Promise<Folder[]> {
  const listed = await line.list();
  return listed
    .filter(({ flags }) => !flags.has("\\Noselect"))
    .map(({ path, specialUse }) => ({ path, use: uses[specialUse ?? ""] ?? null }));
}
