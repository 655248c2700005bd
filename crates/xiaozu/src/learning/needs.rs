//! What would mend it, in words.

use crate::PersonId;
use crate::judgement::Names;
use crate::text::Bilingual;

pub(crate) fn paired(learner: &PersonId, names: Names<'_>) -> Bilingual {
    let who = names.person(learner);
    Bilingual::new(
        format!("由学习网络已覆盖的党员与{who}结对"),
        format!("{who} is paired with a member the learning network reaches"),
    )
}
