//! The rules as dated data: parameters, the judgements asked for, and the clauses they cite.

mod asked;
mod clause;
mod dated;
mod error;
mod line;
mod lint;
mod params;
mod read;
mod rule;
mod share;
mod slabs;
mod tables;
#[cfg(test)]
mod tests;
mod threshold;
mod timing;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use serde::Serialize;
use serde_json::{Map, Value};

pub use clause::{ClauseInfo, ClauseKind, Excuse};
pub use dated::Dated;
pub use error::{RulebookError, RulebookErrors};
pub use line::{Line, Off};
pub use lint::Lint;
pub use params::{
    AppraisalRules, CadenceRules, CalendarRules, CommitteeRules, DevelopmentRules, DuesRules, ElectionRules,
    FundsRules, GroupRules, HonourRules, LearningRules, OfficeRules, ReviewRules, RightsRules, VoiceRules,
};
pub use rule::{Publication, Route, Rule, Weight};
pub use share::{InvalidShare, Share};
pub use slabs::{InvalidSlabs, Slab, Slabs};
pub use threshold::{Base, InvalidThreshold, Margin, Threshold};
pub use timing::{InvalidTiming, Timing};

use crate::Clause;
use crate::text::Bilingual;
use asked::Asked;
use read::Reader;

const SOURCE: &str = include_str!("source.toml");
const STATUTES: &str = include_str!("statutes.toml");

/// A rulebook: which judgements are asked for, by which clause, with which parameters on which date.
///
/// Two ship with the library: [`Rulebook::source`], the published practice, and
/// [`Rulebook::statutes`], the national regulations where they speak. Other organisations write
/// their own, as a file that extends one of them.
///
/// ```
/// use xiaozu::Rulebook;
/// let own = Rulebook::from_toml(r#"
///     format = 1
///     id = "cooperative"
///     name = { zh = "合作社章程", en = "Statutes of the cooperative" }
///     extends = "source"
///
///     [election]
///     max_rounds = { clause = "1.2d", values = [{ value = 3 }, { from = "2021-07-01", value = 2 }] }
/// "#)?;
/// assert_eq!(own.election.max_rounds.on("2021-06-30".parse()?), 3);
/// assert_eq!(own.election.max_rounds.on("2021-07-01".parse()?), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rulebook {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Bilingual,
    /// Groups and who is in them.
    pub groups: GroupRules,
    /// Elections of leaders.
    pub election: ElectionRules,
    /// Reviews and measures.
    pub review: ReviewRules,
    /// Commendation and merit.
    pub honours: HonourRules,
    /// Rights of groups, and answers.
    pub rights: RightsRules,
    /// Suggestions and what follows them.
    pub voice: VoiceRules,
    /// The way to secretary.
    pub office: OfficeRules,
    /// The groups' funds.
    pub funds: FundsRules,
    /// Members' dues.
    pub dues: DuesRules,
    /// What falls due, and how often.
    pub cadences: CadenceRules,
    /// Duties, attendance, tests.
    pub calendar: CalendarRules,
    /// The members' appraisal.
    pub appraisal: AppraisalRules,
    /// The size of a branch, its committee and the committee's term.
    pub committee: CommitteeRules,
    /// From applicant to full member.
    pub development: DevelopmentRules,
    /// Learning pairs and their network.
    pub learning: LearningRules,
    routes: BTreeSet<Route>,
    rules: Asked,
    clauses: BTreeMap<Clause, ClauseInfo>,
    excuses: BTreeMap<String, Excuse>,
}

impl Rulebook {
    /// The published practice the library was made for (《让党小组发挥大作用》).
    #[must_use]
    pub fn source() -> Arc<Self> {
        static SHIPPED: OnceLock<Arc<Rulebook>> = OnceLock::new();
        SHIPPED.get_or_init(|| shipped(SOURCE)).clone()
    }

    /// The national regulations, where they speak.
    #[must_use]
    pub fn statutes() -> Arc<Self> {
        static SHIPPED: OnceLock<Arc<Rulebook>> = OnceLock::new();
        SHIPPED.get_or_init(|| shipped(STATUTES)).clone()
    }

