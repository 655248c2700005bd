//! The Rust runner of the language-neutral cases in `cases/`; `cases/README.md` documents their form.

use std::ops::ControlFlow;
use std::sync::Arc;

use serde::Deserialize;
use serde_json::{Value, json};
use xiaozu::{
    Bearer, Book, Branch, Day, Decision, Duty, DutyKind, Finding, Formed, GroupingPlan, GroupingProblem,
    Held, Indicator, PairPlan, PairPlanFault, PlanFault, Point, Question, ReadErrors, RosterMember, Rulebook,
    SessionKind, form_groups,
};

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
    /// Instead of a question, a list or a figure.
    pub list: Option<List>,
    /// The answer.
    pub expect: Value,
}

/// What can be listed of a branch.
#[derive(Debug, Deserialize)]
#[serde(tag = "of", rename_all = "snake_case", deny_unknown_fields)]
#[expect(missing_docs, reason = "each is named like the accessor of the branch")]
pub enum List {
    Priority,
    /// One figure over a span.
    Figure {
        figure: Indicator,
        from: Day,
        until: Day,
    },
    /// Every figure over a span.
    Figures {
        from: Day,
        until: Day,
    },
    Streak {
        leader: xiaozu::MemberId,
    },
    Rights,
    SuggestionFigures {
        first: Day,
        last: Day,
    },
    /// Only of a kind, and only those that lie on somebody, where these are given.
    Duties {
        from: Day,
        until: Day,
        kind: Option<DutyKind>,
        bearer: Option<Bearer>,
    },
    InDevelopment,
    CommitteeTerm,
    Appraisals,
    Resolutions,
    LearningNetwork,
    Pairs,
    ModelPosts,
    TaskGroups,
    Notes,
    SmallActivities,
    /// Those of a kind.
    Sessions {
        kind: SessionKind,
    },
    Archive {
        leader: xiaozu::MemberId,
    },
    /// Learning pairs under a plan, or what is wrong with it.
    PairProposal {
        plan: PairPlan,
    },
    Grouping {
        plan: GroupingPlan,
        /// Instead of the branch's own.
        roster: Option<Vec<RosterMember>>,
    },
}

/// Every case in the folder, by file name.
///
/// # Errors
/// The folder or a file that cannot be read, or a file that is no case.
pub fn all() -> std::io::Result<Vec<(String, Case)>> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut files: Vec<_> =
        std::fs::read_dir(folder)?.map(|file| Ok(file?.path())).collect::<std::io::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    let parse = |file: std::path::PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let case = serde_json::from_slice(&std::fs::read(file)?);
        Ok((name.clone(), case.map_err(|error| std::io::Error::other(format!("{name}: {error}")))?))
    };
    files.into_iter().map(parse).collect()
}

/// Answers a case; the first answer that is not as expected is the error.
///
/// # Errors
/// What was expected and what came.
pub fn run(case: &Case) -> Result<(), String> {
    run_under(case, &rulebook(case)?)
}

