//! The kinds of facts, described.

use serde::Serialize;
use serde_json::Value;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use xiaozu::{Fact, FactInfo, FieldInfo};

use crate::types::FactKinds;
use crate::value::list;

#[derive(Serialize)]
struct FieldKind {
    name: &'static str,
    #[serde(rename = "type")]
    ty: &'static str,
    optional: bool,
    about: &'static str,
}

#[derive(Serialize)]
struct FactKind {
    kind: &'static str,
    clauses: Vec<&'static str>,
    about: &'static str,
    fields: Vec<FieldKind>,
    example: Value,
}

impl From<&FactInfo> for FactKind {
    fn from(info: &FactInfo) -> Self {
        let field = |field: &FieldInfo| {
            let FieldInfo { name, ty, optional, doc } = *field;
            FieldKind { name, ty, optional, about: doc }
        };
        Self {
            kind: info.kind,
            clauses: info.clauses.split(", ").collect(),
            about: info.doc,
            fields: info.fields.iter().map(field).collect(),
            example: serde_json::from_str(info.example).unwrap_or_default(),
        }
    }
}

/// Every kind of fact that can be recorded, with its fields and an example: what a form is made from.
#[wasm_bindgen(js_name = factKinds)]
#[must_use]
pub fn fact_kinds() -> FactKinds {
    list(Fact::KINDS.iter().map(FactKind::from)).unchecked_into()
}
