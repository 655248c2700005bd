//! The errors of `errors.ts`, thrown with what is wrong as plain objects.

use wasm_bindgen::prelude::*;
use xiaozu::{Finding, Names};
use xiaozu_plain::{Door, Fault, Tell, Wrong};

use crate::value::{Checked, plain};

#[wasm_bindgen(raw_module = "./errors.js")]
extern "C" {
    #[wasm_bindgen(js_name = error)]
    fn error(class: &str, faults: JsValue, findings: JsValue) -> JsValue;
}

/// The error that says so.
pub(crate) fn raise(door: Door, faults: &[Fault]) -> JsValue {
    with_findings(door, faults, &[])
}

fn with_findings(door: Door, faults: &[Fault], findings: &[Finding]) -> JsValue {
    error(door.class(), plain(faults), plain(&findings.told(Names::ids())))
}

/// `?` for the errors of the library.
pub(crate) trait OrThrow<T> {
    fn or_throw(self) -> Checked<T>;
}

impl<T, E: Wrong> OrThrow<T> for Result<T, E> {
    fn or_throw(self) -> Checked<T> {
        self.map_err(|error| with_findings(error.door(), &error.faults(), error.findings()))
    }
}
