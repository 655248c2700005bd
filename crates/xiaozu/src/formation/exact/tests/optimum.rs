use super::brute::{brute, quick};
use super::sample::{Dice, small};
use crate::formation::exact::instance::{Instance, NO_LINE};
use crate::formation::exact::{bounds, branch, prove, subsets};

#[test]
fn bounds_subsets_and_branches_agree_with_every_partition() {
    let mut dice = Dice(4);
    let (mut seen, mut tight) = (0, 0);
    for _ in 0..3000 {
        let members = 2 + usize::try_from(dice.below(8)).unwrap();
        let problem = small(&mut dice, members);
        for layout in problem.layouts(&|_| true).all {
            let model = problem.model(&layout, &|_| true).unwrap();
            if !quick(&model, 20_000) {
                continue;
            }
            let truth = brute(&model).filter(|cost| cost.broken == 0).map(|cost| cost.points);
            let instance = Instance::of(&model).unwrap();
            let ended = branch::search(&instance, NO_LINE, u64::MAX);
            assert!(ended.complete);
            let every = subsets::optimum(&instance);
            for best in [&ended.best, &every] {
                assert_eq!(best.as_ref().map(|(points, _)| *points), truth, "{problem:?}");
                if let Some((points, group_of)) = best {
                    assert_eq!((model.cost(group_of).broken, model.cost(group_of).points), (0, *points));
                }
            }
            let Some(truth) = truth else { continue };
            seen += 1;
            let bound = bounds(&model).points();
            assert!(bound <= truth, "{bound} {truth} {problem:?}");
            tight += usize::from(bound == truth && truth > 0);
            let found = every.map(|(_, group_of)| group_of);
            assert!(prove(&model, found.as_deref(), 1_000_000).is_optimal());
        }
    }
    assert!(seen > 500 && tight > 50, "{seen} {tight}");
}
