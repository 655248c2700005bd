import { FileText, Printer } from "lucide-preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Fault, ServiceArchive } from "xiaozu";
import { FaultList } from "../components/fault-list.js";
import { t } from "../i18n/index.js";
import { book } from "../state/book.js";
import { faultsOf } from "../state/faults.js";

type Letter = { readonly html: string } | { readonly faults: readonly Fault[] };

function letterOf(entry: number): Letter {
  try {
    return { html: book.value?.letter(entry) ?? "" };
  } catch (error) {
    return { faults: faultsOf(error) };
  }
}

/** The width of a sheet as it is printed, in pixels. */
const SHEET = 800;

/** Makes the sheet as wide as there is room for it. */
function fit(frame: HTMLIFrameElement): void {
  const room = frame.parentElement;
  if (room === null) return;
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(room);
  const width = room.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
  frame.style.zoom = String(Math.min(1, width / SHEET));
}

/** Keeps it so, whatever happens to the room. */
function fitted(frame: HTMLIFrameElement | null): (() => void) | undefined {
  if (frame?.parentElement == null) return undefined;
  const watch = new ResizeObserver(() => fit(frame));
  watch.observe(frame.parentElement);
  return () => watch.disconnect();
}

/** On paper it has its own size. */
function printed(frame: HTMLIFrameElement | null): void {
  const page = frame?.contentWindow;
  if (frame == null || page == null) return;
  page.addEventListener("afterprint", () => fit(frame), { once: true });
  frame.style.zoom = "1";
  page.print();
}

/** The letters of appointment, each as the page it is printed on. */
export function Letters({ archive }: { archive: ServiceArchive }) {
  const [shown, setShown] = useState<number | undefined>(undefined);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => fitted(frame.current), [shown]);
  const letter = shown === undefined ? undefined : letterOf(shown);
  const lettered = archive.terms.filter((one) => one.letter != null);
  if (lettered.length === 0) return null;
  return (
    <section class="card no-print" aria-labelledby="letters">
      <h3 id="letters">{t("letters")}</h3>
      <div class="row">
        {lettered.map((one) => (
          <button
            key={one.entry}
            type="button"
            aria-pressed={shown === one.entry}
            onClick={() => setShown(shown === one.entry ? undefined : one.entry)}
          >
            <FileText size={18} aria-hidden="true" />
            {one.letter}
          </button>
        ))}
        {letter !== undefined && "html" in letter && (
          <button type="button" class="primary" onClick={() => printed(frame.current)}>
            <Printer size={18} aria-hidden="true" />
            {t("printLetter")}
          </button>
        )}
      </div>
      {letter !== undefined &&
        ("html" in letter ? (
          <iframe
            ref={frame}
            class="letter"
            title={t("letter")}
            sandbox="allow-same-origin allow-modals"
            srcdoc={letter.html}
          />
        ) : (
          <FaultList faults={letter.faults} />
        ))}
    </section>
  );
}
