//! Every line a rulebook draws is held by cases on both sides of it: moved by the least there is, in either
//! direction, some case gives another answer. So it does when any rule is switched off
//! under a rulebook that asks for it.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests")]

use std::sync::Arc;

use serde_json::{Map, Value, json};
use xiaozu::{Rule, Rulebook};
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

/// A shipped rulebook, or one of a case, with one thing in a section at another value; none where that is no
/// rulebook, or where the case has a value of its own.
fn moved(rulebook: &Value, section: &str, name: &str, value: Value) -> Option<Arc<Rulebook>> {
    let mut rulebook = match rulebook {
        Value::String(base) => {
            json!({ "format": 1, "id": "moved", "name": { "zh": "改", "en": "moved" }, "extends": base })
        }
        own => own.clone(),
    };
    let own = &mut rulebook[section][name];
    if !own.is_null() {
        return None;
    }
    *own = value;
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

/// Whether some case gives another answer. Those about the clause come first: they are the likely ones.
fn noticed(cases: &[Case], base: &str, clause: &str, change: (&str, &str, &Value)) -> bool {
    let (section, name, value) = change;
    let moved = |rulebook: &Value| moved(rulebook, section, name, value.clone());
    let Some(rules) = moved(&json!(base)) else { return true };
    let mut shipped: Vec<&Case> = cases.iter().filter(|case| case.rulebook == base).collect();
    shipped.sort_by_key(|case| case.clause != clause);
    let mut own = cases.iter().filter(|case| case.rulebook["extends"] == base);
    shipped.iter().any(|case| run_under(case, &rules).is_err())
        || own.any(|case| moved(&case.rulebook).is_some_and(|rules| run_under(case, &rules).is_err()))
}

/// The cases as they stand: one that fails already would notice everything.
fn cases() -> Vec<Case> {
    all().unwrap().into_iter().map(|(_, case)| case).filter(|case| run(case).is_ok()).collect()
}

#[test]
fn every_line_is_held_on_both_sides() {
    let cases = cases();
    let (source, statutes) = (parameters(&Rulebook::source()), parameters(&Rulebook::statutes()));
    let mut idle = Vec::new();
    for (practice, national) in source.iter().zip(&statutes) {
        let path = format!("{}.{}", practice.section, practice.name);
        assert_eq!(path, format!("{}.{}", national.section, national.name));
        if NO_LINE.contains(&path.as_str()) {
            continue;
        }
        for next in neighbours(&practice.value) {
            let noticed = |base, one: &Parameter| {
                let value = json!({ "clause": one.clause, "value": next });
                noticed(&cases, base, &one.clause, (&one.section, &one.name, &value))
            };
            if !noticed("source", practice) && !noticed("statutes", national) {
                idle.push(format!("{path}: no case tells {} from {next}", practice.value));
            }
        }
    }
    assert!(idle.is_empty(), "{}", idle.join("\n"));
}

#[test]
fn every_rule_is_missed_when_it_is_off() {
    let (cases, off) = (cases(), json!("off"));
    let shipped = [("source", Rulebook::source()), ("statutes", Rulebook::statutes())];
    let missed = |rule: &Rule| {
        shipped.iter().any(|(base, rulebook)| {
            rulebook
                .clause(*rule)
                .is_some_and(|clause| noticed(&cases, base, clause.as_str(), ("rules", rule.key(), &off)))
        })
    };
    let idle: Vec<_> = Rule::ALL.iter().filter(|rule| !missed(rule)).collect();
    assert!(idle.is_empty(), "no case misses {idle:?}");
}
