export { keepDemoMailHere } from "./customers-mailbox.ts";
export { demoPolicy } from "./policy.ts";
export { demoRoutes } from "./routes.ts";
export { seedDemo } from "./seed.ts";
