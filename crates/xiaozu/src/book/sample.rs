//! A value of every type a fault names, so that one test can show every sentence.

use super::Seq;
use crate::appraisal::AppraisalStep;
use crate::development::Step;
use crate::election::{Bar, CountError, Stage};
use crate::formation::Number;
use crate::honours::ApplicationProblem;
use crate::meeting::SessionKind;
use crate::text::{Bilingual, Text};
use crate::{
    Day, ElectionId, Fen, FormationId, GroupId, MatterId, MemberId, Month, PersonId, PostId, Quarter,
    SessionId, TaskGroupId,
};

pub(crate) trait Sample {
    fn sample() -> Self;
}

macro_rules! samples {
    ($($ty:ty = $value:expr;)+) => {$(
        impl Sample for $ty {
            fn sample() -> Self {
                $value
            }
        }
    )+};
}

samples! {
    Seq = Seq(17);
    u32 = 7;
    i32 = 2021;
    String = "x-1".to_owned();
    Text = "地点".parse().unwrap();
    Number = Number::from_thousandths(-500).unwrap();
    Bilingual = Bilingual::new("缺少字段 `guide`", "missing field `guide`");
    Day = "2021-03-14".parse().unwrap();
    Month = "2021-01".parse().unwrap();
    Fen = "3,000.01".parse().unwrap();
    Quarter = "2021-Q1".parse().unwrap();
    MemberId = "li-wei".parse().unwrap();
    GroupId = "g1".parse().unwrap();
    ElectionId = "g1-2022".parse().unwrap();
    FormationId = "f2019".parse().unwrap();
    MatterId = "y-2022-1".parse().unwrap();
    SessionId = "s2021-03-g1".parse().unwrap();
    SessionKind = SessionKind::CommitteeMeeting;
    PersonId = "zhang-min".parse().unwrap();
    PostId = "radio-1".parse().unwrap();
    TaskGroupId = "relay".parse().unwrap();
    Stage = Stage::Assessment;
    Step = Step::Target;
    AppraisalStep = AppraisalStep::MutualRating;
    Bar = Bar::Removed { until: Sample::sample() };
    CountError = CountError::NoCandidate { member: Sample::sample() };
    ApplicationProblem = ApplicationProblem::Used { year: 2020 };
}
