//! What would mend it, in words.

use crate::judgement::Names;
use crate::text::Bilingual;
use crate::{GroupId, Measure, MemberId, Quarter};

pub(crate) fn leader_reviewed(leader: &MemberId, quarter: Quarter, names: Names<'_>) -> Bilingual {
    let who = names.member(leader);
    Bilingual::new(format!("讲评{who} {quarter} 的表现"), format!("{who} is reviewed for {quarter}"))
}

pub(crate) fn group_reviewed(group: &GroupId, quarter: Quarter, names: Names<'_>) -> Bilingual {
    let group = names.group(group);
    Bilingual::new(format!("讲评{group} {quarter} 的工作"), format!("{group} is reviewed for {quarter}"))
}

pub(crate) fn measure_taken(
    leader: &MemberId,
    measure: Measure,
    quarter: Quarter,
    names: Names<'_>,
) -> Bilingual {
    let measure = measure.towards(names.member(leader));
    Bilingual::new(
        format!("就 {quarter} 的讲评{}", measure.zh),
        format!("{}, on the review of {quarter}", measure.en),
    )
}
