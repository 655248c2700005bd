use super::super::demand::Demand;
use super::super::exact::{self, Feasible, feasible};
use super::super::layout::Layout;
use super::super::problem::GroupingProblem;

/// Whether the active demands can hold together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Solvable {
    /// In this layout, with this group of each unit of its model.
    Yes { layout: Layout, group_of: Vec<usize> },
    /// They cannot: proved.
    No,
    /// The steps were spent, or there are more layouts than were looked at.
    Unknown,
}

/// Whether a partition meets the active demands, by about so many steps.
pub(crate) fn solvable(problem: &GroupingProblem, active: &dyn Fn(Demand) -> bool, steps: u64) -> Solvable {
    let layouts = problem.layouts(active);
    let mut open = !layouts.complete;
    let share = steps / u64::try_from(layouts.all.len()).unwrap_or(1).max(1);
    for (at, layout) in layouts.all.iter().enumerate() {
        let Ok(model) = problem.model(layout, active) else { return Solvable::Unknown };
        if at == 0 {
            // What does not depend on the layout speaks for those not looked at too.
            let (fewest, most) = layouts.groups;
            let few = exact::fewest_bearers(&model).is_some_and(|bearers| bearers < fewest);
            if few || exact::clique(&model) > most || exact::at_odds(&model) {
                return Solvable::No;
            }
        }
        match feasible(&model, share) {
            Feasible::Yes(group_of) => return Solvable::Yes { layout: layout.clone(), group_of },
            Feasible::No => {}
            Feasible::Unknown => open = true,
        }
    }
    if open { Solvable::Unknown } else { Solvable::No }
}
