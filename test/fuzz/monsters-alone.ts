/** Reads each of the monsters by itself, with the heap it was started with, and says after each how that was. Started by monsters.test.ts. */
import { monsters } from "./monsters.ts";
import { measureReading } from "./reading.ts";

const bytes = Number(process.argv[2]);

for (const [index, { name, make }] of monsters.entries()) {
  const { microseconds, kilobytes, fault, refused } = await measureReading(make(bytes), index);
  console.log(JSON.stringify({ name, milliseconds: Math.round(microseconds / 1000), kilobytes, fault, refused }));
}
