import { sha256 } from "#kernel";

const marked = /(<img\b[^>]*?)\sdata-remote-src="([^"]*)"/gi;
const maxPictures = 500;

/** A picture that lies elsewhere. The key stands for its address, so that only what stands in a mail can be asked for. */
export interface RemotePicture {
  key: string;
  address: URL;
}

/** The pictures that sanitised HTML would have from elsewhere. */
export function remotePicturesIn(html: string): RemotePicture[] {
  return [...html.matchAll(marked)].slice(0, maxPictures).flatMap((match) => remotePicture(match[2] ?? "") ?? []);
}

/** The same HTML with our own address in place of each address elsewhere, or none; still nothing is loaded. */
export function withOwnAddresses(html: string, ownAddress: (key: string) => string | null): string {
  return html.replaceAll(marked, (_whole, before: string, written: string) => {
    const picture = remotePicture(written);
    const own = picture === null ? null : ownAddress(picture.key);
    return own === null ? before : `${before} data-remote-src="${own}"`;
  });
}

function remotePicture(written: string): RemotePicture | null {
  const address = URL.parse(
    written.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
  );
  return address === null ? null : { key: sha256(Buffer.from(address.href)).slice(0, 32), address };
}