/// Answers a case as if it had another rulebook.
///
/// # Errors
/// What was expected and what came.
pub fn run_under(case: &Case, rules: &Arc<Rulebook>) -> Result<(), String> {
    let book = match (read(case, rules.clone()), &case.refused) {
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

/// The book of a case, or why it cannot be read.
///
/// # Errors
/// The rulebook of the case cannot be read.
pub fn open(case: &Case) -> Result<Result<Book, ReadErrors>, String> {
    Ok(read(case, rulebook(case)?))
}

fn rulebook(case: &Case) -> Result<Arc<Rulebook>, String> {
    match case.rulebook.as_str() {
        Some("source") => Ok(Rulebook::source()),
        Some("statutes") => Ok(Rulebook::statutes()),
        _ => {
            Rulebook::from_json(&case.rulebook.to_string()).map(Arc::new).map_err(|errors| errors.to_string())
        }
    }
}

fn read(case: &Case, rules: Arc<Rulebook>) -> Result<Book, ReadErrors> {
    let mut text = String::from("{\"format\":\"xiaozu\",\"version\":1}\n");
    for entry in &case.entries {
        text += &format!("{entry}\n");
    }
    Book::read(text.as_bytes(), rules)
}

fn refusal(errors: &ReadErrors) -> Value {
    let Some(first) = errors.0.first() else { return Value::Null };
    json!({ "code": first.code(), "line": first.line(), "clause": first.clause() })
}

fn list(branch: &Branch, list: &List) -> Value {
    match list {
        List::Priority => json!(branch.priority()),
        List::Figure { figure, from, until } => json!(branch.figure(*figure, *from..=*until)),
        List::Figures { from, until } => json!(branch.figures(*from..=*until)),
        List::Streak { leader } => json!(branch.streak_of(leader).map(|(streak, state)| {
            json!({ "first": streak.first, "last": streak.last, "state": state })
        })),
        List::Rights => branch
            .rights()
            .iter()
            .map(|row| json!({ "right": row.right, "leader": row.leader, "group": row.group, "verdict": row.decision.verdict }))
            .collect(),
        List::SuggestionFigures { first, last } => json!(branch.suggestion_figures(*first, *last)),
        List::Duties { from, until, kind, bearer } => {
            let range = *from..=*until;
            let mut found = match bearer {
                Some(bearer) => branch.duties_of(bearer, range),
                None => branch.duties(range),
            };
            found.retain(|duty| kind.is_none_or(|kind| duty.kind == kind));
            found.iter().map(duty).collect()
        }
        List::InDevelopment => branch.in_development().map(|one| json!(one)).collect(),
        List::Appraisals => json!(branch.appraisals().collect::<Vec<_>>()),
        List::Resolutions => json!(branch.resolutions().collect::<Vec<_>>()),
        List::CommitteeTerm => json!(branch.committee_term()),
        List::LearningNetwork => json!(branch.learning_network()),
        List::Pairs => json!(branch.pairs().collect::<Vec<_>>()),
        List::ModelPosts => json!(branch.model_posts().collect::<Vec<_>>()),
        List::TaskGroups => {
            let state = |(group, state)| json!({ "group": group, "state": state });
            branch.task_groups().map(state).collect()
        }
        List::Notes => json!(branch.notes().collect::<Vec<_>>()),
        List::SmallActivities => json!(branch.small_activities().collect::<Vec<_>>()),
        List::Sessions { kind } => {
            let of_kind = branch.sessions().filter(|session| session.held == Held::Session(*kind));
            of_kind.map(|one| json!({ "id": one.id, "on": one.on, "month": one.month, "present": one.present })).collect()
        }
        List::Archive { leader } => json!(branch.archive_of(leader)),
        List::PairProposal { plan } => match branch.propose_pairs(plan) {
            Ok(proposal) => json!(proposal),
            Err(errors) => {
                let error = |one: &PairPlanFault| json!({ "code": one.code(), "clause": one.clause() });
                json!({ "errors": errors.0.iter().map(error).collect::<Vec<_>>() })
            }
        },
        List::Grouping { plan, roster } => {
            let roster = roster.clone().unwrap_or_else(|| branch.grouping_roster());
            match GroupingProblem::new(plan.clone(), roster) {
                Ok(problem) => formed(&form_groups(&problem, &mut |_| ControlFlow::Continue(()))),
                Err(errors) => {
                    let error = |one: &PlanFault| json!({ "code": one.code(), "clause": one.clause() });
                    json!({ "errors": errors.0.iter().map(error).collect::<Vec<_>>() })
                }
            }
        }
    }
}

/// How far it was searched is no part of the answer.
fn formed(formed: &Formed) -> Value {
    match formed {
        Formed::Found(found) => {
            json!({ "groups": found.groups, "points": found.score.points, "bound": found.bound })
        }
        Formed::Infeasible(conflict) => json!({ "conflict": conflict }),
        Formed::Undecided(_) => json!("undecided"),
    }
}

fn answer(branch: &Branch, ask: &Ask) -> Value {
    if let Some(wanted) = &ask.list {
        return list(branch, wanted);
    }
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

fn duty(one: &Duty) -> Value {
    json!({
        "kind": one.kind,
        "bearer": one.bearer,
        "period": one.period,
        "first": one.first,
        "last": one.last,
        "state": one.state,
        "entry": one.entry,
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
