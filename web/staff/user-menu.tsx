import { useQueryClient } from "@tanstack/react-query";
import { Keyboard, LogOut, Monitor, Moon, Settings, Sun } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { useGo } from "../app/link.tsx";
import { useOpenWindow } from "../app/windows.ts";
import { Avatar, Menu, MenuItem, MenuSeparator, say, sayProblem, setTheme, useTheme } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { signOut, useMe } from "./session.ts";

export function UserMenu() {
  const { agent } = useMe();
  const client = useQueryClient();
  const go = useGo();
  const openWindow = useOpenWindow();
  const theme = useTheme();
  const leave = async () => {
    try {
      await signOut();
      go("/sign-in");
      client.clear();
      say(m.signed_out());
    } catch (error) {
      sayProblem(error);
    }
  };
  return (
    <Menu
      label={`${agent.name}, ${m.my_menu()}`}
      placement="top start"
      trigger={
        <Button className="flex h-11 w-full items-center gap-2.5 rounded-lg px-2 text-left text-sm data-hovered:bg-sunken">
          <Avatar name={agent.name} />
          <span className="min-w-0 truncate font-medium">{agent.name}</span>
          <span className="sr-only">{m.my_menu()}</span>
        </Button>
      }
    >
      <MenuItem icon={Settings} keys="g ," onAction={() => go("/settings")}>
        {m.settings()}
      </MenuItem>
      <MenuItem icon={Keyboard} keys="?" onAction={() => openWindow("shortcuts")}>
        {m.shortcuts()}
      </MenuItem>
      <MenuSeparator />
      {theme === "light" ? null : (
        <MenuItem icon={Sun} onAction={() => setTheme("light")}>
          {`${m.theme()}: ${m.theme_light()}`}
        </MenuItem>
      )}
      {theme === "dark" ? null : (
        <MenuItem icon={Moon} onAction={() => setTheme("dark")}>
          {`${m.theme()}: ${m.theme_dark()}`}
        </MenuItem>
      )}
      {theme === "system" ? null : (
        <MenuItem icon={Monitor} onAction={() => setTheme("system")}>
          {`${m.theme()}: ${m.theme_system()}`}
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuItem icon={LogOut} onAction={() => void leave()}>
        {m.sign_out()}
      </MenuItem>
    </Menu>
  );
}
