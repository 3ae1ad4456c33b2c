import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { m } from "../texts/index.ts";
import { IconButton } from "./button.tsx";
import { classes } from "./classes.ts";

const places = {
  middle: {
    overlay: "items-center justify-center p-4",
    modal: "max-h-full w-full max-w-lg rounded-2xl",
  },
  wide: {
    overlay: "items-center justify-center p-4",
    modal: "max-h-full w-full max-w-3xl rounded-2xl",
  },
  large: {
    overlay: "items-center justify-center md:p-6",
    modal: "h-full w-full max-w-6xl md:rounded-2xl",
  },
  top: {
    overlay: "items-start justify-center p-4 pt-[12vh]",
    modal: "max-h-full w-full max-w-xl rounded-2xl",
  },
  left: { overlay: "items-stretch justify-start", modal: "w-72 max-w-[85vw]" },
  right: { overlay: "items-stretch justify-end", modal: "w-80 max-w-[90vw]" },
};

/** A window over the rest. It takes the focus, gives it back, and closes by Escape. */
export function Dialog(props: {
  title: string;
  titleHidden?: boolean;
  isOpen: boolean;
  onClose: () => void;
  place?: keyof typeof places;
  /** An alert asks something that must be answered, so a press outside does not close it. */
  alert?: boolean;
  footer?: ReactNode;
  padded?: boolean;
  children: ReactNode;
}) {
  const place = places[props.place ?? "middle"];
  return (
    <ModalOverlay
      isOpen={props.isOpen}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
      isDismissable={!props.alert}
      className={classes("fixed inset-0 z-40 flex bg-scrim", place.overlay)}
    >
      <Modal className={classes("flex animate-appear flex-col overflow-hidden bg-raised shadow-raised", place.modal)}>
        <AriaDialog
          role={props.alert ? "alertdialog" : "dialog"}
          {...(props.titleHidden ? { "aria-label": props.title } : {})}
          className="flex min-h-0 grow flex-col outline-none"
        >
          {!props.titleHidden && (
            <header className="flex items-center gap-3 border-b border-line py-3 pr-3 pl-5">
              <Heading slot="title" className="grow text-lg font-semibold">
                {props.title}
              </Heading>
              {!props.alert && <IconButton icon={X} label={m.close_window()} onPress={props.onClose} />}
            </header>
          )}
          <div className={classes("min-h-0 grow overflow-auto", props.padded !== false && "px-5 py-4")}>{props.children}</div>
          {props.footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{props.footer}</footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
