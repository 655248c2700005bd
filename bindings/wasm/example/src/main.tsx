import { render } from "preact";
import init from "xiaozu";
import { App } from "./app.js";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/parts.css";
import "./styles/views.css";
import "./styles/print.css";

await init();
const place = document.getElementById("app");
if (place !== null) render(<App />, place);
