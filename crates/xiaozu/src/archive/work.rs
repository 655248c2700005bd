//! What a leader learnt and said: trainings, tests, suggestions.

use serde::Serialize;

use crate::book::Seq;
use crate::branch::Branch;
use crate::meeting::{Held, Score, Session, SessionKind, TestForm};
use crate::text::Text;
use crate::{Day, MatterId, MemberId, SessionId};

/// How somebody stands on the lists of a training or test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// Present.
    Present,
    /// Absent, and made it up.
    MadeUp,
    /// Absent with cause.
    WithCause,
    /// Absent without cause.
    WithoutCause,
}

/// A demonstration or themed training of the leaders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TrainingLine {
    /// The training.
    pub session: SessionId,
    /// Demonstration or themed.
    pub what: SessionKind,
    /// What it was about.
    pub topics: Vec<Text>,
    /// The day it was held.
    pub on: Day,
    /// Whether he or she was there.
    pub presence: Presence,
    /// The entry that says so: the training's, or the make-up's.
    pub entry: Seq,
}

/// A test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TestLine {
    /// The test.
    pub test: SessionId,
    /// Its form.
    pub form: TestForm,
    /// The day it was held.
    pub on: Day,
    /// Whether he or she took it.
    pub presence: Presence,
    /// The score; none where it was not taken.
    pub score: Option<Score>,
    /// The entry that says so: the test's, or the make-up's.
    pub entry: Seq,
}

/// A suggestion to the branch; what it says is not repeated here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SuggestionLine {
    /// The matter.
    pub matter: MatterId,
    /// The day it was made.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
    /// The day of the answer, and its entry.
    pub answered: Option<(Day, Seq)>,
    /// The day it was closed, and the entry that closed it.
    pub closed: Option<(Day, Seq)>,
}

/// How somebody stands on the lists of a session, the entry that says so, and the score of a test.
fn presence(branch: &Branch, session: &Session, leader: &MemberId) -> Option<(Presence, Seq, Option<Score>)> {
    if session.present.contains(leader) {
        let result = session.results.iter().find(|result| result.member == *leader);
        return Some((Presence::Present, session.entry, result.map(|result| result.score)));
    }
    if let Some(record) = branch.state.meetings.make_up(&session.id, leader) {
        return Some((Presence::MadeUp, record.entry, record.score));
    }
    let with_cause = session.with_cause.contains(leader).then_some(Presence::WithCause);
    let without = || session.without_cause.contains(leader).then_some(Presence::WithoutCause);
    with_cause.or_else(without).map(|presence| (presence, session.entry, None))
}

pub(super) fn trainings(branch: &Branch, leader: &MemberId) -> Vec<TrainingLine> {
    let line = |session: &Session| {
        let Held::Session(what) = session.held else { return None };
        if !matches!(what, SessionKind::DemonstrationTraining | SessionKind::ThemedTraining) {
            return None;
        }
        let (presence, entry, _) = presence(branch, session, leader)?;
        let (topics, on) = (session.topics.clone(), session.on);
        Some((session.entry, TrainingLine { session: session.id.clone(), what, topics, on, presence, entry }))
    };
    in_order(branch.sessions().filter_map(line).collect(), |line| line.on)
}

pub(super) fn tests(branch: &Branch, leader: &MemberId) -> Vec<TestLine> {
    let line = |session: &Session| {
        let Held::Test(form) = session.held else { return None };
        let (presence, entry, score) = presence(branch, session, leader)?;
        let (test, on) = (session.id.clone(), session.on);
        Some((session.entry, TestLine { test, form, on, presence, score, entry }))
    };
    in_order(branch.sessions().filter_map(line).collect(), |line| line.on)
}

/// By day and the entry of the session.
fn in_order<T>(mut lines: Vec<(Seq, T)>, on: impl Fn(&T) -> Day) -> Vec<T> {
    lines.sort_by_key(|(entry, line)| (on(line), *entry));
    lines.into_iter().map(|(_, line)| line).collect()
}

pub(super) fn suggestions(branch: &Branch, leader: &MemberId) -> Vec<SuggestionLine> {
    let own = branch.suggestions(Day::first(), Day::last()).filter(|matter| matter.proposer == *leader);
    own.map(|matter| SuggestionLine {
        matter: matter.id.clone(),
        on: matter.on,
        entry: matter.entry,
        answered: matter.answer().map(|answer| (answer.on, answer.entry)),
        closed: matter.closed,
    })
    .collect()
}
