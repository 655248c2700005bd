//! What the code and the cases say of every clause.

use std::any::type_name;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use xiaozu::{
    Branch, Clause, ClauseInfo, Decision, Duty, DutyKind, DutyState, Fact, Figure, Finding, Indicator,
    PriorityPlace, Question, Rule, Rulebook, Seq, Verdict,
};
use xiaozu_tests::{Ask, Case, List, all, open};

type Names = BTreeSet<String>;

/// A clause, and everything that is there for it.
pub(crate) struct Row {
    pub(crate) info: ClauseInfo,
    pub(crate) rooms: BTreeSet<&'static str>,
    /// The facts that say they belong to it.
    own: BTreeSet<&'static str>,
    /// The facts that judgements in the cases rest on.
    rests_on: BTreeSet<&'static str>,
    pub(crate) rules: BTreeSet<&'static str>,
    pub(crate) duties: Names,
    pub(crate) questions: Names,
    pub(crate) lists: Names,
    pub(crate) holds: Names,
    pub(crate) fails: Names,
    pub(crate) recorded: Names,
    pub(crate) computed: Names,
}

impl Row {
    /// The facts that belong to it; where none does, those that judgements rest on.
    pub(crate) fn facts(&self) -> &BTreeSet<&'static str> {
        if self.own.is_empty() { &self.rests_on } else { &self.own }
    }

    fn new(info: &ClauseInfo, rulebook: &Rulebook) -> Self {
        let id = info.id.as_str();
        let own: Vec<_> = Fact::KINDS.iter().filter(|fact| fact.belongs_to(id)).collect();
        let cites = |rule: Rule| rulebook.clause(rule) == Some(&info.id);
        let duties: Names =
            DutyKind::ALL.iter().filter(|kind| cites(kind.rule())).map(ToString::to_string).collect();
        let mut rooms: BTreeSet<_> = own.iter().map(|fact| fact.room()).collect();
        if !duties.is_empty() {
            rooms.insert(room_of::<Duty>());
        }
        Self {
            info: info.clone(),
            rooms,
            own: own.iter().map(|fact| fact.kind).collect(),
            rests_on: BTreeSet::new(),
            rules: Rule::ALL.iter().filter(|rule| cites(**rule)).map(|rule| rule.key()).collect(),
            duties,
            questions: Names::new(),
            lists: Indicator::ALL.iter().filter(|one| cites(one.rule())).map(ToString::to_string).collect(),
            holds: Names::new(),
            fails: Names::new(),
            recorded: Names::new(),
            computed: Names::new(),
        }
    }
}

/// The room that defines a type.
fn room_of<T>() -> &'static str {
    type_name::<T>().split("::").nth(1).unwrap_or_default()
}

/// Every clause of both shipped rulebooks, the articles in their order.
pub(crate) fn rows() -> Vec<Row> {
    let books = [Rulebook::source(), Rulebook::statutes()];
    let mut rows: Rows = Rows(BTreeMap::new());
    for rulebook in &books {
        rows.0.extend(rulebook.clauses().map(|info| (info.id.clone(), Row::new(info, rulebook))));
    }
    for (file, case) in all().unwrap() {
        rows.case(file.trim_end_matches(".json"), &case);
    }
    let mut rows: Vec<Row> = rows.0.into_values().collect();
    rows.sort_by_cached_key(|row| {
        let parts = row.info.id.as_str().split('.');
        parts.map(|part| (part.parse().unwrap_or(u32::MAX), part.to_owned())).collect::<Vec<_>>()
    });
    rows
}

struct Rows(BTreeMap<Clause, Row>);

impl Rows {
    fn case(&mut self, name: &str, case: &Case) {
        let Ok(book) = open(case).unwrap() else { return };
        let recorded = |kind: &str| case.entries.iter().any(|entry| entry["kind"] == kind);
        if let Some(row) = self.0.get_mut(case.clause.as_str())
            && row.own.iter().any(|kind| recorded(kind))
        {
            row.recorded.insert(name.to_owned());
        }
        for ask in &case.asks {
            let known = ask.known_on.map(|day| book.known_on(day));
            let branch = known.as_ref().unwrap_or(&book).as_of(ask.as_of);
            let mut seen = Seen { rows: self, case, name };
            match (&ask.list, &ask.question) {
                (Some(list), _) => seen.list(&branch, list, &ask.expect),
                (None, Some(question)) => seen.decision(&branch.decide(question)),
                (None, None) => seen.findings(&branch, ask),
            }
        }
    }
}

