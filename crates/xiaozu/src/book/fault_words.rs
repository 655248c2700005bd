//! What each fault says, in both languages: what is wrong, and what to do.

use super::fault::{Bar, Fault};
use crate::Clause;
use crate::text::{Bilingual, Lang};

/// What is wrong, and what to do.
pub(super) struct FaultWords {
    pub(super) code: &'static str,
    pub(super) clause: Option<&'static str>,
    pub(super) text: Bilingual,
    pub(super) remedy: Bilingual,
}

impl Fault {
    /// A stable name of the kind of fault.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.words().code
    }

    /// The clause of the practice it comes from, where there is one.
    #[must_use]
    pub fn clause(&self) -> Option<Clause> {
        self.words().clause.and_then(|clause| Clause::new(clause).ok())
    }

    /// What is wrong, in one sentence.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.words().text.take(lang)
    }

    /// What to do, in one sentence.
    #[must_use]
    pub fn remedy(&self, lang: Lang) -> String {
        self.words().remedy.take(lang)
    }
}

impl Bar {
    pub(crate) fn words(self) -> Bilingual {
        match self {
            Self::Probationary => Bilingual::new("是预备党员", "is a probationary member"),
            Self::Suspended => Bilingual::new("权利被暂停", "has the rights suspended"),
            Self::OtherGroup => Bilingual::new("不在本党小组", "is not in this group"),
            Self::Removed { until } => Bilingual::new(
                format!("被撤换未满期，{until} 起方可参选"),
                format!("was removed as leader and may stand again from {until}"),
            ),
        }
    }
}

fn words(
    code: &'static str,
    clause: &'static str,
    (zh, en): (String, String),
    (do_zh, do_en): (&str, &str),
) -> FaultWords {
    FaultWords {
        code,
        clause: (!clause.is_empty()).then_some(clause),
        text: Bilingual::new(zh, en),
        remedy: Bilingual::new(do_zh, do_en),
    }
}

/// Both sentences of one fault, from one list of arguments.
macro_rules! both {
    ($zh:literal, $en:literal) => {
        (format!($zh), format!($en))
    };
}

