//! The words of codes and of columns, for whoever shows a table to people: labels in both languages.

use std::fmt;

use serde::Serialize;
use xiaozu::{Bilingual, DutyKind, DutyState, Lang, Measure, Rating};

const STATES: &[DutyState] = {
    use DutyState as S;
    &[S::NotYetDue, S::Due, S::Done, S::MadeUp, S::Overdue, S::DoneLate, S::Missed, S::NotApplicable]
};
const RATINGS: &[Rating] = &[Rating::Excellent, Rating::Competent, Rating::BasicallyCompetent, Rating::Unfit];
const MEASURES: &[Measure] = &[Measure::Reminder, Measure::Criticism, Measure::Admonition, Measure::Removal];

macro_rules! own_words {
    ($($kind:literal { $($code:literal $zh:literal $en:literal;)+ })+) => {
        /// Words that no type of the library has.
        const OWN: &[(&str, &str, &str, &str)] = &[$($(($kind, $code, $zh, $en),)+)+];
    };
}

own_words! {
    "picture" {
        "duty_calendar" "应办事项日历" "Duty calendar";
        "group_composition" "党小组人员构成" "Composition of the groups";
        "service_timeline" "组长任职经历" "Service of the leaders";
        "review_heatmap" "组长季度讲评" "Quarterly reviews of the leaders";
        "funds" "党小组经费" "Funds of the groups";
        "spendings" "累计支出" "Spending so far";
    }
    "column" {
        "kind" "事项" "Duty";
        "bearer" "承担者" "Borne by";
        "period" "所属时段" "Period";
        "state" "状态" "State";
        "first" "起始日" "First day";
        "last" "截止日" "Last day in time";
        "count" "件数" "Number";
        "text" "说明" "In words";
        "group" "党小组" "Group";
        "member" "党员" "Member";
        "leader" "组长" "Leader";
        "unit" "单位" "Unit";
        "post" "岗位" "Post";
        "standing" "党员类别" "Standing";
        "seat" "支委职务" "Seat on the committee";
        "leads" "任组长" "Leads a group";
        "has_vote" "有表决权" "Has a vote";
        "away" "去向" "Away";
        "group_before" "原党小组" "Group before";
        "group_after" "现党小组" "Group after";
        "move" "变动" "Change";
        "members" "人数" "Members";
        "quarter" "季度" "Quarter";
        "year" "年度" "Year";
        "rating" "评价" "Rating";
        "problems" "问题" "Problems";
        "measure" "措施" "Measure";
        "event" "记事" "Event";
        "on" "日期" "Day";
        "from" "任职首日" "In office from";
        "until" "任期届满" "Term ends on";
        "ended" "提前结束" "Ended before";
        "how_ended" "结束方式" "How it ended";
        "route" "产生方式" "How appointed";
        "streak" "连续优秀" "Excellent years in a row";
        "account" "经费" "Funds";
        "yuan" "金额（元）" "Amount (yuan)";
        "purpose" "用途" "Purpose";
        "approved_by" "批准人" "Approved by";
    }
    "bearer" {
        "branch" "支部" "Branch";
        "group" "党小组" "Group";
        "leader" "组长" "Leader";
        "member" "党员" "Member";
        "members" "党员" "Members";
    }
    "side" {
        "before" "调整前" "Before";
        "after" "调整后" "After";
    }
    "move" {
        "stayed" "未变动" "Stays";
        "moved" "换组" "Moves";
        "came" "新编入" "Comes in";
        "left" "不再编入" "Goes out";
    }
    "group" {
        "none" "未编组" "In no group";
    }
    "value" {
        "none" "未填" "Not known";
        "others" "其他" "Others";
    }
    "flag" {
        "true" "是" "Yes";
        "false" "否" "No";
    }
    "standing" {
        "full" "正式党员" "Full member";
        "probationary" "预备党员" "Probationary member";
    }
    "seat" {
        "secretary" "书记" "Secretary";
        "deputy" "副书记" "Deputy secretary";
        "member" "委员" "Committee member";
    }
    "event" {
        "term" "任期" "Term of office";
        "review" "季度讲评" "Quarterly review";
        "measure" "措施" "Measure";
        "commendation" "优秀组长" "Commended";
        "revoked" "表彰撤销" "Commendation revoked";
    }
    "route" {
        "elected" "选举产生" "Elected";
        "designated" "支部指定" "Designated";
        "recommended" "小组推荐" "Recommended";
    }
    "how_ended" {
        "resigned" "辞去职务" "Resigned";
        "left_group" "离开小组" "Left the group";
        "removed" "撤换" "Removed";
    }
    "streak" {
        "standing" "保持连续" "Goes on";
        "open" "待定" "Still open";
        "broken" "已中断" "Broken";
    }
    "account" {
        "allocated" "下拨" "Allocated";
        "spent" "支出" "Spent";
        "returned" "收回" "Returned";
        "balance" "结余" "Balance";
        "overspent" "超支" "Overspent";
    }
}

/// The words of a code, as a label: `kind` says what sort of code it is.
///
/// The kinds are `duty_kind`, `duty_state`, `rating`, `measure`, `bearer`, `standing`, `seat`, `route`, `how_ended`,
/// `streak`, `account`, `event`, `side`, `move`, for values of tables and pictures; `group`, `value` and `flag` for what
/// is missing, yes and no; `column` for the columns themselves; and `picture` for titles. None where there are no words
/// for it.
///
/// ```
/// use xiaozu::Lang;
/// use xiaozu_plain::words;
/// assert_eq!(words("rating", "basically_competent", Lang::Zh).as_deref(), Some("基本称职"));
/// assert_eq!(words("duty_kind", "group_activity", Lang::En).as_deref(), Some("Group's half-day"));
/// assert_eq!(words("rating", "splendid", Lang::En), None);
/// ```
#[must_use]
pub fn words(kind: &str, code: &str, lang: Lang) -> Option<String> {
    let text = match kind {
        "duty_kind" => named(code, DutyKind::ALL, DutyKind::words),
        "duty_state" => named(code, STATES, DutyState::words),
        "rating" => named(code, RATINGS, Rating::words),
        "measure" => named(code, MEASURES, Measure::words),
        _ => OWN
            .iter()
            .find(|(of, word, ..)| *of == kind && *word == code)
            .map(|(.., zh, en)| Bilingual::new(*zh, *en)),
    }?;
    Some(match lang {
        Lang::Zh => text.zh,
        Lang::En => label(&text.en),
    })
}

/// A code as a record has it.
struct Code<T>(T);

impl<T: Serialize> fmt::Display for Code<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(f)
    }
}

/// The words of the one that is written so.
fn named<T: Copy + Serialize>(code: &str, all: &[T], words: fn(T) -> Bilingual) -> Option<Bilingual> {
    all.iter().find(|one| Code(one).to_string() == code).copied().map(words)
}

/// An English name as it stands alone: no article in front, and a capital. Names are ASCII, so that the capitals of every
/// script do not come into a wasm module.
fn label(text: &str) -> String {
    let bare = ["the ", "a ", "an "].iter().find_map(|article| text.strip_prefix(article)).unwrap_or(text);
    let mut label = bare.to_owned();
    if let Some(first) = label.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    label
}

#[cfg(test)]
mod tests;