/// One answer of a case, on its way into the rows.
struct Seen<'a> {
    rows: &'a mut Rows,
    case: &'a Case,
    name: &'a str,
}

impl Seen<'_> {
    fn row(&mut self, clause: &str, evidence: &[Seq], then: impl FnOnce(&mut Row, String)) {
        let Some(row) = self.rows.0.get_mut(clause) else { return };
        for seq in evidence {
            let kind = self.case.entries[seq.0 as usize - 1]["kind"].as_str().unwrap();
            row.rests_on.extend(Fact::KINDS.iter().map(|fact| fact.kind).find(|known| *known == kind));
        }
        then(row, self.name.to_owned());
    }

    /// A finding says that its clause fails; that there is none, that the clause asked about holds.
    fn findings(&mut self, branch: &Branch, ask: &Ask) {
        let about = ask.clause.as_deref();
        let findings = branch.findings();
        let cites = |one: &&Finding| about.is_none_or(|clause| one.clause.as_str() == clause);
        for one in findings.iter().filter(cites) {
            self.row(one.clause.as_str(), &one.evidence, |row, name| {
                row.rooms.insert(one.point.room());
                row.fails.insert(name);
            });
        }
        if findings.iter().find(cites).is_none() {
            self.row(about.unwrap_or(&self.case.clause), &[], |row, name| {
                row.holds.insert(name);
            });
        }
    }

    /// What is asked holds, or the conditions that fail do not. That a measure or dues are owed says of no
    /// clause that it is kept.
    fn decision(&mut self, decision: &Decision) {
        let weighs = !matches!(decision.question, Question::MeasureOwed { .. } | Question::DuesOwed { .. });
        let word = decision.question.to_string().split(':').next().unwrap().to_owned();
        for reason in &decision.reasons {
            self.row(reason.clause.as_str(), &reason.evidence, |row, name| {
                row.rooms.insert(reason.point.room());
                row.questions.insert(word.clone());
                match decision.verdict {
                    Verdict::Yes if weighs => row.holds.insert(name),
                    Verdict::No if weighs && !reason.holds => row.fails.insert(name),
                    _ => false,
                };
            });
        }
    }

    fn list(&mut self, branch: &Branch, list: &List, expected: &Value) {
        let (word, room) = match list {
            List::Duties { from, until, kind, bearer } => {
                let mut duties = bearer.as_ref().map_or_else(
                    || branch.duties(*from..=*until),
                    |bearer| branch.duties_of(bearer, *from..=*until),
                );
                duties.retain(|duty| kind.is_none_or(|kind| duty.kind == kind));
                return duties.iter().for_each(|duty| self.duty(branch, duty));
            }
            List::Rights => {
                for row in branch.rights() {
                    self.decision(&row.decision);
                }
                return;
            }
            List::Figure { .. } | List::Figures { .. } => (None, room_of::<Figure>()),
            List::Priority => (Some("priority"), room_of::<PriorityPlace>()),
            _ => return,
        };
        let lines = expected.as_array().map_or(std::slice::from_ref(expected), Vec::as_slice);
        for clause in lines.iter().filter_map(|line| line["clause"].as_str()) {
            self.row(clause, &[], |row, name| {
                row.rooms.insert(room);
                row.lists.extend(word.map(str::to_owned));
                row.computed.insert(name);
            });
        }
    }

    fn duty(&mut self, branch: &Branch, duty: &Duty) {
        let Some(clause) = branch.rulebook().clause(duty.kind.rule()) else { return };
        self.row(clause.as_str(), duty.entry.as_slice(), |row, name| {
            match duty.state {
                DutyState::Done | DutyState::MadeUp => row.holds.insert(name),
                DutyState::Overdue | DutyState::Missed | DutyState::DoneLate => row.fails.insert(name),
                _ => false,
            };
        });
    }
}
