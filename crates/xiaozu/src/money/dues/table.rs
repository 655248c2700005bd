use serde::{Deserialize, Serialize};

use crate::rulebook::{DuesRules, Rule, Slabs};
use crate::{Day, Fen};

/// What a member lives on, which decides how dues are reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Income {
    /// A wage (工资), a yearly salary, or income of one's own business by the month: by slabs.
    Wage,
    /// A retirement pension (离退休费、养老金): by slabs of its own.
    Retired,
    /// A student (学生): a fixed amount.
    Student,
    /// Unemployed (下岗失业): a fixed amount.
    Unemployed,
    /// On pension for the bereaved, on relief, on the minimum allowance (抚恤、救济、低保): a fixed amount.
    Relief,
    /// A farmer (农民): as set, within bounds.
    Farmer,
}

impl Income {
    /// The rule by which dues on it are paid.
    #[must_use]
    pub fn rule(self) -> Rule {
        match self {
            Self::Wage => Rule::DuesPaid,
            Self::Retired => Rule::PensionDues,
            Self::Student | Self::Unemployed | Self::Relief | Self::Farmer => Rule::FixedDues,
        }
    }

    /// Whether the amount is fixed and no base is declared.
    #[must_use]
    #[inline]
    pub fn is_fixed(self) -> bool {
        matches!(self, Self::Student | Self::Unemployed | Self::Relief)
    }
}

/// The rates of dues on a day; [`DuesRules::table`] takes them from a rulebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DuesTable<'a> {
    /// On a wage after tax, by the month.
    pub wage: &'a Slabs,
    /// On a retirement pension, by the month.
    pub retired: &'a Slabs,
    /// Of students, the unemployed and people on relief, by the month.
    pub fixed: Fen,
    /// The least a farmer pays, by the month.
    pub farmers_least: Fen,
    /// The most a farmer's dues are set to, by the month.
    pub farmers_most: Fen,
}

impl DuesRules {
    /// The rates on a day.
    #[must_use]
    pub fn table(&self, day: Day) -> DuesTable<'_> {
        DuesTable {
            wage: self.wage.at(day),
            retired: self.retired.at(day),
            fixed: self.fixed.on(day),
            farmers_least: self.farmers_least.on(day),
            farmers_most: self.farmers_most.on(day),
        }
    }
}

/// The dues of a month (党费), rounded half-up to the fen. For a farmer `base` is the amount set, taken to the
/// nearer bound where it lies outside; for a fixed amount it does not matter.
///
/// ```
/// use xiaozu::{Fen, Income, Rulebook, dues};
/// let (rules, day) = (Rulebook::source(), "2021-03-01".parse()?);
/// let of = |base: &str, income| -> Result<String, xiaozu::InvalidFen> {
///     Ok(dues(base.parse()?, income, &rules.dues.table(day)).to_string())
/// };
/// assert_eq!(of("3,000.00", Income::Wage)?, "15.00");
/// assert_eq!(of("3,000.01", Income::Wage)?, "30.00"); // the slab's rate is for the whole base
/// assert_eq!(of("3,001", Income::Wage)?, "30.01");
/// assert_eq!(of("5,000", Income::Wage)?, "50.00");
/// assert_eq!(of("5,001", Income::Wage)?, "75.02"); // 75.015
/// assert_eq!(of("10,000", Income::Wage)?, "150.00");
/// assert_eq!(of("10,001", Income::Wage)?, "200.02");
/// assert_eq!(of("5,000", Income::Retired)?, "25.00");
/// assert_eq!(of("5,001", Income::Retired)?, "50.01");
/// assert_eq!(of("0", Income::Student)?, "0.20");
/// assert_eq!(of("0.50", Income::Farmer)?, "0.50");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
#[inline(always)]
pub fn dues(base: Fen, income: Income, table: &DuesTable<'_>) -> Fen {
    let slabs = match income {
        Income::Wage => table.wage,
        Income::Retired => table.retired,
        Income::Student | Income::Unemployed | Income::Relief => return table.fixed,
        Income::Farmer => return base.max(table.farmers_least).min(table.farmers_most),
    };
    slabs.of(base)
}
