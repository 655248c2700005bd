"""Rosters with demands and wishes: what CP-SAT finds with one worker, and whether it proves it.

The plan and the roster are the library's own JSON. The model is written from what they mean, not from the library's
model, so that equal optima say that both mean the same.
"""

import json
import math
from collections import defaultdict


def load(_section, name, folder):
    """`MEMBERS-SEED:MILLISECONDS`; answers 0 for nothing, else twice the points and two, and one more when proven."""
    import ortools
    from ortools.sat.python import cp_model

    roster, milliseconds = name.split(":")
    with open(f"{folder}/{roster}.json") as file:
        problem = json.load(file)
    model = build(cp_model, problem["plan"], problem["roster"])

    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = int(milliseconds) / 1000
    solver.parameters.random_seed = int(roster.split("-")[1])

    def work():
        status = solver.solve(model)
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return 0
        return 2 * (round(solver.objective_value) + 1) + (status == cp_model.OPTIMAL)

    return f"ortools {ortools.__version__}", work


def build(cp_model, plan, members):
    groups = plan["groups"]["number"]
    demands = plan["demands"]
    model = cp_model.CpModel()
    weighted_sum = cp_model.LinearExpr.weighted_sum
    place = {member["member"]: at for at, member in enumerate(members)}

    # Who must be together shares the variables of where they are.
    unit = list(range(len(members)))
    for together in demands.get("together", []):
        joined = {unit[place[member]] for member in together}
        unit = [min(joined) if one in joined else one for one in unit]
    within = {one: [model.new_bool_var("") for _ in range(groups)] for one in set(unit)}
    for row in within.values():
        model.add_exactly_one(row)

    def count(amounts, group):
        """What the members of a group come to, where each adds some amount."""
        of_units = defaultdict(int)
        for member, amount in amounts.items():
            of_units[unit[member]] += amount
        return weighted_sum([within[one][group] for one in of_units], list(of_units.values()))

    def between(amounts, least, most):
        for group in range(groups):
            model.add_linear_constraint(count(amounts, group), least, most)

    def those(meant):
        return {at: 1 for at, member in enumerate(members) if meant(member)}

    def evenly(amounts):
        return len(amounts) // groups, -(-len(amounts) // groups)

    everybody = those(lambda _: True)
    between(everybody, *evenly(everybody))
    officers = those(lambda member: "seat" in member)
    chiefs = those(lambda member: member.get("seat") in ("secretary", "deputy"))
    for spread in (officers, chiefs):
        if demands["officers_spread"] and spread:
            between(spread, *evenly(spread))
    full = those(lambda member: member.get("full", True))
    if demands["full_members"]:
        between(full, 1, len(members))
    if demands["leader_candidates"]:
        between({at: 1 for at in full if members[at].get("may_lead", True)}, 1, len(members))
    for apart in demands.get("apart", []):
        for group in range(groups):
            model.add_at_most_one(within[unit[place[member]]][group] for member in apart)

    # Groups are alike: those of whom no two can share one may as well be in the first, the second ...
    for group, member in enumerate(officers if len(officers) <= groups else chiefs):
        model.add(within[unit[member]][group] == 1)

    costs, weights = [], []

    def cost(weight, most):
        costs.append(model.new_int_var(0, most, ""))
        weights.append(weight)
        return costs[-1]

    for wish in plan["wishes"]:
        attribute, weight = wish["attribute"], wish["weight"]
        known = {at: member["attributes"][attribute] for at, member in enumerate(members)}
        if wish["purpose"] == "mix":
            for label in sorted(set(known.values())):
                labelled = {at: 1 for at, its in known.items() if its == label}
                least, most = evenly(labelled)
                for group in range(groups):
                    off, there = cost(weight, len(labelled)), count(labelled, group)
                    model.add(off >= there - most)
                    model.add(off >= least - there)
        elif wish["purpose"] == "balance":
            # In whole numbers: how far a group's sum is off its share, times the members, in whole units.
            total, step = sum(known.values()), len(known) * wish["unit"]
            off_average = {at: len(known) * number - total for at, number in known.items()}
            greatest = sum(map(abs, off_average.values())) // step
            shared = math.gcd(step, *off_average.values())
            off_average = {at: amount // shared for at, amount in off_average.items()}
            step //= shared
            for group in range(groups):
                # The least whole number that is no less is the number of whole steps.
                off, there = cost(weight, greatest), count(off_average, group)
                model.add(step * off >= there - (step - 1))
                model.add(step * off >= -there - (step - 1))
        else:
            raise ValueError(wish["purpose"])
    model.minimize(weighted_sum(costs, weights))
    return model
