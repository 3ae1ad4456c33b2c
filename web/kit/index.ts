/** The design system and the line to the server: what every page of the web is built from. */
export { api, newKey, onSignedOut, send, uploadFile } from "./api.ts";
export { Avatar } from "./avatar.tsx";
export { Badge } from "./badge.tsx";
export { Button, IconButton } from "./button.tsx";
export { classes } from "./classes.ts";
export { setLine } from "./connection.ts";
export { Dialog } from "./dialog.tsx";
export { fieldLook, Switch, TextField } from "./fields.tsx";
export { Kbd } from "./kbd.tsx";
export { Menu, MenuItem, MenuSeparator } from "./menu.tsx";
export { OfflineBanner } from "./offline-banner.tsx";
export { Picker } from "./picker.tsx";
export { Popover, popoverLook } from "./popover.tsx";
export { explain, fieldFault, Problem } from "./problem.ts";
export { Select } from "./select.tsx";
export { EmptyState, ErrorState, LoadingRows } from "./states.tsx";
export { applyTheme, setTheme, type Theme, useTheme } from "./theme.ts";
export { say, sayProblem, Toasts, undoNewest, useSecondsUntil } from "./toast.tsx";
