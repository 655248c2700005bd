use serde::{Deserialize, Serialize};

use super::{MeritRules, consecutive, run_ending};
use crate::Day;
use crate::honours::CommendedYear;
use crate::text::Bilingual;

/// A merit application: the years it names, and its day.
///
/// Where an application uses up its years, it names a whole run. Where it does not, each year that
/// completes or extends a run is an entitlement of its own: the application is for the last year it
/// names, the completing one, and may name that year alone.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AppliedYears {
    /// The years it names, in order.
    pub years: Vec<i32>,
    /// The day of the application.
    pub on: Day,
}

/// Why years do not make a merit application.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words().en)]
pub enum ApplicationProblem {
    /// Not as many as the rulebook asks for.
    Count {
        /// How many the rulebook asks for.
        needed: u32,
        /// How many there are.
        given: usize,
    },
    /// The years do not follow each other.
    NotConsecutive,
    /// A year without a standing commendation.
    NotCommended {
        /// The year.
        year: i32,
    },
    /// A year that an earlier application used up, or that has one already.
    Used {
        /// The year.
        year: i32,
    },
}

impl ApplicationProblem {
    pub(crate) fn words(&self) -> Bilingual {
        match self {
            Self::Count { needed, given } => Bilingual::new(
                format!("应写明 {needed} 个年份，写了 {given} 个"),
                format!("it takes {needed} years, and {given} are given"),
            ),
            Self::NotConsecutive => Bilingual::new("年份不连续", "the years do not follow each other"),
            Self::NotCommended { year } => {
                Bilingual::new(format!("{year} 年没有有效表彰"), format!("no commendation for {year} stands"))
            }
            Self::Used { year } => Bilingual::new(
                format!("{year} 年已用于先前的申请"),
                format!("an earlier application used {year}"),
            ),
        }
    }
}

/// Whether years make a merit application; the years it rests on.
///
/// # Errors
/// [`ApplicationProblem`], the first that applies.
pub fn check_application(
    application: &[i32],
    years: &[CommendedYear],
    earlier: &[AppliedYears],
    rules: MeritRules,
) -> Result<Vec<i32>, ApplicationProblem> {
    let run = match application {
        [completing] if !rules.reset => run_ending(*completing, rules.length()).collect(),
        _ => application.to_vec(),
    };
    if run.len() != rules.length() {
        return Err(ApplicationProblem::Count { needed: rules.streak_years, given: application.len() });
    }
    if !consecutive(&run) {
        return Err(ApplicationProblem::NotConsecutive);
    }
    let stands = |year: &&i32| years.iter().any(|one| one.year == **year);
    if let Some(year) = run.iter().find(|year| !stands(year)) {
        return Err(ApplicationProblem::NotCommended { year: *year });
    }
    let used = if rules.reset {
        run.iter().find(|year| earlier.iter().any(|other| other.years.contains(year)))
    } else {
        run.last().filter(|year| earlier.iter().any(|other| other.years.last() == Some(year)))
    };
    match used {
        Some(year) => Err(ApplicationProblem::Used { year: *year }),
        None => Ok(run),
    }
}
