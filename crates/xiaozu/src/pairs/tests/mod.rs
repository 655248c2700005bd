mod branch;
mod large;
mod slow;

use expect_test::expect;

use super::*;
use crate::MemberId;
use crate::judgement::Names;
use crate::meeting::Score;
use crate::text::Lang;

fn id(text: &str) -> MemberId {
    text.parse().unwrap()
}

fn score(points: u32) -> Score {
    Score::new(points).unwrap()
}

fn person(name: &str, group: Option<&str>, points: Option<u32>) -> PairPerson {
    let group = group.map(|group| group.parse().unwrap());
    PairPerson { id: id(name), group, score: points.map(score), guides: Vec::new() }
}

fn plan() -> PairPlan {
    PairPlan { pass: Some(score(60)), strong: Some(score(80)), ..PairPlan::default() }
}

fn two(guide: &str, learner: &str) -> PairOf {
    PairOf { guide: id(guide), learner: id(learner) }
}

fn pairs(pairing: &Pairing) -> Vec<(&str, &str)> {
    pairing.pairs.iter().map(|one| (one.guide.as_str(), one.learner.as_str())).collect()
}

/// What each error of a plan says.
#[test]
fn every_error_in_both_languages() {
    let say = |one: &PairPlanFault| {
        let [zh, en] = [Lang::Zh, Lang::En].map(|lang| format!("{} → {}", one.text(lang), one.remedy(lang)));
        assert_eq!((one.clause().unwrap().as_str(), one.to_string()), ("3.1a", one.text(Lang::En)));
        format!("{}\n  {zh}\n  {en}\n", one.code())
    };
    expect![[r#"
        unreadable_plan
          结对方案第 7 行第 7 列读不下去：缺少字段 `guide` → 更正写法
          line 7, column 7 of the plan of pairs: missing field `guide` → correct the line
        no_pass
          结对方案没有写明及格线 `pass` → 写明 `pass`，或由支部按规则提出方案
          the plan of pairs does not say which score passes → write `pass`, or ask a branch, whose rulebook says it
        no_strong_line
          结对方案没有写明带人者的分数线 `strong` → 写明 `strong`，或由支部按规则提出方案
          the plan of pairs does not say from which score somebody is strong → write `strong`, or ask a branch, whose rulebook says it
        strong_below_pass
          带人者的分数线 7 低于及格线 7 → 提高 `strong`，或降低 `pass`
          the score of the strong, 7, is below the one that passes, 7 → raise `strong`, or lower `pass`
        person_twice
          名单中 `li-wei` 出现两次 → 每人只列一次
          `li-wei` is listed twice → list everybody once
        unknown_person
          `x-1`：名单中没有 id 为 `li-wei` 的人 → 核对 id；只写在册党员
          `x-1`: nobody on the list has the id `li-wei` → check the id; name members on the roster only
        pair_with_oneself
          `x-1`：`li-wei` 不能与自己结对 → 更正 `guide` 或 `learner`
          `x-1`: `li-wei` cannot be paired with himself or herself → correct `guide` or `learner`
        pair_twice_in_plan
          `x-1`：`li-wei` 与 `li-wei` 前面已经写过 → 删去重复的一项
          `x-1`: `li-wei` and `li-wei` stand in the list already → leave the repetition out
        learner_wished_twice
          `x-1`：`li-wei` 前面已经指定了带人者 → 每人只指定一名带人者
          `x-1`: a guide is wished for `li-wei` already → wish for one guide each
        wished_and_refused
          `x-1`：`li-wei` 与 `li-wei` 既要求结对又要求不结对 → 在 `wished` 与 `refused` 中删去一处
          `x-1`: `li-wei` and `li-wei` are both wished and refused → take the two out of `wished` or out of `refused`
        limit_twice
          `x-1`：`li-wei` 前面已经写过上限 → 每人只写一个上限
          `x-1`: `li-wei` has a limit already → write one limit each
    "#]].assert_eq(&PairPlanFault::samples().iter().map(say).collect::<String>());
}

#[test]
fn what_cannot_be_read_is_said_with_its_place() {
    let said = |plan: Result<PairPlan, PairPlanErrors>| plan.unwrap_err().0[0].text(Lang::Zh);
    assert_eq!(
        said(PairPlan::from_toml("most = 2\nstrong = 101\n")),
        "结对方案第 2 行第 10 列读不下去：`101` 不是分数，请写 0 至 100 的整数"
    );
    assert_eq!(
        said(PairPlan::from_json(r#"{"wished":[{"guide":"a"}]}"#)),
        "结对方案第 1 行第 24 列读不下去：缺少字段 `learner`"
    );
    assert!(
        said(PairPlan::from_toml("most = 2\nmot = 1\n")).contains("第 2 行第 1 列读不下去：没有字段 `mot`")
    );
}

#[test]
fn a_plan_written_and_read_again_is_the_same() {
    let plan = PairPlan {
        across_groups: true,
        most: Some(2),
        limits: vec![PairLimit { member: id("a"), most: 0 }],
        wished: vec![two("a", "b")],
        refused: vec![two("c", "b")],
        standing: StandingPairs::Replace,
        ..plan()
    };
    let json = serde_json::to_string(&plan).unwrap();
    assert_eq!(PairPlan::from_json(&json), Ok(plan));
    assert_eq!(PairPlan::from_toml(""), Ok(PairPlan::default()));
}

#[test]
fn without_a_branch_the_plan_says_both_lines() {
    let errors = propose_pairs(&[], &PairPlan::default()).unwrap_err();
    assert_eq!(errors.0, [PairPlanFault::NoPass, PairPlanFault::NoStrong]);
    let none = propose_pairs(&[], &plan()).unwrap();
    assert_eq!((none.totals, none.pools), (PairTotals::default(), Vec::new()));
}

#[test]
fn errors_name_the_place_in_the_plan() {
    let mut people = vec![person("a", None, None), person("a", None, None), person("b", None, None)];
    people[2].guides.push(id("x"));
    let plan = PairPlan { wished: vec![two("a", "b"), two("a", "b")], ..plan() };
    let errors = propose_pairs(&people, &plan).unwrap_err();
    let said: Vec<String> = errors.0.iter().map(|one| one.text(Lang::En)).collect();
    assert_eq!(
        said,
        [
            "`a` is listed twice",
            "`people[2].guides[0]`: nobody on the list has the id `x`",
            "`wished[1]`: `a` and `b` stand in the list already",
        ]
    );
}

#[test]
fn with_the_same_lines_nobody_is_both() {
    let people = [person("a", Some("g"), Some(60)), person("b", Some("g"), Some(59))];
    let plan = PairPlan { strong: Some(score(60)), ..plan() };
    assert_eq!(pairs(&propose_pairs(&people, &plan).unwrap()), [("a", "b")]);
}

#[test]
fn a_wish_takes_a_place_that_the_most_pairs_would_need() {
    // Only a may lead c; the wish gives a's one place to d, and c is left out.
    let people = [
        person("a", Some("g"), Some(90)),
        person("b", Some("g"), Some(90)),
        person("c", Some("g"), Some(50)),
        person("d", Some("g"), Some(50)),
    ];
    let refused = vec![two("b", "c")];
    let free = PairPlan { refused: refused.clone(), ..plan() };
    assert_eq!(pairs(&propose_pairs(&people, &free).unwrap()), [("a", "c"), ("b", "d")]);
    let wished = PairPlan { refused, wished: vec![two("a", "d")], ..plan() };
    let pairing = propose_pairs(&people, &wished).unwrap();
    assert_eq!(pairs(&pairing), [("a", "d")]);
    assert_eq!(pairing.unpaired[0].why, WhyUnpaired::LoadsFull);
}

#[test]
fn reasons_in_words() {
    let people = [
        person("li", Some("g1"), Some(81)),
        person("chen", Some("g1"), Some(41)),
        person("zhao", Some("g1"), Some(60)),
        person("ma", Some("g2"), Some(50)),
        person("he", None, Some(30)),
    ];
    let wished = vec![two("li", "chen"), two("zhao", "ma"), two("li", "he"), two("chen", "zhao")];
    let pairing = propose_pairs(&people, &PairPlan { wished, ..plan() }).unwrap();
    let mut said = String::new();
    for lang in [Lang::Zh, Lang::En] {
        let pairs = pairing.pairs.iter().map(|one| one.text(Names::ids(), lang));
        let unpaired = pairing.unpaired.iter().map(|one| one.text(Names::ids(), lang));
        let unkept = pairing.unkept.iter().map(|one| one.text(Names::ids(), lang));
        said += &pairs.chain(unpaired).chain(unkept).map(|one| one + "\n").collect::<String>();
    }
    expect![[r#"
        li（81 分）带chen（41 分），分差 40：按方案指定结对
        he没有结对：没有编入党小组
        ma没有结对：g2没有达到带人分数线的党员
        未按方案指定由zhao带ma：zhao 60 分，未达到带人分数线 80 分
        未按方案指定由li带he：两人不在同一党小组，方案不跨组结对
        未按方案指定由chen带zhao：zhao 60 分，已达到及格线 60 分
        li (81) leads chen (41), 40 points apart: the plan wishes for it
        he is paired with nobody: he or she is in no group, and pairs are formed inside groups
        ma is paired with nobody: nobody in g2 is strong
        the wish that zhao leads ma is not kept: zhao has 60 points, and 80 are needed to lead
        the wish that li leads he is not kept: the two share no group, and pairs are formed inside groups
        the wish that chen leads zhao is not kept: zhao has 60 points, and 60 pass
    "#]]
    .assert_eq(&said);
}

/// Thousands in small groups, and hundreds across: every weak one led, and no load above what it has to be.
#[test]
fn many_people_are_paired() {
    let points = |at: usize| Some(u32::try_from((at * 37 + at / 11) % 101).unwrap());
    let people: Vec<PairPerson> =
        (0..5000).map(|at| person(&format!("m{at:04}"), Some(&format!("g{}", at / 8)), points(at))).collect();
    let inside = propose_pairs(&people, &plan()).unwrap();
    assert_eq!(inside.pools.len(), 625);
    for pool in inside.pools.iter().filter(|pool| pool.totals.strong > 0) {
        assert_eq!((pool.totals.unpaired, pool.totals.largest_load), (0, pool.most));
    }
    let across = propose_pairs(&people[..400], &PairPlan { across_groups: true, ..plan() }).unwrap();
    let PairTotals { weak, strong, unpaired, largest_load, .. } = across.totals;
    assert!(weak > 200 && strong > 60);
    assert_eq!((unpaired, largest_load), (0, weak.div_ceil(strong)));
}
