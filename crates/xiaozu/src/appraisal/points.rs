use serde::Serialize;

use super::AppraisalStep;
use crate::rulebook::Share;
use crate::text::{Bilingual, counted};

/// Statements about the members' appraisal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each point names")]
pub enum AppraisalPoint {
    /// All steps were held, in their order.
    StepsInOrder { year: i32, held: Vec<AppraisalStep>, missing: Vec<AppraisalStep> },
    /// Not too many of the full members are rated excellent.
    ExcellentWithinCap { year: i32, excellent: u32, full: u32, most: u32, cap: Share },
}

fn listed(steps: &[AppraisalStep]) -> Bilingual {
    let steps: Vec<Bilingual> = steps.iter().map(|step| step.words()).collect();
    Bilingual::joined(&steps, "、", ", ")
}

impl AppraisalPoint {
    pub(crate) fn words(&self) -> Bilingual {
        let say = |zh: String, en: String| Bilingual::new(zh, en);
        match self {
            Self::StepsInOrder { year, held, missing } if missing.is_empty() => {
                let (held, all) = (listed(held), listed(AppraisalStep::ALL));
                say(
                    format!("{year} 年民主评议党员的程序依次为{}，应依次为{}", held.zh, all.zh),
                    format!(
                        "the steps of the members' appraisal of {year} were {}; their order is {}",
                        held.en, all.en
                    ),
                )
            }
            Self::StepsInOrder { year, held, missing } => {
                let (only, missing) = (listed(held), listed(missing));
                let (zh, en) = match held.as_slice() {
                    [] => (String::new(), String::new()),
                    _ => (format!("，只进行了{}", only.zh), format!(": there was only {}", only.en)),
                };
                say(
                    format!("{year} 年民主评议党员缺少{}{zh}", missing.zh),
                    format!("the members' appraisal of {year} lacked {}{en}", missing.en),
                )
            }
            Self::ExcellentWithinCap { year, excellent, full, most, cap } => {
                let ((part, whole), over) = (cap.fraction(), excellent.saturating_sub(*most));
                say(
                    format!(
                        "{year} 年民主评议党员评定优秀 {excellent} 人，一般不超过正式党员 {full} 人的 {part}/{whole}，即 {most} 人，多 {over} 人"
                    ),
                    format!(
                        "the members' appraisal of {year} rated {excellent} excellent; of {} it should generally be at most {part}/{whole}, that is {most}: {over} too many",
                        counted(*full, "full member")
                    ),
                )
            }
        }
    }
}
