/**
 * The line in which a mail filter before us calls this spam, as `X-Spam-Flag: YES`; null when none does. Anybody may write such lines, so that
 * only a yes counts: nobody harms but himself with a false one, and a false no says nothing.
 */
export function filterVerdict(header: ReadonlyMap<string, readonly string[]>, subject: string): string | null {
  for (const [name, says] of Object.entries(verdicts)) {
    const line = header.get(name.toLowerCase())?.find((value) => says.test(value));
    if (line !== undefined) return `${name}: ${line}`.slice(0, longest);
  }
  const mark = markedSubject.exec(subject);
  return mark === null ? null : `Subject: ${mark[0].trim()}`;
}

const longest = 120;

/** What each filter writes when it is sure. Exchange counts to 9 and files from 5; SpamAssassin's stars are its points. */
const verdicts: Record<string, RegExp> = {
  "X-Spam-Flag": /^\s*yes\b/i,
  "X-Spam-Status": /^\s*yes\b/i,
  "X-Spam": /^\s*(?:yes|true|spam)\b/i,
  "X-Spam-Level": /^\s*[*+]{10}/,
  "X-MS-Exchange-Organization-SCL": /^\s*[5-9]\s*$/,
  "X-Forefront-Antispam-Report": /\bSFV:(?:SPM|SKB|SKS)\b|\bCAT:(?:SPM|HSPM|PHSH|HPHSH|HPHISH|MALW)\b|\bSCL:[5-9]\b/i,
  "X-Rspamd-Action": /^\s*(?:add header|rewrite subject|quarantine|reject)\b/i,
  "X-Spamd-Result": /^\s*default:\s*true\b/i,
  "X-Gm-Spam": /^\s*1\b/,
  "X-Gm-Phishy": /^\s*1\b/,
  "X-Proofpoint-Spam-Details": /\brule=(?:\w+_)?(?:spam|definitespam|phish|malware)\b/i,
  "X-Barracuda-Spam-Flag": /^\s*yes\b/i,
  "X-Barracuda-Spam-Status": /^\s*yes\b/i,
  "X-SpamExperts-Class": /^\s*(?:spam|phish)\b/i,
  "X-Bogosity": /^\s*(?:spam|yes)\b/i,
  "X-DSPAM-Result": /^\s*spam\b/i,
};

/** Filters that can't add a header write into the subject; an answer to such a mail begins with Re: and is somebody's own. */
const markedSubject =
  /^\s*(?:\*{3,}\s*(?:junk\s*-?\s*)?(?:spam|skräp)\s*\*{3,}|\[(?:spam|junk|skräppost|uønsket|søppelpost)\??\]|\{spam\??\})/i;
