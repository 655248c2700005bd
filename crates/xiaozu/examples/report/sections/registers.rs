use xiaozu::{Lang, SmallKind, TaskGroupState};

use crate::screen::{Screen, pad};

/// Model posts, task groups, small activities.
pub(super) fn brief(screen: &mut Screen<'_>) {
    let posts =
        screen.branch.model_posts().map(|post| format!("{} {}", post.name, screen.name(&post.holder)));
    screen.flow(screen.say("示范岗 ", "model posts "), posts.collect::<Vec<_>>());
    let groups =
        screen.branch.task_groups().map(|(group, state)| format!("{} {}", group.goal, stands(screen, state)));
    screen.flow(screen.say("攻关组 ", "task groups "), groups.collect::<Vec<_>>());
    let kinds = [SmallKind::Reminder, SmallKind::Talk, SmallKind::Exhibition, SmallKind::Exchange];
    let counts = kinds.into_iter().map(|kind| {
        let count = screen.branch.small_activities().filter(|one| one.activity == kind).count();
        format!("{} {count}", kind.words().get(screen.lang))
    });
    screen.flow(screen.say("四小活动 ", "small activities "), counts.collect::<Vec<_>>());
}

/// The same one by one, and the members' reports received.
pub(super) fn full(screen: &mut Screen<'_>) {
    for post in screen.branch.model_posts() {
        let until = post.span.until.map_or(String::new(), |until| format!("… {}", until.day_before()));
        let (holder, entry) = (screen.name(&post.holder), screen.entries(&[post.entry]));
        screen.row(&format!("{} {holder} {} {until} {entry}", post.name, post.span.from));
    }
    for (group, state) in screen.branch.task_groups() {
        let (members, entry) = (screen.names(&group.members), screen.entries(&[group.entry]));
        let outcome = group.ended.as_ref().map_or("", |end| end.outcome.as_str());
        let state = stands(screen, state);
        screen.row(&format!(
            "{} {} … {} {members} {state} {outcome} {entry}",
            group.goal, group.from, group.planned_end
        ));
    }
    for one in screen.branch.small_activities() {
        let (group, entry) = (screen.group(&one.group), screen.entries(&[one.entry]));
        screen.row(&format!("{} {group} {} {entry}", one.on, one.activity.words().get(screen.lang)));
    }
    for (member, on, entry) in screen.branch.reports_received() {
        let text = screen.say("汇报", "reported");
        let (name, entry) = (pad(&screen.name(member), 8), screen.entries(&[entry]));
        screen.row(&format!("{on} {name} {text} {entry}"));
    }
}

fn stands(screen: &Screen<'_>, state: TaskGroupState) -> String {
    match (state, screen.lang) {
        (TaskGroupState::Running, Lang::Zh) => "进行中".to_owned(),
        (TaskGroupState::Running, Lang::En) => "(running)".to_owned(),
        (TaskGroupState::PastPlannedEnd, _) => {
            screen.yellow(screen.say("超过计划", "(past its planned end)"))
        }
        (TaskGroupState::Ended, _) => screen.green(screen.say("已结题", "(ended)")),
    }
}
