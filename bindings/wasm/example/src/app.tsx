import { useEffect } from "preact/hooks";
import { t } from "./i18n/index.js";
import { Dialogs } from "./components/dialogs.js";
import { Nav } from "./components/nav.js";
import { TimeBar } from "./components/time-bar.js";
import { TopBar } from "./components/top-bar.js";
import { Welcome } from "./components/welcome.js";
import { book, branch, unsaved } from "./state/book.js";
import { useDrop } from "./components/use-drop.js";
import { route, type View } from "./state/route.js";
import { notice } from "./state/shown.js";
import { Duties } from "./views/duties.js";
import { Elections } from "./views/elections.js";
import { Entries } from "./views/entries.js";
import { Findings } from "./views/findings.js";
import { Forming } from "./views/forming.js";
import { Groups } from "./views/groups.js";
import { Leaders } from "./views/leaders.js";
import { Overview } from "./views/overview.js";
import { Record } from "./views/record.js";

const VIEW: Readonly<Record<View, () => preact.JSX.Element>> = {
  overview: Overview,
  groups: Groups,
  elections: Elections,
  duties: Duties,
  leaders: Leaders,
  findings: Findings,
  forming: Forming,
  record: Record,
  entries: Entries,
};

export function App() {
  const over = useDrop();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved.value) event.preventDefault();
    };
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, []);
  useEffect(() => {
    document.title = branch.value?.name ?? t("title");
  });
  const View = VIEW[route.value.view];
  return (
    <div class={`shell ${over ? "dropping" : ""}`} data-drop={t("dropHere")}>
      <a class="skip" href="#main" onClick={toMain}>
        {t("toContent")}
      </a>
      <TopBar />
      <Nav />
      {book.value !== undefined && <TimeBar />}
      <main id="main" tabIndex={-1}>
        {book.value === undefined ? <Welcome /> : <View />}
      </main>
      <Dialogs />
      <p class="notice no-print" role="status">
        {notice.value}
      </p>
    </div>
  );
}

/** The hash is the route: the skip link only moves the focus. */
function toMain(event: Event) {
  event.preventDefault();
  document.getElementById("main")?.focus();
}