impl Fault {
    #[expect(clippy::too_many_lines, reason = "one table: a fault a line")]
    pub(super) fn words(&self) -> FaultWords {
        match self {
            Self::NotFounded => words(
                "not_founded",
                "1.1",
                both!("第一条记录必须是建立党支部", "the first entry must found the branch"),
                ("先记 `founded`", "record `founded` first"),
            ),
            Self::FoundedBefore => words(
                "founded_before",
                "1.1",
                both!("党支部已经成立", "the branch is founded already"),
                ("一本记录一个支部，另开一本", "one book holds one branch: open another book"),
            ),
            Self::BeforeFounding { on, founding } => words(
                "before_founding",
                "1.1",
                both!("`{on}` 早于支部成立之日 {founding}", "`{on}` lies before the founding on {founding}"),
                (
                    "更正日期；成立以前的经历用带入类记录",
                    "correct the day; what happened before is brought along by the facts made for it",
                ),
            ),
            Self::OnAfterRecorded { on, recorded } => words(
                "on_after_recorded",
                "",
                both!(
                    "发生日 `{on}` 晚于记录日 {recorded}",
                    "the day `{on}` lies after {recorded}, the day it was recorded"
                ),
                (
                    "只记已发生的事；更正 `on` 或 `recorded`",
                    "record what has happened; correct `on` or `recorded`",
                ),
            ),
            Self::RecordedGoesBack { recorded, last } => words(
                "recorded_goes_back",
                "",
                both!(
                    "记录日 `{recorded}` 早于上一条的记录日 {last}",
                    "recorded on `{recorded}`, before the entry above, recorded on {last}"
                ),
                (
                    "补记须写明 `recorded`，不早于上一条",
                    "a late entry states `recorded`, no earlier than the entry above",
                ),
            ),
            Self::BookFull => words(
                "book_full",
                "",
                both!("记录条数已满", "the book is full"),
                ("另开一本", "open another book"),
            ),
            Self::UnknownEntry { entry } => words(
                "unknown_entry",
                "",
                both!("没有第 {entry} 条记录", "there is no entry {entry} before this one"),
                ("写明先前某条记录的序号", "name the number of an earlier entry"),
            ),
            Self::StruckBefore { entry } => words(
                "struck_before",
                "",
                both!("第 {entry} 条已被更正", "entry {entry} is struck already"),
                ("无须再次更正", "there is nothing left to strike"),
            ),
            Self::StrikeStruck { entry } => words(
                "strike_struck",
                "",
                both!(
                    "第 {entry} 条本身是更正，不能再被更正",
                    "entry {entry} is a strike and cannot be struck"
                ),
                ("把原来的事实重新记一条", "record the fact anew"),
            ),
            Self::BreaksLater { later, fault } => {
                let inner = fault.words();
                FaultWords {
                    code: "breaks_later",
                    clause: inner.clause,
                    text: Bilingual::new(
                        format!("这样一来第 {later} 条不再成立：{}", inner.text.zh),
                        format!("this would make entry {later} impossible: {}", inner.text.en),
                    ),
                    remedy: Bilingual::new(
                        format!("先更正第 {later} 条"),
                        format!("strike entry {later} first"),
                    ),
                }
            }
            Self::UnknownMember { member } => words(
                "unknown_member",
                "1.1d",
                both!("没有 id 为 `{member}` 的党员", "nobody has the id `{member}`"),
                ("核对 id，或先记 `joined`", "check the id, or record `joined` first"),
            ),
            Self::DuplicateMember { member } => words(
                "duplicate_member",
                "1.1d",
                both!("id `{member}` 已有人使用", "the id `{member}` is taken"),
                (
                    "换一个 id；同一人重新加入也用新 id",
                    "choose another id; somebody who returns gets a new one",
                ),
            ),
            Self::GoneMember { member, left } => words(
                "gone_member",
                "1.1d",
                both!("`{member}` 已于 {left} 离开支部", "`{member}` left the branch on {left}"),
                ("核对 id 与日期", "check the id and the day"),
            ),
            Self::AlreadyFull { member } => words(
                "already_full",
                "1.1d",
                both!("`{member}` 已是正式党员", "`{member}` is a full member already"),
                ("核对 id", "check the id"),
            ),
            Self::AlreadyAway { member } => words(
                "already_away",
                "1.1d",
                both!("`{member}` 已在外", "`{member}` is away already"),
                ("先记 `came_back`", "record `came_back` first"),
            ),
            Self::NotAway { member } => words(
                "not_away",
                "1.1d",
                both!("`{member}` 不在外", "`{member}` is not away"),
                ("先记 `went_away`", "record `went_away` first"),
            ),
            Self::AlreadySuspended { member } => words(
                "already_suspended",
                "1.2d",
                both!("`{member}` 的权利已被暂停", "the rights of `{member}` are suspended already"),
                ("先记 `rights_restored`", "record `rights_restored` first"),
            ),
            Self::NotSuspended { member } => words(
                "not_suspended",
                "1.2d",
                both!("`{member}` 的权利未被暂停", "the rights of `{member}` are not suspended"),
                ("先记 `rights_suspended`", "record `rights_suspended` first"),
            ),
            Self::BackwardSpan { from, until } => words(
                "backward_span",
                "",
                both!(
                    "末日 `{until}` 早于首日 {from}",
                    "the last day `{until}` lies before the first, {from}"
                ),
                ("更正日期", "correct the days"),
            ),
            Self::UnknownExcuse { category, known } => words(
                "unknown_excuse",
                "1.2d",
                both!(
                    "规则中没有请假类别 `{category}`；可用：{known}",
                    "the rulebook has no excuse `{category}`; it has {known}"
                ),
                ("改用规则中的类别", "use a category of the rulebook"),
            ),
            Self::AlreadySeated { member } => words(
                "already_seated",
                "4.1a",
                both!("`{member}` 已在支委会任职", "`{member}` has a seat on the committee already"),
                ("先记 `unseated`", "record `unseated` first"),
            ),
            Self::SecretarySeated { member } => words(
                "secretary_seated",
                "4.1a",
                both!("书记现由 `{member}` 担任", "`{member}` is the secretary"),
                ("先为其记 `unseated`", "record `unseated` for the present secretary first"),
            ),
            Self::NotSeated { member } => words(
                "not_seated",
                "4.1a",
                both!("`{member}` 不在支委会任职", "`{member}` has no seat on the committee"),
                ("先记 `seated`", "record `seated` first"),
            ),
            Self::UnknownGroup { group } => words(
                "unknown_group",
                "1.1d",
                both!("现在没有 id 为 `{group}` 的党小组", "there is no group `{group}` on that day"),
                ("核对 id，或先记 `formation_adopted`", "check the id, or record `formation_adopted` first"),
            ),
            Self::DuplicateFormation { formation } => words(
                "duplicate_formation",
                "1.1a",
                both!("编组 id `{formation}` 已使用", "the formation id `{formation}` is taken"),
                ("换一个 id", "choose another id"),
            ),
            Self::UnknownFormation { formation } => words(
                "unknown_formation",
                "1.1e",
                both!("没有编组 `{formation}`", "there is no formation `{formation}`"),
                ("写明现行编组的 id", "name the formation in force"),
            ),
            Self::GroupTwice { group } => words(
                "group_twice",
                "1.1a",
                both!("编组中党小组 `{group}` 出现两次", "the formation names the group `{group}` twice"),
                ("每个党小组列一次", "list each group once"),
            ),
            Self::EmptyFormation => words(
                "empty_formation",
                "1.1a",
                both!("编组没有党小组，或有空的党小组", "the formation has no group, or an empty one"),
                ("每个党小组至少一人", "give every group a member"),
            ),
            Self::MemberTwice { member } => words(
                "member_twice",
                "1.1d",
                both!("编组中 `{member}` 出现两次", "the formation places `{member}` twice"),
                ("每人只编入一个党小组", "place each member in one group"),
            ),
            Self::GroupNotKept { group, stayed, of } => words(
                "group_not_kept",
                "1.1a",
                both!(
                    "党小组 `{group}` 原有 {of} 人只留下 {stayed} 人，不是原来的党小组",
                    "only {stayed} of the {of} members of `{group}` stay: it is another group"
                ),
                ("给新的党小组一个新 id", "give the new group a new id"),
            ),
            Self::AlreadyInGroup { member, group } => words(
                "already_in_group",
                "1.1d",
                both!("`{member}` 已在党小组 `{group}`", "`{member}` is in the group `{group}` already"),
                ("无须再编", "there is nothing to place"),
            ),
            Self::DuplicateElection { election } => words(
                "duplicate_election",
                "1.2d",
                both!("选举 id `{election}` 已使用", "the election id `{election}` is taken"),
                ("换一个 id", "choose another id"),
            ),
            Self::UnknownElection { election } => words(
                "unknown_election",
                "1.2d",
                both!("没有选举 `{election}`", "there is no election `{election}`"),
                ("先记 `election_called`", "record `election_called` first"),
            ),
            Self::ElectionOpen { group, election } => words(
                "election_open",
                "1.2d",
                both!(
                    "党小组 `{group}` 的选举 `{election}` 尚未结束",
                    "the election `{election}` of the group `{group}` is still open"
                ),
                ("先完成该选举", "bring that election to its end first"),
            ),
            Self::WrongStage { election, at, needs } => {
                let (at, needs) = (at.words(), needs.words());
                words(
                    "wrong_stage",
                    "1.2d",
                    (
                        format!("选举 `{election}` 处于「{}」，此事属于「{}」", at.zh, needs.zh),
                        format!(
                            "the election `{election}` is at {}, and this belongs to {}",
                            at.en, needs.en
                        ),
                    ),
                    (
                        "按申请、推荐、选举、考核的顺序进行",
                        "keep the order: application, recommendation, election, assessment",
                    ),
                )
            }
            Self::NotOwnApplication { member, by } => words(
                "not_own_application",
                "1.2d",
                both!(
                    "`{member}` 的申请由 `{by}` 代记",
                    "the application of `{member}` was recorded by `{by}`"
                ),
                ("申请由本人提出，`by` 为申请人", "an application is one's own: `by` is the applicant"),
            ),
            Self::MayNotStand { member, because } => {
                let because = because.words();
                words(
                    "may_not_stand",
                    "1.2d",
                    (
                        format!("`{member}` 不能参选：{}", because.zh),
                        format!("`{member}` may not stand: {}", because.en),
                    ),
                    (
                        "只有本组有权利的正式党员可以参选",
                        "full members of the group with their rights may stand",
                    ),
                )
            }
            Self::AppliedBefore { member } => words(
                "applied_before",
                "1.2d",
                both!("`{member}` 已申请", "`{member}` has applied already"),
                ("无须再申请", "one application is enough"),
            ),
            Self::NotApplied { member } => words(
                "not_applied",
                "1.2d",
                both!("`{member}` 没有申请", "`{member}` did not apply"),
                ("先记 `applied`", "record `applied` first"),
            ),
            Self::MayNotVote { member, because } => {
                let because = because.words();
                words(
                    "may_not_vote",
                    "1.2d",
                    (
                        format!("到会者 `{member}` 无表决权：{}", because.zh),
                        format!("`{member}` is listed as present and may not vote: {}", because.en),
                    ),
                    ("`present` 只列有表决权的人", "list in `present` only those who may vote"),
                )
            }
            Self::ListedTwice { member } => words(
                "listed_twice",
                "1.2d",
                both!("`{member}` 列了两次", "`{member}` is listed twice"),
                ("每人列一次", "list each person once"),
            ),
            Self::NoCount { member } => words(
                "no_count",
                "1.2d",
                both!("申请人 `{member}` 没有得票数", "the applicant `{member}` has no count"),
                ("写明每位申请人的得票", "give the votes of every applicant"),
            ),
            Self::MoreVotesThanPresent { member, votes, present } => words(
                "more_votes_than_present",
                "1.2d",
                both!(
                    "`{member}` 得 {votes} 票，到会只有 {present} 人",
                    "`{member}` has {votes} votes, and {present} people were present"
                ),
                ("核对票数", "check the count"),
            ),
            Self::Uncountable { problem } => {
                let text = problem.words();
                FaultWords {
                    code: "uncountable",
                    clause: Some("1.2d"),
                    text,
                    remedy: Bilingual::new("核对选票", "check the ballots"),
                }
            }
            Self::NotTied { member } => words(
                "not_tied",
                "1.2d",
                both!("`{member}` 不在同票者之中", "`{member}` is not among the tied"),
                ("抽签只在同票者中进行", "a lot is drawn among the tied"),
            ),
            Self::NotWinner { member, election } => words(
                "not_winner",
                "1.2d",
                both!(
                    "`{member}` 在选举 `{election}` 中没有当选",
                    "`{member}` is no winner of the election `{election}`"
                ),
                ("只考核、任命当选人", "only winners are assessed and appointed"),
            ),
            Self::AssessedBefore { member } => words(
                "assessed_before",
                "1.2a",
                both!("`{member}` 已考核", "`{member}` was assessed already"),
                ("有误则更正原记录", "strike the entry if it was wrong"),
            ),
            Self::NotPassed { member, election } => words(
                "not_passed",
                "1.2a",
                both!(
                    "`{member}` 未通过选举 `{election}` 的考核",
                    "`{member}` has not passed the assessment of the election `{election}`"
                ),
                ("先记 `assessed`", "record `assessed` first"),
            ),
            Self::OtherGroup { election, group } => words(
                "other_group",
                "1.2d",
                both!(
                    "选举 `{election}` 不是党小组 `{group}` 的",
                    "the election `{election}` is not the group `{group}`'s"
                ),
                ("核对党小组与选举", "check the group and the election"),
            ),
            Self::RouteBesideElection => words(
                "route_beside_election",
                "1.2d",
                both!("经选举的任命不写 `route`", "an appointment from a procedure has no `route`"),
                ("去掉 `route` 或 `election`", "leave out `route` or `election`"),
            ),
            Self::StartsBefore { from, on } => words(
                "starts_before",
                "3.3a",
                both!(
                    "任期起日 `{from}` 早于任命日 {on}",
                    "the first day in office `{from}` lies before the appointment on {on}"
                ),
                ("更正 `from`", "correct `from`"),
            ),
            Self::SeatTaken { group, leader, until } => words(
                "seat_taken",
                "3.3a",
                both!(
                    "党小组 `{group}` 的组长 `{leader}` 任期至 {until}",
                    "`{leader}` leads the group `{group}` until {until}"
                ),
                (
                    "先记辞职或撤换，或把 `from` 定在任期届满之日",
                    "record the resignation or removal first, or set `from` to the day the term ends",
                ),
            ),
            Self::LeadsAlready { member, group } => words(
                "leads_already",
                "3.3a",
                both!(
                    "`{member}` 已是党小组 `{group}` 的组长",
                    "`{member}` leads the group `{group}` already"
                ),
                ("先结束现任期", "end the present term first"),
            ),
            Self::NotInGroup { member, group } => words(
                "not_in_group",
                "1.1d",
                both!("`{member}` 不在党小组 `{group}`", "`{member}` is not in the group `{group}`"),
                ("先记 `placed`", "record `placed` first"),
            ),
            Self::NotLeader { member } => words(
                "not_leader",
                "3.3a",
                both!("`{member}` 不是在任组长", "`{member}` is no leader in office"),
                ("核对 id 与日期", "check the id and the day"),
            ),
            Self::QuarterAhead { quarter } => words(
                "quarter_ahead",
                "3.2a",
                both!("`{quarter}` 还没有开始", "`{quarter}` has not begun"),
                ("更正季度", "correct the quarter"),
            ),
            Self::NotLeaderThen { member, quarter } => words(
                "not_leader_then",
                "3.2a",
                both!("`{member}` 在 {quarter} 没有任组长", "`{member}` was no leader in {quarter}"),
                ("核对 id 与季度", "check the id and the quarter"),
            ),
            Self::NoGroupThen { group, quarter } => words(
                "no_group_then",
                "3.2a",
                both!("党小组 `{group}` 在 {quarter} 不存在", "there was no group `{group}` in {quarter}"),
                ("核对 id 与季度", "check the id and the quarter"),
            ),
            Self::ReviewedBefore { quarter, entry } => words(
                "reviewed_before",
                "3.2a",
                both!("{quarter} 已讲评（第 {entry} 条）", "{quarter} was reviewed by entry {entry}"),
                ("有误则更正原记录", "strike that entry if it was wrong"),
            ),
            Self::NoReview { member, quarter } => words(
                "no_review",
                "3.2a",
                both!("`{member}` 没有 {quarter} 的讲评", "there is no review of `{member}` for {quarter}"),
                ("先记 `leader_reviewed`", "record `leader_reviewed` first"),
            ),
            Self::YearAhead { year } => words(
                "year_ahead",
                "3.3b",
                both!("`{year}` 年尚未开始", "the year `{year}` has not begun"),
                ("更正年份", "correct the year"),
            ),
            Self::CommendedBefore { member, year, entry } => words(
                "commended_before",
                "3.3b",
                both!(
                    "`{member}` 的 {year} 年已表彰（第 {entry} 条）",
                    "`{member}` was commended for {year} by entry {entry}"
                ),
                ("无须再记", "one commendation is enough"),
            ),
            Self::NotCommended { member, year } => words(
                "not_commended",
                "3.3b",
                both!(
                    "`{member}` 的 {year} 年没有有效表彰",
                    "no commendation of `{member}` for {year} stands"
                ),
                ("核对 id 与年份", "check the id and the year"),
            ),
            Self::SomebodyCommended { year, entry } => words(
                "somebody_commended",
                "3.3b",
                both!(
                    "{year} 年已有表彰（第 {entry} 条）",
                    "somebody was commended for {year} by entry {entry}"
                ),
                ("有误则更正原记录", "strike that entry if it was wrong"),
            ),
            Self::NoneThatYear { year, entry } => words(
                "none_that_year",
                "3.3b",
                both!(
                    "{year} 年已记当年不评（第 {entry} 条）",
                    "entry {entry} says that nobody is commended for {year}"
                ),
                ("有误则更正原记录", "strike that entry if it was wrong"),
            ),
            Self::MeritYears { member, problem } => {
                let inner = problem.words();
                FaultWords {
                    code: "merit_years",
                    clause: Some("3.3c"),
                    text: Bilingual::new(
                        format!("`{member}` 的记功申请不成立：{}", inner.zh),
                        format!("no merit application for `{member}`: {}", inner.en),
                    ),
                    remedy: Bilingual::new(
                        "写明尚未使用的连续优秀年份",
                        "name consecutive excellent years not yet used",
                    ),
                }
            }
            Self::NoApplication { member, year } => words(
                "no_application",
                "3.3c",
                both!(
                    "`{member}` 没有涉及 {year} 年的待批记功申请",
                    "no open merit application of `{member}` names {year}"
                ),
                ("先记 `merit_applied`", "record `merit_applied` first"),
            ),
            Self::ServiceAhead { until } => words(
                "service_ahead",
                "4.1a",
                both!(
                    "带入的任职须在加入支部以前结束，`{until}` 不是",
                    "service brought along ended before joining; `{until}` did not"
                ),
                ("更正日期", "correct the days"),
            ),
        }
    }
}
