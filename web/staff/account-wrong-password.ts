import { Problem } from "../kit/index.ts";

/** Whether the server said no because the present password was not right; that is said at its field. */
export function isWrongPassword(error: unknown): boolean {
  return error instanceof Problem && error.code === "account.wrong_password";
}
