//! What awaits an answer for too long, or got it late (2.1, 2.2b-c, 2.3d).

use super::points::RightsPoint;
use crate::branch::Branch;
use crate::judgement::{Finding, Need};

pub(crate) fn findings(branch: &Branch, out: &mut Vec<Finding>) {
    for matter in branch.state.matters.iter() {
        let Some(by) = matter.due.filter(|due| *due < branch.as_of()) else { continue };
        let (id, kind) = (matter.id.clone(), matter.kind);
        let (rule, since) = (kind.rule(), by.plus_days(1));
        match matter.answer() {
            None => {
                let mend = vec![vec![Need::Answered { matter: id.clone(), kind }]];
                let evidence =
                    matter.answers.iter().map(|answer| answer.entry).chain([matter.entry]).collect();
                let point = RightsPoint::Answered { matter: id, kind, by: Some(by), on: None };
                branch.find(out, rule, since, point, evidence, mend);
            }
            Some(answer) if answer.on > by => {
                let point = RightsPoint::AnsweredInTime { matter: id, kind, by, on: answer.on };
                branch.find(out, rule, since, point, vec![matter.entry, answer.entry], vec![]);
            }
            Some(_) => {}
        }
    }
}
