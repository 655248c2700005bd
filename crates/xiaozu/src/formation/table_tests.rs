use super::construct::construct;
use super::random::Random;
use super::sample;
use super::search::Landscape;
use super::table::Table;

fn walk(members: usize, seed: u64) {
    let problem = sample::problem(members, seed);
    let mut random = Random::new(seed);
    for layout in problem.layouts(&|_| true).all {
        let model = problem.model(&layout, &|_| true).unwrap();
        let (units, groups) = (model.units.len(), model.groups());
        let mut table = Table::new(&model, (0..units).map(|_| random.below(groups)).collect());
        for _ in 0..60 {
            let (one, other, to) = (random.below(units), random.below(units), random.below(groups));
            let before = table.cost();
            let delta = if random.below(2) == 0 {
                let delta = table.move_delta(one, to).unwrap_or_default();
                if table.group_of(one) != to {
                    table.apply_move(one, to);
                }
                delta
            } else {
                let delta = table.swap_delta(one, other).unwrap_or_default();
                if table.group_of(one) != table.group_of(other) {
                    table.apply_swap(one, other);
                }
                delta
            };
            assert_eq!(table.cost(), before + delta);
            assert_eq!(table.cost(), model.cost(table.partition()).weighed(&model), "seed {seed}");
        }
        let table = construct(&model, &mut random);
        let cost = model.cost(table.partition());
        assert_eq!(table.cost(), cost.weighed(&model));
        assert_eq!(table.meets_demands(), cost.broken == 0);
    }
}

#[test]
fn what_a_change_costs_is_what_the_plain_reading_says() {
    for seed in 0..3000 {
        walk(1 + seed as usize % 12, seed);
    }
}
