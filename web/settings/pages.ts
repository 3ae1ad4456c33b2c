import {
  Building2,
  CircleUserRound,
  KeyRound,
  Laptop,
  type LucideIcon,
  Mailbox,
  MailQuestionMark,
  MessageSquareText,
  ShieldCheck,
  Speech,
  UserRoundCog,
  UsersRound,
} from "lucide-react";
import type { ComponentType } from "react";
import type { Me } from "#contract";
import { ProfileSettings } from "../staff/account-profile.tsx";
import { SecuritySettings } from "../staff/account-security.tsx";
import { SessionSettings } from "../staff/account-sessions.tsx";
import { m } from "../texts/index.ts";
import { ChannelsSettings } from "./channels-settings.tsx";
import { later } from "./later.tsx";
import { OrganisationSettings } from "./organisation-settings.tsx";
import { PeopleSettings } from "./people-settings.tsx";
import { TeamsSettings } from "./teams-settings.tsx";
import { TokensSettings } from "./tokens-settings.tsx";
import { UnreadableMails } from "./unreadable-mails.tsx";

export interface Page {
  /** How it stands in the address: `/settings/people`. */
  id: string;
  name: () => string;
  icon: LucideIcon;
  Page: ComponentType;
  /** Shown to those who may do any of these; none means everybody. */
  forWhom?: string[];
}

export const chapters: { id: string; name: (me: Me) => string; pages: Page[] }[] = [
  {
    id: "me",
    name: (me) => me.agent.name,
    pages: [
      { id: "profile", name: m.settings_profile, icon: CircleUserRound, Page: ProfileSettings },
      { id: "security", name: m.settings_security, icon: ShieldCheck, Page: SecuritySettings },
      { id: "sessions", name: m.settings_sessions, icon: Laptop, Page: SessionSettings },
    ],
  },
  {
    id: "organisation",
    name: (me) => me.organisation.name,
    pages: [
      {
        id: "organisation",
        name: m.settings_organisation,
        icon: Building2,
        Page: OrganisationSettings,
        forWhom: ["organisation.change"],
      },
      { id: "people", name: m.settings_people, icon: UserRoundCog, Page: PeopleSettings, forWhom: ["agent.change"] },
      { id: "teams", name: m.teams, icon: UsersRound, Page: TeamsSettings, forWhom: ["team.change"] },
      {
        id: "channels",
        name: m.settings_channels,
        icon: Mailbox,
        Page: ChannelsSettings,
        forWhom: ["channel.change", "unreadable-mail.read"],
      },
      {
        id: "unreadable",
        name: m.unreadable_short,
        icon: MailQuestionMark,
        Page: UnreadableMails,
        forWhom: ["unreadable-mail.read"],
      },
      {
        id: "canned-replies",
        name: m.canned_replies,
        icon: MessageSquareText,
        Page: later(async () => (await import("./canned-replies-settings.tsx")).CannedRepliesSettings),
      },
      {
        id: "voice",
        name: m.voice,
        icon: Speech,
        Page: later(async () => (await import("./voice-settings.tsx")).VoiceSettings),
        forWhom: ["voice.change"],
      },
      { id: "tokens", name: m.settings_tokens, icon: KeyRound, Page: TokensSettings, forWhom: ["token.read"] },
    ],
  },
];

export function mayOpen(me: Me, page: Page): boolean {
  return page.forWhom === undefined || page.forWhom.some((action) => me.may.includes(action));
}
