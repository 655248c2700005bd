use super::brute::{brute, quick};
use super::sample::{Dice, small};
use crate::formation::exact::prove;

#[test]
fn branch_and_bound_agrees_with_every_partition() {
    let mut dice = Dice(4);
    let mut seen = 0;
    for _ in 0..4000 {
        let members = 2 + usize::try_from(dice.below(8)).unwrap();
        let problem = small(&mut dice, members);
        for layout in problem.layouts(&|_| true).all {
            let model = problem.model(&layout, &|_| true).unwrap();
            if !quick(&model, 20_000) {
                continue;
            }
            let truth = brute(&model).filter(|cost| cost.broken == 0).map(|cost| cost.points);
            let proof = prove(&model, None, u64::MAX);
            assert_eq!(proof.best.as_ref().map(|(points, _)| *points), truth, "{problem:?}");
            if let Some((points, group_of)) = &proof.best {
                assert_eq!((model.cost(group_of).broken, model.cost(group_of).points), (0, *points));
                assert!(proof.is_optimal());
                seen += 1;
                assert!(prove(&model, Some(group_of), u64::MAX).is_optimal());
            }
        }
    }
    assert!(seen > 1000, "{seen}");
}
