use serde::Serialize;

use super::facts::Setting;
use crate::Day;
use crate::book::Seq;
use crate::branch::{Branch, Seat, Standing};

/// The term of the present committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CommitteeTerm {
    /// The day it began: that of the latest election of the whole committee; where none is recorded, the
    /// day on which the longest held of the present seats was taken.
    pub from: Day,
    /// The first day that no longer counts.
    pub until: Day,
    /// How long a term is, in months.
    pub months: u32,
    /// The entry it began with.
    pub entry: Seq,
}

/// The term of the present committee; none where there is only a secretary, perhaps with deputies, and the
/// branch is too small to need a committee.
pub(crate) fn term(branch: &Branch) -> Option<CommitteeTerm> {
    let (rules, committee) = (&branch.rulebook().committee, &branch.state.committee);
    let seats = || branch.members().filter_map(|member| member.seat());
    let full = branch.members().filter(|member| member.standing == Standing::Full).count();
    let needed = u32::try_from(full).unwrap_or(u32::MAX) >= rules.committee_from.on(branch.as_of());
    if !needed && !seats().any(|seat| seat.seat == Seat::Member) {
        return None;
    }
    let first = seats().map(|seat| (seat.span.from, seat.entry)).min()?;
    let (from, entry) = committee.elected.unwrap_or(first);
    let months = match committee.setting {
        Setting::Village | Setting::Community => rules.village_term_months.on(from),
        Setting::Other => rules.term_months.on(from),
    };
    Some(CommitteeTerm { from, until: from.plus_months(months), months, entry })
}
