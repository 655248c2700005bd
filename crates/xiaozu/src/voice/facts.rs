//! What can be recorded about suggestions, problems, support and praise.

use serde::{Deserialize, Serialize};

use crate::book::facts;
use crate::rights::About;
use crate::text::Text;
use crate::{Day, MatterId, MemberId};

/// The resistance a leader meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Resistance {
    /// Pulling rank, or length of service (摆资格).
    PullingRank,
    /// Claiming to be special (搞特殊).
    ClaimingSpecial,
    /// Standing aside (当局外人).
    StandingAside,
}

facts! {
    /// A member makes a suggestion to the branch (提出意见建议). By a leader in office it is the
    /// exercise of the right to advise (2.1f), recorded by this entry alone.
    suggested: Suggested cites "2.2c, 2.1f" {
        /// The matter's id; nothing in the book has it yet.
        matter: MatterId,
        /// Who makes it.
        member: MemberId,
        /// Whom or what it is about: `{"person":…}`, `{"group":…}`, `{"topic":…}`, or `{"organ":…}` with
        /// `branch`, `committee`, `superior`.
        about: About,
        /// The suggestion.
        text: Text,
    }
    example r#"{"matter":"y-2022-1","member":"wang-fang","about":{"person":"zhao-lei"},"text":"书记下组谈心应更经常"}"#

    /// A leader who meets resistance asks the secretaries for support (组长求助,请书记撑腰).
    support_requested: SupportRequested cites "2.2b" {
        /// The matter's id; nothing in the book has it yet.
        matter: MatterId,
        /// The leader.
        leader: MemberId,
        /// `pulling_rank`, `claiming_special`, `standing_aside`.
        resistance: Resistance,
        /// Who resists, where it is one person.
        person: Option<MemberId> = "Option::is_none",
        /// What happened.
        text: Text,
    }
    example r#"{"matter":"z-2022-1","leader":"li-wei","resistance":"pulling_rank","person":"sun-tao","text":"以老兵自居,不参加小组会"}"#

    /// The branch holds a democratic suggestion day (民主建议日). Every problem found goes into the
    /// ledger by `problem_entered`.
    suggestion_day_held: SuggestionDayHeld cites "4.2a" {
        /// How many concrete problems were found.
        problems: u32,
    }
    example r#"{"problems":30}"#

    /// A problem goes into the ledger (问题入账).
    problem_entered: ProblemEntered cites "4.2a" {
        /// The matter's id; nothing in the book has it yet.
        matter: MatterId,
        /// Who raised it.
        member: MemberId,
        /// The suggestion day it was raised on; left out for a problem found otherwise.
        day: Option<Day> = "Option::is_none",
        /// Whom or what it is about, as for `suggested`.
        about: About,
        /// The problem.
        text: Text,
        /// Who is to see to it.
        responsible: MemberId,
        /// The last day for it.
        deadline: Day,
    }
    example r#"{"matter":"p-2022-1","member":"wang-fang","day":"2022-01-17","about":{"topic":"洗漱间热水"},"text":"热水供应不足","responsible":"zhao-lei","deadline":"2022-02-15"}"#

    /// Somebody is praised (表扬): a note, not a commendation.
    praised: Praised cites "2.2d" {
        /// The member.
        member: MemberId,
        /// What for.
        text: Text,
    }
    example r#"{"member":"li-wei","text":"敢于较真,带组有方"}"#

    /// A good example is made known (宣传典型).
    publicised: Publicised cites "2.2d" {
        /// The member.
        member: MemberId,
        /// How, and what for.
        text: Text,
    }
    example r#"{"member":"li-wei","text":"事迹登上营区橱窗"}"#
}
