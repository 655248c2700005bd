//! Searches for groups: how far they are, and whether they are to stop.

use std::ops::ControlFlow;

use js_sys::{Function, Promise};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use xiaozu::Progress;

use crate::value::{Checked, plain};

#[wasm_bindgen]
extern "C" {
    /// What a search is told.
    #[wasm_bindgen(typescript_type = "SearchOptions")]
    pub type SearchOptions;
    #[wasm_bindgen(method, getter, js_name = onProgress, catch)]
    fn on_progress(this: &SearchOptions) -> Result<Option<Function>, JsValue>;
    #[wasm_bindgen(method, getter, catch)]
    fn signal(this: &SearchOptions) -> Result<Option<Signal>, JsValue>;

    /// An `AbortSignal`.
    type Signal;
    #[wasm_bindgen(method, getter)]
    fn aborted(this: &Signal) -> bool;
    #[wasm_bindgen(method, getter)]
    fn reason(this: &Signal) -> JsValue;
}

#[wasm_bindgen(raw_module = "./data.js")]
extern "C" {
    /// Lets the page, or the worker, see to other things.
    #[wasm_bindgen(js_name = pause)]
    fn pause() -> Promise;
}

/// How far a search is.
#[derive(Serialize)]
struct Far {
    start: u32,
    iterations: u64,
    best: i64,
}

/// A search that is going on.
#[derive(Default)]
pub(crate) struct Search {
    on_progress: Option<Function>,
    signal: Option<Signal>,
    /// What the caller's own function has thrown.
    thrown: Option<JsValue>,
}

impl Search {
    pub(crate) fn new(options: Option<&SearchOptions>) -> Checked<Self> {
        let Some(options) = options else { return Ok(Self::default()) };
        Ok(Self { on_progress: options.on_progress()?, signal: options.signal()?, thrown: None })
    }

    /// Tells how far it is; the search stops where the caller says so.
    pub(crate) fn control(&mut self, now: &Progress) -> ControlFlow<()> {
        let Some(on_progress) = &self.on_progress else { return ControlFlow::Continue(()) };
        let Progress { start, iterations, best } = *now;
        match on_progress.call1(&JsValue::UNDEFINED, &plain(&Far { start, iterations, best })) {
            Ok(answer) if answer.as_bool() == Some(false) => ControlFlow::Break(()),
            Ok(_) => ControlFlow::Continue(()),
            Err(thrown) => {
                self.thrown = Some(thrown);
                ControlFlow::Break(())
            }
        }
    }

    /// Lets others go on for a moment, and ends the search where the signal says so, or the caller's function threw.
    pub(crate) async fn rest(&mut self) -> Checked<()> {
        pause().await?;
        self.check()
    }

    /// Whether it may go on.
    pub(crate) fn check(&mut self) -> Checked<()> {
        match (self.thrown.take(), &self.signal) {
            (Some(thrown), _) => Err(thrown),
            (None, Some(signal)) if signal.aborted() => Err(signal.reason()),
            (None, _) => Ok(()),
        }
    }
}
