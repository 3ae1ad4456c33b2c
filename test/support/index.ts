export { TestClock } from "./clock.ts";
export { testSecret } from "./database-server.ts";
export { databaseForThisTest, testDatabase, type TestDatabase, type TestOrganisation } from "./test-database.ts";
export { OAuthServer } from "./oauth-server.ts";
export { OutsideServer, testHouse, until, type Answer, type ArrivedMail, type Ask, type TestHouse } from "./test-house.ts";
