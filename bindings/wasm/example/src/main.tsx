import { render } from "preact";
import init from "xiaozu";
import { App } from "./app.js";
import { t } from "./i18n/index.js";
import { notice } from "./state/shown.js";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/parts.css";
import "./styles/views.css";
import "./styles/print.css";

// A mistake of the page is said, not hidden; the book stays as it was.
addEventListener("unhandledrejection", ({ reason }) => {
  notice.value = t("failed", { why: reason instanceof Error ? reason.message : String(reason) });
});

await init();
const place = document.getElementById("app");
if (place !== null) render(<App />, place);
