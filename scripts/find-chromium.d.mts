/** The path of a Chromium. @throws Error with one sentence that says what to do */
export function findChromium(): Promise<string>;
