import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { ErrorState } from "../kit/index.ts";
import { isSignedOut, meQuery, teamsQuery } from "../staff/session.ts";
import { setLanguage } from "../texts/index.ts";
import { Inside } from "./inside.tsx";
import { NotFound } from "./not-found.tsx";
import { queues } from "./paths.ts";
import { countsQuery, listQuery } from "../conversations/queries.ts";
import { Workspace } from "../conversations/workspace.tsx";
import { ConversationPage } from "../conversations/conversation-page.tsx";
import { NothingChosen } from "../conversations/nothing-chosen.tsx";

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFound,
  errorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): { to?: string } => {
    const to = search["to"];
    return typeof to === "string" && /^\/(?![/\\])/.test(to) ? { to } : {};
  },
  component: lazyRouteComponent(() => import("../staff/sign-in-page.tsx"), "SignInPage"),
});

const newPassword = createRoute({
  getParentRoute: () => root,
  path: "/new-password",
  validateSearch: (search: Record<string, unknown>): { token?: string } =>
    typeof search["token"] === "string" ? { token: search["token"] } : {},
  component: lazyRouteComponent(() => import("../staff/new-password-page.tsx"), "NewPasswordPage"),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitation",
  validateSearch: (search: Record<string, unknown>): { secret?: string } =>
    isWord(search["secret"]) ? { secret: String(search["secret"]) } : {},
  component: lazyRouteComponent(() => import("../staff/invitation-page.tsx"), "InvitationPage"),
});

/** For anybody, with or without an account. */
const tryOut = createRoute({
  getParentRoute: () => root,
  path: "/try",
  component: lazyRouteComponent(() => import("../try/try-page.tsx"), "TryPage"),
});

/** What the first page will show is asked for together with who one is, rather than after it. */
function askAhead(client: QueryClient, pathname: string) {
  if (client.getQueryData(meQuery.queryKey)) return;
  const queue = queues.find((other) => pathname === `/queue/${other}` || pathname.startsWith(`/queue/${other}/`));
  if (queue === undefined) return;
  void client.prefetchInfiniteQuery(listQuery(client, { kind: "queue", queue }));
  void client.prefetchQuery(countsQuery);
  void client.prefetchQuery(teamsQuery);
}

/** Everything that needs somebody to be signed in. */
const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  beforeLoad: async ({ context, location }) => {
    askAhead(context.queryClient, location.pathname);
    try {
      const me = await context.queryClient.ensureQueryData(meQuery);
      setLanguage(me.agent.locale);
    } catch (error) {
      if (isSignedOut(error)) throw redirect({ to: "/sign-in", search: { to: location.href } });
      throw error;
    }
  },
  component: Inside,
});

const index = createRoute({
  getParentRoute: () => inside,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/queue/$queue", params: { queue: "mine" } });
  },
});

/** Queues, list and conversation side by side; stays while one goes from list to list. */
const workspace = createRoute({ getParentRoute: () => inside, id: "workspace", component: Workspace });

const queue = createRoute({ getParentRoute: () => workspace, path: "/queue/$queue" });
const team = createRoute({ getParentRoute: () => workspace, path: "/team/$teamId" });
const search = createRoute({
  getParentRoute: () => workspace,
  path: "/search",
  validateSearch: (given: Record<string, unknown>): { q?: string } => {
    const words = given["q"];
    return isWord(words) ? { q: String(words).slice(0, 200) } : {};
  },
});

const conversationIn = (parent: typeof queue | typeof team | typeof search) => [
  createRoute({ getParentRoute: () => parent, path: "/", component: NothingChosen }),
  createRoute({ getParentRoute: () => parent, path: "$conversationId", component: ConversationPage }),
];

/** For links from elsewhere (mails, other systems), which know only the conversation. */
const conversation = createRoute({
  getParentRoute: () => inside,
  path: "/conversation/$conversationId",
  beforeLoad: ({ params }) => {
    throw redirect({ href: `/queue/all/${params.conversationId}` });
  },
});

const settings = createRoute({
  getParentRoute: () => inside,
  path: "/settings/{-$page}",
  validateSearch: ({ channel, signin, said }: Record<string, unknown>): SettingsSearch => ({
    ...(isWord(channel) ? { channel: String(channel) } : {}),
    ...(isSignInOutcome(signin) ? { signin } : {}),
    // A provider's code; anything else in the address is somebody's own words.
    ...(typeof said === "string" && /^[a-z_]{1,60}$/.test(said) ? { said } : {}),
  }),
  component: lazyRouteComponent(() => import("../settings/settings-page.tsx"), "SettingsPage"),
});

const demo = createRoute({
  getParentRoute: () => inside,
  path: "/demo",
  validateSearch: ({ person, mail }: Record<string, unknown>): { person?: string; mail?: string } => ({
    ...(isWord(person) ? { person: String(person) } : {}),
    ...(isWord(mail) ? { mail: String(mail) } : {}),
  }),
  component: lazyRouteComponent(() => import("../demo/demo-page.tsx"), "DemoPage"),
});

interface SettingsSearch {
  channel?: string;
  signin?: SignInOutcome;
  said?: string;
}

const signInOutcomes = ["connected", "refused", "over", "failed"] as const;
type SignInOutcome = (typeof signInOutcomes)[number];

function isSignInOutcome(value: unknown): value is SignInOutcome {
  return signInOutcomes.some((outcome) => outcome === value);
}

/** What stands after `=` in the address; the router has made numbers of what looks like one. */
function isWord(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

const routeTree = root.addChildren([
  signIn,
  newPassword,
  invitation,
  tryOut,
  inside.addChildren([
    index,
    workspace.addChildren([
      queue.addChildren(conversationIn(queue)),
      team.addChildren(conversationIn(team)),
      search.addChildren(conversationIn(search)),
    ]),
    conversation,
    settings,
    demo,
  ]),
]);

export function makeRouter(queryClient: QueryClient) {
  return createRouter({ routeTree, context: { queryClient }, defaultPreload: false, scrollRestoration: false });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
