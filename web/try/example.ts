import { customer, long, short } from "../../packages/tone/fixtures/register.ts";

/** The case that the coach was built for, retold with invented names; Swedish. The coach's own tests hold what it says of it. */
export const example = { customer, long, short };