    /// Reads a rulebook written in TOML.
    ///
    /// # Errors
    /// Everything that is wrong with it, not only the first.
    pub fn from_toml(text: &str) -> Result<Self, RulebookErrors> {
        let mut value = toml::from_str::<Value>(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or("");
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
            syntax(line, column, error.message())
        })?;
        read::dates_as_text(&mut value);
        Self::from_value(value)
    }

    /// Reads a rulebook written in JSON.
    ///
    /// # Errors
    /// Everything that is wrong with it, not only the first.
    pub fn from_json(text: &str) -> Result<Self, RulebookErrors> {
        let value = serde_json::from_str(text)
            .map_err(|error| syntax(error.line(), error.column(), &error.to_string()))?;
        Self::from_value(value)
    }

    fn from_value(value: Value) -> Result<Self, RulebookErrors> {
        let Value::Object(own) = value else {
            return Err(syntax(1, 1, "expected a table"));
        };
        let mut reader = Reader::new(with_base(own)?);
        let format = reader.take("format");
        if format.as_ref().and_then(Value::as_u64) != Some(1) {
            let found = format.map_or_else(|| "-".to_owned(), |format| format.to_string());
            reader.errors.push(RulebookError::Format { found });
        }
        let id = reader.need("id");
        let name = reader.need("name");
        let clauses = reader.clauses();
        reader.know(clauses.values().map(|info| (info.id.clone(), info.kind)));
        let rules = reader.rules();
        let routes = reader.need("routes");
        let excuses = reader.excuses();
        check_publication(&mut reader);
        let groups = GroupRules::read(&mut reader);
        let election = ElectionRules::read(&mut reader);
        let review = ReviewRules::read(&mut reader);
        let honours = HonourRules::read(&mut reader);
        let rights = RightsRules::read(&mut reader);
        let voice = VoiceRules::read(&mut reader);
        let office = OfficeRules::read(&mut reader);
        let funds = FundsRules::read(&mut reader);
        let dues = DuesRules::read(&mut reader);
        let cadences = CadenceRules::read(&mut reader);
        let calendar = CalendarRules::read(&mut reader);
        let appraisal = AppraisalRules::read(&mut reader);
        let committee = CommitteeRules::read(&mut reader);
        let development = DevelopmentRules::read(&mut reader);
        let learning = LearningRules::read(&mut reader);
        reader.close();
        let whole = || {
            let (groups, election, review) = (groups?, election?, review?);
            Some(Self {
                id: id?,
                name: name?,
                groups,
                election,
                review,
                honours: honours?,
                rights: rights?,
                voice: voice?,
                office: office?,
                funds: funds?,
                dues: dues?,
                cadences: cadences?,
                calendar: calendar?,
                appraisal: appraisal?,
                committee: committee?,
                development: development?,
                learning: learning?,
                routes: routes?,
                rules,
                clauses,
                excuses,
            })
        };
        match whole() {
            Some(rulebook) if reader.errors.is_empty() => Ok(rulebook),
            _ => Err(RulebookErrors(reader.errors)),
        }
    }

    /// The clause a judgement cites; none where the rulebook does not ask for it.
    #[must_use]
    pub fn clause(&self, rule: Rule) -> Option<&Clause> {
        self.rules.get(rule).map(|(clause, _)| clause)
    }

    /// How much a judgement weighs.
    #[must_use]
    pub fn weight(&self, rule: Rule) -> Option<Weight> {
        self.rules.get(rule).map(|(_, weight)| *weight)
    }

    /// Whether a leader may come to office that way.
    #[must_use]
    pub fn allows(&self, route: Route) -> bool {
        self.routes.contains(&route)
    }

    /// What a clause says.
    #[must_use]
    pub fn clause_info(&self, clause: &Clause) -> Option<&ClauseInfo> {
        self.clauses.get(clause)
    }

    /// The catalogue of clauses, by id.
    pub fn clauses(&self) -> impl Iterator<Item = &ClauseInfo> {
        self.clauses.values()
    }

    /// The place of a clause in the catalogue.
    pub(crate) fn place_of(&self, clause: &Clause) -> usize {
        self.clauses.range::<Clause, _>(..clause).count()
    }

    /// A category of excuse.
    #[must_use]
    pub fn excuse(&self, category: &str) -> Option<&Excuse> {
        self.excuses.get(category)
    }

    /// Every category of excuse, by id.
    pub fn excuses(&self) -> impl Iterator<Item = &Excuse> {
        self.excuses.values()
    }
}

#[expect(clippy::panic, reason = "a shipped rulebook is part of the library; a test reads both")]
fn shipped(text: &str) -> Arc<Rulebook> {
    match Rulebook::from_toml(text) {
        Ok(rulebook) => Arc::new(rulebook),
        Err(errors) => panic!("{errors}"),
    }
}

fn syntax(line: usize, column: usize, detail: &str) -> RulebookErrors {
    RulebookErrors(vec![RulebookError::Syntax { line, column, detail: detail.to_owned() }])
}

/// The rulebook's own tables over those it extends.
fn with_base(mut own: Map<String, Value>) -> Result<Map<String, Value>, RulebookErrors> {
    let text = match own.remove("extends") {
        None => return Ok(own),
        Some(Value::String(name)) if name == "source" => SOURCE,
        Some(Value::String(name)) if name == "statutes" => STATUTES,
        Some(other) => {
            let name = other.as_str().map_or_else(|| other.to_string(), str::to_owned);
            return Err(RulebookErrors(vec![RulebookError::UnknownBase { name }]));
        }
    };
    match toml::from_str(text) {
        Ok(Value::Object(base)) => Ok(read::overlay(base, own)),
        _ => Ok(own),
    }
}

/// Looks at two parameters of the section on elections by themselves: what else is wrong there does not
/// hide that counts would give votes away.
fn check_publication(reader: &mut Reader) {
    let mut copy = reader.copy_of("election");
    let mut section = copy.section("election");
    let (counts_from, min_cell) =
        (section.dated::<u32>("counts_from", None), section.dated("min_cell", None));
    let (Some(counts_from), Some(min_cell)) = (counts_from, min_cell) else { return };
    let mut seen = BTreeSet::new();
    for (day, _) in counts_from.values().chain(min_cell.values()) {
        let day = day.unwrap_or_else(crate::Day::first);
        let (counts_from, min_cell, clause) = (counts_from.on(day), min_cell.on(day), counts_from.clause());
        if counts_from <= min_cell.saturating_mul(2) && seen.insert((counts_from, min_cell)) {
            let (path, clause) = ("election.counts_from".to_owned(), clause.clone());
            reader.errors.push(RulebookError::CountsFromTooLow { path, clause, counts_from, min_cell });
        }
    }
}
