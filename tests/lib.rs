//! The Rust runner of the language-neutral cases in `cases/`; `cases/README.md` documents their form.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::{Value, json};
use xiaozu::{Book, Branch, Day, Decision, Finding, Point, Question, ReadErrors, Rulebook};

/// One idea: a rulebook, entries, and what is expected of them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The idea, in one sentence.
    pub about: String,
    /// The clause it is about.
    pub clause: String,
    /// `source`, `statutes`, or a rulebook.
    pub rulebook: Value,
    /// The lines of the book after its header.
    pub entries: Vec<Value>,
    /// Why the book cannot be read: `code`, `entry`, `clause`.
    pub refused: Option<Value>,
    /// What is asked, and the answers expected.
    #[serde(default)]
    pub asks: Vec<Ask>,
}

/// One question and the answer expected.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// The day judged.
    pub as_of: Day,
    /// Only what was recorded by this day.
    pub known_on: Option<Day>,
    /// A question; without one, the findings are asked for.
    pub question: Option<Question>,
    /// Only findings that cite this clause.
    pub clause: Option<String>,
    /// The answer.
    pub expect: Value,
}

/// Answers a case; the first answer that is not as expected is the error.
///
/// # Errors
/// What was expected and what came.
pub fn run(case: &Case) -> Result<(), String> {
    let read = open(case)?;
    let book = match (read, &case.refused) {
        (Ok(book), None) => book,
        (Ok(_), Some(refused)) => return Err(format!("expected a refusal, {refused}")),
        (Err(errors), refused) => return same(refused.as_ref().unwrap_or(&Value::Null), &refusal(&errors)),
    };
    for ask in &case.asks {
        let known = ask.known_on.map(|day| book.known_on(day));
        let branch = known.as_ref().unwrap_or(&book).as_of(ask.as_of);
        same(&ask.expect, &answer(&branch, ask))?;
    }
    Ok(())
}

fn open(case: &Case) -> Result<Result<Book, ReadErrors>, String> {
    let rules = match case.rulebook.as_str() {
        Some("source") => Rulebook::source(),
        Some("statutes") => Rulebook::statutes(),
        _ => Arc::new(Rulebook::from_json(&case.rulebook.to_string()).map_err(|errors| errors.to_string())?),
    };
    let mut text = String::from("{\"format\":\"xiaozu\",\"version\":1}\n");
    for entry in &case.entries {
        text += &format!("{entry}\n");
    }
    Ok(Book::read(text.as_bytes(), rules))
}

fn refusal(errors: &ReadErrors) -> Value {
    let Some(first) = errors.0.first() else { return Value::Null };
    json!({ "code": first.code(), "line": first.line(), "clause": first.clause() })
}

fn answer(branch: &Branch, ask: &Ask) -> Value {
    match &ask.question {
        Some(question) => decision(&branch.decide(question)),
        None => {
            let cites =
                |one: &&Finding| ask.clause.as_deref().is_none_or(|clause| one.clause.as_str() == clause);
            branch.findings().iter().filter(cites).map(finding).collect()
        }
    }
}

/// A decision as plain data: the verdict, the conditions that fail, what would mend them.
fn decision(decision: &Decision) -> Value {
    let fails = decision.reasons.iter().filter(|reason| !reason.holds);
    let fails: Vec<Value> = fails
        .map(|one| json!({ "clause": one.clause, "code": code(&one.point), "evidence": one.evidence }))
        .collect();
    json!({ "verdict": decision.verdict, "fails": fails, "alternatives": decision.alternatives })
}

fn finding(one: &Finding) -> Value {
    json!({
        "clause": one.clause,
        "weight": one.weight,
        "since": one.since,
        "code": code(&one.point),
        "evidence": one.evidence,
        "alternatives": one.alternatives,
    })
}

fn code(point: &Point) -> Value {
    serde_json::to_value(point).ok().and_then(|point| point.get("code").cloned()).unwrap_or_default()
}

fn same(expected: &Value, found: &Value) -> Result<(), String> {
    if expected == found {
        return Ok(());
    }
    Err(format!("expected {expected:#}\nfound {found:#}"))
}
