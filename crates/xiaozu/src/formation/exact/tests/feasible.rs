use super::brute::{brute, quick};
use super::sample::{Dice, small};
use crate::formation::exact::{Feasible, feasible};

#[test]
fn feasibility_agrees_with_every_partition() {
    let mut dice = Dice::new(1);
    let (mut yes, mut no) = (0, 0);
    for _ in 0..3000 {
        let members = 2 + usize::try_from(dice.below(8)).unwrap();
        let problem = small(&mut dice, members);
        for layout in problem.layouts(&|_| true).all {
            let model = problem.model(&layout, &|_| true).unwrap();
            if !quick(&model, 20_000) {
                continue;
            }
            let solvable = brute(&model).is_some_and(|cost| cost.broken == 0);
            match feasible(&model, u64::MAX) {
                Feasible::Yes(group_of) => {
                    assert_eq!(model.cost(&group_of).broken, 0, "{problem:?}");
                    yes += 1;
                }
                Feasible::No => {
                    assert!(!solvable, "{problem:?}");
                    no += 1;
                }
                Feasible::Unknown => unreachable!("steps without end"),
            }
        }
    }
    assert!(yes > 500 && no > 1000, "{yes} {no}");
}
