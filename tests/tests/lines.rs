//! Every line a rulebook draws is held by cases on both sides of it: moved by the least there is, in either
//! direction, some case gives another answer.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests")]

use std::sync::Arc;

use serde_json::{Map, Value, json};
use xiaozu::Rulebook;
use xiaozu_tests::{Case, all, run, run_under};

/// The parameters that draw no line: what they are there for is tested elsewhere.
const NO_LINE: &[&str] = &[
    // The publication guard is proven over all profiles; answers never show counts.
    "election.counts_from",
    "election.min_cell",
    "election.publication",
];

/// The values next to one.
fn neighbours(value: &Value) -> Vec<Value> {
    match value {
        Value::Number(number) => {
            let number = number.as_u64().unwrap();
            number.checked_sub(1).into_iter().chain([number + 1]).map(|next| json!(next)).collect()
        }
        Value::Bool(yes) => vec![json!(!yes)],
        Value::Object(fields) => neighbours_of(fields),
        Value::Array(slabs) => (0..slabs.len()).flat_map(|at| slab(slabs, at)).collect(),
        _ => vec![],
    }
}

/// A threshold is moved by being strict or not; a share by its numerator.
fn neighbours_of(fields: &Map<String, Value>) -> Vec<Value> {
    let with = |key: &str, value: Value| {
        let mut fields = fields.clone();
        fields.insert(key.to_owned(), value);
        Value::Object(fields)
    };
    match (fields.get("strict"), fields.get("numerator"), fields.get("by_month")) {
        (Some(strict), ..) => vec![with("strict", json!(!strict.as_bool().unwrap()))],
        (_, Some(part), _) => neighbours(part).into_iter().map(|part| with("numerator", part)).collect(),
        (.., Some(month)) => neighbours(month).into_iter().map(|month| with("by_month", month)).collect(),
        _ => vec![],
    }
}

fn slab(slabs: &[Value], at: usize) -> Vec<Value> {
    let slab = slabs.get(at).and_then(|slab| slab.get("up_to")).map(neighbours).unwrap_or_default();
    let moved = |up_to| {
        let mut slabs = slabs.to_vec();
        slabs.get_mut(at).unwrap()["up_to"] = up_to;
        Value::Array(slabs)
    };
    slab.into_iter().map(moved).collect()
}

/// A shipped rulebook, or one of a case, with one parameter at another value; none where that is no rulebook,
/// or where the case has a value of its own.
fn moved(rulebook: &Value, parameter: &Parameter, value: &Value) -> Option<Arc<Rulebook>> {
    let mut rulebook = match rulebook {
        Value::String(base) => {
            json!({ "format": 1, "id": "moved", "name": { "zh": "改", "en": "moved" }, "extends": base })
        }
        own => own.clone(),
    };
    let own = &mut rulebook[&parameter.section][&parameter.name];
    if !own.is_null() {
        return None;
    }
    *own = json!({ "clause": parameter.clause, "value": value });
    Rulebook::from_json(&rulebook.to_string()).ok().map(Arc::new)
}

struct Parameter {
    section: String,
    name: String,
    clause: String,
    value: Value,
}

fn parameters(rulebook: &Rulebook) -> Vec<Parameter> {
    let rulebook = serde_json::to_value(rulebook).unwrap();
    let sections = rulebook.as_object().unwrap().iter();
    let fields = sections.filter_map(|(section, fields)| Some((section, fields.as_object()?)));
    fields
        .flat_map(|(section, fields)| fields.iter().map(move |(name, value)| (section, name, value)))
        .filter_map(|(section, name, value)| {
            let (clause, first) = (value.get("clause")?.as_str()?, value.get("first")?);
            let (section, name) = (section.clone(), name.clone());
            Some(Parameter { section, name, clause: clause.to_owned(), value: first.clone() })
        })
        .collect()
}

/// Whether some case gives another answer. Those about its clause come first: they are the likely ones.
fn noticed(cases: &[Case], base: &str, parameter: &Parameter, value: &Value) -> bool {
    let Some(rules) = moved(&json!(base), parameter, value) else { return true };
    let mut shipped: Vec<&Case> = cases.iter().filter(|case| case.rulebook == base).collect();
    shipped.sort_by_key(|case| case.clause != parameter.clause);
    let own = cases.iter().filter(|case| case.rulebook["extends"] == base);
    shipped.iter().any(|case| run_under(case, &rules).is_err())
        || own.into_iter().any(|case| {
            moved(&case.rulebook, parameter, value).is_some_and(|rules| run_under(case, &rules).is_err())
        })
}

#[test]
fn every_line_is_held_on_both_sides() {
    let mut cases: Vec<Case> = all().unwrap().into_iter().map(|(_, case)| case).collect();
    cases.retain(|case| run(case).is_ok());
    let (source, statutes) = (parameters(&Rulebook::source()), parameters(&Rulebook::statutes()));
    let mut idle = Vec::new();
    for (practice, national) in source.iter().zip(&statutes) {
        let path = format!("{}.{}", practice.section, practice.name);
        assert_eq!(path, format!("{}.{}", national.section, national.name));
        if NO_LINE.contains(&path.as_str()) {
            continue;
        }
        for next in neighbours(&practice.value) {
            if !noticed(&cases, "source", practice, &next) && !noticed(&cases, "statutes", national, &next) {
                idle.push(format!("{path}: no case tells {} from {next}", practice.value));
            }
        }
    }
    assert!(idle.is_empty(), "{}", idle.join("\n"));
}
