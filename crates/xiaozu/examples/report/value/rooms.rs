use serde_json::{Map, Value, json};
use xiaozu::{Branch, Day};

use crate::sections::coming;

/// What the rooms around meetings, rights, money, voice, learning and development know.
pub(super) fn rooms(branch: &Branch) -> Map<String, Value> {
    let made_up = branch.sessions().flat_map(|session| {
        branch.made_up(&session.id).map(|one| json!({ "session": session.id, "make_up": one }))
    });
    let reports = branch.reports_received();
    let reports = reports.map(|(member, on, entry)| json!({ "member": member, "on": on, "entry": entry }));
    let task_groups = branch.task_groups();
    let task_groups = task_groups.map(|(group, state)| json!({ "task_group": group, "state": state }));
    let funds = branch.funds();
    let rooms = [
        ("duties", json!({ "overdue": branch.overdue(), "coming": coming(branch) })),
        ("sessions", json!(branch.sessions().collect::<Vec<_>>())),
        ("made_up", json!(made_up.collect::<Vec<_>>())),
        ("help", json!(branch.help_cases().collect::<Vec<_>>())),
        ("small_activities", json!(branch.small_activities().collect::<Vec<_>>())),
        ("reports_received", json!(reports.collect::<Vec<_>>())),
        ("matters", json!(branch.matters().collect::<Vec<_>>())),
        ("suggestions", json!(branch.suggestion_figures(Day::first(), branch.as_of()))),
        ("suggestion_days", json!(branch.suggestion_days().collect::<Vec<_>>())),
        ("notes", json!(branch.notes().collect::<Vec<_>>())),
        ("duties_done", json!(branch.duties_done().collect::<Vec<_>>())),
        (
            "funds",
            json!({
                "held": funds.held,
                "returned": funds.returned,
                "accounts": funds.accounts,
                "spendings": branch.spendings().collect::<Vec<_>>(),
                "opened": branch.accounts_opened().collect::<Vec<_>>(),
            }),
        ),
        ("dues", json!(branch.members().filter_map(|member| branch.dues(&member.id)).collect::<Vec<_>>())),
        (
            "learning",
            json!({
                "network": branch.learning_network(),
                "pairs": branch.pairs().collect::<Vec<_>>(),
                "learners": branch.learners().collect::<Vec<_>>(),
            }),
        ),
        ("model_posts", json!(branch.model_posts().collect::<Vec<_>>())),
        ("task_groups", json!(task_groups.collect::<Vec<_>>())),
        ("development", json!(branch.in_development().collect::<Vec<_>>())),
    ];
    rooms.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}
