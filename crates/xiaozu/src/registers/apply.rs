use super::RegisterFault;
use super::facts::{ModelPostEnded, ModelPostSet, TaskGroupEnded, TaskGroupFormed};
use super::state::{ModelPost, TaskGroup, TaskGroupEnd};
use crate::MemberId;
use crate::book::Fault;
use crate::branch::{Apply, BranchFault, Span, Stamp, State};

impl Apply for ModelPostSet {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.member(&self.holder)?;
        if state.registers.posts.contains(&self.post) {
            return Err(RegisterFault::DuplicatePost { post: self.post.clone() }.into());
        }
        if let Some(until) = self.until.filter(|until| *until < stamp.on) {
            return Err(BranchFault::BackwardSpan { from: stamp.on, until }.into());
        }
        let post = ModelPost {
            post: self.post.clone(),
            name: self.name.clone(),
            holder: self.holder.clone(),
            span: Span { from: stamp.on, until: self.until.map(|until| until.plus_days(1)) },
            entry: stamp.seq,
            ended_by: None,
        };
        state.registers.posts.put(self.post.clone(), post);
        Ok(())
    }
}

impl Apply for ModelPostEnded {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let held = state.registers.posts.get(&self.post).is_some_and(|post| post.span.covers(stamp.on));
        let Some(post) = state.registers.posts.get_mut(&self.post).filter(|_| held) else {
            return Err(RegisterFault::NoPost { post: self.post.clone() }.into());
        };
        post.span.until = Some(stamp.on);
        post.ended_by = Some(stamp.seq);
        Ok(())
    }
}

impl Apply for TaskGroupFormed {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        if state.registers.task_groups.contains(&self.task_group) {
            let task_group = self.task_group.clone();
            return Err(RegisterFault::DuplicateTaskGroup { task_group }.into());
        }
        if self.members.is_empty() {
            return Err(RegisterFault::EmptyTaskGroup.into());
        }
        if self.planned_end < stamp.on {
            return Err(RegisterFault::PlannedBefore { planned_end: self.planned_end }.into());
        }
        for member in &self.members {
            state.member(member)?;
        }
        let mut members: Vec<&MemberId> = self.members.iter().collect();
        members.sort_unstable();
        let twice = |pair: &[&MemberId]| matches!(pair, [one, two] if one == two);
        if let Some([member, ..]) = members.windows(2).find(|pair| twice(pair)) {
            return Err(RegisterFault::TwiceInTaskGroup { member: (*member).clone() }.into());
        }
        let task_group = TaskGroup {
            task_group: self.task_group.clone(),
            goal: self.goal.clone(),
            members: self.members.clone(),
            from: stamp.on,
            planned_end: self.planned_end,
            ended: None,
            entry: stamp.seq,
        };
        state.registers.task_groups.put(self.task_group.clone(), task_group);
        Ok(())
    }
}

impl Apply for TaskGroupEnded {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let id = || self.task_group.clone();
        let Some(group) = state.registers.task_groups.get_mut(&self.task_group) else {
            return Err(RegisterFault::NoTaskGroup { task_group: id() }.into());
        };
        if let Some(end) = &group.ended {
            return Err(RegisterFault::TaskGroupOver { task_group: id(), entry: end.entry }.into());
        }
        group.ended = Some(TaskGroupEnd { on: stamp.on, outcome: self.outcome.clone(), entry: stamp.seq });
        Ok(())
    }
}
