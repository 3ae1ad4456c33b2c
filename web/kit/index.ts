/** The design system and the line to the server: what every page of the web is built from. */
export { api, newKey, send, uploadFile } from "./api.ts";
export { Avatar, initials } from "./avatar.tsx";
export { Badge } from "./badge.tsx";
export { Button, IconButton } from "./button.tsx";
export { classes } from "./classes.ts";
export { setLine, useLine } from "./connection.ts";
export { Dialog } from "./dialog.tsx";
export { fieldLook, Switch, TextField } from "./fields.tsx";
export { Kbd } from "./kbd.tsx";
export { Menu, MenuItem, MenuSeparator } from "./menu.tsx";
export { OfflineBanner } from "./offline-banner.tsx";
export { Popover, popoverLook } from "./popover.tsx";
export { explain, fieldFault, Problem } from "./problem.ts";
export { type Choice, Select } from "./select.tsx";
export { EmptyState, ErrorState, LoadingRows, Skeleton } from "./states.tsx";
export { applyTheme, setTheme, type Theme, theme, useTheme } from "./theme.ts";
export { hideToast, say, sayProblem, Toasts, undoNewest, useSecondsUntil } from "./toast.tsx";
export { Tooltip } from "./tooltip.tsx";
