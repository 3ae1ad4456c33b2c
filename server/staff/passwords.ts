import { Failure } from "#kernel";

const shortest = 12;
const longest = 128;

/** Words that people put first when made to choose: keyboards, seasons and clubs, in the languages of those who sign in. */
const guessable = [
  "password",
  "passord",
  "lösenord",
  "losenord",
  "adgangskode",
  "kodeord",
  "qwerty",
  "qwertyuiop",
  "asdfgh",
  "zxcvbn",
  "letmein",
  "welcome",
  "välkommen",
  "valkommen",
  "velkommen",
  "sommar",
  "sommer",
  "vinter",
  "admin",
  "administrator",
  "kundservice",
  "kundeservice",
  "kundtjänst",
  "lyhörd",
  "lyhord",
  "hejhej",
  "iloveyou",
  "jegelskerdig",
  "secret",
  "hemligt",
  "abc",
  "football",
  "fotboll",
  "fodbold",
  "fotball",
];

/**
 * Holds a password against the rules: 12 to 128 characters of any kind, and not one a stranger would try first
 * (NIST SP 800-63B §5.1.1.2: length and a list rather than classes of characters).
 * @throws Failure `account.password_weak` with a sentence that says what to change
 */
export function checkPassword(password: string, email: string): void {
  const refuse = (sentence: string): never => {
    throw new Failure("account.password_weak", sentence);
  };
  const length = Array.from(password).length;
  if (length < shortest)
    refuse(
      `The password has ${length} characters; choose at least ${shortest}. Three or four unrelated words are easy to remember.`,
    );
  if (length > longest) refuse(`The password has ${length} characters; choose at most ${longest}.`);
  const lower = password.toLowerCase();
  const ownName = email.split("@")[0]?.toLowerCase() ?? "";
  if (ownName.length >= 3 && lower.includes(ownName)) refuse("The password contains your mail address; choose one that doesn't.");
  const rest = guessable.reduce((text, word) => text.replaceAll(word, ""), lower).replaceAll(/[^\p{L}]|(.)\1+/gu, "");
  if (rest.length < 4) refuse("The password is made of what people try first; add a few words of your own.");
  if (new Set(lower).size < 5) refuse("The password repeats the same few characters; choose a more varied one.");
}
