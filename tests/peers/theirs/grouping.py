"""Groups by distances: the best sum CP-SAT finds in some time with one worker, 0 when it finds no grouping."""

PLACES = 5


def load(_section, name, folder):
    """`INSTANCE:MILLISECONDS`; every turn searches with another seed."""
    import ortools
    from ortools.sat.python import cp_model

    instance, milliseconds = name.split(":")
    with open(f"{folder}/{instance}.txt") as file:
        units, groups, _, *sizes = file.readline().split()
        pairs = [(int(unit), int(other), round(float(distance) * 10**PLACES)) for unit, other, distance in map(str.split, file)]
    units, groups, size = int(units), int(groups), int(sizes[0])

    model = cp_model.CpModel()
    within = [[model.new_bool_var("") for _ in range(groups)] for _ in range(units)]
    for row in within:
        model.add_exactly_one(row)
    for group in range(groups):
        model.add(sum(row[group] for row in within) == size)
    together = []
    for unit, other, _ in pairs:
        both = model.new_bool_var("")
        for one, two in zip(within[unit], within[other]):
            # Nothing asks for units to be apart, so that one way is enough.
            model.add_bool_or(both.negated(), one.negated(), two)
        together.append(both)
    model.maximize(cp_model.LinearExpr.weighted_sum(together, [distance for *_, distance in pairs]))

    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = int(milliseconds) / 1000

    def work():
        solver.parameters.random_seed += 1
        status = solver.solve(model)
        return solver.objective_value if status in (cp_model.OPTIMAL, cp_model.FEASIBLE) else 0

    return f"ortools {ortools.__version__}", work
